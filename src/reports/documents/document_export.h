// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_writer.h"
#include "reports/documents/export_places.h"
#include "reports/documents/project_document.h"

#include <functional>
#include <vector>

namespace gapwright {

/// What "Export all" writes, and how.
struct ExportOptions {
    QString folder; ///< made when it is not there
    std::vector<DocumentFormat> formats = {DocumentFormat::Docx};
    QByteArray style = {}; ///< bytes of a client's .docx or .dotx for DOCX; empty for ours
    QString styleName = {}; ///< its file name, for messages
    bool withDrafts = true; ///< else only what is approved or published
    bool replaceChanged = false; ///< also files that somebody changed since the last export
    /// Writes the bytes of a file that is kept in the project to a path, whole or not at all.
    /// Without it, files attached to documents are left out.
    std::function<Outcome(const Attachment &attachment, const QString &path)> writeAttachment = {};
};

/// One file to be written.
struct ExportedFile {
    enum class State {
        New, ///< nothing of that name is there
        Ours, ///< written by an earlier export and untouched since
        Changed ///< somebody changed it since, or it was never written by an export
    };
    Id<Document> document; ///< not set for the master list
    QString path; ///< below the folder, with slashes: "1 Policies/SMS-02 Service policy.docx"
    State state = State::New;
};

/// What an export would do, to ask before it is done.
struct ExportPlan {
    std::vector<ExportedFile> files; ///< by path
    struct Missing {
        Id<Document> document;
        QString title;
        std::vector<MissingField> fields;
    };
    std::vector<Missing> missing; ///< documents with fields that have no value: ask first
    QStringList problems; ///< documents that cannot be written, each a sentence
};

/// A name that Windows, macOS and Linux take: reserved characters and names, trailing dots and
/// spaces are replaced, long names cut.
[[nodiscard]] QString safeFileName(const QString &name);

/// How far it is; returns false to stop.
using ExportProgress = std::function<bool(int done, int total)>;

/// Compares with the folder. Reads files, so not on the GUI thread.
[[nodiscard]] Result<ExportPlan> planExport(const FieldSources &sources,
                                            const ExportOptions &options,
                                            const ExportProgress &progress = {});

/// What became of it.
struct ExportOutcome {
    QStringList written; ///< paths below the folder
    QStringList kept; ///< changed by somebody, left alone
    QStringList problems; ///< documents that cannot be written, each a sentence
    bool isCancelled = false; ///< what was written until then is complete
};

/// Writes every document, the files attached to documents beside them and the master list that
/// names them, each file whole or not at all, and the list of what was written with its SHA-256
/// (".gapwright-export.json"), by which the next export knows its own files. Needs a
/// QGuiApplication for PDF.
[[nodiscard]] Result<ExportOutcome> exportDocuments(const FieldSources &sources,
                                                    const ExportOptions &options,
                                                    const ExportProgress &progress = {});

/// The master list as a document of its own. It names the files attached to documents: those that
/// are exported by their paths, others by their names.
[[nodiscard]] ProjectDocument masterListDocument(const FieldSources &sources,
                                                 const std::vector<AttachedFile> &exported = {});

} // namespace gapwright
