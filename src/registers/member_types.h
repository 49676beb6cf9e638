// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/id.h"
#include "registers/decimal.h"
#include "registers/field.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace gapwright {

/// What RegisterDefinition asks of the members it is given.
namespace detail {
template <class> struct MemberOf;
template <class R, class T> struct MemberOf<T R::*> {
    using Record = R;
    using Type = T;
};
template <class> struct IsId : std::false_type {
};
template <class R> struct IsId<Id<R>> : std::true_type {
};
template <class> struct IsIdList : std::false_type {
};
template <class R> struct IsIdList<std::vector<Id<R>>> : std::true_type {
};
template <class> struct DecimalIn : std::false_type {
};
template <int Places> struct DecimalIn<std::optional<Decimal<Places>>> : std::true_type {
};
template <class Kind> constexpr DecimalKind rangeOf(int places)
{
    if (std::is_same_v<Kind, PercentKind>)
        return {places, 0, 100 * powerOfTen(places)};
    return {places, -largestDecimal, largestDecimal};
}
} // namespace detail

} // namespace gapwright
