// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_dialogs.h"

#include "app/action_list.h"
#include "app/page_help.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/welcome/program_mark.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QTreeWidget>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("HelpDialogs", text);
}

QDialog *frame(const Theme &theme, const QString &title, QWidget *window, const QSize &size)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    setScaledSpacing(*column, theme, {24, 20, 24, 18}, 12);
    dialog->resize(QSize(theme.px(size.width()), theme.px(size.height()))
                       .boundedTo(dialog->screen()->availableSize() * 0.92));
    return dialog;
}

QHBoxLayout *closeRow(QDialog &dialog)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new QPushButton(translated(QT_TRANSLATE_NOOP("HelpDialogs", "Close")));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setProperty("primary", true);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    row->addWidget(close);
    return row;
}

QString keysOf(const QAction &action)
{
    QStringList all;
    for (const QKeySequence &keys : action.shortcuts())
        all.append(keys.toString(QKeySequence::NativeText));
    return all.join(QStringLiteral(", "));
}

/// A list of commands with their keys, empty.
QTreeWidget *keyList()
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(translated(QT_TRANSLATE_NOOP("HelpDialogs", "Commands and keys")));
    list->setRootIsDecorated(false);
    list->setColumnCount(2);
    list->setHeaderLabels({translated(QT_TRANSLATE_NOOP("HelpDialogs", "Command")),
                           translated(QT_TRANSLATE_NOOP("HelpDialogs", "Keys"))});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    return list;
}

void addKeys(QTreeWidget &list, const QAction &action)
{
    if (!action.shortcut().isEmpty())
        new QTreeWidgetItem(&list, {ActionList::plainText(action), keysOf(action)});
}

QString diagnostics()
{
    return QStringLiteral("Gapwright %1\nQt %2\n%3 %4\n%5\n%6")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QGuiApplication::platformName(), QLocale().bcp47Name());
}

} // namespace

void openPageHelpDialog(const Theme &theme, const QString &title, const PageHelp &help,
                        const QList<QAction *> &pageActions,
                        const std::function<void()> &showAllKeys, QWidget *window)
{
    QDialog *dialog = frame(theme, title, window, {560, pageActions.isEmpty() ? 380 : 620});
    dialog->setObjectName(QStringLiteral("pageHelpDialog"));
    auto *column = static_cast<QVBoxLayout *>(dialog->layout());
    column->addWidget(wrappedText(title, TextRole::Title));
    column->addWidget(wrappedText(help.purpose, TextRole::Strong));
    for (const QString &way : help.ways)
        column->addWidget(wrappedText(way, TextRole::Body));
    QTreeWidget *list = keyList();
    for (const QAction *action : pageActions)
        addKeys(*list, *action);
    if (list->topLevelItemCount() > 0)
        column->addWidget(list, 1);
    else {
        delete list;
        column->addStretch(1);
    }
    QHBoxLayout *row = closeRow(*dialog);
    auto *keys = new QPushButton(translated(QT_TRANSLATE_NOOP("HelpDialogs", "All keys")));
    keys->setObjectName(QStringLiteral("allKeys"));
    keys->setAutoDefault(false);
    QObject::connect(keys, &QPushButton::clicked, dialog, [dialog, showAllKeys] {
        dialog->accept();
        showAllKeys();
    });
    row->insertWidget(0, keys);
    column->addLayout(row);
    dialog->open();
}

void openShortcutsDialog(const Theme &theme, const ActionList &actions,
                         const QList<QAction *> &pageActions, QWidget *window)
{
    QDialog *dialog =
        frame(theme, translated(QT_TRANSLATE_NOOP("HelpDialogs", "First Steps and Keys")), window,
              {560, 640});
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    auto *column = static_cast<QVBoxLayout *>(dialog->layout());
    column->addWidget(
        wrappedText(translated(QT_TRANSLATE_NOOP(
                        "HelpDialogs",
                        "Choose a clause, select an item and press C, P or N: the item is "
                        "scored and the next one is selected. Say what you saw in the detail "
                        "below it. Every change is saved by itself and can be undone.")),
                    TextRole::Body));
    QTreeWidget *list = keyList();
    for (const QAction *action : actions.all())
        addKeys(*list, *action);
    for (const QAction *action : pageActions)
        addKeys(*list, *action);
    column->addWidget(list, 1);
    column->addLayout(closeRow(*dialog));
    dialog->open();
}

void openAboutDialog(const Theme &theme, QWidget *window)
{
    QDialog *dialog = frame(theme, translated(QT_TRANSLATE_NOOP("HelpDialogs", "About Gapwright")),
                            window, {520, 460});
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    auto *column = static_cast<QVBoxLayout *>(dialog->layout());
    auto *head = new QHBoxLayout;
    setScaledSpacing(*head, theme, {0, 0, 0, 0}, 14);
    head->addWidget(new ProgramMark(theme, 44));
    head->addWidget(
        wrappedText(QStringLiteral("Gapwright %1").arg(QCoreApplication::applicationVersion()),
                    TextRole::Title),
        1);
    column->addLayout(head);
    const auto say = [column](const char *text) {
        column->addWidget(wrappedText(translated(text), TextRole::Body));
    };
    say(QT_TRANSLATE_NOOP("HelpDialogs",
                          "A workbench for assessing and building service management systems. Free "
                          "software under the GNU General Public License, version 3 or later; it "
                          "comes without any warranty."));
    say(QT_TRANSLATE_NOOP("HelpDialogs",
                          "Requirements are given in own words with clause numbers; no text of a "
                          "standard is included. ISO/IEC 20000-1 is published by ISO and IEC, who "
                          "have no part in this program. Assessing and certifying needs a licensed "
                          "copy. ITIL is a registered trade mark of the PeopleCert group."));
    say(QT_TRANSLATE_NOOP("HelpDialogs",
                          "Everything stays on this computer: the program opens no network "
                          "connection and sends nothing."));
    say(QT_TRANSLATE_NOOP("HelpDialogs",
                          "Made with Qt (LGPL 3), SQLite (public domain), qpdf (Apache 2.0), Inter "
                          "and Noto fonts (OFL 1.1), and Lucide icons (ISC)."));
    column->addStretch(1);
    QHBoxLayout *row = closeRow(*dialog);
    auto *copy = new QPushButton(translated(QT_TRANSLATE_NOOP("HelpDialogs", "Copy diagnostics")));
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [] { QGuiApplication::clipboard()->setText(diagnostics()); });
    row->insertWidget(0, copy);
    column->addLayout(row);
    dialog->open();
}

} // namespace gapwright
