// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/assessment_csv.h"

#include <QSet>

namespace gapwright {

/// A status that one row of the 2011 assessment gives to an item of the 2018 edition.
struct CarriedScore {
    QString item;
    ConformityStatus status = ConformityStatus::Unassessed;
    OriginConfidence confidence = OriginConfidence::Low;
};

/// What became of one row of a 2011 assessment, to be reviewed.
struct TransitionRow {
    enum class Kind {
        Carried, ///< has scores to carry over
        NothingLeft, ///< what it rated was removed, or its items are scored already
        NoScore, ///< the row gives none
        Unknown ///< no clause of the 2011 edition with requirements
    };
    int row = 0; ///< as a spreadsheet counts, the heading is row 1
    QString clause; ///< as written in the file, without "Clause" and the like
    QString written; ///< status or percentage as written
    QString note;
    Kind kind = Kind::Unknown;
    ConformityStatus status = ConformityStatus::Unassessed; ///< what was read
    std::vector<const TransitionClause *> sources; ///< elements and, for a heading, its children
    std::vector<const TransitionClause *> removed; ///< those of the sources without a successor
    QStringList became; ///< clauses of the 2018 edition, each once
    std::vector<CarriedScore> scores; ///< one per item, without items that have a status
    int alreadyScored = 0; ///< items left out, because the assessment has a status for them
    int refused = 0; ///< items left out, because they always apply and the row says otherwise
    bool isHeading = false; ///< stands for its children
    bool isOneToMany = false; ///< spread over several clauses of the 2018 edition

    /// The poorest confidence of its scores; None without any.
    [[nodiscard]] OriginConfidence confidence() const;
};

/// What the import of a 2011 assessment would do. Every row of the file is in it. Valid as long as
/// the catalogue lives.
struct TransitionPlan {
    QString fileName;
    AssessmentData target;
    bool makesAssessment = false; ///< the target is not part of the project yet
    std::vector<ImportProblem> problems; ///< nothing may be written while there is one
    std::vector<TransitionRow> rows; ///< in the order of the file
    std::vector<const TransitionClause *> missing; ///< clauses of 2011 that no row speaks of
    int newItems = 0; ///< items without a source in 2011; they start unassessed
    QStringList notices;

    [[nodiscard]] Error refusal() const;
};

/// Reads CSV with the columns clause (number of the 2011 edition), status (C, P, N, NA, NYO or U)
/// or percent (100 conforming, 0 not conforming, between them partial; status wins), and note.
/// Other columns are left out with a notice. A header number such as 4.5.4 stands for its children
/// without a row of their own. The confidence begins with that of the mapping and falls by one
/// where one score was spread over several clauses, for a heading, for "conforming" where the new
/// text is tighter and for a gap where it is lighter. A file that cannot be taken apart and an
/// approved assessment are errors; a cell that cannot be read is a problem with file, row, column.
Result<TransitionPlan> readTransition(const QByteArray &bytes, const QString &fileName,
                                      const AssessmentData &target, const Catalogue &catalogue);
/// The same for a file on the disk, of at most 64 MB.
Result<TransitionPlan> readTransitionOf(const QString &path, const AssessmentData &target,
                                        const Catalogue &catalogue);

/// The results of the target with what the accepted rows give them, unconfirmed. Where several rows
/// speak of one item the poorest status and confidence count, and the source names all. Notes go
/// into fields that are empty: evidence, gap or reason.
[[nodiscard]] std::vector<ItemResult> carriedResults(const TransitionPlan &plan,
                                                     const QSet<int> &acceptedRows,
                                                     const Catalogue &catalogue);
/// All rows that carry something.
[[nodiscard]] QSet<int> allRowsOf(const TransitionPlan &plan);

/// The label of the transaction.
[[nodiscard]] QString labelOf(const TransitionPlan &plan);

/// Writes what the accepted rows give as one transaction; a plan with problems is refused.
Result<TransactionInfo> applyTransition(ProjectFile &project, const TransitionPlan &plan,
                                        const QSet<int> &acceptedRows, const Catalogue &catalogue);

/// One sentence about what became of a row, for lists and logs.
[[nodiscard]] QString sentenceOf(const TransitionRow &row);
/// "unchanged", "split", ...
[[nodiscard]] QString wordOf(ClauseChange change);

} // namespace gapwright
