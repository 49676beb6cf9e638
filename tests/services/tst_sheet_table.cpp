// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_package.h"
#include "registers/people/person.h"
#include "services/register_import.h"
#include "services/services_test.h"
#include "services/sheet_table.h"
#include "services/xlsx_styles.h"

using namespace gapwright;

class TestSheetTable : public QObject {
    Q_OBJECT
private slots:
    void looksOfFormats_data();
    void looksOfFormats();
    void readsEveryKindOfCell();
    void countsFrom1904();
    void namesTheCellThatIsBroken_data();
    void namesTheCellThatIsBroken();
    void refusesWhatIsNoSheet_data();
    void refusesWhatIsNoSheet();
    void readsTheFirstVisibleSheet();
    void stopsAtBombs();
    void readsOpenDocumentSheets();
    void importSaysWhatBecomesOfEachRow();
};

namespace {

const QByteArray sheetStart =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
const QByteArray sheetEnd = "</sheetData></worksheet>";

struct Workbook {
    QByteArray rows;
    QByteArray settings = {};
    QByteArray texts = {};
};

QByteArray sheetEntry(const char *name, const char *id, const char *rest = "")
{
    return QByteArray("<sheet name=\"") + name + "\" r:id=\"" + id + "\" " + rest + "/>";
}

QByteArray packed(const std::vector<ZipPart> &parts)
{
    const Result<QByteArray> bytes = zipped(parts);
    return bytes ? *bytes : QByteArray();
}

std::vector<ZipPart> partsOf(const Workbook &book)
{
    return {
        {QStringLiteral("xl/workbook.xml"),
         "<workbook "
         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
             + book.settings + "<sheets>" + sheetEntry("Secret", "r1", "state=\"hidden\"")
             + sheetEntry("Risks", "r2") + sheetEntry("Notes", "r1") + "</sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"no.xml\"/>"
         "<Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/s.xml\"/>"
         "</Relationships>"},
        {QStringLiteral("xl/styles.xml"),
         "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
         "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
         "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"20\"/>"
         "</cellXfs></styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + book.texts + "</sst>"},
        {QStringLiteral("xl/worksheets/s.xml"), sheetStart + book.rows + sheetEnd},
    };
}

Result<SheetTable> tableOf(const Workbook &book)
{
    return sheetTableOf(packed(partsOf(book)), QStringLiteral("in.xlsx"));
}

QByteArray headings(int count)
{
    QByteArray row = "<row r=\"1\">";
    for (int i = 0; i < count; ++i)
        row += QByteArray("<c t=\"inlineStr\"><is><t>h") + char('a' + i) + "</t></is></c>";
    return row + "</row>";
}

QByteArray odsWith(const QByteArray &tables)
{
    return packed(
        {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet", true},
         {QStringLiteral("content.xml"),
          "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
          "xmlns:calcext=\"c\"><office:body><office:spreadsheet>"
              + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace

void TestSheetTable::looksOfFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("look");
    const auto row = [](const char *code, NumberLook look) {
        QTest::newRow(code) << QString::fromLatin1(code) << int(look);
    };
    row("General", NumberLook::Plain);
    row("0.00", NumberLook::Plain);
    row("#,##0.00 \"dollars\"", NumberLook::Plain);
    row("0.00E+00", NumberLook::Plain);
    row("[Red]0;-0", NumberLook::Plain);
    row("0.0%", NumberLook::Percent);
    row("0\\%", NumberLook::Plain);
    row("yyyy-mm-dd", NumberLook::Date);
    row("[$-407]d. mmm;@", NumberLook::Date);
    row("mmm", NumberLook::Date);
    row("h:mm:ss", NumberLook::Time);
    row("[h]:mm", NumberLook::Time);
    row("d.m.yyyy h:mm", NumberLook::Date);
}

void TestSheetTable::looksOfFormats()
{
    QFETCH(const QString, code);
    QFETCH(const int, look);
    QCOMPARE(int(numberLookOf(code)), look);
}

void TestSheetTable::readsEveryKindOfCell()
{
    const auto table = tableOf(
        {"<row/>" // a row that holds nothing before the headings
             + QByteArray(headings(8)).replace("r=\"1\"", "r=\"3\"")
             + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>two "
               "</t></r>"
               "<rPh><t>no</t></rPh><r><t>runs</t></r></is></c><c s=\"1\"><v>46112</v></c>"
               "<c s=\"2\"><v>1</v></c><c s=\"3\"><v>0.995</v></c><c t=\"b\"><v>1</v></c>"
               "<c><f>1/3</f><v>0.30000000000000004</v></c>"
               "<c t=\"str\"><f>A1</f><v>=1+1 _x000A_&amp;</v></c></row>"
               "<row r=\"9\"><c r=\"C9\" s=\"4\"><v>0.75</v></c><c r=\"H9\"><v>1E+14</v></c></row>",
         {},
         "<si><t>zero</t></si><si><t xml:space=\"preserve\"> one\nmore</t></si>"});
    GW_VERIFY(table);
    QCOMPARE(table->sheet, QStringLiteral("Risks"));
    QCOMPARE(table->headings.size(), 8);
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(table->rows[0].number, 5);
    QCOMPARE(table->rows[0].fault, QString());
    QCOMPARE(table->rows[0].cells,
             (QStringList{QStringLiteral(" one\nmore"), QStringLiteral("two runs"),
                          QStringLiteral("2026-03-31"), QStringLiteral("1900-01-01"),
                          QStringLiteral("99.5"), QStringLiteral("yes"), QStringLiteral("0.3"),
                          QStringLiteral("=1+1 \n&")}));
    QCOMPARE(table->rows[1].number, 9);
    QCOMPARE(table->rows[1].cells[2], QStringLiteral("18:00"));
    QCOMPARE(table->rows[1].cells[7], QStringLiteral("100000000000000"));
}

void TestSheetTable::countsFrom1904()
{
    const auto table = tableOf({headings(1) + "<row r=\"2\"><c s=\"1\"><v>44650</v></c></row>",
                                "<workbookPr date1904=\"1\"/>"});
    GW_VERIFY(table);
    QCOMPARE(table->rows[0].cells, QStringList{QStringLiteral("2026-03-31")});
}

void TestSheetTable::namesTheCellThatIsBroken_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &cell, const char *part) {
        QTest::newRow(name) << cell << QString::fromUtf8(part);
    };
    row("error", "<c r=\"B4\" t=\"e\"><v>#REF!</v></c>", "cell B4: it holds the error #REF!");
    row("formula", "<c r=\"B4\"><f>A1</f></c>", "cell B4: its formula has no stored result");
    row("text", "<c r=\"B4\" t=\"s\"><v>7</v></c>", "cell B4: its text is missing");
    row("number", "<c r=\"B4\"><v>many</v></c>", "no number");
    row("infinite", "<c r=\"B4\"><v>1E999</v></c>", "cell B4");
    row("no heading", "<c r=\"AB4\"><v>1</v></c>", "cell AB4: it stands under no heading");
    row("too long",
        "<c r=\"B4\" t=\"inlineStr\"><is><t>" + QByteArray(32767, 'a') + "</t></is></c>",
        "cell B4: it is as long as a cell can be");
}

void TestSheetTable::namesTheCellThatIsBroken()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, part);
    const auto table = tableOf({headings(2) + "<row r=\"4\">" + cell + "</row>"});
    GW_VERIFY(table);
    const QString fault = table->rows.at(0).fault;
    QVERIFY2(fault.contains(part), qPrintable(fault.left(300)));
    QVERIFY(fault.startsWith(QStringLiteral("in.xlsx, sheet “Risks”, cell ")));
}

void TestSheetTable::refusesWhatIsNoSheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &bytes, const char *part) {
        QTest::newRow(name) << bytes << QString::fromUtf8(part);
    };
    const auto book = [](const QByteArray &rows) { return packed(partsOf({rows})); };
    row("password", "\xD0\xCF\x11\xE0 and so on", "password");
    row("no zip", "PK\x03\x04 and so on", "damaged");
    row("cut", book(headings(2)).chopped(40), "damaged");
    row("a document", packed({{QStringLiteral("word/document.xml"), "<w/>"}}), "no visible sheet");
    row("empty", book({}), "the sheet “Risks” is empty");
    row("broken", book(headings(2) + "<row r=\"7\"><c><v>1</v></row>"), "damaged after row 6");
    row("backwards", book(headings(2) + "<row r=\"1\"><c><v>1</v></c></row>"),
        "damaged after row 1");
    row("cell of another row", book("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>"), "damaged");
    row("far column", book("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>"), "damaged");
    row("broken heading", book("<row r=\"1\"><c t=\"e\"><v>#N/A</v></c></row>"), "cell A1");
}

