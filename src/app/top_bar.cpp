// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/top_bar.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/search_button.h"
#include "ui/kit/theme.h"
#include "ui/pages/welcome/program_mark.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gapwright {

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_name(new QLabel(QStringLiteral("Gapwright")))
    , m_crumbs(new Breadcrumbs(theme))
    , m_search(new SearchButton(theme))
{
    setProperty("bar", QStringLiteral("top"));
    setScaledHeight(*this, theme, 58);
    setScaledSpacing(*m_row, theme, {16, 0, 14, 0}, 4);
    m_row->addWidget(new ProgramMark(theme, 30));
    m_row->addSpacing(6);
    setTextRole(*m_name, TextRole::Heading);
    m_row->addWidget(m_name);
    m_row->addSpacing(16);
    m_row->addWidget(m_crumbs, 3);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setText(tr("Search or run a command"));
    m_search->setAccessibleName(tr("Search or run a command"));
    setScaledMaximumWidth(*m_search, theme, 320);
    m_row->addWidget(m_search, 2);
    m_row->addSpacing(6);
    connect(m_crumbs, &Breadcrumbs::activated, this, &TopBar::crumbActivated);
}

void TopBar::setRailAction(QAction *action)
{
    m_rail = buttonFor(action, tr("Show or hide the steps"));
    m_row->insertWidget(0, m_rail);
}

void TopBar::setSearchAction(QAction *action)
{
    m_search->setShortcutHint(action->shortcut());
    connect(m_search, &QAbstractButton::clicked, action, &QAction::trigger);
}

QToolButton *TopBar::addAction(QAction *action, const QString &name)
{
    QToolButton *button = buttonFor(action, name);
    m_row->addWidget(button);
    return button;
}

QToolButton *TopBar::buttonFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    keepMeasured(m_theme, button, [this, button] {
        button->setIconSize({m_theme.px(18), m_theme.px(18)});
    });
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    connect(action, &QAction::visibleChanged, button, follow);
    follow();
    return button;
}

void TopBar::setCrumbs(const QList<Crumb> &crumbs)
{
    m_crumbs->setCrumbs(crumbs);
}

void TopBar::setNarrow(bool narrow)
{
    m_name->setVisible(!narrow);
}

} // namespace gapwright
