// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fonts.h"
#include "reports/catalogue/assessors_guide.h"
#include "reports/documents/document_writer.h"
#include "reports/docx/docx_writer.h"
#include "reports/field_samples.h"
#include "reports/layout/laid_report.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/package/xml_part.h"
#include "reports/random_text.h"
#include "reports/sample_data.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace gapwright;

namespace {

QMap<QString, QByteArray> partsOf(const QByteArray &bytes)
{
    const Result<std::vector<ZipPart>> parts = unzipped(bytes, QStringLiteral("a test"));
    if (!parts)
        qFatal("%s", qPrintable(parts.error().message));
    QMap<QString, QByteArray> found;
    for (const ZipPart &part : *parts)
        found.insert(part.name, part.bytes);
    return found;
}

QByteArray written(const Blocks &blocks, DocumentFormat format,
                   const DocumentOutput &output = {QStringLiteral("A title")})
{
    const Result<QByteArray> bytes = writeDocument(blocks, output, format);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().message));
    return *bytes;
}

/// One block of each kind, with everything in it that a writer has to handle.
Blocks everything()
{
    Table table{
        QStringLiteral("Summary"),
        {{QStringLiteral("A"), 1}, {QStringLiteral("B"), 2, CellAlign::End}},
        {{{textCell(QStringLiteral("1"), Tone::Band), textCell(QStringLiteral("2"))}},
         {{Cell{{plain(QStringLiteral("x")), plain(QStringLiteral("y"))}, Tone::Accent, 2}}},
         {{textCell(QStringLiteral("short"))}}}};
    List list{{plain(QStringLiteral("one")), plain(QStringLiteral("two"))}, true};
    list.start = 3;
    list.items[0].nested.push_back(List{{plain(QStringLiteral("inner"))}});
    list.items[1].paragraphs.push_back(plain(QStringLiteral("second paragraph")));
    Figure figure;
    figure.paint = [](QPainter &painter, QRectF frame) { painter.fillRect(frame, Qt::blue); };
    figure.height = 40;
    figure.alternative = QStringLiteral("a blue box");
    figure.caption = QStringLiteral("Figure caption");
    Callout note{QStringLiteral("Decide"), {plain(QStringLiteral("secret note"))}};
    note.note = true;
    Run missing{QStringLiteral("[today]")};
    missing.missing = true;
    Cover cover{samples::svgLogo(),
                QStringLiteral("kicker"),
                QStringLiteral("Cover title"),
                QStringLiteral("client"),
                QStringLiteral("subtitle"),
                {{QStringLiteral("Fact"), QStringLiteral("value")}},
                QStringLiteral("cover note")};
    Heading chapter{1, QStringLiteral("Chapter"), QStringLiteral("c1")};
    chapter.number = QStringLiteral("1");
    return {
        cover,
        Contents{QStringLiteral("Contents"), 2},
        Masthead{{}, QStringLiteral("Head title"), QStringLiteral("client"), QStringLiteral("sub")},
        PageBreak{},
        chapter,
        Heading{2, QStringLiteral("Unnumbered"), QStringLiteral("c2")},
        Paragraph{{Run{QStringLiteral("lead")}}, ParagraphStyle::Lead},
        Paragraph{{Run{QStringLiteral("bold"), true}, Run{QStringLiteral(" italic"), false, true},
                   missing,
                   Run{QStringLiteral("go"), false, false, Tone::None, QStringLiteral("c1")}}},
        Paragraph{plain(QStringLiteral("small\nbroken\tline")), ParagraphStyle::Small, true},
        list,
        table,
        Spacer{},
        figure,
        Callout{QStringLiteral("Box"), {plain(QStringLiteral("boxed"))}},
        note,
        KeyFigures{{{QStringLiteral("42"), QStringLiteral("answers"), QStringLiteral("detail")}}},
        Quote{{plain(QStringLiteral("quoted"))}}};
}

