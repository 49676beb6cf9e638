// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// One file for a reader; called by libFuzzer, and by corpus_main.cpp in the normal tests. Returns
/// 0.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace gapwright::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// A promise that does not hold ends the run as a finding.
inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace gapwright::fuzz
