// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/library_entry.h"

#include "assessment/capability.h"
#include "base/rounding.h"
#include "services/transition_import.h"
#include "ui/pages/registers/register_place.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gapwright {

using detail::addLinks;
using detail::addPart;
using Link = LibraryEntry::Link;

namespace detail {

void addPart(LibraryEntry &entry, const QString &heading, const QStringList &lines, bool isList)
{
    QStringList kept;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            kept.append(line);
    }
    if (!kept.isEmpty())
        entry.parts.push_back({heading, kept, isList});
}

void addLinks(LibraryEntry &entry, const QString &heading, std::vector<Link> links)
{
    if (!links.empty())
        entry.parts.push_back({.heading = heading, .links = std::move(links)});
}

} // namespace detail

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Library", source);
}

std::vector<Link> templateLinks(const QStringList &ids, const Catalogue &catalogue)
{
    std::vector<Link> links;
    for (const QString &id : ids) {
        if (const TemplateInfo *info = catalogue.templateInfo(id))
            links.push_back({QStringLiteral("%1  %2").arg(info->id, info->name), info->id});
    }
    return links;
}

std::vector<Link> clauseLinks(const QStringList &ids, const Catalogue &catalogue)
{
    std::vector<Link> links;
    for (const QString &id : ids) {
        if (const Clause *clause = catalogue.clause(id))
            links.push_back({titleOf(*clause), id});
    }
    return links;
}

std::vector<Link> registerLinks(const QStringList &ids)
{
    std::vector<Link> links;
    for (const QString &id : ids) {
        if (const std::optional<RegisterPlace> place = placeOfRegister(id))
            links.push_back({place->title, place->address});
    }
    return links;
}

/// What the glossary and the way from 2011 have to say of a clause.
void addRelated(LibraryEntry &entry, const QString &clause, const Catalogue &catalogue)
{
    std::vector<Link> old;
    for (const TransitionClause &one : catalogue.reference().transition) {
        if (one.became.contains(clause))
            old.push_back({QStringLiteral("%1 (%2)").arg(titleOf(one), wordOf(one.change)),
                           QStringLiteral("2011/") + one.id});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "From the 2011 edition")), std::move(old));
    std::vector<Link> terms;
    for (const GlossaryTerm &term : catalogue.reference().glossary) {
        if (term.clauses.contains(clause))
            terms.push_back({term.term, QStringLiteral("glossary/") + term.id});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Terms")), std::move(terms));
}

LibraryEntry entryOf(const Clause &clause, const Catalogue &catalogue)
{
    LibraryEntry entry{.title = titleOf(clause), .address = QStringLiteral("gap/") + clause.id};
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "In one sentence")), {clause.gist});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "To be documented")),
            {clause.documentedInformation});
    if (const Step *step = catalogue.step(clause.primaryStep))
        addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Built in step")), {step->title});
    std::vector<Link> below;
    for (const Clause *child : catalogue.childrenOf(clause.id))
        below.push_back({titleOf(*child), child->id});
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Clauses below")), std::move(below));
    std::vector<Link> items;
    if (clause.isLeaf) {
        for (const RequirementItem *item : catalogue.itemsUnder(clause.id))
            items.push_back(linkToItem(item->id, catalogue));
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Requirement items")), std::move(items));
    if (const CrosswalkRow *row = catalogue.crosswalkOf(clause.id)) {
        const auto meet = [](const QString &standard, const QString &clauses) {
            return clauses.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(standard, clauses);
        };
        addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Meets (own judgement)")),
                {meet(QStringLiteral("ISO 9001"), row->iso9001),
                 meet(QStringLiteral("ISO/IEC 27001"), row->iso27001),
                 meet(QStringLiteral("ISO/IEC 27001, Annex A"), row->iso27001AnnexA),
                 meet(QStringLiteral("ISO 22301"), row->iso22301), row->note},
                true);
    }
    addRelated(entry, clause.id, catalogue);
    return entry;
}

void addItemLinks(LibraryEntry &entry, const QString &item, const Catalogue &catalogue)
{
    LibraryEntry::Part part{.heading = text(QT_TRANSLATE_NOOP("Library", "Other standards"))};
    for (const ItemLink *link : catalogue.reference().linksOf(item)) {
        if (part.table.empty())
            part.table.push_back({{text(QT_TRANSLATE_NOOP("Library", "Standard"))},
                                  {text(QT_TRANSLATE_NOOP("Library", "Fit, certainty"))},
                                  {text(QT_TRANSLATE_NOOP("Library", "Note"))}});
        part.table.push_back(
            {{QStringLiteral("%1: %2").arg(nameOf(link->standard), link->reference)},
             {QStringLiteral("%1, %2").arg(wordOf(link->fit), wordOf(link->certainty))},
             {link->note}});
    }
    if (!part.table.empty())
        entry.parts.push_back(std::move(part));
}

void addOrigin(LibraryEntry &entry, const QString &item, const Catalogue &catalogue)
{
    std::vector<Link> old;
    for (const TransitionClause &one : catalogue.reference().transition) {
        if (one.items.contains(item))
            old.push_back({QStringLiteral("%1 (%2)").arg(titleOf(one), wordOf(one.change)),
                           QStringLiteral("2011/") + one.id});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "From the 2011 edition")), std::move(old));
    for (const NewItem &one : catalogue.reference().newItems) {
        if (one.item == item)
            addPart(entry, text(QT_TRANSLATE_NOOP("Library", "New since %1")).arg(one.since),
                    {one.text});
    }
}