QString parseError(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

/// Texts of the elements of a name, each element one text; breaks as \n.
QStringList textsOf(const QByteArray &xml, const QString &element, const QString &text)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    int depth = 0, inText = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.qualifiedName().toString();
        if (reader.isStartElement() && name == element) {
            if (depth++ == 0)
                found << QString();
        } else if (reader.isEndElement() && name == element) {
            --depth;
        } else if (reader.isStartElement() && name == text) {
            ++inText;
        } else if (reader.isEndElement() && name == text) {
            --inText;
        } else if (reader.isStartElement() && depth > 0) {
            if (name == QLatin1String("w:br") || name == QLatin1String("text:line-break"))
                found.last() += QLatin1Char('\n');
            if (name == QLatin1String("w:tab") || name == QLatin1String("text:tab"))
                found.last() += QLatin1Char('\t');
            if (name == QLatin1String("text:s"))
                found.last() += QLatin1Char(' ');
        } else if (reader.isCharacters() && depth > 0 && (inText > 0 || text.isEmpty())) {
            found.last() += reader.text();
        }
    }
    return found;
}

QByteArray packed(const QMap<QString, QByteArray> &parts)
{
    std::vector<ZipPart> list;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        list.push_back({part.key(), part.value()});
    const Result<QByteArray> bytes = zipped(list);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().message));
    return *bytes;
}

/// A client's template as Word writes them: other ids, a head with a picture, its own numbering.
QMap<QString, QByteArray> clientParts()
{
    const QByteArray word =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {QStringLiteral("[Content_Types].xml"),
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
         "Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
         "<Override PartName=\"/word/styles.xml\" "
         "ContentType=\"application/"
         "vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
         "<Override PartName=\"/word/header1.xml\" "
         "ContentType=\"application/"
         "vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>"},
        {QStringLiteral("word/document.xml"),
         "<w:document " + word
             + "><w:body><w:p><w:pPr><w:sectPr><w:pgSz w:w=\"1\" "
               "w:h=\"1\"/></w:sectPr></w:pPr><w:r><w:t>Old text</w:t></w:r></w:p>"
               "<w:sectPr w:rsidR=\"00AA\"><w:headerReference w:type=\"default\" "
               "r:id=\"rId7\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
               "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" "
               "w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>"
               "</w:body></w:document>"},
        {QStringLiteral("word/_rels/document.xml.rels"),
         "<Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
         "Id=\"rId1\" Type=\""
             + relation + "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId7\" Type=\""
             + relation + "header\" Target=\"header1.xml\"/><Relationship Id=\"rId8\" Type=\""
             + relation + "numbering\" Target=\"numbering.xml\"/><Relationship Id=\"rId9\" Type=\""
             + relation + "comments\" Target=\"comments.xml\"/></Relationships>"},
        {QStringLiteral("word/styles.xml"),
         "<w:styles " + word
             + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name "
               "w:val=\"Normal\"/></w:style>"
               "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading "
               "1\"/></w:style></w:styles>"},
        {QStringLiteral("word/numbering.xml"),
         "<w:numbering " + word
             + "><w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"9\"><w:abstractNumId "
               "w:val=\"4\"/></w:num></w:numbering>"},
        {QStringLiteral("word/header1.xml"),
         "<w:hdr " + word + "><w:p><w:r><w:t>Client head</w:t></w:r></w:p></w:hdr>"},
        {QStringLiteral("word/_rels/header1.xml.rels"),
         "<Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
         "Id=\"rId1\" Type=\""
             + relation + "image\" Target=\"media/logo.jpeg\"/></Relationships>"},
        {QStringLiteral("word/media/logo.jpeg"), "jpeg"},
        {QStringLiteral("word/comments.xml"), "<w:comments " + word + "/>"}};
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(bool(loadShippedFonts())); }
    void partsAreWellFormed_data();
    void partsAreWellFormed();
    void docxRelationsResolve();
    void docxHasHeadingsListsAndTables();
    void odtHasHeadingsListsAndTables();
    void notesStayInside_data();
    void notesStayInside();
    void missingValuesAreMarked();
    void sameBlocksSameBytes_data();
    void sameBlocksSameBytes();
    void userTextComesOutAsTyped();
    void userTextIsInTheMarkdown();
    void userTextIsInThePdf();
    void charactersThatXmlCannotHold();
    void controlPageSaysItAll();
    void headingsAreNumbered();
    void pagesCarryIdentity();
    void layoutDrawsEveryItem();
    void clientStylesAreUsed();
    void clientStylesWithoutFrame();
    void refusesStyleSources_data();
    void refusesStyleSources();
    void refusesZipBombs();
    void guideNamesEveryItem();
    void primerShowsTheClauses();
};

