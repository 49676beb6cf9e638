// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/project_document.h"

#include "base/text.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/templates/field_snapshot.h"
#include "reports/templates/fields/field_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace gapwright {

namespace {

const QString &documentLanguage()
{
    static const QString language = QStringLiteral("en-GB");
    return language;
}

FieldText sourceOf(const Document &document, const DocumentText &text)
{
    const QString name = document.code.isEmpty()
        ? document.title
        : document.code + QLatin1Char(' ') + document.title;
    return {text.body, name, 1};
}

QString nameIn(std::span<const Person> people, const Id<Person> &id)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Person &person) { return person.id == id; });
    return id.isSet() && found != people.end() ? found->name : QString();
}

std::vector<DocumentChange> changesUpTo(const DocumentEditions &editions, const DocumentText &text,
                                        std::span<const Person> people)
{
    std::vector<const DocumentText *> shown;
    for (const DocumentText &one : editions.texts) {
        const bool isLater = one.id != text.id && one.createdOn > text.createdOn;
        if (!isLater && (isFrozen(one) || one.id == text.id))
            shown.push_back(&one);
    }
    std::sort(shown.begin(), shown.end(), [](const DocumentText *a, const DocumentText *b) {
        return std::tie(a->createdOn, a->id) > std::tie(b->createdOn, b->id);
    });
    std::vector<DocumentChange> changes;
    for (const DocumentText *one : shown)
        changes.push_back({one->version,
                           one->approvedOn.isValid() ? one->approvedOn : one->createdOn,
                           nameIn(people, one->author), one->changeSummary});
    return changes;
}

DocumentControl controlOf(const DocumentEditions &editions, const DocumentText &text,
                          std::span<const Person> people)
{
    const Document &document = editions.document;
    DocumentControl control;
    control.title = document.title;
    control.number = document.code;
    control.owner = nameIn(people, document.owner);
    control.version = text.version;
    control.status = wordFor(text.status);
    control.approver = nameIn(people, text.approvedBy);
    control.approvedOn = text.approvedOn;
    control.nextReview = document.nextReview;
    control.classification = document.classification;
    control.retention = document.retention;
    control.distribution = document.distribution;
    control.changes = changesUpTo(editions, text, people);
    return control;
}

/// The start of a number, by type: what the sample and most document systems do.
QString seriesOf(DocType type)
{
    switch (type) {
    case DocType::Policy:
        return QStringLiteral("POL");
    case DocType::Plan:
        return QStringLiteral("PLN");
    case DocType::Procedure:
        return QStringLiteral("PRC");
    case DocType::ProcessDescription:
        return QStringLiteral("PRO");
    case DocType::Agreement:
    case DocType::Contract:
        return QStringLiteral("AGR");
    case DocType::Register:
        return QStringLiteral("REG");
    case DocType::Record:
    case DocType::Report:
        return QStringLiteral("REC");
    case DocType::Instruction:
        return QStringLiteral("INS");
    case DocType::ExternalDocument:
        return QStringLiteral("EXT");
    case DocType::NotStated:
    case DocType::Template:
        break;
    }
    return QStringLiteral("DOC");
}

/// Templates of the kind "document" that are something narrower in the register.
DocType typeOfDocument(const QString &id)
{
    if (id == QLatin1String("T19"))
        return DocType::ProcessDescription;
    const bool isList = id == QLatin1String("T11") || id == QLatin1String("T20")
        || id == QLatin1String("T21") || id == QLatin1String("T43");
    return isList ? DocType::Register : DocType::Plan;
}

DocType typeOfTemplate(const TemplateFront &front)
{
    static const QMap<QString, DocType> types{
        {QStringLiteral("policy"), DocType::Policy},
        {QStringLiteral("plan"), DocType::Plan},
        {QStringLiteral("procedure"), DocType::Procedure},
        {QStringLiteral("agreement"), DocType::Agreement},
        {QStringLiteral("register"), DocType::Register},
        {QStringLiteral("record"), DocType::Record},
        {QStringLiteral("report"), DocType::Report},
    };
    const auto type = types.constFind(front.kind.section(QLatin1Char('+'), 0, 0).trimmed());
    return type == types.constEnd() ? typeOfDocument(front.id) : *type;
}

Result<DocumentTemplate> templateFor(const FieldSources &sources, const QString &id)
{
    if (!sources.catalogue->templateInfo(id))
        return Error{QCoreApplication::translate("Documents",
                                                 "There is no document template “%1”. Choose one "
                                                 "of the library, T01 to T56.")
                         .arg(id),
                     ErrorKind::NotFound,
                     {}};
    return loadTemplate(id);
}

void describe(Document &document, const DocumentTemplate &source, const TemplateInfo &info)
{
    document.templateId = source.front.id;
    document.type = typeOfTemplate(source.front);
    document.mandatoryItem = source.front.mandatory.value(0);
    document.clause = source.front.clauses.join(QStringLiteral(", "));
    if (document.title.isEmpty())
        document.title = info.name;
}

} // namespace

