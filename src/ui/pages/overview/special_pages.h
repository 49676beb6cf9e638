// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QStringList>

#include <vector>

namespace gapwright {

/// A page of its own for what a list would show poorly. It is reached from the rail, the index of
/// registers, the registers it works on, the steps it serves, and the command palette: one line in
/// this list and one in the page list of the window.
struct SpecialPage {
    const char *key; ///< its address
    const char *title; ///< source text of the context "SpecialPages"
    const char *detail; ///< what it is for, in a few words
    const char *icon;
    QStringList steps = {}; ///< ids of the steps whose pages lead here
    QByteArrayList tables = {}; ///< registers whose pages lead here
};

[[nodiscard]] const std::vector<SpecialPage> &specialPages();

[[nodiscard]] QString titleOf(const SpecialPage &page);
[[nodiscard]] QString detailOf(const SpecialPage &page);

} // namespace gapwright
