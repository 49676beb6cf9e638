// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/document_writer.h"

#include "charts/fonts.h"
#include "reports/docx/docx_writer.h"
#include "reports/html/html_writer.h"
#include "reports/layout/document_layout.h"
#include "reports/markdown/markdown_writer.h"
#include "reports/odt/odt_writer.h"
#include "reports/pdf_writer.h"

namespace gapwright {

namespace {

Blocks withoutNotes(const Blocks &blocks)
{
    Blocks kept;
    for (const Block &block : blocks) {
        const Callout *callout = std::get_if<Callout>(&block);
        if (!callout || !callout->note)
            kept.push_back(block);
    }
    return kept;
}

} // namespace

std::optional<DocumentFormat> documentFormatOf(const QString &ending)
{
    if (ending == QLatin1String("pdf"))
        return DocumentFormat::Pdf;
    if (ending == QLatin1String("docx"))
        return DocumentFormat::Docx;
    if (ending == QLatin1String("odt"))
        return DocumentFormat::Odt;
    if (ending == QLatin1String("html"))
        return DocumentFormat::Html;
    if (ending == QLatin1String("md"))
        return DocumentFormat::Markdown;
    return std::nullopt;
}

Result<ReportDocument> layOutDocument(const Blocks &blocks, const DocumentOutput &output,
                                      const ReportProgress &progress)
{
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        return fonts.error();
    ReportOptions options;
    options.language = output.language;
    options.pageSize = output.pageSize;
    ReportStyle style =
        output.look == DocumentLook::Book ? styleFor(options) : documentStyleFor(options);
    if (output.landscape)
        style.page.transpose();
    const QString head = output.organization.isEmpty()
        ? output.title
        : output.organization + QStringLiteral(" \u2013 ") + output.title;
    Result<LaidReport> laid =
        layOutReport(blocks, style, {head, identityOf(output), output.classification}, progress);
    if (!laid)
        return laid.error();
    laid->properties = {output.title.simplified(), output.author, {}, {},
                        output.language,           output.date};
    return ReportDocument(std::make_shared<const LaidReport>(std::move(*laid)));
}

Result<QByteArray> writeDocument(const Blocks &blocks, const DocumentOutput &output,
                                 DocumentFormat format, const ReportProgress &progress)
{
    const Blocks kept = withoutNotes(blocks);
    switch (format) {
    case DocumentFormat::Pdf: {
        const Result<ReportDocument> document = layOutDocument(kept, output, progress);
        if (!document)
            return document.error();
        return writePdf(*document, progress);
    }
    case DocumentFormat::Docx:
        return writeDocx(kept, output);
    case DocumentFormat::Odt:
        return writeOdt(kept, output);
    case DocumentFormat::Html:
        return writeHtml(kept, output).toUtf8();
    case DocumentFormat::Markdown:
        return writeMarkdown(kept).toUtf8();
    }
    return QByteArray();
}

} // namespace gapwright
