// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/certification_cycle.h"
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// The certification, or nothing after saying that there is no entry.
const Certification *requireEntry(VerdictMaker &verdict, const StepData &data)
{
    const Certification *entry = certification(data);
    if (!entry)
        verdict.lacksIn<Certification>(
            QCoreApplication::translate("Steps", "there is no certification record"));
    else
        verdict.by(*entry);
    return entry;
}

/// The same with a decision.
const Certification *requireDecision(VerdictMaker &verdict, const StepData &data)
{
    const Certification *entry = requireEntry(verdict, data);
    if (entry && !entry->decision.isValid()) {
        verdict.lacks(QCoreApplication::translate("Steps", "there is no certification decision"));
        return nullptr;
    }
    return entry;
}

/// The finished audits of the kind, or none after saying so.
std::vector<const Audit *> requireAudit(VerdictMaker &verdict, const StepData &data, AuditKind kind)
{
    const std::vector<const Audit *> audits = finishedAudits(data, kind);
    if (audits.empty())
        verdict.lacksIn<Audit>(
            QCoreApplication::translate("Steps", "no finished audit of kind “%1”")
                .arg(labelOf(choicesOf<AuditKind>(), int(kind))));
    return audits;
}

QDate expiryOf(const Certification &entry)
{
    return entry.expiry.isValid() ? entry.expiry : certificationDates(entry.decision).expiry;
}

/// First surveillance in time, second set, recertification before expiry.
void requireCycleDates(VerdictMaker &verdict, const Certification &entry)
{
    if (!entry.expiry.isValid())
        verdict.lacks(QCoreApplication::translate("Steps", "the expiry date is not set"));
    const QDate latest = certificationDates(entry.decision).firstSurveillanceLatest;
    if (!entry.surveillance1.isValid() || entry.surveillance1 > latest)
        verdict.lacks(QCoreApplication::translate(
            "Steps", "the first surveillance is not set within twelve months of the decision"));
    if (!entry.surveillance2.isValid() || entry.surveillance2 <= entry.surveillance1)
        verdict.lacks(QCoreApplication::translate("Steps", "the second surveillance is not set"));
    if (!entry.recertification.isValid() || entry.recertification >= expiryOf(entry))
        verdict.lacks(
            QCoreApplication::translate("Steps", "the recertification is not set before expiry"));
}

CriterionVerdict stageOneReported(const StepData &data)
{
    VerdictMaker verdict;
    const auto audits = requireAudit(verdict, data, AuditKind::StageOne);
    const auto reported = those(audits, [](const Audit &one) { return one.reportedOn.isValid(); });
    if (!audits.empty() && reported.empty())
        verdict.lacks(
            audits,
            QCoreApplication::translate("Steps", "the stage 1 report has no date of receipt"));
    const Certification *entry = requireEntry(verdict, data);
    if (entry && !entry->stage1.isValid())
        verdict.lacks(QCoreApplication::translate("Steps", "the date of stage 1 is not set"));
    return verdict.take();
}

CriterionVerdict concernsPlanned(const StepData &data)
{
    VerdictMaker verdict;
    if (requireAudit(verdict, data, AuditKind::StageOne).empty())
        return verdict.take();
    const ById<Nonconformity> log(data.registers.nonconformities);
    const auto open = those(findingsOf(data, AuditKind::StageOne), [&](const AuditFinding &one) {
        const Nonconformity *entry = log.find(one.nonconformity);
        const bool isPlannedFor =
            (entry && arePlanned(data, entry->actions)) || hasDatedAction(data, one.code);
        return one.grade != FindingGrade::Strength && !isPlannedFor;
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n area(s) of concern without a planned action",
                                              nullptr, countOf(open)));
    verdict.byRegister<AuditFinding>();
    return verdict.take();
}

CriterionVerdict stageTwoDated(const StepData &data)
{
    VerdictMaker verdict;
    const Certification *entry = requireEntry(verdict, data);
    if (!entry)
        return verdict.take();
    if (!entry->stage2.isValid())
        verdict.lacks(QCoreApplication::translate("Steps", "the date of stage 2 is not set"));
    else if (entry->stage1.isValid() && entry->stage2 <= entry->stage1)
        verdict.lacks(QCoreApplication::translate("Steps", "stage 2 does not lie after stage 1"));
    return verdict.take();
}

