// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports on their pages.
#include "reports/block_reader.h"
#include "reports/gap_report.h"
#include "reports/page_reader.h"
#include "reports/pdf_writer.h"

#include <QTest>

using namespace gapwright;
using Make = GapReportData (*)();

namespace {

GapReportData allFailing()
{
    return samples::changed([](GapReportData &data) {
        samples::setAll(data.current, ConformityStatus::NotConforming);
    });
}

GapReportData late()
{
    return samples::changed([](GapReportData &data) {
        for (ItemResult &result : data.current.results) {
            result.due = data.date.addDays(-1);
            result.owner.clear();
        }
        data.baseline.reset();
    });
}

ReportDocument built(const GapReportData &data, ReportPreset preset,
                     QPageSize::PageSizeId size = QPageSize::A4)
{
    ReportOptions options;
    options.preset = preset;
    options.process = QStringLiteral("P15");
    options.pageSize = size;
    const Result<ReportDocument> document = buildGapReport(data, options);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

} // namespace

class TestReportPages : public QObject {
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void sameDataSameBytes_data();
    void sameDataSameBytes();
    void privateWordsAreOnNoPage_data();
    void privateWordsAreOnNoPage();
    void titles_data();
    void titles();
};

void TestReportPages::pages_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<ReportPreset>("preset");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    using enum ReportPreset;
    QTest::newRow("nothing scored, full") << &samples::nothingScored << Full << 25 << 55;
    QTest::newRow("nothing scored, board") << &samples::nothingScored << Board << 1 << 2;
    QTest::newRow("nothing scored, owner") << &samples::nothingScored << Owner << 1 << 3;
    QTest::newRow("all conforming, full") << &samples::allConforming << Full << 25 << 60;
    QTest::newRow("all conforming, board") << &samples::allConforming << Board << 1 << 2;
    QTest::newRow("all failing, full") << &allFailing << Full << 100 << 170;
    QTest::newRow("all failing, board") << &allFailing << Board << 3 << 4;
    QTest::newRow("late, owner") << &late << Owner << 2 << 10;
    QTest::newRow("late, board") << &late << Board << 2 << 3;
}

void TestReportPages::pages()
{
    QFETCH(Make, make);
    QFETCH(ReportPreset, preset);
    QFETCH(int, least);
    QFETCH(int, most);
    const GapReportData data = make();
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        const ReportDocument document = built(data, preset, size);
        const int count = document.pageCount();
        QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
        for (int page = 0; page < count; ++page) {
            const QList<QByteArray> types = samples::typesOn(document.laid(), page);
            QVERIFY2(!types.isEmpty(), qPrintable(QString::number(page)));
            const QByteArray last = types.last(); // headings without an anchor too
            QVERIFY2(last.size() != 2 || last.front() != 'H', qPrintable(QString::number(page)));
        }
    }
}

void TestReportPages::nothingLeavesThePage_data()
{
    QTest::addColumn<ReportPreset>("preset");
    QTest::newRow("board") << ReportPreset::Board;
    QTest::newRow("owner") << ReportPreset::Owner;
    QTest::newRow("full") << ReportPreset::Full;
}

void TestReportPages::nothingLeavesThePage()
{
    QFETCH(ReportPreset, preset);
    const ReportDocument document = built(samples::varied(), preset);
    const QRectF page(QPointF(), document.pageSize());
    for (const samples::Piece &piece : samples::piecesOf(document.laid())) {
        QVERIFY2(page.adjusted(20, 20, -20, -20).contains(piece.box) || piece.box.isEmpty(),
                 qPrintable(QStringLiteral("%1 on %2").arg(piece.text.left(60)).arg(piece.page)));
    }
}

void TestReportPages::sameDataSameBytes_data()
{
    QTest::addColumn<ReportPreset>("preset");
    QTest::newRow("board") << ReportPreset::Board;
    QTest::newRow("owner") << ReportPreset::Owner;
}

void TestReportPages::sameDataSameBytes()
{
    QFETCH(ReportPreset, preset);
    const auto bytes = [preset](const GapReportData &data) {
        const Result<QByteArray> pdf = writePdf(built(data, preset));
        return pdf ? *pdf : QByteArray();
    };
    const QByteArray once = bytes(samples::varied());
    QVERIFY(once.size() > 10000);
    QVERIFY(bytes(samples::varied()) == once);
    QVERIFY(bytes(late()) != once);
}

void TestReportPages::privateWordsAreOnNoPage_data()
{
    QTest::addColumn<ReportPreset>("preset");
    QTest::newRow("board") << ReportPreset::Board;
    QTest::newRow("owner") << ReportPreset::Owner;
    QTest::newRow("auditor") << ReportPreset::Auditor;
    QTest::newRow("full") << ReportPreset::Full;
}

void TestReportPages::privateWordsAreOnNoPage()
{
    QFETCH(ReportPreset, preset);
    const GapReportData data = samples::changed([](GapReportData &changed) {
        for (ItemResult &result : changed.current.results) {
            result.note = QStringLiteral("SECRET");
            result.recommendation = QStringLiteral("ADVICE");
        }
    });
    const ReportDocument document = built(data, preset);
    QString text; // charts included
    for (const samples::Piece &piece : samples::piecesOf(document.laid()))
        text += piece.text + QLatin1Char('\n');
    for (const StructureElement &element : document.laid().elements)
        text += element.alternative + element.actualText + QLatin1Char('\n');
    for (const OutlineEntry &entry : document.outline())
        text += entry.title;
    QVERIFY(text.size() > 3000);
    QVERIFY(!text.contains(QStringLiteral("SECRET")));
    QCOMPARE(text.contains(QStringLiteral("ADVICE")), preset != ReportPreset::Auditor);
}

void TestReportPages::titles_data()
{
    QTest::addColumn<ReportPreset>("preset");
    QTest::addColumn<QString>("title");
    QTest::newRow("full") << ReportPreset::Full
                          << QStringLiteral("Gap analysis ISO/IEC 20000-1 \u2013 <A> %2 B");
    QTest::newRow("board") << ReportPreset::Board
                           << QStringLiteral(
                                  "Gap analysis ISO/IEC 20000-1, board summary \u2013 <A> %2 B");
    QTest::newRow("owner") << ReportPreset::Owner
                           << QStringLiteral("Gap analysis ISO/IEC 20000-1, %1 \u2013 <A> %2 B")
                                  .arg(samples::catalogue()->area(QStringLiteral("P15"))->name);
    QTest::newRow("auditor") << ReportPreset::Auditor
                             << QStringLiteral("Evidence ISO/IEC 20000-1 \u2013 <A> %2 B");
}

void TestReportPages::titles()
{
    QFETCH(ReportPreset, preset);
    QFETCH(QString, title);
    const GapReportData data = samples::changed([](GapReportData &changed) {
        changed.engagement.organization = QStringLiteral("<A> %2\n B");
        changed.current.assessment.assessor.clear();
        changed.engagement.consultant = QStringLiteral("Ada");
    });
    const ReportDocument document = built(data, preset);
    QCOMPARE(document.title(), title);
    QCOMPARE(document.laid().properties.author, QStringLiteral("Ada"));
    QCOMPARE(document.laid().properties.date, QDate(2026, 11, 23));
    QCOMPARE(document.laid().properties.language, QStringLiteral("en-GB"));
}

QTEST_MAIN(TestReportPages)
#include "tst_report_pages.moc"
