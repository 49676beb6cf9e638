// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/register_contents.h"

#include <QJsonArray>

namespace gapwright {

/// A register as CSV: "id" and the columns of the file as headings, references by name where a name
/// is clear. planRegisterImport() reads it back unchanged.
[[nodiscard]] QByteArray registerCsv(const RegisterType &type, const RegisterContents &contents);

/// The same as {"table", "records"}: numbers, truth values and lists as JSON knows them, references
/// by id.
[[nodiscard]] QByteArray registerJson(const RegisterType &type, const RegisterContents &contents);
[[nodiscard]] QJsonArray registerJsonRecords(const RegisterType &type,
                                             const RegisterContents &contents);

/// A workbook for people: one sheet, translated headings, numbers and dates as such, the ids in a
/// hidden last column, so that planRegisterImport() in the same language reads it back unchanged.
/// Writes the file whole or not at all; the error names it.
Outcome writeRegisterWorkbook(const QString &path, const RegisterType &type,
                              const RegisterContents &contents);

/// By the ending of `path`: csv, json or xlsx. Another one is BadInput.
Outcome exportRegister(const QString &path, const RegisterType &type,
                       const RegisterContents &contents);

} // namespace gapwright
