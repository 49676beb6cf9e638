// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>

namespace gapwright {

/// The text of a file and how it was read.
struct DecodedText {
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16" or "Windows-1252"
};

/// Finds the encoding of a text file: UTF-8 and UTF-16 with or without byte order mark; bytes that
/// are no UTF-8 are Windows-1252, unless they hold what that does not define. `fileName` is named
/// in errors.
Result<DecodedText> decodedText(const QByteArray &bytes, const QString &fileName);

} // namespace gapwright
