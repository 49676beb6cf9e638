// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/register_data.h"
#include "registers/all_registers.h"

#include <tuple>
#include <vector>

namespace gapwright {

namespace detail {
template <class List> struct VectorsOf;
template <class... R> struct VectorsOf<RegisterList<R...>> {
    using Tuple = std::tuple<std::vector<R>...>;
};
} // namespace detail

/// All records of a project as one value: what is computed away from the thread that edits them.
class ProjectRecords {
public:
    template <class R> [[nodiscard]] const std::vector<R> &all() const
    {
        return std::get<std::vector<R>>(m_lists);
    }
    template <class R> [[nodiscard]] std::vector<R> &all()
    {
        return std::get<std::vector<R>>(m_lists);
    }

private:
    detail::VectorsOf<AllRegisters>::Tuple m_lists;
};

/// A copy of every register of `source`, which offers all<R>() as ProjectRecords does.
template <class Source> [[nodiscard]] ProjectRecords copyOfRecords(const Source &source)
{
    ProjectRecords copy;
    forEachRegister([&]<class R>() { copy.all<R>() = source.template all<R>(); });
    return copy;
}

/// What the validation rules of the registers look at. The records, the catalogue and this value
/// live independently; the first two must outlive the third.
[[nodiscard]] RegisterData registerDataOf(const ProjectRecords &records, const Catalogue &catalogue,
                                          QDate today);

} // namespace gapwright
