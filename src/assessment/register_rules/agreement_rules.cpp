// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

template <class R, class Parent>
QSet<QString> parentsOf(std::span<const R> records, Id<Parent> R::*parent)
{
    QSet<QString> parents;
    for (const R &record : records)
        parents.insert((record.*parent).value);
    return parents;
}

struct SlaParts {
    QSet<QString> withTargets, withLimits, withExceptions;
};

void checkParts(const ServiceLevelAgreement &sla, const SlaParts &parts, ProblemList &problems)
{
    const auto needs = [&](const QSet<QString> &holders, const QString &reason, const char *column,
                           const char *sentence) {
        if (!holders.contains(sla.id.value) && isBlank(reason))
            problems.error(
                "VR08", at(sla, column), sentence,
                QT_TRANSLATE_NOOP("RegisterRules", "Add them, or write why there are none."));
    };
    needs(parts.withTargets, sla.noTargetsReason, "no_targets_reason",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The agreement has no service level targets and no reason for that."));
    needs(parts.withLimits, sla.noLimitsReason, "no_limits_reason",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The agreement has no workload limits and no reason for that."));
    needs(parts.withExceptions, sla.noExceptionsReason, "no_exceptions_reason",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The agreement has no exceptions and no reason for that."));
}

void checkDates(const RegisterData &data, const ServiceLevelAgreement &sla,
                const ById<Service> &services, ProblemList &problems)
{
    if (sla.validFrom.isValid() && sla.validTo.isValid() && sla.validTo <= sla.validFrom)
        problems.warning("VR09", at(sla, "valid_to"),
                         QT_TRANSLATE_NOOP("RegisterRules", "The agreement ends before it begins."),
                         QT_TRANSLATE_NOOP("RegisterRules", "Correct the dates of validity."));
    if (sla.status != ContractStatus::Active && sla.status != ContractStatus::Expired)
        return;
    const bool hasEnded = sla.validTo.isValid() && sla.validTo < data.today;
    if (hasEnded || sla.status == ContractStatus::Expired) {
        for (const Id<Service> &id : sla.services) {
            const Service *service = services.find(id);
            if (!service || service->status != ServiceStatus::Live)
                continue;
            problems.warning(
                "VR09", at(sla, "valid_to"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The agreement has expired, but the service %1 is live."),
                QT_TRANSLATE_NOOP("RegisterRules", "Renew the agreement, or terminate it."));
            problems.with(service->name);
        }
    }
    const bool isActive = sla.status == ContractStatus::Active;
    if (isActive && sla.nextReview.isValid() && sla.nextReview < data.today)
        problems.warning(
            "VR09", at(sla, "next_review"),
            QT_TRANSLATE_NOOP("RegisterRules", "The review of the agreement is overdue."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Review it with the customer and enter the next date."));
}

bool isRunning(const OtherParty &party)
{
    return party.status == PartyStatus::Active || party.status == PartyStatus::BeingReplaced;
}

AgreementKind kindNeededBy(PartyType type)
{
    switch (type) {
    case PartyType::ExternalSupplier:
        return AgreementKind::ExternalContract;
    case PartyType::InternalSupplier:
        return AgreementKind::InternalAgreement;
    case PartyType::CustomerActingAsSupplier:
        return AgreementKind::CustomerAsSupplier;
    case PartyType::NotStated:
        break;
    }
    return AgreementKind::NotStated;
}

void checkAgreementOf(const RegisterData &data, const OtherParty &party, ProblemList &problems)
{
    const bool isExternal = party.type == PartyType::ExternalSupplier;
    if (isExternal && !party.manager.isSet())
        problems.error(
            "VR16", at(party, "manager_id"),
            QT_TRANSLATE_NOOP("RegisterRules", "The external supplier has no manager."),
            QT_TRANSLATE_NOOP("RegisterRules", "Choose the person who manages the relationship."));
    const AgreementKind needed = kindNeededBy(party.type);
    const bool isAgreed =
        std::any_of(data.agreements.begin(), data.agreements.end(), [&](const Agreement &one) {
            return one.party == party.id && one.kind == needed
                && one.status == ContractStatus::Active;
        });
    if (needed == AgreementKind::NotStated || isAgreed)
        return;
    problems.error(
        "VR16", at(party, "type"),
        isExternal
            ? QT_TRANSLATE_NOOP("RegisterRules", "The external supplier has no active contract.")
            : QT_TRANSLATE_NOOP("RegisterRules", "The party has no active agreement of its kind."),
        QT_TRANSLATE_NOOP("RegisterRules",
                          "Enter the agreement with this party, or end the party."));
}

void checkControls(const RegisterData &data, ProblemList &problems)
{
    const QSet<QString> evaluated = parentsOf(data.partyEvaluations, &PartyEvaluation::party);
    const QSet<QString> operators = parentsOf(data.processes, &Process::operatedBy);
    for (const OtherParty &party : data.otherParties) {
        if (!isRunning(party) || (party.processes.empty() && !operators.contains(party.id.value)))
            continue;
        if (isBlank(party.controls))
            problems.error(
                "VR17", at(party, "controls"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The party operates a process without controls."),
                QT_TRANSLATE_NOOP("RegisterRules", "Write how its part is kept in hand."));
        if (!evaluated.contains(party.id.value))
            problems.error(
                "VR17", at(party, "processes"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The party operates a process, but was never evaluated."),
                QT_TRANSLATE_NOOP("RegisterRules", "Enter an evaluation of the party."));
    }
}

void checkContract(const Agreement &contract, bool hasTargets, ProblemList &problems)
{
    const auto needs = [&](bool isThere, const char *column, const char *sentence) {
        if (!isThere)
            problems.error(
                "VR18", at(contract, column), sentence,
                QT_TRANSLATE_NOOP(
                    "RegisterRules",
                    "Take it over from the contract; agree on it if it is missing there."));
    };
    needs(!isBlank(contract.scopeItems), "scope_items",
          QT_TRANSLATE_NOOP("RegisterRules", "The external contract has no scope."));
    needs(hasTargets || !isBlank(contract.requirements), "requirements",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The external contract has neither requirements nor targets."));
    needs(!isBlank(contract.authorities), "authorities",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The external contract states no authorities and responsibilities."));
}

void checkAlignment(const Agreement &one, ProblemList &problems)
{
    if (one.alignedSlas.empty() || one.status != ContractStatus::Active)
        return;
    if (one.alignmentResult == AlignmentResult::NotChecked)
        problems.warning(
            "VR19", at(one, "alignment_result"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Nobody has checked whether the contract is good enough for the SLAs "
                              "that rest on it."),
            QT_TRANSLATE_NOOP("RegisterRules", "Compare the targets and enter the result."));
    if (one.alignmentResult == AlignmentResult::Gap && !one.alignmentRisk.isSet())
        problems.warning(
            "VR19", at(one, "alignment_risk_id"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The contract has a gap to an SLA, but no risk is recorded."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Choose the risk, or enter it in the risk register."));
}

/// In its base unit (seconds, percent, or the unit itself), so that four hours and 240 minutes
/// compare. Working days are no hours.
struct BaseValue {
    QString unit;
    double value = 0;
};

BaseValue baseValueOf(const Quantity &value, const QString &unit)
{
    static const QHash<QString, double> seconds{
        {QStringLiteral("s"), 1},          {QStringLiteral("sec"), 1},
        {QStringLiteral("second"), 1},     {QStringLiteral("seconds"), 1},
        {QStringLiteral("min"), 60},       {QStringLiteral("minute"), 60},
        {QStringLiteral("minutes"), 60},   {QStringLiteral("h"), 3600},
        {QStringLiteral("hour"), 3600},    {QStringLiteral("hours"), 3600},
        {QStringLiteral("day"), 86400},    {QStringLiteral("days"), 86400},
        {QStringLiteral("minuten"), 60},   {QStringLiteral("stunde"), 3600},
        {QStringLiteral("stunden"), 3600}, {QStringLiteral("tag"), 86400},
        {QStringLiteral("tage"), 86400},
    };
    const QString plain = unit.simplified().toCaseFolded();
    const double factor = seconds.value(plain, 0);
    if (factor > 0)
        return {QStringLiteral("s"), value.toDouble() * factor};
    const bool isPercent = plain == QLatin1String("percent") || plain == QLatin1String("prozent");
    return {isPercent ? QStringLiteral("%") : plain, value.toDouble()};
}

/// True when the contract promises less than what was promised to the customer.
bool isWeaker(const AgreementTarget &target, const SlaTarget &promise)
{
    if (!promise.value || !target.value || promise.direction != target.direction)
        return false;
    const BaseValue below = baseValueOf(*target.value, target.unit);
    const BaseValue above = baseValueOf(*promise.value, promise.unit);
    if (below.unit != above.unit)
        return false;
    return (target.direction == TargetDirection::HigherIsBetter && below.value < above.value)
        || (target.direction == TargetDirection::LowerIsBetter && below.value > above.value);
}

/// The promises that rest on a target of a contract: the one it names, or those of the same measure
/// in the agreements the contract was compared with.
std::vector<const SlaTarget *> promisesOn(const AgreementTarget &target, const RegisterData &data,
                                          const ById<SlaTarget> &promises,
                                          const ById<Agreement> &agreements)
{
    if (target.supports.isSet()) {
        const SlaTarget *promise = promises.find(target.supports);
        return promise ? std::vector{promise} : std::vector<const SlaTarget *>();
    }
    std::vector<const SlaTarget *> found;
    const Agreement *agreement = agreements.find(target.agreement);
    const QString measure = target.measure.simplified().toCaseFolded();
    if (!agreement || agreement->alignedSlas.empty() || measure.isEmpty())
        return found;
    for (const SlaTarget &promise : data.slaTargets) {
        if (names(agreement->alignedSlas, promise.sla)
            && promise.measure.simplified().toCaseFolded() == measure)
            found.push_back(&promise);
    }
    return found;
}

/// A promise to a customer that is tighter than what it rests on.
void checkStrictness(const RegisterData &data, ProblemList &problems)
{
    const ById<SlaTarget> promises(data.slaTargets);
    const ById<Agreement> agreements(data.agreements);
    for (const AgreementTarget &target : data.agreementTargets) {
        const std::vector<const SlaTarget *> above = promisesOn(target, data, promises, agreements);
        const bool isTooWeak = std::any_of(above.begin(), above.end(), [&](const SlaTarget *one) {
            return isWeaker(target, *one);
        });
        if (isTooWeak)
            problems.warning(
                "VR19", at(target, "value"),
                QT_TRANSLATE_NOOP(
                    "RegisterRules",
                    "The contract promises less than the SLA target that rests on it."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Renegotiate one of the two, and record the risk until then."));
    }
}

} // namespace

std::vector<Problem> slaProblems(const RegisterData &data)
{
    ProblemList problems;
    const SlaParts parts{parentsOf(data.slaTargets, &SlaTarget::sla),
                         parentsOf(data.workloadLimits, &WorkloadLimit::sla),
                         parentsOf(data.slaExceptions, &SlaException::sla)};
    const ById<Service> services(data.services);
    for (const ServiceLevelAgreement &sla : data.serviceLevelAgreements) {
        if (sla.status != ContractStatus::Terminated)
            checkParts(sla, parts, problems);
        checkDates(data, sla, services, problems);
    }
    return problems.take();
}

std::vector<Problem> partyProblems(const RegisterData &data)
{
    ProblemList problems;
    for (const OtherParty &party : data.otherParties) {
        if (isRunning(party))
            checkAgreementOf(data, party, problems);
    }
    checkControls(data, problems);
    const QSet<QString> withTargets = parentsOf(data.agreementTargets, &AgreementTarget::agreement);
    for (const Agreement &one : data.agreements) {
        const bool counts =
            one.status == ContractStatus::Active || one.status == ContractStatus::UnderReview;
        if (one.kind == AgreementKind::ExternalContract && counts)
            checkContract(one, withTargets.contains(one.id.value), problems);
        checkAlignment(one, problems);
    }
    checkStrictness(data, problems);
    for (const AgreementChange &change : data.agreementChanges) {
        if (change.status == AgreementChangeStatus::Approved && isBlank(change.impactAssessment))
            problems.error(
                "VR20", at(change, "impact_assessment"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The change of the contract was approved without an impact "
                                  "assessment."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Write what it means for the SMS and the services."));
    }
    return problems.take();
}

} // namespace gapwright
