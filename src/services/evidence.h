// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>

namespace gapwright {

/// Above this size an attachment deserves a question, since every edit makes synchronisation
/// programs upload the one project file again.
inline constexpr qint64 largeEvidence = 50LL << 20;

/// The media type by the ending of a file name: "application/pdf"; "application/octet-stream" when
/// it says nothing.
[[nodiscard]] QString mediaTypeOf(const QString &fileName);

/// The size of a file that may be attached. Refused with a sentence: folders, missing, unreadable
/// and empty files, and files above 2 GiB - 1.
Result<qint64> checkEvidence(const QString &path);

/// The media type of a picture that a cover can print: SVG, PNG or JPEG, told by its content and
/// not by its name. Anything else, and pictures above logoLimit, are BadInput naming `fileName`.
Result<QString> checkLogo(const QByteArray &bytes, const QString &fileName);
/// The same for a file on the disk.
Result<QString> checkLogoFile(const QString &path);

} // namespace gapwright
