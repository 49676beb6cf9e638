// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_view.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gapwright {

namespace {

constexpr qreal dayWidths[] = {20, 5, 1.9}; ///< design pixels per scale
constexpr qreal edgeReach = 6; ///< design pixels that stretch instead of moving

} // namespace

PlanView::PlanView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Project plan on a time axis"));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
    keepMeasured(theme, this, [this] { measure(); });
}

void PlanView::measure()
{
    m_chart.dayWidth = dayWidths[int(m_scale)] * m_theme.zoom();
    m_chart.rowHeight = m_theme.px(32);
    m_chart.namesWidth = m_theme.px(width() > m_theme.px(900) ? 300 : 210);
    updateBars();
    viewport()->update();
}

void PlanView::setChart(PlanChart chart)
{
    const QString key = currentKey();
    m_drag = {};
    m_chart.rows = std::move(chart.rows);
    m_chart.today = chart.today;
    m_chart.from = chart.from;
    m_chart.to = chart.to;
    m_chart.current = -1;
    for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
        if (!key.isEmpty() && m_chart.rows[row].key == key)
            m_chart.current = int(row);
    }
    measure();
    describeCurrent();
    if (!m_isPlaced && !m_chart.rows.empty() && isVisible())
        showToday();
}

void PlanView::setScale(Scale scale)
{
    if (scale == m_scale)
        return;
    const PlanGeometry before = geometry();
    const QDate middle = before.dayAt(before.axis.center().x());
    m_scale = scale;
    measure();
    if (m_chart.from.isValid())
        horizontalScrollBar()->setValue(
            int(m_chart.dayWidth * double(m_chart.from.daysTo(middle)) - before.axis.width() / 2));
    emit scaleChanged(scale);
}

void PlanView::showToday()
{
    if (!m_chart.from.isValid())
        return;
    m_isPlaced = true;
    horizontalScrollBar()->setValue(
        int(m_chart.dayWidth * double(m_chart.from.daysTo(m_chart.today))
            - geometry().axis.width() / 3));
}

QString PlanView::currentKey() const
{
    return m_chart.current >= 0 ? m_chart.rows[std::size_t(m_chart.current)].key : QString();
}

void PlanView::setCurrentKey(const QString &key)
{
    int found = -1;
    for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
        if (m_chart.rows[row].key == key)
            found = int(row);
    }
    mark(found);
}

void PlanView::mark(int row)
{
    if (row == m_chart.current)
        return;
    m_chart.current = row;
    reveal(row);
    describeCurrent();
    viewport()->update();
    emit currentChanged(currentKey());
}

void PlanView::describeCurrent()
{
    setAccessibleDescription(m_chart.current >= 0
                                 ? describe(m_chart.rows[std::size_t(m_chart.current)], QLocale())
                                       .replace(QLatin1Char('\n'), QLatin1String("; "))
                                 : QString());
}

void PlanView::reveal(int row)
{
    if (row < 0)
        return;
    const PlanGeometry where = geometry();
    const qreal top = m_chart.rowHeight * row;
    QScrollBar *vertical = verticalScrollBar();
    if (top < vertical->value())
        vertical->setValue(int(top));
    else if (top + m_chart.rowHeight > vertical->value() + where.axis.height())
        vertical->setValue(int(std::ceil(top + m_chart.rowHeight - where.axis.height())));
    const QRectF bar = geometry().barOf(m_chart, std::size_t(row));
    if (bar.isNull() || bar.intersects(where.axis))
        return;
    horizontalScrollBar()->setValue(
        int(horizontalScrollBar()->value() + bar.left() - where.axis.center().x()));
}

PlanGeometry PlanView::geometry() const
{
    PlanGeometry where = planGeometry(m_chart, viewport()->rect(), m_theme.chartTheme());
    where.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return where;
}

void PlanView::updateBars()
{
    const PlanGeometry where = geometry();
    const QSizeF extent = planExtent(m_chart);
    const auto set = [](QScrollBar *bar, qreal all, qreal shown, qreal step) {
        bar->setRange(0, std::max(0, int(std::ceil(all - shown))));
        bar->setPageStep(int(shown));
        bar->setSingleStep(int(step));
    };
    set(horizontalScrollBar(), extent.width(), where.axis.width(), m_chart.dayWidth * 7);
    set(verticalScrollBar(), extent.height(), where.axis.height(), m_chart.rowHeight);
}

void PlanView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.chartTheme().ground);
    m_chart.scrolled = geometry().scrolled;
    m_chart.hasFocus = hasFocus();
    paintPlanChart(painter, viewport()->rect(), m_chart, m_theme.chartTheme());
    paintLink(painter);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
    if (!m_isPlaced && !m_chart.rows.empty())
        showToday();
}

