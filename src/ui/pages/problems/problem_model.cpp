// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problems/problem_model.h"

#include "ui/pages/progress/project_watch.h"
#include "ui/pages/registers/register_directory.h"

#include <QCoreApplication>

namespace gapwright {

PillLook pillOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return {QStringLiteral("circle-x"), ProblemModel::tr("Error"), &Tokens::bad,
                &Tokens::badSoft};
    case Problem::Severity::Warning:
        return {QStringLiteral("triangle-alert"), ProblemModel::tr("Warning"), &Tokens::warn,
                &Tokens::warnSoft};
    case Problem::Severity::Info:
        return {QStringLiteral("info"), ProblemModel::tr("Hint"), &Tokens::neutral,
                &Tokens::neutralSoft};
    }
    return {};
}

ProblemModel::ProblemModel(const RegisterDirectory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
{
}

void ProblemModel::setProblems(std::vector<Problem> problems)
{
    if (m_all == problems)
        return;
    beginResetModel();
    m_all = std::move(problems);
    select();
    endResetModel();
}

void ProblemModel::setFilter(std::optional<Problem::Severity> severity, const QByteArray &table)
{
    beginResetModel();
    m_severity = severity;
    m_table = table;
    select();
    endResetModel();
}

void ProblemModel::select()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const bool isMeant = (!m_severity || m_all[i].severity == *m_severity)
            && (m_table.isEmpty() || m_all[i].table == m_table);
        if (isMeant)
            m_shown.push_back(i);
    }
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProblemModel::recordText(const Problem &problem) const
{
    const QLatin1String table(problem.table);
    if (problem.record.isEmpty())
        return tr("whole register");
    return m_directory.nameOf(table, problem.record);
}

QString ProblemModel::addressText(const Problem &problem) const
{
    return addressOf({problem.table, problem.record,
                      m_directory.nameOf(QLatin1String(problem.table), problem.record)});
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = problemAt(index.row());
    if (role == AddressRole)
        return addressText(problem);
    if (role == SubtitleRole && index.column() == RecordColumn) {
        const RegisterAccess *access = m_directory.access(QLatin1String(problem.table));
        return access ? QCoreApplication::translate("Register", access->info().title) : QString();
    }
    if (role == Qt::ToolTipRole)
        return QString(problem.sentence + QLatin1Char('\n') + problem.fix);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return role == Qt::DisplayRole ? QVariant() : QVariant(pillOf(problem.severity).word);
    case RecordColumn:
        return recordText(problem);
    case ProblemColumn:
        return problem.sentence;
    case FixColumn:
        return problem.fix;
    case RuleColumn:
        return problem.rule;
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("How grave");
    case RecordColumn:
        return tr("Record");
    case ProblemColumn:
        return tr("Problem");
    case FixColumn:
        return tr("What to do");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace gapwright
