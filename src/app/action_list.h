// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/palette_model.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QMenuBar;
class QWidget;

namespace gapwright {

class Theme;
struct UndoState;

/// What an action is, before it is one.
struct ActionSpec {
    QString id; ///< object name, unique
    QString text; ///< with mnemonic and, where a dialog follows, an ellipsis
    QString icon = {};
    QList<QKeySequence> shortcuts = {};
    std::function<void()> run = {};
    bool needsProject = false; ///< enabled only while a project is open
};

/// Every command of the window, once. Menus, palette, tool buttons and the list of shortcuts are
/// made from it.
class ActionList : public QObject {
    Q_OBJECT
public:
    /// Actions become actions of `window`, so that their shortcuts work everywhere in it.
    ActionList(const Theme &theme, QWidget *window);

    /// Starts a menu; what is added next goes there.
    void beginMenu(const QString &title);
    void addSeparator();
    QAction *add(const ActionSpec &spec);
    /// A menu within the present one, filled each time it opens. `icon` as in ActionSpec.
    QMenu *addSubmenu(const QString &title, const QString &icon, std::function<void(QMenu &)> fill,
                      bool needsProject = false);

    /// Null when there is no such action.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }
    void setProjectOpen(bool open);
    /// Names what "undo" and "redo" would do; without a label there is nothing to do.
    void showUndo(const UndoState &state);

    void fill(QMenuBar &bar) const;
    /// All enabled actions, as entries for the palette.
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries() const;

    /// The text of an action without mnemonic and ellipsis.
    [[nodiscard]] static QString plainText(const QAction &action);

private:
    struct Menu {
        QString title;
        std::vector<QMenu *> submenus;
        std::vector<QAction *> entries; ///< in order, separators included
    };

    const Theme &m_theme;
    QWidget *m_window;
    std::vector<Menu> m_menus;
    std::vector<QAction *> m_actions;
    std::vector<QAction *> m_needProject;
};

} // namespace gapwright
