// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// True when what calls for the item does not exist: no external supplier, no internal supplier or
/// customer acting as one.
bool isTriggerAbsent(const StepData &data, const DocumentedItem &item)
{
    const auto has = [&](PartyType type) {
        return std::any_of(data.registers.otherParties.begin(), data.registers.otherParties.end(),
                           [&](const OtherParty &one) {
                               return one.type == type && one.status != PartyStatus::Ended;
                           });
    };
    if (item.id == QLatin1String("D13"))
        return !has(PartyType::ExternalSupplier);
    if (item.id == QLatin1String("D14"))
        return !has(PartyType::InternalSupplier) && !has(PartyType::CustomerActingAsSupplier);
    return false;
}

CriterionVerdict minimumGroupsCovered(const StepData &data)
{
    VerdictMaker verdict;
    QStringList left;
    for (const DocumentedItem &item : data.registers.mandatoryItems) {
        if (!item.clauses.contains(QStringLiteral("7.5.4")) || isTriggerAbsent(data, item))
            continue;
        const auto rows = those(data.registers.documents, [&](const Document &one) {
            return one.mandatoryItem.trimmed() == item.id && one.status != DocStatus::Withdrawn;
        });
        if (rows.empty())
            left << item.id + QLatin1Char(' ') + item.name;
    }
    if (!left.isEmpty())
        verdict.lacks(QCoreApplication::translate(
                          "Steps", "%n group(s) of the minimum set not in the document register",
                          nullptr, int(left.size()))
                      + QStringLiteral(" (") + left.mid(0, 3).join(QStringLiteral(", "))
                      + (left.size() > 3 ? QStringLiteral(" …)") : QStringLiteral(")")));
    verdict.byRegister<Document>();
    return verdict.take();
}

CriterionVerdict approvalsVisible(const StepData &data)
{
    VerdictMaker verdict;
    const auto inForce = those(data.registers.documents, [](const Document &one) {
        return one.status == DocStatus::Approved || one.status == DocStatus::Published;
    });
    if (inForce.empty())
        return verdict
            .lacksIn<Document>(QCoreApplication::translate("Steps", "no document is in force"))
            .take();
    const auto unversioned =
        those(inForce, [](const Document &one) { return isBlank(one.version); });
    verdict.lacks(unversioned,
                  QCoreApplication::translate("Steps", "%n document(s) in force without version",
                                              nullptr, countOf(unversioned)));
    const auto unapproved = those(inForce, [](const Document &one) {
        return !one.approvedBy.isSet() || !one.approvedOn.isValid();
    });
    verdict.lacks(unapproved,
                  QCoreApplication::translate("Steps",
                                              "%n document(s) in force without approver or date",
                                              nullptr, countOf(unapproved)));
    verdict.byRegister<Document>();
    return verdict.take();
}

CriterionVerdict externalDocumentsControlled(const StepData &data)
{
    VerdictMaker verdict;
    const auto external =
        those(data.registers.documents, [](const Document &one) { return one.external; });
    if (external.empty())
        return verdict
            .lacksIn<Document>(QCoreApplication::translate(
                "Steps", "no document of external origin is in the register"))
            .take();
    const auto open = those(external, [](const Document &one) {
        return !one.owner.isSet() || isBlank(one.version) || !one.nextReview.isValid();
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n external document(s) without owner, version or next review",
                      nullptr, countOf(open)));
    verdict.by(*external.front());
    return verdict.take();
}

CriterionVerdict retentionSet(const StepData &data)
{
    VerdictMaker verdict;
    const auto records = those(data.registers.documents,
                               [](const Document &one) { return one.type == DocType::Record; });
    if (records.empty())
        return verdict
            .lacksIn<Document>(
                QCoreApplication::translate("Steps", "no record is in the document register"))
            .take();
    const auto open = those(records, [](const Document &one) { return isBlank(one.retention); });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n record(s) without retention time",
                                              nullptr, countOf(open)));
    verdict.by(*records.front());
    return verdict.take();
}

CriterionVerdict communicationPlanned(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(verdict, data,
                    {QCoreApplication::translate("Steps", "communication plan"), "", "T16"});
    if (data.communications.empty())
        verdict.lacksIn<Communication>(
            QCoreApplication::translate("Steps", "the communication plan has no entries"));
    const auto open = those(data.communications, [](const Communication &one) {
        return isBlank(one.topic) || isBlank(one.timing) || isBlank(one.audience)
            || isBlank(one.channel) || !one.responsible.isSet();
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n communication(s) without what, when, with whom, how or who",
                      nullptr, countOf(open)));
    return verdict.take();
}

CriterionVerdict competencesDefined(const StepData &data)
{
    VerdictMaker verdict;
    QSet<QString> acting;
    for (const RaciEntry &entry : data.registers.raciEntries)
        acting.insert(entry.role.value);
    const auto roles =
        those(data.registers.roles, [&](const Role &one) { return acting.contains(one.id.value); });
    if (roles.empty())
        return verdict
            .lacksIn<RaciEntry>(
                QCoreApplication::translate("Steps", "the responsibility matrix names no role"))
            .take();
    const auto open = those(roles, [&](const Role &role) {
        return std::none_of(data.registers.competences.begin(), data.registers.competences.end(),
                            [&](const Competence &one) {
                                return one.role == role.id && !isBlank(one.competence)
                                    && one.required != Level15::NotStated;
                            });
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n role(s) without a required competence",
                                              nullptr, countOf(open)));
    verdict.byRegister<Competence>();
    return verdict.take();
}

CriterionVerdict knowledgeOwned(const StepData &data)
{
    VerdictMaker verdict;
    const auto services = servicesInScope(data);
    if (services.empty())
        return verdict
            .lacksIn<Service>(QCoreApplication::translate("Steps", "no service is in scope"))
            .take();
    const auto open = those(services, [&](const Service &service) {
        const auto &articles = data.registers.knowledgeArticles;
        return std::none_of(articles.begin(), articles.end(), [&](const KnowledgeArticle &one) {
            return one.service == service.id && one.owner.isSet() && one.nextReview.isValid();
        });
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n service(s) without knowledge that has owner and next review",
                      nullptr, countOf(open)));
    verdict.byRegister<KnowledgeArticle>();
    return verdict.take();
}

constexpr CriterionEntry supportEntries[] = {
    {"5-d1", minimumGroupsCovered},
    {"5-d2", approvalsVisible},
    {"5-d3", externalDocumentsControlled},
    {"5-d4", retentionSet},
    {"5-d5", communicationPlanned},
    {"5-d6", competencesDefined},
    {"5-d7", knowledgeOwned},
};

} // namespace

std::span<const CriterionEntry> supportCriteria()
{
    return supportEntries;
}

} // namespace gapwright
