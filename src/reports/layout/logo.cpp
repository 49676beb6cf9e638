// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/logo.h"

#include "charts/tokens.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>

namespace gapwright {

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr int enoughPixels = 1600; // of the longer side: 300 dpi on 13 cm

QRectF fitted(const QSizeF &size, const QRectF &frame)
{
    const QSizeF fit = size.scaled(frame.size(), Qt::KeepAspectRatio);
    return {frame.left(), frame.center().y() - fit.height() / 2, fit.width(), fit.height()};
}

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024);
    return start.contains("<svg")
        || (start.contains("<?xml") && bytes.left(65536).contains("<svg"));
}

/// An SVG that names other files or addresses could print what is not the client's to print.
bool refersOutside(const QByteArray &svg)
{
    for (qsizetype at = svg.indexOf("href"); at >= 0; at = svg.indexOf("href", at + 4)) {
        const QByteArray value = svg.mid(at + 4, 24).simplified().replace(' ', "");
        const bool inside = value.startsWith("=\"#") || value.startsWith("='#")
            || value.startsWith("=\"data:") || value.startsWith("='data:");
        if (!inside)
            return true;
    }
    return svg.contains("<!ENTITY");
}

std::optional<Logo> vectorLogo(const QByteArray &bytes)
{
    if (refersOutside(bytes))
        return std::nullopt;
    auto renderer = std::make_shared<QSvgRenderer>(bytes);
    if (!renderer->isValid() || renderer->viewBoxF().isEmpty())
        return std::nullopt;
    return Logo{[renderer](QPainter &painter, QRectF frame) {
        painter.save();
        renderer->render(&painter, fitted(renderer->viewBoxF().size(), frame));
        painter.restore();
    }};
}

std::optional<Logo> pixelLogo(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty()
        || qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    if (std::max(size.width(), size.height()) > enoughPixels)
        reader.setScaledSize(size.scaled(enoughPixels, enoughPixels, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull())
        return std::nullopt;
    QImage onWhite(read.size(), QImage::Format_RGB32);
    onWhite.fill(tokensOf(Scheme::Light).surface);
    QPainter(&onWhite).drawImage(QPoint(0, 0), read);
    return Logo{[onWhite](QPainter &painter, QRectF frame) {
        painter.drawImage(fitted(onWhite.size(), frame), onWhite);
    }};
}

} // namespace

std::optional<Logo> logoOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    return looksLikeSvg(bytes) ? vectorLogo(bytes) : pixelLogo(bytes);
}

} // namespace gapwright
