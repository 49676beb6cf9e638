// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <atomic>

namespace gapwright {

namespace {

/// Milliseconds since 1970 and a counter in one number, so that ids made in the same millisecond
/// still sort by the order of their making. The counter takes the 12 bits of rand_a.
quint64 nextStamp()
{
    static std::atomic<quint64> last{0};
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 before = last.load();
    quint64 stamp = 0;
    do {
        stamp = now > before ? now : before + 1;
    } while (!last.compare_exchange_weak(before, stamp));
    return stamp;
}

} // namespace

QString newUuid7()
{
    const quint64 stamp = nextStamp();
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto hex = [](quint64 value, int digits) {
        return QString::number(value, 16).rightJustified(digits, QLatin1Char('0'));
    };
    const QString time = hex(stamp >> 12, 12);
    return time.left(8) + QLatin1Char('-') + time.mid(8) + QLatin1String("-7")
        + hex(stamp & 0xfff, 3) + QLatin1Char('-') + hex(0x8000 | ((random >> 48) & 0x3fff), 4)
        + QLatin1Char('-') + hex(random & 0xffffffffffffULL, 12);
}

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace gapwright
