// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace gapwright {

/// What "What's This?" says about a control: a heading and plain sentences, one paragraph each.
/// Empty sentences are left out; without any nothing is set.
void setInlineHelp(QWidget &control, const QString &title, const QStringList &sentences);

/// "What's This?" by the keys: points at the control with the focus when the mode is on already,
/// else turns the mode on, in which the next click asks.
void askWhatThisIs(QWidget &window);

} // namespace gapwright
