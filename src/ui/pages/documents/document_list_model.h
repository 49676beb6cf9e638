// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/master_list.h"
#include "ui/kit/pill.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace gapwright {

/// One document of the master list with what needs attention.
struct DocumentRow {
    MasterListRow facts;
    QString inWork = {}; ///< "Draft 1.1" beside the edition in force; empty for none
    bool isStale = false;
    QStringList missing = {}; ///< fields without a value

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// The master list of documents (clause 7.5).
class DocumentListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        TypeColumn,
        StatusColumn,
        OwnerColumn,
        ReviewColumn,
        AttentionColumn,
        ColumnCount
    };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<DocumentRow> rows);
    [[nodiscard]] const std::vector<DocumentRow> &rows() const { return m_rows; }
    [[nodiscard]] const DocumentRow &at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] static QString text(const DocumentRow &row, int column);

    std::vector<DocumentRow> m_rows;
};

/// Documents of a status, type, owner or in need of something; and those with words in title or
/// number.
class DocumentFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Need { Any, Overdue, Stale, MissingFields, NotInForce };
    struct Wanted {
        QString words = {};
        std::optional<DocStatus> status = {};
        std::optional<DocType> type = {};
        std::optional<QString> owner = {}; ///< an empty name: documents without owner
        Need need = Need::Any;
    };

    explicit DocumentFilter(DocumentListModel *model, QObject *parent = nullptr);
    void setWanted(const Wanted &wanted);
    [[nodiscard]] const DocumentRow &rowAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DocumentListModel *m_model;
    Wanted m_wanted;
};

[[nodiscard]] QString wordOf(DocStatus status); ///< translated
[[nodiscard]] PillLook pillOf(DocStatus status);
/// What needs attention first; without a word when nothing does.
[[nodiscard]] PillLook attentionOf(const DocumentRow &row);

} // namespace gapwright
