// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assistants/document_assistant.h"

#include "reports/markdown/markdown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

struct AssistantDrafts {
    Q_DECLARE_TR_FUNCTIONS(AssistantDrafts)
};

QStringList entriesOf(const QString &answer)
{
    QStringList entries;
    for (const QString &line : answer.split(QLatin1Char('\n'))) {
        const QString entry = line.simplified();
        if (!entry.isEmpty() && !entries.contains(entry))
            entries << entry;
    }
    return entries;
}

/// "a, b and c" in the language of the documents.
QString enumeration(const QStringList &entries)
{
    if (entries.size() < 2)
        return entries.value(0);
    return entries.mid(0, entries.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ")
        + entries.last();
}

/// Puts `text` below a heading of the second level, in place of what is there.
void replaceSection(QString &body, const QString &heading, const QString &text)
{
    const QString line = QStringLiteral("\n## ") + heading + QLatin1Char('\n');
    const qsizetype begin = body.indexOf(line);
    if (begin < 0)
        return;
    const qsizetype from = begin + line.size();
    const qsizetype next = body.indexOf(QLatin1String("\n## "), from);
    body.replace(from, (next < 0 ? body.size() : next) - from,
                 QLatin1Char('\n') + text.trimmed() + QLatin1Char('\n'));
}

/// Puts `text` in place of one passage of the template; nothing happens when it is not there.
void replacePassage(QString &body, const QString &from, const QString &until, const QString &text)
{
    const qsizetype begin = body.indexOf(from);
    const qsizetype end = begin < 0 ? -1 : body.indexOf(until, begin);
    if (end >= 0)
        body.replace(begin, end - begin, text);
}

QString sitesSection(const QStringList &sites)
{
    QString text = QStringLiteral("| Place | In scope | Rule |\n|---|---|---|\n");
    for (const QString &site : sites)
        text += QStringLiteral("| %1 | Yes | Site of the organization; listed with its address in "
                               "the application for certification |\n")
                    .arg(escapedMarkdown(site));
    return text
        + QStringLiteral("| Home and mobile workplaces | Yes | Same processes and tools, no "
                         "separate site |\n| Customer premises | Work of our staff and our "
                         "equipment there | House rules of the customer apply in addition |\n");
}

QString limitsSection(const QStringList &limits)
{
    if (limits.isEmpty())
        return QStringLiteral("No technology is excluded for services in scope. Our responsibility "
                              "ends at the platform interface stated in the service catalogue.");
    QString text = QStringLiteral("The scope ends at these limits:\n\n");
    for (const QString &limit : limits)
        text += QStringLiteral("- ") + escapedMarkdown(limit) + QLatin1Char('\n');
    return text;
}

/// "What: why" as its two halves; the second is empty without a colon.
std::pair<QString, QString> halves(const QString &entry)
{
    const qsizetype colon = entry.indexOf(QLatin1Char(':'));
    return colon < 0 ? std::pair(entry, QString())
                     : std::pair(entry.left(colon).trimmed(), entry.mid(colon + 1).trimmed());
}

QString outsideSection(const QStringList &outside)
{
    if (outside.isEmpty())
        return QStringLiteral("Nothing that belongs to the services named above is outside. A unit "
                              "or service may be left outside later only with a reason written "
                              "here and decided by top management. Poor performance, missing "
                              "documents and lack of time are no reasons.");
    QString text = QStringLiteral("| Outside | Reason |\n|---|---|\n");
    for (const QString &entry : outside) {
        const auto [what, why] = halves(entry);
        text += QStringLiteral("| %1 | %2 |\n")
                    .arg(escapedMarkdown(what),
                         why.isEmpty() ? QStringLiteral("\u2013") : escapedMarkdown(why));
    }
    return text
        + QStringLiteral(
               "\nA unit or service may be left outside only with a reason in this table, "
               "decided by top management. Poor performance, missing documents and lack "
               "of time are no reasons.");
}

void writeScope(QString &body, const AssistantAnswers &answers)
{
    replaceSection(body, QStringLiteral("Locations"),
                   sitesSection(entriesOf(answers.value(QStringLiteral("scope.sites")))));
    replaceSection(body, QStringLiteral("Technology limits if any"),
                   limitsSection(entriesOf(answers.value(QStringLiteral("scope.limits")))));
    replaceSection(body, QStringLiteral("What is outside and why"),
                   outsideSection(entriesOf(answers.value(QStringLiteral("scope.outside")))));
}

void writePolicy(QString &body, const AssistantAnswers &answers)
{
    QString direction = QStringLiteral("Our direction is set by these sentences:\n\n");
    int number = 0;
    for (const QString &sentence : entriesOf(answers.value(QStringLiteral("policy.direction"))))
        direction +=
            QStringLiteral("%1. ").arg(++number) + escapedMarkdown(sentence) + QLatin1Char('\n');
    replacePassage(body, QStringLiteral("Our direction is set by"),
                   QStringLiteral("\n## Customer and value focus"), direction);
    QString fields = QStringLiteral("| Field | Question the objective answers |\n|---|---|\n");
    for (const QString &field : entriesOf(answers.value(QStringLiteral("policy.fields"))))
        fields += QStringLiteral("| %1 | How do we get better here, and how is it measured? |\n")
                      .arg(escapedMarkdown(field));
    replacePassage(
        body, QStringLiteral("Top management sets service management objectives"),
        QStringLiteral("\nEvery objective has a measure"),
        QStringLiteral("Top management sets service management objectives once a year in "
                       "these fields:\n\n")
            + fields);
    body.replace(QLatin1String("none of the five fields"), QLatin1String("none of these fields"));
    body.replace(QLatin1String("lives by the four sentences"),
                 QLatin1String("lives by its sentences"));
    const QString setAside = answers.value(QStringLiteral("policy.set_aside")).simplified();
    if (!setAside.isEmpty())
        body.replace(
            QLatin1String("Top management sets aside working time and money for them in each "
                          "yearly budget."),
            QStringLiteral("Top management sets aside %1 for them.")
                .arg(escapedMarkdown(setAside)));
    const QString publication = answers.value(QStringLiteral("policy.publication")).simplified();
    body.replace(
        QLatin1String("find it on the website or receive it on request"),
        QStringLiteral("find it %1 or receive it on request").arg(escapedMarkdown(publication)));
}

/// Finds the person of that name, or adds one to the draft.
Id<Person> personNamed(const QString &name, const ProjectRecords &records, AssistantDraft &draft)
{
    const auto isThat = [&](const Person &person) {
        return person.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (const std::vector<Person> *list : std::initializer_list<const std::vector<Person> *>{
             &records.all<Person>(), &draft.people}) {
        const auto found = std::find_if(list->begin(), list->end(), isThat);
        if (found != list->end())
            return found->id;
    }
    Person person;
    person.id = newId<Person>();
    person.name = name;
    draft.people.push_back(person);
    return person.id;
}

/// The first role that `isMeant` and is held by the person; made or changed when it is not so.
template <class Condition>
void appoint(const Id<Person> &person, const Role &otherwise, Condition isMeant,
             const ProjectRecords &records, AssistantDraft &draft)
{
    const auto &roles = records.all<Role>();
    const auto found = std::find_if(roles.begin(), roles.end(), isMeant);
    Role role = found == roles.end() ? otherwise : *found;
    if (found == roles.end())
        role.id = newId<Role>();
    if (person.isSet() && !names(role.appointed, person))
        role.appointed.push_back(person);
    if (found == roles.end() || !(role == *found))
        draft.roles.push_back(std::move(role));
}

/// Sites, and what is outside with its reason, unless they are known.
void addScopeElements(const ProjectRecords &records, const AssistantAnswers &answers,
                      AssistantDraft &draft)
{
    const auto add = [&](const QString &name, ScopeKind kind, const QString &text, bool in) {
        const auto &known = records.all<ScopeElement>();
        if (std::any_of(known.begin(), known.end(),
                        [&](const ScopeElement &one) { return one.name == name; }))
            return;
        ScopeElement element;
        element.id = newId<ScopeElement>();
        element.name = name;
        element.kind = kind;
        element.description = text;
        element.inScope = in;
        draft.scopeElements.push_back(element);
    };
    for (const QString &site : entriesOf(answers.value(QStringLiteral("scope.sites"))))
        add(site, ScopeKind::Site, {}, true);
    for (const QString &entry : entriesOf(answers.value(QStringLiteral("scope.outside")))) {
        const auto [what, why] = halves(entry);
        add(what, ScopeKind::Boundary, why, false);
    }
}

void takeScopeAnswers(const FieldSources &sources, const AssistantAnswers &answers,
                      AssistantDraft &draft)
{
    const ProjectRecords &records = *sources.records;
    const auto answer = [&](const char *key) {
        return answers.value(QLatin1String(key)).simplified();
    };
    Engagement engagement =
        records.all<Engagement>().empty() ? Engagement() : records.all<Engagement>().front();
    engagement.legalName = answer("scope.legal_name");
    engagement.sector = answer("scope.sector");
    bool isNumber = false;
    const int staff = answer("scope.staff").toInt(&isNumber);
    if (isNumber && staff > 0)
        engagement.staffInScope = staff;
    const QStringList services = entriesOf(answers.value(QStringLiteral("scope.services")));
    const QStringList sites = entriesOf(answers.value(QStringLiteral("scope.sites")));
    QStringList customers;
    for (const Customer &customer : records.all<Customer>())
        customers << customer.name;
    engagement.scope = scopeSentence(engagement.legalName, services, customers, sites);
    if (engagement.id.isSet())
        draft.engagement = engagement;
    for (const QString &name : services) {
        const auto &known = records.all<Service>();
        if (std::any_of(known.begin(), known.end(),
                        [&](const Service &service) { return service.name == name; }))
            continue;
        Service service;
        service.id = newId<Service>();
        service.name = name;
        service.status = ServiceStatus::Live;
        draft.services.push_back(service);
    }
    addScopeElements(records, answers, draft);
    Role lead;
    lead.name = QStringLiteral("SMS lead");
    lead.dutySmsConformity = true;
    lead.dutyReporting = true;
    appoint(
        personNamed(answer("scope.lead"), records, draft), lead,
        [](const Role &role) { return role.dutySmsConformity; }, records, draft);
    Role top;
    top.name = answer("scope.top_management");
    top.topManagement = true;
    appoint(
        {}, top, [](const Role &role) { return role.topManagement; }, records, draft);
}

void takePolicyAnswers(const FieldSources &sources, const AssistantAnswers &answers,
                       AssistantDraft &draft)
{
    Role sponsor;
    sponsor.name = QStringLiteral("Sponsor");
    const QString name = answers.value(QStringLiteral("policy.sponsor")).simplified();
    appoint(
        personNamed(name, *sources.records, draft), sponsor,
        [](const Role &role) {
            return role.name.contains(QLatin1String("sponsor"), Qt::CaseInsensitive);
        },
        *sources.records, draft);
}

/// The document of that template that is in use, or null.
const Document *documentFor(const ProjectRecords &records, const DocumentTemplate &source)
{
    const auto &documents = records.all<Document>();
    const auto found =
        std::find_if(documents.begin(), documents.end(), [&](const Document &document) {
            const bool isGone =
                document.status == DocStatus::Withdrawn || document.status == DocStatus::Superseded;
            const bool isThis = document.templateId == source.front.id
                || source.front.mandatory.contains(document.mandatoryItem.trimmed());
            return !isGone && isThis;
        });
    return found == documents.end() ? nullptr : &*found;
}

Result<DocumentStep> stepFor(const FieldSources &sources, const DocumentTemplate &source,
                             const QString &body, const Id<Person> &author)
{
    const Document *existing = documentFor(*sources.records, source);
    if (!existing)
        return newDocument(sources, {source.front.id, {}, {}, body, author, author});
    const DocumentEditions editions = editionsOf(*existing, sources.records->all<DocumentText>());
    const QString summary = AssistantDrafts::tr("Written anew by the assistant");
    if (textInWork(editions))
        return rewriteText(editions, body, summary);
    NewText text;
    text.body = body;
    text.templateId = source.front.id;
    text.templateHash = hashOfTemplate(source);
    text.changeSummary = summary;
    text.author = author;
    text.today = sources.today;
    text.isMajor = true;
    return beginText(editions, text);
}

std::vector<DocumentAnswer> answersFor(const FieldSources &sources, const Id<Document> &document,
                                       const AssistantAnswers &answers)
{
    std::vector<DocumentAnswer> stored;
    for (auto one = answers.begin(); one != answers.end(); ++one) {
        DocumentAnswer answer{newId<DocumentAnswer>(), document, one.key(), one.value()};
        const auto &known = sources.records->all<DocumentAnswer>();
        const auto before =
            std::find_if(known.begin(), known.end(), [&](const DocumentAnswer &other) {
                return other.document == document && other.question == answer.question;
            });
        if (before != known.end())
            answer.id = before->id;
        if (before == known.end() || !(*before == answer))
            stored.push_back(std::move(answer));
    }
    return stored;
}

} // namespace

QString scopeSentence(const QString &organization, const QStringList &services,
                      const QStringList &customers, const QStringList &sites)
{
    constexpr qsizetype mostNamed = 5;
    QString sentence = QStringLiteral("The service management system of %1 covers the provision of "
                                      "%2")
                           .arg(organization, enumeration(services));
    if (!customers.isEmpty())
        sentence += customers.size() > mostNamed
            ? QStringLiteral(" to internal and external customers")
            : QStringLiteral(" to ") + enumeration(customers);
    if (!sites.isEmpty())
        sentence += (sites.size() == 1 ? QStringLiteral(" from the site ")
                                       : QStringLiteral(" from the sites "))
            + enumeration(sites);
    return sentence + QLatin1Char('.');
}

Result<AssistantDraft> draftOf(Assistant assistant, const FieldSources &sources,
                               const AssistantAnswers &answers, Id<Person> author)
{
    QStringList open;
    for (const AssistantQuestion &question : questionsOf(assistant, sources)) {
        if (question.isNeeded && answers.value(question.key).trimmed().isEmpty())
            open << question.text;
    }
    if (!open.isEmpty())
        return Error{
            AssistantDrafts::tr("Please answer first: %1").arg(open.join(QLatin1Char(' '))),
            ErrorKind::BadInput,
            {}};
    const bool isScope = assistant == Assistant::ScopeStatement;
    const Result<DocumentTemplate> source =
        loadTemplate(isScope ? QStringLiteral("T07") : QStringLiteral("T08"));
    if (!source)
        return source.error();
    AssistantDraft draft;
    QString body = source->body.text;
    if (isScope) {
        writeScope(body, answers);
        takeScopeAnswers(sources, answers, draft);
    } else {
        writePolicy(body, answers);
        takePolicyAnswers(sources, answers, draft);
    }
    Result<DocumentStep> step = stepFor(sources, *source, body, author);
    if (!step)
        return step.error();
    draft.step = std::move(*step);
    draft.answers = answersFor(sources, draft.step.document.id, answers);
    return draft;
}

} // namespace gapwright
