// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/page_reader.h"

#include <QTest>

using namespace gapwright;
using samples::laid;
using samples::lines;
using samples::Piece;

namespace {

Paragraph paragraph(int count, const QString &word = QStringLiteral("line"))
{
    return Paragraph{plain(lines(count, word))};
}

Heading heading(int level, const char *anchor)
{
    return Heading{level, QStringLiteral("Title ") + QLatin1String(anchor), QLatin1String(anchor)};
}

/// A figure that notes the frame it was painted in.
Figure figureOf(double height, double least, std::shared_ptr<QRectF> frame = {})
{
    Figure figure;
    figure.height = height;
    figure.least = least;
    figure.alternative = QStringLiteral("a picture");
    figure.caption = QStringLiteral("Caption");
    figure.paint = [frame](QPainter &, QRectF box) {
        if (frame)
            *frame = box;
    };
    return figure;
}

Table tableOf(int rows)
{
    Table table;
    table.columns = {{QStringLiteral("Head"), 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{textCell(QStringLiteral("cell"))}});
    return table;
}

bool isHeading(const QByteArray &type)
{
    return type.size() == 2 && type.front() == 'H';
}

double usable()
{
    const ReportStyle style = samples::plainStyle();
    return style.page.height() - style.margins.top() - style.margins.bottom();
}

} // namespace

class TestPageFlow : public QObject {
    Q_OBJECT

private slots:
    void headingsAreFollowed_data();
    void headingsAreFollowed();
    void keptParagraphs();
    void figures_data();
    void figures();
    void figuresAreNeverTallerThanThePage();
    void marksStandBesideTheirTexts_data();
    void marksStandBesideTheirTexts();
    void linesNeverStandAlone_data();
    void linesNeverStandAlone();
    void lists_data();
    void lists();
    void quotesKeepTheirBar();
    void longCallouts();
    void chapters_data();
    void chapters();
    void breaksLeaveNoEmptyPage();
    void contents();
    void frame();
    void longFramesAreCut();
    void outline();
    void empty();
    void progress();
};

void TestPageFlow::headingsAreFollowed_data()
{
    QTest::addColumn<Block>("block");
    QTest::newRow("paragraph") << Block(paragraph(5));
    QTest::newRow("three lines") << Block(paragraph(3));
    QTest::newRow("list") << Block(List{{plain(lines(3)), plain(lines(2))}, true});
    QTest::newRow("table") << Block(tableOf(30));
    QTest::newRow("small table") << Block(tableOf(6));
    QTest::newRow("figure") << Block(figureOf(200, 0));
    QTest::newRow("figure that shrinks") << Block(figureOf(300, 120));
    QTest::newRow("callout") << Block(Callout{QStringLiteral("Note"), {plain(lines(4))}});
    QTest::newRow("long callout") << Block(Callout{QStringLiteral("Note"), {plain(lines(90))}});
    QTest::newRow("figures") << Block(
        KeyFigures{{{QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("b")}}});
    QTest::newRow("quote") << Block(Quote{{plain(lines(4))}});
    Paragraph kept = paragraph(1);
    kept.keepsNext = true;
    QTest::newRow("paragraph that waits itself") << Block(kept);
}

void TestPageFlow::headingsAreFollowed()
{
    QFETCH(Block, block);
    for (double push = 380; push < 730; push += 17) {
        const LaidReport report = laid({paragraph(1), Spacer{push}, heading(2, "a"),
                                        heading(3, "b"), block, paragraph(2), tableOf(2)});
        for (int page = 0; page < int(report.pages.size()); ++page) {
            const QList<QByteArray> types = samples::typesOn(report, page);
            QVERIFY2(!isHeading(types.last()), qPrintable(QString::number(push)));
        }
        QCOMPARE(report.outline.size(), std::size_t(2));
        QCOMPARE(report.outline[0].page, report.outline[1].page);
        QVERIFY(report.outline[0].y < report.outline[1].y);
    }
}

