// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"
#include "ui/kit/pill.h"

#include <QAbstractTableModel>

#include <optional>

namespace gapwright {

class RegisterDirectory;

/// Broken rules as rows: how grave, where, what is wrong and what to do.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, RecordColumn, ProblemColumn, FixColumn, RuleColumn, ColumnCount };
    enum Role { AddressRole = Qt::UserRole + 1, SubtitleRole };

    /// The directory gives records their names; it must outlive the model.
    explicit ProblemModel(const RegisterDirectory &directory, QObject *parent = nullptr);

    /// Takes the problems, all of them or those of one severity or register.
    void setProblems(std::vector<Problem> problems);
    void setFilter(std::optional<Problem::Severity> severity, const QByteArray &table);
    [[nodiscard]] const Problem &problemAt(int row) const
    {
        return m_all[m_shown[std::size_t(row)]];
    }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    void select();
    [[nodiscard]] QString recordText(const Problem &problem) const;
    [[nodiscard]] QString addressText(const Problem &problem) const;

    const RegisterDirectory &m_directory;
    std::vector<Problem> m_all;
    std::vector<std::size_t> m_shown;
    std::optional<Problem::Severity> m_severity;
    QByteArray m_table;
};

[[nodiscard]] PillLook pillOf(Problem::Severity severity);

} // namespace gapwright
