// SPDX-License-Identifier: GPL-3.0-or-later
// The reference shelf in the library: glossary, key figures, editions, the way from 2011, and the
// overviews of the sections.
#include "registers/words/frequency.h"
#include "services/transition_import.h"
#include "ui/pages/search/library_entry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gapwright {

using detail::addLinks;
using detail::addPart;
using Link = LibraryEntry::Link;
using Table = std::vector<std::vector<Link>>;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Library", source);
}

QString count(std::size_t number)
{
    return QLocale().toString(qulonglong(number));
}

LibraryEntry glossaryEntry(const QString &id, const Catalogue &catalogue)
{
    const Reference &reference = catalogue.reference();
    const GlossaryTerm *term = reference.term(id);
    if (!term)
        return {};
    LibraryEntry entry{.title = term->term};
    if (!term->shortForm.isEmpty())
        entry.facts = text(QT_TRANSLATE_NOOP("Library", "short: %1")).arg(term->shortForm);
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Definition in own words")),
            {term->definition});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Example")), {term->example});
    std::vector<Link> others;
    for (const QString &other : term->seeAlso) {
        if (const GlossaryTerm *known = reference.term(other))
            others.push_back({known->term, QStringLiteral("glossary/") + other});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "See also")), std::move(others));
    std::vector<Link> clauses;
    for (const QString &clause : term->clauses) {
        if (const Clause *known = catalogue.clause(clause))
            clauses.push_back({titleOf(*known), clause});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Clauses")), std::move(clauses));
    return entry;
}

/// "5 %", "3 days"; the number alone where the unit is a kind of counting.
QString amountOf(double amount, const QString &unit)
{
    const QString number = QLocale().toString(amount);
    const bool isAmount = unit == QLatin1String("%") || unit == QLatin1String("days")
        || unit == QLatin1String("hours") || unit == QLatin1String("minutes");
    return isAmount ? QStringLiteral("%1 %2").arg(number, unit) : number;
}

LibraryEntry kpiEntry(const QString &id, const Catalogue &catalogue)
{
    for (const CapabilityArea &area : catalogue.areas()) {
        const auto kpi = std::ranges::find(area.kpis, id, &Kpi::id);
        if (kpi == area.kpis.end())
            continue;
        LibraryEntry entry{.title = kpi->name, .facts = kpi->id};
        addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Formula")),
                {kpi->formula, kpi->calculation});
        addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Suggested target")),
                {kpi->targetText,
                 text(kpi->direction == KpiDirection::Target
                          ? QT_TRANSLATE_NOOP("Library",
                                              "Better %1; green up to %2 to either side, "
                                              "amber up to twice as far.")
                          : QT_TRANSLATE_NOOP("Library", "Better %1; amber up to %2."))
                     .arg(wordOf(kpi->direction), amountOf(kpi->amber, kpi->unit))});
        addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Why")), {kpi->why});
        addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Measured")),
                {labelOf(choicesOf<Frequency>(), kpi->period), kpi->source});
        addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Process")), {{area.name, area.id}});
        return entry;
    }
    return {};
}

LibraryEntry editionEntry(const QString &id, const Reference &reference)
{
    const auto edition = std::ranges::find(reference.editions, id, &Edition::id);
    if (edition == reference.editions.end())
        return {};
    LibraryEntry entry{.title = edition->number, .facts = edition->title};
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Edition")), {edition->edition});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "What it is")), {edition->what});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Status")),
            {text(QT_TRANSLATE_NOOP("Library", "%1, certainty %2, checked %3"))
                 .arg(wordOf(edition->status), wordOf(edition->certainty), edition->dateChecked),
             edition->statusText});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "When to use it")), {edition->use});
    return entry;
}

