// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rating_buttons.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace gapwright {

RatingButtons::RatingButtons(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(*row, theme, QMargins(0, 0, 0, 0), 6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &RatingButtons::showValue);
}

void RatingButtons::setOptions(const QList<RatingOption> &options)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_options = options;
    for (const RatingOption &option : options) {
        auto *button = new QToolButton(this);
        button->setProperty("segment", true);
        button->setText(QString(option.label).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const QString key =
            option.key ? QKeySequence(option.key).toString(QKeySequence::NativeText) : QString();
        button->setToolTip((key.isEmpty() ? option.name : tr("%1 (key %2)").arg(option.name, key))
                               .toHtmlEscaped());
        button->setAccessibleName(
            tr("%1: %2", "rated thing: choice").arg(accessibleName(), option.name));
        if (!option.icon.isEmpty()) {
            button->setIcon(m_theme.icon(option.icon, option.colour));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, value = option.value] {
            const bool again = m_clearable && m_value == value;
            choose(again ? std::nullopt : std::optional(value));
        });
        layout()->addWidget(button);
        m_buttons << button;
    }
    showValue();
}

void RatingButtons::setValue(std::optional<int> value)
{
    m_value = value;
    showValue();
}

void RatingButtons::setClearable(bool clearable)
{
    m_clearable = clearable;
}

QToolButton *RatingButtons::button(int value) const
{
    for (qsizetype index = 0; index < m_options.size(); ++index) {
        if (m_options[index].value == value)
            return m_buttons[index];
    }
    return nullptr;
}

void RatingButtons::choose(std::optional<int> value)
{
    setValue(value);
    emit rated(value);
}

void RatingButtons::showValue()
{
    const bool chosen = m_value && button(*m_value);
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        const bool on = m_value == m_options[index].value;
        m_buttons[index]->setChecked(on);
        m_buttons[index]->setFocusPolicy(on || (!chosen && index == 0) ? Qt::StrongFocus
                                                                       : Qt::ClickFocus);
        if (on || (!chosen && index == 0))
            setFocusProxy(m_buttons[index]);
    }
}

void RatingButtons::moveFocus(int step)
{
    for (int index = 0; index < m_buttons.size(); ++index) {
        if (!m_buttons[index]->hasFocus())
            continue;
        const int next = qBound(0, index + step, int(m_buttons.size()) - 1);
        m_buttons[next]->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool RatingButtons::takeKey(int key, QToolButton *at)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (key == Qt::Key_Right || key == Qt::Key_Left) {
        moveFocus(key == Qt::Key_Right ? forward : -forward);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        at->click();
        return true;
    }
    if (m_clearable && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        choose(std::nullopt);
        return true;
    }
    for (const RatingOption &option : std::as_const(m_options)) {
        if (option.key == key && key != 0) {
            choose(option.value);
            return true;
        }
    }
    return false;
}

bool RatingButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = !(press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (plain && takeKey(press->key(), static_cast<QToolButton *>(watched)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RatingButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        showValue();
    QWidget::changeEvent(event);
}

} // namespace gapwright
