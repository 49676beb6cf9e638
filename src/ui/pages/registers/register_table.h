// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace gapwright {

class RegisterFilter;
class RegisterListModel;
class RowTransfer;
class Theme;

/// The list of a register: whole rows, sorted by a click on a heading, columns to choose, and
/// copied as text and as a table.
class RegisterTable : public QTableView {
    Q_OBJECT
public:
    RegisterTable(const Theme &theme, RegisterListModel *model, RegisterFilter *filter,
                  QWidget *parent = nullptr);

    /// Columns (of the table in the file) that are shown, in the order of the definition. Unknown
    /// ones are ignored, and without any the register's own choice is shown.
    void setShownColumns(const QStringList &columns);
    [[nodiscard]] QStringList shownColumns() const;
    /// By column of the table in the file; an unknown one is ignored.
    void sortBy(const QString &column, Qt::SortOrder order);
    [[nodiscard]] QString sortColumn() const;

    /// The record of the current row, and of all selected rows from top to bottom.
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;
    /// All records that the filter leaves, in their order.
    [[nodiscard]] QStringList shownIds() const;
    /// Makes the record current; false when the filter hides it.
    bool select(const QString &id);
    /// The next or previous row as shown; stays at the ends.
    void step(int rows);
    /// The selected rows, or all of them, with the headings of the shown columns. Rows can be
    /// dragged out likewise.
    void copy() const;

signals:
    /// Another record is current; empty when none is.
    void currentChangedTo(const QString &id);

private:
    void shareWidth();
    void resizeEvent(QResizeEvent *event) override;

    const Theme &m_theme;
    RegisterListModel *m_model;
    RegisterFilter *m_filter;
    RowTransfer *m_transfer;
};

} // namespace gapwright
