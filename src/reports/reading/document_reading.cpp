// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reading/document_reading.h"

#include "base/text.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/markdown/markdown_writer.h"
#include "reports/reading/docx_text.h"
#include "reports/templates/field_tags.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace gapwright {

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(DocumentReading)
};

constexpr qint64 largestFile = 64LL << 20;
constexpr qsizetype largestText = 4 << 20;

QString titleOfName(const QString &file)
{
    return QFileInfo(file)
        .completeBaseName()
        .replace(QLatin1Char('_'), QLatin1Char(' '))
        .simplified();
}

Error tooLong(const QString &file)
{
    return {Reading::tr("%1 is not read: its text is longer than a document may be (%2 million "
                        "characters). Divide it into several files.")
                .arg(file, QString::number(largestText >> 20)),
            ErrorKind::BadInput,
            {}};
}

/// Braces that would begin a field of Gapwright stand for themselves unless all of them are fields.
QString withoutForeignFields(const QString &markdown, const QString &file)
{
    if (fieldTagsOf({markdown, file}))
        return markdown;
    QString text = markdown;
    return text.replace(QLatin1String("{{"), QLatin1String("\\{\\{"));
}

Result<ReadDocument> readMarkdown(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestText)
        return tooLong(file);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || decoded.contains(QChar(0)))
        return Error{Reading::tr("%1 is no text in UTF-8. Save it as UTF-8 in a text editor and "
                                 "choose it again.")
                         .arg(file),
                     ErrorKind::BadInput,
                     {}};
    ReadDocument read{titleOfName(file), storedText(decoded), {}};
    static const QRegularExpression front(QStringLiteral("\\A---\\n(?:[^\\n]*\\n)*?---\\n"));
    if (const auto found = front.match(read.markdown); found.hasMatch()) {
        read.markdown.remove(0, found.capturedLength());
        read.leftOut << Reading::tr("the lines between “---” at the top");
    }
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    const int pictures = int(read.markdown.count(picture));
    if (pictures > 0)
        read.leftOut << Reading::tr("%n picture(s) or drawing(s)", nullptr, pictures);
    read.markdown.remove(picture);
    const Blocks blocks = blocksOfMarkdown(read.markdown);
    const Heading *heading = blocks.empty() ? nullptr : std::get_if<Heading>(&blocks.front());
    if (heading && heading->level == 1 && !heading->text.contains(QLatin1String("{{")))
        read.title = heading->text;
    else if (!heading || heading->level > 1)
        read.markdown.prepend(writeMarkdown({Heading{1, read.title}}) + QLatin1Char('\n'));
    read.markdown = withoutForeignFields(read.markdown, file);
    return read;
}

/// Word counts chapters as level 1, a document of the project has its title there.
Blocks belowTitle(Blocks blocks, const QString &title)
{
    int top = 4;
    for (const Block &block : blocks) {
        if (const Heading *heading = std::get_if<Heading>(&block))
            top = std::min(top, heading->level);
    }
    for (Block &block : blocks) {
        if (Heading *heading = std::get_if<Heading>(&block))
            heading->level = std::min(heading->level - top + 2, 4);
    }
    blocks.insert(blocks.begin(), Heading{1, title});
    return blocks;
}

Result<ReadDocument> readWord(const QByteArray &bytes, const QString &file)
{
    Result<DocxText> text = readDocxText(bytes, file);
    if (!text)
        return text.error();
    ReadDocument read;
    read.title = text->title.isEmpty() ? titleOfName(file) : text->title;
    if (read.title.isEmpty())
        read.title = Reading::tr("Document");
    read.markdown = storedText(writeMarkdown(belowTitle(std::move(text->blocks), read.title)));
    if (read.markdown.size() > largestText)
        return tooLong(file);
    read.leftOut = text->leftOut;
    return read;
}

} // namespace

QStringList readableDocumentEndings()
{
    return {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("dotx"),
            QStringLiteral("dotm"), QStringLiteral("md"),   QStringLiteral("markdown"),
            QStringLiteral("txt")};
}

Result<ReadDocument> readDocumentText(const QByteArray &bytes, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (bytes.size() > largestFile)
        return tooLong(file);
    const qsizetype at = readableDocumentEndings().indexOf(ending);
    if (at < 0)
        return Error{Reading::tr("%1 is neither Markdown nor a Word document. Choose a file that "
                                 "ends in .md or .docx.")
                         .arg(file),
                     ErrorKind::BadInput,
                     {}};
    return at < 4 ? readWord(bytes, file) : readMarkdown(bytes, file);
}

} // namespace gapwright
