// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/document_texts/document_text.h"
#include "registers/documents/document.h"

#include <QStringList>

#include <vector>

/// Document control by clause 7.5 and the rules VR24 and VR25, as pure functions: each step takes a
/// document with its texts and gives what is to be stored, or the sentence that says why not. The
/// register entry mirrors the text in force while a newer one is being written.
namespace gapwright {

/// A document and all editions of its text, in any order. Documents kept elsewhere (external ones,
/// files) have no text; the steps then control the entry itself.
struct DocumentEditions {
    Document document;
    std::vector<DocumentText> texts;
};

/// What a step stores, in one transaction with that label. Texts are new or changed.
struct DocumentStep {
    QString label;
    Document document;
    std::vector<DocumentText> texts = {};
    std::vector<Id<DocumentText>> removed = {};
};

/// The editions after a step.
[[nodiscard]] DocumentEditions editionsAfter(const DocumentEditions &editions,
                                             const DocumentStep &step);

/// Published, or else approved with nothing published before it. Null when there is none.
[[nodiscard]] const DocumentText *textInForce(const DocumentEditions &editions);
/// The draft, the text in review, or an approved one that is not published yet. Null when there is
/// none.
[[nodiscard]] const DocumentText *textInWork(const DocumentEditions &editions);
/// The text in work, else the one in force, else the last one of all. Null without texts.
[[nodiscard]] const DocumentText *textToShow(const DocumentEditions &editions);
/// Approved, published, superseded and withdrawn texts stay as they are.
[[nodiscard]] bool isFrozen(const DocumentText &text);
/// "1.3" after "1.2", "2.0" after "1.2" when `isMajor`, "0.1" for the first; a version of another
/// form gets ".1" behind it.
[[nodiscard]] QString versionAfter(const QString &version, bool isMajor);

/// A text to begin with.
struct NewText {
    QString body;
    QString templateId = {};
    QString templateHash = {};
    QString changeSummary = {};
    Id<Person> author = {};
    QDate today = {};
    bool isMajor = false; ///< the version jumps to the next whole number
};
/// A first draft, or a new draft beside the text in force. Refused while another text is in work
/// and for a withdrawn document.
[[nodiscard]] Result<DocumentStep> beginText(const DocumentEditions &editions, const NewText &text);
/// Stores what was written. Refused for a frozen text, and in review.
[[nodiscard]] Result<DocumentStep> rewriteText(const DocumentEditions &editions,
                                               const QString &body, const QString &changeSummary);
/// Draft to review. A text without words is refused, and a new draft that says nothing of what
/// changed.
[[nodiscard]] Result<DocumentStep> submitText(const DocumentEditions &editions, QDate today);
/// Review back to draft.
[[nodiscard]] Result<DocumentStep> returnText(const DocumentEditions &editions);
/// Removes a draft; what is in force stays.
[[nodiscard]] Result<DocumentStep> discardDraft(const DocumentEditions &editions);

struct Approval {
    Id<Person> approver;
    QDate on;
    QDate nextReview; ///< empty keeps the one of the entry
    QDate today;
    QString fieldValues = {}; ///< snapshotText() of the values the text uses
    QStringList missingFields = {}; ///< names without a value: with any the text is refused
};
/// Review to approved: freezes the text with its values. Refused without approver, day or version,
/// with a day to come or before the draft, with fields that have no value, and for a policy that
/// author and approver are the same person (VR24).
[[nodiscard]] Result<DocumentStep> approveText(const DocumentEditions &editions,
                                               const Approval &approval);
/// Approved to published; the edition in force before is superseded.
[[nodiscard]] Result<DocumentStep> publishText(const DocumentEditions &editions, QDate today);
/// Takes a document out of use. Needs a reason. A draft in work is withdrawn with it.
[[nodiscard]] Result<DocumentStep> withdrawDocument(const DocumentEditions &editions, QDate today,
                                                    const QString &reason);
/// A new edition of a document without text: draft, no approval. Refused for one with texts.
[[nodiscard]] Result<DocumentStep> beginEdition(const DocumentEditions &editions,
                                                const QString &version);

/// The texts of one document out of those of all.
[[nodiscard]] DocumentEditions editionsOf(const Document &document,
                                          const std::vector<DocumentText> &texts);

} // namespace gapwright