void TestSheetTable::refusesWhatIsNoSheet()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, part);
    const auto table = sheetTableOf(bytes, QStringLiteral("in.xlsx"));
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
    QVERIFY(table.error().message.startsWith(QStringLiteral("in.xlsx")));
}

void TestSheetTable::readsTheFirstVisibleSheet()
{
    const auto table = tableOf({headings(1)});
    GW_VERIFY(table);
    QCOMPARE(table->notices.size(), 1);
    QVERIFY(table->notices.first().contains(QStringLiteral("“Risks”")));
    QVERIFY(!table->notices.first().contains(QLatin1String("Secret")));
}

void TestSheetTable::stopsAtBombs()
{
    auto parts = partsOf({headings(1)});
    parts.push_back({QStringLiteral("xl/media/a.bin"), QByteArray(65 << 20, 'a')});
    const auto large = sheetTableOf(packed(parts), QStringLiteral("in.xlsx"));
    QVERIFY(!large && large.error().kind == ErrorKind::Hostile);
    const auto many = sheetTableOf(
        odsWith(
            "<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>h</text:p>"
            "</table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell>"
            "<text:p>1</text:p></table:table-cell></table:table-row></table:table>"),
        QStringLiteral("in.ods"));
    QVERIFY(!many);
    QVERIFY2(many.error().message.contains(QLatin1String("more rows")),
             qPrintable(many.error().message));
    const auto entity = sheetTableOf(
        packed({partsOf({{}})[0],
                partsOf({{}})[1],
                {QStringLiteral("xl/worksheets/s.xml"),
                 "<!DOCTYPE a [<!ENTITY b \"" + QByteArray(4000, 'b')
                     + "\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + sheetStart
                     + "<row><c t=\"inlineStr\"><is><t>&c;&c;</t></is></c></row>" + sheetEnd}}),
        QStringLiteral("in.xlsx"));
    QVERIFY(!entity);
}

