// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/capability_results/capability_result.h"

namespace gapwright {

template <> std::span<const Choice> choicesOf<RatingMethod>()
{
    static constexpr Choice choices[] = {
        {int(RatingMethod::Quick), "quick", QT_TRANSLATE_NOOP("Register", "Quick rating")},
        {int(RatingMethod::Attributes), "attributes",
         QT_TRANSLATE_NOOP("Register", "By process attributes")},
    };
    return choices;
}

template <> const RegisterDefinition<CapabilityResult> &definitionOf<CapabilityResult>()
{
    using R = CapabilityResult;
    static const auto definition =
        RegisterDefinition<R>("capability_results",
                              QT_TRANSLATE_NOOP("Register", "Capability by process"))
            .reference<&R::assessment>("assessment_id", QT_TRANSLATE_NOOP("Register", "Assessment"),
                                       "assessments", Required)
            .text<&R::area>("area", QT_TRANSLATE_NOOP("Register", "Process or area"),
                            Required | ShownInList)
            .choice<&R::method>("method", QT_TRANSLATE_NOOP("Register", "Method"), ShownInList)
            .optionalNumber<&R::level, 0, 5>(
                "level", QT_TRANSLATE_NOOP("Register", "Capability level"), ShownInList)
            .optionalNumber<&R::target, 0, 5>(
                "target", QT_TRANSLATE_NOOP("Register", "Target level"), ShownInList)
            .optionalNumber<&R::pa11, 0, 100>("pa11",
                                              QT_TRANSLATE_NOOP("Register", "1.1 Performance"))
            .optionalNumber<&R::pa21, 0, 100>(
                "pa21", QT_TRANSLATE_NOOP("Register", "2.1 Performance management"))
            .optionalNumber<&R::pa22, 0, 100>(
                "pa22", QT_TRANSLATE_NOOP("Register", "2.2 Documented information management"))
            .optionalNumber<&R::pa31, 0, 100>("pa31",
                                              QT_TRANSLATE_NOOP("Register", "3.1 Definition"))
            .optionalNumber<&R::pa32, 0, 100>("pa32",
                                              QT_TRANSLATE_NOOP("Register", "3.2 Deployment"))
            .optionalNumber<&R::pa41, 0, 100>(
                "pa41", QT_TRANSLATE_NOOP("Register", "4.1 Quantitative analysis"))
            .optionalNumber<&R::pa42, 0, 100>(
                "pa42", QT_TRANSLATE_NOOP("Register", "4.2 Quantitative control"))
            .optionalNumber<&R::pa51, 0, 100>("pa51",
                                              QT_TRANSLATE_NOOP("Register", "5.1 Innovation"))
            .optionalNumber<&R::pa52, 0, 100>(
                "pa52", QT_TRANSLATE_NOOP("Register", "5.2 Implementation of innovation"))
            .text<&R::rationale>("rationale", QT_TRANSLATE_NOOP("Register", "Rationale"),
                                 Searchable, {.multiline = true}, {.wide = true})
            .text<&R::owner>("owner", QT_TRANSLATE_NOOP("Register", "Owner"), Searchable);
    return definition;
}

std::array<std::optional<int>, 9> attributesOf(const CapabilityResult &r)
{
    return {r.pa11, r.pa21, r.pa22, r.pa31, r.pa32, r.pa41, r.pa42, r.pa51, r.pa52};
}

} // namespace gapwright