Result<FieldValues> valuesFor(const DocumentEditions &editions, const DocumentText &text,
                              const FieldValues &today, std::span<const Person> people)
{
    if (isFrozen(text) && !text.fieldValues.isEmpty())
        return snapshotValues(text.fieldValues);
    return withDocumentFields(today, editions.document, &text, people);
}

Result<RenderedText> renderedBody(const DocumentEditions &editions, const DocumentText &text,
                                  const FieldValues &today, std::span<const Person> people)
{
    const Result<FieldValues> values = valuesFor(editions, text, today, people);
    if (!values)
        return values.error();
    return renderFields(sourceOf(editions.document, text), *values);
}

Result<ProjectDocument> projectDocument(const FieldSources &sources, const FieldValues &today,
                                        const DocumentEditions &editions, const DocumentText &text)
{
    const std::vector<Person> &people = sources.records->all<Person>();
    const Result<RenderedText> rendered = renderedBody(editions, text, today, people);
    if (!rendered)
        return rendered.error();
    const auto &engagements = sources.records->all<Engagement>();
    const QString organization = engagements.empty() ? QString() : engagements.front().organization;
    ProjectDocument made;
    made.control = controlOf(editions, text, people);
    made.output = {made.control.title, made.control.number, made.control.version,
                   made.control.classification, organization};
    made.output.author = nameIn(people, text.author);
    made.output.language = documentLanguage();
    made.output.date = text.approvedOn.isValid() ? text.approvedOn : sources.today;
    made.blocks = controlledDocument(made.control, organization,
                                     blocksOfMarkdown(rendered->markdown), documentLanguage());
    made.missing = rendered->missing;
    return made;
}

Result<Approval> withValues(Approval approval, const DocumentEditions &editions,
                            const FieldValues &today, std::span<const Person> people)
{
    const DocumentText *open = textInWork(editions);
    if (!open)
        return approval;
    DocumentText text = *open;
    text.approvedBy = approval.approver;
    text.approvedOn = approval.on;
    Document document = editions.document;
    if (approval.nextReview.isValid())
        document.nextReview = approval.nextReview;
    const FieldText source = sourceOf(document, text);
    const Result<std::vector<FieldTag>> tags = fieldTagsOf(source);
    if (!tags)
        return tags.error();
    const FieldValues values = withDocumentFields(today, document, &text, people);
    const Result<RenderedText> rendered = renderFields(source, values);
    if (!rendered)
        return rendered.error();
    approval.fieldValues = snapshotText(usedValues(values, *tags));
    approval.missingFields.clear();
    for (const MissingField &field : rendered->missing) {
        if (!approval.missingFields.contains(field.name))
            approval.missingFields << field.name;
    }
    return approval;
}

Result<Approval> withDashes(Approval approval)
{
    if (approval.missingFields.isEmpty())
        return approval;
    const Result<FieldValues> values = snapshotValues(approval.fieldValues);
    if (!values)
        return values.error();
    approval.fieldValues = snapshotText(withDashes(*values));
    approval.missingFields.clear();
    return approval;
}

Result<DocumentStep> newDocument(const FieldSources &sources, const NewDocument &wanted)
{
    Document document;
    document.id = newId<Document>();
    document.title = wanted.title.trimmed();
    document.owner = wanted.owner;
    document.status = DocStatus::Draft;
    NewText text;
    text.body = wanted.body;
    text.author = wanted.author;
    text.today = sources.today;
    text.changeSummary = QCoreApplication::translate("Documents", "First draft");
    if (!wanted.templateId.isEmpty()) {
        const Result<DocumentTemplate> source = templateFor(sources, wanted.templateId);
        if (!source)
            return source.error();
        describe(document, *source, *sources.catalogue->templateInfo(wanted.templateId));
        text.templateId = source->front.id;
        text.templateHash = hashOfTemplate(*source);
        if (text.body.isEmpty())
            text.body = source->body.text;
    }
    if (document.title.isEmpty())
        return Error{QCoreApplication::translate("Documents", "The document needs a title."),
                     ErrorKind::BadInput,
                     {}};
    document.code = wanted.code.trimmed().isEmpty()
        ? freeNumber(sources.records->all<Document>(), document.type)
        : wanted.code.trimmed();
    const auto &engagements = sources.records->all<Engagement>();
    if (!engagements.empty())
        document.classification = engagements.front().classification;
    return beginText({document, {}}, text);
}

QString hashOfTemplate(const DocumentTemplate &source)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(source.body.text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString freeNumber(std::span<const Document> documents, DocType type)
{
    const QString series = seriesOf(type);
    const QRegularExpression form(QStringLiteral("^%1-(\\d{1,6})$").arg(series));
    int last = 0;
    for (const Document &document : documents) {
        const QRegularExpressionMatch match = form.match(document.code.trimmed());
        if (match.hasMatch())
            last = std::max(last, match.captured(1).toInt());
    }
    return QStringLiteral("%1-%2").arg(series).arg(last + 1, 2, 10, QLatin1Char('0'));
}

} // namespace gapwright
