// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_file.h"

#include "charts/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace gapwright {

namespace {

constexpr qreal least = 20, most = 5000; // points
constexpr int pngDpi = 300, pdfDpi = 1200;
constexpr qreal pointsPerInch = 72;
constexpr qreal mostPixels = 1e8;

Error notWritten(const QString &format)
{
    return {QCoreApplication::translate("Charts",
                                        "The chart could not be written as %1. Choose a smaller "
                                        "size or another format.")
                .arg(format.toUpper())};
}

Result<QByteArray> svgBytes(const ChartPainter &paint, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(QStringLiteral("Gapwright"));
    generator.setDescription({});
    generator.setResolution(int(pointsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    QPainter painter;
    if (!painter.begin(&generator))
        return notWritten(QStringLiteral("svg"));
    paint(painter, QRectF({0, 0}, size));
    painter.end();
    return bytes;
}

Result<QByteArray> pngBytes(const ChartPainter &paint, QSizeF size)
{
    constexpr qreal scale = pngDpi / pointsPerInch;
    const QSize pixels(int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale)));
    if (qreal(pixels.width()) * pixels.height() > mostPixels)
        return notWritten(QStringLiteral("png"));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return notWritten(QStringLiteral("png"));
    image.fill(tokensOf(Scheme::Light).surface);
    image.setDotsPerMeterX(int(std::lround(pngDpi / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(pngDpi / 0.0254)));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, QRectF({0, 0}, size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return notWritten(QStringLiteral("png"));
    return bytes;
}

Result<QByteArray> pdfBytes(const ChartPainter &paint, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return notWritten(QStringLiteral("pdf"));
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setCreator(QStringLiteral("Gapwright"));
    writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, {}));
    QPainter painter;
    if (!painter.begin(&writer))
        return notWritten(QStringLiteral("pdf"));
    painter.scale(pdfDpi / pointsPerInch, pdfDpi / pointsPerInch);
    paint(painter, QRectF({0, 0}, size));
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> chartBytes(const ChartPainter &paint, QSizeF size, const QString &format)
{
    const auto inRange = [](qreal side) { return side >= least && side <= most; };
    if (!inRange(size.width()) || !inRange(size.height()))
        return Error{QCoreApplication::translate(
                         "Charts",
                         "A chart cannot be %1 by %2 points large. Give a width and a height "
                         "between %3 and %4 points.")
                         .arg(size.width())
                         .arg(size.height())
                         .arg(least)
                         .arg(most),
                     ErrorKind::BadInput};
    const QString wanted = format.toLower();
    if (wanted == QLatin1String("svg"))
        return svgBytes(paint, size);
    if (wanted == QLatin1String("png"))
        return pngBytes(paint, size);
    if (wanted == QLatin1String("pdf"))
        return pdfBytes(paint, size);
    return Error{
        QCoreApplication::translate("Charts", "\"%1\" is not a chart format. Use svg, png or pdf.")
            .arg(format),
        ErrorKind::BadInput};
}

} // namespace gapwright
