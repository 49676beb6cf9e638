// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "content/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

/// The whole catalogue as `catalogue --json` prints it. Keys of former versions stay.
[[nodiscard]] Result<QJsonObject> jsonOfCatalogue(const Catalogue &catalogue);

/// The steps with their guides.
[[nodiscard]] QJsonArray jsonOfSteps(const Catalogue &catalogue);

/// Adds glossary, editions, primer, item links, inheritance and the transition from 2011.
void addReference(const Catalogue &catalogue, QJsonObject &json);

} // namespace gapwright
