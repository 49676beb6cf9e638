// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "content/json_source.h"

#include <array>

namespace gapwright {

/// The word by which content files and the command line's JSON name a value.
template <class Value> struct NamedValue {
    const char *word;
    Value value;
};

inline constexpr std::array<NamedValue<ItemTag>, 4> itemTagWords{{
    {"D", ItemTag::Document},
    {"P", ItemTag::Practice},
    {"R", ItemTag::AtIntervals},
    {"T", ItemTag::Test},
}};

inline constexpr std::array<NamedValue<KpiDirection>, 3> directionWords{{
    {"up", KpiDirection::Up},
    {"down", KpiDirection::Down},
    {"target", KpiDirection::Target},
}};

inline constexpr std::array<NamedValue<Certainty>, 3> certaintyWords{{
    {"high", Certainty::High},
    {"medium", Certainty::Medium},
    {"low", Certainty::Low},
}};

inline constexpr std::array<NamedValue<EditionStatus>, 4> editionStatusWords{{
    {"current", EditionStatus::Current},
    {"withdrawn", EditionStatus::Withdrawn},
    {"expected", EditionStatus::Expected},
    {"unclear", EditionStatus::Unclear},
}};

inline constexpr std::array<NamedValue<bool>, 2> editionGroupWords{{
    {"series", false},
    {"neighbour", true},
}};

inline constexpr std::array<NamedValue<LinkedStandard>, 4> standardWords{{
    {"iso9001", LinkedStandard::Iso9001},
    {"iso27001", LinkedStandard::Iso27001},
    {"iso22301", LinkedStandard::Iso22301},
    {"itil4", LinkedStandard::Itil4},
}};

inline constexpr std::array<NamedValue<LinkFit>, 3> fitWords{{
    {"same", LinkFit::Same},
    {"partial", LinkFit::Partial},
    {"related", LinkFit::Related},
}};

inline constexpr std::array<NamedValue<ClauseChange>, 7> changeWords{{
    {"unchanged", ClauseChange::Unchanged},
    {"changed", ClauseChange::Changed},
    {"moved", ClauseChange::Moved},
    {"split", ClauseChange::Split},
    {"merged", ClauseChange::Merged},
    {"relaxed", ClauseChange::Relaxed},
    {"removed", ClauseChange::Removed},
}};

inline constexpr std::array<NamedValue<Burden>, 3> burdenWords{{
    {"tighter", Burden::Tighter},
    {"same", Burden::Same},
    {"lighter", Burden::Lighter},
}};

/// "" for a value outside the list.
template <class Value, size_t count>
[[nodiscard]] QString wordFor(Value value, const std::array<NamedValue<Value>, count> &words)
{
    for (const NamedValue<Value> &known : words) {
        if (known.value == value)
            return QLatin1String(known.word);
    }
    return {};
}

/// The value a content file names by a word; complains and takes the first for an unknown word.
template <class Value, size_t count>
[[nodiscard]] Value valueFor(const JsonEntry &entry, const char *key,
                             const std::array<NamedValue<Value>, count> &words)
{
    const QString word = entry.text(key);
    QStringList known;
    for (const NamedValue<Value> &candidate : words) {
        if (word == QLatin1String(candidate.word))
            return candidate.value;
        known << QLatin1String(candidate.word);
    }
    if (entry.hasText(key))
        entry.complain(QStringLiteral("\"%1\" is \"%2\", but must be one of %3")
                           .arg(QLatin1String(key), word, known.join(QLatin1String(", "))));
    return words.front().value;
}

} // namespace gapwright