QPointF PlanView::chartPoint(const QPointF &point) const
{
    return isRightToLeft() ? QPointF(viewport()->width() - point.x(), point.y()) : point;
}

bool PlanView::mayMove(int row) const
{
    if (m_readOnly || row < 0 || row >= int(m_chart.rows.size()))
        return false;
    const PlanChart::Row &one = m_chart.rows[std::size_t(row)];
    return !one.isSummary && one.state != TaskState::Done
        && (one.start.isValid() || one.end.isValid());
}

QRectF PlanView::barOf(const QString &key) const
{
    for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
        if (m_chart.rows[row].key != key)
            continue;
        const QRectF bar = geometry().barOf(m_chart, row);
        return isRightToLeft() && !bar.isNull()
            ? QRectF(viewport()->width() - bar.right(), bar.top(), bar.width(), bar.height())
            : bar;
    }
    return {};
}

PlanView::Grip PlanView::gripAt(const QPointF &point, int *row) const
{
    const PlanGeometry where = geometry();
    const QPointF at = chartPoint(point);
    const int index = where.rowAt(at.y(), m_chart.rows.size());
    if (row)
        *row = index;
    if (at.x() >= where.axis.left() && ringOf(index).contains(at))
        return Grip::Link;
    if (!mayMove(index) || at.x() < where.axis.left())
        return Grip::None;
    const QRectF bar = where.barOf(m_chart, std::size_t(index));
    const qreal reach = m_theme.px(edgeReach);
    if (bar.isNull() || at.x() < bar.left() - reach || at.x() > bar.right() + reach)
        return Grip::None;
    if (m_chart.rows[std::size_t(index)].isMilestone)
        return Grip::Whole;
    const qreal inside = std::min(reach, bar.width() / 3);
    if (at.x() > bar.right() - inside)
        return Grip::End;
    return at.x() < bar.left() + inside ? Grip::Start : Grip::Whole;
}

void PlanView::mousePressEvent(QMouseEvent *event)
{
    int row = -1;
    const Grip grip = gripAt(event->position(), &row);
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const bool isName = chartPoint(event->position()).x() < geometry().axis.left();
    mark(row);
    const PlanChart::Row &one = m_chart.rows[std::size_t(row)];
    if (one.isSummary && isName) {
        emit foldRequested(one.key, !one.isFolded);
        return;
    }
    const QPointF at = chartPoint(event->position());
    m_drag = {grip, row, at.x(), one.start, one.end, at};
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.grip == Grip::None) {
        int row = -1;
        const Grip grip = gripAt(event->position(), &row);
        hover(row);
        viewport()->setCursor(grip == Grip::None        ? Qt::ArrowCursor
                                  : grip == Grip::Whole ? Qt::OpenHandCursor
                                  : grip == Grip::Link  ? Qt::CrossCursor
                                                        : Qt::SizeHorCursor);
        return;
    }
    if (m_drag.grip == Grip::Link) {
        drawLine(*event);
        return;
    }
    const qreal distance = chartPoint(event->position()).x() - m_drag.pressedAt;
    place(m_drag.row, m_drag.grip, qRound(distance / m_chart.dayWidth), m_drag.start, m_drag.end);
    QToolTip::showText(event->globalPosition().toPoint(),
                       describe(m_chart.rows[std::size_t(m_drag.row)], QLocale())
                           .toHtmlEscaped()
                           .replace(QLatin1Char('\n'), QLatin1String("<br>")),
                       viewport());
}

void PlanView::mouseReleaseEvent(QMouseEvent *)
{
    const Drag drag = std::exchange(m_drag, {});
    if (drag.grip == Grip::None)
        return;
    QToolTip::hideText();
    if (drag.grip == Grip::Link) {
        viewport()->update();
        const int target = linkTarget(drag.at);
        if (target >= 0 && target != drag.row)
            emit linked(QString(m_chart.rows[std::size_t(drag.row)].key),
                        QString(m_chart.rows[std::size_t(target)].key));
        return;
    }
    const PlanChart::Row row = m_chart.rows[std::size_t(drag.row)];
    if (row.start != drag.start || row.end != drag.end)
        emit moved(row.key, row.start, row.end);
}

void PlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = geometry().rowAt(chartPoint(event->position()).y(), m_chart.rows.size());
    if (row >= 0 && !m_chart.rows[std::size_t(row)].isSummary)
        emit opened(m_chart.rows[std::size_t(row)].key);
}

