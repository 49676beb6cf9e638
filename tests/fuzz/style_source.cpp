// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/style_source.h"

#include "fuzz/fuzz_package.h"

using namespace gapwright;

/// A client's .docx or .dotx as a source of styles: taken, or refused with a sentence.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto source =
        readStyleSource(fuzz::packageOf(fuzz::bytesOf(data, size)), QStringLiteral("x.dotx"));
    if (!source)
        fuzz::require(source.error().message.contains(QStringLiteral("x.dotx")));
    return 0;
}
