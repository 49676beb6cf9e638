// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "content/catalogue.h"
#include "registers/capability_results/capability_result.h"
#include "registers/engagements/engagement.h"
#include "registers/item_results/item_result.h"

#include <optional>
#include <vector>

namespace gapwright {

/// What the sample says of one item, at both times. Ids and the assessment are not set.
struct SampleItem {
    ItemResult now;
    ItemResult baseline;
    std::optional<int> dueInDays; ///< from the day the sample is made
};

/// What it says of one process or management area.
struct SampleArea {
    CapabilityResult now;
    CapabilityResult baseline;
};

/// One field that somebody edited while the current assessment was held.
struct SampleEdit {
    QString author;
    QString label;
    QString item;
    QByteArray field; ///< column of item_results
    QString value; ///< as stored
};

struct SampleEvidence {
    QString file; ///< path in the resources
    QStringList items;
    QString caption;
};

/// The texts of the sample engagement, without dates and ids.
struct SampleContent {
    Engagement engagement;
    Assessment baseline;
    Assessment current;
    std::vector<SampleItem> items; ///< every item of the catalogue, in its order
    std::vector<SampleArea> areas; ///< every area
    std::vector<SampleEdit> edits; ///< the earliest first
    std::vector<SampleEvidence> evidence;
    QString logo; ///< path in the resources
};

/// Reads the sample from the resources. `organization` takes the place of the fictional one in
/// every text; empty keeps it. Every mistake in the files is listed in the error.
Result<SampleContent> readSampleContent(const Catalogue &catalogue, const QString &organization);

/// A text of the sample about another organization.
[[nodiscard]] QString aboutOrganization(const QString &text, const QString &organization);

} // namespace gapwright
