// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <variant>

namespace gapwright {

/// A value as a column of the project file holds it: nothing (NULL), an integer or text.
/// Dates are ISO 8601 text, flags 0 or 1, choices their word, references the id or nothing.
using StoredValue = std::variant<std::monostate, qint64, QString>;

[[nodiscard]] inline bool isNull(const StoredValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The text of a value, empty when it is NULL.
[[nodiscard]] inline QString textOf(const StoredValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

/// The integer of a value, 0 when it holds none.
[[nodiscard]] inline qint64 integerOf(const StoredValue &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

} // namespace gapwright
