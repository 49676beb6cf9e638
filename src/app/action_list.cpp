// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_list.h"

#include "editing/workspace.h"
#include "ui/kit/theme.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace gapwright {

namespace {

constexpr auto iconProperty = "iconName";

} // namespace

ActionList::ActionList(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
}

void ActionList::beginMenu(const QString &title)
{
    m_menus.push_back({title, {}, {}});
}

void ActionList::addSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_menus.back().entries.push_back(line);
}

QAction *ActionList::add(const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    if (!spec.icon.isEmpty()) {
        action->setIcon(themedIcon(m_theme, spec.icon));
        action->setProperty(iconProperty, spec.icon);
    }
    if (spec.run)
        connect(action, &QAction::triggered, this, [run = spec.run] { run(); });
    m_window->addAction(action);
    m_actions.push_back(action);
    m_menus.back().entries.push_back(action);
    if (spec.needsProject)
        m_needProject.push_back(action);
    return action;
}

QMenu *ActionList::addSubmenu(const QString &title, const QString &icon,
                              std::function<void(QMenu &)> fill, bool needsProject)
{
    auto *menu = new QMenu(title, m_window);
    menu->setIcon(themedIcon(m_theme, icon));
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
    });
    m_menus.back().entries.push_back(menu->menuAction());
    if (needsProject)
        m_needProject.push_back(menu->menuAction());
    return menu;
}

QAction *ActionList::action(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

void ActionList::setProjectOpen(bool open)
{
    for (QAction *action : m_needProject)
        action->setEnabled(open);
}

void ActionList::fill(QMenuBar &bar) const
{
    for (const Menu &menu : m_menus) {
        QMenu *shown = bar.addMenu(menu.title);
        for (QAction *entry : menu.entries)
            shown->addAction(entry);
    }
}

std::vector<PaletteEntry> ActionList::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    for (const Menu &menu : m_menus) {
        for (QAction *action : menu.entries) {
            if (action->isSeparator() || action->menu() || !action->isEnabled()
                || !action->isVisible())
                continue;
            PaletteEntry entry;
            entry.group = tr("Commands");
            entry.title = plainText(*action);
            entry.detail = QString(menu.title).remove(QLatin1Char('&'));
            entry.icon = action->property(iconProperty).toString();
            entry.shortcut = action->shortcut();
            entry.run = [target = QPointer<QAction>(action)] {
                if (target)
                    target->trigger();
            };
            entries.push_back(entry);
        }
    }
    return entries;
}

void ActionList::showUndo(const UndoState &state)
{
    const auto show = [this](const char *id, const QString &plain, const QString &label,
                             const QString &withLabel) {
        QAction *action = this->action(QString::fromLatin1(id));
        action->setEnabled(!label.isEmpty());
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(label.isEmpty() ? plain : withLabel,
                                          action->shortcut().toString(QKeySequence::NativeText)));
        action->setText(label.isEmpty() ? plain : withLabel);
    };
    show("undo", tr("&Undo"), state.undoLabel, tr("Undo %1").arg(state.undoLabel));
    show("redo", tr("&Redo"), state.redoLabel, tr("Redo %1").arg(state.redoLabel));
}

QString ActionList::plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

} // namespace gapwright
