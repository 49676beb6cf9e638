// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/document_template.h"

#include "fuzz/fuzz_input.h"
#include "reports/templates/field_tags.h"
#include "reports/templates/template_rendering.h"

using namespace gapwright;

/// A document template with its fields, filled with values that are hostile themselves.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto read = readTemplate(bytes, QStringLiteral("x.md"));
    const FieldText text =
        read ? read->body : FieldText{QString::fromUtf8(bytes), QStringLiteral("x.md"), 1};
    FieldValues values;
    values.scalars.insert(QStringLiteral("organization.name"),
                          QStringLiteral("{{#services}} & <b> {{{x}}} `|` \u202e"));
    values.lists.insert(QStringLiteral("services"),
                        {{{QStringLiteral("name"), QStringLiteral("{{/services}}")}},
                         {{QStringLiteral("owner"), QStringLiteral("| # \n - x")}}});
    const auto filled = renderFields(text, values);
    if (!filled)
        fuzz::require(filled.error().message.contains(QStringLiteral("x.md")));
    return 0;
}
