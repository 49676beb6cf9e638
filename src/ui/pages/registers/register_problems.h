// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace gapwright {

class ProjectWatch;

/// The broken rules of the project by register, as the watch found them. The watch must outlive it.
class RegisterProblems : public QObject {
    Q_OBJECT
public:
    explicit RegisterProblems(const ProjectWatch &watch, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Problem> ofRecord(const QByteArray &table, const QString &id) const;
    /// Ids of the records of a register that break a rule.
    [[nodiscard]] QSet<QString> recordsOf(const QByteArray &table) const;
    [[nodiscard]] int countOf(const QByteArray &table) const
    {
        return int(m_problems.value(table).size());
    }
    /// False until the first answer.
    [[nodiscard]] bool isKnown() const;

signals:
    void changed();

private:
    void take();

    const ProjectWatch &m_watch;
    QHash<QByteArray, std::vector<Problem>> m_problems; ///< by register
};

} // namespace gapwright
