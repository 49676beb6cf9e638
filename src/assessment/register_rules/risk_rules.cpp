// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"
#include "assessment/risks/risk_matrix.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

void checkScore(const Risk &risk, int product, ProblemList &problems)
{
    if (product == 0)
        problems.error("VR13", at(risk, "likelihood"),
                       QT_TRANSLATE_NOOP("RegisterRules", "Likelihood or impact is not rated."),
                       QT_TRANSLATE_NOOP("RegisterRules", "Rate both from 1 to 5."));
    else if (risk.score.value_or(product) != product)
        problems
            .error("VR13", at(risk, "score"),
                   QT_TRANSLATE_NOOP("RegisterRules",
                                     "The score is not likelihood times impact, which is %1."),
                   QT_TRANSLATE_NOOP("RegisterRules", "Correct the score."))
            .with(QString::number(product));
}

void checkAcceptance(const RegisterData &data, const Risk &risk, int product, ProblemList &problems)
{
    const int limit = riskLimitsOf(data.settings).acceptance;
    const bool isSigned = risk.acceptedBy.isSet() && risk.acceptedOn.isValid();
    if (risk.accepted && product > limit && !isSigned)
        problems
            .error(
                "VR13", at(risk, "accepted"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The risk is accepted above the acceptance level of %1 without a "
                                  "signature."),
                QT_TRANSLATE_NOOP("RegisterRules", "Treat it, or enter who accepted it and when."))
            .with(QString::number(limit));
}

void checkTreatment(const RegisterData &data, const Risk &risk, const ById<Action> &actions,
                    ProblemList &problems)
{
    const int high = riskLimitsOf(data.settings).high;
    const int product = valueOf(risk.likelihood) * valueOf(risk.impact);
    if (risk.kind != RiskKind::Risk || product < high || risk.accepted)
        return;
    const bool isTreated =
        std::any_of(risk.actions.begin(), risk.actions.end(), [&](const Id<Action> &id) {
            const Action *action = actions.find(id);
            return action && action->owner.isSet() && action->due.isValid();
        });
    if (!isTreated)
        problems.error(
            "VR13", at(risk, "actions"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The risk is high, but no action with owner and due date treats it."),
            QT_TRANSLATE_NOOP("RegisterRules", "Add an action with owner and due date."));
}

void checkCategories(const RegisterData &data, ProblemList &problems)
{
    const auto needs = [&](RiskCategory category, const QString &reason, const char *sentence) {
        const bool isThere =
            std::any_of(data.risks.begin(), data.risks.end(),
                        [&](const Risk &risk) { return risk.category == category; });
        if (!isThere && isBlank(reason))
            problems.warning(
                "VR14", inRegister<Risk>(), sentence,
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Add an entry, or give the reason in the project settings."));
    };
    const ProjectSettings &settings = data.settings;
    needs(
        RiskCategory::Organization, settings.noOrganizationRisks,
        QT_TRANSLATE_NOOP("RegisterRules", "There is no risk or opportunity of the organization."));
    needs(RiskCategory::UnmetServiceRequirements, settings.noRequirementRisks,
          QT_TRANSLATE_NOOP("RegisterRules",
                            "There is no risk or opportunity about unmet service requirements."));
    needs(
        RiskCategory::OtherParties, settings.noPartyRisks,
        QT_TRANSLATE_NOOP("RegisterRules", "There is no risk or opportunity about other parties."));
}

void checkSecurityControls(const RegisterData &data, ProblemList &problems)
{
    const ById<Risk> risks(data.risks);
    QSet<QString> governed;
    for (const SecurityControl &control : data.securityControls) {
        if (!risks.find(control.risk))
            problems.warning("VR50", at(control, "risk_id"),
                             QT_TRANSLATE_NOOP("RegisterRules", "The control treats no risk."),
                             QT_TRANSLATE_NOOP("RegisterRules", "Choose the risk it treats."));
        if (isBlank(control.decisionReason))
            problems.warning(
                "VR50", at(control, "decision_reason"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Nobody has written why the control was chosen."),
                QT_TRANSLATE_NOOP("RegisterRules", "Write the decision and its reason."));
        if (!control.externalParty.isSet())
            continue;
        if (control.agreedWithParty)
            governed.insert(control.externalParty.value);
        else
            problems.warning(
                "VR50", at(control, "agreed_with_party"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The control of an external party is not agreed with it."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Agree on it and tick “Agreed with the party”."));
    }
    for (const OtherParty &party : data.otherParties) {
        if (party.accessesInformation && !governed.contains(party.id.value))
            problems.warning(
                "VR50", at(party, "accesses_information"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The party has access to information without an agreed control."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Add a security control for this party and agree on it."));
    }
}

} // namespace

std::vector<Problem> riskProblems(const RegisterData &data)
{
    ProblemList problems;
    const ById<Action> actions(data.actions);
    for (const Risk &risk : data.risks) {
        const int product = valueOf(risk.likelihood) * valueOf(risk.impact);
        checkScore(risk, product, problems);
        checkAcceptance(data, risk, product, problems);
        checkTreatment(data, risk, actions, problems);
        if (isBlank(risk.customerImpact))
            problems.error(
                "VR15", at(risk, "customer_impact"),
                QT_TRANSLATE_NOOP("RegisterRules", "The impact on customers is missing."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Write what customers would notice, or “none” with the reason."));
    }
    checkCategories(data, problems);
    checkSecurityControls(data, problems);
    return problems.take();
}

} // namespace gapwright
