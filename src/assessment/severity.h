// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/conformity.h"

namespace gapwright {

/// How grave a gap is: weight x (1 - value). Section 4 of the scales.
enum class Severity { None, Low, Medium, High, Critical };

/// What an auditor would probably call it. A forecast, and labelled so wherever it is shown.
enum class AuditClass { None, Opportunity, Minor, Major };

[[nodiscard]] double severityValue(int weight, ConformityStatus status); ///< 0 to 3; 0 unscored
[[nodiscard]] Severity severityOf(double value);
[[nodiscard]] Severity severityOf(int weight, ConformityStatus status);
[[nodiscard]] AuditClass predictedClass(int weight, ConformityStatus status, bool opportunity);

/// At clause level one more major is forecast when everything is assessed and less than half of the
/// weight is reached.
[[nodiscard]] bool predictsClauseMajor(const Conformity &clause);

[[nodiscard]] QString wordOf(Severity severity); ///< translated
[[nodiscard]] QString codeOf(Severity severity); ///< "critical", never translated
[[nodiscard]] QString wordOf(AuditClass auditClass);
[[nodiscard]] QString codeOf(AuditClass auditClass); ///< "major", "minor", "OFI" or ""

} // namespace gapwright
