// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/page_reader.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace gapwright;
using samples::laid;
using samples::lines;
using samples::Piece;

namespace {

const QString headWord = QStringLiteral("Heading");

/// Rows with the lines given, numbered from 1; a negative number of lines joins the row to the one
/// before.
Table tableOf(const std::vector<int> &rows)
{
    Table table;
    table.summary = QStringLiteral("Test");
    table.columns = {{headWord + QLatin1Char('A'), 1}, {headWord + QLatin1Char('B'), 3}};
    int number = 0;
    for (const int count : rows) {
        const QString name = QStringLiteral("row%1.").arg(++number);
        table.rows.push_back({{textCell(name), textCell(lines(std::abs(count), name))}, count < 0});
    }
    return table;
}

/// The pages on which each row has something, by row number from 1.
std::map<int, std::map<int, QStringList>> pagesOfRows(const LaidReport &report)
{
    std::map<int, std::map<int, QStringList>> pages;
    for (const Piece &piece : samples::piecesOf(report)) {
        if (piece.type == "TD" && piece.text.startsWith(QLatin1String("row")))
            pages[piece.text.mid(3).section(QLatin1Char('.'), 0, 0).toInt()][piece.page]
                << piece.text;
    }
    return pages;
}

/// The table below a gap, so that the end of the page falls at another place each time.
LaidReport pushed(const Table &table, double height)
{
    return laid({Spacer{0}, Paragraph{plain(QStringLiteral("before"))}, Spacer{height}, table,
                 Paragraph{plain(QStringLiteral("after"))}});
}

constexpr double pushes[] = {0,   90,  180, 270, 330, 390, 450, 510,
                             560, 600, 620, 640, 660, 680, 700};

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void headsRepeat_data();
    void headsRepeat();
    void rowsStayWhole_data();
    void rowsStayWhole();
    void joinedRowsStayTogether();
    void tallRowsGoOn();
    void smallTablesStayWhole_data();
    void smallTablesStayWhole();
    void lastRowIsNotAlone_data();
    void lastRowIsNotAlone();
    void widths_data();
    void widths();
    void alignment();
    void spans();
    void textsStayInTheirColumns();
    void anchorsLieAtTheirRows();
    void nothingToLay_data();
    void nothingToLay();
    void tablesWithoutHeadings();
    void headingStaysWithTheTable();
};

void TestTables::headsRepeat_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("leastPages");
    QTest::newRow("one page") << 20 << 1;
    QTest::newRow("two pages") << 60 << 2;
    QTest::newRow("many pages") << 200 << 5;
}

void TestTables::headsRepeat()
{
    QFETCH(int, rows);
    QFETCH(int, leastPages);
    const LaidReport report = laid({tableOf(std::vector<int>(std::size_t(rows), 1))});
    QVERIFY(int(report.pages.size()) >= leastPages);
    const std::vector<Piece> pieces = samples::piecesOf(report);
    for (int page = 0; page < int(report.pages.size()); ++page) {
        int heads = 0;
        double headEnd = 0, firstCell = 10000;
        for (const Piece &piece : pieces) {
            if (piece.page != page)
                continue;
            if (piece.text.startsWith(headWord)) {
                ++heads;
                headEnd = std::max(headEnd, piece.box.bottom());
                QCOMPARE(piece.type, page == 0 ? QByteArray("TH") : QByteArray()); // read once
            } else if (piece.type == "TD") {
                firstCell = std::min(firstCell, piece.box.top());
            }
        }
        QCOMPARE(heads, 2);
        QVERIFY2(headEnd <= firstCell, qPrintable(QString::number(page)));
    }
    QCOMPARE(int(pagesOfRows(report).size()), rows);
}

void TestTables::rowsStayWhole_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("1 line") << 1;
    QTest::newRow("2 lines") << 2;
    QTest::newRow("7 lines") << 7;
    QTest::newRow("16 lines") << 16; // a little below three tenths of a page
}

