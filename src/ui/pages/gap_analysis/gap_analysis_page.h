// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QList>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace gapwright {

class CapabilityTab;
class Card;
class ChartsTab;
class ClauseTree;
class FigureRow;
class GapHeader;
class ItemsTab;
class NoticeBar;
class Theme;

/// The gap analysis: clauses at the leading side, figures of the selected clause, and its items,
/// charts or capability. Follows the selection of the session and sets it. Keeps tab, filter and
/// splitter sizes in QSettings under "gapAnalysis/".
class GapAnalysisPage : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Items, Charts, Capability };

    GapAnalysisPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);
    ~GapAnalysisPage() override;

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    /// Opens the items with that one selected; filters that hide it are lifted.
    void showItem(const QString &item);
    /// Puts the keyboard into the list, so that scoring can begin; a list without a selected item
    /// selects its first. The other tabs keep the keyboard where it is.
    void focusItems();
    /// What can be done here, for menus and the command palette; the page owns the actions and
    /// their shortcuts work while the focus is within it.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }
    /// Takes over what is being typed, before the project is closed or the page left.
    void commitPending();
    [[nodiscard]] ItemsTab &items() const { return *m_items; }

signals:
    void reportRequested();
    void importRequested();
    void exportRequested();
    void presenterRequested();
    void assessmentsRequested();
    void tabChanged(gapwright::GapAnalysisPage::Tab tab);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void ensureTab(Tab tab);
    [[nodiscard]] ChartsTab *makeCharts();
    [[nodiscard]] CapabilityTab *makeCapability();
    void refuse(const QString &sentence);
    void buildTabs(Card &card);
    void connectParts();
    void makeActions();
    QAction *addPageAction(const QString &name, const QString &text, const QKeySequence &keys,
                           const std::function<void()> &run);
    void makeAction();
    void takeUpdate(const SessionUpdate &update);
    void showLock();
    void explain(int figure);
    void placeClauses();
    void restoreView();
    void saveView() const;

    const Theme &m_theme;
    ProjectSession &m_session;
    GapHeader *m_header;
    FigureRow *m_figures;
    NoticeBar *m_lock;
    NoticeBar *m_notice;
    ClauseTree *m_clauses;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ItemsTab *m_items;
    ChartsTab *m_charts = nullptr; ///< null until shown
    CapabilityTab *m_capability = nullptr; ///< null until shown
    QList<QAction *> m_actions;
    bool m_clausesWanted = true; ///< by the person; a narrow page hides them nevertheless
    bool m_wasWide = true;
};

} // namespace gapwright
