// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace gapwright {

/// What the program was asked to do on the command line.
struct CommandLine {
    enum class Action { OpenWindow, Version, Help, ProbeDisplay, Mistake };
    Action action = Action::OpenWindow;
    QString file; ///< project to open; empty for the welcome page
    std::optional<QString> theme; ///< "light", "dark", "contrast" or "system", for this run only
    QString mistake; ///< sentence, for Action::Mistake
};

/// Reads the arguments behind the program's name. Needs no application, so that --version works
/// without a display. Options of Qt ("-platform xcb") are left to Qt.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString helpText();

} // namespace gapwright
