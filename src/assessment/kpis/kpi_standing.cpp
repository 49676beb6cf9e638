// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/kpis/kpi_standing.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

int monthsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly:
        return 1;
    case Frequency::Quarterly:
        return 3;
    case Frequency::HalfYearly:
        return 6;
    case Frequency::Yearly:
        return 12;
    default:
        return 0;
    }
}

/// The day before the first day of the period of so many months that holds `day`.
QDate endOfPeriodBefore(int months, QDate day)
{
    const int first = (day.month() - 1) / months * months + 1;
    return QDate(day.year(), first, 1).addDays(-1);
}

bool isBetter(const PerformanceIndicator &kpi, Quantity now, Quantity before)
{
    if (kpi.direction == TargetDirection::CloseToTarget && kpi.target)
        return std::abs((now - *kpi.target).scaled()) < std::abs((before - *kpi.target).scaled());
    return kpi.direction == TargetDirection::LowerIsBetter ? now < before : now > before;
}

KpiTrend trendOf(const PerformanceIndicator &kpi, const std::vector<Measurement> &measurements)
{
    std::vector<Quantity> values;
    for (const Measurement &one : measurements) {
        if (one.value)
            values.push_back(*one.value);
    }
    if (values.size() < 2 || kpi.direction == TargetDirection::NotStated)
        return KpiTrend::Unknown;
    const Quantity now = values.back();
    const Quantity before = values[values.size() - 2];
    if (isBetter(kpi, now, before))
        return KpiTrend::Better;
    return isBetter(kpi, before, now) ? KpiTrend::Worse : KpiTrend::Level;
}

KpiDue dueOf(const PerformanceIndicator &kpi, QDate last, QDate nextEnd, QDate today)
{
    const int days = daysBetween(kpi.collect);
    if (days == 0)
        return KpiDue::NotPlanned;
    if (!last.isValid() || last.addDays(2 * days) < today)
        return KpiDue::Overdue;
    return nextEnd < today ? KpiDue::Due : KpiDue::UpToDate;
}

} // namespace

TrafficLight lightOf(const PerformanceIndicator &kpi, std::optional<Quantity> value)
{
    if (!value || !kpi.target || kpi.direction == TargetDirection::NotStated)
        return TrafficLight::Grey;
    const double target = kpi.target->toDouble();
    std::optional<double> amber;
    if (kpi.amber)
        amber = kpi.amber->toDouble();
    KpiDirection direction = KpiDirection::Up;
    if (kpi.direction == TargetDirection::LowerIsBetter)
        direction = KpiDirection::Down;
    if (kpi.direction == TargetDirection::CloseToTarget)
        direction = KpiDirection::Target;
    return trafficLight(value->toDouble(), target, amber, direction);
}

MeasurementStatus statusOf(TrafficLight light)
{
    switch (light) {
    case TrafficLight::Green:
        return MeasurementStatus::Green;
    case TrafficLight::Amber:
        return MeasurementStatus::Amber;
    case TrafficLight::Red:
        return MeasurementStatus::Red;
    case TrafficLight::Grey:
        return MeasurementStatus::Grey;
    }
    return MeasurementStatus::Grey;
}

QDate endOfNextPeriod(Frequency frequency, QDate end, QDate today)
{
    const int months = monthsOf(frequency);
    const int days = daysBetween(frequency);
    if (days == 0)
        return {};
    if (!end.isValid()) {
        if (months > 0)
            return endOfPeriodBefore(months, today);
        return frequency == Frequency::Weekly ? today.addDays(-today.dayOfWeek())
                                              : today.addDays(-1);
    }
    if (months == 0)
        return end.addDays(days);
    const bool isMonthEnd = end.day() == end.daysInMonth();
    const QDate next = end.addMonths(months);
    return isMonthEnd ? QDate(next.year(), next.month(), next.daysInMonth()) : next;
}

QString nameOfPeriod(Frequency frequency, QDate end)
{
    if (!end.isValid())
        return {};
    const QString year = QString::number(end.year());
    switch (frequency) {
    case Frequency::Monthly:
        return end.toString(QStringLiteral("yyyy-MM"));
    case Frequency::Quarterly:
        return QStringLiteral("%1-Q%2").arg(year).arg((end.month() + 2) / 3);
    case Frequency::HalfYearly:
        return QStringLiteral("%1-H%2").arg(year).arg(end.month() > 6 ? 2 : 1);
    case Frequency::Yearly:
        return year;
    case Frequency::Weekly: {
        int weekYear = 0;
        const int week = end.weekNumber(&weekYear);
        return QStringLiteral("%1-W%2").arg(weekYear).arg(week, 2, 10, QLatin1Char('0'));
    }
    default:
        return end.toString(Qt::ISODate);
    }
}

KpiStanding kpiStanding(const PerformanceIndicator &kpi, std::vector<Measurement> measurements,
                        QDate today)
{
    std::stable_sort(
        measurements.begin(), measurements.end(), [](const Measurement &a, const Measurement &b) {
            return a.periodEnd == b.periodEnd ? a.id < b.id : a.periodEnd < b.periodEnd;
        });
    KpiStanding standing;
    standing.kpi = kpi.id;
    QDate last;
    for (const Measurement &one : measurements) {
        last = std::max(last, one.periodEnd);
        if (one.value) {
            standing.value = one.value;
            standing.period = one.period;
        }
    }
    standing.light = lightOf(kpi, standing.value);
    standing.trend = trendOf(kpi, measurements);
    standing.nextEnd = endOfNextPeriod(kpi.collect, last, today);
    standing.due = dueOf(kpi, last, standing.nextEnd, today);
    standing.measurements = std::move(measurements);
    return standing;
}

std::vector<KpiStanding> kpiStandings(std::span<const PerformanceIndicator> kpis,
                                      std::span<const Measurement> measurements, QDate today)
{
    QHash<QString, std::vector<Measurement>> byKpi;
    for (const Measurement &one : measurements)
        byKpi[one.kpi.value].push_back(one);
    std::vector<KpiStanding> standings;
    for (const PerformanceIndicator &kpi : kpis)
        standings.push_back(kpiStanding(kpi, byKpi.take(kpi.id.value), today));
    return standings;
}

Measurement nextMeasurement(const PerformanceIndicator &kpi, const KpiStanding &standing,
                            Quantity value, QDate today)
{
    Measurement made;
    made.id = newId<Measurement>();
    made.kpi = kpi.id;
    made.periodEnd = standing.nextEnd.isValid() ? standing.nextEnd : today;
    made.period = nameOfPeriod(kpi.collect, made.periodEnd);
    made.value = value;
    made.status = statusOf(lightOf(kpi, value));
    return made;
}

} // namespace gapwright
