// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

EmptyState::EmptyState(const Theme &theme, const QString &iconName, const QString &sentence,
                       const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(iconName)
    , m_picture(new QWidget(this))
    , m_sentence(new QLabel(sentence, this))
    , m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setScaledSpacing(*column, theme, QMargins(24, 16, 24, 16), 12);
    keepMeasured(theme, this, [this] {
        m_picture->setFixedSize(m_theme.px(56), m_theme.px(56));
        update();
    });
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    setTextRole(*m_sentence, TextRole::Muted);
    m_button->setProperty("primary", true);
    setButtonText(buttonText);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = m_picture->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().neutralSoft);
    painter.drawEllipse(ground);
    const qreal inset = m_theme.px(15);
    paintIcon(painter, ground.adjusted(inset, inset, -inset, -inset), m_icon,
              m_theme.tokens().textMuted, layoutDirection());
}

} // namespace gapwright
