// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace gapwright {

/// What a language folder lacks beside the English one, a line each and sorted by file:
/// "items/4.1.json: items/4.1-01/question", or "glossary.json" alone for a whole file. A text
/// counts as missing when its key is absent or its value is empty while the English one is not.
/// Entries are found by their id, others by position. Empty for a complete language.
[[nodiscard]] QStringList missingTexts(const QString &language,
                                       const QString &folder = QStringLiteral(":/content"));

} // namespace gapwright
