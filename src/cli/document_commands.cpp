// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/file_output.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "cli/document_rendering.h"
#include "reports/documents/staleness.h"
#include "services/document_steps.h"
#include "services/project_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <class E> QString keyOf(E value)
{
    for (const Choice &choice : choicesOf<E>()) {
        if (choice.value == int(value))
            return QString::fromLatin1(choice.key);
    }
    return {};
}

/// A document as the list shows it.
struct Listed {
    MasterListRow row;
    QString templateId;
    QString draft; ///< version of the text in work
    bool hasText = false;
    int stale = 0; ///< paragraphs
    QStringList missing;
};

std::vector<Listed> listedDocuments(const LoadedProject &project)
{
    const ProjectRecords &records = project.records;
    const FieldSources sources = project.sources();
    const FieldValues today = projectFields(sources);
    QStringList withText;
    for (const DocumentText &text : records.all<DocumentText>())
        withText << text.document.value;
    const std::vector<StaleDocument> stale = staleDocuments(sources);
    std::vector<Listed> listed;
    for (MasterListRow &row :
         masterList(records.all<Document>(), records.all<Person>(), withText, sources.today)) {
        Listed one;
        for (const StaleDocument &other : stale) {
            if (other.document == row.document)
                one.stale = int(other.paragraphs.size());
        }
        for (const Document &document : records.all<Document>()) {
            if (document.id != row.document)
                continue;
            one.templateId = document.templateId;
            const DocumentEditions editions = editionsOf(document, records.all<DocumentText>());
            if (const DocumentText *open = textInWork(editions))
                one.draft = open->version;
            const DocumentText *shown = textToShow(editions);
            one.hasText = shown != nullptr;
            const auto text = shown ? renderedBody(editions, *shown, today, records.all<Person>())
                                    : Result<RenderedText>(RenderedText());
            for (std::size_t i = 0; text && i < text->missing.size(); ++i)
                one.missing << nameOf(text->missing[i]);
        }
        one.row = std::move(row);
        listed.push_back(std::move(one));
    }
    return listed;
}

QJsonObject jsonOf(const Listed &one)
{
    const MasterListRow &row = one.row;
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate))
                              : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("id"), row.document.value},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("type"), keyOf(row.type)},
            {QStringLiteral("status"), keyOf(row.status)},
            {QStringLiteral("version"), row.version},
            {QStringLiteral("draft"), one.draft},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("approver"), row.approver},
            {QStringLiteral("approved_on"), day(row.approvedOn)},
            {QStringLiteral("next_review"), day(row.nextReview)},
            {QStringLiteral("review_overdue"), row.isReviewOverdue},
            {QStringLiteral("mandatory_item"), row.mandatoryItem},
            {QStringLiteral("template"), one.templateId},
            {QStringLiteral("external"), row.external},
            {QStringLiteral("has_text"), one.hasText},
            {QStringLiteral("stale_paragraphs"), one.stale},
            {QStringLiteral("missing_fields"), QJsonArray::fromStringList(one.missing)}};
}

QString lineOf(const Listed &one)
{
    QStringList notes;
    if (!one.draft.isEmpty() && one.draft != one.row.version)
        notes << CommandLine::tr("draft %1").arg(one.draft);
    if (one.stale > 0)
        notes << CommandLine::tr("%n paragraph(s) stale", nullptr, one.stale);
    if (!one.missing.isEmpty())
        notes << CommandLine::tr("%n field(s) without a value", nullptr, int(one.missing.size()));
    if (one.row.isReviewOverdue)
        notes << CommandLine::tr("review overdue");
    return QStringLiteral("%1 %2 %3 %4%5\n")
        .arg(one.row.number.leftJustified(10), one.row.version.leftJustified(10),
             labelOf(choicesOf<DocStatus>(), int(one.row.status)).leftJustified(11), one.row.title,
             notes.isEmpty() ? QString()
                             : QStringLiteral(" (%1)").arg(notes.join(QStringLiteral(", "))));
}

Answer list(const Arguments &arguments)
{
    const Result<LoadedProject> project = loadProject(arguments);
    if (!project)
        return project.error();
    QJsonArray array;
    QString lines;
    for (const Listed &one : listedDocuments(*project)) {
        array.append(jsonOf(one));
        lines += lineOf(one);
    }
    return arguments.has("json") ? Answer(jsonText(array)) : Answer(lines);
}

Answer make(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto file = openToChange(arguments.at(0), authorOf(arguments));
    if (!file)
        return file.error();
    Result<ProjectRecords> records = loadRecords(**file);
    if (!records)
        return records.error();
    NewDocument wanted;
    wanted.templateId = arguments.at(1).toUpper();
    wanted.title = arguments.text("title");
    wanted.code = arguments.text("number");
    const FieldSources sources{&*records, catalogue->get(), Clock().today()};
    const Result<DocumentStep> step = newDocument(sources, wanted);
    if (!step)
        return step.error();
    if (const auto written = storeStep(**file, *step, *records); !written)
        return written.error();
    return CommandLine::tr("Made %1 %2, version %3.\n")
        .arg(step->document.code, step->document.title, step->document.version);
}

} // namespace

Command documentListCommand()
{
    return {QStringLiteral("document list"),
            CommandLine::tr("The documents under control, with what is stale, overdue or without a "
                            "value."),
            {{QStringLiteral("FILE")}},
            {jsonOption(),
             {QStringLiteral("date"), Option::Kind::Date,
              CommandLine::tr("the day that reviews are compared with; today without")}},
            list};
}

Command documentNewCommand()
{
    return {QStringLiteral("document new"),
            CommandLine::tr("Makes a document with a first draft from a template of the library."),
            {{QStringLiteral("FILE")}, {QStringLiteral("TEMPLATE")}},
            {{QStringLiteral("title"), Option::Kind::Text,
              CommandLine::tr("its title; that of the template without")},
             {QStringLiteral("number"), Option::Kind::Text,
              CommandLine::tr("its number; the next free one without")},
             authorOption()},
            make};
}

} // namespace gapwright
