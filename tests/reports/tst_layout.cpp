// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gap_report.h"
#include "reports/layout/laid_report.h"
#include "reports/layout/logo.h"
#include "reports/sample_data.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace gapwright;

namespace {

ReportDocument built(const GapReportData &data, const ReportOptions &options = {})
{
    const Result<ReportDocument> document = buildGapReport(data, options);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

ReportOptions optionsFor(ReportPreset preset)
{
    ReportOptions options;
    options.preset = preset;
    options.process = QStringLiteral("P15");
    return options;
}

QImage painted(const ReportDocument &document, int page)
{
    QImage image(document.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, page);
    return image;
}

/// Share of pixel rows that hold anything but white.
double inked(const QImage &image)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        rows += std::any_of(line, line + image.width(),
                            [](QRgb pixel) { return (pixel & 0xFFFFFF) != 0xFFFFFF; });
    }
    return double(rows) / image.height();
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(200, 0, 0, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void pagesPerPreset_data()
    {
        QTest::addColumn<ReportPreset>("preset");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("full") << ReportPreset::Full << 50 << 120;
        QTest::newRow("board") << ReportPreset::Board << 2 << 3;
        QTest::newRow("owner") << ReportPreset::Owner << 2 << 10;
        QTest::newRow("auditor") << ReportPreset::Auditor << 35 << 75;
    }

    void pagesPerPreset()
    {
        QFETCH(ReportPreset, preset);
        QFETCH(int, least);
        QFETCH(int, most);
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
            ReportOptions options = optionsFor(preset);
            options.pageSize = size;
            const ReportDocument document = built(samples::varied(), options);
            const QString pages = QString::number(document.pageCount());
            QVERIFY2(document.pageCount() >= least && document.pageCount() <= most,
                     qPrintable(pages));
            QCOMPARE(document.pageSize(), QPageSize(size).size(QPageSize::Point));
        }
    }

    void everythingLiesOnThePage()
    {
        const ReportDocument document = built(samples::varied());
        const QRectF page(QPointF(), document.pageSize());
        for (const LinkArea &link : document.laid().links)
            QVERIFY2(page.contains(link.box), qPrintable(link.text));
        for (const OutlineEntry &entry : document.laid().anchors) {
            QVERIFY(entry.page >= 0 && entry.page < document.pageCount());
            QVERIFY(entry.y >= 0 && entry.y < page.height());
        }
    }

    void everyItemHasAPlace()
    {
        const ReportDocument document = built(samples::varied());
        int last = 0;
        for (const RequirementItem &item : samples::catalogue()->items()) {
            const auto place = document.find(QStringLiteral("item:") + item.id);
            QVERIFY2(place, qPrintable(item.id));
            QVERIFY2(place->page >= last, qPrintable(item.id));
            last = place->page;
        }
        QVERIFY(!document.find(QStringLiteral("item:99.9")));
    }

    void everyLinkHasATarget()
    {
        for (const ReportPreset preset : {ReportPreset::Full, ReportPreset::Board,
                                          ReportPreset::Owner, ReportPreset::Auditor}) {
            const ReportDocument document = built(samples::varied(), optionsFor(preset));
            for (const LinkArea &link : document.laid().links)
                QVERIFY2(document.find(link.target), qPrintable(link.target));
        }
    }

    void anchorsAreUnique()
    {
        const ReportDocument document = built(samples::varied());
        QSet<QString> seen;
        for (const OutlineEntry &entry : document.laid().anchors) {
            QVERIFY2(!seen.contains(entry.anchor), qPrintable(entry.anchor));
            seen.insert(entry.anchor);
        }
    }

    void outlineFollowsTheClauses()
    {
        const ReportDocument document = built(samples::varied());
        QStringList anchors;
        int last = 0;
        for (const OutlineEntry &entry : document.outline()) {
            anchors << entry.anchor;
            QVERIFY(entry.page >= last);
            last = entry.page;
        }
        for (const Clause &clause : samples::catalogue()->clauses())
            QVERIFY2(anchors.contains(clause.id), qPrintable(clause.id));
        QVERIFY(anchors.indexOf(QStringLiteral("summary")) < anchors.indexOf(QStringLiteral("4")));
        QVERIFY(anchors.indexOf(QStringLiteral("10.2")) < anchors.indexOf(QStringLiteral("plan")));
    }

    void noHeadingEndsAPage()
    {
        const ReportDocument document = built(samples::varied());
        for (const OutlineEntry &entry : document.outline())
            QVERIFY2(entry.y < document.pageSize().height() - 56 - 45,
                     qPrintable(QStringLiteral("%1 on page %2 at %3")
                                    .arg(entry.title)
                                    .arg(entry.page + 1)
                                    .arg(entry.y)));
    }

    void linksAnswerToThePointer()
    {
        const ReportDocument document = built(samples::varied());
        const LinkArea &link = document.laid().links.front();
        QCOMPARE(document.linkAt(link.page, link.box.center()), link.target);
        QCOMPARE(document.linkAt(link.page, QPointF(1, 1)), QString());
    }

    void previewPaintsEveryPage()
    {
        const ReportDocument document = built(samples::varied(), optionsFor(ReportPreset::Board));
        for (int page = 0; page < document.pageCount(); ++page)
            QVERIFY2(inked(painted(document, page)) > 0.15, qPrintable(QString::number(page)));
        QCOMPARE(inked(painted(document, document.pageCount())), 0.0);
        QCOMPARE(inked(painted(document, -1)), 0.0);
    }

