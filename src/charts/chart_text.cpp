// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text.h"

#include "charts/chart_parts.h"
#include "charts/gantt.h"
#include "charts/grouped_bars.h"
#include "charts/heat_map.h"
#include "charts/progress_ring.h"
#include "charts/quadrant_matrix.h"
#include "charts/radar.h"
#include "charts/severity_blocks.h"
#include "charts/sparkline.h"
#include "charts/stacked_bars.h"
#include "charts/trend.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

/// "8.6 Incident: now 2.0; target 3.0."
QString sentence(const QString &subject, const QStringList &facts)
{
    return QCoreApplication::translate("Charts", "%1: %2.", "subject: facts")
        .arg(subject, facts.join(QStringLiteral("; ")));
}

/// The title and the sentences, or the title and that there is nothing.
QString text(const QString &title, QStringList sentences)
{
    if (sentences.isEmpty())
        sentences << nothingToShow();
    if (!title.isEmpty())
        sentences.prepend(title + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

/// Each axis with its value in each series.
QStringList seriesSentences(const std::vector<ChartAxis> &axes, const std::vector<Series> &series,
                            int decimals, const QLocale &locale)
{
    QStringList sentences;
    if (!hasValues(series))
        return sentences;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        QStringList facts;
        for (const Series &s : series)
            facts << figureText(s.name, valueAt(s, i), decimals, locale);
        sentences << sentence(axes[i].label, facts);
    }
    return sentences;
}

QString percent(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', 1) + QChar(0xA0) + locale.percent();
}

} // namespace

QString describe(const Radar &radar, const QLocale &locale)
{
    return text(radar.title, seriesSentences(radar.axes, radar.series, 1, locale));
}

QString describe(const GroupedBars &bars, const QLocale &locale)
{
    return text(bars.title, seriesSentences(bars.categories, bars.series, bars.decimals, locale));
}

QString describe(const StackedBars &bars, const QLocale &locale)
{
    QStringList sentences;
    for (const StackedBars::Row &row : bars.rows) {
        QStringList facts{
            QCoreApplication::translate("Charts", "%n item(s)", nullptr, row.total())};
        for (std::size_t i = 0; i < barPartCount; ++i)
            if (row.counts[i] > 0)
                facts << figureText(wordOf(BarPart(i)), row.counts[i], 0, locale);
        sentences << sentence(row.label, facts);
    }
    return text(bars.title, sentences);
}

QString describe(const HeatMap &map, const QLocale &locale)
{
    QStringList sentences;
    for (std::size_t row = 0; row < map.rows.size() && row < map.cells.size(); ++row) {
        QStringList facts;
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const auto value =
                column < map.cells[row].size() ? map.cells[row][column] : std::nullopt;
            facts << figureText(map.columns[column].label, value, map.decimals, locale);
        }
        sentences << sentence(map.rows[row].label, facts);
    }
    return text(map.title, sentences);
}

QString describe(const Trend &trend, const QLocale &locale)
{
    QStringList sentences;
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        const Trend::Point &point = trend.points[i];
        const QString date = locale.toString(point.date, QLocale::ShortFormat);
        QStringList facts;
        for (const Series &series : trend.series) {
            const auto value = valueAt(series, i);
            facts << (value && trend.unit == TrendUnit::Percent
                          ? series.name + QLatin1Char(' ') + percent(*value, locale)
                          : figureText(series.name, value, 1, locale));
        }
        if (!point.comparable)
            facts << QCoreApplication::translate("Charts", "not comparable with the point before");
        sentences << sentence(
            point.name.isEmpty() ? date : point.name + QStringLiteral(", ") + date, facts);
    }
    return text(trend.title, hasValues(trend.series) ? sentences : QStringList{});
}

QString describe(const Gantt &gantt, const QLocale &locale)
{
    const auto date = [&locale](const QDate &d) {
        return locale.toString(d, QLocale::ShortFormat);
    };
    QStringList sentences;
    for (const Gantt::Task &task : gantt.tasks) {
        QStringList facts{wordOf(task.state)};
        if (!task.group.isEmpty())
            facts << task.group;
        if (!task.owner.isEmpty())
            facts << task.owner;
        if (task.start.isValid() && !task.milestone)
            facts << QCoreApplication::translate("Charts", "from %1").arg(date(task.start));
        if (task.end.isValid())
            facts << (task.milestone ? QCoreApplication::translate("Charts", "milestone on %1")
                                     : QCoreApplication::translate("Charts", "until %1"))
                         .arg(date(task.end));
        if (!task.start.isValid() && !task.end.isValid())
            facts << QCoreApplication::translate("Charts", "no date");
        sentences << sentence(task.name, facts);
    }
    return text(gantt.title, sentences);
}

QString describe(const ProgressRing &ring, const QLocale &locale)
{
    const QString figure = ring.percent ? percent(*ring.percent, locale)
                                        : QCoreApplication::translate("Charts", "not started");
    return ring.name.isEmpty() ? figure : sentence(ring.name, {figure});
}

QString describe(const QuadrantMatrix &matrix, const QLocale &locale)
{
    QStringList sentences;
    for (const QuadrantMatrix::Bubble &bubble : matrix.bubbles)
        if (bubble.count > 0)
            sentences << QCoreApplication::translate("Charts", "Impact %1, effort %2: %n gap(s)",
                                                     nullptr, bubble.count)
                             .arg(locale.toString(bubble.impact), locale.toString(bubble.effort))
                    + QLatin1Char('.');
    return text(matrix.title, sentences);
}

QString describe(const SeverityBlocks &blocks, const QLocale &locale)
{
    const QString level = QCoreApplication::translate("Charts", "severity %1 of 4")
                              .arg(locale.toString(std::clamp(blocks.level, 0, 4)));
    return blocks.word.isEmpty()
        ? level
        : QCoreApplication::translate("Charts", "%1 (%2)", "word (severity n of 4)")
              .arg(blocks.word, level);
}

QString describe(const Sparkline &line, const QLocale &locale)
{
    QStringList figures;
    for (const auto &value : line.values)
        figures << (value ? locale.toString(*value, 'f', line.decimals) : QStringLiteral("–"));
    return figures.isEmpty() ? text(line.name, {}) : sentence(line.name, figures);
}

} // namespace gapwright
