// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/figure_row.h"

#include "base/rounding.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/layout_scale.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace gapwright {

namespace {

QString levelText(double level)
{
    return QLocale().toString(roundedHalfUp(level, 1), 'f', level == int(level) ? 0 : 1);
}

} // namespace

FigureRow::FigureRow(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *row = new QHBoxLayout(this);
    static constexpr const char *names[] = {"figureAssessed", "figureConformity", "figureGaps",
                                            "figureCapability"};
    m_cards =
        addFigureCards(*row, theme, names, [this](int index) { emit explanationRequested(index); });
    refresh();
}

void FigureRow::refresh()
{
    const QLocale local;
    const Scorecard &scores = m_session.scores();
    const ClauseScore *score = scores.clause(m_session.clause());
    const Conformity &figures = score ? score->conformity : scores.overall;
    const StatusCounts &counts = figures.counts;
    m_cards[Assessed]->setFigure({.caption = tr("Assessed"),
                                  .value = local.toString(counts.all() - counts.unassessed),
                                  .note = tr("of %1").arg(local.toString(counts.all())),
                                  .icon = QStringLiteral("list-checks")});
    m_cards[ConformityPercent]->setFigure(
        {.caption = tr("Conformity"),
         .value = figures.percent ? percentText(figures.percent) : QString(),
         .note = figures.percent ? tr("of %n scored", nullptr, counts.scored())
                                 : tr("nothing scored yet"),
         .icon = QStringLiteral("shield-check")});
    const auto critical = std::ranges::count_if(scores.gaps, [&](const Gap &gap) {
        return gap.severity == Severity::Critical && isWithin(gap.clause, m_session.clause());
    });
    m_cards[Gaps]->setFigure(
        {.caption = tr("Gaps"),
         .value = local.toString(counts.gaps()),
         .note = critical > 0 ? tr("%n critical", nullptr, int(critical))
                              : tr("%1 not conforming").arg(local.toString(counts.notConforming)),
         .icon = QStringLiteral("triangle-alert")});
    showCapability(score);
}

void FigureRow::showCapability(const ClauseScore *score)
{
    const Scorecard &scores = m_session.scores();
    QString note;
    std::optional<double> level;
    if (score) {
        level = score->maturity;
        if (score->target)
            note = tr("target %1").arg(levelText(*score->target));
    } else {
        level = scores.maturity.index;
        const QLocale local;
        if (level)
            note = tr("lowest %1, %2 below target")
                       .arg(local.toString(scores.maturity.floor),
                            local.toString(scores.maturity.below));
    }
    m_cards[Capability]->setFigure({.caption = tr("Capability level"),
                                    .value = level ? levelText(*level) : QString(),
                                    .note = note,
                                    .icon = QStringLiteral("chart-column")});
}

} // namespace gapwright
