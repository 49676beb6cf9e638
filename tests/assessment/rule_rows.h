// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sound_project.h"

namespace gapwright::test {

/// The id of a record that is not there.
template <class R> Id<R> gone()
{
    return {QStringLiteral("gone")};
}

/// Text that says nothing.
inline const QString blank = QStringLiteral(" \t\n");

/// One change of a sound project and what it means for one rule.
struct RuleRow {
    const char *rule;
    const char *name;
    const char *table; ///< where the problem is to be found; empty for rows that keep the rule
    const char *field; ///< empty when the register as a whole is meant
    void (*change)(SoundProject &);
};

struct RuleRows {
    std::span<const RuleRow> broken;
    std::span<const RuleRow> kept;
};

RuleRows rowsOfScopeAndServices();
RuleRows rowsOfPeopleAndMeasures();
RuleRows rowsOfChecksAndProject();
RuleRows bordersOfScopeToAudits();
RuleRows bordersOfCorrectionsToBusinessCase();

} // namespace gapwright::test
