// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements with customers, suppliers and other parties, and obligations.
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

namespace {

QString sentence(const QStringList &parts, const QString &reason)
{
    return parts.isEmpty() ? reason : parts.join(QStringLiteral("; "));
}

QString targetsOf(const FieldWords &words, const ServiceLevelAgreement &sla)
{
    QStringList parts;
    for (const SlaTarget &target : words.records().all<SlaTarget>()) {
        if (target.sla == sla.id)
            parts << QStringLiteral("%1: %2").arg(target.measure,
                                                  withUnit(figure(target.value), target.unit));
    }
    return sentence(parts, sla.noTargetsReason);
}

QString limitsOf(const FieldWords &words, const ServiceLevelAgreement &sla)
{
    QStringList parts;
    for (const WorkloadLimit &limit : words.records().all<WorkloadLimit>()) {
        if (limit.sla == sla.id)
            parts << QStringLiteral("%1: %2").arg(limit.subject,
                                                  withUnit(figure(limit.upperLimit), limit.unit));
    }
    return sentence(parts, sla.noLimitsReason);
}

QString exceptionsOf(const FieldWords &words, const ServiceLevelAgreement &sla)
{
    QStringList parts;
    for (const SlaException &exception : words.records().all<SlaException>()) {
        if (exception.sla == sla.id)
            parts << exception.situation;
    }
    return sentence(parts, sla.noExceptionsReason);
}

bool isOver(ContractStatus status)
{
    return status == ContractStatus::Expired || status == ContractStatus::Terminated;
}

void addSlas(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> slas, targets;
    for (const ServiceLevelAgreement &sla : words.records().all<ServiceLevelAgreement>()) {
        if (isOver(sla.status))
            continue;
        slas.push_back(rowOf({{"name", sla.title},
                              {"customer", words.name(sla.customer)},
                              {"services", words.names(sla.services)},
                              {"targets", targetsOf(words, sla)},
                              {"workload_limits", limitsOf(words, sla)},
                              {"exceptions", exceptionsOf(words, sla)},
                              {"valid_from", dayText(sla.validFrom)},
                              {"valid_to", orDash(dayText(sla.validTo))},
                              {"next_review", dayText(sla.nextReview)}}));
        for (const SlaTarget &target : words.records().all<SlaTarget>()) {
            if (target.sla != sla.id)
                continue;
            const QString service =
                target.service.isSet() ? words.name(target.service) : words.names(sla.services);
            targets.push_back(rowOf({{"sla", sla.title},
                                     {"service", service},
                                     {"measure", target.measure},
                                     {"unit", orDash(target.unit)},
                                     {"value", figure(target.value)},
                                     {"window", orDash(target.window)}}));
        }
    }
    values.lists.insert(QStringLiteral("slas"), std::move(slas));
    values.lists.insert(QStringLiteral("sla_targets"), std::move(targets));
}

QString evaluationOf(const FieldWords &words, const OtherParty &party)
{
    const PartyEvaluation *last = nullptr;
    for (const PartyEvaluation &one : words.records().all<PartyEvaluation>()) {
        if (one.party == party.id && (!last || one.evaluatedOn > last->evaluatedOn))
            last = &one;
    }
    if (!last)
        return {};
    QStringList parts;
    for (const QString &part : {wordFor(last->result), dayText(last->evaluatedOn)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

void addSuppliers(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const OtherParty &party : words.records().all<OtherParty>()) {
        if (party.status == PartyStatus::Ended)
            continue;
        rows.push_back(rowOf({{"name", party.name},
                              {"type", wordFor(party.type)},
                              {"manager", words.name(party.manager)},
                              {"services", orDash(words.names(party.services))},
                              {"components", orDash(words.names(party.components))},
                              {"processes", orDash(words.names(party.processes))},
                              {"criticality", wordFor(party.criticality)},
                              {"controls", orDash(party.controls)},
                              {"evaluation", orDash(evaluationOf(words, party))}}));
    }
    values.lists.insert(QStringLiteral("suppliers"), std::move(rows));
}

bool isObligation(const Agreement &agreement)
{
    switch (agreement.kind) {
    case AgreementKind::Law:
    case AgreementKind::Regulation:
    case AgreementKind::Standard:
    case AgreementKind::Policy:
        return true;
    default:
        return false;
    }
}

QString targetsOf(const FieldWords &words, const Agreement &agreement)
{
    QStringList parts;
    for (const AgreementTarget &target : words.records().all<AgreementTarget>()) {
        if (target.agreement == agreement.id)
            parts << QStringLiteral("%1: %2").arg(target.measure,
                                                  withUnit(figure(target.value), target.unit));
    }
    return parts.join(QStringLiteral("; "));
}

void addAgreements(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> agreements, obligations;
    for (const Agreement &agreement : words.records().all<Agreement>()) {
        if (isOver(agreement.status))
            continue;
        if (isObligation(agreement)) {
            obligations.push_back(
                rowOf({{"name", agreement.title},
                       {"kind", wordFor(agreement.kind)},
                       {"requirements", agreement.requirements},
                       {"how_applied", agreement.howApplied},
                       {"review_cycle", orDash(wordFor(agreement.reviewCycle))}}));
            continue;
        }
        agreements.push_back(rowOf({{"name", agreement.title},
                                    {"kind", wordFor(agreement.kind)},
                                    {"party", words.name(agreement.party)},
                                    {"scope_items", agreement.scopeItems},
                                    {"requirements", agreement.requirements},
                                    {"targets", orDash(targetsOf(words, agreement))},
                                    {"authorities", agreement.authorities},
                                    {"interfaces", orDash(agreement.interfaces)},
                                    {"start", dayText(agreement.startDate)},
                                    {"end", orDash(dayText(agreement.endDate))},
                                    {"review_cycle", orDash(wordFor(agreement.reviewCycle))},
                                    {"alignment", wordFor(agreement.alignmentResult)}}));
    }
    values.lists.insert(QStringLiteral("agreements"), std::move(agreements));
    values.lists.insert(QStringLiteral("obligations"), std::move(obligations));
}

} // namespace

void addAgreementFields(const FieldWords &words, FieldValues &values)
{
    addSlas(words, values);
    addSuppliers(words, values);
    addAgreements(words, values);
}

} // namespace gapwright
