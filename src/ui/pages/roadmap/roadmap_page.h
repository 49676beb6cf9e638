// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/roadmap.h"
#include "ui/pages/overview/work_page.h"

namespace gapwright {

class ChartView;
class ProjectSession;
class ProjectWatch;

/// The steps and the certification cycle as a path with the progress that data show, who owns them,
/// when they are planned, and what waits for what. A step opens by click or Enter.
class RoadmapPage : public WorkPage {
    Q_OBJECT
public:
    RoadmapPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                QWidget *parent = nullptr);

    [[nodiscard]] const Roadmap &roadmap() const { return m_roadmap; }

signals:
    void goTo(const QString &address);

private:
    void refresh();
    void showNext();

    ProjectSession &m_session;
    const ProjectWatch &m_watch;
    Roadmap m_roadmap;
    ChartView *m_chart;
    QVBoxLayout *m_nextColumn;
    QWidget *m_next = nullptr;
};

} // namespace gapwright
