// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr int deviationDays = 28;
constexpr int awarenessPercent = 90; ///< experience value

CriterionVerdict processesLive(const StepData &data)
{
    VerdictMaker verdict;
    const auto &processes = data.registers.processes;
    if (processes.empty())
        verdict.lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"));
    const auto silent =
        those(processes, [&](const Process &one) { return recordsOf(data, one).empty(); });
    verdict.lacks(silent,
                  QCoreApplication::translate("Steps", "%n process(es) not live: no record yet",
                                              nullptr, countOf(silent)));
    const auto waves = projectTasks(data, ProjectStep::Implementation);
    if (waves.empty())
        verdict.lacksIn<Action>(
            QCoreApplication::translate("Steps", "the plan has no wave of the roll-out"));
    const auto open =
        those(waves, [](const Action &one) { return one.status != TaskStatus::Done; });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps", "%n wave(s) of the roll-out not done",
                                              nullptr, countOf(open)));
    const auto waiting = those(servicesInScope(data), [](const Service &one) {
        return one.status != ServiceStatus::Live && one.status != ServiceStatus::ToBeRemoved;
    });
    verdict.lacks(waiting,
                  QCoreApplication::translate("Steps", "%n service(s) in scope not live", nullptr,
                                              countOf(waiting)));
    return verdict.take();
}

CriterionVerdict firstRecords(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.processes.empty())
        return verdict
            .lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"))
            .take();
    const auto silent = those(data.registers.processes,
                              [&](const Process &one) { return recordsOf(data, one).empty(); });
    verdict.lacks(silent,
                  QCoreApplication::translate("Steps", "%n process(es) without a record", nullptr,
                                              countOf(silent)));
    verdict.byRegister<Process>();
    return verdict.take();
}

CriterionVerdict deviationsDecided(const StepData &data)
{
    VerdictMaker verdict;
    const auto &log = data.registers.nonconformities;
    if (log.empty())
        return verdict
            .silentIn<Nonconformity>(
                QCoreApplication::translate("Steps", "no deviation is logged yet"))
            .take();
    const auto open = those(log, [&](const Nonconformity &one) {
        const bool isOld =
            one.raisedOn.isValid() && one.raisedOn.addDays(deviationDays) < data.registers.today;
        return isOld && !isClosed(one) && !arePlanned(data, one.actions);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n deviation(s) older than four weeks without owner and decision",
                      nullptr, countOf(open)));
    verdict.byRegister<Nonconformity>();
    return verdict.take();
}

CriterionVerdict configurationLoaded(const StepData &data)
{
    VerdictMaker verdict;
    const auto live = those(servicesInScope(data),
                            [](const Service &one) { return one.status == ServiceStatus::Live; });
    if (live.empty())
        return verdict
            .lacksIn<Service>(QCoreApplication::translate("Steps", "no service in scope is live"))
            .take();
    QSet<QString> related;
    for (const CiRelation &one : data.registers.ciRelations) {
        if (one.item != one.target)
            related << one.item.value << one.target.value;
    }
    const auto bare = those(live, [&](const Service &service) {
        const auto &items = data.registers.configurationItems;
        return std::none_of(items.begin(), items.end(), [&](const ConfigurationItem &one) {
            return one.isService && one.service == service.id && !isBlank(one.uniqueName)
                && one.type.isSet() && related.contains(one.id.value);
        });
    });
    verdict.lacks(bare,
                  QCoreApplication::translate(
                      "Steps",
                      "%n live service(s) without a configuration item that has name, type "
                      "and relation",
                      nullptr, countOf(bare)));
    verdict.byRegister<ConfigurationItem>();
    return verdict.take();
}

