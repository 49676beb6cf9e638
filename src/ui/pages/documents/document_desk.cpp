// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/document_desk.h"

#include "assessment/steps/project_records.h"
#include "ui/pages/session/project_session.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr int settleMs = 250;

QString wordsKey(const Workspace &workspace)
{
    return QStringLiteral("spelling/") + workspace.engagement().id.value;
}

/// Templates and what they fill in are in this language.
QString documentLanguage()
{
    return DocumentOutput().language;
}

} // namespace

DocumentDesk::DocumentDesk(ProjectSession &session, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_values(std::make_shared<FieldValues>())
    , m_work(this)
    , m_dictionaryWork(this)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleMs);
    connect(&m_later, &QTimer::timeout, this, &DocumentDesk::look);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *records = std::get_if<RecordsChanged>(&event);
        if (!records)
            return;
        m_records.reset();
        m_later.start();
        if (records->table.startsWith("document") || records->table == "people")
            emit changed();
    });
    openDictionary();
    look();
}

const Document *DocumentDesk::document(const Id<Document> &id) const
{
    return m_session.workspace().find(id);
}

DocumentEditions DocumentDesk::editions(const Id<Document> &id) const
{
    const Document *found = document(id);
    return found ? editionsOf(*found, m_session.workspace().all<DocumentText>())
                 : DocumentEditions();
}

QString DocumentDesk::nameOf(const Id<Person> &person) const
{
    const Person *found = m_session.workspace().find(person);
    return found ? found->name : QString();
}

Id<Person> DocumentDesk::author() const
{
    const QString name = m_session.workspace().author().trimmed();
    for (const Person &person : m_session.workspace().all<Person>()) {
        if (person.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return person.id;
    }
    return {};
}

FieldSources DocumentDesk::Snapshot::sources() const
{
    return {records.get(), catalogue.get(), today};
}

DocumentDesk::Snapshot DocumentDesk::snapshot() const
{
    if (!m_records)
        m_records = std::make_shared<const ProjectRecords>(copyOfRecords(m_session.workspace()));
    return {m_records, m_session.sharedCatalogue(), m_values, QDate::currentDate()};
}

const StaleDocument *DocumentDesk::staleness(const Id<Document> &id) const
{
    const auto found = std::find_if(m_stale.begin(), m_stale.end(),
                                    [&](const StaleDocument &one) { return one.document == id; });
    return found == m_stale.end() ? nullptr : &*found;
}

QStringList DocumentDesk::missingOf(const Id<Document> &id) const
{
    return m_missing.value(id.value);
}

DocumentDesk::Findings DocumentDesk::findingsOf(const FieldSources &sources)
{
    Findings found;
    found.values = projectFields(sources);
    found.stale = staleDocuments(sources);
    const std::vector<Person> &people = sources.records->all<Person>();
    for (const Document &document : sources.records->all<Document>()) {
        const DocumentEditions editions =
            editionsOf(document, sources.records->all<DocumentText>());
        const DocumentText *text = textInWork(editions);
        if (!text)
            continue;
        const Result<RenderedText> body = renderedBody(editions, *text, found.values, people);
        if (!body)
            continue;
        QStringList names;
        for (const MissingField &field : body->missing)
            names << field.name;
        names.removeDuplicates();
        if (!names.isEmpty())
            found.missing.insert(document.id.value, names);
    }
    for (const QString &value : found.values.scalars)
        found.names += wordsIn(value);
    for (const std::vector<FieldRow> &rows : found.values.lists) {
        for (const FieldRow &row : rows) {
            for (const char *name : {"name", "owner", "supplier", "customer", "role"})
                found.names += wordsIn(row.value(QString::fromLatin1(name)));
        }
    }
    return found;
}

void DocumentDesk::look()
{
    m_work.clear();
    m_work.run<Findings>(
        [now = snapshot()] { return findingsOf(now.sources()); },
        [this, asked = ++m_asked](Findings found) { take(asked, std::move(found)); });
}

void DocumentDesk::take(quint64 asked, Findings found)
{
    m_answered = asked;
    m_values = std::make_shared<const FieldValues>(std::move(found.values));
    m_stale = std::move(found.stale);
    m_missing = std::move(found.missing);
    m_known = true;
    if (m_dictionary)
        m_dictionary->accept(found.names);
    emit findings();
}

void DocumentDesk::openDictionary()
{
    const Workspace &workspace = m_session.workspace();
    const QStringList accepted = m_settings.value(wordsKey(workspace)).toStringList();
    m_dictionaryWork.run<std::shared_ptr<SpellingDictionary>>(
        [language = documentLanguage()] { return SpellingDictionary::open(language); },
        [this, accepted](std::shared_ptr<SpellingDictionary> dictionary) {
            m_dictionary = std::move(dictionary);
            if (m_dictionary)
                m_dictionary->accept(accepted);
            emit dictionaryChanged();
        });
}

void DocumentDesk::acceptWord(const QString &word)
{
    const QString key = wordsKey(m_session.workspace());
    QStringList words = m_settings.value(key).toStringList();
    if (!words.contains(word, Qt::CaseInsensitive))
        m_settings.setValue(key, words << word);
    if (m_dictionary)
        m_dictionary->accept({word});
    emit dictionaryChanged();
}

Outcome DocumentDesk::apply(const Result<DocumentStep> &step)
{
    if (!step)
        return step.error();
    return m_session.workspace().edit(step->label, [&](Edit &edit) {
        edit.save(step->document);
        for (const DocumentText &text : step->texts)
            edit.save(text);
        for (const Id<DocumentText> &id : step->removed)
            edit.remove(id);
    });
}

Outcome DocumentDesk::apply(const Result<AssistantDraft> &draft)
{
    if (!draft)
        return draft.error();
    return m_session.workspace().edit(draft->step.label, [&](Edit &edit) {
        for (const Person &person : draft->people)
            edit.save(person);
        for (const Role &role : draft->roles)
            edit.save(role);
        for (const Service &service : draft->services)
            edit.save(service);
        for (const ScopeElement &element : draft->scopeElements)
            edit.save(element);
        if (draft->engagement)
            edit.save(*draft->engagement);
        edit.save(draft->step.document);
        for (const DocumentText &text : draft->step.texts)
            edit.save(text);
        for (const Id<DocumentText> &id : draft->step.removed)
            edit.remove(id);
        for (const DocumentAnswer &answer : draft->answers)
            edit.save(answer);
    });
}

} // namespace gapwright
