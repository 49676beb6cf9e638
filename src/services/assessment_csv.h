// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/assessment_data.h"
#include "storage/project_file.h"

#include <optional>

namespace gapwright {

/// The columns of an assessment in CSV: those that every file needs to say what an item is about
/// first, then what else Gapwright keeps of it.
[[nodiscard]] QStringList assessmentCsvColumns();

/// An assessment as CSV, a line per item in catalogue order, private notes included. What it
/// writes, planAssessmentImport() reads back unchanged.
[[nodiscard]] QByteArray assessmentCsv(const AssessmentData &data);

/// Why a file cannot be imported as it is.
struct ImportProblem {
    int row =
        0; ///< as a spreadsheet counts, the heading is row 1; 0 when it is about the whole file
    QString column; ///< heading; empty when it is about the whole row
    QString sentence; ///< names file, row and column, and says what to do
};

/// One field that an import would change.
struct ImportChange {
    QString item;
    QByteArray field; ///< column of item_results
    QString before; ///< as stored
    QString after;
};

/// What an import would do. Nothing may be written while there is a problem.
struct ImportPlan {
    QString fileName;
    AssessmentData target; ///< as it is before the import
    bool makesAssessment = false; ///< the target is not part of the project yet
    std::vector<ImportProblem> problems; ///< in the order of the rows
    std::vector<ImportChange> changes;
    QStringList notices; ///< sentences to show, for example gaps that come without a description
    std::vector<ItemResult> changed; ///< the new state of the results that change

    /// The first problem in words, with the number of the others.
    [[nodiscard]] Error refusal() const;
};

/// Reads an assessment from CSV: separators comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252;
/// columns in any order, known by assessmentCsvColumns(). A column that is missing leaves its field
/// as it is, an item that is missing its result. Without a column `reason`, `note` of an item that
/// is not applicable gives the reason. A status that changes confirms the origin of its result,
/// unless the file brings another origin or another word on its confirmation. A file that cannot be
/// taken apart and an approved assessment are errors; everything else that is wrong is a problem of
/// the plan.
Result<ImportPlan> planAssessmentImport(const QByteArray &bytes, const QString &fileName,
                                        const AssessmentData &target, const Catalogue &catalogue);

/// The same for a file on the disk, of at most 64 MB.
Result<ImportPlan> planAssessmentImportOf(const QString &path, const AssessmentData &target,
                                          const Catalogue &catalogue);

/// Writes what was planned as one transaction; a plan with problems is refused.
Result<TransactionInfo> applyImport(ProjectFile &project, const ImportPlan &plan);

} // namespace gapwright