void TestTables::rowsStayWhole()
{
    QFETCH(int, height);
    for (const double push : pushes) {
        const LaidReport report = pushed(tableOf(std::vector<int>(14, height)), push);
        const auto rows = pagesOfRows(report);
        QCOMPARE(int(rows.size()), 14);
        for (const auto &[row, pages] : rows)
            QVERIFY2(pages.size() == 1, qPrintable(QStringLiteral("%1 at %2").arg(row).arg(push)));
    }
}

void TestTables::joinedRowsStayTogether()
{
    std::vector<int> heights;
    for (int i = 0; i < 12; ++i) {
        heights.push_back(1);
        heights.push_back(-2 - i % 5);
        if (i % 3 == 0)
            heights.push_back(-1);
    }
    for (const double push : pushes) {
        const auto rows = pagesOfRows(pushed(tableOf(heights), push));
        int page = -1;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            const int now = rows.at(int(i) + 1).begin()->first;
            QVERIFY2(heights[i] > 0 || now == page,
                     qPrintable(QStringLiteral("%1 at %2").arg(i).arg(push)));
            page = now;
        }
    }
}

void TestTables::tallRowsGoOn()
{
    for (const double push : pushes) {
        const LaidReport report = pushed(tableOf({1, 150, 1}), push);
        QString text;
        for (const Piece &piece : samples::piecesOf(report)) {
            if (piece.type == "TD" && piece.text.startsWith(QLatin1String("row2.")))
                text += piece.text;
        }
        int from = 0;
        for (int line = 1; line <= 150; ++line) { // each once and in order
            from = int(text.indexOf(QStringLiteral("row2.%1").arg(line), from));
            QVERIFY2(from >= 0, qPrintable(QStringLiteral("%1 at %2").arg(line).arg(push)));
            ++from;
        }
        QCOMPARE(text.count(QStringLiteral("row2.")), 151);
        const auto rows = pagesOfRows(report);
        QVERIFY(rows.at(2).size() >= 2);
        QVERIFY(rows.at(3).begin()->first - rows.at(2).rbegin()->first <= 1);
    }
}

void TestTables::smallTablesStayWhole_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("whole");
    QTest::newRow("12 rows") << 12 << 1 << true;
    QTest::newRow("13 rows") << 13 << 1 << false;
    QTest::newRow("4 rows of 4 lines") << 4 << 4 << true;
    QTest::newRow("12 rows of 4 lines are more than two fifths") << 12 << 4 << false;
}

void TestTables::smallTablesStayWhole()
{
    QFETCH(int, rows);
    QFETCH(int, height);
    QFETCH(bool, whole);
    bool split = false;
    for (const double push : pushes) {
        const auto found =
            pagesOfRows(pushed(tableOf(std::vector<int>(std::size_t(rows), height)), push));
        split = split || found.at(1).begin()->first != found.at(rows).begin()->first;
    }
    QCOMPARE(split, !whole);
}

void TestTables::lastRowIsNotAlone_data()
{
    QTest::addColumn<std::vector<int>>("rows");
    QTest::newRow("rows of one line") << std::vector<int>(31, 1);
    QTest::newRow("rows of four lines") << std::vector<int>(17, 4);
    std::vector<int> mixed(20, 2);
    mixed.back() = 9;
    QTest::newRow("a taller last one") << mixed;
    std::vector<int> joined(20, 1);
    joined[18] = -2;
    QTest::newRow("after joined ones") << joined;
}

void TestTables::lastRowIsNotAlone()
{
    QFETCH(const std::vector<int>, rows);
    const int last = int(rows.size());
    std::set<int> turns; // rows after which the page is turned
    for (int push = 0; push < 700; push += 12) {
        const auto pages = pagesOfRows(pushed(tableOf(rows), push));
        QCOMPARE(int(pages.size()), last);
        QVERIFY2(pages.at(last).begin()->first == pages.at(last - 1).begin()->first,
                 qPrintable(QString::number(push)));
        for (int row = 1; row < last; ++row) {
            if (pages.at(row).begin()->first != pages.at(row + 1).begin()->first)
                turns.insert(row);
        }
    }
    QVERIFY(turns.size() > 5); // the page does end at different rows
    QVERIFY(turns.count(last - 1) == 0);
}

