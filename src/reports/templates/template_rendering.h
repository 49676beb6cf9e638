// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/templates/field_tags.h"
#include "reports/templates/field_values.h"

namespace gapwright {

/// A field without a value.
struct MissingField {
    QString name; ///< "organization.name", "services", "services.owner"
    QString row = {}; ///< of a list's field: what tells the row apart; may be empty
    int line = 1; ///< of its first use

    friend bool operator==(const MissingField &, const MissingField &) = default;
};

/// Markdown without fields.
struct RenderedText {
    QString markdown; ///< for blocksOfMarkdown()
    std::vector<MissingField> missing; ///< each once, in the order of their first use
};

/// Puts values into the fields. A value comes out as typed, whatever Markdown, HTML or mustache it
/// holds. An empty value, or an empty list, becomes a highlighted "[organization.name]" and is
/// listed. Fails as fieldTagsOf() does.
[[nodiscard]] Result<RenderedText> renderFields(const FieldText &text, const FieldValues &values);

} // namespace gapwright
