// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/markdown/table_source.h"
#include "ui/pages/engagement/form_dialog.h"

#include <QAbstractTableModel>

class QTableView;

namespace gapwright {

class ComboField;

/// A table of Markdown to edit cell by cell. The first row holds the headings of the columns. Lines
/// with a tag ({{#services}}) span the row and can only be moved or removed.
class TableSourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TableSourceModel(TableSource table, QObject *parent = nullptr);

    [[nodiscard]] const TableSource &table() const { return m_table; }
    [[nodiscard]] bool isTag(int row) const;

    void addRow(int below);
    /// The row of headings stays.
    void removeRow(int row);
    /// By one, up or down; false when it cannot.
    bool moveRow(int row, int by);
    void addColumn(int behind);
    /// The last column stays.
    void removeColumn(int column);
    bool moveColumn(int column, int by);
    void setAlign(int column, CellAlign align);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

private:
    [[nodiscard]] TableSource::TableLine *lineAt(int row);

    TableSource m_table;
};

/// Edits a table as a table and gives it back as Markdown.
class TableDialog : public FormDialog {
    Q_OBJECT
public:
    TableDialog(const Theme &theme, TableSource table, QWidget *parent);

    [[nodiscard]] TableSource table() const { return m_model->table(); }

private:
    void addTools();
    void showCurrent();
    void select(int row, int column);

    TableSourceModel *m_model;
    QTableView *m_view;
    ComboField *m_align;
};

} // namespace gapwright
