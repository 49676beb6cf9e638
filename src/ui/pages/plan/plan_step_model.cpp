// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_step_model.h"

#include "assessment/business_case/case_comparison.h"
#include "base/rounding.h"

#include <QLocale>

namespace gapwright {

namespace {

QString days(double value)
{
    return value > 0 ? QLocale().toString(roundedHalfUp(value, 1), 'f', 1) : QString();
}

QString delayText(const PlanLine &step)
{
    const std::optional<int> delay = step.delay();
    if (!delay)
        return {};
    if (*delay == 0)
        return PlanStepModel::tr("on time");
    return *delay > 0 ? PlanStepModel::tr("%n working day(s) late", nullptr, *delay)
                      : PlanStepModel::tr("%n working day(s) early", nullptr, -*delay);
}

QString textOf(const PlanLine &step, int column, const QString &currency)
{
    const PlanEffort &effort = step.effort;
    switch (column) {
    case PlanStepModel::StepColumn:
        return step.number.isEmpty() ? step.name : step.number + QStringLiteral("  ") + step.name;
    case PlanStepModel::EndColumn:
        return step.end.isValid() ? QLocale().toString(step.end, QLocale::ShortFormat) : QString();
    case PlanStepModel::DelayColumn:
        return delayText(step);
    case PlanStepModel::ProgressColumn:
        return step.percent ? QLocale().toString(*step.percent) + QChar(0xA0) + QLocale().percent()
                            : QString();
    case PlanStepModel::MeanColumn:
        return days(effort.sum.mean);
    case PlanStepModel::P80Column:
        return days(effort.sum.p80);
    case PlanStepModel::InternalColumn:
        return days(effort.internalDays);
    case PlanStepModel::ExternalColumn:
        return days(effort.externalDays);
    default:
        return effort.sum.labour > 0 ? moneyText(effort.sum.labour, currency) : QString();
    }
}

QString subtitleOf(const PlanLine &step)
{
    QStringList facts;
    if (step.effort.estimated > 0)
        facts << PlanStepModel::tr("%n estimated", nullptr, step.effort.estimated);
    if (step.effort.unestimated > 0)
        facts << PlanStepModel::tr("%n without estimate", nullptr, step.effort.unestimated);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

void PlanStepModel::setPlan(const ProjectPlan &plan)
{
    beginResetModel();
    m_steps.clear();
    m_currency = plan.currency;
    for (const PlanLine &line : plan.lines) {
        if (line.kind == PlanLine::Kind::Step)
            m_steps.push_back(line);
    }
    if (!m_steps.empty()) {
        PlanLine all;
        all.name = tr("All steps");
        all.end = plan.end;
        all.baselineEnd = plan.baselineEnd;
        all.percent = plan.effort.percent();
        all.effort = plan.effort;
        m_steps.push_back(all);
    }
    endResetModel();
}

int PlanStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int PlanStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanLine &step = at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(step, index.column(), m_currency);
    if (role == SubtitleRole && index.column() == StepColumn)
        return subtitleOf(step);
    return {};
}

QVariant PlanStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case EndColumn:
        return tr("End");
    case DelayColumn:
        return tr("Approved plan");
    case ProgressColumn:
        return tr("Done");
    case MeanColumn:
        return tr("Days, mean");
    case P80Column:
        return tr("Days, P80");
    case InternalColumn:
        return tr("Internal");
    case ExternalColumn:
        return tr("External");
    default:
        return tr("Labour");
    }
}

} // namespace gapwright
