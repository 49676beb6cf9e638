// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QXmlStreamReader>

namespace gapwright {

/// "val" of <w:b w:val="0"/>, whatever prefix the file uses; empty when absent.
[[nodiscard]] QString wordAttribute(const QXmlStreamReader &xml, const char *name);
/// Whether a switch such as <w:b/> or <w:b w:val="false"/> is on.
[[nodiscard]] bool isOn(const QXmlStreamReader &xml);

/// Refuses a part that is no XML, or whose elements lie deeper in each other than any document of a
/// person: the sentence names file, part and line.
[[nodiscard]] Outcome checkXml(const QByteArray &bytes, const QString &part, const QString &file);

} // namespace gapwright
