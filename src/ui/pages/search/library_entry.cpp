// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/library_entry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

/// Adds a part unless it would be empty.
void add(LibraryEntry &entry, const char *heading, const QStringList &lines)
{
    QStringList kept;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            kept.append(line);
    }
    if (!kept.isEmpty())
        entry.parts.push_back({translated(heading), kept});
}

QStringList templateNames(const QStringList &ids, const Catalogue &catalogue)
{
    QStringList names;
    for (const QString &id : ids) {
        if (const TemplateInfo *info = catalogue.templateInfo(id))
            names.append(QStringLiteral("%1  %2").arg(info->id, info->name));
    }
    return names;
}

LibraryEntry entryOf(const Clause &clause, const Catalogue &catalogue)
{
    LibraryEntry entry{titleOf(clause), {}, QStringLiteral("gap/") + clause.id};
    add(entry, QT_TRANSLATE_NOOP("Library", "In one sentence"), {clause.gist});
    add(entry, QT_TRANSLATE_NOOP("Library", "To be documented"), {clause.documentedInformation});
    if (const Step *step = catalogue.step(clause.primaryStep))
        add(entry, QT_TRANSLATE_NOOP("Library", "Built in step"), {step->title});
    if (const CrosswalkRow *row = catalogue.crosswalkOf(clause.id)) {
        const auto meet = [](const QString &standard, const QString &clauses) {
            return clauses.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(standard, clauses);
        };
        add(entry, QT_TRANSLATE_NOOP("Library", "Meets (own judgement)"),
            {meet(QStringLiteral("ISO 9001"), row->iso9001),
             meet(QStringLiteral("ISO/IEC 27001"), row->iso27001),
             meet(QStringLiteral("ISO 22301"), row->iso22301), row->note});
    }
    return entry;
}

LibraryEntry entryOf(const RequirementItem &item, const Catalogue &catalogue)
{
    LibraryEntry entry{item.id, {}, QStringLiteral("gap/") + item.id};
    add(entry, QT_TRANSLATE_NOOP("Library", "Requirement in own words"), {item.text});
    add(entry, QT_TRANSLATE_NOOP("Library", "Applies when"), {item.condition});
    add(entry, QT_TRANSLATE_NOOP("Library", "Ask in the workshop"), {item.question});
    add(entry, QT_TRANSLATE_NOOP("Library", "Typical evidence"), item.evidence);
    add(entry, QT_TRANSLATE_NOOP("Library", "Typical gap"), {item.gap});
    add(entry, QT_TRANSLATE_NOOP("Library", "Recommendation"), {item.recommendation});
    add(entry, QT_TRANSLATE_NOOP("Library", "Templates"), templateNames(item.templates, catalogue));
    return entry;
}

LibraryEntry entryOf(const CapabilityArea &area, const Catalogue &catalogue)
{
    LibraryEntry entry{area.name, {}, QStringLiteral("gap/") + area.id};
    add(entry, QT_TRANSLATE_NOOP("Library", "Purpose"), {area.purpose});
    QStringList levels;
    for (std::size_t level = 0; level < area.levels.size(); ++level)
        levels.append(QStringLiteral("%1  %2").arg(level).arg(area.levels[level]));
    add(entry, QT_TRANSLATE_NOOP("Library", "Levels"), levels);
    add(entry, QT_TRANSLATE_NOOP("Library", "Inputs"), {area.inputs});
    add(entry, QT_TRANSLATE_NOOP("Library", "Outputs"), {area.outputs});
    add(entry, QT_TRANSLATE_NOOP("Library", "Roles"), {area.roles});
    QStringList kpis;
    for (const Kpi &kpi : area.kpis)
        kpis.append(QStringLiteral("%1: %2").arg(kpi.name, kpi.formula));
    add(entry, QT_TRANSLATE_NOOP("Library", "Key figures"), kpis);
    add(entry, QT_TRANSLATE_NOOP("Library", "Templates"), templateNames(area.templates, catalogue));
    return entry;
}

LibraryEntry entryOf(const TemplateInfo &info)
{
    LibraryEntry entry{info.name, {}, {}};
    add(entry, QT_TRANSLATE_NOOP("Library", "Purpose"), {info.purpose});
    add(entry, QT_TRANSLATE_NOOP("Library", "Kind"), {info.kind});
    add(entry, QT_TRANSLATE_NOOP("Library", "Clauses"), {info.clauses});
    add(entry, QT_TRANSLATE_NOOP("Library", "Headings"), info.headings);
    return entry;
}

LibraryEntry entryOf(const DocumentedItem &document, const Catalogue &catalogue)
{
    LibraryEntry entry{document.name, {}, {}};
    add(entry, QT_TRANSLATE_NOOP("Library", "Kind"), {document.kind});
    add(entry, QT_TRANSLATE_NOOP("Library", "Clauses"),
        {document.clauses.join(QStringLiteral(", "))});
    add(entry, QT_TRANSLATE_NOOP("Library", "Applies when"), {document.condition});
    add(entry, QT_TRANSLATE_NOOP("Library", "Templates"),
        templateNames({document.templateId}, catalogue));
    return entry;
}

LibraryEntry groupEntry(const QString &id, const Catalogue &catalogue)
{
    const QLocale locale;
    LibraryEntry entry{translated(QT_TRANSLATE_NOOP("Library", "Library")), {}, {}};
    if (id == QLatin1String("clauses"))
        entry.parts.push_back(
            {{},
             {translated(QT_TRANSLATE_NOOP("Library",
                                           "%1 requirement items in %2 clauses, in own words. The "
                                           "numbers are those of %3."))
                  .arg(locale.toString(qsizetype(catalogue.items().size())),
                       locale.toString(qsizetype(catalogue.clauses().size())),
                       catalogue.edition())}});
    else
        entry.parts.push_back(
            {{}, {translated(QT_TRANSLATE_NOOP("Library", "Choose an entry to read about it."))}});
    return entry;
}

} // namespace

LibraryEntry libraryEntry(const QString &id, const Catalogue &catalogue)
{
    if (const Clause *clause = catalogue.clause(id))
        return entryOf(*clause, catalogue);
    if (const RequirementItem *item = catalogue.item(id))
        return entryOf(*item, catalogue);
    if (const CapabilityArea *area = catalogue.area(id))
        return entryOf(*area, catalogue);
    if (const TemplateInfo *info = catalogue.templateInfo(id))
        return entryOf(*info);
    const auto document = std::ranges::find(catalogue.documented(), id, &DocumentedItem::id);
    if (document != catalogue.documented().end())
        return entryOf(*document, catalogue);
    return groupEntry(id, catalogue);
}

} // namespace gapwright
