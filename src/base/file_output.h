// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>

namespace gapwright {

/// Writes a file whole or not at all: temporary file beside it, sync, rename. On failure the file
/// that was there before is untouched. The error names the path and the reason.
Outcome writeFileWhole(const QString &path, const QByteArray &bytes);

} // namespace gapwright
