// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/rail_entries.h"

#include "ui/pages/overview/special_pages.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/session/project_session.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace gapwright {

namespace {

struct Rail {
    Q_DECLARE_TR_FUNCTIONS(Rail)
};

QString stepPrefix()
{
    return QStringLiteral("step:");
}

RailEntry heading(const char *key, const char *title)
{
    RailEntry entry;
    entry.key = QString::fromLatin1(key);
    entry.title = Rail::tr(title);
    entry.heading = true;
    return entry;
}

RailEntry place(const char *key, const char *title, const char *icon, const QString &subtitle = {})
{
    RailEntry entry;
    entry.key = pageKey(key);
    entry.title = Rail::tr(title);
    entry.icon = QString::fromLatin1(icon);
    entry.subtitle = subtitle;
    return entry;
}

RailEntry placeOf(const SpecialPage &page)
{
    RailEntry entry;
    entry.key = pageKey(page.key);
    entry.title = titleOf(page);
    entry.icon = QString::fromLatin1(page.icon);
    entry.subtitle = detailOf(page);
    return entry;
}

/// Rounded down, so that 100 means 100.
int shownPercent(double percent)
{
    return int(std::floor(percent + 1e-9));
}

QString iconOfStep(const Step &step)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("1"), QStringLiteral("handshake")},
        {QStringLiteral("2"), QStringLiteral("briefcase")},
        {QStringLiteral("7"), QStringLiteral("rocket")},
        {QStringLiteral("S1"), QStringLiteral("file-text")},
        {QStringLiteral("S2"), QStringLiteral("clipboard-check")},
        {QStringLiteral("SV"), QStringLiteral("calendar-check")},
        {QStringLiteral("RC"), QStringLiteral("award")}};
    return icons.value(step.id, QStringLiteral("circle"));
}

/// What the registers say; the entry has its titles.
RailEntry withProgress(RailEntry entry, const StepProgress &progress)
{
    entry.subtitle = statusText(progress, 2);
    entry.fullTitle += QLatin1Char('\n') + statusText(progress);
    if (progress.used)
        entry.percent = progress.percent();
    else
        entry.icon = QStringLiteral("circle-slash");
    return entry;
}

QString problemText(const ProjectWatch *watch)
{
    if (!watch || !watch->isKnown())
        return Rail::tr("Broken rules and what to do");
    const int errors = watch->countOf(Problem::Severity::Error);
    const int warnings = watch->countOf(Problem::Severity::Warning);
    return Rail::tr("%n error(s)", nullptr, errors) + QStringLiteral(" · ")
        + Rail::tr("%n warning(s)", nullptr, warnings);
}

RailEntry entryOf(const Step &step, const ProjectSession &session, const ProjectWatch *watch)
{
    RailEntry entry;
    entry.key = stepKey(step.id);
    entry.title = step.shortTitle.isEmpty() ? step.title : step.shortTitle;
    entry.fullTitle = step.isCertificationCycle()
        ? step.title
        : QStringLiteral("%1. %2").arg(step.id, step.title);
    entry.icon = iconOfStep(step);
    entry.number = step.isCertificationCycle() ? QString() : step.id;
    if (const StepProgress *progress = watch ? watch->step(step.id) : nullptr)
        return withProgress(entry, *progress);
    const Catalogue &catalogue = session.catalogue();
    if (step.id == QLatin1String("3")) {
        const Conformity &all = session.scores().overall;
        const int assessed = all.counts.all() - all.counts.unassessed;
        entry.percent = shownPercent(all.coverage);
        entry.subtitle =
            Rail::tr("%1 of %2 items assessed")
                .arg(QLocale().toString(assessed), QLocale().toString(all.counts.all()));
        return entry;
    }
    const std::optional<Conformity> built = conformityOfStep(step.id, session.data(), catalogue);
    if (!built) {
        entry.subtitle = step.duration;
        return entry;
    }
    const bool isDone = built->coverage >= 100 && built->percent && *built->percent >= 100;
    entry.percent = built->percent ? qMin(shownPercent(*built->percent), isDone ? 100 : 99) : 0;
    entry.subtitle = built->percent
        ? Rail::tr("Clauses %1 % conforming").arg(QLocale().toString(shownPercent(*built->percent)))
        : Rail::tr("Clauses not assessed");
    return entry;
}

} // namespace

