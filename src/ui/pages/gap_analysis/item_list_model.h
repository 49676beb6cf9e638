// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "ui/pages/session/project_session.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace gapwright {

/// The requirement items of the session's clause with their results. A score changes one row.
class ItemListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        ItemColumn,
        TextColumn,
        StatusColumn,
        SeverityColumn,
        OwnerColumn,
        EvidenceColumn,
        ColumnCount
    };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of ConformityStatus
        SeverityRole, ///< 0 to 4
        DueRole, ///< "due 14 Jul", empty without a date
        EvidenceRole, ///< number of files
        OriginRole ///< "inherited from ISO 9001:2015, confirm"; empty when nothing waits
    };

    ItemListModel(const ProjectSession &session, Clock clock, QObject *parent = nullptr);

    /// Shows another clause; empty for all.
    void setClause(const QString &clause);
    [[nodiscard]] QString itemAt(int row) const;
    [[nodiscard]] int rowOf(const QString &item) const; ///< -1 when it is not shown
    [[nodiscard]] const ItemResult *resultAt(int row) const; ///< null when there is none
    [[nodiscard]] const RequirementItem &requirementAt(int row) const;
    [[nodiscard]] Severity severityAt(int row) const;
    /// Impact and effort that order the gap; 0 for an item that is no gap.
    [[nodiscard]] PriorityKey priorityAt(int row) const;
    void take(const SessionUpdate &update);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant display(int row, int column) const;
    [[nodiscard]] QString accessible(int row, int column) const;
    [[nodiscard]] QString dueText(const ItemResult &result) const;
    void reload();

    const ProjectSession &m_session;
    Clock m_clock;
    QString m_clause;
    std::vector<const RequirementItem *> m_items;
    QHash<QString, int> m_rows;
};

/// "inherited from ISO/IEC 27001:2022, confirm", "carried over from 2011: 8.2, confirm"; empty when
/// nothing waits for a person.
[[nodiscard]] QString originText(const ItemResult &result);

/// What the list is narrowed to. `open` and `gaps` together show both; the rest all must hold.
struct ItemFilter {
    bool open = false; ///< not assessed yet
    bool gaps = false; ///< partial or not conforming
    bool mine = false;
    bool withoutEvidence = false; ///< neither text nor file
    bool toConfirm = false; ///< inherited or carried over, confirmed by nobody
    Severity atLeast = Severity::None;
    QString text = {}; ///< words that all occur in id, requirement or result

    [[nodiscard]] bool isActive() const;
    friend bool operator==(const ItemFilter &, const ItemFilter &) = default;
};

enum class ItemOrder { Standard, Severity, Priority };

class ItemFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    ItemFilterModel(const ProjectSession &session, ItemListModel &source,
                    QObject *parent = nullptr);

    [[nodiscard]] const ItemFilter &filter() const { return m_filter; }
    void setFilter(const ItemFilter &filter);
    [[nodiscard]] ItemOrder order() const { return m_order; }
    void setOrder(ItemOrder order);
    [[nodiscard]] QString itemAt(int row) const;
    [[nodiscard]] int rowOf(const QString &item) const; ///< -1 when it is hidden

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool matchesText(int row, const ItemResult &result) const;

    const ProjectSession &m_session;
    ItemListModel &m_source;
    ItemFilter m_filter;
    QStringList m_words;
    ItemOrder m_order = ItemOrder::Standard;
};

} // namespace gapwright
