// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every chart into PNG files, to be looked at: gallery FOLDER. Not a test.
#include "charts/chart_canvas.h"
#include "charts/chart_file.h"
#include "charts/fonts.h"
#include "charts/progress_ring.h"
#include "charts/sample_charts.h"
#include "charts/severity_blocks.h"
#include "charts/sparkline.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace gapwright;

namespace {

struct Picture {
    QString name;
    QSizeF size;
    std::function<void(QPainter &, QRectF, const ChartTheme &)> paint;
};

void paintSmall(QPainter &painter, QRectF frame, const ChartTheme &theme)
{
    painter.fillRect(frame, theme.ground);
    const std::optional<double> percents[] = {std::nullopt, 0, 8, 47, 99.6, 100};
    for (int i = 0; i < 6; ++i) {
        paintProgressRing(painter, QRectF(10 + 60 * i, 10, 52, 52), {{}, percents[i]}, theme);
        paintProgressRing(painter, QRectF(20 + 60 * i, 70, 26, 26),
                          {{}, percents[i], QString::number(i + 8)}, theme);
        paintSparkline(painter, QRectF(10 + 60 * i, 130, 50, 20),
                       {{}, {1, 2, i * 1.0, i == 3 ? std::nullopt : std::optional(2.5), 3}}, theme);
        if (i < 5)
            paintSeverityBlocks(painter, QRectF(10 + 60 * i, 105, 50, 11), {i}, theme);
    }
}

std::vector<Picture> pictures()
{
    using namespace samples;
    const auto radarOf = [](const Radar &value) {
        return [value](QPainter &p, QRectF r, const ChartTheme &t) { paintRadar(p, r, value, t); };
    };
    Radar gaps = radar(7);
    gaps.series[0].values[2] = gaps.series[0].values[3] = std::nullopt;
    StackedBars counted = stackedBars();
    counted.fullLength = false;
    HeatMap conformity = heatMap(7, 4);
    conformity.scale = HeatScale::Conformity;
    return {
        {QStringLiteral("radar7"), {560, 380}, radarOf(radar(7))},
        {QStringLiteral("radar7_small"), {320, 215}, radarOf(radar(7))},
        {QStringLiteral("radar_gaps"), {420, 420}, radarOf(gaps)},
        {QStringLiteral("radar12_long"), {700, 480}, radarOf(radar(12, true))},
        {QStringLiteral("radar16"), {740, 540}, radarOf(radar(16))},
        {QStringLiteral("radar26"), {740, 540}, radarOf(radar(26))},
        {QStringLiteral("radar35"), {560, 560}, radarOf(radar(35))},
        {QStringLiteral("radar35_small"), {300, 260}, radarOf(radar(35))},
        {QStringLiteral("stacked"),
         {560, 260},
         [](QPainter &p, QRectF r, const ChartTheme &t) {
             paintStackedBars(p, r, stackedBars(), t);
         }},
        {QStringLiteral("stacked_counts"),
         {560, 280},
         [counted](QPainter &p, QRectF r, const ChartTheme &t) {
             paintStackedBars(p, r, counted, t);
         }},
        {QStringLiteral("grouped"),
         {620, 320},
         [](QPainter &p, QRectF r, const ChartTheme &t) {
             paintGroupedBars(p, r, groupedBars(), t);
         }},
        {QStringLiteral("heat"),
         {620, 640},
         [](QPainter &p, QRectF r, const ChartTheme &t) { paintHeatMap(p, r, heatMap(), t); }},
        {QStringLiteral("heat_conformity"),
         {520, 260},
         [conformity](QPainter &p, QRectF r, const ChartTheme &t) {
             paintHeatMap(p, r, conformity, t);
         }},
        {QStringLiteral("trend"),
         {620, 300},
         [](QPainter &p, QRectF r, const ChartTheme &t) { paintTrend(p, r, trend(), t); }},
        {QStringLiteral("gantt"),
         {820, 460},
         [](QPainter &p, QRectF r, const ChartTheme &t) { paintGantt(p, r, gantt(), t); }},
        {QStringLiteral("matrix"),
         {460, 400},
         [](QPainter &p, QRectF r, const ChartTheme &t) {
             paintQuadrantMatrix(p, r, matrix(), t);
         }},
        {QStringLiteral("small"), {380, 160}, paintSmall},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (const Outcome loaded = loadShippedFonts(); !loaded) {
        QTextStream(stderr) << loaded.error().message << Qt::endl;
        return 1;
    }
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    struct Look {
        QString name;
        ChartTheme theme;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    ChartTheme mono = printTheme();
    mono.fontSize = 12;
    mono.hatch = true;
    for (const Look &look :
         {Look{QStringLiteral("light"), chartThemeFor(tokensOf(Scheme::Light))},
          Look{QStringLiteral("dark"), chartThemeFor(tokensOf(Scheme::Dark))},
          Look{QStringLiteral("contrast"), chartThemeFor(tokensOf(Scheme::HighContrast))},
          Look{QStringLiteral("rtl"), chartThemeFor(tokensOf(Scheme::Light)), Qt::RightToLeft},
          Look{QStringLiteral("mono"), mono}}) {
        for (const Picture &picture : pictures()) {
            QImage image(picture.size.toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            painter.setLayoutDirection(look.direction);
            picture.paint(painter, QRectF({0, 0}, picture.size), look.theme);
            painter.end();
            image.save(folder.filePath(look.name + QLatin1Char('_') + picture.name
                                       + QStringLiteral(".png")));
        }
    }
    for (const char *format : {"pdf", "svg"}) {
        const auto bytes = chartBytes(
            [](QPainter &p, QRectF r) { paintRadar(p, r, samples::radar(26), printTheme()); },
            {420, 360}, QLatin1String(format));
        QFile file(folder.filePath(QStringLiteral("radar.") + QLatin1String(format)));
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) < 0)
            return 1;
    }
    return 0;
}