QString pageKey(const char *name)
{
    return QString::fromLatin1(name);
}

QString stepKey(const QString &step)
{
    return stepPrefix() + step;
}

QString stepOfKey(const QString &key)
{
    return key.startsWith(stepPrefix()) ? key.mid(stepPrefix().size()) : QString();
}

std::optional<Conformity> conformityOfStep(const QString &step, const AssessmentData &data,
                                           const Catalogue &catalogue)
{
    std::vector<ScoredItem> items;
    for (const ItemResult &result : data.results) {
        const RequirementItem *item = catalogue.item(result.item);
        const Clause *clause = item ? catalogue.clause(item->clause) : nullptr;
        if (clause && clause->primaryStep == step)
            items.push_back({result.weight, result.status});
    }
    if (items.empty())
        return std::nullopt;
    return conformityOf(items);
}

std::vector<RailEntry> railEntries(const ProjectSession &session, const ProjectWatch *watch)
{
    std::vector<RailEntry> entries;
    const QLocale locale;
    const Scorecard &scores = session.scores();
    const auto assessments = int(session.assessments().size());
    entries.push_back(heading("workspaces", QT_TRANSLATE_NOOP("Rail", "Workspaces")));
    entries.push_back(place(page_key::overview, QT_TRANSLATE_NOOP("Rail", "Overview"),
                            "layout-dashboard", session.data().assessment.name));
    entries.push_back(place(page_key::gap, QT_TRANSLATE_NOOP("Rail", "Gap analysis"), "list-checks",
                            Rail::tr("%n gaps", nullptr, scores.overall.counts.gaps())));
    entries.push_back(place(page_key::registers, QT_TRANSLATE_NOOP("Rail", "Registers"), "table",
                            Rail::tr("Services, risks, agreements …")));
    entries.push_back(place(page_key::documents, QT_TRANSLATE_NOOP("Rail", "Documents"),
                            "file-text", Rail::tr("Policies, plans, procedures, records")));
    entries.push_back(place(page_key::roadmap, QT_TRANSLATE_NOOP("Rail", "Roadmap"), "route",
                            Rail::tr("Steps, dates, what waits for what")));
    entries.push_back(place(page_key::actions, QT_TRANSLATE_NOOP("Rail", "Actions"), "list-todo",
                            Rail::tr("Who does what by when")));
    entries.push_back(place(page_key::calendar, QT_TRANSLATE_NOOP("Rail", "Calendar"),
                            "calendar-days", Rail::tr("Reviews, audits, due dates")));
    entries.push_back(place(page_key::problems, QT_TRANSLATE_NOOP("Rail", "Problems"),
                            "triangle-alert", problemText(watch)));
    entries.push_back(place(page_key::assessments, QT_TRANSLATE_NOOP("Rail", "Assessments"),
                            "git-compare", Rail::tr("%n assessments", nullptr, assessments)));
    entries.push_back(place(page_key::report, QT_TRANSLATE_NOOP("Rail", "Report"), "file-down",
                            Rail::tr("Preview and PDF")));
    entries.push_back(place(page_key::history, QT_TRANSLATE_NOOP("Rail", "History"), "history",
                            Rail::tr("Who changed what")));
    entries.push_back(place(page_key::library, QT_TRANSLATE_NOOP("Rail", "Library"), "library",
                            Rail::tr("Clauses and templates")));
    entries.push_back(heading("boards", QT_TRANSLATE_NOOP("Rail", "Boards and maps")));
    for (const SpecialPage &page : specialPages())
        entries.push_back(placeOf(page));
    entries.push_back(heading("steps", QT_TRANSLATE_NOOP("Rail", "Implementation steps")));
    bool isCycle = false;
    for (const Step &step : session.catalogue().steps()) {
        if (step.isCertificationCycle() && !isCycle) {
            entries.push_back(heading("cycle", QT_TRANSLATE_NOOP("Rail", "Certification cycle")));
            isCycle = true;
        }
        entries.push_back(entryOf(step, session, watch));
    }
    return entries;
}

} // namespace gapwright
