// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gapwright {

struct ZipPart {
    QString name; ///< "word/document.xml"
    QByteArray bytes;
    bool stored = false; ///< not compressed
};

/// The parts as a zip file. Its time stamps are fixed: the same parts give the same bytes.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<ZipPart> &parts);

/// Bounds of what is read from a foreign zip file.
struct ZipLimits {
    int parts = 2000;
    qint64 part = 64LL << 20; ///< bytes of one part, unpacked
    qint64 whole = 256LL << 20; ///< bytes of all parts, unpacked
};

/// The parts of a zip file. Nothing is unpacked beyond the limits, whatever the file says about its
/// sizes. `file` is named in errors: no zip file, damaged, or too large (Hostile).
[[nodiscard]] Result<std::vector<ZipPart>> unzipped(const QByteArray &bytes, const QString &file,
                                                    const ZipLimits &limits = {});

} // namespace gapwright