LibraryEntry entryOf(const RequirementItem &item, const Catalogue &catalogue)
{
    LibraryEntry entry{.title = item.id, .address = QStringLiteral("gap/") + item.id};
    if (const Clause *clause = catalogue.clause(item.clause))
        entry.facts = titleOf(*clause);
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Requirement in own words")), {item.text});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Applies when")), {item.condition});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Ask in the workshop")), {item.question});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Typical evidence")), item.evidence, true);
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Typical gap")), {item.gap});
    const QLocale locale;
    const auto days = [&](double value) {
        return locale.toString(roundedHalfUp(value, 1), 'f', value == int(value) ? 0 : 1);
    };
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Recommendation")),
            {item.recommendation,
             text(QT_TRANSLATE_NOOP("Library", "About %1 person-days (%2 to %3)."))
                 .arg(days(item.days.likely), days(item.days.low), days(item.days.high))});
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Templates")),
             templateLinks(item.templates, catalogue));
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Kept in")), registerLinks(item.registers));
    if (const CapabilityArea *area = catalogue.areaOf(item.clause))
        addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Process or area")),
                 {{area->name, area->id}});
    addItemLinks(entry, item.id, catalogue);
    addOrigin(entry, item.id, catalogue);
    return entry;
}

LibraryEntry entryOf(const CapabilityArea &area, const Catalogue &catalogue)
{
    LibraryEntry entry{
        .title = area.name, .facts = area.group, .address = QStringLiteral("gap/") + area.id};
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Purpose")), {area.purpose});
    LibraryEntry::Part levels{.heading = text(QT_TRANSLATE_NOOP("Library", "Levels"))};
    levels.table.push_back({{text(QT_TRANSLATE_NOOP("Library", "Level"))},
                            {text(QT_TRANSLATE_NOOP("Library", "What people see, do and have"))}});
    for (std::size_t level = 0; level < area.levels.size(); ++level)
        levels.table.push_back({{QStringLiteral("%1 %2").arg(QLocale().toString(qulonglong(level)),
                                                             nameOfLevel(int(level)))},
                                {area.levels[level]}});
    entry.parts.push_back(std::move(levels));
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Sign that it is higher")), {area.signUp});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Sign that it is lower")), {area.signDown});
    addPart(entry,
            text(QT_TRANSLATE_NOOP("Library", "Suggested target: %1"))
                .arg(QLocale().toString(area.suggestedTarget)),
            {area.whyTarget});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Inputs")), {area.inputs});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Outputs")), {area.outputs});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Roles")), {area.roles});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "ITIL practices")), {area.itilPractices});
    std::vector<Link> kpis;
    for (const Kpi &kpi : area.kpis)
        kpis.push_back(
            {QStringLiteral("%1  %2").arg(kpi.id, kpi.name), QStringLiteral("kpi/") + kpi.id});
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Key figures")), std::move(kpis));
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Clauses")),
             clauseLinks(area.clauses, catalogue));
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Templates")),
             templateLinks(area.templates, catalogue));
    return entry;
}

LibraryEntry entryOf(const TemplateInfo &info, const Catalogue &catalogue)
{
    LibraryEntry entry{.title = info.name, .facts = info.id};
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Purpose")), {info.purpose});
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Kind")), {info.kind});
    std::vector<Link> clauses; // "6.3 (input only)" leads to 6.3
    for (const QString &one : info.clauses.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const Clause *clause = catalogue.clause(one.trimmed().section(QLatin1Char(' '), 0, 0));
        clauses.push_back({clause ? titleOf(*clause) : one, clause ? clause->id : QString()});
    }
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Clauses")), std::move(clauses));
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Headings")), info.headings, true);
    return entry;
}

LibraryEntry entryOf(const DocumentedItem &document, const Catalogue &catalogue)
{
    LibraryEntry entry{.title = document.name, .facts = document.id};
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Kind")), {document.kind});
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Clauses")),
             clauseLinks(document.clauses, catalogue));
    addPart(entry, text(QT_TRANSLATE_NOOP("Library", "Applies when")), {document.condition});
    addLinks(entry, text(QT_TRANSLATE_NOOP("Library", "Templates")),
             templateLinks({document.templateId}, catalogue));
    return entry;
}

} // namespace

QString titleOf(const TransitionClause &clause)
{
    return QStringLiteral("%1  %2").arg(clause.id.section(QLatin1Char('#'), 0, 0), clause.title);
}

Link linkToItem(const QString &item, const Catalogue &catalogue)
{
    const RequirementItem *known = catalogue.item(item);
    return {known ? QStringLiteral("%1  %2").arg(item, known->text) : item, item};
}

LibraryEntry libraryEntry(const QString &id, const Catalogue &catalogue)
{
    if (const Clause *clause = catalogue.clause(id))
        return entryOf(*clause, catalogue);
    if (const RequirementItem *item = catalogue.item(id))
        return entryOf(*item, catalogue);
    if (const CapabilityArea *area = catalogue.area(id))
        return entryOf(*area, catalogue);
    if (const TemplateInfo *info = catalogue.templateInfo(id))
        return entryOf(*info, catalogue);
    const auto document = std::ranges::find(catalogue.documented(), id, &DocumentedItem::id);
    if (document != catalogue.documented().end())
        return entryOf(*document, catalogue);
    return id.contains(QLatin1Char('/')) ? detail::referenceEntry(id, catalogue)
                                         : detail::sectionEntry(id, catalogue);
}

QString searchText(const LibraryEntry &entry)
{
    QStringList words{entry.title, entry.facts, entry.markdown};
    for (const LibraryEntry::Part &part : entry.parts) {
        words << part.heading << part.lines;
        for (const Link &link : part.links)
            words << link.text;
        for (const std::vector<Link> &row : part.table) {
            for (const Link &cell : row)
                words << cell.text;
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace gapwright
