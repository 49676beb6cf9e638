// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/documents/document_desk.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace gapwright {

class ComboField;
class CompareView;
class ListTable;
class Theme;

/// The editions of a document, newest first.
class EditionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        VersionColumn,
        StatusColumn,
        DateColumn,
        PeopleColumn,
        ChangeColumn,
        ColumnCount
    };

    struct EditionRow {
        DocumentText text;
        QString author;
        QString approver;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<EditionRow> rows);
    [[nodiscard]] const EditionRow &at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<EditionRow> m_rows;
};

/// All editions of a document and two of them side by side, or one beside its template.
class VersionsTab : public QWidget {
    Q_OBJECT
public:
    VersionsTab(const Theme &theme, DocumentDesk &desk, QWidget *parent = nullptr);

    void setDocument(const Id<Document> &id);
    /// Compares the present text with the edition before it, or with its template.
    void compareWithBefore();
    [[nodiscard]] EditionModel *model() const { return m_model; }
    [[nodiscard]] CompareView *view() const { return m_view; }

private:
    void refresh();
    void compare();
    [[nodiscard]] QString titleOf(const QString &key) const;
    [[nodiscard]] QString textOf(const QString &key) const;

    DocumentDesk &m_desk;
    Id<Document> m_document;
    EditionModel *m_model;
    ListTable *m_table;
    ComboField *m_before;
    ComboField *m_after;
    CompareView *m_view;
};

} // namespace gapwright