/// Gives a row the dates that it has after a grip was moved by some days from `start` and `end`.
void PlanView::place(int row, Grip grip, int days, const QDate &start, const QDate &end)
{
    PlanChart::Row &one = m_chart.rows[std::size_t(row)];
    const QDate last = end.isValid() ? end : start;
    switch (grip) {
    case Grip::None:
    case Grip::Link:
        return;
    case Grip::Whole:
        one.start = start.isValid() ? start.addDays(days) : QDate();
        one.end = end.isValid() ? end.addDays(days) : QDate();
        break;
    case Grip::Start:
        one.start = std::min((start.isValid() ? start : last).addDays(days), last);
        break;
    case Grip::End:
        one.end = std::max(last.addDays(days), start.isValid() ? start : last);
        break;
    }
    m_chart.to = std::max(m_chart.to, one.end);
    describeCurrent();
    updateBars();
    viewport()->update();
}

void PlanView::giveUp()
{
    const Drag drag = std::exchange(m_drag, {});
    PlanChart::Row &row = m_chart.rows[std::size_t(drag.row)];
    row.start = drag.start;
    row.end = drag.end;
    viewport()->update();
}

void PlanView::shift(Grip grip, int days)
{
    const int row = m_chart.current;
    if (!mayMove(row))
        return;
    const PlanChart::Row before = m_chart.rows[std::size_t(row)];
    place(row, before.isMilestone ? Grip::Whole : grip, days, before.start, before.end);
    const PlanChart::Row &now = m_chart.rows[std::size_t(row)];
    if (now.start != before.start || now.end != before.end)
        emit moved(QString(now.key), QDate(now.start), QDate(now.end));
    reveal(m_chart.current);
}

bool PlanView::moveByKey(const QKeyEvent &event)
{
    const bool isLeft = event.key() == Qt::Key_Left;
    if (!(event.modifiers() & Qt::AltModifier) || (!isLeft && event.key() != Qt::Key_Right))
        return false;
    const int days = isLeft == isRightToLeft() ? 1 : -1;
    shift(event.modifiers() & Qt::ShiftModifier         ? Grip::End
              : event.modifiers() & Qt::ControlModifier ? Grip::Start
                                                        : Grip::Whole,
          days);
    return true;
}

bool PlanView::chooseByKey(const QKeyEvent &event)
{
    const int rows = int(m_chart.rows.size());
    const int page = std::max(1, int(geometry().axis.height() / m_chart.rowHeight) - 1);
    const auto go = [&](int row) {
        if (rows > 0)
            mark(std::clamp(row, 0, rows - 1));
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Up:
        return go(m_chart.current - 1);
    case Qt::Key_Down:
        return go(m_chart.current + 1);
    case Qt::Key_PageUp:
        return go(m_chart.current - page);
    case Qt::Key_PageDown:
        return go(m_chart.current + page);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(rows - 1);
    default:
        return false;
    }
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.grip != Grip::None) {
        giveUp();
        return;
    }
    if (moveByKey(*event) || chooseByKey(*event))
        return;
    const PlanChart::Row *row =
        m_chart.current >= 0 ? &m_chart.rows[std::size_t(m_chart.current)] : nullptr;
    const int key = event->key();
    if (row && row->isSummary && (key == Qt::Key_Left || key == Qt::Key_Right))
        emit foldRequested(row->key, (key == Qt::Key_Left) != isRightToLeft());
    else if (row && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (row->isSummary)
            emit foldRequested(row->key, !row->isFolded);
        else
            emit opened(row->key);
    } else if (key == Qt::Key_Plus)
        setScale(Scale(std::max(0, int(m_scale) - 1)));
    else if (key == Qt::Key_Minus)
        setScale(Scale(std::min(int(Scale::Quarters), int(m_scale) + 1)));
    else if (key == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showToday();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PlanView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int step = event->angleDelta().y() > 0 ? -1 : 1;
    setScale(Scale(std::clamp(int(m_scale) + step, 0, int(Scale::Quarters))));
    event->accept();
}

void PlanView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_chart.current < 0 && !m_chart.rows.empty())
        mark(0);
    viewport()->update();
}

void PlanView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PlanView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = geometry().rowAt(chartPoint(help->pos()).y(), m_chart.rows.size());
    if (row >= 0)
        QToolTip::showText(help->globalPos(),
                           describe(m_chart.rows[std::size_t(row)], QLocale())
                               .toHtmlEscaped()
                               .replace(QLatin1Char('\n'), QLatin1String("<br>")),
                           viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace gapwright
