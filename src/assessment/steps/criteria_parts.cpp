// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include "assessment/register_rules/clause_coverage.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr int complaintTarget = 10;

bool containsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return !word.isEmpty() && text.contains(word, Qt::CaseInsensitive);
    });
}

/// The source word, which sample and English projects use, and the translated one.
QStringList wordsOf(const char *source)
{
    return {QLatin1String(source), QCoreApplication::translate("Steps", source)};
}

} // namespace

bool carriesApproval(const Document &document)
{
    return (document.status == DocStatus::Approved || document.status == DocStatus::Published)
        && document.approvedBy.isSet() && document.approvedOn.isValid();
}

bool isAlwaysNeeded(const StepData &data, const DocumentedItem &item)
{
    return item.condition == data.registers.mandatoryItems.front().condition;
}

std::vector<const Document *> documentsOf(const StepData &data, const DocumentSought &sought)
{
    const QString item = QLatin1String(sought.item);
    const QString templateId = QLatin1String(sought.templateId);
    QStringList names{sought.name};
    if (const TemplateInfo *info = data.catalogue->templateInfo(templateId))
        names << info->name;
    return those(data.registers.documents, [&](const Document &document) {
        const bool isGone = document.status == DocStatus::Superseded
            || document.status == DocStatus::Withdrawn || document.external;
        const QString id = document.mandatoryItem.trimmed();
        const bool isNamed = !id.isEmpty() && (id == item || id == templateId);
        return !isGone && (isNamed || containsAny(document.title, names));
    });
}

void requireApprovedBy(VerdictMaker &verdict, const StepData &data, const DocumentSought &sought,
                       const QSet<QString> &approvers, const QString &phrase)
{
    const std::vector<const Document *> found = documentsOf(data, sought);
    if (found.empty()) {
        verdict.lacksIn<Document>(
            QCoreApplication::translate("Steps", "“%1” is not in the document register")
                .arg(sought.name));
        return;
    }
    const auto approved = those(found, carriesApproval);
    if (approved.empty()) {
        verdict.lacks(
            found,
            QCoreApplication::translate("Steps", "“%1” is not approved with approver and date")
                .arg(sought.name));
        return;
    }
    const auto accepted = those(approved, [&](const Document &document) {
        return phrase.isEmpty() || approvers.contains(document.approvedBy.value);
    });
    if (accepted.empty())
        verdict.lacks(approved, phrase);
    else
        verdict.by(*accepted.front());
}

void requireApproved(VerdictMaker &verdict, const StepData &data, const DocumentSought &sought)
{
    requireApprovedBy(verdict, data, sought, {}, {});
}

std::vector<const Role *> rolesNamed(const StepData &data, const QStringList &words)
{
    return those(data.registers.roles,
                 [&](const Role &role) { return containsAny(role.name, words); });
}

std::vector<const Role *> sponsorRoles(const StepData &data)
{
    return rolesNamed(data, wordsOf(QT_TRANSLATE_NOOP("Steps", "sponsor")));
}

QSet<QString> holdersOf(const StepData &data, const Role &role)
{
    QSet<QString> holders;
    for (const Person &person : data.registers.people) {
        if (names(person.roles, role.id) || names(role.appointed, person.id))
            holders.insert(person.id.value);
    }
    return holders;
}

QSet<QString> sponsors(const StepData &data)
{
    QSet<QString> people;
    for (const Role *role : sponsorRoles(data))
        people.unite(holdersOf(data, *role));
    return people;
}

QSet<QString> topManagement(const StepData &data)
{
    QSet<QString> people;
    for (const Role &role : data.registers.roles) {
        if (role.topManagement)
            people.unite(holdersOf(data, role));
    }
    return people;
}

std::vector<const Communication *> communicationsAbout(const StepData &data,
                                                       const QStringList &words)
{
    return those(data.communications,
                 [&](const Communication &one) { return containsAny(one.topic, words); });
}

bool isInScope(const Service &service)
{
    return service.inScope && service.status != ServiceStatus::Removed
        && service.status != ServiceStatus::Transferred;
}

std::vector<const Service *> servicesInScope(const StepData &data)
{
    return those(data.registers.services, isInScope);
}

bool isCritical(const Service &service)
{
    return service.criticality == Criticality::High || service.criticality == Criticality::Vital;
}

bool isPlanned(const Action &action)
{
    return action.owner.isSet() && action.due.isValid();
}

bool arePlanned(const StepData &data, const std::vector<Id<Action>> &actions)
{
    const ById<Action> known(data.registers.actions);
    int found = 0;
    for (const Id<Action> &id : actions) {
        const Action *action = known.find(id);
        if (!action)
            continue;
        if (!isPlanned(*action) && action->status != TaskStatus::Done)
            return false;
        ++found;
    }
    return found > 0;
}

bool hasDatedAction(const StepData &data, const QString &code)
{
    const auto &actions = data.registers.actions;
    return !isBlank(code) && std::any_of(actions.begin(), actions.end(), [&](const Action &one) {
        return one.due.isValid() && one.source.contains(code, Qt::CaseInsensitive);
    });
}

std::vector<const Action *> projectTasks(const StepData &data, ProjectStep step)
{
    return those(data.registers.actions, [&](const Action &one) {
        return one.kind == ActionKind::ProjectTask && one.status != TaskStatus::Cancelled
            && (step == ProjectStep::NotStated || one.step == step);
    });
}

