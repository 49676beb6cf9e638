// SPDX-License-Identifier: GPL-3.0-or-later
// Organization, context, risks and controls.
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

namespace {

void set(FieldValues &values, const char *name, const QString &text)
{
    values.scalars.insert(QLatin1String(name), text);
}

QString lowered(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

void addOrganization(const FieldWords &words, FieldValues &values)
{
    const auto &engagements = words.records().all<Engagement>();
    const Engagement engagement = engagements.empty() ? Engagement() : engagements.front();
    set(values, "organization.name", engagement.organization);
    set(values, "organization.legal_name", engagement.legalName);
    set(values, "organization.sector", engagement.sector);
    set(values, "organization.staff_in_scope", figure(engagement.staffInScope));
    set(values, "sms.scope", engagement.scope);
    set(values, "project.start", dayText(engagement.startedOn));
    set(values, "project.target_certification", dayText(engagement.targetCertification));
    const auto &settings = words.records().all<ProjectSettings>();
    const ProjectSettings ours = settings.empty() ? ProjectSettings() : settings.front();
    set(values, "currency", ours.currency);
    set(values, "risk.acceptance_level", figure(ours.riskAcceptance));
    set(values, "sms.review_cycle", lowered(wordFor(ours.reviewEvery)));
    const auto &certifications = words.records().all<Certification>();
    const Certification certification =
        certifications.empty() ? Certification() : certifications.back();
    set(values, "certification.body", certification.body);
    set(values, "certification.scope_text", certification.scopeText);
    for (const ClimateDecision &decision : words.records().all<ClimateDecision>()) {
        if (!decision.current)
            continue;
        set(values, "climate.decision", lowered(wordFor(decision.decision)));
        set(values, "climate.reason", decision.reason);
        set(values, "climate.date", dayText(decision.decidedOn));
    }
}

QString titlesOf(const FieldWords &words, const std::vector<Id<Action>> &actions)
{
    return words.names(actions);
}

FieldRow riskRow(const FieldWords &words, const Risk &risk)
{
    const int product = valueOf(risk.likelihood) * valueOf(risk.impact);
    return rowOf({{"number", orDash(risk.code)},
                  {"category", wordFor(risk.category)},
                  {"description", risk.description},
                  {"customer_impact", risk.customerImpact},
                  {"likelihood", wordFor(risk.likelihood)},
                  {"impact", wordFor(risk.impact)},
                  {"score",
                   risk.score        ? figure(risk.score)
                       : product > 0 ? figure(std::optional<int>(product))
                                     : QString()},
                  {"treatment", wordFor(risk.treatment)},
                  {"owner", words.name(risk.owner)},
                  {"actions", orDash(titlesOf(words, risk.actions))},
                  {"residual", orDash(figure(risk.residual))},
                  {"reviewed", dayText(risk.reviewed)}});
}

void addRisks(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> all, opportunities, availability, continuity, security;
    for (const Risk &risk : words.records().all<Risk>()) {
        FieldRow row = riskRow(words, risk);
        if (risk.kind == RiskKind::Opportunity) {
            opportunities.push_back(std::move(row));
            continue;
        }
        if (risk.category == RiskCategory::ServiceAvailability)
            availability.push_back(row);
        else if (risk.category == RiskCategory::ServiceContinuity)
            continuity.push_back(row);
        else if (risk.category == RiskCategory::InformationSecurity)
            security.push_back(row);
        all.push_back(std::move(row));
    }
    values.lists.insert(QStringLiteral("risks"), std::move(all));
    values.lists.insert(QStringLiteral("opportunities"), std::move(opportunities));
    values.lists.insert(QStringLiteral("availability_risks"), std::move(availability));
    values.lists.insert(QStringLiteral("continuity_risks"), std::move(continuity));
    values.lists.insert(QStringLiteral("security_risks"), std::move(security));
}

void addControls(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const SecurityControl &control : words.records().all<SecurityControl>())
        rows.push_back(rowOf(
            {{"control", control.control},
             {"risk", words.name(control.risk)},
             {"reason", control.decisionReason},
             {"owner", words.name(control.owner)},
             {"party", orDash(words.name(control.externalParty))},
             {"implemented", control.implemented ? QStringLiteral("yes") : QStringLiteral("no")},
             {"effectiveness", wordFor(control.effectiveness)}}));
    values.lists.insert(QStringLiteral("controls"), std::move(rows));
}

void addContext(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> issues, parties;
    for (const ContextIssue &issue : words.records().all<ContextIssue>())
        issues.push_back(rowOf({{"title", issue.title},
                                {"kind", wordFor(issue.kind)},
                                {"description", issue.description},
                                {"effect", wordFor(issue.effect)},
                                {"owner", words.name(issue.owner)},
                                {"next_review", dayText(issue.nextReview)}}));
    for (const PartyRequirement &one : words.records().all<PartyRequirement>()) {
        if (!one.relevant)
            continue;
        parties.push_back(rowOf({{"party", one.party},
                                 {"kind", wordFor(one.kind)},
                                 {"requirement", one.requirement},
                                 {"requirement_kind", wordFor(one.requirementKind)},
                                 {"how_met", one.howMet},
                                 {"services", orDash(words.names(one.services))}}));
    }
    values.lists.insert(QStringLiteral("issues"), std::move(issues));
    values.lists.insert(QStringLiteral("parties"), std::move(parties));
}

} // namespace

void addContextFields(const FieldWords &words, FieldValues &values)
{
    addOrganization(words, values);
    addContext(words, values);
    addRisks(words, values);
    addControls(words, values);
}

} // namespace gapwright
