// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bare_scroll.h"

#include <QScrollArea>

namespace gapwright {

void makeBare(QScrollArea &scroll)
{
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setProperty("bare", true);
    scroll.setWidgetResizable(true);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setFocusPolicy(Qt::NoFocus);
}

QScrollArea *bareScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    makeBare(*scroll);
    scroll->setWidget(content);
    return scroll;
}

} // namespace gapwright
