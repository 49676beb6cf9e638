// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assistants/document_assistant.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct AssistantTexts {
    Q_DECLARE_TR_FUNCTIONS(AssistantTexts)
};

QStringList namesOf(const ProjectRecords &records, ScopeKind kind, bool inScope)
{
    QStringList names;
    for (const ScopeElement &one : records.all<ScopeElement>()) {
        if (one.kind == kind && one.inScope == inScope)
            names << one.name;
    }
    return names;
}

QString lines(const QStringList &entries)
{
    return entries.join(QLatin1Char('\n'));
}

QStringList offeredServices(const ProjectRecords &records)
{
    QStringList names;
    for (const Service &service : records.all<Service>()) {
        if (service.inScope && service.status != ServiceStatus::Removed
            && service.status != ServiceStatus::Transferred)
            names << service.name;
    }
    return names;
}

QString leftOut(const ProjectRecords &records)
{
    QStringList entries;
    for (const ScopeElement &one : records.all<ScopeElement>()) {
        if (!one.inScope)
            entries << (one.description.trimmed().isEmpty()
                            ? one.name
                            : QStringLiteral("%1: %2").arg(one.name, one.description));
    }
    return lines(entries);
}

QString personWith(const ProjectRecords &records, bool (*isMeant)(const Role &))
{
    for (const Role &role : records.all<Role>()) {
        if (!isMeant(role))
            continue;
        for (const Person &person : records.all<Person>()) {
            if (names(role.appointed, person.id) || names(person.roles, role.id))
                return person.name;
        }
    }
    return {};
}

Engagement engagementOf(const ProjectRecords &records)
{
    const auto &all = records.all<Engagement>();
    return all.empty() ? Engagement() : all.front();
}

std::vector<AssistantQuestion> scopeQuestions(const ProjectRecords &records)
{
    const Engagement engagement = engagementOf(records);
    const QString staff =
        engagement.staffInScope ? QString::number(*engagement.staffInScope) : QString();
    return {
        {QStringLiteral("scope.legal_name"), AssistantTexts::tr("Which legal entity delivers?"),
         AssistantTexts::tr("As in the commercial register, for example “Tideway Managed Services "
                            "Ltd”."),
         engagement.legalName, false, true},
        {QStringLiteral("scope.sector"), AssistantTexts::tr("Whom do you serve?"),
         AssistantTexts::tr("The field of your customers, for example “regional health care”."),
         engagement.sector, false, true},
        {QStringLiteral("scope.staff"), AssistantTexts::tr("How many people are in the scope?"),
         AssistantTexts::tr("Own staff and freelancers under your direction, for example “96”."),
         staff, false, true},
        {QStringLiteral("scope.services"), AssistantTexts::tr("Which services are inside?"),
         AssistantTexts::tr("One a line, by the names of the catalogue. New ones are added to the "
                            "register."),
         lines(offeredServices(records)), true, true},
        {QStringLiteral("scope.sites"), AssistantTexts::tr("From which sites are they delivered?"),
         AssistantTexts::tr("One a line, with address or town. The certification body plans its "
                            "days by them."),
         lines(namesOf(records, ScopeKind::Site, true)), true, true},
        {QStringLiteral("scope.limits"), AssistantTexts::tr("Are there limits of technology?"),
         AssistantTexts::tr("Leave it empty when no technology is left out."),
         lines(namesOf(records, ScopeKind::Boundary, true)), true, false},
        {QStringLiteral("scope.outside"), AssistantTexts::tr("What is outside, and why?"),
         AssistantTexts::tr("One a line: what, a colon, the reason. Leave it empty when nothing "
                            "is."),
         leftOut(records), true, false},
        {QStringLiteral("scope.lead"), AssistantTexts::tr("Who leads the SMS?"),
         AssistantTexts::tr("The person who keeps the SMS in line with the standard."),
         personWith(records, [](const Role &role) { return role.dutySmsConformity; }), false, true},
        {QStringLiteral("scope.top_management"), AssistantTexts::tr("Who is top management?"),
         AssistantTexts::tr("The person or body that directs the organization in scope, for "
                            "example “Managing director”."),
         [&] {
             for (const Role &role : records.all<Role>()) {
                 if (role.topManagement)
                     return role.name;
             }
             return QString();
         }(),
         false, true},
    };
}

std::vector<AssistantQuestion> policyQuestions(const ProjectRecords &records)
{
    const auto &objectives = records.all<Objective>();
    QStringList fields;
    for (const Objective &one : objectives) {
        if (!one.policyLink.trimmed().isEmpty() && !fields.contains(one.policyLink.trimmed()))
            fields << one.policyLink.trimmed();
    }
    return {
        {QStringLiteral("policy.direction"),
         AssistantTexts::tr("Which sentences set your direction?"),
         AssistantTexts::tr("One a line, in the words of top management. Three to five stay in "
                            "mind."),
         lines({AssistantTexts::tr("Service first means agreeing clearly, delivering what was "
                                   "agreed, and saying early when we cannot."),
                AssistantTexts::tr("One way of working applies in all teams, at all hours and for "
                                   "all customers of a service."),
                AssistantTexts::tr("Decisions rest on figures and facts that others can check."),
                AssistantTexts::tr("We remain answerable for a service, whoever delivers a part "
                                   "of it.")}),
         true, true},
        {QStringLiteral("policy.fields"),
         AssistantTexts::tr("In which fields do you set objectives?"),
         AssistantTexts::tr("One a line. Every objective later names one of them."),
         fields.isEmpty() ? lines({AssistantTexts::tr("Reliability"),
                                   AssistantTexts::tr("Restoring and fulfilling"),
                                   AssistantTexts::tr("Customer experience"),
                                   AssistantTexts::tr("Safe change and protection"),
                                   AssistantTexts::tr("Economy and people")})
                          : lines(fields),
         true, true},
        {QStringLiteral("policy.sponsor"), AssistantTexts::tr("Who is the sponsor?"),
         AssistantTexts::tr("The member of top management who settles conflicts and releases "
                            "money."),
         personWith(records,
                    [](const Role &role) {
                        return role.name.contains(QLatin1String("sponsor"), Qt::CaseInsensitive);
                    }),
         false, true},
        {QStringLiteral("policy.set_aside"),
         AssistantTexts::tr("How much working time is set aside for improvement?"),
         AssistantTexts::tr("For example “two per cent of the working time of staff in scope”. "
                            "Empty leaves it to the budget."),
         {},
         false,
         false},
        {QStringLiteral("policy.publication"), AssistantTexts::tr("Where is the policy published?"),
         AssistantTexts::tr("For example “on the website and the intranet”."),
         AssistantTexts::tr("on the website and the intranet"), false, true},
    };
}

} // namespace

std::vector<AssistantQuestion> questionsOf(Assistant assistant, const FieldSources &sources,
                                           const AssistantAnswers &before)
{
    std::vector<AssistantQuestion> questions = assistant == Assistant::ScopeStatement
        ? scopeQuestions(*sources.records)
        : policyQuestions(*sources.records);
    for (AssistantQuestion &question : questions) {
        const auto given = before.constFind(question.key);
        if (given != before.constEnd())
            question.proposal = *given;
    }
    return questions;
}

} // namespace gapwright
