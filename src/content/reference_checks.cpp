// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/reference_checks.h"

#include "content/content_words.h"
#include "content/entry_check.h"

#include <QRegularExpression>

namespace gapwright {

namespace {

constexpr size_t fewestTerms = 90;

void checkGlossary(const Catalogue &catalogue, QStringList &mistakes)
{
    const Reference &reference = catalogue.reference();
    expectUniqueIds(QStringLiteral("term"), reference.glossary, mistakes);
    if (reference.glossary.size() < fewestTerms)
        mistakes << QStringLiteral("glossary: %1 terms found, at least %2 expected")
                        .arg(reference.glossary.size())
                        .arg(fewestTerms);
    for (const GlossaryTerm &term : reference.glossary) {
        EntryCheck check(catalogue, QStringLiteral("term ") + term.id, mistakes);
        check.expectText("term", term.term);
        check.expectSentences("definition", term.definition);
        check.expectSentences("example", term.example);
        check.expectClauses(term.clauses);
        for (const QString &other : term.seeAlso) {
            if (other == term.id || !reference.term(other))
                check.say(QStringLiteral("unknown term %1").arg(other));
        }
    }
}

void checkEditions(const Catalogue &catalogue, QStringList &mistakes)
{
    static const QRegularExpression month(QStringLiteral("^20\\d\\d-(0[1-9]|1[0-2])$"));
    const std::vector<Edition> &editions = catalogue.reference().editions;
    expectUniqueIds(QStringLiteral("edition"), editions, mistakes);
    expectCount(QStringLiteral("edition"), editions.size(), 27, mistakes);
    for (const Edition &edition : editions) {
        EntryCheck check(catalogue, QStringLiteral("edition ") + edition.id, mistakes);
        check.expectText("number", edition.number);
        check.expectText("title", edition.title);
        check.expectText("edition", edition.edition);
        check.expectSentences("what", edition.what);
        check.expectSentences("status", edition.statusText);
        check.expectSentences("use", edition.use);
        check.expect(month.match(edition.dateChecked).hasMatch(),
                     "date checked is no year and month");
    }
}

void checkPrimer(const Catalogue &catalogue, QStringList &mistakes)
{
    const std::vector<PrimerChapter> &primer = catalogue.reference().primer;
    expectUniqueIds(QStringLiteral("primer"), primer, mistakes);
    expectCount(QStringLiteral("primer"), primer.size(), 12, mistakes);
    for (const PrimerChapter &chapter : primer) {
        EntryCheck check(catalogue, QStringLiteral("primer ") + chapter.id, mistakes);
        check.expectText("title", chapter.title);
        check.expect(chapter.markdown.size() > 1000, "is too short for a chapter");
    }
}

void checkLinks(const Catalogue &catalogue, QStringList &mistakes)
{
    QSet<QString> seen;
    for (const ItemLink &link : catalogue.reference().itemLinks) {
        const QString standard = wordFor(link.standard, standardWords);
        const QString entry =
            QStringLiteral("link %1 to %2 %3").arg(link.item, standard, link.reference);
        EntryCheck check(catalogue, entry, mistakes);
        check.expectItems({link.item});
        check.expectText("reference", link.reference);
        check.expect(link.fit == LinkFit::Related || link.standard == LinkedStandard::Itil4
                         || link.reference.front().isDigit()
                         || link.reference.startsWith(QLatin1String("A.")),
                     "reference is neither a clause nor an Annex A control");
        check.expect(!seen.contains(entry), "is there twice");
        seen.insert(entry);
    }
    for (const InheritGuide &guide : catalogue.reference().inherit) {
        EntryCheck check(catalogue, QStringLiteral("inherit ") + guide.name, mistakes);
        check.expect(guide.name == nameOf(guide.standard), "is named after another standard");
        check.expectSentences("explanation", guide.explanation);
        check.expectTexts("questions", guide.questions);
    }
}

void checkTransitionClause(const TransitionClause &clause, const Catalogue &catalogue,
                           QStringList &mistakes)
{
    EntryCheck check(catalogue, QStringLiteral("transition ") + clause.id, mistakes);
    check.expectClauses(clause.became);
    check.expectItems(clause.items);
    check.expectText("title", clause.title);
    check.expectSentences("what", clause.what);
    check.expectSentences("to do", clause.toDo);
    check.expectSentences("carry", clause.carry);
    check.expect(clause.became.isEmpty() == clause.items.isEmpty(),
                 "became and items do not agree");
    check.expect(clause.change == ClauseChange::Relaxed
                     || clause.became.isEmpty() == (clause.change == ClauseChange::Removed),
                 "became does not fit the kind of change");
    for (const QString &id : clause.items) {
        const RequirementItem *item = catalogue.item(id);
        const bool covered = std::ranges::any_of(clause.became, [&](const QString &became) {
            return item && isWithin(item->clause, became);
        });
        if (item && !covered)
            check.say(QStringLiteral("item %1 lies in no clause it became").arg(id));
    }
}

void checkTransition(const Catalogue &catalogue, QStringList &mistakes)
{
    const Reference &reference = catalogue.reference();
    expectUniqueIds(QStringLiteral("transition"), reference.transition, mistakes);
    QSet<QString> fromBefore;
    int rank = 0;
    for (const TransitionClause &clause : reference.transition) {
        checkTransitionClause(clause, catalogue, mistakes);
        fromBefore.unite({clause.items.begin(), clause.items.end()});
        if (clause.rank != ++rank)
            mistakes << QStringLiteral("transition %1: rank %2, expected %3")
                            .arg(clause.id)
                            .arg(clause.rank)
                            .arg(rank);
    }
    QSet<QString> brandNew;
    for (const NewItem &item : reference.newItems) {
        EntryCheck check(catalogue, QStringLiteral("new item ") + item.item, mistakes);
        check.expectItems({item.item});
        check.expectSentences("text", item.text);
        check.expect(item.since == 2018 || item.since == 2024, "since is neither 2018 nor 2024");
        check.expect(!brandNew.contains(item.item), "is there twice");
        brandNew.insert(item.item);
    }
    for (const RequirementItem &item : catalogue.items()) {
        if (fromBefore.contains(item.id) == brandNew.contains(item.id))
            mistakes << QStringLiteral("item %1: neither from 2011 nor new, or both").arg(item.id);
    }
}

} // namespace

QStringList mistakesOfReference(const Catalogue &catalogue)
{
    QStringList mistakes;
    checkGlossary(catalogue, mistakes);
    checkEditions(catalogue, mistakes);
    checkPrimer(catalogue, mistakes);
    checkLinks(catalogue, mistakes);
    checkTransition(catalogue, mistakes);
    return mistakes;
}

} // namespace gapwright
