// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/templates/field_tags.h"
#include "reports/templates/field_values.h"

namespace gapwright {

/// Of all values those that a text uses; of rows only the cells it uses, and the first one.
[[nodiscard]] FieldValues usedValues(const FieldValues &values, const std::vector<FieldTag> &tags);

/// A dash for every value that is not there, and a row of dashes for an empty list: for an approver
/// who accepts that the registers hold nothing.
[[nodiscard]] FieldValues withDashes(FieldValues used);

/// Values as JSON with a fixed order of keys, to be kept with an approved text; and back. Damaged
/// when it is no such text.
[[nodiscard]] QString snapshotText(const FieldValues &values);
[[nodiscard]] Result<FieldValues> snapshotValues(const QString &text);

} // namespace gapwright
