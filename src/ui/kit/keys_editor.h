// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/field_editor.h"

namespace gapwright {

/// The editor of many references: the chosen records in their order, then the rest, each with a
/// box to tick. A record that is no longer there shows its id, so that it can be taken out.
[[nodiscard]] std::unique_ptr<FieldEditor> keysEditorFor(const Field &field);

} // namespace gapwright
