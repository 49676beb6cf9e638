// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/reference_loader.h"

#include "content/content_words.h"

#include <QCollator>

#include <algorithm>

namespace gapwright {

namespace {

std::vector<GlossaryTerm> glossaryOf(ContentFolder &folder)
{
    std::vector<GlossaryTerm> glossary;
    for (const JsonEntry &entry : folder.texts(QStringLiteral("glossary.json")).objects("terms")) {
        GlossaryTerm term;
        term.id = entry.text("id");
        term.term = entry.text("term");
        term.shortForm = entry.text("short");
        term.definition = entry.text("definition");
        term.example = entry.text("example");
        term.seeAlso = entry.texts("seeAlso");
        term.clauses = entry.texts("clauses");
        glossary.push_back(std::move(term));
    }
    QCollator collator{QLocale(folder.language())};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(glossary, [&](const GlossaryTerm &a, const GlossaryTerm &b) {
        return collator.compare(a.term, b.term) < 0;
    });
    return glossary;
}

std::vector<Edition> editionsOf(ContentFolder &folder)
{
    const JsonEntry facts = folder.facts(QStringLiteral("editions.json"));
    const JsonEntry words = folder.texts(QStringLiteral("editions.json"));
    std::vector<Edition> editions;
    QStringList ids;
    for (const JsonEntry &entry : facts.objects("editions")) {
        Edition edition;
        edition.id = entry.text("id");
        edition.number = entry.text("number");
        edition.status = valueFor(entry, "status", editionStatusWords);
        edition.certainty = valueFor(entry, "certainty", certaintyWords);
        edition.dateChecked = entry.text("dateChecked");
        edition.isNeighbour = valueFor(entry, "group", editionGroupWords);
        const JsonEntry word = words.of(edition.id);
        edition.title = word.text("title");
        edition.edition = word.text("edition");
        edition.what = word.text("what");
        edition.statusText = word.text("status");
        edition.use = word.text("use");
        ids << edition.id;
        editions.push_back(std::move(edition));
    }
    words.expectOnly(ids);
    std::ranges::stable_sort(editions, {}, &Edition::isNeighbour);
    return editions;
}

std::vector<PrimerChapter> primerOf(ContentFolder &folder)
{
    std::vector<PrimerChapter> primer;
    for (const QString &name : folder.names(QStringLiteral("primer"), QStringLiteral("*.md"))) {
        const QString path = QStringLiteral("primer/") + name;
        PrimerChapter chapter;
        chapter.id = name.chopped(3);
        chapter.markdown = folder.plainText(path);
        const QString first = chapter.markdown.section(QLatin1Char('\n'), 0, 0);
        if (first.startsWith(QLatin1String("# ")))
            chapter.title = first.mid(2).trimmed();
        else
            folder.complain(path, QStringLiteral("does not begin with a heading of level 1"));
        primer.push_back(std::move(chapter));
    }
    if (primer.empty())
        folder.complain(QStringLiteral("primer"), QStringLiteral("holds no chapter"));
    return primer;
}

std::vector<ItemLink> itemLinksOf(ContentFolder &folder, const Catalogue &catalogue)
{
    const JsonEntry facts = folder.facts(QStringLiteral("item-crosswalk.json"));
    const JsonEntry notes = folder.texts(QStringLiteral("item-crosswalk.json")).object("notes");
    std::vector<ItemLink> links;
    QStringList keys;
    for (const JsonEntry &entry : facts.objects("links")) {
        ItemLink link;
        link.item = entry.text("item");
        link.standard = valueFor(entry, "standard", standardWords);
        link.reference = entry.text("reference");
        link.fit = valueFor(entry, "fit", fitWords);
        link.certainty = valueFor(entry, "confidence", certaintyWords);
        keys << QStringList{link.item, entry.text("standard"), link.reference}.join(
            QLatin1Char('|'));
        link.note = notes.optionalText(keys.back().toLatin1().constData());
        links.push_back(std::move(link));
    }
    notes.expectOnly(keys);
    std::ranges::stable_sort(links, {},
                             [&](const ItemLink &link) { return catalogue.positionOf(link.item); });
    return links;
}

std::vector<InheritGuide> inheritGuidesOf(ContentFolder &folder)
{
    const JsonEntry words = folder.texts(QStringLiteral("inherit.json"));
    std::vector<InheritGuide> guides;
    QStringList known;
    for (const NamedValue<LinkedStandard> &standard : standardWords) {
        if (standard.value == LinkedStandard::Itil4)
            continue;
        const JsonEntry word = words.object(standard.word);
        guides.push_back(
            {standard.value, word.text("name"), word.text("explain"), word.texts("ask")});
        known << QLatin1String(standard.word);
    }
    words.expectOnly(known);
    return guides;
}

void loadTransition(ContentFolder &folder, Reference &reference)
{
    const JsonEntry facts = folder.facts(QStringLiteral("transition-2011.json"));
    const JsonEntry words = folder.texts(QStringLiteral("transition-2011.json"));
    QStringList ids;
    for (const JsonEntry &entry : facts.objects("clauses")) {
        TransitionClause clause;
        clause.id = entry.text("id");
        clause.became = entry.texts("became");
        clause.change = valueFor(entry, "change", changeWords);
        clause.items = entry.texts("items");
        clause.burden = valueFor(entry, "burden", burdenWords);
        clause.certainty = valueFor(entry, "confidence", certaintyWords);
        clause.rank = entry.integer("rank");
        const JsonEntry word = words.of(clause.id);
        clause.title = word.text("title");
        clause.what = word.text("what");
        clause.toDo = word.text("do");
        clause.carry = word.text("carry");
        ids << clause.id;
        reference.transition.push_back(std::move(clause));
    }
    const QString newTexts = QStringLiteral("_new");
    words.expectOnly(ids.isEmpty() ? ids : ids << newTexts);
    std::ranges::stable_sort(reference.transition, {}, &TransitionClause::rank);

    const JsonEntry newWords = words.of(newTexts);
    QStringList items;
    for (const JsonEntry &entry : facts.objects("new")) {
        NewItem item;
        item.item = entry.text("item");
        item.since = entry.text("since").toInt();
        item.text = newWords.text(item.item.toLatin1().constData());
        items << item.item;
        reference.newItems.push_back(std::move(item));
    }
    newWords.expectOnly(items);
}

} // namespace

Reference loadReference(ContentFolder &folder, const Catalogue &catalogue)
{
    Reference reference;
    reference.glossary = glossaryOf(folder);
    reference.editions = editionsOf(folder);
    reference.primer = primerOf(folder);
    reference.itemLinks = itemLinksOf(folder, catalogue);
    reference.inherit = inheritGuidesOf(folder);
    loadTransition(folder, reference);
    return reference;
}

} // namespace gapwright
