// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace gapwright {

/// Gives every known control below `root` its "What's This?" text. Controls that have one, such as
/// the fields of forms, keep theirs.
void describeControls(QWidget &root);

/// The same for a page, which itself gets the help of the page: what a control without a text of
/// its own is part of.
void describePage(QWidget &page, const QString &pageKey);

/// Object names of the controls that have a text.
[[nodiscard]] QStringList describedControls();

} // namespace gapwright
