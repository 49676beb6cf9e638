// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Document;

/// What somebody answered to a question of the assistant that wrote the first draft of a document.
struct DocumentAnswer {
    Id<DocumentAnswer> id;
    Id<Document> document;
    QString question; ///< key of the assistant's question, for example "scope.sites"
    QString answer;

    friend bool operator==(const DocumentAnswer &, const DocumentAnswer &) = default;
};

template <> const RegisterDefinition<DocumentAnswer> &definitionOf<DocumentAnswer>();

} // namespace gapwright
