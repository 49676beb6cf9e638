// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"

#include <QSet>

#include <vector>

namespace gapwright {

/// The folder of a kind of document below what "Export all" writes: "1 Policies".
[[nodiscard]] QString shelfOf(DocType type);

/// Paths that are taken already. Every one is given once, also where capitals do not count and
/// where accents are kept apart from their letters.
class TakenPaths {
public:
    /// `stem` with `ending`, or "stem (2)" with it when that one is taken. A number goes before the
    /// ending, which may be empty.
    QString free(const QString &stem, const QString &ending);

private:
    QSet<QString> m_taken;
};

/// A file that is attached to a document under control.
struct AttachedFile {
    Id<Document> document;
    Attachment attachment;
    QString path = {}; ///< below the folder of an export; empty outside of one
};

/// True for a document that "Export all" writes: in force, or also in work when wanted.
[[nodiscard]] bool isExported(const Document &document, bool withDrafts);

/// The files of the document, each once: that of its own field, then those attached to the record.
/// Paths are empty.
[[nodiscard]] std::vector<AttachedFile> filesOf(const Document &document,
                                                const ProjectRecords &records);

/// "7 Other documents/EX-02 manual" and ".pdf" of a file called "manual.pdf", whatever its name is
/// made of: no folder, no reserved character, not too long.
struct FilePlace {
    QString stem;
    QString ending;
};
[[nodiscard]] FilePlace placeOf(const Document &document, const Attachment &attachment);

} // namespace gapwright
