// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/breadcrumbs.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace gapwright {

class GapAnalysisPage;
class GuidancePanel;
class NavigationRail;
class Preferences;
class ProjectSession;
class ProjectWatch;
class Theme;

/// The open project: rail, page and guidance side by side. A page is named by an address,
/// "gap/8.6.1-05": the key of the page and, after the slash, what is shown there. Where there is
/// little room rail and guidance stand over the page when they are asked for.
class ProjectView : public QWidget {
    Q_OBJECT
public:
    ProjectView(const Theme &theme, ProjectSession &session, Preferences &preferences,
                QWidget *parent = nullptr);
    ~ProjectView() override;

    /// Goes to an address; an unknown one is ignored.
    void goTo(const QString &address);
    /// The key of the page that is shown.
    [[nodiscard]] QString pageKey() const { return m_shown; }
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] QList<Crumb> crumbs() const;
    /// Name of the client for the title of the window.
    [[nodiscard]] QString title() const;
    /// File, assessment and coverage for the status bar.
    [[nodiscard]] QString facts() const;
    /// Asks for the approval of the current assessment; what stands in the way leads to its page.
    void approve();
    /// The actions of the page that is shown, for the palette.
    [[nodiscard]] QList<QAction *> pageActions() const;
    /// Takes over what is being typed on every page.
    void commitPending();
    /// Goes where the person was when this project was left; keepPlace() notes that.
    void restorePlace();
    void keepPlace();

    [[nodiscard]] bool railFits() const;
    [[nodiscard]] bool guidanceFits() const;
    [[nodiscard]] bool guidanceApplies() const;
    [[nodiscard]] bool isGuidanceShown() const;
    /// Opens or closes the part, beside the page where it fits, else over it.
    void toggleRail();
    void toggleGuidance();

signals:
    /// Page, selection or layout are new.
    void placeChanged();
    void importRequested();
    void exportRequested();
    void presenterRequested();
    void engagementRequested();
    void notice(const QString &sentence, bool isDone);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Factory = std::function<QWidget *()>;
    void registerPages();
    void registerBoards();
    void addPage(const char *key, Factory factory);
    template <class Page> Page *lead(Page *page);
    QWidget *makeGapPage();
    QWidget *pageFor(const QString &key);
    void showDetail(const QString &key, const QString &detail);
    void refreshRail();
    void arrange();
    void closeOverlays();
    void openGapLink(const QString &link);

    const Theme &m_theme;
    ProjectSession &m_session;
    Preferences &m_preferences;
    ProjectWatch *m_watch;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    GuidancePanel *m_guidance;
    std::vector<std::function<void()>> m_commits; ///< of the pages made so far
    QHash<QWidget *, std::function<void(const QString &)>> m_shows; ///< pages shown at a place
    QHash<QWidget *, std::function<QString()>> m_places; ///< where those pages are
    QHash<QString, Factory> m_factories; ///< by key of the page, "step" for all steps
    QHash<QString, QWidget *> m_pages;
    QString m_shown;
    bool m_railOver = false; ///< open over the page
    bool m_guidanceOver = false;
};

} // namespace gapwright
