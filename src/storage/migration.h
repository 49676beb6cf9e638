// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <functional>

namespace gapwright {

class Connection;
struct Schema;

/// Converts a project of an older schema version to the newest one. Works on a copy, which is
/// checked and then put in the place of the project in one step; the file as it was stays beside
/// it. A failure leaves the project untouched. The project must be locked by the caller and be
/// open in no connection. `prepare` does on the converted copy what every opening does: a project
/// that could not be opened afterwards is not replaced. Returns the sentence for the user.
Result<QString> migrateProject(const QString &path, const Schema &schema, int fromVersion,
                               const QString &author,
                               const std::function<Outcome(Connection &)> &prepare);

} // namespace gapwright
