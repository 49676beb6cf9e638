// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/inline_help.h"

#include <QStringList>
#include <QWhatsThis>
#include <QWidget>

namespace gapwright {

void setInlineHelp(QWidget &control, const QString &title, const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            text += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    }
    if (text.isEmpty())
        return;
    const QString heading =
        title.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p>").arg(title.toHtmlEscaped());
    control.setWhatsThis(heading + text);
}

void askWhatThisIs(QWidget &window)
{
    if (!QWhatsThis::inWhatsThisMode()) {
        QWhatsThis::enterWhatsThisMode();
        return;
    }
    QWhatsThis::leaveWhatsThisMode();
    QWidget *focused = window.focusWidget();
    for (QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        if (widget->whatsThis().isEmpty())
            continue;
        QWhatsThis::showText(focused->mapToGlobal(focused->rect().center()), widget->whatsThis(),
                             focused);
        return;
    }
}

} // namespace gapwright
