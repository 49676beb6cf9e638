// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"

namespace gapwright {

struct RegisterData;

// The validation rules of the registers by what they are about. VR01 and VR31 to VR33 belong to
// assessments (result_rules.h). VR54 is kept by the change log and by exports, not by data.

/// VR02, VR03: organization, services and what others operate. VR55, VR56: engagement, climate.
[[nodiscard]] std::vector<Problem> scopeProblems(const RegisterData &data);
/// VR04 to VR07 and VR10 to VR12: services, their requirements, configuration items.
[[nodiscard]] std::vector<Problem> serviceProblems(const RegisterData &data);
[[nodiscard]] std::vector<Problem> configurationProblems(const RegisterData &data);
/// VR08, VR09: service level agreements. VR16 to VR20: other parties and their agreements.
[[nodiscard]] std::vector<Problem> slaProblems(const RegisterData &data);
[[nodiscard]] std::vector<Problem> partyProblems(const RegisterData &data);
/// VR13 to VR15: risks. VR50: security controls.
[[nodiscard]] std::vector<Problem> riskProblems(const RegisterData &data);
/// VR21 and VR22: RACI and appointments. VR23 as well: competence.
[[nodiscard]] std::vector<Problem> raciProblems(const RegisterData &data);
[[nodiscard]] std::vector<Problem> peopleProblems(const RegisterData &data);
/// VR24 to VR26: documents. VR57: knowledge.
[[nodiscard]] std::vector<Problem> documentProblems(const RegisterData &data);
/// VR27 to VR30: objectives, KPIs, measurements. VR43: service reports.
[[nodiscard]] std::vector<Problem> measurementProblems(const RegisterData &data);
/// VR34 to VR36: audits and findings.
[[nodiscard]] std::vector<Problem> auditProblems(const RegisterData &data);
/// VR37 to VR42: nonconformities, improvements, management reviews.
[[nodiscard]] std::vector<Problem> improvementProblems(const RegisterData &data);
/// VR44, VR45: complaints and surveys.
[[nodiscard]] std::vector<Problem> customerProblems(const RegisterData &data);
/// VR46 to VR49: changes and continuity plans.
[[nodiscard]] std::vector<Problem> changeProblems(const RegisterData &data);
/// VR51: actions. VR58: business case. VR52, VR53: certification.
[[nodiscard]] std::vector<Problem> projectProblems(const RegisterData &data);

/// SM01: none or two accountable for a process, comparing process register and RACI matrix. SM02 to
/// SM04: a service in operation without a continuity, availability or capacity record. These rules
/// are this program's own: they compare registers.
[[nodiscard]] std::vector<Problem> processOwnerProblems(const RegisterData &data);
[[nodiscard]] std::vector<Problem> servicePlanProblems(const RegisterData &data);

/// All of them, errors first, then warnings, then hints; inside a severity in the order of the
/// rules.
[[nodiscard]] std::vector<Problem> registerProblems(const RegisterData &data);

} // namespace gapwright
