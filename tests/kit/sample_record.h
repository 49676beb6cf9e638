// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

/// A register with a field of every kind, for tests of the generic parts only.
namespace gapwright {

enum class SampleState { Open, Closed };

struct SampleRecord {
    Id<SampleRecord> id = {};
    QString title = {};
    QString notes = {};
    QDate day = {};
    int weight = 2;
    std::optional<int> effort = {};
    bool urgent = false;
    SampleState state = SampleState::Open;
    Id<SampleRecord> parent = {};
    std::vector<Id<SampleRecord>> related = {};
    std::optional<Quantity> days = {};
    std::optional<Money> price = {};

    friend bool operator==(const SampleRecord &, const SampleRecord &) = default;
};

template <> inline std::span<const Choice> choicesOf<SampleState>()
{
    static constexpr Choice choices[] = {{int(SampleState::Open), "open", "Open"},
                                         {int(SampleState::Closed), "closed", "Closed"}};
    return choices;
}

template <> inline const RegisterDefinition<SampleRecord> &definitionOf<SampleRecord>()
{
    using R = SampleRecord;
    static const auto definition =
        RegisterDefinition<R>("samples", "Samples")
            .text<&R::title>("title", "Title", Required | ShownInList, {},
                             {.section = "Basics", .help = "What it is about"})
            .text<&R::notes>("notes", "Notes", Optional, {.multiline = true})
            .date<&R::day>("day", "Day", ShownInList)
            .number<&R::weight, 1, 3>("weight", "Weight", ShownInList)
            .optionalNumber<&R::effort, 1, 5000>("effort", "Effort")
            .flag<&R::urgent>("urgent", "Urgent", ShownInList)
            .choice<&R::state>("state", "State", ShownInList)
            .reference<&R::parent>("parent_id", "Parent", "samples", ShownInList)
            .references<&R::related>("related", "Related", "samples", ShownInList)
            .decimal<&R::days>("days", "Days", ShownInList)
            .money<&R::price>("price", "Price", ShownInList);
    return definition;
}

} // namespace gapwright
