// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <QString>

namespace gapwright::test {

/// What storage.md calls the reference project: assessments with all items, a long history and
/// attached files. Random but for the ids the same each time.
struct BigProject {
    int assessments = 40;
    int logRows = 100'000;
    int attachedMegabytes = 200;
};

/// Adds all that to an existing project; ends the program with a message when it cannot.
void enlarge(const QString &path, const QString &folder, const BigProject &size,
             const Catalogue &catalogue);

} // namespace gapwright::test
