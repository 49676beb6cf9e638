// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/import_table.h"
#include "services/register_contents.h"

namespace gapwright {

/// What an import does with one row of a file.
struct RegisterImportRow {
    enum class Kind { New, Changed, Same, Refused };
    int row =
        0; ///< as a spreadsheet counts, the heading is row 1; of JSON the number of the record
    Kind kind = Kind::Same;
    QString title; ///< what people call the record
    QString sentence; ///< the fields that change or are filled, or why it is refused and what to do
};

/// What an import would do, row by row. Rows that are refused stay out of it.
struct RegisterImportPlan {
    QString fileName;
    const RegisterType *type = nullptr;
    bool isPasted = false; ///< from the clipboard; there is no file
    std::vector<RegisterImportRow> rows;
    std::vector<AnyRecord> records; ///< the new state of the new and changed records, in file order
    QStringList notices; ///< about the file as a whole

    [[nodiscard]] int count(RegisterImportRow::Kind kind) const;
    /// The first refusal in words, with the number of the others.
    [[nodiscard]] Error refusal() const;
};

/// Reads a register from CSV, JSON or XLSX as registerCsv(), registerJson() and
/// writeRegisterWorkbook() write them, or from ODS. Columns come
/// in any order, by their name in the file or their label; a column that is missing leaves its
/// field as it is. A row means the record of its id, else the one of its code, else a new one.
/// References are ids, titles or codes, many of them separated by semicolons. An unknown or doubled
/// column and a file that cannot be taken apart are errors. Formulas are not computed: what the
/// file stores as their result counts.
Result<RegisterImportPlan> planRegisterImport(const QByteArray &bytes, const QString &fileName,
                                              const RegisterType &type,
                                              const RegisterContents &contents);

/// The same for a file on the disk, of at most 64 MB.
Result<RegisterImportPlan> planRegisterImportOf(const QString &path, const RegisterType &type,
                                                const RegisterContents &contents);

/// The same for rows of the clipboard.
Result<RegisterImportPlan> planRegisterPaste(const PastedTable &pasted, const RegisterType &type,
                                             const RegisterContents &contents);

/// Writes what was planned as one transaction. A plan with a refused row is refused as a whole.
Result<TransactionInfo> applyRegisterImport(ProjectFile &project, const RegisterImportPlan &plan,
                                            const RegisterContents &contents);

/// "Import risks.csv into “Risks”", "Paste into “Risks”".
[[nodiscard]] QString labelOf(const RegisterImportPlan &plan);

} // namespace gapwright
