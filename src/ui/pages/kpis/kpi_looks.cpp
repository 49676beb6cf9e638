// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpis/kpi_looks.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct Kpis {
    Q_DECLARE_TR_FUNCTIONS(Kpis)
};

} // namespace

PillLook pillOf(const KpiStanding &standing)
{
    switch (standing.light) {
    case TrafficLight::Green:
        return {QStringLiteral("circle-check"), Kpis::tr("On target"), &Tokens::ok,
                &Tokens::okSoft};
    case TrafficLight::Amber:
        return {QStringLiteral("triangle-alert"), Kpis::tr("Near target"), &Tokens::warn,
                &Tokens::warnSoft};
    case TrafficLight::Red:
        return {QStringLiteral("circle-x"), Kpis::tr("Off target"), &Tokens::bad, &Tokens::badSoft};
    case TrafficLight::Grey:
        break;
    }
    return {QStringLiteral("circle-dashed"),
            standing.value ? Kpis::tr("No target") : Kpis::tr("No value"), &Tokens::neutral,
            &Tokens::neutralSoft};
}

QString wordOf(KpiTrend trend)
{
    switch (trend) {
    case KpiTrend::Better:
        return Kpis::tr("getting better");
    case KpiTrend::Worse:
        return Kpis::tr("getting worse");
    case KpiTrend::Level:
        return Kpis::tr("as before");
    case KpiTrend::Unknown:
        return {};
    }
    return {};
}

PillLook pillOf(KpiDue due)
{
    switch (due) {
    case KpiDue::Overdue:
        return {QStringLiteral("circle-alert"), Kpis::tr("Overdue"), &Tokens::bad,
                &Tokens::badSoft};
    case KpiDue::Due:
        return {QStringLiteral("clock"), Kpis::tr("Due"), &Tokens::warn, &Tokens::warnSoft};
    case KpiDue::UpToDate:
        return {QStringLiteral("check"), Kpis::tr("Measured"), &Tokens::ok, &Tokens::okSoft};
    case KpiDue::NotPlanned:
        return {QStringLiteral("minus"), Kpis::tr("No period"), &Tokens::neutral,
                &Tokens::neutralSoft};
    }
    return {};
}

QString figureText(const std::optional<Quantity> &value, const QString &unit)
{
    if (!value)
        return {};
    const QString number = localDecimal(value->scaled(), Quantity::places, false);
    return unit.trimmed().isEmpty() ? number
                                    : Kpis::tr("%1 %2", "value, unit").arg(number, unit.trimmed());
}

QString targetText(const PerformanceIndicator &kpi)
{
    const QString figure = figureText(kpi.target, kpi.unit);
    if (figure.isEmpty())
        return {};
    switch (kpi.direction) {
    case TargetDirection::HigherIsBetter:
        return Kpis::tr("at least %1").arg(figure);
    case TargetDirection::LowerIsBetter:
        return Kpis::tr("at most %1").arg(figure);
    case TargetDirection::CloseToTarget:
        return Kpis::tr("about %1").arg(figure);
    case TargetDirection::NotStated:
        break;
    }
    return figure;
}

Sparkline sparklineOf(const PerformanceIndicator &kpi, const KpiStanding &standing)
{
    Sparkline line;
    line.name = kpi.name;
    for (const Measurement &one : standing.measurements)
        line.values.push_back(one.value ? std::optional(one.value->toDouble()) : std::nullopt);
    if (kpi.target)
        line.target = kpi.target->toDouble();
    return line;
}

} // namespace gapwright
