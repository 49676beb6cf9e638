// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/radar.h"
#include "charts/stacked_bars.h"
#include "charts/trend.h"
#include "ui/pages/session/project_session.h"

#include <QScrollArea>

class QGridLayout;

namespace gapwright {

class Card;
class ChartView;
class ElidedLabel;
class Theme;

/// Verdict bars per clause, the capability radar and the trend. Made anew only while they are on
/// show. A click opens what was clicked.
class ChartsTab : public QScrollArea {
    Q_OBJECT
public:
    ChartsTab(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// New figures: repaints now, or when it is shown.
    void refresh();

signals:
    void clauseActivated(const QString &clause);
    void areaActivated(const QString &area);
    void assessmentActivated(const QString &assessment);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void rebuild();
    void showLegend();
    void arrange();

    const Theme &m_theme;
    ProjectSession &m_session;
    StackedBars m_bars;
    Radar m_radar;
    Trend m_trend;
    QGridLayout *m_grid;
    Card *m_barsCard;
    Card *m_radarCard;
    Card *m_trendCard;
    ChartView *m_barsView;
    ChartView *m_radarView;
    ChartView *m_trendView;
    ElidedLabel *m_legend; ///< names behind the short labels of the radar
    bool m_stale = true;
    int m_columns = 0;
};

/// The clauses directly below `clause`, or it and its siblings when there is none.
[[nodiscard]] StackedBars barsOf(const ProjectSession &session, const QString &clause);
/// The areas of the clause, or of the nearest wider one that has three.
[[nodiscard]] Radar radarOf(const ProjectSession &session, const QString &clause);
/// Conformity of the clause over the assessments; a top clause or all of them.
[[nodiscard]] Trend trendOf(const ProjectSession &session, const QString &clause);

} // namespace gapwright