CriterionVerdict mandatoryDocumentsCurrent(const StepData &data)
{
    VerdictMaker verdict;
    QStringList left;
    for (const DocumentedItem &item : data.registers.mandatoryItems) {
        if (item.kind != QLatin1String("document") || !isAlwaysNeeded(data, item))
            continue;
        const auto current = those(data.registers.documents, [&](const Document &one) {
            return one.mandatoryItem.trimmed() == item.id && one.status == DocStatus::Published
                && !(one.nextReview.isValid() && one.nextReview < data.registers.today);
        });
        if (current.empty())
            left << item.id;
    }
    if (!left.isEmpty())
        verdict.lacks(QCoreApplication::translate(
                          "Steps", "%n mandatory document(s) not published and current", nullptr,
                          int(left.size()))
                      + QStringLiteral(" (") + left.mid(0, 6).join(QStringLiteral(", "))
                      + (left.size() > 6 ? QStringLiteral(" …)") : QStringLiteral(")")));
    verdict.byRegister<Document>();
    return verdict.take();
}

CriterionVerdict checksDated(const StepData &data)
{
    VerdictMaker verdict;
    const Certification *entry = certification(data);
    const QDate stageTwo = entry ? entry->stage2 : QDate();
    const auto isBefore = [&](QDate day) {
        return day.isValid() && (!stageTwo.isValid() || day < stageTwo);
    };
    const auto audits = those(data.registers.audits, [&](const Audit &one) {
        return one.kind == AuditKind::Internal && isBefore(lastDayOf(one));
    });
    const auto reviews = those(data.registers.managementReviews,
                               [&](const ManagementReview &one) { return isBefore(one.heldOn); });
    const auto reviewActions = those(data.registers.actions, [&](const Action &one) {
        return one.step == ProjectStep::ManagementReview && isBefore(one.due);
    });
    if (audits.empty())
        verdict.lacksIn<Audit>(QCoreApplication::translate(
            "Steps", "no internal audit is done or dated before stage 2"));
    else
        verdict.by(*audits.front());
    if (reviews.empty() && reviewActions.empty())
        verdict.lacksIn<ManagementReview>(QCoreApplication::translate(
            "Steps", "no management review is done or dated before stage 2"));
    else if (!reviews.empty())
        verdict.by(*reviews.front());
    return verdict.take();
}

/// Findings graded major whose nonconformity is missing or still open.
std::vector<const AuditFinding *> openMajors(const StepData &data, AuditKind kind)
{
    const ById<Nonconformity> log(data.registers.nonconformities);
    return those(findingsOf(data, kind), [&](const AuditFinding &one) {
        const Nonconformity *entry = log.find(one.nonconformity);
        return one.grade == FindingGrade::MajorNonconformity && !(entry && isClosed(*entry));
    });
}

bool hasMajors(const StepData &data, AuditKind kind)
{
    const auto findings = findingsOf(data, kind);
    return std::any_of(findings.begin(), findings.end(), [](const AuditFinding *one) {
        return one->grade == FindingGrade::MajorNonconformity;
    });
}

CriterionVerdict majorsVerified(const StepData &data)
{
    VerdictMaker verdict;
    const auto audits = requireAudit(verdict, data, AuditKind::StageTwo);
    const Certification *entry = requireEntry(verdict, data);
    if (audits.empty() || !entry)
        return verdict.take();
    const auto open = openMajors(data, AuditKind::StageTwo);
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n major(s) of stage 2 not closed", nullptr,
                                              countOf(open)));
    const QDate limit = majorVerificationLimit(lastDayOf(*audits.back()));
    const bool isVerified = entry->majorsVerifiedOn.isValid() && entry->majorsVerifiedOn <= limit;
    if (hasMajors(data, AuditKind::StageTwo) && !isVerified)
        verdict.lacks(QCoreApplication::translate(
            "Steps", "the majors are not verified within six months after stage 2"));
    return verdict.take();
}

CriterionVerdict decisionPositive(const StepData &data)
{
    VerdictMaker verdict;
    const Certification *entry = requireDecision(verdict, data);
    if (!entry)
        return verdict.take();
    if (isBlank(entry->certificateNo))
        verdict.lacks(QCoreApplication::translate("Steps", "the certificate number is missing"));
    if (!entry->expiry.isValid())
        verdict.lacks(QCoreApplication::translate("Steps", "the expiry date is not set"));
    return verdict.take();
}

CriterionVerdict cycleDated(const StepData &data)
{
    VerdictMaker verdict;
    if (const Certification *entry = requireDecision(verdict, data))
        requireCycleDates(verdict, *entry);
    return verdict.take();
}

CriterionVerdict remarksJudged(const StepData &data)
{
    VerdictMaker verdict;
    if (requireAudit(verdict, data, AuditKind::StageTwo).empty())
        return verdict.take();
    const auto open = those(findingsOf(data, AuditKind::StageTwo), [&](const AuditFinding &one) {
        const bool isRemark = one.grade == FindingGrade::OpportunityForImprovement
            || one.grade == FindingGrade::Observation;
        const auto &all = data.registers.improvements;
        const bool isTaken = std::any_of(all.begin(), all.end(), [&](const Improvement &other) {
            return !isBlank(one.code) && other.source.contains(one.code, Qt::CaseInsensitive);
        });
        return isRemark && !isTaken && isBlank(one.comment);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n remark(s) of stage 2 without improvement or reason", nullptr,
                      countOf(open)));
    verdict.byRegister<AuditFinding>();
    return verdict.take();
}

