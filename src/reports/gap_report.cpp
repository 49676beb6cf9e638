// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gap_report.h"

#include "charts/fonts.h"
#include "reports/layout/document_layout.h"
#include "reports/pdf_writer.h"
#include "reports/sections/sections.h"

#include <QRegularExpression>

#include <span>

namespace gapwright {

namespace {

constexpr Section fullReport[] = {coverSection,      summarySection,    maturitySection,
                                  conformitySection, forecastSection,   prioritySection,
                                  clauseChapters,    documentedSection, actionPlanSection,
                                  methodSection,     legalSection};
constexpr Section boardReport[] = {boardSection};
constexpr Section ownerReport[] = {ownerSection};
constexpr Section auditorReport[] = {coverSection, evidenceSection, documentedSection,
                                     methodSection, legalSection};

std::span<const Section> sectionsOf(ReportPreset preset)
{
    switch (preset) {
    case ReportPreset::Full:
        return fullReport;
    case ReportPreset::Board:
        return boardReport;
    case ReportPreset::Owner:
        return ownerReport;
    case ReportPreset::Auditor:
        return auditorReport;
    }
    return fullReport;
}

QString titleOf(const ReportContext &context)
{
    const QString client = context.client();
    switch (context.options.preset) {
    case ReportPreset::Full:
        return Reports::tr("Gap analysis ISO/IEC 20000-1 \u2013 %1").arg(client);
    case ReportPreset::Board:
        return Reports::tr("Gap analysis ISO/IEC 20000-1, board summary \u2013 %1").arg(client);
    case ReportPreset::Owner: {
        const CapabilityArea *area = context.catalogue.area(context.options.process);
        return Reports::tr("Gap analysis ISO/IEC 20000-1, %1 \u2013 %2")
            .arg(area ? area->name : QString(), client);
    }
    case ReportPreset::Auditor:
        return Reports::tr("Evidence ISO/IEC 20000-1 \u2013 %1").arg(client);
    }
    return client;
}

ReportProperties propertiesOf(const ReportContext &context)
{
    const Engagement &engagement = context.data.engagement;
    const QString assessor = context.data.current.assessment.assessor;
    ReportProperties properties;
    properties.title = titleOf(context).simplified();
    properties.author = assessor.isEmpty() ? engagement.consultant : assessor;
    if (properties.author.isEmpty())
        properties.author = engagement.consultancy;
    properties.subject = Reports::tr("Gap analysis against %1").arg(context.catalogue.edition());
    properties.keywords = QStringLiteral("ISO/IEC 20000-1, gap analysis, service management");
    properties.language = context.options.language;
    properties.date = context.data.date;
    return properties;
}

Error invalid(const QString &message)
{
    return {message, ErrorKind::BadInput};
}

} // namespace

QString codeOf(ReportPreset preset)
{
    switch (preset) {
    case ReportPreset::Full:
        return QStringLiteral("full");
    case ReportPreset::Board:
        return QStringLiteral("board");
    case ReportPreset::Owner:
        return QStringLiteral("owner");
    case ReportPreset::Auditor:
        return QStringLiteral("auditor");
    }
    return {};
}

QString wordOf(ReportPreset preset)
{
    switch (preset) {
    case ReportPreset::Full:
        return Reports::tr("Full report");
    case ReportPreset::Board:
        return Reports::tr("Summary for the board");
    case ReportPreset::Owner:
        return Reports::tr("Report for a process owner");
    case ReportPreset::Auditor:
        return Reports::tr("Evidence report for auditors");
    }
    return {};
}

Result<Blocks> gapReportBlocks(const GapReportData &data, const ReportOptions &options)
{
    if (!data.catalogue)
        return invalid(Reports::tr("The report has no catalogue to read requirements from. Install "
                                   "Gapwright again."));
    if (!data.date.isValid())
        return invalid(Reports::tr("The report has no date. Give one as YYYY-MM-DD."));
    if (options.preset == ReportPreset::Owner && !data.catalogue->area(options.process))
        return invalid(
            Reports::tr(
                "There is no process \u201c%1\u201d. Name one of P01 to P26 or A1 to A9 for "
                "a process owner's report.")
                .arg(options.process));
    const ReportContext context(data, options);
    Blocks blocks;
    for (const Section section : sectionsOf(options.preset))
        append(blocks, section(context));
    return blocks;
}

Result<ReportDocument> buildGapReport(const GapReportData &data, const ReportOptions &options,
                                      const ReportProgress &progress)
{
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        return fonts.error();
    Result<Blocks> blocks = gapReportBlocks(data, options);
    if (!blocks)
        return blocks.error();
    const ReportContext context(data, options);
    const ReportStyle style = styleFor(options);
    const PageFrame frame{titleOf(context), data.engagement.classification,
                          context.date(data.date)};
    Result<LaidReport> laid = layOutReport(*blocks, style, frame, progress);
    if (!laid)
        return laid.error();
    laid->properties = propertiesOf(context);
    return ReportDocument(std::make_shared<const LaidReport>(std::move(*laid)));
}

Result<QByteArray> writeGapReport(const GapReportData &data, const ReportOptions &options,
                                  DocumentFormat format, const ReportProgress &progress)
{
    if (format == DocumentFormat::Pdf) {
        const Result<ReportDocument> document = buildGapReport(data, options, progress);
        return document ? writePdf(*document, progress) : document.error();
    }
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        return fonts.error();
    const Result<Blocks> blocks = gapReportBlocks(data, options);
    if (!blocks)
        return blocks.error();
    const ReportProperties properties = propertiesOf(ReportContext(data, options));
    DocumentOutput output;
    output.title = properties.title;
    output.classification = data.engagement.classification;
    output.author = properties.author;
    output.language = options.language;
    output.date = data.date;
    output.pageSize = options.pageSize;
    output.look = DocumentLook::Book;
    return writeDocument(*blocks, output, format, progress);
}

QString suggestedFileName(const GapReportData &data, const ReportOptions &options)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = QStringLiteral("Gap report ISO-IEC 20000-1 %1 %2 %3")
                       .arg(data.engagement.organization.left(60),
                            options.preset == ReportPreset::Full        ? QString()
                                : options.preset == ReportPreset::Owner ? options.process
                                                                        : codeOf(options.preset),
                            data.date.toString(Qt::ISODate));
    return name.replace(unsafe, QStringLiteral(" ")).simplified();
}

} // namespace gapwright
