// SPDX-License-Identifier: GPL-3.0-or-later
// write_documents FOLDER [ID...]: the templates as DOCX, ODT, PDF, HTML and Markdown, with the
// headings and tables that readers should find in FOLDER/expected.json.
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
    const QStringList arguments = application.arguments();
    const QDir folder(arguments.value(1));
    const QStringList ids = arguments.size() > 2 ? arguments.mid(2) : samples::templateIds();
    QJsonObject expected;
    for (const QString &id : ids) {
        const DocumentControl control =
            samples::controlOf(samples::templateOf(id), samples::titleOfTemplate(id));
        const Blocks blocks = samples::documentOf(id, control);
        expected.insert(id, expectedOf(blocks));
        for (const char *ending : {"docx", "odt", "pdf", "html", "md"}) {
            const Result<QByteArray> bytes = writeDocument(
                blocks, samples::outputOf(control), *documentFormatOf(QString::fromLatin1(ending)));
            if (!bytes)
                qFatal("%s", qPrintable(bytes.error().message));
            save(folder.filePath(id + QLatin1Char('.') + QLatin1String(ending)), *bytes);
        }
    }
    save(folder.filePath(QStringLiteral("expected.json")), QJsonDocument(expected).toJson());
    return 0;
}
