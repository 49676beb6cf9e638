// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/shown_texts.h"

#include "ui/kit/rail_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>

namespace gapwright::test {

namespace {

class Collector {
public:
    void takeTree(const QWidget &root)
    {
        take(root);
        for (const QWidget *child : root.findChildren<QWidget *>()) {
            if (child->isVisibleTo(&root) || qobject_cast<const QMenu *>(child))
                take(*child);
        }
    }
    [[nodiscard]] std::vector<ShownText> texts() && { return std::move(m_texts); }

private:
    void add(const QObject &owner, const char *what, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_texts.push_back({QStringLiteral("%1 %2 %3")
                               .arg(QString::fromLatin1(owner.metaObject()->className()),
                                    owner.objectName(), QString::fromLatin1(what)),
                           text});
    }

    void take(const QWidget &widget)
    {
        add(widget, "tool tip", widget.toolTip());
        add(widget, "status tip", widget.statusTip());
        add(widget, "what's this", widget.whatsThis());
        add(widget, "accessible name", widget.accessibleName());
        add(widget, "accessible description", widget.accessibleDescription());
        if (widget.isWindow())
            add(widget, "title", widget.windowTitle());
        for (const QAction *action : widget.actions())
            takeAction(*action);
        takeTyped(widget);
        takeSpoken(widget);
    }

    void takeAction(const QAction &action)
    {
        add(action, "text", action.text());
        add(action, "tool tip", action.toolTip());
        if (const auto *menu = action.menu<QMenu *>())
            add(*menu, "title", menu->title());
    }

    void takeTyped(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            add(widget, "placeholder", line->placeholderText());
            if (line->isReadOnly())
                add(widget, "text", line->text());
        } else if (const auto *text = qobject_cast<const QTextEdit *>(&widget)) {
            add(widget, "placeholder", text->placeholderText());
            if (text->isReadOnly())
                add(widget, "text", text->toPlainText());
        } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
            add(widget, "placeholder", plain->placeholderText());
            if (plain->isReadOnly())
                add(widget, "text", plain->toPlainText());
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            takeRows(*combo, *combo->model(), {});
            add(widget, "placeholder", combo->placeholderText());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            takeTabs(*tabs);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            takeView(*view);
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", group->title());
        else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            add(widget, "affixes", spin->prefix() + spin->suffix() + spin->specialValueText());
        else if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            add(widget, "text", bar->isTextVisible() ? bar->text() : QString());
    }

    void takeTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(tabs, "tab", tabs.tabText(i));
            add(tabs, "tab tool tip", tabs.tabToolTip(i));
        }
    }

    void takeView(const QAbstractItemView &view)
    {
        if (!view.model() || qobject_cast<const QHeaderView *>(&view))
            return;
        takeRows(view, *view.model(), view.rootIndex());
        for (const QHeaderView *header : view.findChildren<QHeaderView *>()) {
            for (int i = 0; !header->isHidden() && i < header->count(); ++i) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    add(view, "header",
                        view.model()->headerData(i, header->orientation(), role).toString());
            }
        }
    }

    void takeRows(const QWidget &owner, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        std::vector<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                               Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
        if (qobject_cast<const RailModel *>(&model))
            roles.push_back(RailModel::SubtitleRole);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : roles)
                    add(owner, "row", index.data(role).toString());
                if (column == 0)
                    takeRows(owner, model, index);
            }
        }
    }

    void takeSpoken(const QWidget &widget)
    {
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!face)
            return;
        const bool isTyped = widget.inherits("QLineEdit") || widget.inherits("QTextEdit")
            || widget.inherits("QPlainTextEdit") || widget.inherits("QAbstractSpinBox");
        add(widget, "spoken name", face->text(QAccessible::Name));
        add(widget, "spoken description", face->text(QAccessible::Description));
        if (!isTyped)
            add(widget, "spoken value", face->text(QAccessible::Value));
        if (widget.inherits("QAbstractItemView"))
            return;
        for (int i = 0; i < face->childCount(); ++i) {
            const QAccessibleInterface *child = face->child(i);
            if (child && !child->object()) {
                add(widget, "spoken part", child->text(QAccessible::Name));
                add(widget, "spoken part's description", child->text(QAccessible::Description));
            }
        }
    }

    std::vector<ShownText> m_texts;
};

} // namespace

std::vector<ShownText> shownTexts(const QWidget &root)
{
    Collector collector;
    collector.takeTree(root);
    return std::move(collector).texts();
}

} // namespace gapwright::test
