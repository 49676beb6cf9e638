// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace gapwright {

/// Names the record that a reference points at, for people; empty when it is unknown.
using ReferenceText = std::function<QString(QLatin1String table, const QString &id)>;

/// The untyped half of RegisterModel: one column for each field that is shown in lists.
class RegisterModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers, dates as ISO text, clauses in order
        StoredRole, ///< the stored value as text
        IdRole ///< the id of the record
    };

    /// How references are shown; without it their ids are.
    void setReferenceText(ReferenceText text);
    /// The field of a column.
    [[nodiscard]] const Field &fieldAt(int column) const { return *m_columns[std::size_t(column)]; }
    /// The column that shows a field, or -1.
    [[nodiscard]] int columnOf(QLatin1String column) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    enum class Columns { ShownInList, All };
    RegisterModelBase(const RegisterInfo &info, QObject *parent,
                      Columns columns = Columns::ShownInList);

    [[nodiscard]] virtual int recordCount() const = 0;
    [[nodiscard]] virtual const void *recordAt(int row) const = 0;
    [[nodiscard]] virtual QString idAt(int row) const = 0;

private:
    [[nodiscard]] QString shownText(const Field &field, const void *record) const;

    std::vector<const Field *> m_columns;
    ReferenceText m_referenceText;
};

/// The records of one register as a table, read-only: editing goes through a form and the
/// workspace.
template <class R> class RegisterModel : public RegisterModelBase {
public:
    explicit RegisterModel(QObject *parent = nullptr)
        : RegisterModelBase(definitionOf<R>(), parent)
    {
    }

    /// Replaces the records. With the same ids in the same order only the rows that differ change.
    void setRecords(std::vector<R> records)
    {
        if (!sameIds(records)) {
            beginResetModel();
            m_records = std::move(records);
            endResetModel();
            return;
        }
        for (std::size_t row = 0; row < records.size(); ++row) {
            if (m_records[row] == records[row])
                continue;
            m_records[row] = std::move(records[row]);
            if (columnCount() > 0)
                emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
        }
    }

    [[nodiscard]] const std::vector<R> &records() const { return m_records; }
    [[nodiscard]] const R &record(int row) const { return m_records[std::size_t(row)]; }
    /// The row with that id, or -1.
    [[nodiscard]] int rowOf(const Id<R> &id) const
    {
        for (std::size_t row = 0; row < m_records.size(); ++row) {
            if (m_records[row].id == id)
                return int(row);
        }
        return -1;
    }

private:
    [[nodiscard]] bool sameIds(const std::vector<R> &records) const
    {
        if (records.size() != m_records.size())
            return false;
        for (std::size_t row = 0; row < records.size(); ++row) {
            if (!(records[row].id == m_records[row].id))
                return false;
        }
        return true;
    }
    [[nodiscard]] int recordCount() const final { return int(m_records.size()); }
    [[nodiscard]] const void *recordAt(int row) const final { return &record(row); }
    [[nodiscard]] QString idAt(int row) const final { return record(row).id.value; }

    std::vector<R> m_records;
};

} // namespace gapwright
