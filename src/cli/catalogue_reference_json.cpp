// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_json.h"
#include "content/content_words.h"

namespace gapwright {

namespace {

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject jsonOf(const GlossaryTerm &term)
{
    return {{QStringLiteral("id"), term.id},
            {QStringLiteral("term"), term.term},
            {QStringLiteral("short"), term.shortForm},
            {QStringLiteral("definition"), term.definition},
            {QStringLiteral("example"), term.example},
            {QStringLiteral("see_also"), arrayOf(term.seeAlso)},
            {QStringLiteral("clauses"), arrayOf(term.clauses)}};
}

QJsonObject jsonOf(const Edition &edition)
{
    return {{QStringLiteral("id"), edition.id},
            {QStringLiteral("number"), edition.number},
            {QStringLiteral("title"), edition.title},
            {QStringLiteral("edition"), edition.edition},
            {QStringLiteral("status"), wordFor(edition.status, editionStatusWords)},
            {QStringLiteral("certainty"), wordFor(edition.certainty, certaintyWords)},
            {QStringLiteral("date_checked"), edition.dateChecked},
            {QStringLiteral("group"), wordFor(edition.isNeighbour, editionGroupWords)},
            {QStringLiteral("what"), edition.what},
            {QStringLiteral("status_text"), edition.statusText},
            {QStringLiteral("use"), edition.use}};
}

QJsonObject jsonOf(const PrimerChapter &chapter)
{
    return {{QStringLiteral("id"), chapter.id},
            {QStringLiteral("title"), chapter.title},
            {QStringLiteral("markdown"), chapter.markdown}};
}

QJsonObject jsonOf(const ItemLink &link)
{
    return {{QStringLiteral("item"), link.item},
            {QStringLiteral("standard"), wordFor(link.standard, standardWords)},
            {QStringLiteral("reference"), link.reference},
            {QStringLiteral("fit"), wordFor(link.fit, fitWords)},
            {QStringLiteral("certainty"), wordFor(link.certainty, certaintyWords)},
            {QStringLiteral("note"), link.note}};
}

QJsonObject jsonOf(const InheritGuide &guide)
{
    return {{QStringLiteral("standard"), wordFor(guide.standard, standardWords)},
            {QStringLiteral("name"), guide.name},
            {QStringLiteral("explanation"), guide.explanation},
            {QStringLiteral("questions"), arrayOf(guide.questions)}};
}

QJsonObject jsonOf(const TransitionClause &clause)
{
    return {{QStringLiteral("id"), clause.id},
            {QStringLiteral("title"), clause.title},
            {QStringLiteral("became"), arrayOf(clause.became)},
            {QStringLiteral("change"), wordFor(clause.change, changeWords)},
            {QStringLiteral("items"), arrayOf(clause.items)},
            {QStringLiteral("burden"), wordFor(clause.burden, burdenWords)},
            {QStringLiteral("certainty"), wordFor(clause.certainty, certaintyWords)},
            {QStringLiteral("rank"), clause.rank},
            {QStringLiteral("what"), clause.what},
            {QStringLiteral("to_do"), clause.toDo},
            {QStringLiteral("carry"), clause.carry}};
}

QJsonObject jsonOf(const NewItem &item)
{
    return {{QStringLiteral("item"), item.item},
            {QStringLiteral("since"), item.since},
            {QStringLiteral("text"), item.text}};
}

template <class T> QJsonArray arrayOf(const std::vector<T> &all)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(jsonOf(one));
    return array;
}

} // namespace

void addReference(const Catalogue &catalogue, QJsonObject &json)
{
    const Reference &reference = catalogue.reference();
    json[QStringLiteral("glossary")] = arrayOf(reference.glossary);
    json[QStringLiteral("editions")] = arrayOf(reference.editions);
    json[QStringLiteral("primer")] = arrayOf(reference.primer);
    json[QStringLiteral("item_links")] = arrayOf(reference.itemLinks);
    json[QStringLiteral("inherit")] = arrayOf(reference.inherit);
    json[QStringLiteral("transition_2011")] =
        QJsonObject{{QStringLiteral("clauses"), arrayOf(reference.transition)},
                    {QStringLiteral("new_items"), arrayOf(reference.newItems)}};
}

} // namespace gapwright