    void livesLongerThanItsData()
    {
        ReportDocument document;
        QCOMPARE(document.pageCount(), 0);
        {
            const GapReportData data = samples::varied();
            document = built(data, optionsFor(ReportPreset::Board));
        }
        QVERIFY(inked(painted(document, 0)) > 0.3);
    }

    void emptyAssessment()
    {
        for (const ReportPreset preset : {ReportPreset::Full, ReportPreset::Board,
                                          ReportPreset::Owner, ReportPreset::Auditor}) {
            const ReportDocument document = built(samples::nothingScored(), optionsFor(preset));
            QVERIFY(document.pageCount() >= 1);
            QVERIFY(inked(painted(document, 0)) > 0.1);
        }
    }

    void hardTexts_data()
    {
        QTest::addColumn<QString>("text");
        QString long4000;
        for (int i = 0; i < 4000; ++i)
            long4000 += QStringLiteral("word%1 ").arg(i);
        QTest::newRow("4000 words") << long4000;
        QTest::newRow("no break") << QString(3000, QLatin1Char('W'));
        QTest::newRow("markup") << QStringLiteral("<table><tr><td>&amp;</b>{{x}} %1 %2</script>");
        QTest::newRow("Arabic") << QStringLiteral(
            "\u0625\u062f\u0627\u0631\u0629 \u0627\u0644\u062e\u062f\u0645\u0627\u062a");
        QTest::newRow("Japanese") << QStringLiteral(
            "\u65e5\u672c\u8a9e\u306e\u30b5\u30fc\u30d3\u30b9");
        QTest::newRow("lines") << QString(400, QLatin1Char('\n'));
    }

    void hardTexts()
    {
        QFETCH(QString, text);
        const GapReportData data = samples::changed([&text](GapReportData &d) {
            ItemResult &result = d.current.results.front();
            result.status = ConformityStatus::Partial;
            result.evidence = result.gap = result.recommendation = result.owner = text;
            d.engagement.classification = text.left(300);
            d.current.assessment.conclusion = text;
            d.engagement.organization = text.left(200);
            d.engagement.scope = text.left(1500);
        });
        const ReportDocument plain = built(samples::varied());
        const ReportDocument document = built(data);
        QVERIFY(document.pageCount() >= plain.pageCount() - 1);
        QVERIFY(document.find(QStringLiteral("item:10.2-01")));
        for (const int page : {0, 3, document.pageCount() - 1})
            QVERIFY(inked(painted(document, page)) > 0.03);
    }

    void logos_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("usable");
        QTest::newRow("SVG") << samples::svgLogo() << true;
        QTest::newRow("PNG") << pngOf({60, 20}) << true;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("text") << QByteArray("no picture at all") << false;
        QTest::newRow("broken SVG")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><rect") << false;
        QTest::newRow("cut PNG") << pngOf({60, 20}).left(40) << false;
        QImage huge(10'001, 10'001, QImage::Format_Mono);
        huge.fill(0);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && huge.save(&buffer, "PNG"));
        QVERIFY(bytes.size() < 100'000);
        QTest::newRow("PNG of too many pixels") << bytes << false;
        QTest::newRow("SVG that reads files")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                          "<image href='/etc/hostname' width='9' height='9'/></svg>")
            << false;
    }

    void logos()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, usable);
        QCOMPARE(logoOf(bytes).has_value(), usable);
        const GapReportData data = samples::changed([&bytes](GapReportData &d) { d.logo = bytes; });
        QVERIFY(built(data, optionsFor(ReportPreset::Board)).pageCount() >= 2);
    }

    void logoKeepsItsShape()
    {
        const std::optional<Logo> logo = logoOf(pngOf({60, 20}));
        QVERIFY(logo);
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            logo->paint(painter, QRectF(0, 0, 120, 120));
        }
        QVERIFY(image.pixelColor(60, 60) != QColor(Qt::white));
        QCOMPARE(image.pixelColor(60, 30), QColor(Qt::white));
        QCOMPARE(image.pixelColor(60, 90), QColor(Qt::white));
    }

    /// A preview lays out on one thread, which ends when nothing is left to do, and paints on
    /// another one later. What Qt keeps of a font belongs to a thread and ends with it.
    void paintsWhenItsThreadHasEnded()
    {
        const GapReportData data = samples::varied();
        const ReportDocument here = built(data);
        ReportDocument document;
        const auto elsewhere = [](const std::function<void()> &work) {
            const std::unique_ptr<QThread> thread(QThread::create(work));
            thread->start();
            thread->wait();
        };
        elsewhere([&] { document = built(data); });
        QCOMPARE(document.pageCount(), here.pageCount());
        for (int page = 0; page < document.pageCount(); page += 7) {
            QImage first, second;
            elsewhere([&] { first = painted(document, page); });
            elsewhere([&] { second = painted(document, page); });
            QVERIFY2(first == painted(here, page), qPrintable(QString::number(page)));
            QVERIFY2(second == first, qPrintable(QString::number(page)));
        }
    }

    void stopsWhenAsked()
    {
        int calls = 0;
        const Result<ReportDocument> stopped =
            buildGapReport(samples::varied(), {}, [&calls](int, int) { return ++calls < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(calls, 3);
    }

    void refusesWithoutDate()
    {
        const GapReportData data = samples::changed([](GapReportData &d) { d.date = QDate(); });
        const Result<ReportDocument> document = buildGapReport(data);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::BadInput);
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
