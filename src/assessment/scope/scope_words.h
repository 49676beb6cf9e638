// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/scope/scope_statement.h"

namespace gapwright {

/// The paragraphs of a statement whose parts are known. What is missing is left out; nothing is
/// invented.
[[nodiscard]] QStringList scopeParagraphs(const ScopeStatement &statement,
                                          const RegisterData &data);

} // namespace gapwright
