// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/assessment_csv.h"
#include "services/csv_text.h"

namespace gapwright {

/// What the imports of assessments share.

/// The bytes of a file of at most 64 MB.
Result<QByteArray> bytesToImport(const QString &path);

/// The table of a CSV file that is to go into an assessment. An approved assessment, a workbook and
/// a file that cannot be taken apart are errors that name the file.
Result<CsvTable> tableToImport(const QByteArray &bytes, const QString &fileName,
                               const Assessment &into);

/// Notices about how the table was read.
[[nodiscard]] QStringList noticesOf(const CsvTable &table, const QString &fileName);

/// A problem whose sentence names file, row and column. Row 0 is the whole file.
[[nodiscard]] ImportProblem importProblem(const QString &fileName, int row, const QString &column,
                                          const QString &sentence);

/// The first problem in words, with the number of the others; no error without a problem.
[[nodiscard]] Error refusalOf(const std::vector<ImportProblem> &problems);

/// The rows that bring `changed` into an assessment; all of its rows when it is not stored yet.
[[nodiscard]] std::vector<RowChange> rowsOfResults(AssessmentData target, bool makesAssessment,
                                                   const std::vector<ItemResult> &changed);

} // namespace gapwright
