// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/measures.h"
#include "registers/kpis/performance_indicator.h"
#include "registers/measurements/measurement.h"

#include <QDate>

#include <span>
#include <vector>

namespace gapwright {

/// How the last value compares to the one before, by the direction of the KPI.
enum class KpiTrend { Unknown, Better, Level, Worse };
/// Whether the values that its period asks for are there.
enum class KpiDue { NotPlanned, UpToDate, Due, Overdue };

/// Where a KPI stands on a day (clause 9.1).
struct KpiStanding {
    Id<PerformanceIndicator> kpi;
    std::vector<Measurement> measurements; ///< by end of period, the oldest first
    std::optional<Quantity> value; ///< the latest one
    QString period; ///< that value's
    TrafficLight light = TrafficLight::Grey; ///< of the latest value against the target
    KpiTrend trend = KpiTrend::Unknown;
    KpiDue due = KpiDue::NotPlanned;
    QDate nextEnd; ///< last day of the period that is to be measured next
};

/// Due: the period after the last measured one is over. Overdue as rule VR30 has it: twice the
/// interval has passed since the last period, or there is no measurement.
[[nodiscard]] KpiStanding kpiStanding(const PerformanceIndicator &kpi,
                                      std::vector<Measurement> measurements, QDate today);
/// One for each KPI, in their order.
[[nodiscard]] std::vector<KpiStanding> kpiStandings(std::span<const PerformanceIndicator> kpis,
                                                    std::span<const Measurement> measurements,
                                                    QDate today);

/// Grey without value, target or direction. For a KPI that should come close to its target, amber
/// is the deviation that is tolerated: green up to it, amber up to twice as much.
[[nodiscard]] TrafficLight lightOf(const PerformanceIndicator &kpi, std::optional<Quantity> value);
[[nodiscard]] MeasurementStatus statusOf(TrafficLight light);

/// The last day of the period after one that ended on `end`; without it, of the last period that
/// is over. Invalid when there is no fixed period.
[[nodiscard]] QDate endOfNextPeriod(Frequency frequency, QDate end, QDate today);
/// "2026-10", "2026-Q3", "2026-H1", "2026", "2026-W41", "2026-10-05".
[[nodiscard]] QString nameOfPeriod(Frequency frequency, QDate end);

/// The measurement that a new value makes: of the next period, or of the day without a period.
[[nodiscard]] Measurement nextMeasurement(const PerformanceIndicator &kpi,
                                          const KpiStanding &standing, Quantity value, QDate today);

} // namespace gapwright