void TestPageFlow::keptParagraphs()
{
    Paragraph lead = paragraph(1, QStringLiteral("lead"));
    lead.keepsNext = true;
    for (double push = 380; push < 730; push += 13) {
        const LaidReport report =
            laid({paragraph(1), Spacer{push}, heading(2, "a"), lead, tableOf(40)});
        int leadPage = -1, cellPage = -1;
        for (const Piece &piece : samples::piecesOf(report)) {
            if (piece.text.startsWith(QLatin1String("lead")))
                leadPage = piece.page;
            else if (piece.type == "TD" && cellPage < 0)
                cellPage = piece.page;
        }
        QCOMPARE(leadPage, cellPage);
        QCOMPARE(report.outline[0].page, cellPage);
    }
}

void TestPageFlow::figures_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("left"); // of the page when the figure comes
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("shrinks");
    QTest::newRow("fits") << 300.0 << 200.0 << 400.0 << 0 << false;
    QTest::newRow("shrinks a little") << 300.0 << 200.0 << 300.0 << 0 << true;
    QTest::newRow("shrinks to the least") << 300.0 << 200.0 << 226.0 << 0 << true;
    QTest::newRow("too little left") << 300.0 << 200.0 << 190.0 << 1 << false;
    QTest::newRow("keeps its height") << 300.0 << 0.0 << 300.0 << 1 << false;
    QTest::newRow("least above the height") << 300.0 << 999.0 << 300.0 << 1 << false;
}

void TestPageFlow::figures()
{
    QFETCH(double, height);
    QFETCH(double, least);
    QFETCH(double, left);
    QFETCH(int, page);
    QFETCH(bool, shrinks);
    const ReportStyle style = samples::plainStyle();
    const auto frame = std::make_shared<QRectF>();
    // a first figure takes what is not to be left; spacers count only below something
    const LaidReport probe = laid({figureOf(100, 0), heading(3, "h"), paragraph(1)});
    const double headingGap = style.headings[2].before;
    const double used = probe.outline.at(0).y - style.margins.top() - headingGap;
    const LaidReport report =
        laid({figureOf(100, 0), Spacer{usable() - used - left}, figureOf(height, least, frame)});
    QCOMPARE(int(report.pages.size()) - 1, page);
    samples::piecesOf(report);
    QVERIFY(frame->width() > 0);
    QCOMPARE(frame->height() < height, shrinks);
    QVERIFY(frame->height() >= std::min(least, height));
    const double bottom = style.page.height() - style.margins.bottom();
    for (const Piece &piece : samples::piecesOf(report)) {
        if (piece.type == "Caption" && piece.page == page)
            QVERIFY2(piece.box.bottom() <= bottom + 0.5, qPrintable(QString::number(bottom)));
    }
    if (shrinks) // uses all that is left, its caption below it
        QVERIFY(frame->bottom() > bottom - 40);
}

void TestPageFlow::figuresAreNeverTallerThanThePage()
{
    const auto frame = std::make_shared<QRectF>();
    const LaidReport report = laid({heading(2, "a"), figureOf(5000, 0, frame), paragraph(1)});
    samples::piecesOf(report);
    QVERIFY(frame->height() > 400 && frame->height() < usable());
    QCOMPARE(report.outline[0].page, 0);
    QVERIFY(report.pages.size() <= 3);
}

void TestPageFlow::marksStandBesideTheirTexts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("numbered");
    for (const int count : {1, 2, 3, 4, 9}) {
        QTest::addRow("%d lines, bullet", count) << count << false;
        QTest::addRow("%d lines, number", count) << count << true;
    }
}