void TestDocuments::partsAreWellFormed_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::newRow("docx") << DocumentFormat::Docx;
    QTest::newRow("odt") << DocumentFormat::Odt;
}

void TestDocuments::partsAreWellFormed()
{
    QFETCH(DocumentFormat, format);
    const QMap<QString, QByteArray> parts = partsOf(written(everything(), format));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().endsWith(QLatin1String(".xml"))
            || part.key().endsWith(QLatin1String(".rels")))
            QVERIFY2(parseError(part.value()).isEmpty(),
                     qPrintable(part.key() + parseError(part.value())));
        if (part.key().endsWith(QLatin1String(".png")))
            QVERIFY(part.value().startsWith("\x89PNG"));
    }
    QCOMPARE(parts.keys().filter(QStringLiteral(".png")).size(), 2);
}

void TestDocuments::docxRelationsResolve()
{
    for (const bool withClient : {false, true}) {
        const Result<DocxStyleSource> client =
            readStyleSource(packed(clientParts()), QStringLiteral("c.dotx"));
        QVERIFY2(bool(client), client ? "" : qPrintable(client.error().message));
        const Result<QByteArray> bytes =
            writeDocx(everything(), {QStringLiteral("T")}, withClient ? &*client : nullptr);
        QVERIFY(bool(bytes));
        const QMap<QString, QByteArray> parts = partsOf(*bytes);
        QSet<QString> ids, targets;
        QXmlStreamReader relations(parts.value(QStringLiteral("word/_rels/document.xml.rels")));
        while (!relations.atEnd()) {
            if (relations.readNext() != QXmlStreamReader::StartElement
                || relations.name() != QLatin1String("Relationship"))
                continue;
            const QString id = relations.attributes().value(QLatin1String("Id")).toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
            targets.insert(QStringLiteral("word/")
                           + relations.attributes().value(QLatin1String("Target")).toString());
        }
        for (const QString &target : targets)
            QVERIFY2(parts.contains(target), qPrintable(target));
        QSet<QString> used;
        QXmlStreamReader document(parts.value(QStringLiteral("word/document.xml")));
        while (!document.atEnd()) {
            if (document.readNext() != QXmlStreamReader::StartElement)
                continue;
            for (const QXmlStreamAttribute &attribute : document.attributes()) {
                if (attribute.qualifiedName() == QLatin1String("r:id")
                    || attribute.qualifiedName() == QLatin1String("r:embed"))
                    used.insert(attribute.value().toString());
            }
        }
        QVERIFY(used.size() >= 3);
        for (const QString &id : used)
            QVERIFY2(ids.contains(id), qPrintable(id));
        const QByteArray types = parts.value(QStringLiteral("[Content_Types].xml"));
        for (const QString &name : parts.keys()) {
            const bool byEnding = name.endsWith(QLatin1String(".rels"))
                || name.endsWith(QLatin1String(".png"))
                || name == QLatin1String("[Content_Types].xml");
            QVERIFY2(byEnding || types.contains("PartName=\"/" + name.toUtf8() + '"'),
                     qPrintable(name));
        }
    }
}

