// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "reports/layout/logo.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace gapwright;

namespace {

QGuiApplication &application()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QGuiApplication made(argc, argv);
    return made;
}

} // namespace

/// A logo, SVG, PNG or JPEG, drawn as a report does it.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    (void)application();
    const auto logo = logoOf(fuzz::bytesOf(data, size));
    if (!logo)
        return 0;
    QImage paper(120, 60, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    logo->paint(painter, QRectF(0, 0, 120, 60));
    return 0;
}
