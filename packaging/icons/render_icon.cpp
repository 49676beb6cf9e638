// SPDX-License-Identifier: GPL-3.0-or-later
// Renders an SVG drawing into the icon formats of the platforms, at build time:
//   render_icon DRAWING.svg OUT.png SIZE     one picture
//   render_icon DRAWING.svg OUT.ico          16 to 256 pixels, for Windows
//   render_icon DRAWING.svg OUT.icns         16 to 1024 pixels, for macOS
// Both containers hold PNG pictures as they are.
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <vector>

namespace {

QByteArray pngOf(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray icoOf(QSvgRenderer &drawing)
{
    const std::vector<int> sizes{16, 24, 32, 48, 64, 128, 256};
    QByteArray head;
    QByteArray body;
    QDataStream out(&head, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    const auto headSize = quint32(6 + 16 * sizes.size());
    for (const int size : sizes) {
        const QByteArray png = pngOf(drawing, size);
        const auto edge = quint8(size); // 256 is written as 0
        out << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(png.size()) << quint32(headSize + body.size());
        body += png;
    }
    return head + body;
}

QByteArray icnsOf(QSvgRenderer &drawing)
{
    struct Picture {
        const char *type;
        int size;
    };
    QByteArray body;
    for (const Picture &picture :
         {Picture{"icp4", 16}, Picture{"icp5", 32}, Picture{"icp6", 64}, Picture{"ic07", 128},
          Picture{"ic08", 256}, Picture{"ic09", 512}, Picture{"ic10", 1024}}) {
        const QByteArray png = pngOf(drawing, picture.size);
        QDataStream out(&body, QIODevice::Append);
        out.writeRawData(picture.type, 4);
        out << quint32(8 + png.size());
        out.writeRawData(png.constData(), int(png.size()));
    }
    QByteArray head;
    QDataStream out(&head, QIODevice::WriteOnly);
    out.writeRawData("icns", 4);
    out << quint32(8 + body.size());
    return head + body;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString target = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const QString format = QFileInfo(target).suffix();
    const int size = argc > 3 ? QByteArray(argv[3]).toInt() : 0;
    QSvgRenderer drawing(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!drawing.isValid() || target.isEmpty() || (format == QLatin1String("png") && size <= 0)) {
        std::fputs("render_icon: DRAWING.svg OUT.png SIZE, or OUT.ico, or OUT.icns\n", stderr);
        return 2;
    }
    const QByteArray bytes = format == QLatin1String("ico") ? icoOf(drawing)
        : format == QLatin1String("icns")                   ? icnsOf(drawing)
                                                            : pngOf(drawing, size);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        std::fprintf(stderr, "render_icon: cannot write %s\n", argv[2]);
        return 1;
    }
    return 0;
}
