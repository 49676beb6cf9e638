// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "registers/register_type.h"

#include <QDate>

namespace gapwright {

/// The records of one register of the sample, ready to be written.
struct SampleRegister {
    const RegisterType *type; ///< never null
    std::vector<AnyRecord> records;
};

/// Reads `<folder>/<table>.json` for every register that has such a file: {"table", "records":
/// [..]}. A record has a "key", unique in its file, and its fields by their column: references by
/// the key of a record in another file, dates as {"days": n} from `today`, everything else as the
/// register stores it. `organization` takes the place of the fictional one; empty keeps it. Every
/// unknown file, column, key and word is named in the error. Parents come before children; ids are
/// new.
Result<std::vector<SampleRegister>> readSampleRegisters(const QString &folder, QDate today,
                                                        const QString &organization);

/// Where the built-in sample keeps them.
[[nodiscard]] QString sampleRegisterFolder();

} // namespace gapwright