void TestPageFlow::marksStandBesideTheirTexts()
{
    QFETCH(int, count);
    QFETCH(bool, numbered);
    for (double push = 560; push < 720; push += 5) {
        const List list{{plain(lines(count)), plain(lines(count)), plain(lines(count))}, numbered};
        const LaidReport report = laid({paragraph(1), Spacer{push}, list});
        const std::vector<Piece> pieces = samples::piecesOf(report);
        int marks = 0;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            if (pieces[i].type != "Lbl")
                continue;
            ++marks;
            QVERIFY(pieces[i + 1].type == "LBody");
            QVERIFY2(pieces[i + 1].page == pieces[i].page, qPrintable(QString::number(push)));
            QVERIFY(std::abs(pieces[i + 1].box.top() - pieces[i].box.top()) < 4);
            QVERIFY(pieces[i + 1].box.left() >= pieces[i].box.right());
        }
        QCOMPARE(marks, 3);
    }
}

void TestPageFlow::linesNeverStandAlone_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {2, 3, 4, 5, 12, 130})
        QTest::addRow("%d", count) << count;
}

void TestPageFlow::linesNeverStandAlone()
{
    QFETCH(int, count);
    for (double push = 600; push < 725; push += 4) {
        const LaidReport report =
            laid({paragraph(1, QStringLiteral("x")), Spacer{push}, paragraph(count)});
        int all = 0;
        for (const Piece &piece : samples::piecesOf(report)) {
            const int here = int(piece.text.count(QStringLiteral("line")));
            QVERIFY2(here != 1, qPrintable(QString::number(push)));
            all += here;
        }
        QCOMPARE(all, count);
    }
}

void TestPageFlow::lists_data()
{
    QTest::addColumn<bool>("numbered");
    QTest::addColumn<int>("start");
    QTest::addColumn<QStringList>("marks");
    const QString dot = QStringLiteral("\u2022"), stroke = QStringLiteral("\u2013");
    QTest::newRow("bullets") << false << 1 << QStringList{dot, stroke, dot};
    QTest::newRow("numbers") << true << 1
                             << QStringList{QStringLiteral("1."), stroke, QStringLiteral("2.")};
    QTest::newRow("goes on") << true << 9
                             << QStringList{QStringLiteral("9."), stroke, QStringLiteral("10.")};
}

void TestPageFlow::lists()
{
    QFETCH(bool, numbered);
    QFETCH(int, start);
    QFETCH(QStringList, marks);
    List inner{{plain(QStringLiteral("inside"))}};
    List list;
    list.numbered = numbered;
    list.start = start;
    list.items.emplace_back(std::vector<Runs>{plain(QStringLiteral("first"))},
                            std::vector<List>{inner});
    list.items.emplace_back(plain(QStringLiteral("second")));
    QStringList found;
    std::map<QString, double> lefts;
    for (const Piece &piece : samples::piecesOf(laid({list}))) {
        if (piece.type == "Lbl")
            found << piece.text;
        else
            lefts[piece.text] = piece.box.left();
    }
    QCOMPARE(found, marks);
    QCOMPARE(lefts.at(QStringLiteral("first")), lefts.at(QStringLiteral("second")));
    QVERIFY(lefts.at(QStringLiteral("inside")) > lefts.at(QStringLiteral("first")) + 8);
}

void TestPageFlow::quotesKeepTheirBar()
{
    for (double push = 600; push < 725; push += 5) {
        const LaidReport with = laid({paragraph(1), Spacer{push}, Quote{{plain(lines(3))}}});
        const LaidReport without = laid({paragraph(1), Spacer{push}});
        std::size_t bars = 0;
        for (const LaidPage &page : with.pages)
            bars += page.artifacts.size();
        for (const LaidPage &page : without.pages)
            bars -= page.artifacts.size();
        // three lines stay together, so one bar stands beside them; head and foot of a new page
        const std::size_t frames =
            (with.pages.size() - without.pages.size()) * without.pages[0].artifacts.size();
        QVERIFY2(bars == frames + 1, qPrintable(QString::number(push)));
    }
}