CriterionVerdict firstSurveillanceInTime(const StepData &data)
{
    VerdictMaker verdict;
    const Certification *entry = requireDecision(verdict, data);
    if (!entry)
        return verdict.take();
    const QDate latest = certificationDates(entry->decision).firstSurveillanceLatest;
    if (!entry->surveillance1.isValid() || entry->surveillance1 > latest)
        verdict.lacks(QCoreApplication::translate(
            "Steps", "the first surveillance is not set within twelve months of the decision"));
    const auto audits = those(data.registers.audits, [](const Audit &one) {
        return one.kind == AuditKind::Surveillance && one.startsOn.isValid();
    });
    if (audits.empty())
        verdict.lacksIn<Audit>(
            QCoreApplication::translate("Steps", "no surveillance audit is in the register"));
    return verdict.take();
}

CriterionVerdict surveillanceFindingsClosed(const StepData &data)
{
    VerdictMaker verdict;
    if (requireAudit(verdict, data, AuditKind::Surveillance).empty())
        return verdict.take();
    const ById<Nonconformity> log(data.registers.nonconformities);
    const ById<Action> actions(data.registers.actions);
    const auto late =
        those(findingsOf(data, AuditKind::Surveillance), [&](const AuditFinding &one) {
            const Nonconformity *entry = log.find(one.nonconformity);
            return entry && !isClosed(*entry)
                && std::any_of(entry->actions.begin(), entry->actions.end(), [&](const auto &id) {
                       const Action *action = actions.find(id);
                       return action && action->due.isValid() && action->due < data.registers.today;
                   });
        });
    verdict.lacks(late,
                  QCoreApplication::translate("Steps",
                                              "%n surveillance finding(s) open beyond the due date",
                                              nullptr, countOf(late)));
    verdict.byRegister<AuditFinding>();
    return verdict.take();
}

CriterionVerdict everyYearAudited(const StepData &data)
{
    VerdictMaker verdict;
    const Certification *entry = requireDecision(verdict, data);
    if (!entry)
        return verdict.take();
    const std::vector<int> years = certificationDates(entry->decision).surveillanceYears;
    int due = 0;
    for (const int year : years) {
        if (year > data.registers.today.year())
            continue;
        ++due;
        const auto audits = those(data.registers.audits, [&](const Audit &one) {
            return one.kind == AuditKind::Surveillance && one.startsOn.year() == year;
        });
        if (audits.empty())
            verdict.lacks(
                QCoreApplication::translate("Steps", "no surveillance audit in %1").arg(year));
    }
    if (due == 0)
        verdict.silentIn<Audit>(
            QCoreApplication::translate("Steps", "no year of surveillance has begun"));
    return verdict.take();
}

CriterionVerdict checksSinceLastVisit(const StepData &data)
{
    VerdictMaker verdict;
    const Audit *last = lastExternalAudit(data);
    if (!last)
        return verdict
            .lacksIn<Audit>(
                QCoreApplication::translate("Steps", "no audit by the certification body yet"))
            .take();
    verdict.by(*last);
    const auto audits = those(finishedAudits(data, AuditKind::Internal),
                              [&](const Audit &one) { return lastDayOf(one) > lastDayOf(*last); });
    if (audits.empty())
        verdict.lacks(
            QCoreApplication::translate("Steps", "no internal audit since the last external one"));
    const auto reviews = those(data.registers.managementReviews, [&](const ManagementReview &one) {
        return one.heldOn > lastDayOf(*last) && one.heldOn <= data.registers.today;
    });
    if (reviews.empty())
        verdict.lacks(QCoreApplication::translate(
            "Steps", "no management review since the last external audit"));
    return verdict.take();
}

CriterionVerdict objectivesFollowed(const StepData &data)
{
    VerdictMaker verdict;
    const Audit *last = lastExternalAudit(data);
    if (!last)
        return verdict
            .lacksIn<Audit>(
                QCoreApplication::translate("Steps", "no audit by the certification body yet"))
            .take();
    const auto stale = those(data.registers.objectives, [&](const Objective &one) {
        const bool isActive =
            one.status == ObjectiveStatus::OnTrack || one.status == ObjectiveStatus::AtRisk;
        return isActive && (!one.updated.isValid() || one.updated < lastDayOf(*last));
    });
    verdict.lacks(stale,
                  QCoreApplication::translate(
                      "Steps", "%n objective(s) not followed since the last external audit",
                      nullptr, countOf(stale)));
    requireComplaintsFollowed(verdict, data);
    verdict.byRegister<Objective>();
    return verdict.take();
}

