// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/breadcrumbs.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gapwright {

class SearchButton;
class Theme;

/// The bar above every page: mark, where the page is, search, and the actions that are always at
/// hand. Its buttons are faces of actions made elsewhere.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    /// The button that opens the left rail when it is hidden.
    void setRailAction(QAction *action);
    void setSearchAction(QAction *action);
    /// Appends a button; `name` is read by screen readers.
    QToolButton *addAction(QAction *action, const QString &name);

    void setCrumbs(const QList<Crumb> &crumbs);
    /// Hides the program's name beside its mark where there is little room.
    void setNarrow(bool narrow);

signals:
    void crumbActivated(const QString &key);

private:
    QToolButton *buttonFor(QAction *action, const QString &name);

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QToolButton *m_rail = nullptr;
    QLabel *m_name;
    Breadcrumbs *m_crumbs;
    SearchButton *m_search;
};

} // namespace gapwright
