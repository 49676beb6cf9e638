// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>
#include <QMap>

namespace gapwright {

namespace {

void checkObjective(const Objective &objective, ProblemList &problems)
{
    if (objective.status == ObjectiveStatus::Withdrawn)
        return;
    const auto needs = [&](bool isThere, const char *column, const char *sentence) {
        if (!isThere)
            problems.error(
                "VR27", at(objective, column), sentence,
                QT_TRANSLATE_NOOP("RegisterRules", "Complete the objective, or withdraw it."));
    };
    needs(objective.target.has_value(), "target",
          QT_TRANSLATE_NOOP("RegisterRules", "The objective has no target figure."));
    needs(objective.due.isValid(), "due",
          QT_TRANSLATE_NOOP("RegisterRules", "The objective has no due date."));
    needs(!isBlank(objective.actions), "actions",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan does not say what will be done."));
    needs(!isBlank(objective.resources), "resources",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan does not say what resources are needed."));
    needs(objective.responsible.isSet(), "responsible_id",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan does not say who is responsible."));
    needs(!isBlank(objective.evaluation), "evaluation",
          QT_TRANSLATE_NOOP("RegisterRules", "The plan does not say how the result is evaluated."));
    if (objective.target && objective.baseline == objective.target)
        problems.error(
            "VR27", at(objective, "target"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The target equals the baseline: there is nothing to reach."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Choose a target that differs, or withdraw the objective."));
}

void checkIndicator(const PerformanceIndicator &kpi, ProblemList &problems)
{
    const auto needs = [&](bool isThere, const char *column, const char *sentence) {
        if (!isThere)
            problems.error("VR28", at(kpi, column), sentence,
                           QT_TRANSLATE_NOOP("RegisterRules", "Complete the KPI."));
    };
    needs(!isBlank(kpi.formula), "formula",
          QT_TRANSLATE_NOOP("RegisterRules", "The KPI has no formula."));
    needs(!isBlank(kpi.unit), "unit", QT_TRANSLATE_NOOP("RegisterRules", "The KPI has no unit."));
    needs(kpi.direction != TargetDirection::NotStated, "direction",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The KPI does not say which side of the target is good."));
    needs(kpi.target.has_value(), "target",
          QT_TRANSLATE_NOOP("RegisterRules", "The KPI has no target."));
    needs(kpi.owner.isSet(), "owner_id",
          QT_TRANSLATE_NOOP("RegisterRules", "The KPI has no owner."));
    needs(kpi.collect != Frequency::NotStated, "collect",
          QT_TRANSLATE_NOOP("RegisterRules", "The KPI does not say how often it is collected."));
    needs(kpi.evaluate != Frequency::NotStated, "evaluate",
          QT_TRANSLATE_NOOP("RegisterRules", "The KPI does not say how often it is evaluated."));
}

void checkAmber(const PerformanceIndicator &kpi, ProblemList &problems)
{
    if (!kpi.amber || !kpi.target)
        return;
    if (kpi.direction == TargetDirection::CloseToTarget) {
        if (*kpi.amber <= Quantity())
            problems.error(
                "VR29", at(kpi, "amber"),
                QT_TRANSLATE_NOOP("RegisterRules", "The tolerated deviation is not above zero."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Say how far from the target is still good, in its unit."));
        return;
    }
    const bool isOnGoodSide =
        (kpi.direction == TargetDirection::HigherIsBetter && *kpi.amber >= *kpi.target)
        || (kpi.direction == TargetDirection::LowerIsBetter && *kpi.amber <= *kpi.target);
    if (isOnGoodSide)
        problems.error(
            "VR29", at(kpi, "amber"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The amber value does not lie on the worse side of the target."),
            QT_TRANSLATE_NOOP("RegisterRules", "Choose a value that is worse than the target."));
}

void checkMeasurements(const RegisterData &data, ProblemList &problems)
{
    const ById<PerformanceIndicator> kpis(data.kpis);
    QHash<QString, QDate> latest;
    for (const Measurement &one : data.measurements) {
        const PerformanceIndicator *kpi = kpis.find(one.kpi);
        latest[one.kpi.value] = std::max(latest.value(one.kpi.value), one.periodEnd);
        const int days = kpi ? daysBetween(kpi->evaluate) : 0;
        const bool isLate = days > 0 && !one.evaluatedOn.isValid() && one.periodEnd.isValid()
            && one.periodEnd.addDays(days) < data.today;
        if (isLate)
            problems.warning(
                "VR30", at(one, "evaluated_on"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The measurement was not evaluated within the interval of its "
                                  "KPI."),
                QT_TRANSLATE_NOOP("RegisterRules", "Judge the value and enter the day."));
    }
    for (const PerformanceIndicator &kpi : data.kpis) {
        const int days = daysBetween(kpi.collect);
        const QDate last = latest.value(kpi.id.value);
        if (days > 0 && (!last.isValid() || last.addDays(2 * days) < data.today))
            problems.warning(
                "VR30", at(kpi, "collect"),
                QT_TRANSLATE_NOOP("RegisterRules", "The KPI has no measurement in its period."),
                QT_TRANSLATE_NOOP(
                    "RegisterRules",
                    "Enter the missing values, or change how often it is collected."));
    }
}

void checkReports(const RegisterData &data, ProblemList &problems)
{
    QMap<QString, std::vector<const ServiceReport *>> issues;
    for (const ServiceReport &report : data.serviceReports) {
        if (isBlank(report.purpose))
            problems.warning(
                "VR43", at(report, "purpose"),
                QT_TRANSLATE_NOOP("RegisterRules", "The service report has no purpose."),
                QT_TRANSLATE_NOOP("RegisterRules", "Write which decision it serves."));
        if (isBlank(report.audience))
            problems.warning(
                "VR43", at(report, "audience"),
                QT_TRANSLATE_NOOP("RegisterRules", "The service report has no audience."),
                QT_TRANSLATE_NOOP("RegisterRules", "Write who reads it."));
        if (report.issued.isValid())
            issues[report.name.simplified().toCaseFolded()].push_back(&report);
    }
    for (std::vector<const ServiceReport *> &same : issues) {
        std::stable_sort(same.begin(), same.end(),
                         [](const auto *a, const auto *b) { return a->issued < b->issued; });
        for (std::size_t i = 1; i < same.size(); ++i) {
            if (!same[i]->trend)
                problems.warning(
                    "VR43", at(*same[i], "trend"),
                    QT_TRANSLATE_NOOP("RegisterRules",
                                      "A later issue of the report shows no trend."),
                    QT_TRANSLATE_NOOP("RegisterRules", "Compare the figures with earlier issues."));
        }
    }
}

} // namespace

std::vector<Problem> measurementProblems(const RegisterData &data)
{
    ProblemList problems;
    for (const Objective &objective : data.objectives)
        checkObjective(objective, problems);
    for (const PerformanceIndicator &kpi : data.kpis) {
        checkIndicator(kpi, problems);
        checkAmber(kpi, problems);
    }
    checkMeasurements(data, problems);
    checkReports(data, problems);
    return problems.take();
}

} // namespace gapwright