void TestTables::widths_data()
{
    QTest::addColumn<QList<double>>("weights");
    QTest::newRow("equal") << QList<double>{1, 1, 1};
    QTest::newRow("as parts") << QList<double>{12, 60, 16, 14.5};
    QTest::newRow("wide first") << QList<double>{5, 1};
    QTest::newRow("one") << QList<double>{3};
}

void TestTables::widths()
{
    QFETCH(QList<double>, weights);
    Table table;
    Row row;
    for (int i = 0; i < weights.size(); ++i) {
        table.columns.push_back({{}, weights[i]});
        row.cells.push_back(textCell(QStringLiteral("x")));
    }
    table.rows.push_back(row);
    const LaidReport report = laid({table});
    const ReportStyle style = samples::plainStyle();
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double width = style.page.width() - style.margins.left() - style.margins.right();
    std::vector<double> lefts;
    for (const Piece &piece : samples::piecesOf(report)) {
        if (piece.type == "TD")
            lefts.push_back(piece.box.left());
    }
    QCOMPARE(lefts.size(), std::size_t(weights.size()));
    double edge = style.margins.left();
    const double padding = lefts[0] - edge;
    QVERIFY(padding > 1 && padding < 10);
    for (std::size_t i = 0; i < lefts.size(); ++i) {
        QVERIFY2(std::abs(lefts[i] - edge - padding) < 0.2, qPrintable(QString::number(lefts[i])));
        edge += width * weights[qsizetype(i)] / all;
    }
}

void TestTables::alignment()
{
    Table table;
    table.columns = {
        {{}, 1, CellAlign::Start}, {{}, 1, CellAlign::Centre}, {{}, 1, CellAlign::End}};
    table.rows.push_back({{textCell(QStringLiteral("a")), textCell(QStringLiteral("b")),
                           textCell(QStringLiteral("c"))}});
    const ReportStyle style = samples::plainStyle();
    const double left = style.margins.left();
    const double third = (style.page.width() - left - style.margins.right()) / 3;
    std::vector<QRectF> boxes;
    for (const Piece &piece : samples::piecesOf(laid({table}))) {
        if (piece.type == "TD")
            boxes.push_back(piece.box);
    }
    QCOMPARE(boxes.size(), std::size_t(3));
    QVERIFY(boxes[0].left() - left < 10);
    QVERIFY(std::abs(boxes[1].center().x() - (left + third * 1.5)) < 0.5);
    QVERIFY(boxes[2].right() < left + 3 * third && boxes[2].right() > left + 3 * third - 10);
    QCOMPARE(boxes[0].top(), boxes[2].top());
}

void TestTables::spans()
{
    // A text that fits two columns in one line breaks in one of them.
    const QString text = QString(40, QLatin1Char('n')).replace(20, 1, QLatin1String(" "));
    const auto heightOf = [&text](int span) {
        Table table;
        table.columns = {{{}, 1}, {{}, 1}, {{}, 1}};
        Cell wide = textCell(text);
        wide.span = span;
        table.rows.push_back({{textCell(QStringLiteral("x")), wide}});
        const LaidReport report = laid({table});
        double height = 0;
        for (const Piece &piece : samples::piecesOf(report))
            height = std::max(height, piece.box.height());
        return height;
    };
    QVERIFY(heightOf(1) > heightOf(2) * 1.5);
    QCOMPARE(heightOf(9), heightOf(2)); // no further than the last column
}

