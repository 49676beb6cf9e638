// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/row_transfer.h"

#include "services/csv_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTableView>

namespace gapwright {

namespace {

/// A cell that a spreadsheet reads as the text or number it is.
QString harmless(const QString &cell)
{
    bool isNumber = false;
    QLocale().toDouble(cell, &isNumber);
    return isNumber ? cell : withoutFormula(cell);
}

QString oneLine(const QString &cell)
{
    return harmless(QString(cell).replace(QLatin1Char('\t'), QLatin1Char(' ')).simplified());
}

QString textOf(const QModelIndex &index)
{
    const QString shown = index.data().toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

} // namespace

std::unique_ptr<QMimeData> mimeDataOf(const TableText &table)
{
    QString text;
    QString html = QStringLiteral("<table>");
    const auto addRow = [&](const QStringList &cells, const QString &tag) {
        QStringList plain;
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells) {
            plain << oneLine(cell);
            html += QStringLiteral("<%1>%2</%1>").arg(tag, harmless(cell).toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        text += plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    addRow(table.headings, QStringLiteral("th"));
    std::vector<QStringList> lines{table.headings};
    for (const QStringList &row : table.rows) {
        addRow(row, QStringLiteral("td"));
        lines.push_back(row);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>"));
    data->setData(QStringLiteral("text/csv"), csvBytes(lines));
    return data;
}

RowTransfer::RowTransfer(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

TableText RowTransfer::rows() const
{
    TableText table;
    QList<int> columns;
    const QAbstractItemModel &model = *m_view.model();
    for (int place = 0; place < model.columnCount(); ++place) {
        const int column = m_view.horizontalHeader()->logicalIndex(place);
        if (m_view.isColumnHidden(column))
            continue;
        columns << column;
        table.headings << model.headerData(column, Qt::Horizontal).toString();
    }
    QModelIndexList chosen = m_view.selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    const auto cellsOf = [&](int row) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << textOf(model.index(row, column));
        return cells;
    };
    for (const QModelIndex &index : std::as_const(chosen))
        table.rows.push_back(cellsOf(index.row()));
    for (int row = 0; chosen.isEmpty() && row < model.rowCount(); ++row)
        table.rows.push_back(cellsOf(row));
    return table;
}

void RowTransfer::copy() const
{
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(rows()).release());
}

/// Runs before the view sees the press, so that a row that becomes selected by it is not dragged
/// where several rows can be chosen by pulling the mouse over them.
void RowTransfer::press(const QMouseEvent &event)
{
    const QModelIndex index = m_view.indexAt(event.position().toPoint());
    const bool canSelectMore = m_view.selectionMode() != QAbstractItemView::SingleSelection;
    m_pressed = event.position().toPoint();
    m_mayDrag = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier
        && index.isValid()
        && (!canSelectMore || m_view.selectionModel()->isRowSelected(index.row()));
}

/// True when the view is not to see the move.
bool RowTransfer::move(const QMouseEvent &event)
{
    if (!m_mayDrag || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint way = event.position().toPoint() - m_pressed;
    if (way.manhattanLength() >= QApplication::startDragDistance()) {
        m_mayDrag = false;
        drag();
    }
    return true;
}

void RowTransfer::drag()
{
    auto *drag = new QDrag(&m_view);
    drag->setMimeData(mimeDataOf(rows()).release());
    const QRect row = m_view.visualRect(m_view.indexAt(m_pressed));
    drag->setPixmap(
        m_view.viewport()->grab(QRect(0, row.top(), m_view.viewport()->width(), row.height())));
    drag->setHotSpot({m_pressed.x(), m_pressed.y() - row.top()});
    emit dragged(*drag->mimeData());
    drag->exec(Qt::CopyAction);
}

bool RowTransfer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == &m_view && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_view.viewport())
            press(static_cast<const QMouseEvent &>(*event));
        break;
    case QEvent::MouseMove:
        return watched == m_view.viewport() && move(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        m_mayDrag = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gapwright
