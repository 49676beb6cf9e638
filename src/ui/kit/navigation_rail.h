// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/rail_model.h"

#include <QFrame>

class QListView;
class QVBoxLayout;

namespace gapwright {

class RailDelegate;
class Theme;

/// The left side of the window: steps and workspaces to go to. A click or Enter goes there; arrows
/// move without going. Rows become one line high when two do not fit, and the row of the open page
/// is always in view.
class NavigationRail : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(std::vector<RailEntry> entries);
    /// Marks the open page, unfolds its group and scrolls to it. Emits nothing.
    void setShownPage(const QString &key);
    [[nodiscard]] QString shownPage() const { return m_model->shownPage(); }

    void setFoldedGroups(const QStringList &groups);
    [[nodiscard]] QStringList foldedGroups() const { return m_model->foldedGroups(); }

    /// Stands below the list and does not scroll; the rail owns it.
    void setFoot(QWidget *foot);

    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] RailModel *model() const { return m_model; }

signals:
    void activated(const QString &key);
    void foldedGroupsChanged(const QStringList &groups);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void applyFolding();
    void fit();
    void keepShownPageInView();
    [[nodiscard]] bool takeKey(int key);

    const Theme &m_theme;
    RailModel *m_model;
    RailDelegate *m_delegate;
    QListView *m_list;
    QVBoxLayout *m_column;
};

} // namespace gapwright
