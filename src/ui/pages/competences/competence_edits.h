// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/competences/competence_matrix.h"
#include "editing/workspace.h"

namespace gapwright {

[[nodiscard]] CompetenceSources competenceSources(const Workspace &workspace);

/// Rates what a person holds, 0 to 5 (0 takes the rating away), as one transaction. Without a
/// record one is made for the role that needs the competence most; a person without any role is
/// refused with a sentence.
Outcome rateCompetence(Workspace &workspace, const QString &competence, const Id<Person> &person,
                       int level);
/// Sets what a person needs, 0 to 5.
Outcome needCompetence(Workspace &workspace, const QString &competence, const Id<Person> &person,
                       int level);
/// Sets what everybody in a role needs, 0 to 5; holders without a record get one. A role that
/// nobody holds is refused with a sentence.
Outcome needCompetenceInRole(Workspace &workspace, const QString &competence, const Id<Role> &role,
                             int level);

} // namespace gapwright
