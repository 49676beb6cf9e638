// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_package.h"
#include "reports/reading/document_reading.h"

using namespace gapwright;

/// The text of a client's Word file: read with a title, or refused with a sentence.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString file = QStringLiteral("x.docx");
    const auto read = readDocumentText(fuzz::packageOf(fuzz::bytesOf(data, size)), file);
    fuzz::require(read ? !read->title.isEmpty() : read.error().message.contains(file));
    return 0;
}
