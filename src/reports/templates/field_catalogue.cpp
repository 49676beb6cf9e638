// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/field_catalogue.h"

#include <algorithm>

namespace gapwright {

namespace {

QStringList namesIn(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

constexpr const char *scalarNames =
    "organization.name organization.legal_name organization.sector "
    "organization.staff_in_scope sms.scope sms.lead sms.sponsor sms.top_management "
    "sms.review_cycle project.start project.target_certification project.manager "
    "climate.decision climate.reason climate.date certification.body "
    "certification.scope_text document.number document.title document.version "
    "document.owner document.approver document.approved_on document.next_review "
    "document.classification document.retention risk.acceptance_level today currency "
    "business_case.npv business_case.roi business_case.payback "
    "business_case.opportunity_cost business_case.currency_total_cost";

constexpr const char *fieldsOfRisk = "number category description customer_impact likelihood "
                                     "impact score treatment owner actions residual reviewed";
constexpr const char *fieldsOfCost = "name one_off yearly year certainty basis";

struct NamedList {
    const char *name;
    const char *fields;
};

constexpr NamedList namedLists[] = {
    {"services",
     "name description status owner customers users outcomes value criticality hours depends_on "
     "components"},
    {"requirements", "service text kind target source status"},
    {"customers", "name kind relationship_manager services review_cycle contacts"},
    {"slas",
     "name customer services targets workload_limits exceptions valid_from valid_to next_review"},
    {"sla_targets", "sla service measure unit value window"},
    {"assets", "unique_id type description status owner location supplier value"},
    {"risks", fieldsOfRisk},
    {"opportunities", fieldsOfRisk},
    {"continuity_risks", fieldsOfRisk},
    {"availability_risks", fieldsOfRisk},
    {"security_risks", fieldsOfRisk},
    {"issues", "title kind description effect owner next_review"},
    {"parties", "party kind requirement requirement_kind how_met services"},
    {"suppliers",
     "name type manager services components processes criticality controls evaluation"},
    {"agreements",
     "name kind party scope_items requirements targets authorities interfaces start end "
     "review_cycle alignment"},
    {"obligations", "name kind requirements how_applied review_cycle"},
    {"people", "name roles unit deputy"},
    {"roles", "name responsibilities authorities people"},
    {"raci", "activity process responsible accountable consulted informed"},
    {"competences", "person role competence required actual action due effectiveness"},
    {"communications", "topic direction when audience channel responsible"},
    {"documents", "number title type owner version status next_review retention location"},
    {"mandatory_documents", "item clause document status"},
    {"processes", "name clause owner purpose inputs outputs criteria operated_by capability"},
    {"objectives",
     "text policy_link measure baseline target due actions resources responsible evaluation "
     "status"},
    {"kpis", "name formula unit target owner process collect evaluate"},
    {"measurements", "kpi period value target status comment"},
    {"reports", "name purpose audience frequency source"},
    {"gaps", "clause item gap recommendation severity owner"},
    {"clause_results", "clause title conformity coverage"},
    {"process_results", "name level target"},
    {"actions", "number title kind step owner due status effort"},
    {"audits", "name kind criteria scope auditors dates"},
    {"findings", "number grade clause statement evidence"},
    {"nonconformities", "number source date statement requirement correction cause actions status"},
    {"improvements", "number description source decision target result status"},
    {"reviews", "date participants decisions"},
    {"complaints", "customer date text service status"},
    {"surveys", "period population sample score"},
    {"knowledge", "title kind service owner next_review"},
    {"changes", "number title category route services planned result"},
    {"continuity_plans",
     "name services criteria procedures targets_invoked recovery_requirements return_to_normal "
     "contacts_location"},
    {"continuity_tests", "plan date scenario result deficiencies"},
    {"availability", "service requirement target measurement"},
    {"capacity", "service human technical information financial threshold forecast"},
    {"controls", "control risk reason owner party implemented effectiveness"},
    {"costs", fieldsOfCost},
    {"benefits", fieldsOfCost},
    {"milestones", "name date step"},
};

} // namespace

const QStringList &scalarFields()
{
    static const QStringList names = namesIn(scalarNames);
    return names;
}

const std::vector<ListField> &listFields()
{
    static const std::vector<ListField> lists = [] {
        std::vector<ListField> made;
        for (const NamedList &list : namedLists)
            made.push_back({QString::fromLatin1(list.name), namesIn(list.fields)});
        return made;
    }();
    return lists;
}

const ListField *listField(const QString &name)
{
    const auto found = std::find_if(listFields().begin(), listFields().end(),
                                    [&](const ListField &list) { return list.name == name; });
    return found == listFields().end() ? nullptr : &*found;
}

} // namespace gapwright
