// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/file_output.h"
#include "charts/chart_file.h"
#include "charts/fonts.h"
#include "cli/chart_kinds.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "reports/gap_report.h"
#include "reports/pdf_writer.h"
#include "services/project_access.h"
#include "services/project_loading.h"

#include <QCoreApplication>
#include <QDir>

#include <future>

namespace gapwright {

namespace {

constexpr double chartWidth = 500; // points, the text width of an A4 page

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error cannotWrite(const QString &output, const char *sentence)
{
    return {translated(sentence).arg(QDir::toNativeSeparators(output)), ErrorKind::BadInput, {}};
}

/// What a report or chart is made from: the catalogue is read while the project is opened.
struct Sources {
    Result<std::unique_ptr<ProjectFile>> project;
    Result<std::shared_ptr<const Catalogue>> catalogue;
};

Sources openSources(const Arguments &arguments)
{
    auto catalogue = std::async(std::launch::async, builtInCatalogue);
    auto project = openToRead(arguments.at(0));
    return {std::move(project), catalogue.get()};
}

/// Takes the sources over, so that the project is closed before the report is laid out.
Result<GapReportData> reportData(Sources sources, const Arguments &arguments)
{
    if (!sources.catalogue)
        return sources.catalogue.error();
    if (!sources.project)
        return sources.project.error();
    ProjectFile &project = **sources.project;
    const Result<Assessment> head = findAssessment(project, arguments.text("name"));
    if (!head)
        return head.error();
    const QDate date = arguments.has("date") ? arguments.date("date") : Clock().today();
    return loadGapReportData(project, *sources.catalogue, head->id, date);
}

ReportPreset presetOf(const QString &word)
{
    for (const ReportPreset preset :
         {ReportPreset::Board, ReportPreset::Owner, ReportPreset::Auditor}) {
        if (codeOf(preset) == word)
            return preset;
    }
    return ReportPreset::Full;
}

QStringList presetWords()
{
    return {codeOf(ReportPreset::Full), codeOf(ReportPreset::Board), codeOf(ReportPreset::Owner),
            codeOf(ReportPreset::Auditor)};
}

/// The options of a report; the owner's one needs a process of the catalogue.
Result<ReportOptions> optionsOf(const Arguments &arguments, const Catalogue &catalogue)
{
    ReportOptions options;
    const bool isOwners = arguments.has("process") && !arguments.has("preset");
    options.preset = isOwners ? ReportPreset::Owner : presetOf(arguments.text("preset"));
    options.process = arguments.text("process").toUpper();
    if (options.preset != ReportPreset::Owner) {
        options.process.clear();
        return options;
    }
    if (catalogue.area(options.process))
        return options;
    QStringList ids;
    for (const CapabilityArea &area : catalogue.areas())
        ids.append(area.id);
    return Error{
        translated(QT_TRANSLATE_NOOP("CommandLine",
                                     "The owner's report is about one process: give --process with "
                                     "one of %1."))
            .arg(ids.join(QLatin1String(", "))),
        ErrorKind::BadInput,
        {}};
}

/// As PDF, saying how many pages it has.
Answer reportPages(const GapReportData &data, const ReportOptions &options, const QString &output)
{
    const Result<ReportDocument> document = buildGapReport(data, options);
    if (!document)
        return document.error();
    const Result<QByteArray> pdf = writePdf(*document);
    if (!pdf)
        return pdf.error();
    if (Outcome written = writeFileWhole(output, *pdf); !written)
        return written.error();
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1 (%2 pages).\n"))
        .arg(QDir::toNativeSeparators(output), QString::number(document->pageCount()));
}

Answer reportGap(const Arguments &arguments)
{
    const QString output = arguments.text("o");
    const std::optional<DocumentFormat> format = documentFormatOf(endingOf(output));
    if (!format)
        return cannotWrite(
            output,
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "%1 cannot be written: reports are PDF, DOCX, ODT, HTML or Markdown. "
                "Let the name of the output end in .pdf, .docx, .odt, .html or .md."));
    if (Outcome free = checkOutput(output, {arguments.at(0)}); !free)
        return free.error();
    Sources sources = openSources(arguments);
    if (!sources.catalogue)
        return sources.catalogue.error();
    const Result<ReportOptions> options = optionsOf(arguments, **sources.catalogue);
    if (!options)
        return Answer::wrongUsage(options.error().message);
    const Result<GapReportData> data = reportData(std::move(sources), arguments);
    if (!data)
        return data.error();
    if (*format == DocumentFormat::Pdf)
        return reportPages(*data, *options, output);
    const Result<QByteArray> bytes = writeGapReport(*data, *options, *format);
    if (!bytes)
        return bytes.error();
    if (Outcome written = writeFileWhole(output, *bytes); !written)
        return written.error();
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1.\n"))
        .arg(QDir::toNativeSeparators(output));
}

QString listOfCharts()
{
    QString text;
    for (const QString &kind : chartKinds())
        text += kind.leftJustified(12) + meaningOfChart(kind) + QLatin1Char('\n');
    return text;
}

Answer chart(const Arguments &arguments)
{
    const QString output = arguments.text("o");
    const QString ending = endingOf(output);
    if (!QStringList{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}.contains(
            ending))
        return cannotWrite(
            output,
            QT_TRANSLATE_NOOP("CommandLine",
                              "%1 cannot be written: charts are SVG, PNG or PDF. Let "
                              "the name of the output end in one of these."));
    if (Outcome free = checkOutput(output, {arguments.at(0)}); !free)
        return free.error();
    const Result<GapReportData> data = reportData(openSources(arguments), arguments);
    if (!data)
        return data.error();
    if (Outcome loaded = loadShippedFonts(); !loaded)
        return loaded.error();
    const Result<Figure> figure = chartFigure(arguments.at(1), *data);
    if (!figure)
        return Error{QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(arguments.at(0)),
                                                  figure.error().message),
                     figure.error().kind,
                     {}};
    const Result<QByteArray> bytes =
        chartBytes(figure->paint, QSizeF(chartWidth, figure->height), ending);
    if (!bytes)
        return bytes.error();
    if (Outcome written = writeFileWhole(output, *bytes); !written)
        return written.error();
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1.\n"))
        .arg(QDir::toNativeSeparators(output));
}

