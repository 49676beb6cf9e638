// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/plan/plan_arithmetic.h"

#include "assessment/business_case/case_comparison.h"
#include "assessment/plan/work_days.h"
#include "base/rounding.h"

#include <QCoreApplication>
#include <QLocale>

namespace gapwright {

namespace {

struct PlanArithmetic {
    Q_DECLARE_TR_FUNCTIONS(PlanArithmetic)
};

QString figure(double value, int decimals = 1)
{
    return QLocale().toString(roundedHalfUp(value, decimals), 'f', decimals);
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QStringLiteral("–");
}

QString nameOf(const PlanLine &line)
{
    return line.number.isEmpty() ? line.name : line.number + QStringLiteral("  ") + line.name;
}

template <class Row> void addSteps(Arithmetic &sheet, const ProjectPlan &plan, Row row)
{
    for (const PlanLine &line : plan.lines) {
        if (line.kind == PlanLine::Kind::Step && line.effort.estimated > 0)
            sheet.rows.push_back(row(line));
    }
}

QStringList notesOf(const PlanEffort &effort)
{
    QStringList notes;
    if (effort.unestimated > 0)
        notes << PlanArithmetic::tr("%n action(s) have no three estimates and count nothing.",
                                    nullptr, effort.unestimated);
    return notes;
}

} // namespace

Arithmetic effortArithmetic(const ProjectPlan &plan)
{
    const EffortSum &sum = plan.effort.sum;
    Arithmetic sheet;
    sheet.title = PlanArithmetic::tr("Effort of the plan");
    sheet.result = PlanArithmetic::tr("%1 days, not exceeded with 80 %").arg(figure(sum.p80));
    sheet.rule = PlanArithmetic::tr(
        "Mean of an action: (optimistic + 4 x likely + pessimistic) / 6. Its variance: "
        "((pessimistic - optimistic) / 6) squared. Means and variances are added up; P80 is the "
        "mean and 0.8416 standard deviations.");
    sheet.headings = {PlanArithmetic::tr("Step"), PlanArithmetic::tr("Actions"),
                      PlanArithmetic::tr("Mean"), PlanArithmetic::tr("Deviation"),
                      PlanArithmetic::tr("P80")};
    addSteps(sheet, plan, [](const PlanLine &line) {
        const EffortSum &step = line.effort.sum;
        return QStringList{nameOf(line), QString::number(line.effort.estimated), figure(step.mean),
                           figure(step.deviation), figure(step.p80)};
    });
    sheet.steps << PlanArithmetic::tr("Mean %1, standard deviation %2: %1 + 0.8416 x %2 = %3")
                       .arg(figure(sum.mean), figure(sum.deviation), figure(sum.p80))
                << PlanArithmetic::tr("Internal %1, external %2 days")
                       .arg(figure(plan.effort.internalDays), figure(plan.effort.externalDays));
    sheet.notes = notesOf(plan.effort);
    sheet.notes << PlanArithmetic::tr("The P80 of the whole is less than the sum of those of the "
                                      "steps: not everything goes wrong at once.");
    return sheet;
}

Arithmetic costArithmetic(const ProjectPlan &plan)
{
    Arithmetic sheet;
    const double labour = plan.effort.sum.labour;
    sheet.title = PlanArithmetic::tr("Cost of the plan");
    sheet.result = moneyText(plan.totalCost(), plan.currency);
    sheet.rule = PlanArithmetic::tr("Mean effort x rate per day of each action, added up, and "
                                    "contingency of %1 %.")
                     .arg(QLocale().toString(plan.contingency * 100));
    sheet.headings = {PlanArithmetic::tr("Step"), PlanArithmetic::tr("Mean days"),
                      PlanArithmetic::tr("Labour")};
    addSteps(sheet, plan, [](const PlanLine &line) {
        return QStringList{nameOf(line), figure(line.effort.sum.mean),
                           figure(line.effort.sum.labour, 0)};
    });
    sheet.steps << PlanArithmetic::tr("%1 x (1 + %2) = %3")
                       .arg(figure(labour, 0), figure(plan.contingency, 2), sheet.result);
    sheet.notes = notesOf(plan.effort);
    if (plan.effort.unrated > 0)
        sheet.notes << PlanArithmetic::tr("%n action(s) have no rate; their labour counts nothing.",
                                          nullptr, plan.effort.unrated);
    return sheet;
}

Arithmetic endArithmetic(const ProjectPlan &plan)
{
    Arithmetic sheet;
    sheet.title = PlanArithmetic::tr("End of the plan");
    sheet.result = dayText(plan.expectedEnd);
    sheet.rule = PlanArithmetic::tr(
        "Each line begins when it is planned, or later when what it waits for ends later. What "
        "cannot slip by a working day without moving the end is critical.");
    sheet.headings = {PlanArithmetic::tr("Critical line"), PlanArithmetic::tr("Start"),
                      PlanArithmetic::tr("End"), PlanArithmetic::tr("Working days")};
    for (const std::size_t place : plan.criticalPath) {
        const PlanLine &line = plan.lines[place];
        const TaskSchedule &schedule = line.schedule;
        const bool isMilestone = line.kind == PlanLine::Kind::Milestone;
        sheet.rows.push_back(
            {nameOf(line), dayText(schedule.earliestStart), dayText(schedule.earliestEnd),
             QString::number(
                 isMilestone ? 0 : workDaysIn(schedule.earliestStart, schedule.earliestEnd))});
    }
    sheet.steps
        << PlanArithmetic::tr("Planned now: %1").arg(dayText(plan.end))
        << PlanArithmetic::tr("With all dependencies kept: %1").arg(dayText(plan.expectedEnd))
        << PlanArithmetic::tr("Approved plan: %1").arg(dayText(plan.baselineEnd));
    sheet.notes << PlanArithmetic::tr("Working days are Monday to Friday; holidays count as "
                                      "working days.");
    return sheet;
}

Arithmetic progressArithmetic(const ProjectPlan &plan)
{
    Arithmetic sheet;
    const std::optional<int> percent = plan.effort.percent();
    sheet.title = PlanArithmetic::tr("Progress of the plan");
    sheet.result = percent ? QLocale().toString(*percent) + QChar(0xA0) + QLocale().percent()
                           : QStringLiteral("–");
    sheet.rule = PlanArithmetic::tr("Mean days x progress of each action, over the mean days of "
                                    "all. What is done counts 100 %, "
                                    "rounded down.");
    sheet.headings = {PlanArithmetic::tr("Step"), PlanArithmetic::tr("Mean days"),
                      PlanArithmetic::tr("Done"), PlanArithmetic::tr("Percent")};
    addSteps(sheet, plan, [](const PlanLine &line) {
        return QStringList{nameOf(line), figure(line.effort.sum.mean), figure(line.effort.doneDays),
                           QString::number(line.effort.percent().value_or(0))};
    });
    if (percent)
        sheet.steps << PlanArithmetic::tr("100 x %1 / %2 = %3")
                           .arg(figure(plan.effort.doneDays), figure(plan.effort.sum.mean),
                                sheet.result);
    sheet.notes = notesOf(plan.effort);
    return sheet;
}

} // namespace gapwright
