// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

#include <memory>

namespace gapwright {

/// A record whose type is known to its register only.
using AnyRecord = std::shared_ptr<void>;

/// One register for parts that treat all alike: makes, copies and compares records.
struct RegisterType {
    const RegisterInfo *info; ///< never null
    AnyRecord (*make)(); ///< a default record without id
    AnyRecord (*copy)(const void *record);
    QString (*id)(const void *record);
    void (*setId)(void *record, const QString &id);
    bool (*equal)(const void *a, const void *b);
};

/// All registers, parents before children.
[[nodiscard]] const std::vector<RegisterType> &registerTypes();
/// The register of a table, or null.
[[nodiscard]] const RegisterType *registerTypeOf(QLatin1String table);

} // namespace gapwright
