// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_package.h"
#include "charts/fonts.h"
#include "reports/docx/docx_writer.h"
#include "reports/field_samples.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/reading/document_reading.h"
#include "reports/templates/field_tags.h"

#include <QtTest>

using namespace gapwright;

namespace {

const char wordHead[] = "<?xml version=\"1.0\"?><w:document "
                        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        "relationships\"><w:body>";

const char styles[] =
    "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/>"
    "</w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"U1\"><w:name w:val=\"heading 1\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"U2\"><w:name w:val=\"Heading 2\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Chapter of ours\"/>"
    "<w:basedOn w:val=\"U1\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr>"
    "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Round\"><w:name w:val=\"round\"/>"
    "<w:basedOn w:val=\"Round\"/></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr>"
    "</w:style></w:styles>";

const char numbering[] =
    "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
    "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/></w:lvl>"
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
    "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"6\"/><w:lvlOverride w:ilvl=\"0\">"
    "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num></w:numbering>";

const char relations[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"r1\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"r2\" Type=\"http://x/numbering\" Target=\"/word/numbering.xml\"/>"
    "<Relationship Id=\"r3\" Type=\"http://x/hyperlink\" Target=\"https://example.org\"/>"
    "</Relationships>";

QByteArray docx(const QByteArray &body, std::vector<ZipPart> more = {})
{
    std::vector<ZipPart> parts{
        {QStringLiteral("word/document.xml"), wordHead + body + "</w:body></w:document>"},
        {QStringLiteral("word/_rels/document.xml.rels"), relations},
        {QStringLiteral("word/styles.xml"), styles},
        {QStringLiteral("word/numbering.xml"), numbering}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zipped(parts).value();
}

QByteArray paragraph(const char *text, const char *look = "")
{
    return QByteArray("<w:p><w:pPr>") + look + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text
        + "</w:t></w:r></w:p>";
}

QByteArray styled(const char *text, const char *style)
{
    return paragraph(text, ("<w:pStyle w:val=\"" + QByteArray(style) + "\"/>").constData());
}

QByteArray listed(const char *text, int number, int level)
{
    const QByteArray look = "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level)
        + "\"/><w:numId w:val=\"" + QByteArray::number(number) + "\"/></w:numPr>";
    return paragraph(text, look.constData());
}

QByteArray cell(const char *text, const char *look = "")
{
    return QByteArray("<w:tc><w:tcPr>") + look + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

QString textOfWord(const QByteArray &body)
{
    const Result<ReadDocument> read = readDocumentText(docx(body), QStringLiteral("a b.docx"));
    return read ? read->markdown : read.error().message;
}

struct Outline {
    QStringList headings, tables;
    friend bool operator==(const Outline &, const Outline &) = default;
};

/// Headings from level 1 on, and the heads and number of rows of each table.
Outline outlineOf(const Blocks &blocks, int shift)
{
    Outline outline;
    for (const Block &block : blocks) {
        if (const Heading *heading = std::get_if<Heading>(&block))
            outline.headings << QString::number(std::min(heading->level + shift, 4))
                    + QLatin1Char(' ') + heading->text;
        if (const Table *table = std::get_if<Table>(&block)) {
            QStringList heads;
            for (const Column &column : table->columns)
                heads << column.heading;
            outline.tables << heads.join(QLatin1Char('|')) + QLatin1Char(' ')
                    + QString::number(table->rows.size());
        }
    }
    return outline;
}

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }

    void ownDocumentsComeBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : samples::templateIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    void ownDocumentsComeBack()
    {
        QFETCH(QString, id);
        const DocumentControl control =
            samples::controlOf(samples::templateOf(id), samples::titleOfTemplate(id));
        const Blocks whole = samples::documentOf(id, control);
        // What follows the list of contents is the text itself.
        Blocks text;
        bool isText = false;
        for (const Block &block : whole) {
            if (isText)
                text.push_back(block);
            isText = isText || std::holds_alternative<PageBreak>(block);
        }
        const Result<QByteArray> bytes = writeDocx(whole, samples::outputOf(control));
        QVERIFY(bytes);
        const Result<ReadDocument> read = readDocumentText(*bytes, id + QStringLiteral(".docx"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->title, control.title);
        Blocks back = blocksOfMarkdown(read->markdown);
        QCOMPARE(std::get<Heading>(back.front()).text, control.title);
        back.erase(back.begin());
        const Outline expected = outlineOf(text, 1), found = outlineOf(back, 0);
        QCOMPARE(found.headings, expected.headings);
        QCOMPARE(found.tables, expected.tables);
        QVERIFY(read->leftOut.contains(QStringLiteral("the control page of Gapwright")));
    }

    void wordText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("headings") << styled("One", "U1") + styled("Two", "U2")
                                  << "# a b\n\n## One\n\n### Two\n";
        QTest::newRow("title") << styled("The plan", "T") + styled("One", "U1")
                               << "# The plan\n\n## One\n";
        QTest::newRow("style based on a heading") << styled("One", "Own") << "# a b\n\n## One\n";
        QTest::newRow("style based on itself") << styled("One", "Round") << "# a b\n\nOne\n";
        QTest::newRow("unknown style") << styled("One", "Nowhere") << "# a b\n\nOne\n";
        QTest::newRow("outline of a paragraph")
            << paragraph("One", "<w:outlineLvl w:val=\"0\"/>") << "# a b\n\n## One\n";
        QTest::newRow("second level only") << styled("Two", "U2") << "# a b\n\n## Two\n";
        QTest::newRow("bold and italic")
            << QByteArray("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>B</w:t></w:r><w:r><w:rPr><w:b "
                          "w:val=\"0\"/><w:i/></w:rPr><w:t xml:space=\"preserve\"> i </w:t></w:r>"
                          "<w:r><w:rPr><w:rStyle w:val=\"S\"/></w:rPr><w:t>S</w:t></w:r></w:p>")
            << "# a b\n\n**B** *i* **S**\n";
        QTest::newRow("markup is text") << paragraph("*a* {{b}} &lt;c&gt; | `d`")
                                        << "# a b\n\n\\*a\\* \\{\\{b\\}\\} \\<c\\> \\| \\`d\\`\n";
        QTest::newRow("list with levels") << listed("one", 1, 0) + listed("deep", 1, 1)
                + listed("two", 1, 0) << "# a b\n\n- one\n  1. deep\n- two\n";
        QTest::newRow("list of a style") << styled("one", "L") << "# a b\n\n- one\n";
        QTest::newRow("two lists in a row")
            << listed("one", 2, 0) + listed("four", 3, 0) << "# a b\n\n1. one\n\n4) four\n";
        QTest::newRow("list that begins deep") << listed("deep", 1, 3) << "# a b\n\n- deep\n";
        QTest::newRow("taken out of the list")
            << paragraph("one", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            << "# a b\n\none\n";
        QTest::newRow("table") << "<w:tbl><w:tr>" + cell("A") + cell("B") + "</w:tr><w:tr>"
                + cell("1") + cell("2 | 3") + "</w:tr></w:tbl>"
                               << "# a b\n\n| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |\n";
        QTest::newRow("joined cells")
            << "<w:tbl><w:tr>" + cell("A", "<w:gridSpan w:val=\"2\"/>") + cell("B")
                + "</w:tr><w:tr>" + cell("x", "<w:vMerge w:val=\"restart\"/>") + cell("y")
                + cell("z") + "</w:tr><w:tr>" + cell("lost", "<w:vMerge/>") + cell("1")
                + "</w:tr></w:tbl>"
            << "# a b\n\n| A |  | B |\n| --- | --- | --- |\n| x | y | z |\n|  | 1 |  |\n";
        QTest::newRow("table without rows") << QByteArray("<w:tbl/>") << "# a b\n";
        QTest::newRow("tracked changes")
            << QByteArray("<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old"
                          "</w:delText></w:r></w:del></w:p>")
            << "# a b\n\nnew\n";
        QTest::newRow("link") << QByteArray(
            "<w:p><w:hyperlink r:id=\"r3\"><w:r><w:t>here</w:t></w:r></w:hyperlink>"
            "</w:p>") << "# a b\n\nhere (https://example.org)\n";
        QTest::newRow("contents are made anew")
            << "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
               "</w:docPartObj></w:sdtPr><w:sdtContent>"
                + paragraph("One ... 3") + "</w:sdtContent></w:sdt>" + paragraph("x")
            << "# a b\n\nx\n";
        QTest::newRow("other control")
            << "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("kept") + "</w:sdtContent></w:sdt>"
            << "# a b\n\nkept\n";
        QTest::newRow("line break and field")
            << QByteArray("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r><w:r><w:instrText>PAGE"
                          "</w:instrText></w:r></w:p>")
            << "# a b\n\na&#10;b\n";
    }

    void wordText()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(textOfWord(body), expected);
    }

    void whatIsLeftOutIsNamed()
    {
        const QByteArray body =
            "<w:p><w:r><w:drawing><w:x/></w:drawing><w:t>seen</w:t></w:r><w:r><w:pict>"
            "<w:txbxContent>"
            + paragraph("boxed")
            + "</w:txbxContent></w:pict></w:r><w:r><w:footnoteReference/></w:r></w:p>"
              "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:tc></w:tr></w:tbl>";
        const Result<ReadDocument> read =
            readDocumentText(docx(body,
                                  {{QStringLiteral("word/header1.xml"), "<x/>"},
                                   {QStringLiteral("word/vbaProject.bin"), "x"}}),
                             QStringLiteral("x.docm"));
        QVERIFY(read);
        QVERIFY(read->markdown.contains(QLatin1String("seen")));
        QVERIFY(!read->markdown.contains(QLatin1String("boxed")));
        QCOMPARE(
            read->leftOut,
            QStringList({QStringLiteral("1 picture(s) or drawing(s)"),
                         QStringLiteral("1 text box(es)"), QStringLiteral("1 footnote(s)"),
                         QStringLiteral("1 table(s) within a table"),
                         QStringLiteral("heads and feet of the pages"), QStringLiteral("macros")}));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        QTest::newRow("no zip") << QByteArray("hello") << "a.docx" << int(ErrorKind::Foreign) << "";
        QTest::newRow("cut off") << docx(paragraph("x")).left(300) << "a.docx"
                                 << int(ErrorKind::Foreign) << "";
        QTest::newRow("without text")
            << zipped({{QStringLiteral("a.txt"), "x"}}).value() << "a.docx"
            << int(ErrorKind::BadInput) << "word/document.xml";
        QTest::newRow("damaged text") << docx("<w:p><w:r></w:p>") << "a.docx"
                                      << int(ErrorKind::Damaged) << "word/document.xml";
        QTest::newRow("damaged styles")
            << zipped({{QStringLiteral("word/document.xml"),
                        QByteArray(wordHead) + "</w:body></w:document>"},
                       {QStringLiteral("word/_rels/document.xml.rels"), relations},
                       {QStringLiteral("word/styles.xml"), "<w:styles"}})
                   .value()
            << "a.docx" << int(ErrorKind::Damaged) << "word/styles.xml";
        QByteArray deep;
        for (int i = 0; i < 2000; ++i)
            deep += "<w:sdt>";
        for (int i = 0; i < 2000; ++i)
            deep += "</w:sdt>";
        QTest::newRow("too deep") << docx(deep) << "a.docx" << int(ErrorKind::Hostile)
                                  << "word/document.xml";
        QTest::newRow("bomb by ratio")
            << zipped({{QStringLiteral("word/document.xml"), QByteArray(40 << 20, ' ')}}).value()
            << "a.docx" << int(ErrorKind::Hostile) << "";
        std::vector<ZipPart> many(2100, ZipPart{QStringLiteral("a"), {}});
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i].name = QString::number(i);
        QTest::newRow("too many parts")
            << zipped(many).value() << "a.docx" << int(ErrorKind::Hostile) << "";
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"haha\">";
        for (char name = 'b'; name < 'n'; ++name) {
            const QByteArray before(1, char(name - 1));
            QByteArray ten;
            for (int i = 0; i < 10; ++i)
                ten += '&' + before + ';';
            laughs += "<!ENTITY " + QByteArray(1, name) + " \"" + ten + "\">";
        }
        QTest::newRow("entities that grow")
            << zipped({{QStringLiteral("word/document.xml"), laughs + "]><d>&m;</d>"}}).value()
            << "a.docx" << int(ErrorKind::Damaged) << "word/document.xml";
        QTest::newRow("other kind") << QByteArray("x") << "a.exe" << int(ErrorKind::BadInput) << "";
        QTest::newRow("not UTF-8")
            << QByteArray("\xff\xfe\x00") << "a.md" << int(ErrorKind::BadInput) << "";
        QTest::newRow("too long a text")
            << QByteArray(5 << 20, 'x') << "a.md" << int(ErrorKind::BadInput) << "";
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFETCH(QString, part);
        const Result<ReadDocument> read = readDocumentText(bytes, file);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY2(read.error().message.contains(file), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    }

    void markdown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("with title") << QByteArray("# Our *plan*\r\n\r\nText\r\n") << "Our plan"
                                    << "# Our *plan*\n\nText\n";
        QTest::newRow("without title") << QByteArray("Text") << "my file"
                                       << "# my file\n\nText";
        QTest::newRow("front matter") << QByteArray("---\ntitle: x\n---\n# T\n") << "T"
                                      << "# T\n";
        QTest::newRow("known field") << QByteArray("# T\n\n{{organization.name}}") << "T"
                                     << "# T\n\n{{organization.name}}";
        QTest::newRow("unknown field") << QByteArray("# T\n\n{{jinja}} x") << "T"
                                       << "# T\n\n\\{\\{jinja}} x";
        QTest::newRow("field as title") << QByteArray("# {{document.title}}\n") << "my file"
                                        << "# {{document.title}}\n";
        QTest::newRow("picture") << QByteArray("# T\n\n![a](b.png)x") << "T"
                                 << "# T\n\nx";
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf# T\n") << "T"
                                         << "# T\n";
        QTest::newRow("empty") << QByteArray() << "my file"
                               << "# my file\n\n";
    }

    void markdown()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, title);
        QFETCH(QString, expected);
        const Result<ReadDocument> read = readDocumentText(text, QStringLiteral("my_file.md"));
        QVERIFY(read);
        QCOMPARE(read->title, title);
        QCOMPARE(read->markdown, expected);
        QVERIFY(fieldTagsOf({read->markdown, QStringLiteral("x")}));
    }
};

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
