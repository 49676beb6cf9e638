// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_rendering.h"

#include "base/clock.h"
#include "base/file_output.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "reports/documents/document_export.h"
#include "reports/docx/docx_writer.h"
#include "services/attachment_output.h"
#include "services/document_steps.h"
#include "services/project_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gapwright {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestStyle = 64LL << 20;

Error badInput(const QString &sentence)
{
    return {sentence, ErrorKind::BadInput, {}};
}

Result<std::vector<DocumentFormat>> formatsOf(const Arguments &arguments)
{
    const QString words =
        arguments.has("format") ? arguments.text("format") : endingOf(arguments.text("o"));
    std::vector<DocumentFormat> formats;
    for (const QString &word : words.toLower().split(QLatin1Char(','))) {
        const std::optional<DocumentFormat> format = documentFormatOf(word.trimmed());
        if (!format)
            return badInput(arguments.has("format")
                                ? CommandLine::tr("“%1” is no format of documents. Choose of docx, "
                                                  "odt, pdf, html and md.")
                                      .arg(word)
                                : CommandLine::tr("Say with --format what to write, or let the "
                                                  "name of the output end in .docx, .odt, .pdf, "
                                                  ".html or .md."));
        if (std::find(formats.begin(), formats.end(), *format) == formats.end())
            formats.push_back(*format);
    }
    return formats;
}

Result<QByteArray> styleBytes(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{CommandLine::tr("%1 cannot be read: %2.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     ErrorKind::NotFound,
                     {}};
    if (file.size() > largestStyle)
        return badInput(CommandLine::tr("%1 is too large for a file of styles.")
                            .arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

QString titleOf(const Document &document)
{
    return (document.code + QLatin1Char(' ') + document.title).trimmed();
}

Error fieldsAreMissing(const std::vector<ExportPlan::Missing> &missing)
{
    QStringList parts;
    for (const ExportPlan::Missing &one : missing) {
        QStringList names;
        for (const MissingField &field : one.fields)
            names << nameOf(field);
        parts << QStringLiteral("%1: %2").arg(one.title, names.join(QStringLiteral(", ")));
    }
    return badInput(CommandLine::tr("Fields have no value, and nothing was written. Fill the "
                                    "registers, or add --allow-missing to write them "
                                    "highlighted. %1.")
                        .arg(parts.join(QStringLiteral("; "))));
}

/// The document that ID names, or a draft of the template when there is none of it yet.
Result<DocumentEditions> editionsFor(const LoadedProject &project, const QString &word)
{
    const Result<Document> document = findDocument(project.records, word);
    if (document)
        return editionsOf(*document, project.records.all<DocumentText>());
    if (!project.catalogue->templateInfo(word.toUpper()))
        return document.error();
    NewDocument wanted;
    wanted.templateId = word.toUpper();
    const Result<DocumentStep> step = newDocument(project.sources(), wanted);
    if (!step)
        return step.error();
    return editionsAfter({step->document, {}}, *step);
}

Result<QByteArray> bytesOf(const ProjectDocument &document, DocumentFormat format,
                           const DocxStyleSource *style)
{
    return format == DocumentFormat::Docx ? writeDocx(document.blocks, document.output, style)
                                          : writeDocument(document.blocks, document.output, format);
}

QString endingFor(DocumentFormat format)
{
    for (const char *ending : {"docx", "odt", "pdf", "html", "md"}) {
        if (documentFormatOf(QLatin1String(ending)) == format)
            return QLatin1Char('.') + QLatin1String(ending);
    }
    return {};
}

/// Writes one document into a folder (--format) or to the file that -o names.
Answer renderOne(const Arguments &arguments, const LoadedProject &project,
                 const ExportOptions &options)
{
    const Result<DocumentEditions> editions = editionsFor(project, arguments.at(1));
    if (!editions)
        return editions.error();
    const DocumentText *text = textToShow(*editions);
    if (!text)
        return badInput(CommandLine::tr("“%1” has no text in the project: it lies at %2.")
                            .arg(titleOf(editions->document), editions->document.location));
    const FieldSources sources = project.sources();
    const Result<ProjectDocument> document =
        projectDocument(sources, projectFields(sources), *editions, *text);
    if (!document)
        return document.error();
    if (!document->missing.empty() && !arguments.has("allow-missing"))
        return fieldsAreMissing(
            {{editions->document.id, titleOf(editions->document), document->missing}});
    std::optional<DocxStyleSource> style;
    if (!options.style.isEmpty()) {
        Result<DocxStyleSource> read = readStyleSource(options.style, options.styleName);
        if (!read)
            return read.error();
        style = std::move(*read);
    }
    if (arguments.has("format") && !QDir().mkpath(options.folder))
        return badInput(CommandLine::tr("The folder %1 cannot be made.")
                            .arg(QDir::toNativeSeparators(options.folder)));
    std::vector<std::pair<QString, QByteArray>> files;
    for (const DocumentFormat format : options.formats) {
        const QString path = arguments.has("format")
            ? QDir(options.folder)
                  .filePath(safeFileName(titleOf(editions->document)) + endingFor(format))
            : arguments.text("o");
        if (const Outcome free = checkOutput(path, {arguments.at(0)}); !free)
            return free.error();
        Result<QByteArray> bytes = bytesOf(*document, format, style ? &*style : nullptr);
        if (!bytes)
            return bytes.error();
        files.emplace_back(path, std::move(*bytes));
    }
    QString lines;
    for (const auto &[path, bytes] : files) {
        if (const Outcome written = writeFileWhole(path, bytes); !written)
            return written.error();
        lines += CommandLine::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(path));
    }
    return lines;
}

Answer renderAll(const Arguments &arguments, const LoadedProject &project,
                 const ExportOptions &options)
{
    const FieldSources sources = project.sources();
    const Result<ExportPlan> plan = planExport(sources, options);
    if (!plan)
        return plan.error();
    if (!plan->problems.isEmpty())
        return badInput(plan->problems.join(QLatin1Char(' ')));
    if (!plan->missing.empty() && !arguments.has("allow-missing"))
        return fieldsAreMissing(plan->missing);
    const Result<ExportOutcome> done = exportDocuments(sources, options);
    if (!done)
        return done.error();
    QString lines;
    for (const QString &path : done->written)
        lines += CommandLine::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(path));
    if (!done->problems.isEmpty())
        return {lines, badInput(done->problems.join(QLatin1Char(' ')))};
    if (done->kept.isEmpty())
        return lines;
    return {lines,
            badInput(CommandLine::tr("%n file(s) were changed by somebody since the last export "
                                     "and were left alone: %1. Add --replace to write them anew.",
                                     nullptr, int(done->kept.size()))
                         .arg(done->kept.join(QStringLiteral(", "))))};
}

Answer render(const Arguments &arguments)
{
    const bool wantsAll = arguments.has("all");
    if (wantsAll == !arguments.at(1).isEmpty())
        return Answer::wrongUsage(
            CommandLine::tr("Name one document, or write them all with --all."));
    if (wantsAll && !arguments.has("format"))
        return Answer::wrongUsage(
            CommandLine::tr("Say with --format what to write, for example “--format docx,pdf”."));
    ExportOptions options;
    options.folder = arguments.text("o");
    options.replaceChanged = arguments.has("replace");
    options.styleName = QFileInfo(arguments.text("style")).fileName();
    const Result<std::vector<DocumentFormat>> formats = formatsOf(arguments);
    if (!formats)
        return Answer::wrongUsage(formats.error().message);
    options.formats = *formats;
    const Result<QByteArray> style = styleBytes(arguments.text("style"));
    if (!style)
        return style.error();
    options.style = *style;
    options.writeAttachment = [files = std::make_shared<AttachmentOutput>(arguments.at(0))](
                                  const Attachment &file, const QString &path) {
        return files->write(file, path);
    };
    if (arguments.has("format") && QFileInfo(options.folder).exists()
        && !QFileInfo(options.folder).isDir())
        return badInput(CommandLine::tr("%1 is no folder. With --format the files are written into "
                                        "a folder.")
                            .arg(QDir::toNativeSeparators(options.folder)));
    const Result<LoadedProject> project = loadProject(arguments);
    if (!project)
        return project.error();
    return wantsAll ? renderAll(arguments, *project, options)
                    : renderOne(arguments, *project, options);
}

} // namespace

