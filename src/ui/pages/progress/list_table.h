// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace gapwright {

class Theme;

/// A table of rows to read and to open: rows of two lines, columns that share the width, Enter and
/// double click open a row. Rows can be copied and dragged out.
class ListTable : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(const Theme &theme, QWidget *parent = nullptr);

    /// Widths in design pixels per column; 0 shares what is left. Set after the model.
    void setWidths(const QList<int> &widths);
    void setModel(QAbstractItemModel *model) override;

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();

    const Theme &m_theme;
    QList<int> m_widths;
};

} // namespace gapwright
