// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/register_data.h"

namespace gapwright {

/// Which nodes of a directed graph lie on a cycle; a node that points at itself does. Every target
/// is the index of a node. Linear, and without recursion: chains may be long.
[[nodiscard]] std::vector<bool> nodesOnCycles(const std::vector<std::vector<std::size_t>> &targets);

/// The records that lie on a cycle of references, in their order. `next` gives the references of a
/// record to records of its own register; those that are not there are skipped.
template <class R, class Next>
[[nodiscard]] std::vector<const R *> onCycles(std::span<const R> records, Next next)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < records.size(); ++i)
        places.insert(records[i].id.value, i);
    std::vector<std::vector<std::size_t>> targets(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const Id<R> &id : next(records[i])) {
            const auto place = places.constFind(id.value);
            if (place != places.constEnd())
                targets[i].push_back(*place);
        }
    }
    const std::vector<bool> circular = nodesOnCycles(targets);
    std::vector<const R *> found;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (circular[i])
            found.push_back(&records[i]);
    }
    return found;
}

} // namespace gapwright