Result<LoadedProject> loadProject(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto file = openToRead(arguments.at(0));
    if (!file)
        return file.error();
    Result<ProjectRecords> records = loadRecords(**file);
    if (!records)
        return records.error();
    const QDate day = arguments.date("date");
    return LoadedProject{*catalogue, std::move(*records), day.isValid() ? day : Clock().today()};
}

QString nameOf(const MissingField &field)
{
    return field.row.isEmpty() ? field.name : QStringLiteral("%1 (%2)").arg(field.name, field.row);
}

Command documentRenderCommand()
{
    return {
        QStringLiteral("document render"),
        CommandLine::tr("Writes documents of the project, or one template filled from it, as "
                        "DOCX, ODT, PDF, HTML or Markdown. “--all” makes a folder with the "
                        "master list."),
        {{QStringLiteral("FILE")}, {QStringLiteral("ID"), {}, true}},
        {{QStringLiteral("all"), Option::Kind::Flag,
          CommandLine::tr("every document that has a text, with the files attached to documents")},
         {QStringLiteral("format"), Option::Kind::Text,
          CommandLine::tr("docx, odt, pdf, html, md, several with commas; the output is then a "
                          "folder")},
         {QStringLiteral("style"), Option::Kind::Text,
          CommandLine::tr("a .docx or .dotx whose styles, head and foot are used")},
         {QStringLiteral("date"), Option::Kind::Date,
          CommandLine::tr("the day of the documents; two runs then give the same bytes")},
         {QStringLiteral("allow-missing"), Option::Kind::Flag,
          CommandLine::tr("write fields without a value highlighted instead of refusing")},
         {QStringLiteral("replace"), Option::Kind::Flag,
          CommandLine::tr("also files that were changed since the last export")},
         outputOption()},
        render};
}

} // namespace gapwright
