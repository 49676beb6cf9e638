// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chart_kinds.h"

#include "reports/gap_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gapwright {

namespace {

/// A chart, and the heading of the gap report below which it stands.
struct ChartKind {
    const char *name;
    const char *anchor;
    const char *meaning;
    const char *missing; ///< why there may be none
};

constexpr const char *always = QT_TRANSLATE_NOOP("CommandLine", "The report holds no such chart.");

constexpr ChartKind kinds[] = {
    {"radar", "maturity",
     QT_TRANSLATE_NOOP("CommandLine", "capability per clause: now, target, baseline"), always},
    {"capability", "areas",
     QT_TRANSLATE_NOOP("CommandLine", "capability per process and management area"), always},
    {"conformity", "conformity",
     QT_TRANSLATE_NOOP("CommandLine", "items per clause and status, as bars"), always},
    {"heatmap", "heatmap", QT_TRANSLATE_NOOP("CommandLine", "conformity per section"), always},
    {"trend", "trend", QT_TRANSLATE_NOOP("CommandLine", "conformity over the assessments"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "A trend needs two assessments; this project has one up to the chosen one.")},
    {"priority", "priorities", QT_TRANSLATE_NOOP("CommandLine", "gaps by impact and effort"),
     QT_TRANSLATE_NOOP("CommandLine", "There is no gap that could be put in order.")},
    {"gantt", "schedule", QT_TRANSLATE_NOOP("CommandLine", "the most urgent actions over time"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "No gap has a due date yet. Give the actions due dates first.")}};

const ChartKind *kindOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        kinds, [&](const ChartKind &kind) { return name == QLatin1String(kind.name); });
    return found == std::end(kinds) ? nullptr : &*found;
}

/// The first figure between the heading of that anchor and the next heading.
const Figure *figureBelow(const Blocks &blocks, QLatin1String anchor)
{
    bool below = false;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            below = heading->anchor == anchor;
        const auto *figure = std::get_if<Figure>(&block);
        if (below && figure)
            return figure;
    }
    return nullptr;
}

} // namespace

QStringList chartKinds()
{
    QStringList names;
    for (const ChartKind &kind : kinds)
        names.append(QLatin1String(kind.name));
    return names;
}

QString meaningOfChart(const QString &kind)
{
    const ChartKind *found = kindOf(kind);
    return found ? QCoreApplication::translate("CommandLine", found->meaning) : QString();
}

Result<Figure> chartFigure(const QString &kind, const GapReportData &data)
{
    const ChartKind *wanted = kindOf(kind);
    const Result<Blocks> blocks = gapReportBlocks(data, {});
    if (!blocks)
        return blocks.error();
    const Figure *figure = wanted ? figureBelow(*blocks, QLatin1String(wanted->anchor)) : nullptr;
    if (figure)
        return *figure;
    return Error{QCoreApplication::translate("CommandLine", wanted ? wanted->missing : always),
                 ErrorKind::NotFound,
                 {}};
}

} // namespace gapwright
