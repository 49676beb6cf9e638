// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace gapwright {

/// What a person in front of a page wants to know first.
struct PageHelp {
    QString purpose; ///< one or two sentences
    QStringList ways; ///< what one can do here and how, a sentence each
};

/// The help of a page by its key ("gap", "register", "step:4"); general help for an unknown key.
[[nodiscard]] PageHelp helpOfPage(const QString &pageKey);

/// Keys of the pages with a help text of their own.
[[nodiscard]] QStringList pagesWithHelp();

} // namespace gapwright
