// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layout_scale.h"

#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace gapwright {

namespace {

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return {};
    case TextRole::Title:
        return QStringLiteral("title");
    case TextRole::Heading:
        return QStringLiteral("heading");
    case TextRole::Strong:
        return QStringLiteral("strong");
    case TextRole::Muted:
        return QStringLiteral("muted");
    case TextRole::Caption:
        return QStringLiteral("caption");
    case TextRole::Small:
        return QStringLiteral("small");
    case TextRole::Figure:
        return QStringLiteral("figure");
    case TextRole::Error:
        return QStringLiteral("error");
    }
    return {};
}

void polishAgain(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

template <class Layout>
void keepSpacing(Layout &layout, const Theme &theme, const QMargins &margins, int gap)
{
    keepMeasured(theme, &layout, [&layout, &theme, margins, gap] {
        layout.setContentsMargins(theme.px(margins.left()), theme.px(margins.top()),
                                  theme.px(margins.right()), theme.px(margins.bottom()));
        layout.setSpacing(theme.px(gap));
    });
}

} // namespace

void setTextRole(QLabel &label, TextRole role)
{
    label.setProperty("role", roleName(role));
    polishAgain(label);
}

void setScaledSpacing(QBoxLayout &layout, const Theme &theme, const QMargins &margins, int gap)
{
    keepSpacing(layout, theme, margins, gap);
}

void setScaledSpacing(QGridLayout &layout, const Theme &theme, const QMargins &margins, int gap)
{
    keepSpacing(layout, theme, margins, gap);
}

void setScaledWidth(QWidget &widget, const Theme &theme, int width)
{
    keepMeasured(theme, &widget,
                 [&widget, &theme, width] { widget.setFixedWidth(theme.px(width)); });
}

void setScaledHeight(QWidget &widget, const Theme &theme, int height)
{
    keepMeasured(theme, &widget,
                 [&widget, &theme, height] { widget.setFixedHeight(theme.px(height)); });
}

void setScaledMaximumWidth(QWidget &widget, const Theme &theme, int width)
{
    keepMeasured(theme, &widget,
                 [&widget, &theme, width] { widget.setMaximumWidth(theme.px(width)); });
}

void keepMeasured(const Theme &theme, QObject *owner, std::function<void()> measure)
{
    measure();
    QObject::connect(&theme, &Theme::changed, owner, std::move(measure));
}

void setBarSide(QWidget &bar, bool leading)
{
    const bool left = leading == (bar.layoutDirection() == Qt::LeftToRight);
    bar.setProperty("bar", left ? QStringLiteral("left") : QStringLiteral("right"));
    polishAgain(bar);
}

void setSheetProperty(QWidget &widget, const char *name, bool on)
{
    if (widget.property(name).toBool() == on && widget.property(name).isValid())
        return;
    widget.setProperty(name, on);
    polishAgain(widget);
}

} // namespace gapwright
