// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/csv_text.h"
#include "services/services_test.h"
#include "services/text_decoding.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace gapwright;
using namespace gapwright::test;

namespace {

QString shownRows(const CsvTable &table)
{
    QStringList rows;
    for (const CsvRow &row : table.rows)
        rows.append(row.cells.join(QLatin1Char('|')));
    return rows.join(QLatin1Char('/'));
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, bool marked)
{
    const QByteArray bytes = QStringEncoder(encoding)(text);
    const QByteArray mark = encoding == QStringConverter::Utf16LE ? "\xFF\xFE" : "\xFE\xFF";
    return marked ? mark + bytes : bytes;
}

} // namespace

class TestCsvText : public QObject {
    Q_OBJECT
private slots:
    void takesApart_data();
    void takesApart();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refuses_data();
    void refuses();
    void countsRowsAndLines();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void formulasNeverLeadACell();
    void anyCellsComeBack();
};

void TestCsvText::takesApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << "a|b/1|2";
    QTest::newRow("semicolons") << QByteArray("a;b\r\n1,5;2\r\n") << "a|b/1,5|2";
    QTest::newRow("tabs") << QByteArray("a\tb\r1\t2") << "a|b/1|2";
    QTest::newRow("stated separator") << QByteArray("sep=;\r\na,x;b\r\n1;2\r\n") << "a,x|b/1|2";
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",2\n") << "a|b/x, \"y\"|2";
    QTest::newRow("line ends in quotes") << QByteArray("a,b\n\"x\r\ny\",2") << "a|b/x\r\ny|2";
    QTest::newRow("separator in a quoted heading") << QByteArray("\"a;;;\",b\n1,2") << "a;;;|b/1|2";
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n,\n1,2\n\n") << "a|b/1|2";
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,,3\n") << "a|b|c/||3";
    QTest::newRow("one column") << QByteArray("a\n1\n") << "a/1";
    QTest::newRow("quote inside a word") << QByteArray("a,b\n5\" disk,2\n") << "a|b/5\" disk|2";
}

void TestCsvText::takesApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    const auto table = csvTable(bytes, QStringLiteral("in.csv"));
    GW_VERIFY(table);
    QCOMPARE(shownRows(*table), rows);
}

void TestCsvText::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Prüfung – gültig, 5 €\n");
    QTest::newRow("UTF-8") << text.toUtf8() << "UTF-8";
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << "UTF-8";
    QTest::newRow("UTF-16 LE with mark")
        << inUtf16(text, QStringConverter::Utf16LE, true) << "UTF-16";
    QTest::newRow("UTF-16 BE with mark")
        << inUtf16(text, QStringConverter::Utf16BE, true) << "UTF-16";
    QTest::newRow("UTF-16 LE") << inUtf16(text, QStringConverter::Utf16LE, false) << "UTF-16";
    QTest::newRow("UTF-16 BE") << inUtf16(text, QStringConverter::Utf16BE, false) << "UTF-16";
    QTest::newRow("Windows-1252") << QByteArray("Pr\xFC"
                                                "fung \x96 g\xFCltig, 5 \x80\n")
                                  << "Windows-1252";
}

void TestCsvText::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto decoded = decodedText(bytes, QStringLiteral("in.csv"));
    GW_VERIFY(decoded);
    QCOMPARE(decoded->text, QStringLiteral("Prüfung – gültig, 5 €\n"));
    QCOMPARE(decoded->encoding, encoding);
}

void TestCsvText::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("blank lines") << QByteArray("\n\r\n,,,\n") << "empty";
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"x\n2,y\n") << "line 2";
    QTest::newRow("text behind a quote") << QByteArray("a,b\n1,2\n\"x\"y,3\n") << "line 3";
    QTest::newRow("binary") << QByteArray("a\0b\x01\xFF,", 6) << "UTF-8";
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << "UTF-8";
    QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0b",
                                              5)
                                << "UTF-8";
    QTest::newRow("undefined in Windows-1252") << QByteArray("a,b\n\x81\xFC,2\n") << "UTF-8";
    QTest::newRow("broken UTF-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                          "a\xFF,b")
                                            << "UTF-8";
}

void TestCsvText::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto table = csvTable(bytes, QStringLiteral("in.csv"));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QVERIFY2(table.error().message.contains(QLatin1String("in.csv"))
                 && table.error().message.contains(says),
             qPrintable(table.error().message));
}

void TestCsvText::countsRowsAndLines()
{
    const auto table = csvTable("a,b\n\"x\ny\",1\n\nz,2\n", QStringLiteral("in.csv"));
    GW_VERIFY(table);
    QCOMPARE(table->rows[1].row, 2);
    QCOMPARE(table->rows[1].line, 2);
    QCOMPARE(table->rows[2].row, 4); // a spreadsheet counts the empty row, and one for x and y
    QCOMPARE(table->rows[2].line, 5);
}

void TestCsvText::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "- item"
                           << "'- item";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\tx"
                         << "'\tx";
    QTest::newRow("apostrophe before a formula") << "'=1"
                                                 << "''=1";
    QTest::newRow("apostrophe before a word") << "'tis"
                                              << "'tis";
    QTest::newRow("harmless") << "a=1"
                              << "a=1";
    QTest::newRow("empty") << ""
                           << "";
}

void TestCsvText::neutralisesFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, safe);
    QCOMPARE(withoutFormula(cell), safe);
    QCOMPARE(fromWithoutFormula(safe), cell);
}

void TestCsvText::formulasNeverLeadACell()
{
    const QByteArray bytes = csvBytes({{QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("+1"),
                                        QStringLiteral("\tcmd"), QStringLiteral("@a")}});
    const auto decoded = decodedText(bytes, QStringLiteral("x"));
    GW_VERIFY(decoded);
    for (QString cell : decoded->text.trimmed().split(QLatin1Char(','))) {
        cell.remove(QLatin1Char('"'));
        QVERIFY2(cell.startsWith(QLatin1Char('\'')), qPrintable(cell));
    }
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
}

/// Random cells out of the characters that matter come back as they were.
void TestCsvText::anyCellsComeBack()
{
    const QString letters = QStringLiteral("a,;\t\"'=+-@\n \u00e9\u4e2d|");
    QRandomGenerator random(20260301);
    for (int round = 0; round < 400; ++round) {
        std::vector<QStringList> rows{
            {QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3")}};
        for (int r = 0; r < 3; ++r) {
            QStringList row{QStringLiteral("id%1").arg(r)};
            for (int c = 0; c < 2; ++c) {
                QString cell;
                for (quint32 n = random.bounded(8U); n > 0; --n)
                    cell += letters.at(random.bounded(int(letters.size())));
                row.append(cell);
            }
            rows.push_back(row);
        }
        const auto table = csvTable(csvBytes(rows), QStringLiteral("x.csv"));
        GW_VERIFY(table);
        QCOMPARE(table->rows.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(table->rows[i].cells, rows[i]);
    }
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csv_text.moc"
