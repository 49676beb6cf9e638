// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/reference.h"

namespace gapwright {

namespace {

template <class T> const T *byId(const std::vector<T> &all, const QString &id)
{
    for (const T &one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace

const GlossaryTerm *Reference::term(const QString &id) const
{
    return byId(glossary, id);
}

const TransitionClause *Reference::transitionOf(const QString &clauseOf2011) const
{
    return byId(transition, clauseOf2011);
}

std::vector<const ItemLink *> Reference::linksOf(const QString &item) const
{
    std::vector<const ItemLink *> links;
    for (const ItemLink &link : itemLinks) {
        if (link.item == item)
            links.push_back(&link);
    }
    return links;
}

const InheritGuide *Reference::inheritFrom(LinkedStandard standard) const
{
    for (const InheritGuide &guide : inherit) {
        if (guide.standard == standard)
            return &guide;
    }
    return nullptr;
}

QString nameOf(LinkedStandard standard)
{
    switch (standard) {
    case LinkedStandard::Iso9001:
        return QStringLiteral("ISO 9001:2015");
    case LinkedStandard::Iso27001:
        return QStringLiteral("ISO/IEC 27001:2022");
    case LinkedStandard::Iso22301:
        return QStringLiteral("ISO 22301:2019");
    case LinkedStandard::Itil4:
        return QStringLiteral("ITIL 4");
    }
    return {};
}

} // namespace gapwright
