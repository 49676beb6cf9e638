// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wrapping_layout.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace gapwright {

WrappingLayout::WrappingLayout(const Theme &theme, int gap, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    keepMeasured(theme, this, [this, &theme, gap] { setSpacing(theme.px(gap)); });
}

WrappingLayout::~WrappingLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void WrappingLayout::addBreathingSpace()
{
    m_isNextTrailing = true;
}

void WrappingLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    if (m_isNextTrailing)
        m_trailing.push_back(item);
    m_isNextTrailing = false;
}

int WrappingLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *WrappingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *WrappingLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (!item)
        return nullptr;
    m_items.erase(m_items.begin() + index);
    std::erase(m_trailing, item);
    return item;
}

std::vector<WrappingLayout::Line> WrappingLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.push_back({});
        Line &line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : spacing());
        line.height = qMax(line.height, size.height());
        line.items.push_back(item);
    }
    return lines;
}

QSize WrappingLayout::sizeHint() const
{
    int width = 0;
    for (const Line &line : linesFor(QWIDGETSIZE_MAX))
        width = qMax(width, line.width);
    return {width, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize WrappingLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int WrappingLayout::heightForWidth(int width) const
{
    const std::vector<Line> lines = linesFor(width);
    int height = qMax(0, int(lines.size()) - 1) * spacing();
    for (const Line &line : lines)
        height += line.height;
    return height;
}

void WrappingLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    int top = place.top();
    for (const Line &line : linesFor(place.width())) {
        this->place(line, {place.left(), top, place.width(), line.height});
        top += line.height + spacing();
    }
}

void WrappingLayout::place(const Line &line, const QRect &box) const
{
    int spare = qMax(0, box.width() - line.width);
    const auto grows = [](const QLayoutItem *item) {
        return item->expandingDirections().testFlag(Qt::Horizontal);
    };
    const auto growing = std::ranges::count_if(line.items, grows);
    const int growth = growing > 0 ? spare / int(growing) : 0;
    int left = box.left();
    for (QLayoutItem *item : line.items) {
        const bool isFirst = item == line.items.front();
        // A line that begins with what stands at the end is an ordinary line.
        if (!isFirst && growing == 0 && std::ranges::find(m_trailing, item) != m_trailing.end())
            left += std::exchange(spare, 0);
        const QSize wanted = item->sizeHint();
        const int width = qMin(wanted.width() + (grows(item) ? growth : 0), box.width());
        const QRect there(left, box.top() + (box.height() - wanted.height()) / 2, width,
                          wanted.height());
        const QWidget *owner = parentWidget();
        item->setGeometry(
            QStyle::visualRect(owner ? owner->layoutDirection() : Qt::LeftToRight, box, there));
        left += width + spacing();
    }
}

} // namespace gapwright
