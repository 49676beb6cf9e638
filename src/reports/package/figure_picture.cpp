// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/package/figure_picture.h"

#include "reports/layout/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace gapwright {

namespace {

constexpr qreal dotsPerPoint = 200.0 / 72;
constexpr QSizeF logoFrame{150, 56};

QByteArray paintedPng(const std::function<void(QPainter &, QRectF)> &paint, QSizeF size)
{
    QImage image((size * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(dotsPerPoint, dotsPerPoint);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Picture pictureOf(const Figure &figure, qreal width)
{
    const QSizeF size(width, figure.height);
    return {figure.paint ? paintedPng(figure.paint, size) : QByteArray(), size, figure.alternative};
}

Picture pictureOfLogo(const QByteArray &bytes, const QString &client)
{
    const std::optional<Logo> logo = logoOf(bytes);
    if (!logo)
        return {};
    return {paintedPng(logo->paint, logoFrame), logoFrame,
            QCoreApplication::translate("Reports", "Logo of %1").arg(client)};
}

} // namespace gapwright
