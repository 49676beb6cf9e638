// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_problems.h"

#include "assessment/register_rules/register_rules.h"
#include "assessment/steps/project_records.h"
#include "ui/pages/session/project_session.h"

namespace gapwright {

namespace {

constexpr int quietMs = 200;

} // namespace

RegisterProblems::RegisterProblems(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(this)
{
    m_later.setSingleShot(true);
    m_later.setInterval(quietMs);
    connect(&m_later, &QTimer::timeout, this, &RegisterProblems::look);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event))
            m_later.start();
    });
    look();
}

void RegisterProblems::look()
{
    using Found = std::vector<Problem>;
    m_work.clear();
    m_work.run<Found>(
        [records = std::make_shared<ProjectRecords>(copyOfRecords(m_session.workspace())),
         catalogue = m_session.sharedCatalogue(), today = QDate::currentDate()] {
            return registerProblems(registerDataOf(*records, *catalogue, today));
        },
        [this](Found found) {
            m_problems.clear();
            for (Problem &problem : found)
                m_problems[problem.table].push_back(std::move(problem));
            m_known = true;
            emit changed();
        });
}

std::vector<Problem> RegisterProblems::ofRecord(const QByteArray &table, const QString &id) const
{
    std::vector<Problem> found;
    for (const Problem &problem : m_problems.value(table)) {
        if (problem.record == id)
            found.push_back(problem);
    }
    return found;
}

QSet<QString> RegisterProblems::recordsOf(const QByteArray &table) const
{
    QSet<QString> ids;
    for (const Problem &problem : m_problems.value(table))
        ids.insert(problem.record);
    ids.remove(QString());
    return ids;
}

} // namespace gapwright
