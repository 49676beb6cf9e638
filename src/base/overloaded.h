// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gapwright {

/// One lambda per alternative for std::visit; a missing alternative does not compile.
template <class... F> struct Overloaded : F... {
    using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>;

} // namespace gapwright