CriterionVerdict routeFollowed(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.changes.empty())
        return verdict
            .silentIn<ServiceChange>(
                QCoreApplication::translate("Steps", "no change is recorded yet"))
            .take();
    const auto strayed = those(data.registers.changes, [](const ServiceChange &one) {
        const bool isCase = one.changeCase == ChangeCase::NewService
            || one.changeCase == ChangeCase::Removal || one.changeCase == ChangeCase::TransferIn
            || one.changeCase == ChangeCase::TransferOut || one.category == ChangeCategory::Major;
        return isCase && one.decision != ChangeDecision::Rejected
            && one.route != ChangeRoute::DesignAndTransition;
    });
    verdict.lacks(strayed,
                  QCoreApplication::translate("Steps",
                                              "%n major change(s) outside design and transition",
                                              nullptr, countOf(strayed)));
    verdict.byRegister<ServiceChange>();
    return verdict.take();
}

CriterionVerdict rollOutAccepted(const StepData &data)
{
    VerdictMaker verdict;
    const auto waves = projectTasks(data, ProjectStep::Implementation);
    if (waves.empty())
        return verdict
            .lacksIn<Action>(
                QCoreApplication::translate("Steps", "the plan has no wave of the roll-out"))
            .take();
    QSet<QString> owners;
    for (const Process &process : data.registers.processes)
        owners.insert(process.owner.value);
    const ById<Document> documents(data.registers.documents);
    const auto open = those(waves, [&](const Action &wave) {
        const Document *acceptance = documents.find(wave.deliverable);
        return !acceptance || !carriesApproval(*acceptance)
            || !owners.contains(acceptance->approvedBy.value);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n wave(s) without an acceptance approved by a process owner",
                      nullptr, countOf(open)));
    verdict.by(*waves.front());
    return verdict.take();
}

std::vector<const Competence *> competencesOf(const StepData &data, const QString &person)
{
    return those(data.registers.competences,
                 [&](const Competence &one) { return one.person.value == person; });
}

bool isProven(const StepData &data, const QString &person)
{
    const auto entries = competencesOf(data, person);
    const auto proven = those(entries, [](const Competence &one) { return one.evidence.isSet(); });
    const auto unplanned = those(entries, [](const Competence &one) {
        const bool isShort =
            one.required != Level15::NotStated && valueOf(one.actual) < valueOf(one.required);
        return isShort && (isBlank(one.action) || !one.due.isValid());
    });
    return !proven.empty() && unplanned.empty();
}

QSet<QString> appointedPeople(const StepData &data)
{
    QSet<QString> people;
    for (const Role &role : data.registers.roles)
        people.unite(holdersOf(data, role));
    return people;
}

CriterionVerdict competenceProven(const StepData &data)
{
    VerdictMaker verdict;
    const QSet<QString> appointed = appointedPeople(data);
    if (appointed.isEmpty())
        return verdict
            .lacksIn<Role>(QCoreApplication::translate("Steps", "nobody is appointed to a role"))
            .take();
    const auto open = those(data.registers.people, [&](const Person &one) {
        return appointed.contains(one.id.value) && !isProven(data, one.id.value);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps",
                      "%n person(s) with a role without evidence of competence or with an "
                      "unplanned gap",
                      nullptr, countOf(open)));
    verdict.byRegister<Competence>();
    return verdict.take();
}

bool isAware(const StepData &data, const QString &person)
{
    const QString word = QCoreApplication::translate("Steps", "awareness");
    const auto entries = competencesOf(data, person);
    return std::any_of(entries.begin(), entries.end(), [&](const Competence *one) {
        const QString text = one->competence + QLatin1Char(' ') + one->action;
        const bool isMeant = text.contains(QLatin1String("awareness"), Qt::CaseInsensitive)
            || text.contains(word, Qt::CaseInsensitive);
        return isMeant && one->done.isValid();
    });
}

