// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace gapwright {

/// The crosswalk as a matrix: a row per clause with items, below it a row per item; a column per
/// standard. A clause shows how many of its items have which fit. The catalogue must outlive it.
class CrosswalkModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        FitRole = Qt::UserRole + 1, ///< LinkFit as int, the best one; -1 without a link
        DetailRole, ///< a second line: clauses of the other standard; of a clause the other fits
        IdRole ///< clause or item
    };
    static constexpr int firstStandard = 1; ///< column of LinkedStandard::Iso9001

    explicit CrosswalkModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /// The links of a cell, the best first; all of the item for its first column.
    [[nodiscard]] std::vector<const ItemLink *> linksAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        const Clause *clause;
        std::vector<const RequirementItem *> items;
    };
    [[nodiscard]] const Row &rowOf(const QModelIndex &index) const;
    [[nodiscard]] const RequirementItem *itemAt(const QModelIndex &index) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString detail(const QModelIndex &index) const;
    /// "2 same", "1 partial": how many items of a clause, the best fit first.
    [[nodiscard]] QStringList countsAt(const QModelIndex &index) const;

    const Catalogue &m_catalogue;
    std::vector<Row> m_rows;
    QHash<QString, std::vector<const ItemLink *>> m_links; ///< by item
};

/// Only rows with a link to one standard, or all.
class CrosswalkFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CrosswalkFilter(QObject *parent = nullptr);
    void setStandard(std::optional<LinkedStandard> standard);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<LinkedStandard> m_standard;
};

} // namespace gapwright
