// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace gapwright {

class BusyPanel;
class Card;
class RecentProjects;
class Theme;

/// What is shown while no project is open: start something new, open something, or go on with a
/// recent project. A project file dropped on it is opened.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    WelcomePage(const Theme &theme, RecentProjects &recent, QWidget *parent = nullptr);

    /// Shows what is under way; an empty text when nothing is.
    void setBusy(const QString &text);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void projectChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead(QVBoxLayout &column);
    void buildStart(QVBoxLayout &column);
    void showRecent();

    const Theme &m_theme;
    RecentProjects &m_recent;
    BusyPanel *m_busy;
    Card *m_list;
    QWidget *m_rows = nullptr;
    QWidget *m_start = nullptr;
};

/// "today 10:42", "yesterday", or the date, for the locale.
[[nodiscard]] QString recentlyText(const QDateTime &utc, const QDate &today);

} // namespace gapwright
