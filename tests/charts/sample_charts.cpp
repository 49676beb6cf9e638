// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sample_charts.h"

#include <cmath>

namespace gapwright::samples {

namespace {

const QStringList processes = {QStringLiteral("4.1 Organization and its context"),
                               QStringLiteral("4.2 Interested parties"),
                               QStringLiteral("4.3 Scope of the SMS"),
                               QStringLiteral("5.1 Leadership and commitment"),
                               QStringLiteral("5.2 Policy"),
                               QStringLiteral("6.1 Risks and opportunities"),
                               QStringLiteral("6.2 Objectives"),
                               QStringLiteral("7.2 Competence"),
                               QStringLiteral("7.5 Documented information"),
                               QStringLiteral("8.2.2 Plan the services"),
                               QStringLiteral("8.2.4 Service catalogue management"),
                               QStringLiteral("8.2.5 Asset management"),
                               QStringLiteral("8.2.6 Configuration management"),
                               QStringLiteral("8.3.2 Business relationship management"),
                               QStringLiteral("8.3.3 Service level management"),
                               QStringLiteral("8.3.4 Supplier management"),
                               QStringLiteral("8.4.1 Budgeting and accounting for services"),
                               QStringLiteral("8.4.2 Demand management"),
                               QStringLiteral("8.4.3 Capacity management"),
                               QStringLiteral("8.5.1 Change management"),
                               QStringLiteral("8.5.2 Service design and transition"),
                               QStringLiteral("8.5.3 Release and deployment management"),
                               QStringLiteral("8.6.1 Incident management"),
                               QStringLiteral("8.6.2 Service request management"),
                               QStringLiteral("8.6.3 Problem management"),
                               QStringLiteral("8.7.1 Service availability management"),
                               QStringLiteral("8.7.2 Service continuity management"),
                               QStringLiteral("8.7.3 Information security management"),
                               QStringLiteral("9.1 Monitoring and measurement"),
                               QStringLiteral("9.2 Internal audit"),
                               QStringLiteral("9.3 Management review"),
                               QStringLiteral("9.4 Service reporting"),
                               QStringLiteral("10.1 Nonconformity and corrective action"),
                               QStringLiteral("10.2 Continual improvement"),
                               QStringLiteral("10.3 Lessons learned")};

const QStringList clauses = {QStringLiteral("4 Context"),     QStringLiteral("5 Leadership"),
                             QStringLiteral("6 Planning"),    QStringLiteral("7 Support"),
                             QStringLiteral("8 Operation"),   QStringLiteral("9 Evaluation"),
                             QStringLiteral("10 Improvement")};

/// A level from 0 to 5 in steps of a half, spread without a pattern.
double level(int seed, double least, double most)
{
    const double wave = 0.5 + 0.5 * std::sin(seed * 2.7 + 1.3 * std::cos(seed * 1.1));
    return std::round((least + (most - least) * wave) * 2) / 2;
}

ChartAxis axis(const QString &label)
{
    const QString id = label.section(QLatin1Char(' '), 0, 0);
    return {id, label, id};
}

} // namespace

Radar radar(int axes, bool longLabels)
{
    Radar radar{QStringLiteral("Capability")};
    Series now{QStringLiteral("Now"), {}, SeriesStyle::Now};
    Series target{QStringLiteral("Target"), {}, SeriesStyle::Target};
    Series baseline{QStringLiteral("Baseline"), {}, SeriesStyle::Baseline};
    for (int i = 0; i < axes; ++i) {
        const QStringList &names = axes <= clauses.size() && !longLabels ? clauses : processes;
        radar.axes.push_back(axis(names[i % names.size()]));
        if (longLabels)
            radar.axes.back().label +=
                QStringLiteral(" with a name that goes on for quite a while");
        now.values.push_back(level(i, 1, 3.5));
        target.values.push_back(level(i + 5, 3, 4.5));
        baseline.values.push_back(level(i, 0, 2));
    }
    radar.series = {now, target, baseline};
    return radar;
}

StackedBars stackedBars()
{
    StackedBars bars{QStringLiteral("Items by clause")};
    const std::array<int, barPartCount> counts[] = {
        {6, 2, 1, 0, 0, 1},     {12, 4, 3, 0, 0, 3}, {12, 8, 6, 0, 1, 8}, {14, 9, 5, 0, 0, 14},
        {78, 40, 24, 5, 4, 60}, {6, 6, 8, 0, 0, 16}, {4, 3, 2, 0, 0, 0}};
    for (int i = 0; i < clauses.size(); ++i)
        bars.rows.push_back({QString::number(i + 4), clauses[i], counts[i]});
    return bars;
}

GroupedBars groupedBars(int categories)
{
    const Radar levels = radar(categories);
    return {QStringLiteral("Capability by clause"), levels.axes, levels.series, 5.0};
}

HeatMap heatMap(int rows, int columns)
{
    HeatMap map{QStringLiteral("Capability by site")};
    map.unit = QStringLiteral("Capability level");
    const QStringList sites = {QStringLiteral("IT operations"), QStringLiteral("Service desk"),
                               QStringLiteral("Logistics IT"),  QStringLiteral("Finance IT"),
                               QStringLiteral("Cloud"),         QStringLiteral("Suppliers")};
    for (int column = 0; column < columns; ++column)
        map.columns.push_back({QStringLiteral("s%1").arg(column), sites[column % sites.size()],
                               QStringLiteral("S%1").arg(column + 1)});
    for (int row = 0; row < rows; ++row) {
        map.rows.push_back(axis(processes[row % processes.size()]));
        map.cells.emplace_back();
        for (int column = 0; column < columns; ++column)
            map.cells.back().push_back((row * 3 + column) % 11 == 5
                                           ? std::nullopt
                                           : std::optional(level(row * 7 + column * 3, 0, 5)));
    }
    return map;
}

Trend trend(int points)
{
    Trend trend{QStringLiteral("Conformity over time")};
    Series all{QStringLiteral("All clauses"), {}, SeriesStyle::Now};
    Series target{QStringLiteral("Target"), {}, SeriesStyle::Target};
    Series operation{QStringLiteral("Clause 8"), {}, SeriesStyle::Baseline};
    for (int i = 0; i < points; ++i) {
        trend.points.push_back({QStringLiteral("a%1").arg(i), QDate(2025, 2, 3).addDays(43 * i),
                                QStringLiteral("Assessment %1").arg(i + 1), i != 3});
        all.values.push_back(31.0 + 44.0 * i / std::max(1, points - 1) + level(i, 0, 3));
        target.values.push_back(76);
        operation.values.push_back(
            i == 5 ? std::nullopt
                   : std::optional(22.0 + 54.0 * i / std::max(1, points - 1) + level(i + 3, 0, 3)));
    }
    trend.series = {all, target, operation};
    return trend;
}

Gantt gantt(int tasks)
{
    Gantt gantt{QStringLiteral("Action plan")};
    gantt.today = QDate(2026, 3, 18);
    const QString owners[] = {QStringLiteral("J. Lindqvist"), QStringLiteral("M. Okafor"),
                              QStringLiteral("A. Haddad")};
    for (int i = 0; i < tasks; ++i) {
        const QDate start = QDate(2025, 11, 3).addDays(17 * i);
        const QDate end = start.addDays(20 + 13 * (i % 4));
        const TaskState state = i < tasks / 4 ? TaskState::Done
            : end < gantt.today               ? TaskState::Overdue
            : start < gantt.today             ? TaskState::InProgress
                                              : TaskState::Open;
        gantt.tasks.push_back(
            {QStringLiteral("t%1").arg(i), processes[i % processes.size()], owners[i % 3], start,
             end, state,
             i < tasks / 2 ? QStringLiteral("Quick wins") : QStringLiteral("Major projects"),
             i % 8 == 7});
    }
    return gantt;
}

QuadrantMatrix matrix()
{
    QuadrantMatrix matrix{QStringLiteral("Gaps by impact and effort")};
    matrix.bubbles = {{5, 1, 4, {}, {}}, {4, 2, 12, {}, {}}, {5, 4, 7, {}, {}},
                      {3, 3, 3, {}, {}}, {2, 1, 9, {}, {}},  {1, 5, 1, {}, {}},
                      {2, 4, 2, {}, {}}, {4, 5, 131, {}, {}}};
    return matrix;
}

} // namespace gapwright::samples
