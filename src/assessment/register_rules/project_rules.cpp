// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/certification_cycle.h"
#include "assessment/register_rules/graph.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr int usualHorizon = 3;

void checkAction(const Action &action, ProblemList &problems)
{
    if (action.start.isValid() && action.due.isValid() && action.start > action.due)
        problems.error("VR51", at(action, "due"),
                       QT_TRANSLATE_NOOP("RegisterRules", "The action is due before it starts."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Correct start or due date."));
    if (action.status == TaskStatus::Done && !action.done.isValid())
        problems.error(
            "VR51", at(action, "done"),
            QT_TRANSLATE_NOOP("RegisterRules", "The action is done, but the day is missing."),
            QT_TRANSLATE_NOOP("RegisterRules", "Enter when it was finished."));
    const auto isAbove = [](const std::optional<Quantity> &a, const std::optional<Quantity> &b) {
        return a && b && *a > *b;
    };
    if (isAbove(action.effortO, action.effortM) || isAbove(action.effortM, action.effortP)
        || isAbove(action.effortO, action.effortP))
        problems.error(
            "VR51", at(action, "effort_m"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The estimates are not in order: optimistic, likely, pessimistic."),
            QT_TRANSLATE_NOOP("RegisterRules", "Correct the three estimates."));
}

void checkCycle(const RegisterData &data, const Certification &one, ProblemList &problems)
{
    if (!one.decision.isValid())
        return;
    const CertificationDates dates = certificationDates(one.decision);
    const bool isLate = one.surveillance1.isValid()
        ? one.surveillance1 > dates.firstSurveillanceLatest
        : dates.firstSurveillanceLatest < data.today;
    if (isLate)
        problems
            .warning("VR52", at(one, "surveillance1"),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "The first surveillance audit has to take place by %1."),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "Agree on an earlier date with the certification body."))
            .with(QLocale().toString(dates.firstSurveillanceLatest, QLocale::ShortFormat));
    if (one.expiry.isValid() && std::abs(one.expiry.daysTo(dates.expiry)) > 31)
        problems.warning(
            "VR52", at(one, "expiry"),
            QT_TRANSLATE_NOOP(
                "RegisterRules",
                "The certificate does not expire about three years after the decision."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Compare decision and expiry with the certificate."));
    const QDate expiry = one.expiry.isValid() ? one.expiry : dates.expiry;
    const bool isRecertifiedLate =
        one.recertification.isValid() ? one.recertification >= expiry : expiry <= data.today;
    if (isRecertifiedLate)
        problems.warning("VR52", at(one, "recertification"),
                         QT_TRANSLATE_NOOP("RegisterRules",
                                           "The recertification audit is not before the expiry."),
                         QT_TRANSLATE_NOOP("RegisterRules",
                                           "Agree on a date that leaves time for corrections."));
}

void checkStages(const RegisterData &data, const Certification &one, ProblemList &problems)
{
    if (one.stage1.isValid() && one.stage2.isValid() && one.stage2 < one.stage1)
        problems.warning(
            "VR53", at(one, "stage2"),
            QT_TRANSLATE_NOOP("RegisterRules", "Stage 2 lies before stage 1."),
            QT_TRANSLATE_NOOP("RegisterRules", "Correct the dates of the two stages."));
    if (!one.stage2.isValid())
        return;
    const bool hasMajor = std::any_of(
        data.nonconformities.begin(), data.nonconformities.end(), [&](const Nonconformity &nc) {
            return names(one.openFindings, nc.id) && nc.grade == FindingGrade::MajorNonconformity;
        });
    const QDate verified = one.majorsVerifiedOn.isValid() ? one.majorsVerifiedOn : data.today;
    if (hasMajor && verified > majorVerificationLimit(one.stage2))
        problems.warning(
            "VR53", at(one, "majors_verified_on"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "A major finding was not verified within six months after stage 2: "
                              "another stage 2 is needed."),
            QT_TRANSLATE_NOOP("RegisterRules", "Plan a new stage 2 with the certification body."));
}

bool isRecommended(const RegisterData &data, const CostBenefit &entry)
{
    if (!entry.alternative.isSet())
        return true;
    return std::any_of(
        data.businessAlternatives.begin(), data.businessAlternatives.end(),
        [&](const BusinessAlternative &one) { return one.id == entry.alternative && one.chosen; });
}

void checkEntry(const CostBenefit &entry, int horizon, ProblemList &problems)
{
    if (!entry.tangible)
        return;
    if (!entry.oneOff && !entry.yearly)
        problems.error(
            "VR58", at(entry, "one_off"),
            QT_TRANSLATE_NOOP("RegisterRules", "The cost or benefit has no amount."),
            QT_TRANSLATE_NOOP("RegisterRules", "Enter an amount, or untick “In money”."));
    if (entry.side == CostSide::NotStated)
        problems.error("VR58", at(entry, "side"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Nobody has said whether it is a cost or a benefit."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Choose the side."));
    if (!entry.year || *entry.year > horizon)
        problems
            .error(
                "VR58", at(entry, "year"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The year is missing or lies beyond the horizon of %1 years."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Enter a year inside the horizon, or make the horizon longer."))
            .with(QString::number(horizon));
}

void checkBusinessCase(const RegisterData &data, ProblemList &problems)
{
    if (data.costBenefits.empty())
        return;
    const int horizon = data.settings.horizonYears.value_or(usualHorizon);
    if (isBlank(data.settings.currency))
        problems.error(
            "VR58", {"project_settings", data.settings.id.value, "currency"},
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The business case has amounts, but the project has no currency."),
            QT_TRANSLATE_NOOP("RegisterRules", "Choose the one currency in the project settings."));
    std::vector<bool> isCovered(std::size_t(horizon) + 1, false);
    for (const CostBenefit &entry : data.costBenefits) {
        checkEntry(entry, horizon, problems);
        if (!entry.tangible || !entry.year || !isRecommended(data, entry))
            continue;
        const int last = entry.yearly ? horizon : std::min(*entry.year, horizon);
        for (int year = *entry.year; year <= last; ++year)
            isCovered[std::size_t(year)] = true;
    }
    QStringList missing;
    for (int year = 0; year <= horizon; ++year) {
        if (!isCovered[std::size_t(year)])
            missing.append(QString::number(year));
    }
    if (!missing.isEmpty())
        problems
            .error("VR58", inRegister<CostBenefit>(),
                   QT_TRANSLATE_NOOP("RegisterRules", "The cash flow has no amount in year %1."),
                   QT_TRANSLATE_NOOP("RegisterRules",
                                     "Complete costs and benefits, or shorten the horizon."))
            .with(missing.join(QLatin1String(", ")));
}

} // namespace

std::vector<Problem> projectProblems(const RegisterData &data)
{
    ProblemList problems;
    for (const Action &action : data.actions)
        checkAction(action, problems);
    const auto circular =
        onCycles(data.actions, [](const Action &action) { return action.dependsOn; });
    for (const Action *action : circular)
        problems.error(
            "VR51", at(*action, "depends_on"),
            QT_TRANSLATE_NOOP("RegisterRules", "The action waits for itself through others."),
            QT_TRANSLATE_NOOP("RegisterRules", "Take out one of the dependencies."));
    for (const Certification &one : data.certifications) {
        checkCycle(data, one, problems);
        checkStages(data, one, problems);
    }
    checkBusinessCase(data, problems);
    return problems.take();
}

} // namespace gapwright
