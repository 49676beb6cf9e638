// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPoint>
#include <QStringList>

#include <memory>
#include <vector>

class QKeyEvent;
class QMimeData;
class QMouseEvent;
class QTableView;

namespace gapwright {

/// Rows of a table as a person sees them.
struct TableText {
    QStringList headings;
    std::vector<QStringList> rows; ///< as many cells as there are headings
};

/// As other programs take them: plain text with tabs, text/csv and a table of HTML. What a
/// spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const TableText &table);

/// Takes whole rows out of a table: by copying, and by dragging a row that is selected. Columns
/// that are hidden stay out.
class RowTransfer : public QObject {
    Q_OBJECT
public:
    /// Belongs to the view, which needs its model by then.
    explicit RowTransfer(QTableView &view);

    /// The selected rows from top to bottom, or all of them when none is.
    [[nodiscard]] TableText rows() const;
    void copy() const;

signals:
    /// Rows are on their way out; the data live during the call.
    void dragged(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    void drag();

    QTableView &m_view;
    QPoint m_pressed;
    bool m_mayDrag = false; ///< the button went down on a selected row
};

} // namespace gapwright