void TestSheetTable::readsOpenDocumentSheets()
{
    const auto table = sheetTableOf(
        odsWith("<table:table table:name=\"Risks\"><table:table-header-rows><table:table-row>"
                "<table:table-cell table:number-columns-repeated=\"1\"><text:p>a</text:p>"
                "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
                "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
                "</table:table-header-rows><table:table-row table:number-rows-repeated=\"3\">"
                "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                "<table:table-row><table:table-cell office:value-type=\"date\" "
                "office:date-value=\"2026-03-31T00:00:00\"><text:p>31.03.26</text:p>"
                "</table:table-cell><table:table-cell office:value-type=\"percentage\" "
                "office:value=\"0.995\"><text:p>99 %</text:p></table:table-cell><table:table-cell>"
                "<text:p>two<text:s text:c=\"2\"/>lines</text:p><text:p><text:span>and</text:span> "
                "more</text:p></table:table-cell></table:table-row><table:table-row>"
                "<table:table-cell office:value-type=\"float\" office:value=\"1234.5\"/>"
                "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
                "<table:table-cell calcext:value-type=\"error\"><text:p>#REF!</text:p>"
                "</table:table-cell></table:table-row></table:table>"
                "<table:table table:name=\"Other\"><table:table-row/></table:table>"),
        QStringLiteral("in.ods"));
    GW_VERIFY(table);
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(table->rows[0].number, 5);
    QCOMPARE(table->rows[0].cells,
             (QStringList{QStringLiteral("2026-03-31"), QStringLiteral("99.5"),
                          QStringLiteral("two  lines\nand more")}));
    QCOMPARE(table->rows[1].cells.mid(0, 2),
             (QStringList{QStringLiteral("1234.5"), QStringLiteral("yes")}));
    QVERIFY(table->rows[1].fault.contains(QLatin1String("cell C6")));
    QCOMPARE(table->notices.size(), 1);
}

void TestSheetTable::importSaysWhatBecomesOfEachRow()
{
    const auto text = [](const char *what) {
        return QByteArray("<c t=\"inlineStr\"><is><t>") + what + "</t></is></c>";
    };
    const QByteArray rows = "<row>" + text("Name") + text("External") + "</row><row>" + text("Ada")
        + "<c t=\"b\"><v>1</v></c></row><row>" + text("Grace") + text("perhaps") + "</row><row>"
        + text("Edith") + "<c t=\"e\"><v>#N/A</v></c></row>";
    const RegisterContents contents;
    const auto plan = planRegisterImport(packed(partsOf({rows})), QStringLiteral("people.xlsx"),
                                         *registerTypeOf(QLatin1String("people")), contents);
    GW_VERIFY(plan);
    QCOMPARE(plan->rows.size(), size_t(3));
    QCOMPARE(plan->records.size(), size_t(1));
    QVERIFY(static_cast<const Person *>(plan->records[0].get())->external);
    QVERIFY(plan->rows[1].sentence.contains(QLatin1String("perhaps")));
    QVERIFY2(plan->rows[2].sentence.contains(QStringLiteral("people.xlsx, sheet “Risks”, cell B4")),
             qPrintable(plan->rows[2].sentence));
    QCOMPARE(plan->rows[2].title, QStringLiteral("Edith"));
}

QTEST_GUILESS_MAIN(TestSheetTable)
#include "tst_sheet_table.moc"
