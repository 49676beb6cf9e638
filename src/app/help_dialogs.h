// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QAction;
class QWidget;

namespace gapwright {

class ActionList;
class Theme;

/// First steps in three sentences, then every command with its keys. Does not block.
void openShortcutsDialog(const Theme &theme, const ActionList &actions,
                         const QList<QAction *> &pageActions, QWidget *window);

/// Version, licences, what the program is not, and diagnostics to copy. Does not block.
void openAboutDialog(const Theme &theme, QWidget *window);

} // namespace gapwright
