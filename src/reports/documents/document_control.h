// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"

#include <QDate>

namespace gapwright {

/// One entry of the history of a document.
struct DocumentChange {
    QString version;
    QDate date;
    QString author;
    QString summary;
};

/// What clause 7.5 asks a controlled document to say about itself. Texts are shown as they are.
struct DocumentControl {
    QString title;
    QString number = {};
    QString owner = {};
    QString version = {};
    QString status = {}; ///< word for the reader
    QString approver = {};
    QDate approvedOn = {};
    QDate nextReview = {};
    QString classification = {};
    QString retention = {};
    QString distribution = {};
    std::vector<DocumentChange> changes = {}; ///< newest first
};

/// The document control page: facts, sign-off, history. Absent values show a dash. Dates are
/// written as the language does.
[[nodiscard]] Blocks documentControl(const DocumentControl &control, const QString &language);

/// A whole document: head, control page, contents, and the text with numbered headings. The first
/// heading of level 1 in `body` is its title and gives way to the head.
[[nodiscard]] Blocks controlledDocument(const DocumentControl &control, const QString &organization,
                                        Blocks body, const QString &language);

/// Levels from 1 on without gaps at the top, and numbers "1", "1.1", "1.1.1" for three levels.
void numberHeadings(Blocks &blocks);

} // namespace gapwright
