// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"
#include "ui/pages/background_work.h"

#include <QHash>
#include <QTimer>

namespace gapwright {

class ProjectSession;

/// The broken rules of the project, found anew beside the GUI thread a moment after records change.
class RegisterProblems : public QObject {
    Q_OBJECT
public:
    explicit RegisterProblems(ProjectSession &session, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Problem> ofRecord(const QByteArray &table, const QString &id) const;
    /// Ids of the records of a register that break a rule.
    [[nodiscard]] QSet<QString> recordsOf(const QByteArray &table) const;
    [[nodiscard]] int countOf(const QByteArray &table) const
    {
        return int(m_problems.value(table).size());
    }
    /// False until the first answer.
    [[nodiscard]] bool isKnown() const { return m_known; }

signals:
    void changed();

private:
    void look();

    ProjectSession &m_session;
    QHash<QByteArray, std::vector<Problem>> m_problems; ///< by register
    bool m_known = false;
    QTimer m_later;
    BackgroundWork m_work;
};

} // namespace gapwright
