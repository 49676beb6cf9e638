// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

namespace gapwright {

/// What the library says of one thing, as headings and lines of plain text.
struct LibraryEntry {
    struct Part {
        QString heading;
        QStringList lines;
    };
    QString title;
    std::vector<Part> parts; ///< never with empty lines only
    QString address; ///< where it is assessed ("gap/8.6.1"); empty when it is not
};

/// The entry of a clause, item, area, template or piece of documented information; an entry without
/// parts for an id that is none of them.
[[nodiscard]] LibraryEntry libraryEntry(const QString &id, const Catalogue &catalogue);

} // namespace gapwright
