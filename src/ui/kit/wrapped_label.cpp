// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wrapped_label.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr int usualLetters = 40;
constexpr int fewestLetters = 8;
constexpr size_t widthsKept = 8; // more come only while a window is being resized

} // namespace

WrappedLabel::WrappedLabel(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    setTextRole(*this, role);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fewestLetters * fontMetrics().averageCharWidth() + margins.left() + margins.right(),
            fontMetrics().lineSpacing() + margins.top() + margins.bottom()};
}

QSize WrappedLabel::sizeHint() const
{
    const int usual = usualLetters * fontMetrics().averageCharWidth();
    // In a window that is shown, the width it has is the one that will be asked for.
    return {usual, heightForWidth(isVisible() ? width() : usual)};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_measuredText != text() || m_measuredFont != font()
        || m_measuredMargins != contentsMargins()) {
        m_measuredText = text();
        m_measuredFont = font();
        m_measuredMargins = contentsMargins();
        m_heights.clear();
    }
    const auto known = std::ranges::find(m_heights, width, &Height::width);
    if (known != m_heights.end())
        return known->height;
    if (m_heights.size() == widthsKept)
        m_heights.erase(m_heights.begin());
    return m_heights.emplace_back(Height{width, QLabel::heightForWidth(width)}).height;
}

QLabel *wrappedText(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(*label, role);
    return label;
}

} // namespace gapwright
