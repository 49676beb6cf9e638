// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

namespace gapwright {

/// Puts `temporary` in the place of `target` in one step and makes the name durable. The bytes of
/// `temporary` must be on the disk already.
Outcome replaceFile(const QString &temporary, const QString &target);
/// The same, but refused when `target` exists.
Outcome placeNewFile(const QString &temporary, const QString &target);
/// A byte for byte copy, on the disk when it returns. Refused when `target` exists. Neither file
/// may be open in SQLite.
Outcome copyFileDurably(const QString &source, const QString &target);
/// Waits until the bytes of a closed file are on the disk.
Outcome syncFile(const QString &path);

} // namespace gapwright
