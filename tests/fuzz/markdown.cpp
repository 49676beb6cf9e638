// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/markdown/markdown_writer.h"

using namespace gapwright;

/// Markdown becomes blocks, and blocks Markdown again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    MarkdownOptions options;
    options.keepNotes = size % 2 == 0;
    (void)blocksOfMarkdown(writeMarkdown(blocksOfMarkdown(text, options)));
    return 0;
}
