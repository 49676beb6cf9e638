// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/clause_coverage.h"
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

/// Who owns, does or is consulted on something of the audit's scope.
QSet<QString> involvedIn(const RegisterData &data, const Audit &audit)
{
    QSet<QString> people;
    QSet<QString> scopeNames;
    for (const Process &process : data.processes) {
        if (!names(audit.processes, process.id))
            continue;
        people.insert(process.owner.value);
        scopeNames << process.name.simplified().toCaseFolded() << process.clause.simplified();
    }
    for (const Service &service : data.services) {
        if (names(audit.services, service.id))
            people.insert(service.owner.value);
    }
    const ById<Role> roles(data.roles);
    for (const RaciEntry &entry : data.raciEntries) {
        const QString about = entry.clauseOrProcess.simplified();
        const bool isInScope =
            scopeNames.contains(about) || scopeNames.contains(about.toCaseFolded());
        const Role *role = roles.find(entry.role);
        if (!isInScope || !role || entry.raci == Raci::Informed || about.isEmpty())
            continue;
        for (const Id<Person> &person : role->appointed)
            people.insert(person.value);
        for (const Person &person : data.people) {
            if (names(person.roles, role->id))
                people.insert(person.id.value);
        }
    }
    people.remove(QString());
    return people;
}

void checkIndependence(const RegisterData &data, const Audit &audit, const ById<Person> &people,
                       ProblemList &problems)
{
    const QSet<QString> involved = involvedIn(data, audit);
    for (const Id<Person> &auditor : audit.auditors) {
        const bool isOwnWork = involved.contains(auditor.value) || names(audit.auditees, auditor);
        if (!isOwnWork)
            continue;
        const Person *person = people.find(auditor);
        problems
            .error("VR34", at(audit, "auditors"),
                   QT_TRANSLATE_NOOP(
                       "RegisterRules",
                       "%1 would audit the own work: as owner, by a part in the RACI matrix, or as "
                       "auditee."),
                   QT_TRANSLATE_NOOP(
                       "RegisterRules",
                       "Choose another auditor, or take the process or service out of this audit."))
            .with(person ? person->name : auditor.value);
    }
}

/// The years of the programme that counts: a cycle of three years up to today's.
bool isInCycle(const RegisterData &data, const Audit &audit)
{
    const int year = audit.programmeYear.value_or(audit.startsOn.year());
    return year > data.today.year() - 3 && year <= data.today.year();
}

void checkProgramme(const RegisterData &data, ProblemList &problems)
{
    QSet<int> clauses;
    QSet<QString> services;
    bool hasProgramme = false;
    for (const Audit &audit : data.audits) {
        if (audit.kind != AuditKind::Internal || !isInCycle(data, audit))
            continue;
        hasProgramme = true;
        clauses.unite(mainClausesIn(audit.clauses));
        for (const Id<Service> &id : audit.services)
            services.insert(id.value);
    }
    if (!hasProgramme)
        return;
    QStringList missing;
    for (int clause = 4; clause <= 10; ++clause) {
        if (!clauses.contains(clause))
            missing.append(QString::number(clause));
    }
    if (!missing.isEmpty())
        problems
            .warning("VR35", inRegister<Audit>(),
                     QT_TRANSLATE_NOOP("RegisterRules",
                                       "The internal audits of the cycle leave out clause %1."),
                     QT_TRANSLATE_NOOP("RegisterRules", "Plan an audit of it."))
            .with(missing.join(QLatin1String(", ")));
    for (const Service &service : data.services) {
        if (service.inScope && service.status == ServiceStatus::Live
            && !services.contains(service.id.value))
            problems.warning(
                "VR35", at(service, "name"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The internal audits of the cycle leave out this service."),
                QT_TRANSLATE_NOOP("RegisterRules", "Add it to an audit of the programme."));
    }
}

void checkFinding(const RegisterData &data, const AuditFinding &finding, ProblemList &problems)
{
    const bool isNonconformity = finding.grade == FindingGrade::MajorNonconformity
        || finding.grade == FindingGrade::MinorNonconformity;
    if (!isNonconformity)
        return;
    const auto needs = [&](bool isThere, const char *column, const char *sentence) {
        if (!isThere)
            problems.error("VR36", at(finding, column), sentence,
                           QT_TRANSLATE_NOOP("RegisterRules",
                                             "Complete the finding, or grade it differently."));
    };
    needs(!isBlank(finding.clause), "clause",
          QT_TRANSLATE_NOOP("RegisterRules", "The nonconformity cites no requirement."));
    needs(!isBlank(finding.evidence), "evidence",
          QT_TRANSLATE_NOOP("RegisterRules", "The nonconformity has no evidence."));
    needs(!isBlank(finding.statement), "statement",
          QT_TRANSLATE_NOOP("RegisterRules", "The nonconformity has no statement."));
    const bool isFollowed =
        std::any_of(data.nonconformities.begin(), data.nonconformities.end(),
                    [&](const Nonconformity &one) { return one.id == finding.nonconformity; });
    if (!isFollowed)
        problems.error("VR36", at(finding, "nonconformity_id"),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "The finding is a nonconformity, but nobody follows it."),
                       QT_TRANSLATE_NOOP("RegisterRules",
                                         "Create the entry in the register of nonconformities."));
}

} // namespace

std::vector<Problem> auditProblems(const RegisterData &data)
{
    ProblemList problems;
    const ById<Person> people(data.people);
    for (const Audit &audit : data.audits) {
        checkIndependence(data, audit, people, problems);
        if (isBlank(audit.criteria))
            problems.warning("VR35", at(audit, "criteria"),
                             QT_TRANSLATE_NOOP("RegisterRules", "The audit has no criteria."),
                             QT_TRANSLATE_NOOP("RegisterRules", "Write what is audited against."));
        if (isBlank(audit.scope))
            problems.warning(
                "VR35", at(audit, "scope"),
                QT_TRANSLATE_NOOP("RegisterRules", "The audit has no scope."),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "Write which sites, units and processes are audited."));
    }
    checkProgramme(data, problems);
    for (const AuditFinding &finding : data.auditFindings)
        checkFinding(data, finding, problems);
    return problems.take();
}

} // namespace gapwright
