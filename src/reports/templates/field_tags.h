// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QString>

#include <vector>

namespace gapwright {

/// A field in a text: {{name}}, or the {{#name}} and {{/name}} around what is repeated.
struct FieldTag {
    enum class Kind { Value, SectionBegin, SectionEnd };
    Kind kind = Kind::Value;
    QString name;
    QString section; ///< the list a value lies in; empty outside
    int line = 1; ///< in the file

    friend bool operator==(const FieldTag &, const FieldTag &) = default;
};

/// The text that documents are written from: Markdown with fields.
struct FieldText {
    QString text;
    QString file; ///< for messages: a file or the name of a document
    int firstLine = 1; ///< of the text in that file
};

/// All tags in order. Only names of the field catalogue may stand in them: anything else, an open
/// or nested section, and mustache of another kind is an error; it names file and line of each.
[[nodiscard]] Result<std::vector<FieldTag>> fieldTagsOf(const FieldText &text);

/// "organization.name" and "services", each once, in the order of their first use.
[[nodiscard]] QStringList fieldNamesOf(const std::vector<FieldTag> &tags);

} // namespace gapwright
