// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace gapwright {

/// How a number of a sheet is meant, by its number format.
enum class NumberLook { Plain, Date, Time, Percent };

/// The looks of the cell formats of xl/styles.xml, by index. Empty when the part cannot be read.
[[nodiscard]] std::vector<NumberLook> numberLooks(const QByteArray &styles);

/// What a format code such as "[$-407]d. mmm yyyy;@" shows.
[[nodiscard]] NumberLook numberLookOf(const QString &formatCode);

} // namespace gapwright
