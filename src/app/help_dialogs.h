// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

#include <functional>

class QAction;
class QWidget;

namespace gapwright {

class ActionList;
class Theme;
struct PageHelp;

/// What the page is for, what one can do there, and its keys; a button leads on to all keys. Does
/// not block.
void openPageHelpDialog(const Theme &theme, const QString &title, const PageHelp &help,
                        const QList<QAction *> &pageActions,
                        const std::function<void()> &showAllKeys, QWidget *window);

/// First steps in three sentences, then every command with its keys. Does not block.
void openShortcutsDialog(const Theme &theme, const ActionList &actions,
                         const QList<QAction *> &pageActions, QWidget *window);

/// Version, licences, what the program is not, and diagnostics to copy. Does not block.
void openAboutDialog(const Theme &theme, QWidget *window);

} // namespace gapwright
