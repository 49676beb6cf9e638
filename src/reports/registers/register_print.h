// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"
#include "reports/blocks.h"
#include "reports/documents/document_output.h"

namespace gapwright {

/// A register on paper: its records as one table. Record pointers are only read while it is made.
struct RegisterPrint {
    const RegisterInfo *info = nullptr; ///< never null
    std::vector<const void *> records = {}; ///< in the order they are to be printed
    QStringList columns = {}; ///< of the file; empty: those that lists show. Private ones never
    int recordsInAll = 0; ///< said when fewer are printed
    QString client = {};
    QString classification = {}; ///< at the foot of the pages
    QDate date = {};
    /// What people call a record that is referred to.
    std::function<QString(QLatin1String table, const QString &id)> nameOf = {};
};

/// Title, purpose, what is printed, and the table.
[[nodiscard]] Blocks registerBlocks(const RegisterPrint &print);
/// Head, foot and properties; wide registers lie across.
[[nodiscard]] DocumentOutput registerOutput(const RegisterPrint &print);

} // namespace gapwright
