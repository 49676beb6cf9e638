// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/project_watch.h"

#include "assessment/register_rules/register_rules.h"
#include "assessment/steps/assessment_problems.h"
#include "assessment/steps/step_data.h"
#include "ui/pages/session/project_session.h"

#include <algorithm>
#include <iterator>

namespace gapwright {

namespace {

constexpr int settleMs = 150;

} // namespace

ProjectWatch::ProjectWatch(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(this)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleMs);
    connect(&m_later, &QTimer::timeout, this, &ProjectWatch::look);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event))
            m_later.start();
    });
    m_later.start(); // the first page comes first
}

void ProjectWatch::look()
{
    m_work.clear();
    m_work.run<Findings>(
        [records = std::make_shared<ProjectRecords>(copyOfRecords(m_session.workspace())),
         catalogue = m_session.sharedCatalogue(), today = QDate::currentDate()] {
            const StepData data = stepDataOf(*records, *catalogue, today);
            Findings found;
            found.steps = stepProgress(data);
            for (const StepProgress &step : found.steps)
                found.next.insert(step.step, gapwright::nextThings(step, data));
            found.problems = allProblems(data);
            return found;
        },
        [this](Findings found) {
            m_findings = std::move(found);
            m_known = true;
            emit changed();
        });
}

const StepProgress *ProjectWatch::step(const QString &id) const
{
    return progressOf(m_findings.steps, id);
}

std::vector<NextThing> ProjectWatch::nextThings(const QString &step) const
{
    return m_findings.next.value(step);
}

int ProjectWatch::countOf(Problem::Severity severity) const
{
    return int(std::count_if(m_findings.problems.begin(), m_findings.problems.end(),
                             [&](const Problem &one) { return one.severity == severity; }));
}

QString addressOf(const RecordLink &link)
{
    const QString table = QString::fromLatin1(link.table);
    if (link.table.isEmpty() || table == QLatin1String("engagements"))
        return {};
    if (table == QLatin1String("item_results"))
        return QStringLiteral("gap/") + link.title.section(QLatin1Char(' '), 0, 0);
    if (table == QLatin1String("assessments"))
        return table;
    return QStringLiteral("register/") + table
        + (link.record.isEmpty() ? QString() : QLatin1Char('/') + link.record);
}

} // namespace gapwright
