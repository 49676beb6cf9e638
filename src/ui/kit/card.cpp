// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gapwright {

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new ElidedLabel(title, TextRole::Heading, this))
{
    setProperty("card", true);
    m_header->addWidget(m_title, 1);
    m_column->addLayout(m_header);
    m_column->addLayout(m_body, 1);
    setTitle(title);
    keepMeasured(theme, this, [this] { measure(); });
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_hasHeader = m_hasHeader || !title.isEmpty();
    measure();
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
    m_hasHeader = true;
    measure();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    measure();
}

void Card::measure()
{
    const int pad = m_theme.px(16);
    const int gap = m_theme.px(12);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_header->setSpacing(m_theme.px(8));
    m_header->setContentsMargins(pad, m_hasHeader ? gap : 0, pad, 0);
    m_body->setSpacing(gap);
    const int side = m_flush ? 0 : pad;
    m_body->setContentsMargins(side, m_hasHeader ? m_theme.px(10) : side, side, side);
}

} // namespace gapwright
