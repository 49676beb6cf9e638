// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <array>

namespace gapwright {

/// What the library says of one thing, as headings, lines, lists, links and tables of plain text.
struct LibraryEntry {
    struct Link {
        QString text;
        QString address = {}; ///< "glossary/incident", "register/risks"; empty for plain text
    };
    struct Part {
        QString heading;
        QStringList lines = {};
        bool isList = false; ///< the lines are points of a list
        std::vector<Link> links = {}; ///< below the lines
        std::vector<std::vector<Link>> table = {}; ///< below the links; the first row is its head
    };
    QString title;
    QString facts = {}; ///< one line below the title; may be empty
    std::vector<Part> parts = {}; ///< never with empty lines only
    QString markdown = {}; ///< a chapter of the primer, instead of parts; holds its title
    QString address = {}; ///< where it is assessed ("gap/8.6.1"); empty when it is not
};

/// The sections of the library, in their order. Each is an entry of its own.
inline constexpr std::array librarySections{"primer",    "clauses",   "areas",      "kpis",
                                            "glossary",  "crosswalk", "transition", "editions",
                                            "templates", "documents"};
[[nodiscard]] QString titleOfSection(const QString &section);

/// The entry of anything in the library: "home", a section, clause, item, area, template ("T33"),
/// documented information ("D01"), "primer/…", "kpi/P15-K2", "glossary/incident", "2011/8.2",
/// "edition/…". An entry without parts and markdown for an id that is none of them.
[[nodiscard]] LibraryEntry libraryEntry(const QString &id, const Catalogue &catalogue);

/// All words of an entry, to search in.
[[nodiscard]] QString searchText(const LibraryEntry &entry);

/// "same", "partial", "related".
[[nodiscard]] QString wordOf(LinkFit fit);
/// "high", "medium", "low".
[[nodiscard]] QString wordOf(Certainty certainty);
/// "upwards", "downwards", "towards the target".
[[nodiscard]] QString wordOf(KpiDirection direction);
[[nodiscard]] QString wordOf(EditionStatus status);
[[nodiscard]] QString wordOf(Burden burden);

/// "6.5  Capacity"; an element of a clause has the number of the clause.
[[nodiscard]] QString titleOf(const TransitionClause &clause);

/// A requirement item in one line, as a link: "8.6.1-05  …".
[[nodiscard]] LibraryEntry::Link linkToItem(const QString &item, const Catalogue &catalogue);

namespace detail {
/// The entries of the reference shelf, of the sections and of the overview; used by libraryEntry().
[[nodiscard]] LibraryEntry referenceEntry(const QString &id, const Catalogue &catalogue);
[[nodiscard]] LibraryEntry sectionEntry(const QString &id, const Catalogue &catalogue);
/// Adds a part unless it would be empty.
void addPart(LibraryEntry &entry, const QString &heading, const QStringList &lines,
             bool isList = false);
void addLinks(LibraryEntry &entry, const QString &heading, std::vector<LibraryEntry::Link> links);
} // namespace detail

} // namespace gapwright