void TestTables::textsStayInTheirColumns()
{
    const QString hostile[] = {
        QString(300, QLatin1Char('W')), QStringLiteral("<td>&amp; | *a* _b_ %1"),
        QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd \u0627\u0644\u062e\u062f\u0645\u0629 ")
            .repeated(9)};
    Table table;
    table.columns = {{QStringLiteral("A"), 1},
                     {QStringLiteral("B"), 1, CellAlign::End},
                     {QStringLiteral("C"), 2, CellAlign::Centre}};
    for (const QString &text : hostile)
        table.rows.push_back({{textCell(text), textCell(text), textCell(text)}});
    const ReportStyle style = samples::plainStyle();
    const double left = style.margins.left();
    const double width = style.page.width() - left - style.margins.right();
    const double edges[] = {left, left + width / 4, left + width / 2, left + width};
    int column = 0;
    for (const Piece &piece : samples::piecesOf(laid({table}))) {
        if (piece.type != "TD")
            continue;
        QVERIFY2(piece.box.left() >= edges[column] && piece.box.right() <= edges[column + 1],
                 qPrintable(piece.text.left(20)));
        column = (column + 1) % 3;
    }
    QCOMPARE(column, 0);
}

void TestTables::anchorsLieAtTheirRows()
{
    Table table = tableOf(std::vector<int>(90, 2));
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].cells[0].anchor = QStringLiteral("place:%1").arg(i + 1);
    const LaidReport report = laid({table});
    QCOMPARE(report.anchors.size(), std::size_t(90));
    std::map<QString, QRectF> boxes;
    std::map<QString, int> pages;
    for (const Piece &piece : samples::piecesOf(report)) {
        const QString name = piece.text.section(QLatin1Char('.'), 0, 0).mid(3);
        if (piece.type == "TD" && !boxes.contains(name)) {
            boxes[name] = piece.box;
            pages[name] = piece.page;
        }
    }
    for (const OutlineEntry &anchor : report.anchors) {
        const QString name = anchor.anchor.mid(6);
        QCOMPARE(anchor.page, pages.at(name));
        const double above = boxes.at(name).top() - anchor.y;
        QVERIFY2(above >= 0 && above < 10, qPrintable(QString::number(above)));
    }
}

void TestTables::nothingToLay_data()
{
    QTest::addColumn<Table>("table");
    QTest::newRow("nothing") << Table{};
    QTest::newRow("no row") << tableOf({});
    Table columns = tableOf({1, 1});
    columns.columns.clear();
    QTest::newRow("no column") << columns;
}

void TestTables::nothingToLay()
{
    QFETCH(Table, table);
    const LaidReport report = laid({Paragraph{plain(QStringLiteral("before"))}, table});
    QCOMPARE(samples::typesOn(report, 0), QList<QByteArray>{"P"});
    for (const StructureElement &element : report.elements)
        QVERIFY(element.type != "Table");
}

void TestTables::tablesWithoutHeadings()
{
    Table table = tableOf(std::vector<int>(80, 1));
    for (Column &column : table.columns)
        column.heading.clear();
    const LaidReport report = laid({table});
    QVERIFY(report.pages.size() > 1);
    for (const StructureElement &element : report.elements)
        QVERIFY(element.type != "TH");
    const ReportStyle style = samples::plainStyle();
    for (const Piece &piece : samples::piecesOf(report)) {
        if (piece.page == 1 && piece.type == "TD") { // the page begins with a row at once
            QVERIFY(piece.box.top() < style.margins.top() + 8);
            break;
        }
    }
}

void TestTables::headingStaysWithTheTable()
{
    for (const double push : pushes) {
        const LaidReport report = laid({Paragraph{plain(QStringLiteral("before"))}, Spacer{push},
                                        Heading{2, QStringLiteral("Title"), QStringLiteral("t")},
                                        tableOf(std::vector<int>(30, 2))});
        const auto rows = pagesOfRows(report);
        QCOMPARE(report.outline.at(0).page, rows.at(1).begin()->first);
    }
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
