// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"
#include "content/catalogue.h"

#include <QJsonValue>

#include <memory>
#include <optional>

namespace gapwright {

/// Parts that several commands share.

[[nodiscard]] Option jsonOption();
[[nodiscard]] Option nameOption();
[[nodiscard]] Option authorOption();
[[nodiscard]] Option outputOption();
/// Who is written to the history: --author, else the account.
[[nodiscard]] QString authorOf(const Arguments &arguments);

/// The built-in catalogue.
Result<std::shared_ptr<const Catalogue>> builtInCatalogue();

/// One JSON document with a line end.
[[nodiscard]] QByteArray jsonText(const QJsonValue &objectOrArray);
/// A percentage with one decimal, half up; null where nothing is scored.
[[nodiscard]] QJsonValue jsonPercent(std::optional<double> percent);
/// A number, or null.
[[nodiscard]] QJsonValue jsonNumber(std::optional<int> number);

/// The ending of a file name, in lower case, without the dot.
[[nodiscard]] QString endingOf(const QString &path);

/// Refuses an output that would replace the project or the input it is made from.
Outcome checkOutput(const QString &output, const QStringList &inputs);

} // namespace gapwright