LibraryEntry transitionEntry(const QString &id, const Catalogue &catalogue)
{
    const TransitionClause *clause = catalogue.reference().transitionOf(id);
    if (!clause)
        return {};
    LibraryEntry entry{.title = titleOf(*clause)};
    entry.facts =
        text(QT_TRANSLATE_NOOP("Library", "ISO/IEC 20000-1:2011 · %1, %2 · certainty %3 · rank %4"))
            .arg(wordOf(clause->change), wordOf(clause->burden), wordOf(clause->certainty),
                 QLocale().toString(clause->rank));
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "What became of it")), {clause->what});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "What to do")), {clause->toDo});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Carrying a score over")), {clause->carry});
    std::vector<Link> became;
    for (const QString &one : clause->became) {
        if (const Clause *known = catalogue.clause(one))
            became.push_back({titleOf(*known), one});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Now in")), std::move(became));
    std::vector<Link> items;
    for (const QString &item : clause->items)
        items.push_back(linkToItem(item, catalogue));
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Items that take its score")),
             std::move(items));
    return entry;
}

Table editionTable(const Reference &reference, bool neighbours)
{
    Table table{{{text(QT_TRANSLATE_NOOP("Library", "Document"))},
                 {text(QT_TRANSLATE_NOOP("Library", "Subject"))},
                 {text(QT_TRANSLATE_NOOP("Library", "Status"))},
                 {text(QT_TRANSLATE_NOOP("Library", "Checked"))}}};
    for (const Edition &edition : reference.editions) {
        if (edition.isNeighbour == neighbours)
            table.push_back({{edition.number, QStringLiteral("edition/") + edition.id},
                             {edition.title},
                             {wordOf(edition.status)},
                             {edition.dateChecked}});
    }
    return table;
}

Table transitionTable(const Reference &reference)
{
    Table table{{{text(QT_TRANSLATE_NOOP("Library", "2011"))},
                 {text(QT_TRANSLATE_NOOP("Library", "Change"))},
                 {text(QT_TRANSLATE_NOOP("Library", "What became of it"))}}};
    for (const TransitionClause &clause : reference.transition)
        table.push_back(
            {{titleOf(clause), QStringLiteral("2011/") + clause.id},
             {QStringLiteral("%1, %2").arg(wordOf(clause.change), wordOf(clause.burden))},
             {clause.what}});
    return table;
}

Table newItemTable(const Catalogue &catalogue)
{
    Table table{{{text(QT_TRANSLATE_NOOP("Library", "Item"))},
                 {text(QT_TRANSLATE_NOOP("Library", "Since"))},
                 {text(QT_TRANSLATE_NOOP("Library", "What is new"))}}};
    for (const NewItem &item : catalogue.reference().newItems)
        table.push_back({{item.item, item.item}, {QString::number(item.since)}, {item.text}});
    return table;
}

std::size_t kpiCount(const Catalogue &catalogue)
{
    std::size_t all = 0;
    for (const CapabilityArea &area : catalogue.areas())
        all += area.kpis.size();
    return all;
}

