// SPDX-License-Identifier: GPL-3.0-or-later
// write_documents FOLDER [--formats=docx,pdf] [ID...]: the templates as DOCX, ODT, PDF, HTML and
// Markdown, with the headings and tables that readers should find in FOLDER/expected.json.
#include "base/made_ahead.h"
#include "charts/fonts.h"
#include "reports/documents/document_writer.h"
#include "reports/field_samples.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gapwright;

namespace {

QJsonObject expectedOf(const Blocks &blocks)
{
    QJsonArray headings, tables;
    for (const Block &block : blocks) {
        if (const Heading *heading = std::get_if<Heading>(&block); heading && heading->listed)
            headings.append(QJsonArray{heading->level, heading->text});
        const Table *table = std::get_if<Table>(&block);
        if (!table || table->rows.empty())
            continue;
        QJsonArray heads;
        for (const Column &column : table->columns)
            heads.append(column.heading);
        tables.append(QJsonObject{{QStringLiteral("heads"), heads},
                                  {QStringLiteral("rows"), int(table->rows.size())}});
    }
    return {{QStringLiteral("headings"), headings}, {QStringLiteral("tables"), tables}};
}

struct Written {
    QJsonObject expected;
    QList<QByteArray> files;
};

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        qFatal("%s", qPrintable(fonts.error().message));
    QStringList arguments = application.arguments();
    QStringList formats{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("pdf"),
                        QStringLiteral("html"), QStringLiteral("md")};
    if (arguments.value(2).startsWith(QLatin1String("--formats=")))
        formats = arguments.takeAt(2).section(QLatin1Char('='), 1).split(QLatin1Char(','));
    const QDir folder(arguments.value(1));
    const QStringList ids = arguments.size() > 2 ? arguments.mid(2) : samples::templateIds();
    QJsonObject expected;
    MadeAhead<Written> made(int(ids.size()), [&](int index) { // as exportDocuments() does
        const QString &id = ids[index];
        const DocumentControl control =
            samples::controlOf(samples::templateOf(id), samples::titleOfTemplate(id));
        const Blocks blocks = samples::documentOf(id, control);
        Written written{expectedOf(blocks), {}};
        for (const QString &ending : formats) {
            const Result<QByteArray> bytes =
                writeDocument(blocks, samples::outputOf(control), *documentFormatOf(ending));
            if (!bytes)
                qFatal("%s", qPrintable(bytes.error().message));
            written.files.append(*bytes);
        }
        return written;
    });
    for (const QString &id : ids) {
        const Written written = made.take();
        expected.insert(id, written.expected);
        for (qsizetype i = 0; i < formats.size(); ++i)
            save(folder.filePath(id + QLatin1Char('.') + formats[i]), written.files[i]);
    }
    save(folder.filePath(QStringLiteral("expected.json")), QJsonDocument(expected).toJson());
    return 0;
}
