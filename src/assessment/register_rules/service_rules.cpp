// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/graph.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// The services that an active agreement covers.
QSet<QString> agreedServices(const RegisterData &data)
{
    QSet<QString> agreed;
    for (const ServiceLevelAgreement &sla : data.serviceLevelAgreements) {
        if (sla.status != ContractStatus::Active)
            continue;
        for (const Id<Service> &id : sla.services)
            agreed.insert(id.value);
    }
    return agreed;
}

void checkLiveService(const Service &service, bool isAgreed, ProblemList &problems)
{
    const char *fix =
        QT_TRANSLATE_NOOP("RegisterRules", "Complete the service, or change its status or scope.");
    if (!service.owner.isSet())
        problems.error("VR04", at(service, "owner_id"),
                       QT_TRANSLATE_NOOP("RegisterRules", "The live service has no owner."), fix);
    if (isBlank(service.description))
        problems.error("VR04", at(service, "description"),
                       QT_TRANSLATE_NOOP("RegisterRules", "The live service is not described."),
                       fix);
    if (isBlank(service.intendedOutcomes))
        problems.error(
            "VR04", at(service, "intended_outcomes"),
            QT_TRANSLATE_NOOP("RegisterRules", "The live service has no intended outcome."), fix);
    if (service.criticality == Criticality::NotStated)
        problems.error("VR04", at(service, "criticality"),
                       QT_TRANSLATE_NOOP("RegisterRules", "The live service has no criticality."),
                       fix);
    if (!isAgreed && isBlank(service.agreedTerms))
        problems.error("VR04", at(service, "agreed_terms"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The live service has neither an active SLA nor agreed "
                                         "terms."),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Enter the SLA, or say where the terms are agreed."));
}

void checkEnd(const RegisterData &data, const Service &service, ProblemList &problems)
{
    const bool isGone =
        service.status == ServiceStatus::Removed || service.status == ServiceStatus::Transferred;
    if (isGone && !service.endDate.isValid())
        problems.error("VR06", at(service, "end_date"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The service is removed or transferred, but has no end."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Enter its last day of operation."));
    const bool hasEnded = service.endDate.isValid() && service.endDate < data.today;
    if (service.status == ServiceStatus::Live && hasEnded)
        problems.error(
            "VR06", at(service, "status"),
            QT_TRANSLATE_NOOP("RegisterRules", "The service is live, but its end has passed."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Set it to removed or transferred, or clear the end."));
}

void checkTargetSources(const RegisterData &data, ProblemList &problems)
{
    const ById<ServiceRequirement> requirements(data.serviceRequirements);
    for (const SlaTarget &target : data.slaTargets) {
        if (!requirements.find(target.requirement))
            problems.warning(
                "VR07", at(target, "requirement_id"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The service level target comes from no documented "
                                  "service requirement."),
                QT_TRANSLATE_NOOP("RegisterRules", "Choose the requirement, or write it down."));
    }
}

bool isVerificationLate(const RegisterData &data, const ConfigurationItem &item, const CiType &type)
{
    const int days = daysBetween(type.verifyEvery);
    const bool isHere = item.status == CiStatus::Live || item.status == CiStatus::InMaintenance;
    return days > 0 && isHere
        && (!item.lastVerified.isValid() || item.lastVerified.addDays(days) < data.today);
}

void checkItem(const ConfigurationItem &item, const CiType *type, bool hasRelation,
               ProblemList &problems)
{
    if (!type)
        problems.error("VR10", at(item, "type_id"),
                       QT_TRANSLATE_NOOP("RegisterRules", "The configuration item has no type."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Choose the type, or add it."));
    if (type && !type->standalone && !hasRelation)
        problems.error(
            "VR10", at(item, "unique_name"),
            QT_TRANSLATE_NOOP("RegisterRules", "The configuration item is related to no other."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Add a relation, or say in the type that such items may "
                              "stand alone."));
}

QSet<QString> relatedItems(const RegisterData &data)
{
    QSet<QString> related;
    for (const CiRelation &relation : data.ciRelations) {
        if (relation.item == relation.target)
            continue;
        related.insert(relation.item.value);
        related.insert(relation.target.value);
    }
    for (const Service &service : data.services) {
        for (const Id<ConfigurationItem> &id : service.components)
            related.insert(id.value);
    }
    return related;
}

void checkNames(const RegisterData &data, ProblemList &problems)
{
    QSet<QString> known;
    for (const ConfigurationItem &item : data.configurationItems) {
        const QString name = item.uniqueName.trimmed().toCaseFolded();
        if (name.isEmpty())
            problems.error(
                "VR10", at(item, "unique_name"),
                QT_TRANSLATE_NOOP("RegisterRules", "The configuration item has no identifier."),
                QT_TRANSLATE_NOOP("RegisterRules", "Give it a unique identifier."));
        else if (known.contains(name))
            problems
                .error("VR10", at(item, "unique_name"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The identifier “%1” is used more than once."),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Give each item its own identifier, or remove the "
                                         "duplicate."))
                .with(item.uniqueName);
        known.insert(name);
    }
}

void checkServiceItems(const RegisterData &data, ProblemList &problems)
{
    QSet<QString> recorded;
    for (const ConfigurationItem &item : data.configurationItems) {
        if (item.isService)
            recorded.insert(item.service.value);
    }
    for (const Service &service : data.services) {
        if (service.status == ServiceStatus::Live && !recorded.contains(service.id.value))
            problems.error(
                "VR11", at(service, "status"),
                QT_TRANSLATE_NOOP("RegisterRules", "The live service is no configuration item."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Add a configuration item that stands for the "
                                  "service."));
    }
}

} // namespace

std::vector<Problem> serviceProblems(const RegisterData &data)
{
    ProblemList problems;
    const QSet<QString> agreed = agreedServices(data);
    for (const Service &service : data.services) {
        if (service.status == ServiceStatus::Live && service.inScope)
            checkLiveService(service, agreed.contains(service.id.value), problems);
        checkEnd(data, service, problems);
    }
    const auto circular =
        onCycles(data.services, [](const Service &service) { return service.dependsOn; });
    for (const Service *service : circular)
        problems.warning("VR05", at(*service, "depends_on"),
                         QT_TRANSLATE_NOOP("RegisterRules",
                                           "The service depends on itself through other services."),
                         QT_TRANSLATE_NOOP("RegisterRules",
                                           "Take out the dependency that is not real, or split a "
                                           "service."));
    checkTargetSources(data, problems);
    return problems.take();
}

std::vector<Problem> configurationProblems(const RegisterData &data)
{
    ProblemList problems;
    const ById<CiType> types(data.ciTypes);
    const QSet<QString> related = relatedItems(data);
    checkNames(data, problems);
    for (const ConfigurationItem &item : data.configurationItems) {
        const CiType *type = types.find(item.type);
        checkItem(item, type, related.contains(item.id.value), problems);
        if (type && isVerificationLate(data, item, *type))
            problems.warning("VR12", at(item, "last_verified"),
                             QT_TRANSLATE_NOOP("RegisterRules",
                                               "The configuration item was not verified within "
                                               "the interval of its type."),
                             QT_TRANSLATE_NOOP("RegisterRules",
                                               "Compare the record with the thing itself and enter "
                                               "the day."));
    }
    checkServiceItems(data, problems);
    return problems.take();
}

} // namespace gapwright
