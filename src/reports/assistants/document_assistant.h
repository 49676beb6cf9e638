// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/project_document.h"

namespace gapwright {

/// A question of an assistant.
struct AssistantQuestion {
    QString key; ///< kept with the answer: "scope.sites"
    QString text; ///< translated
    QString help; ///< translated; one sentence with an example
    QString proposal; ///< from the registers; may be empty
    bool isMultiline = false; ///< one entry a line
    bool isNeeded = false; ///< a draft without it says so in the text
};

using AssistantAnswers = QMap<QString, QString>; ///< by key

enum class Assistant { ScopeStatement, ServicePolicy };

/// The questions, with what the registers propose. Answers given before take the place of the
/// proposals.
[[nodiscard]] std::vector<AssistantQuestion>
questionsOf(Assistant assistant, const FieldSources &sources, const AssistantAnswers &before = {});

/// What the assistant stores in one transaction: the document with its first draft (or a new draft
/// of the one that is there), the answers, and what the answers say about the project itself.
struct AssistantDraft {
    DocumentStep step;
    std::vector<DocumentAnswer> answers; ///< new or changed
    std::optional<Engagement> engagement; ///< with the scope sentence, legal name and so on
    std::vector<Person> people; ///< new ones named in answers
    std::vector<Role> roles; ///< new or changed
    std::vector<Service> services; ///< new ones named in answers
    std::vector<ScopeElement> scopeElements; ///< new sites, and what is outside
};

/// Composes the draft. Refused when a needed answer is empty, or the document's text is in review
/// or approved but not published.
[[nodiscard]] Result<AssistantDraft> draftOf(Assistant assistant, const FieldSources &sources,
                                             const AssistantAnswers &answers, Id<Person> author);

/// "The service management system of Tideway Ltd covers ...": the scope in one sentence.
[[nodiscard]] QString scopeSentence(const QString &organization, const QStringList &services,
                                    const QStringList &customers, const QStringList &sites);

} // namespace gapwright