void TestPageFlow::longCallouts()
{
    const LaidReport report =
        laid({paragraph(20), Callout{QStringLiteral("Box"), {plain(lines(200))}},
              paragraph(1, QStringLiteral("after"))});
    QVERIFY(report.pages.size() >= 4);
    int count = 0;
    const ReportStyle style = samples::plainStyle();
    for (const Piece &piece : samples::piecesOf(report)) {
        if (piece.element < 0)
            continue;
        count += int(piece.text.count(QStringLiteral("line")));
        QVERIFY(piece.box.bottom() <= style.page.height() - style.margins.bottom() + 0.5);
        QVERIFY(piece.box.top() >= style.margins.top() - 0.5);
    }
    QCOMPARE(count, 220);
}

void TestPageFlow::chapters_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("newPage");
    QTest::addColumn<int>("page");
    QTest::newRow("at the top") << 0 << true << 0;
    QTest::newRow("follows on") << 5 << false << 0;
    QTest::newRow("asks for a page") << 5 << true << 1;
    QTest::newRow("more than half is filled") << 36 << false << 1;
}

void TestPageFlow::chapters()
{
    QFETCH(int, before);
    QFETCH(bool, newPage);
    QFETCH(int, page);
    Blocks blocks;
    if (before > 0)
        blocks.push_back(paragraph(before));
    Heading chapter = heading(1, "c");
    chapter.newPage = newPage;
    blocks.push_back(chapter);
    blocks.push_back(paragraph(2));
    const LaidReport report = laid(blocks);
    QCOMPARE(report.outline.at(0).page, page);
    QCOMPARE(int(report.pages.size()), page + 1);
}

void TestPageFlow::breaksLeaveNoEmptyPage()
{
    const LaidReport report = laid({PageBreak{}, paragraph(1), PageBreak{}, PageBreak{}, Spacer{50},
                                    paragraph(1), PageBreak{}, Spacer{9}});
    QCOMPARE(int(report.pages.size()), 2);
    const std::vector<Piece> pieces = samples::piecesOf(report);
    double tops[2] = {};
    for (const Piece &piece : pieces) {
        if (piece.type == "P")
            tops[piece.page] = piece.box.top();
    }
    QCOMPARE(tops[1], tops[0]); // a spacer at the top of a page moves nothing
}

void TestPageFlow::contents()
{
    Blocks blocks{Contents{QStringLiteral("Contents"), 2}};
    QStringList expected;
    for (int i = 1; i <= 30; ++i) {
        Heading chapter = heading(1, "c");
        chapter.anchor = QStringLiteral("c%1").arg(i);
        chapter.text = QStringLiteral("Chapter %1").arg(i);
        chapter.newPage = i % 2;
        Heading part{2, QStringLiteral("Part"), QStringLiteral("p%1").arg(i)};
        part.listed = i % 3;
        part.number = QStringLiteral("%1.1").arg(i);
        Heading deep{3, QStringLiteral("Deep"), QStringLiteral("d%1").arg(i)};
        expected << chapter.anchor;
        if (i % 3)
            expected << part.anchor;
        for (const Block &block : Blocks{chapter, part, deep, paragraph(i * 3)})
            blocks.push_back(block);
    }
    const LaidReport report = laid(blocks);
    QStringList targets;
    std::map<QString, int> pages;
    for (const OutlineEntry &entry : report.outline)
        pages[entry.anchor] = entry.page;
    const std::vector<Piece> pieces = samples::piecesOf(report);
    for (const LinkArea &link : report.links) {
        targets << link.target;
        QStringList said; // label and number of the line
        for (const Piece &piece : pieces) {
            if (piece.element == link.element)
                said << piece.text;
        }
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[1], QString::number(pages.at(link.target) + 1));
    }
    QCOMPARE(targets, expected);
}

