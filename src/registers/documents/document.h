// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/doc_status.h"

namespace gapwright {

struct Attachment;
struct Person;

enum class DocType {
    NotStated,
    Policy,
    Plan,
    Procedure,
    ProcessDescription,
    Agreement,
    Contract,
    Register,
    Record,
    Report,
    Instruction,
    ExternalDocument,
    Template
};

/// Documented information of the SMS (register R17, clause 7.5).
struct Document {
    Id<Document> id;
    QString code;
    QString title;
    DocType type = DocType::NotStated;
    QString mandatoryItem;
    QString clause;
    QString version;
    DocStatus status = DocStatus::Draft;
    Id<Person> owner;
    Id<Person> author;
    Id<Person> approvedBy;
    QDate approvedOn;
    Id<Attachment> file;
    QString location;
    QString classification;
    bool external = false;
    QString retention;
    QString distribution;
    QString templateId; ///< the template it is written from, "T08"; empty for none
    QDate recordedOn;
    QDate nextReview;
    QDate withdrawnOn;
    QString withdrawnReason;
    QString comment;

    friend bool operator==(const Document &, const Document &) = default;
};

template <> std::span<const Choice> choicesOf<DocType>();
template <> const RegisterDefinition<Document> &definitionOf<Document>();

} // namespace gapwright