CriterionVerdict recertifiedBeforeExpiry(const StepData &data)
{
    VerdictMaker verdict;
    const Certification *entry = requireDecision(verdict, data);
    const auto audits = requireAudit(verdict, data, AuditKind::Recertification);
    if (!entry || audits.empty())
        return verdict.take();
    // the audit of a renewal is dated against the certificate it renews
    const Certification *renewed = nullptr;
    for (const Certification &one : data.registers.certifications) {
        const bool isBefore = one.decision.isValid() && one.decision < entry->decision;
        if (isBefore && (!renewed || renewed->decision < one.decision))
            renewed = &one;
    }
    const QDate expiry = expiryOf(renewed ? *renewed : *entry);
    if (lastDayOf(*audits.back()) >= expiry)
        verdict.lacks(
            QCoreApplication::translate("Steps", "the recertification audit is not before expiry"));
    const auto open = openMajors(data, AuditKind::Recertification);
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n major(s) of the recertification not closed",
                                              nullptr, countOf(open)));
    return verdict.take();
}

/// The two latest certifications with a decision, the newer first; one or none when there are not.
std::vector<const Certification *> decided(const StepData &data)
{
    auto all = those(data.registers.certifications,
                     [](const Certification &one) { return one.decision.isValid(); });
    std::stable_sort(all.begin(), all.end(),
                     [](const auto *a, const auto *b) { return a->decision > b->decision; });
    return all;
}

/// False after saying that there is no renewal.
bool requireRenewal(VerdictMaker &verdict, const std::vector<const Certification *> &all)
{
    if (all.size() >= 2) {
        verdict.by(*all[0]).by(*all[1]);
        return true;
    }
    verdict.lacksIn<Certification>(
        QCoreApplication::translate("Steps", "there is no new certification decision"));
    return false;
}

CriterionVerdict decidedBeforeExpiry(const StepData &data)
{
    VerdictMaker verdict;
    const auto all = decided(data);
    if (requireRenewal(verdict, all) && all[0]->decision > expiryOf(*all[1]))
        verdict.lacks(
            QCoreApplication::translate("Steps", "the new decision lies after the expiry"));
    return verdict.take();
}

CriterionVerdict restored(const StepData &data)
{
    VerdictMaker verdict;
    const auto all = decided(data);
    if (!requireRenewal(verdict, all))
        return verdict.take();
    const bool isInTime = all[0]->decision <= expiryOf(*all[1]).addMonths(6);
    if (!isInTime && !(all[0]->stage2 > expiryOf(*all[1])))
        verdict.lacks(QCoreApplication::translate(
            "Steps", "neither restored within six months nor a new stage 2 agreed"));
    return verdict.take();
}

CriterionVerdict cycleAudited(const StepData &data)
{
    VerdictMaker verdict;
    const auto all = decided(data);
    if (all.empty())
        return verdict
            .lacksIn<Certification>(
                QCoreApplication::translate("Steps", "there is no certification decision"))
            .take();
    requireCoverage(verdict, data, all.size() >= 2 ? all[1]->decision : all[0]->decision);
    return verdict.take();
}

CriterionVerdict newCycleDated(const StepData &data)
{
    VerdictMaker verdict;
    const auto all = decided(data);
    if (requireRenewal(verdict, all))
        requireCycleDates(verdict, *all[0]);
    return verdict.take();
}

constexpr CriterionEntry certificationEntries[] = {
    {"S1-d1", stageOneReported},
    {"S1-d2", concernsPlanned},
    {"S1-d3", stageTwoDated},
    {"S1-d5", mandatoryDocumentsCurrent},
    {"S1-d6", checksDated},
    {"S2-d1", majorsVerified},
    {"S2-d3", decisionPositive},
    {"S2-d5", cycleDated},
    {"S2-d6", remarksJudged},
    {"SV-d1", firstSurveillanceInTime},
    {"SV-d2", surveillanceFindingsClosed},
    {"SV-d3", everyYearAudited},
    {"SV-d4", checksSinceLastVisit},
    {"SV-d7", objectivesFollowed},
    {"RC-d1", recertifiedBeforeExpiry},
    {"RC-d2", decidedBeforeExpiry},
    {"RC-d3", restored},
    {"RC-d6", cycleAudited},
    {"RC-d7", newCycleDated},
};

} // namespace

std::span<const CriterionEntry> certificationCriteria()
{
    return certificationEntries;
}

} // namespace gapwright