std::vector<const Document *> recordsOf(const StepData &data, const Process &process)
{
    const QString clause = process.clause.trimmed();
    auto records = those(data.registers.documents, [&](const Document &document) {
        const bool isRecord = document.type == DocType::Record || document.type == DocType::Report;
        const bool isLinked = names(process.documents, document.id)
            || (!clause.isEmpty() && document.clause.trimmed() == clause);
        return isRecord && isLinked && document.recordedOn.isValid()
            && document.recordedOn <= data.registers.today;
    });
    std::stable_sort(records.begin(), records.end(), [](const Document *a, const Document *b) {
        return a->recordedOn < b->recordedOn;
    });
    return records;
}

QDate lastDayOf(const Audit &audit)
{
    return audit.endsOn.isValid() ? audit.endsOn : audit.startsOn;
}

std::vector<const Audit *> finishedAudits(const StepData &data, AuditKind kind)
{
    auto audits = those(data.registers.audits, [&](const Audit &audit) {
        const QDate end = lastDayOf(audit);
        return audit.kind == kind && end.isValid() && end <= data.registers.today;
    });
    std::stable_sort(audits.begin(), audits.end(),
                     [](const Audit *a, const Audit *b) { return lastDayOf(*a) < lastDayOf(*b); });
    return audits;
}

const Audit *lastExternalAudit(const StepData &data)
{
    const Audit *last = nullptr;
    for (const AuditKind kind : {AuditKind::StageTwo, AuditKind::Surveillance,
                                 AuditKind::Recertification, AuditKind::Special}) {
        for (const Audit *audit : finishedAudits(data, kind)) {
            if (!last || lastDayOf(*last) < lastDayOf(*audit))
                last = audit;
        }
    }
    return last;
}

std::vector<const AuditFinding *> findingsOf(const StepData &data, AuditKind kind)
{
    const ById<Audit> audits(data.registers.audits);
    return those(data.registers.auditFindings, [&](const AuditFinding &finding) {
        const Audit *audit = audits.find(finding.audit);
        return audit && audit->kind == kind;
    });
}

bool isNonconformity(FindingGrade grade)
{
    return grade == FindingGrade::MajorNonconformity || grade == FindingGrade::MinorNonconformity;
}

bool isClosed(const Nonconformity &one)
{
    return one.status == NcStatus::Closed || one.status == NcStatus::Rejected;
}

const Certification *certification(const StepData &data)
{
    const Certification *best = nullptr;
    const auto weight = [](const Certification &one) {
        return std::pair(one.decision, std::max(one.stage1, one.stage2));
    };
    for (const Certification &one : data.registers.certifications) {
        if (!best || weight(*best) < weight(one))
            best = &one;
    }
    return best;
}

void requireCoverage(VerdictMaker &verdict, const StepData &data, QDate since)
{
    QSet<int> clauses;
    QSet<QString> services;
    int audits = 0;
    for (const Audit *audit : finishedAudits(data, AuditKind::Internal)) {
        if (since.isValid() && lastDayOf(*audit) < since)
            continue;
        ++audits;
        clauses.unite(mainClausesIn(audit->clauses));
        for (const Id<Service> &id : audit->services)
            services.insert(id.value);
        verdict.by(*audit);
    }
    if (audits == 0) {
        verdict.lacksIn<Audit>(
            QCoreApplication::translate("Steps", "no internal audit is finished"));
        return;
    }
    QStringList left;
    for (int clause = 4; clause <= 10; ++clause) {
        if (!clauses.contains(clause))
            left << QString::number(clause);
    }
    if (!left.isEmpty())
        verdict.lacks(QCoreApplication::translate("Steps", "not audited: clause %1")
                          .arg(left.join(QStringLiteral(", "))));
    const auto uncovered = those(servicesInScope(data), [&](const Service &service) {
        return !services.contains(service.id.value);
    });
    verdict.lacks(uncovered,
                  QCoreApplication::translate("Steps", "%n service(s) in scope not audited",
                                              nullptr, countOf(uncovered)));
}

void requireComplaintsFollowed(VerdictMaker &verdict, const StepData &data)
{
    const int days = data.registers.settings.complaintDays.value_or(complaintTarget);
    const auto isPast = [&](QDate raised) {
        return raised.isValid() && raised.addDays(days) < data.registers.today;
    };
    const auto complaints = those(data.registers.complaints, [&](const Complaint &one) {
        const bool isWaiting =
            one.status == ComplaintStatus::Recorded || one.status == ComplaintStatus::InProgress;
        return isWaiting && isPast(one.raisedOn);
    });
    verdict.lacks(complaints,
                  QCoreApplication::translate(
                      "Steps", "%n complaint(s) beyond the target time, not escalated", nullptr,
                      countOf(complaints)));
    const auto disputes = those(data.disputes, [&](const Dispute &one) {
        return one.status == DisputeStatus::Open && isPast(one.raisedOn);
    });
    verdict.lacks(disputes,
                  QCoreApplication::translate("Steps",
                                              "%n dispute(s) beyond the target time, not escalated",
                                              nullptr, countOf(disputes)));
}

} // namespace gapwright
