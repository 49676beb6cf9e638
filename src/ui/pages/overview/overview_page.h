// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/arithmetic.h"
#include "charts/radar.h"
#include "charts/stacked_bars.h"
#include "charts/trend.h"
#include "ui/pages/overview/work_page.h"

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace gapwright {

class Card;
class ChartView;
class ConcernList;
class EmptyState;
class FigureCard;
class ProjectSession;

/// The current assessment at a glance: figures, charts, the most urgent gaps, and what is to be
/// done next. Everything leads to where it comes from.
class OverviewPage : public WorkPage {
    Q_OBJECT
public:
    OverviewPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

signals:
    void goTo(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum FigureIndex { ConformityFigure, CoverageFigure, GapsFigure, MaturityFigure, FigureCount };
    void buildFigures();
    void buildCharts();
    void refresh();
    void showFigures();
    void showGaps();
    void arrange();
    void explain(FigureIndex figure);

    ProjectSession &m_session;
    std::array<FigureCard *, FigureCount> m_figures{};
    QGridLayout *m_figureGrid;
    QHBoxLayout *m_columnsRow;
    std::array<QVBoxLayout *, 2> m_columnBoxes{};
    StackedBars m_bars;
    Radar m_radar;
    Trend m_trend;
    std::vector<ChartView *> m_charts;
    std::vector<Card *> m_cards;
    QWidget *m_gaps = nullptr;
    Card *m_gapsCard;
    ConcernList *m_next;
    bool m_stale = true;
    int m_columns = 0;
};

} // namespace gapwright
