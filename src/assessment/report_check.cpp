// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/report_check.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using Kind = ReportConcern::Kind;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QStringList itemsWhere(const GapReportData &data, bool (*holds)(const ItemResult &, QDate))
{
    QStringList items;
    for (const ItemResult &result : data.current.results) {
        if (holds(result, data.date))
            items << result.item;
    }
    return items;
}

void addCounted(std::vector<ReportConcern> &concerns, Kind kind, const QStringList &items,
                const char *sentence)
{
    if (!items.isEmpty())
        concerns.push_back(
            {kind, QCoreApplication::translate("ReportCheck", sentence, nullptr, int(items.size())),
             items});
}

QStringList missingEngagementFacts(const Engagement &engagement)
{
    QStringList missing;
    const auto want = [&](bool present, const char *name) {
        if (!present)
            missing << QCoreApplication::translate("Register", name);
    };
    want(!isBlank(engagement.consultant), "Lead assessor");
    want(!isBlank(engagement.scope), "Scope of the SMS");
    want(engagement.staffInScope.has_value(), "Staff in scope");
    return missing;
}

void addEngagementConcerns(const GapReportData &data, std::vector<ReportConcern> &concerns)
{
    if (data.logo.isEmpty())
        concerns.push_back(
            {Kind::NoLogo,
             QCoreApplication::translate("ReportCheck", "The cover has no client logo."),
             {}});
    const QStringList missing = missingEngagementFacts(data.engagement);
    if (!missing.isEmpty())
        concerns.push_back(
            {Kind::EngagementIncomplete,
             QCoreApplication::translate("ReportCheck", "Engagement details are missing: %1.")
                 .arg(missing.join(QStringLiteral(", "))),
             {}});
}

} // namespace

std::vector<ReportConcern> concernsOf(const GapReportData &data)
{
    std::vector<ReportConcern> concerns;
    const auto add = [&](Kind kind, const char *sentence,
                         bool (*holds)(const ItemResult &, QDate)) {
        addCounted(concerns, kind, itemsWhere(data, holds), sentence);
    };
    add(Kind::Unscored, QT_TRANSLATE_N_NOOP("ReportCheck", "%n item(s) not assessed yet."),
        [](const ItemResult &r, QDate) { return r.status == ConformityStatus::Unassessed; });
    add(Kind::OriginUnconfirmed,
        QT_TRANSLATE_N_NOOP("ReportCheck",
                            "%n item(s) inherited or carried over that nobody has confirmed."),
        [](const ItemResult &r, QDate) { return awaitsConfirmation(r); });
    add(Kind::GapWithoutDescription,
        QT_TRANSLATE_N_NOOP("ReportCheck", "%n gap(s) without a description of what is missing."),
        [](const ItemResult &r, QDate) { return isGap(r.status) && isBlank(r.gap); });
    add(Kind::GapWithoutAction,
        QT_TRANSLATE_N_NOOP("ReportCheck",
                            "%n gap(s) without a recommendation, owner or due date."),
        [](const ItemResult &r, QDate) {
            return isGap(r.status)
                && (isBlank(r.recommendation) || isBlank(r.owner) || !r.due.isValid());
        });
    add(Kind::ConformingWithoutEvidence,
        QT_TRANSLATE_N_NOOP("ReportCheck", "%n item(s) conforming without evidence."),
        [](const ItemResult &r, QDate) {
            return r.status == ConformityStatus::Conforming && isBlank(r.evidence);
        });
    add(Kind::NotApplicableWithoutReason,
        QT_TRANSLATE_N_NOOP("ReportCheck", "%n item(s) not applicable without an approved reason."),
        [](const ItemResult &r, QDate) {
            return r.status == ConformityStatus::NotApplicable
                && (isBlank(r.reason) || isBlank(r.reasonApprovedBy));
        });
    add(Kind::ActionPastDue, QT_TRANSLATE_N_NOOP("ReportCheck", "%n action(s) past due."),
        [](const ItemResult &r, QDate today) {
            return isGap(r.status) && r.actionState != ActionState::Done && r.due.isValid()
                && r.due < today;
        });
    QStringList unrated;
    for (const AreaScore &area : data.scores.areas) {
        if (!area.level)
            unrated << area.area;
    }
    addCounted(concerns, Kind::CapabilityNotRated, unrated,
               QT_TRANSLATE_N_NOOP("ReportCheck",
                                   "%n process(es) or area(s) without a capability level."));
    addEngagementConcerns(data, concerns);
    return concerns;
}

} // namespace gapwright