Option dateOption()
{
    return {QStringLiteral("date"), Option::Kind::Date,
            translated(QT_TRANSLATE_NOOP(
                "CommandLine", "the day of the report; two runs then give the same bytes"))};
}

} // namespace

Command reportGapCommand()
{
    return {
        QStringLiteral("report gap"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes the gap report of an assessment as PDF, DOCX, ODT, HTML or Markdown.")),
        {{QStringLiteral("FILE")}},
        {nameOption(),
         {QStringLiteral("preset"), Option::Kind::Text,
          translated(QT_TRANSLATE_NOOP("CommandLine", "for whom; full without")), presetWords()},
         {QStringLiteral("process"), Option::Kind::Text,
          translated(QT_TRANSLATE_NOOP("CommandLine", "of the owner's report, for example P15"))},
         dateOption(),
         outputOption()},
        reportGap};
}

Command chartCommand()
{
    return {
        QStringLiteral("chart"),
        translated(QT_TRANSLATE_NOOP("CommandLine",
                                     "Writes one chart of an assessment as SVG, PNG or PDF. “chart "
                                     "--list” names the kinds.")),
        {{QStringLiteral("FILE")}, {QStringLiteral("KIND"), chartKinds()}},
        {nameOption(), dateOption(), outputOption()},
        chart};
}

Command chartListCommand()
{
    return {QStringLiteral("chart --list"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "The kinds of charts.")),
            {},
            {},
            [](const Arguments &) { return Answer(listOfCharts()); }};
}

} // namespace gapwright
