// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/sample_documents.h"

#include "reports/documents/project_document.h"
#include "reports/templates/field_snapshot.h"

#include <QRegularExpression>

namespace gapwright {

namespace {

constexpr int daysOfWriting = 21;
constexpr int daysOfReview = 6;

/// What the hours of the first service were when the catalogue was approved.
const QString &earlierHours()
{
    static const QString hours = QStringLiteral("Working days 08:00 to 17:00");
    return hours;
}

/// A finished text has its decisions taken.
QString withoutNotes(QString body)
{
    static const QRegularExpression note(
        QStringLiteral("\\n> \\[!decide\\][^\\n]*(\\n>[^\\n]*)*\\n"));
    return body.remove(note);
}

bool isFinished(const Document &document)
{
    return document.status == DocStatus::Approved || document.status == DocStatus::Published
        || document.status == DocStatus::Superseded;
}

class SampleTextWriting {
public:
    SampleTextWriting(const FieldSources &sources)
        : m_sources(sources)
        , m_values(projectFields(sources))
    {
    }

    Result<SampleTexts> write()
    {
        for (const Document &document : m_sources.records->all<Document>()) {
            if (document.templateId.isEmpty())
                continue;
            if (const Outcome written = writeText(document); !written)
                return written.error();
        }
        return std::move(m_texts);
    }

private:
    Outcome writeText(const Document &document)
    {
        const Result<DocumentTemplate> source = loadTemplate(document.templateId);
        if (!source)
            return source.error();
        DocumentText text;
        text.id = newId<DocumentText>();
        text.document = document.id;
        text.version = document.version;
        text.status = document.status;
        text.templateId = document.templateId;
        text.templateHash = hashOfTemplate(*source);
        text.author = document.author.isSet() ? document.author : document.owner;
        text.body = source->body.text;
        text.createdOn = m_sources.today.addDays(-daysOfWriting);
        text.changeSummary = QStringLiteral("First draft");
        if (isFinished(document))
            finish(text, document, source->body);
        else if (document.templateId == QLatin1String("T12"))
            addComments(text);
        m_texts.texts.push_back(std::move(text));
        return Unit{};
    }

    void finish(DocumentText &text, const Document &document, const FieldText &source)
    {
        text.body = withoutNotes(text.body);
        text.createdOn = document.approvedOn.addDays(-daysOfWriting);
        text.submittedOn = document.approvedOn.addDays(-daysOfReview);
        text.approvedBy = document.approvedBy;
        text.approvedOn = document.approvedOn;
        if (document.status == DocStatus::Published)
            text.publishedOn = document.approvedOn.addDays(1);
        text.changeSummary = QStringLiteral("Brought in line with how the teams work");
        const Result<std::vector<FieldTag>> tags = fieldTagsOf({text.body, source.file, 1});
        FieldValues values =
            withDocumentFields(m_values, document, &text, m_sources.records->all<Person>());
        if (document.templateId == QLatin1String("T21"))
            makeStale(values);
        if (tags)
            text.fieldValues = snapshotText(withDashes(usedValues(values, *tags)));
        if (document.templateId == QLatin1String("T34"))
            addEarlierEdition(text);
    }

    static void makeStale(FieldValues &values)
    {
        std::vector<FieldRow> &services = values.lists[QStringLiteral("services")];
        if (!services.empty())
            services.front().insert(QStringLiteral("hours"), earlierHours());
    }

    void addEarlierEdition(const DocumentText &current)
    {
        DocumentText earlier = current;
        earlier.id = newId<DocumentText>();
        earlier.version = QStringLiteral("1.0");
        earlier.status = DocStatus::Superseded;
        earlier.changeSummary = QStringLiteral("First edition");
        earlier.createdOn = current.createdOn.addYears(-1);
        earlier.submittedOn = current.submittedOn.addYears(-1);
        earlier.approvedOn = current.approvedOn.addYears(-1);
        earlier.publishedOn = earlier.approvedOn.addDays(1);
        earlier.endedOn = current.publishedOn;
        m_texts.texts.push_back(std::move(earlier));
    }

    void addComments(const DocumentText &text)
    {
        const auto add = [&](const char *heading, const char *remark, bool resolved,
                             const char *answer) {
            DocumentComment comment;
            comment.id = newId<DocumentComment>();
            comment.text = text.id;
            comment.heading = QString::fromUtf8(heading);
            comment.remark = QString::fromUtf8(remark);
            comment.author = nameOf(text.author);
            comment.writtenOn = m_sources.today.addDays(resolved ? -9 : -4);
            comment.resolved = resolved;
            comment.answer = QString::fromUtf8(answer);
            m_texts.comments.push_back(std::move(comment));
        };
        add("Known limitations",
            "The end of support for the old storage in depot 3 is missing here.", true,
            "Added to the table with the date of the maker.");
        add("Resources (people, technical, information, financial)",
            "Who stands in for the SMS manager during the audit week?", false, "");
    }

    [[nodiscard]] QString nameOf(const Id<Person> &id) const
    {
        for (const Person &person : m_sources.records->all<Person>()) {
            if (person.id == id)
                return person.name;
        }
        return {};
    }

    FieldSources m_sources;
    FieldValues m_values;
    SampleTexts m_texts;
};

} // namespace

SampleTextMaker sampleTextMaker(const Catalogue &catalogue)
{
    return [&catalogue](const ProjectRecords &records, QDate today) {
        return SampleTextWriting({&records, &catalogue, today}).write();
    };
}

} // namespace gapwright