void TestPageFlow::frame()
{
    const LaidReport report =
        laid({Cover{{}, {}, QStringLiteral("Title")}, heading(1, "one"), paragraph(80),
              heading(1, "two"), paragraph(80)},
             {QStringLiteral("HEAD"), QStringLiteral("SECRET CLASS"), QStringLiteral("DAY")});
    const int count = int(report.pages.size());
    QVERIFY(count >= 4);
    const std::vector<Piece> pieces = samples::piecesOf(report);
    for (int page = 0; page < count; ++page) {
        QStringList artifacts;
        for (const Piece &piece : pieces) {
            if (piece.page == page && piece.element < 0)
                artifacts << piece.text;
        }
        const QString number = QStringLiteral("Page %1 of %2").arg(page + 1).arg(count);
        QCOMPARE(artifacts.contains(number), page > 0); // the cover is bare
        for (const char *text : {"HEAD", "SECRET CLASS", "DAY"})
            QCOMPARE(artifacts.contains(QLatin1String(text)), page > 0);
        if (page == 1 || page == count - 1)
            QVERIFY(artifacts.contains(page == 1 ? QStringLiteral("Title one")
                                                 : QStringLiteral("Title two")));
    }
}

void TestPageFlow::longFramesAreCut()
{
    const QString endless = QStringLiteral("very long \u05e9\u05dc\u05d5\u05dd ").repeated(60);
    Heading chapter = heading(1, "c");
    chapter.text = endless;
    const LaidReport report = laid({chapter, paragraph(2)}, {endless, endless, endless});
    const ReportStyle style = samples::plainStyle();
    std::vector<QRectF> boxes;
    for (const Piece &piece : samples::piecesOf(report)) {
        if (piece.element >= 0)
            continue;
        QVERIFY(piece.box.left() >= style.margins.left() - 1);
        QVERIFY(piece.box.right() <= style.page.width() - style.margins.right() + 1);
        for (const QRectF &other : boxes)
            QVERIFY2(!other.intersects(piece.box), qPrintable(piece.text.left(30)));
        boxes.push_back(piece.box);
    }
    QCOMPARE(boxes.size(), std::size_t(5));
}

void TestPageFlow::outline()
{
    Heading silent{2, QStringLiteral("Silent"), {}};
    Heading numbered{2, QStringLiteral("Scope"), QStringLiteral("s")};
    numbered.number = QStringLiteral("1.1");
    Heading deep{9, QStringLiteral("Deep"), QStringLiteral("d")};
    const LaidReport report = laid({heading(1, "a"), silent, numbered, deep, paragraph(1)});
    QStringList titles;
    for (const OutlineEntry &entry : report.outline)
        titles << entry.title;
    QCOMPARE(titles,
             (QStringList{QStringLiteral("Title a"), QStringLiteral("1.1  Scope"),
                          QStringLiteral("Deep")}));
    double last = 0;
    for (const OutlineEntry &entry : report.outline) {
        QVERIFY(entry.y > last);
        last = entry.y;
    }
}

void TestPageFlow::empty()
{
    const LaidReport report = laid({});
    QCOMPARE(report.pages.size(), std::size_t(1));
    QVERIFY(report.pages[0].parts.empty() && report.outline.empty());
    const LaidReport trailing = laid({paragraph(1), heading(2, "end")});
    QCOMPARE(trailing.outline.size(), std::size_t(1)); // not lost, though nothing follows
}

void TestPageFlow::progress()
{
    const ReportStyle style = samples::plainStyle();
    const Blocks blocks(300, Block(paragraph(1)));
    int last = -1, calls = 0;
    const auto report = layOutReport(blocks, style, {}, [&](int done, int total) {
        ++calls;
        const bool grows = done > last && done < total && total == 300;
        last = done;
        return grows;
    });
    QVERIFY(report);
    QVERIFY2(calls >= 50 && calls <= 65, qPrintable(QString::number(calls)));
    const auto stopped = layOutReport(blocks, style, {}, [](int, int) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