void TestDocuments::docxHasHeadingsListsAndTables()
{
    const QMap<QString, QByteArray> parts = partsOf(written(everything(), DocumentFormat::Docx));
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QCOMPARE(document.count("<w:pStyle w:val=\"Heading1\"/>"), 1);
    QCOMPARE(document.count("<w:pStyle w:val=\"Heading2\"/>"), 1);
    QCOMPARE(document.count("<w:tblHeader/>"), 1);
    QVERIFY(document.contains("<w:gridSpan w:val=\"2\"/>"));
    QVERIFY(document.contains(" TOC \\o &quot;1-2&quot;"));
    QVERIFY(document.contains("1</w:t><w:tab/><w:t xml:space=\"preserve\">Chapter"));
    const QStringList texts = textsOf(document, QStringLiteral("w:p"), QStringLiteral("w:t"));
    for (const char *text :
         {"Chapter", "Unnumbered", "lead", "bold italic[today]go", "small\nbroken\tline", "one",
          "inner", "second paragraph", "x", "y", "short", "Figure caption", "boxed", "42", "quoted",
          "Cover title", "Head title"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
    const QByteArray numbering = parts.value(QStringLiteral("word/numbering.xml"));
    QVERIFY(numbering.contains("<w:startOverride w:val=\"3\"/>"));
    QVERIFY(numbering.contains("<w:pStyle w:val=\"Heading1\"/>"));
    QVERIFY(!parts.value(QStringLiteral("word/settings.xml")).contains("updateFields"));
    QVERIFY(parts.value(QStringLiteral("word/gapwright-footer.xml")).contains("NUMPAGES"));
    QVERIFY(parts.value(QStringLiteral("docProps/core.xml"))
                .contains("<dc:language>en-GB</dc:language>"));
}

void TestDocuments::odtHasHeadingsListsAndTables()
{
    const QByteArray bytes = written(everything(), DocumentFormat::Odt);
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    const QMap<QString, QByteArray> parts = partsOf(bytes);
    const QByteArray content = parts.value(QStringLiteral("content.xml"));
    QCOMPARE(textsOf(content, QStringLiteral("text:h"), {}),
             QStringList({QStringLiteral("Chapter"), QStringLiteral("Unnumbered")}));
    QCOMPARE(content.count("<table:table-header-rows>"), 1);
    QVERIFY(content.contains("text:start-value=\"3\""));
    QVERIFY(content.contains("text:is-list-header=\"true\""));
    QVERIFY(content.contains("<text:bookmark-start text:name=\"c1\"/>"));
    QVERIFY(content.contains("xlink:href=\"#c1\""));
    QVERIFY(parts.value(QStringLiteral("styles.xml")).contains("<text:page-count>"));
    const QByteArray manifest = parts.value(QStringLiteral("META-INF/manifest.xml"));
    for (const QString &name : parts.keys())
        QVERIFY2(name == QLatin1String("mimetype") || name.startsWith(QLatin1String("META-INF"))
                     || manifest.contains("full-path=\"" + name.toUtf8() + '"'),
                 qPrintable(name));
}

void TestDocuments::notesStayInside_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::addColumn<QString>("part");
    QTest::newRow("docx") << DocumentFormat::Docx << "word/document.xml";
    QTest::newRow("odt") << DocumentFormat::Odt << "content.xml";
    QTest::newRow("html") << DocumentFormat::Html << "";
    QTest::newRow("markdown") << DocumentFormat::Markdown << "";
}

void TestDocuments::notesStayInside()
{
    QFETCH(DocumentFormat, format);
    QFETCH(QString, part);
    const QByteArray bytes = written(everything(), format);
    const QByteArray text = part.isEmpty() ? bytes : partsOf(bytes).value(part);
    QVERIFY(text.contains("boxed"));
    QVERIFY(!text.contains("secret note"));
}

void TestDocuments::missingValuesAreMarked()
{
    QVERIFY(partsOf(written(everything(), DocumentFormat::Docx))
                .value(QStringLiteral("word/document.xml"))
                .contains("<w:highlight w:val=\"yellow\"/>"));
    QVERIFY(partsOf(written(everything(), DocumentFormat::Odt))
                .value(QStringLiteral("content.xml"))
                .contains("fo:background-color=\"#ffff00\""));
    QVERIFY(written(everything(), DocumentFormat::Html).contains("<mark>[today]</mark>"));
}

void TestDocuments::sameBlocksSameBytes_data()
{
    QTest::addColumn<DocumentFormat>("format");
    for (const char *ending : {"docx", "odt", "pdf", "html", "md"})
        QTest::newRow(ending) << *documentFormatOf(QString::fromLatin1(ending));
}

void TestDocuments::sameBlocksSameBytes()
{
    QFETCH(DocumentFormat, format);
    DocumentOutput output{QStringLiteral("T")};
    output.date = QDate(2026, 11, 23);
    QCOMPARE(written(everything(), format, output), written(everything(), format, output));
}

void TestDocuments::userTextComesOutAsTyped()
{
    const bool holds = rc::check("text comes out of DOCX, ODT and HTML as typed", [] {
        const QString typed = test::asRead(*test::randomText());
        const Blocks blocks{Paragraph{plain(QStringLiteral("[") + typed + QStringLiteral("]"))}};
        const QString expected = QStringLiteral("[") + typed + QStringLiteral("]");
        const QByteArray docx = partsOf(written(blocks, DocumentFormat::Docx))
                                    .value(QStringLiteral("word/document.xml"));
        RC_ASSERT(textsOf(docx, QStringLiteral("w:p"), QStringLiteral("w:t")).value(0) == expected);
        const QByteArray odt =
            partsOf(written(blocks, DocumentFormat::Odt)).value(QStringLiteral("content.xml"));
        RC_ASSERT(textsOf(odt, QStringLiteral("text:p"), {}).value(0) == expected);
        const QString html = QString::fromUtf8(written(blocks, DocumentFormat::Html));
        RC_ASSERT(html.contains(
            QString(expected).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    });
    QVERIFY(holds);
}

void TestDocuments::userTextIsInTheMarkdown()
{
    const bool holds = rc::check("text comes out of Markdown as typed", [] {
        const QString typed = QStringLiteral("[") + *test::randomText() + QStringLiteral("]");
        const Blocks blocks{Heading{2, typed.simplified(), {}}, Paragraph{plain(typed)},
                            Table{{}, {{QStringLiteral("A"), 1}}, {Row{{textCell(typed)}}}}};
        const QString read =
            QString::fromUtf8(written(blocks, DocumentFormat::Markdown)); // for another program
        const Blocks again = blocksOfMarkdown(read);
        RC_ASSERT(again.size() == blocks.size());
        RC_ASSERT(std::get<Heading>(again[0]).text == typed.simplified());
        RC_ASSERT(gapwright::textOf(std::get<Paragraph>(again[1]).runs) == test::asRead(typed));
        const Table &table = std::get<Table>(again[2]);
        RC_ASSERT(gapwright::textOf(table.rows.at(0).cells.at(0).paragraphs.at(0))
                  == test::asRead(typed));
    });
    QVERIFY(holds);
}

void TestDocuments::userTextIsInThePdf()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const auto bare = [](QString text) { // lines are broken anew
        return text.remove(QRegularExpression(QStringLiteral("[\\s\u00A0\u2028]")));
    };
    // pdftotext puts what is read from right to left, and signs that no shipped font has, elsewhere
    static const QRegularExpression others(
        QStringLiteral("[\u0600-\u06FF\u65E5\u672C\uE000\uE001\\x{1F600}]"));
    const bool holds = rc::check("text comes out of PDF as typed", [&] {
        QString typed = *test::randomText();
        typed.remove(others);
        const QString expected = QStringLiteral("[") + typed + QStringLiteral("]");
        const Blocks blocks{Paragraph{plain(expected)},
                            Table{{}, {{QStringLiteral("A"), 1}}, {Row{{textCell(expected)}}}}};
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")});
        process.write(written(blocks, DocumentFormat::Pdf));
        process.closeWriteChannel();
        RC_ASSERT(process.waitForFinished());
        const QString read = bare(QString::fromUtf8(process.readAllStandardOutput()));
        RC_ASSERT(read.count(bare(expected)) == 2);
    });
    QVERIFY(holds);
}

void TestDocuments::charactersThatXmlCannotHold()
{
    const QString odd =
        QStringLiteral("a\u0001b") + QChar(0xD800) + QStringLiteral("c\uFFFF\U0001F600");
    const QMap<QString, QByteArray> parts =
        partsOf(written({Paragraph{plain(odd)}}, DocumentFormat::Docx, {odd}));
    QVERIFY(parseError(parts.value(QStringLiteral("word/document.xml"))).isEmpty());
    QVERIFY(parseError(parts.value(QStringLiteral("docProps/core.xml"))).isEmpty());
    QCOMPARE(xmlText(odd), QStringLiteral("a\uFFFDb\uFFFDc\uFFFD\U0001F600"));
}

void TestDocuments::controlPageSaysItAll()
{
    const DocumentControl control =
        samples::controlOf(samples::templateOf(QStringLiteral("T08")), QStringLiteral("Policy"));
    const QString text = asText(documentControl(control, QStringLiteral("en-GB")));
    for (const char *wanted :
         {"SMS-008", "1.2", "Approved", "Jonas Okafor", "2\u00A0November\u00A02026",
          "1\u00A0November\u00A02027", "Internal", "3 years after replacement",
          "All staff in scope", "First approved version", "Top management"})
        QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    const QString empty =
        asText(documentControl({QStringLiteral("Policy")}, QStringLiteral("de-DE")));
    QVERIFY(empty.contains(QStringLiteral("Approved by | \u2013")));
    QVERIFY(!empty.contains(QStringLiteral("Change history")));
}

void TestDocuments::headingsAreNumbered()
{
    Blocks blocks =
        blocksOfMarkdown(QStringLiteral("## A\n\n### B\n\n### C\n\n## D\n\n### E\n\n#### F"));
    numberHeadings(blocks);
    QCOMPARE(asText(blocks),
             QStringLiteral("# 1  A\n## 1.1  B\n## 1.2  C\n# 2  D\n## 2.1  E\n### 2.1.1  F"));
    const Blocks whole = controlledDocument(
        {QStringLiteral("Policy")}, QStringLiteral("Client"),
        blocksOfMarkdown(QStringLiteral("# Policy\n\nintro\n\n## A")), QStringLiteral("en-GB"));
    QCOMPARE(std::get<Masthead>(whole.front()).title, QStringLiteral("Policy"));
    QCOMPARE(labelOf(std::get<Heading>(whole.back())), QStringLiteral("1  A"));
    QCOMPARE(listedHeadings(whole, 2).size(), std::size_t(1));
}

void TestDocuments::pagesCarryIdentity()
{
    DocumentOutput output{QStringLiteral("Policy"), QStringLiteral("POL-1"), QStringLiteral("2.0")};
    QCOMPARE(identityOf(output), QStringLiteral("POL-1 \u00b7 Version 2.0"));
    output.number.clear();
    QCOMPARE(identityOf(output), QStringLiteral("Version 2.0"));
    output.number = QStringLiteral("POL-1");
    output.classification = QStringLiteral("Secret");
    const QByteArray footer = partsOf(written({}, DocumentFormat::Docx, output))
                                  .value(QStringLiteral("word/gapwright-footer.xml"));
    for (const char *wanted : {"POL-1", "2.0", "Secret", " PAGE ", " NUMPAGES "})
        QVERIFY2(footer.contains(wanted), wanted);
}

void TestDocuments::layoutDrawsEveryItem()
{
    const Result<ReportDocument> document = layOutDocument(everything(), {QStringLiteral("T")});
    QVERIFY(bool(document));
    QMap<QByteArray, int> types;
    for (const StructureElement &element : document->laid().elements)
        ++types[element.type];
    QCOMPARE(types.value("L"), 2);
    QCOMPARE(types.value("LI"), 3);
    QCOMPARE(types.value("BlockQuote"), 1);
    QCOMPARE(document->outline().front().title, QStringLiteral("1  Chapter"));
}

void TestDocuments::clientStylesAreUsed()
{
    const Result<DocxStyleSource> client =
        readStyleSource(packed(clientParts()), QStringLiteral("c.dotx"));
    QVERIFY(bool(client));
    QCOMPARE(client->textWidth, (12240.0 - 2880) / 20);
    QVERIFY(client->hasFrame);
    const Result<QByteArray> bytes = writeDocx(everything(), {QStringLiteral("T")}, &*client);
    QVERIFY(bool(bytes));
    const QMap<QString, QByteArray> parts = partsOf(*bytes);
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QVERIFY(document.contains("<w:pStyle w:val=\"berschrift1\"/>"));
    QVERIFY(!document.contains("Old text"));
    QVERIFY(document.contains(
        "<w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:pgSz w:w=\"12240\""));
    QVERIFY(parts.value(QStringLiteral("word/header1.xml")).contains("Client head"));
    QCOMPARE(parts.value(QStringLiteral("word/media/logo.jpeg")), QByteArray("jpeg"));
    QVERIFY(!parts.contains(QStringLiteral("word/comments.xml")));
    QVERIFY(!parts.contains(QStringLiteral("word/gapwright-header.xml")));
    const QByteArray styles = parts.value(QStringLiteral("word/styles.xml"));
    QVERIFY(parseError(styles).isEmpty());
    QCOMPARE(styles.count("w:val=\"heading 1\""), 1);
    QVERIFY(styles.contains("w:styleId=\"GwHeading2\"")
            && styles.contains("<w:basedOn w:val=\"Standard\"/>"));
    const QByteArray numbering = parts.value(QStringLiteral("word/numbering.xml"));
    QVERIFY(parseError(numbering).isEmpty());
    QVERIFY(numbering.contains("w:abstractNumId=\"5\"")
            && numbering.contains("<w:num w:numId=\"10\">"));
    QVERIFY(numbering.lastIndexOf("<w:abstractNum ") < numbering.indexOf("<w:num "));
}

void TestDocuments::clientStylesWithoutFrame()
{
    QMap<QString, QByteArray> parts = clientParts();
    QByteArray &document = parts[QStringLiteral("word/document.xml")];
    document.replace("<w:headerReference w:type=\"default\" r:id=\"rId7\"/>", "");
    const Result<DocxStyleSource> client = readStyleSource(packed(parts), QStringLiteral("c.dotx"));
    QVERIFY(bool(client) && !client->hasFrame);
    const Result<QByteArray> bytes = writeDocx(everything(), {QStringLiteral("T")}, &*client);
    QVERIFY(bool(bytes));
    QVERIFY(partsOf(*bytes).contains(QStringLiteral("word/gapwright-header.xml")));
    QVERIFY(partsOf(*bytes)
                .value(QStringLiteral("word/document.xml"))
                .contains("<w:sectPr><w:headerReference "));
}

void TestDocuments::refusesStyleSources_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto without = [](const char *name) {
        QMap<QString, QByteArray> parts = clientParts();
        parts.remove(QString::fromLatin1(name));
        return packed(parts);
    };
    const auto with = [](const char *name, const char *from, const char *to) {
        QMap<QString, QByteArray> parts = clientParts();
        parts[QString::fromLatin1(name)].replace(from, to);
        return packed(parts);
    };
    QTest::newRow("empty") << QByteArray() << "not packed";
    QTest::newRow("text") << QByteArray("Dear all") << "not packed";
    QTest::newRow("cut off") << packed(clientParts()).left(700) << "c.dotx";
    QTest::newRow("no document") << without("word/document.xml") << "holds no Word document";
    QTest::newRow("no styles") << without("word/styles.xml") << "no styles";
    QTest::newRow("no relations") << without("word/_rels/document.xml.rels") << "no styles";
    QTest::newRow("broken styles") << with("word/styles.xml", "</w:styles>", "<") << "no styles";
    QTest::newRow("no heading style") << with("word/styles.xml", "heading 1", "big") << "Heading 1";
    QTest::newRow("broken document")
        << with("word/document.xml", "</w:body>", "") << "cannot be read";
}

void TestDocuments::refusesStyleSources()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Result<DocxStyleSource> read = readStyleSource(bytes, QStringLiteral("c.dotx"));
    QVERIFY(!read);
    QVERIFY(read.error().message.startsWith(QStringLiteral("c.dotx"))
            || read.error().message.contains(QStringLiteral("c.dotx")));
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

void TestDocuments::refusesZipBombs()
{
    const QByteArray zeros(3 << 20, '0');
    const QByteArray bomb = packed({{QStringLiteral("a"), zeros}, {QStringLiteral("b"), zeros}});
    QVERIFY(bomb.size() < 20000);
    QVERIFY(bool(unzipped(bomb, QStringLiteral("b.zip"))));
    for (const ZipLimits &limits :
         {ZipLimits{1}, ZipLimits{10, 1 << 20}, ZipLimits{10, 4 << 20, 5 << 20}}) {
        const auto parts = unzipped(bomb, QStringLiteral("b.zip"), limits);
        QVERIFY(!parts);
        QCOMPARE(parts.error().kind, ErrorKind::Hostile);
        QVERIFY(parts.error().message.startsWith(QStringLiteral("b.zip")));
    }
    QByteArray damaged = bomb;
    damaged[60] = char(damaged[60] ^ 0x55);
    QVERIFY(!unzipped(damaged, QStringLiteral("b.zip")));
}

void TestDocuments::guideNamesEveryItem()
{
    const Catalogue &catalogue = *samples::catalogue();
    const QString text = asText(assessorsGuide(catalogue));
    for (const RequirementItem &item : catalogue.items()) {
        for (const QString &part : QStringList{item.id, item.text, item.question, item.gap,
                                               item.recommendation, item.condition}
                 + item.evidence)
            QVERIFY2(text.contains(part), qPrintable(item.id + QLatin1String(": ") + part));
    }
    for (const CapabilityArea &area : catalogue.areas()) {
        for (const QString &level : area.levels)
            QVERIFY2(text.contains(level), qPrintable(area.id));
    }
    const Result<ReportDocument> document =
        layOutDocument(assessorsGuide(catalogue), guideOutput(catalogue, QDate(2026, 11, 23)));
    QVERIFY(bool(document));
    QVERIFY(document->pageCount() > 100);
    QVERIFY(document->find(QStringLiteral("8.6.1")).has_value());
}

void TestDocuments::primerShowsTheClauses()
{
    const Blocks blocks = primerBook(*samples::catalogue());
    const auto drawings = std::count_if(blocks.begin(), blocks.end(), [](const Block &block) {
        const Figure *figure = std::get_if<Figure>(&block);
        return figure && figure->paint
            && figure->alternative.contains(QStringLiteral("8 Operation"));
    });
    QCOMPARE(drawings, 1);
    QCOMPARE(listedHeadings(blocks, 1).size(), samples::catalogue()->reference().primer.size());
    const DocumentOutput output = primerOutput(*samples::catalogue(), QDate(2026, 11, 23));
    const Result<ReportDocument> document = layOutDocument(blocks, output);
    QVERIFY(bool(document));
    QVERIFY2(document->pageCount() <= 20, qPrintable(QString::number(document->pageCount())));
    QCOMPARE(identityOf(output), samples::catalogue()->edition());
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