/// How many entries a section has, in words.
QString sizeOf(const QString &section, const Catalogue &catalogue)
{
    const Reference &reference = catalogue.reference();
    if (section == QLatin1String("primer"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 chapters for people who are new to it"))
            .arg(count(reference.primer.size()));
    if (section == QLatin1String("clauses"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 requirement items in %2 clauses"))
            .arg(count(catalogue.items().size()), count(catalogue.clauses().size()));
    if (section == QLatin1String("areas"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 with six levels each"))
            .arg(count(catalogue.areas().size()));
    if (section == QLatin1String("kpis"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 with formula, target and why"))
            .arg(count(kpiCount(catalogue)));
    if (section == QLatin1String("glossary"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 terms in own words"))
            .arg(count(reference.glossary.size()));
    if (section == QLatin1String("crosswalk"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 links to four neighbours"))
            .arg(count(reference.itemLinks.size()));
    if (section == QLatin1String("transition"))
        return text(
                   QT_TRANSLATE_NOOP("Library", "%1 clauses, most restrictive first; %2 new items"))
            .arg(count(reference.transition.size()), count(reference.newItems.size()));
    if (section == QLatin1String("editions"))
        return text(QT_TRANSLATE_NOOP("Library", "%1 documents with their status"))
            .arg(count(reference.editions.size()));
    return section == QLatin1String("templates") ? count(catalogue.templates().size())
                                                 : count(catalogue.documented().size());
}

LibraryEntry homeEntry(const Catalogue &catalogue)
{
    LibraryEntry entry{.title = text(QT_TRANSLATE_NOOP("Library", "Reference library")),
                       .facts = catalogue.edition()};
    addPart(entry, {},
            {text(QT_TRANSLATE_NOOP(
                "Library",
                "All texts are our own words. Auditing against the standard needs a licensed copy "
                "of it. The drawing shows how its clauses are built; a click opens one."))});
    LibraryEntry::Part sections;
    sections.table.push_back({{text(QT_TRANSLATE_NOOP("Library", "Section"))},
                              {text(QT_TRANSLATE_NOOP("Library", "What it holds"))}});
    for (const char *section : librarySections) {
        const QString id = QString::fromLatin1(section);
        sections.table.push_back({{titleOfSection(id), id}, {sizeOf(id, catalogue)}});
    }
    entry.parts.push_back(std::move(sections));
    return entry;
}

void fillSection(LibraryEntry &entry, const QString &id, const Catalogue &catalogue)
{
    const Reference &reference = catalogue.reference();
    std::vector<Link> links;
    if (id == QLatin1String("primer")) {
        for (const PrimerChapter &chapter : reference.primer)
            links.push_back({chapter.title, QStringLiteral("primer/") + chapter.id});
    } else if (id == QLatin1String("clauses")) {
        for (const Clause *clause : catalogue.topClauses())
            links.push_back({titleOf(*clause), clause->id});
    } else if (id == QLatin1String("areas")) {
        for (const CapabilityArea &area : catalogue.areas())
            links.push_back({QStringLiteral("%1  %2").arg(area.id, area.name), area.id});
    } else if (id == QLatin1String("glossary")) {
        for (const GlossaryTerm &term : reference.glossary)
            links.push_back({term.term, QStringLiteral("glossary/") + term.id});
    } else if (id == QLatin1String("templates")) {
        for (const TemplateInfo &info : catalogue.templates())
            links.push_back({QStringLiteral("%1  %2").arg(info.id, info.name), info.id});
    } else if (id == QLatin1String("documents")) {
        for (const DocumentedItem &document : catalogue.documented())
            links.push_back(
                {QStringLiteral("%1  %2").arg(document.id, document.name), document.id});
    }
    addLinks(entry, {}, std::move(links));
    if (id == QLatin1String("editions")) {
        entry.parts.push_back({.heading = text(QT_TRANSLATE_NOOP("Library", "The series")),
                               .table = editionTable(reference, false)});
        entry.parts.push_back({.heading = text(QT_TRANSLATE_NOOP("Library", "Neighbours")),
                               .table = editionTable(reference, true)});
    } else if (id == QLatin1String("transition")) {
        entry.parts.push_back(
            {.heading = text(QT_TRANSLATE_NOOP("Library", "Most restrictive changes first")),
             .table = transitionTable(reference)});
        entry.parts.push_back(
            {.heading = text(QT_TRANSLATE_NOOP("Library", "Items without a source in 2011")),
             .table = newItemTable(catalogue)});
    }
}

} // namespace

QString titleOfSection(const QString &section)
{
    if (section == QLatin1String("primer"))
        return text(QT_TRANSLATE_NOOP("Library", "Primer"));
    if (section == QLatin1String("clauses"))
        return text(QT_TRANSLATE_NOOP("Library", "Clauses and requirement items"));
    if (section == QLatin1String("areas"))
        return text(QT_TRANSLATE_NOOP("Library", "Processes and management areas"));
    if (section == QLatin1String("kpis"))
        return text(QT_TRANSLATE_NOOP("Library", "Key figures"));
    if (section == QLatin1String("glossary"))
        return text(QT_TRANSLATE_NOOP("Library", "Glossary"));
    if (section == QLatin1String("crosswalk"))
        return text(QT_TRANSLATE_NOOP("Library", "Crosswalk to other standards"));
    if (section == QLatin1String("transition"))
        return text(QT_TRANSLATE_NOOP("Library", "From the 2011 edition"));
    if (section == QLatin1String("editions"))
        return text(QT_TRANSLATE_NOOP("Library", "Editions"));
    if (section == QLatin1String("templates"))
        return text(QT_TRANSLATE_NOOP("Library", "Templates"));
    return section == QLatin1String("documents")
        ? text(QT_TRANSLATE_NOOP("Library", "Documented information"))
        : QString();
}

QString wordOf(LinkFit fit)
{
    return fit == LinkFit::Same   ? text(QT_TRANSLATE_NOOP("Library", "same"))
        : fit == LinkFit::Partial ? text(QT_TRANSLATE_NOOP("Library", "partial"))
                                  : text(QT_TRANSLATE_NOOP("Library", "related"));
}

QString wordOf(Certainty certainty)
{
    return certainty == Certainty::High  ? text(QT_TRANSLATE_NOOP("Library", "high"))
        : certainty == Certainty::Medium ? text(QT_TRANSLATE_NOOP("Library", "medium"))
                                         : text(QT_TRANSLATE_NOOP("Library", "low"));
}

QString wordOf(KpiDirection direction)
{
    return direction == KpiDirection::Up  ? text(QT_TRANSLATE_NOOP("Library", "upwards"))
        : direction == KpiDirection::Down ? text(QT_TRANSLATE_NOOP("Library", "downwards"))
                                          : text(QT_TRANSLATE_NOOP("Library", "near the target"));
}

QString wordOf(EditionStatus status)
{
    switch (status) {
    case EditionStatus::Current:
        return text(QT_TRANSLATE_NOOP("Library", "current"));
    case EditionStatus::Withdrawn:
        return text(QT_TRANSLATE_NOOP("Library", "withdrawn"));
    case EditionStatus::Expected:
        return text(QT_TRANSLATE_NOOP("Library", "expected"));
    case EditionStatus::Unclear:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Library", "unclear"));
}

QString wordOf(Burden burden)
{
    return burden == Burden::Tighter ? text(QT_TRANSLATE_NOOP("Library", "tighter"))
        : burden == Burden::Lighter  ? text(QT_TRANSLATE_NOOP("Library", "lighter"))
                                     : text(QT_TRANSLATE_NOOP("Library", "as strict as before"));
}

LibraryEntry detail::referenceEntry(const QString &id, const Catalogue &catalogue)
{
    const QString kind = id.section(QLatin1Char('/'), 0, 0);
    const QString name = id.section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("glossary"))
        return glossaryEntry(name, catalogue);
    if (kind == QLatin1String("kpi"))
        return kpiEntry(name, catalogue);
    if (kind == QLatin1String("edition"))
        return editionEntry(name, catalogue.reference());
    if (kind == QLatin1String("2011"))
        return transitionEntry(name, catalogue);
    const std::vector<PrimerChapter> &primer = catalogue.reference().primer;
    const auto chapter = std::ranges::find(primer, name, &PrimerChapter::id);
    if (kind != QLatin1String("primer") || chapter == primer.end())
        return {};
    return {.title = chapter->title, .markdown = chapter->markdown};
}

LibraryEntry detail::sectionEntry(const QString &id, const Catalogue &catalogue)
{
    if (id == QLatin1String("home"))
        return homeEntry(catalogue);
    LibraryEntry entry{.title = titleOfSection(id)};
    if (entry.title.isEmpty())
        return entry;
    entry.facts = sizeOf(id, catalogue);
    fillSection(entry, id, catalogue);
    return entry;
}

} // namespace gapwright
