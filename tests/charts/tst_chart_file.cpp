// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_file.h"
#include "charts/chart_probe.h"
#include "charts/sample_charts.h"

#include <QSvgRenderer>
#include <QTest>

#include <limits>

using namespace gapwright;

class TstChartFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void svg();
    void png();
    void pdf();
    void everyChartInEveryFormat_data();
    void everyChartInEveryFormat();
    void refuses_data();
    void refuses();

private:
    static void paint(QPainter &painter, QRectF frame)
    {
        paintStackedBars(painter, frame, samples::stackedBars(), printTheme());
    }
};

void TstChartFile::svg()
{
    const auto bytes = chartBytes(&TstChartFile::paint, {420, 220}, QStringLiteral("svg"));
    QVERIFY(bytes);
    QSvgRenderer renderer(*bytes);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 420, 220));
    QVERIFY(bytes->contains("8 Operation")); // text stays text
    QVERIFY(bytes->contains("Noto Sans"));
    QVERIFY(bytes->contains(printTheme().conforming.name().toLatin1()));
    QImage image(420, 220, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY(hasColour({image, {}, {}}, printTheme().partial));
}

void TstChartFile::png()
{
    const auto bytes = chartBytes(&TstChartFile::paint, {144, 72}, QStringLiteral("PNG"));
    QVERIFY(bytes);
    const QImage image = QImage::fromData(*bytes, "PNG");
    QCOMPARE(image.size(), QSize(600, 300));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QVERIFY(!image.hasAlphaChannel());
    QVERIFY(inkShare({image, {}, {}}) > 0.05);
}

void TstChartFile::pdf()
{
    const auto bytes = chartBytes(&TstChartFile::paint, {420, 220}, QStringLiteral("pdf"));
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-1."));
    QVERIFY(bytes->trimmed().endsWith("%%EOF"));
    QVERIFY(bytes->contains("/MediaBox [0 0 420.") || bytes->contains("/MediaBox [0 0 420 "));
    QCOMPARE(bytes->count("/Type /Page\n"), 1);
    QVERIFY(bytes->contains("NotoSans"));
}

void TstChartFile::everyChartInEveryFormat_data()
{
    QTest::addColumn<ChartPainter>("paint");
    QTest::addColumn<QString>("format");
    const std::pair<const char *, ChartPainter> charts[] = {
        {"radar",
         [](QPainter &p, QRectF r) { paintRadar(p, r, samples::radar(26), printTheme()); }},
        {"grouped",
         [](QPainter &p, QRectF r) {
             paintGroupedBars(p, r, samples::groupedBars(), printTheme());
         }},
        {"heat",
         [](QPainter &p, QRectF r) { paintHeatMap(p, r, samples::heatMap(), printTheme()); }},
        {"trend", [](QPainter &p, QRectF r) { paintTrend(p, r, samples::trend(), printTheme()); }},
        {"gantt", [](QPainter &p, QRectF r) { paintGantt(p, r, samples::gantt(), printTheme()); }},
        {"matrix",
         [](QPainter &p, QRectF r) { paintQuadrantMatrix(p, r, samples::matrix(), printTheme()); }},
    };
    for (const auto &[name, paint] : charts)
        for (const char *format : {"svg", "png", "pdf"})
            QTest::addRow("%s %s", name, format) << paint << QString(QLatin1String(format));
}

void TstChartFile::everyChartInEveryFormat()
{
    QFETCH(ChartPainter, paint);
    QFETCH(QString, format);
    const auto bytes = chartBytes(paint, {420, 300}, format);
    const auto empty = chartBytes([](QPainter &, QRectF) {}, {420, 300}, format);
    QVERIFY(bytes && empty);
    QVERIFY(bytes->size() > empty->size() + 2000);
    // Nothing translucent, PDF/A drops it.
    for (const char *trace : {"opacity=\"0.", "/ca 0", "/CA 0", "/SMask 1", "/SMask 2"})
        QVERIFY2(!bytes->contains(trace), trace);
}

void TstChartFile::refuses_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("named");
    const QString svg = QStringLiteral("svg");
    QTest::newRow("unknown format")
        << QSizeF(300, 200) << QStringLiteral("gif") << QStringLiteral("gif");
    QTest::newRow("no format") << QSizeF(300, 200) << QString()
                               << QStringLiteral("svg, png or pdf");
    QTest::newRow("too small") << QSizeF(300, 2) << svg << QStringLiteral("300 by 2");
    QTest::newRow("too large") << QSizeF(90000, 200) << svg << QStringLiteral("5000");
    QTest::newRow("no number") << QSizeF(300, std::numeric_limits<double>::quiet_NaN()) << svg
                               << QStringLiteral("20");
}

void TstChartFile::refuses()
{
    QFETCH(QSizeF, size);
    QFETCH(QString, format);
    QFETCH(QString, named);
    const auto bytes = chartBytes(&TstChartFile::paint, size, format);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::BadInput);
    QVERIFY2(bytes.error().message.contains(named), qPrintable(bytes.error().message));
}

QTEST_MAIN(TstChartFile)
#include "tst_chart_file.moc"