CriterionVerdict awarenessCovered(const StepData &data)
{
    VerdictMaker verdict;
    const auto &people = data.registers.people;
    if (people.empty())
        return verdict
            .lacksIn<Person>(
                QCoreApplication::translate("Steps", "the register of people is empty"))
            .take();
    const auto unaware =
        those(people, [&](const Person &one) { return !isAware(data, one.id.value); });
    const int reached = (int(people.size()) - countOf(unaware)) * 100 / int(people.size());
    if (reached < awarenessPercent)
        verdict.lacks(unaware,
                      QCoreApplication::translate(
                          "Steps", "awareness reached %1 % of the people, wanted are %2 %")
                          .arg(reached)
                          .arg(awarenessPercent));
    verdict.byRegister<Competence>();
    return verdict.take();
}

CriterionVerdict effectChecked(const StepData &data)
{
    VerdictMaker verdict;
    const auto done =
        those(data.registers.competences, [](const Competence &one) { return one.done.isValid(); });
    if (done.empty())
        return verdict
            .silentIn<Competence>(
                QCoreApplication::translate("Steps", "no training action is completed yet"))
            .take();
    const auto open =
        those(done, [](const Competence &one) { return one.effectiveness == Effectiveness::Open; });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n completed training action(s) with unchecked effect", nullptr,
                      countOf(open)));
    verdict.byRegister<Competence>();
    return verdict.take();
}

CriterionVerdict externalPeopleCovered(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.people.empty())
        return verdict
            .lacksIn<Person>(
                QCoreApplication::translate("Steps", "the register of people is empty"))
            .take();
    const QSet<QString> appointed = appointedPeople(data);
    const auto open = those(data.registers.people, [&](const Person &one) {
        return one.external && appointed.contains(one.id.value) && !isProven(data, one.id.value);
    });
    verdict.lacks(
        open,
        QCoreApplication::translate("Steps", "%n external person(s) without evidence of competence",
                                    nullptr, countOf(open)));
    verdict.byRegister<Person>();
    return verdict.take();
}

bool isTrainedAuditor(const StepData &data, const QString &person)
{
    const auto entries = competencesOf(data, person);
    const auto knows = [&](const QStringList &words) {
        return std::any_of(entries.begin(), entries.end(), [&](const Competence *one) {
            return one->evidence.isSet()
                && std::any_of(words.begin(), words.end(), [&](const QString &word) {
                       return one->competence.contains(word, Qt::CaseInsensitive);
                   });
        });
    };
    return knows({QStringLiteral("audit")})
        && knows({QStringLiteral("standard"), QStringLiteral("20000"),
                  QStringLiteral("requirement"),
                  QCoreApplication::translate("Steps", "requirements")});
}

CriterionVerdict auditorsTrained(const StepData &data)
{
    VerdictMaker verdict;
    QSet<QString> auditors;
    for (const Role *role : rolesNamed(data, {QStringLiteral("auditor")}))
        auditors.unite(holdersOf(data, *role));
    if (auditors.isEmpty())
        return verdict
            .lacksIn<Role>(
                QCoreApplication::translate("Steps", "nobody is appointed as internal auditor"))
            .take();
    const auto open = those(data.registers.people, [&](const Person &one) {
        return auditors.contains(one.id.value) && !isTrainedAuditor(data, one.id.value);
    });
    verdict.lacks(open,
                  QCoreApplication::translate(
                      "Steps", "%n auditor(s) without evidence in auditing and in the standard",
                      nullptr, countOf(open)));
    verdict.byRegister<Competence>();
    return verdict.take();
}

constexpr CriterionEntry rollOutEntries[] = {
    {"7-d1", processesLive},         {"7-d3", firstRecords},     {"7-d4", deviationsDecided},
    {"7-d5", configurationLoaded},   {"7-d6", routeFollowed},    {"7-d7", rollOutAccepted},
    {"8-d1", competenceProven},      {"8-d2", awarenessCovered}, {"8-d3", effectChecked},
    {"8-d5", externalPeopleCovered}, {"8-d6", auditorsTrained},
};

} // namespace

std::span<const CriterionEntry> rollOutCriteria()
{
    return rollOutEntries;
}

} // namespace gapwright
