// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/zip_package.h"
#include "fuzz/fuzz_input.h"

namespace gapwright::fuzz {

/// A packed file from its parts written as text, so that a fuzzer reaches what is inside: each part
/// begins with a line "=== word/document.xml". What begins otherwise is taken as it is.
inline QByteArray packageOf(const QByteArray &input)
{
    const QByteArray mark = "=== ";
    if (!input.startsWith(mark))
        return input;
    std::vector<ZipPart> parts;
    for (qsizetype at = 0; at >= 0 && parts.size() < 40;) {
        const qsizetype name = at + mark.size();
        const qsizetype line = input.indexOf('\n', name);
        if (line < 0)
            break;
        const qsizetype next = input.indexOf("\n=== ", line);
        parts.push_back({QString::fromUtf8(input.mid(name, line - name)),
                         input.mid(line + 1, next < 0 ? -1 : next - line - 1), true});
        at = next < 0 ? -1 : next + 1;
    }
    const Result<QByteArray> bytes = zipped(parts);
    return bytes ? *bytes : input;
}

} // namespace gapwright::fuzz
