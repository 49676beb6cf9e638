// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/file_output.h"
#include "charts/fonts.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "reports/catalogue/assessors_guide.h"
#include "reports/documents/document_writer.h"

#include <QCoreApplication>
#include <QDir>

namespace gapwright {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Answer writeBook(const Arguments &arguments, const Blocks &blocks, const DocumentOutput &output)
{
    const QString path = arguments.text("o");
    const std::optional<DocumentFormat> format = documentFormatOf(endingOf(path));
    if (!format || *format == DocumentFormat::Markdown)
        return Error{CommandLine::tr("%1 cannot be written: this is made as PDF, DOCX, ODT or "
                                     "HTML. Let the name of the output end in "
                                     "one of these.")
                         .arg(QDir::toNativeSeparators(path)),
                     ErrorKind::BadInput,
                     {}};
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        return fonts.error();
    const Result<QByteArray> bytes = writeDocument(blocks, output, *format);
    if (!bytes)
        return bytes.error();
    if (const Outcome written = writeFileWhole(path, *bytes); !written)
        return written.error();
    return CommandLine::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(path));
}

QDate dateOf(const Arguments &arguments)
{
    return arguments.has("date") ? arguments.date("date") : Clock().today();
}

Answer writeGuide(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    return writeBook(arguments, assessorsGuide(**catalogue),
                     guideOutput(**catalogue, dateOf(arguments)));
}

Answer writePrimer(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const Blocks blocks = primerBook(**catalogue);
    if (blocks.empty())
        return Error{CommandLine::tr("The content holds no primer. Install Gapwright again."),
                     ErrorKind::NotFound,
                     {}};
    return writeBook(arguments, blocks, primerOutput(**catalogue, dateOf(arguments)));
}

std::vector<Option> bookOptions()
{
    return {{QStringLiteral("date"), Option::Kind::Date,
             CommandLine::tr(
                 "the day in the properties of the file; two runs then give the same bytes")},
            outputOption()};
}

} // namespace

Command catalogueGuideCommand()
{
    return {QStringLiteral("catalogue guide"),
            CommandLine::tr("Writes the assessor's guide as PDF, DOCX, ODT or HTML: questions, "
                            "evidence, gaps and levels."),
            {},
            bookOptions(),
            writeGuide};
}

Command cataloguePrimerCommand()
{
    return {QStringLiteral("catalogue primer"),
            CommandLine::tr("Writes the primer for clients as PDF, DOCX, ODT or HTML."),
            {},
            bookOptions(),
            writePrimer};
}

} // namespace gapwright
