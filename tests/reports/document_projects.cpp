// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_projects.h"

#include "reports/sample_data.h"

#include <algorithm>

namespace gapwright::samples {

namespace {

template <class R> void put(std::vector<R> &records, const R &record)
{
    const auto same = std::find_if(records.begin(), records.end(),
                                   [&](const R &one) { return one.id == record.id; });
    if (same == records.end())
        records.push_back(record);
    else
        *same = record;
}

Service service(const QString &name)
{
    Service made;
    made.id = newId<Service>();
    made.name = name;
    made.description = name + QStringLiteral(" described");
    made.status = ServiceStatus::Live;
    made.intendedOutcomes = name + QStringLiteral(" outcome");
    made.value = name + QStringLiteral(" value");
    made.hours = QStringLiteral("24 x 7");
    made.criticality = Criticality::High;
    return made;
}

} // namespace

FieldSources sourcesOf(const ProjectRecords &records)
{
    return {&records, catalogue().get(), documentDay};
}

void store(ProjectRecords &records, const DocumentStep &step)
{
    put(records.all<Document>(), step.document);
    for (const DocumentText &text : step.texts)
        put(records.all<DocumentText>(), text);
    std::erase_if(records.all<DocumentText>(), [&](const DocumentText &text) {
        return std::find(step.removed.begin(), step.removed.end(), text.id) != step.removed.end();
    });
}

void store(ProjectRecords &records, const AssistantDraft &draft)
{
    store(records, draft.step);
    for (const DocumentAnswer &answer : draft.answers)
        put(records.all<DocumentAnswer>(), answer);
    if (draft.engagement)
        put(records.all<Engagement>(), *draft.engagement);
    for (const Person &person : draft.people)
        put(records.all<Person>(), person);
    for (const Role &role : draft.roles)
        put(records.all<Role>(), role);
    for (const Service &one : draft.services)
        put(records.all<Service>(), one);
    for (const ScopeElement &element : draft.scopeElements)
        put(records.all<ScopeElement>(), element);
}

ProjectRecords emptyProject()
{
    ProjectRecords records;
    Engagement engagement;
    engagement.id = newId<Engagement>();
    engagement.organization = QStringLiteral("Old Mill Hosting");
    records.all<Engagement>().push_back(engagement);
    return records;
}

ProjectRecords smallProject()
{
    ProjectRecords records = emptyProject();
    Person person;
    person.id = newId<Person>();
    person.name = QStringLiteral("Mara Holt");
    records.all<Person>().push_back(person);
    for (const char *name : {"Web hosting", "Site network"}) {
        Service one = service(QString::fromLatin1(name));
        one.owner = person.id;
        records.all<Service>().push_back(one);
    }
    return records;
}

Document publish(ProjectRecords &records, const QString &templateId)
{
    const auto made = newDocument(sourcesOf(records), {templateId});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    DocumentEditions editions = editionsAfter({made->document, {}}, *made);
    const auto step = [&](const Result<DocumentStep> &taken) {
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
        editions = editionsAfter(editions, *taken);
    };
    step(submitText(editions, documentDay));
    Approval approval;
    approval.approver = Id<Person>{QStringLiteral("approver")};
    approval.on = approval.today = documentDay;
    auto valued =
        withValues(approval, editions, projectFields(sourcesOf(records)), records.all<Person>());
    if (!valued)
        qFatal("%s", qPrintable(valued.error().message));
    valued->missingFields.clear();
    step(approveText(editions, *valued));
    step(publishText(editions, documentDay));
    put(records.all<Document>(), editions.document);
    for (const DocumentText &text : editions.texts)
        put(records.all<DocumentText>(), text);
    return editions.document;
}

AssistantAnswers answersTo(Assistant assistant, const ProjectRecords &records)
{
    const AssistantAnswers typed{
        {QStringLiteral("scope.legal_name"), QStringLiteral("Old Mill Hosting Ltd")},
        {QStringLiteral("scope.sector"), QStringLiteral("regional trade")},
        {QStringLiteral("scope.staff"), QStringLiteral("42")},
        {QStringLiteral("scope.services"), QStringLiteral("Web hosting\nSite network")},
        {QStringLiteral("scope.sites"), QStringLiteral("Mill Lane 4, Leeds\nDock Road 1, Hull")},
        {QStringLiteral("scope.outside"), QStringLiteral("Resale of laptops: no service follows")},
        {QStringLiteral("scope.lead"), QStringLiteral("Jon Reed")},
        {QStringLiteral("scope.top_management"), QStringLiteral("Managing director")},
        {QStringLiteral("policy.sponsor"), QStringLiteral("Mara Holt")}};
    AssistantAnswers answers;
    for (const AssistantQuestion &question : questionsOf(assistant, sourcesOf(records)))
        answers.insert(question.key, typed.value(question.key, question.proposal));
    return answers;
}

} // namespace gapwright::samples
