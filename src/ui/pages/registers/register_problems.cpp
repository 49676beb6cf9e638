// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_problems.h"

#include "ui/pages/progress/project_watch.h"

namespace gapwright {

RegisterProblems::RegisterProblems(const ProjectWatch &watch, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
{
    connect(&watch, &ProjectWatch::changed, this, &RegisterProblems::take);
    take();
}

bool RegisterProblems::isKnown() const
{
    return m_watch.isKnown();
}

void RegisterProblems::take()
{
    m_problems.clear();
    for (const Problem &problem : m_watch.problems())
        m_problems[problem.table].push_back(problem);
    emit changed();
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
