// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"

#include <QStringList>

#include <array>

namespace gapwright {

struct RegisterData;

enum class ScopeGroup { Services, Customers, Units, Sites, Technology, Boundaries };
inline constexpr std::size_t scopeGroups = 6;

/// Something that the scope names as inside or as outside.
struct ScopePart {
    QByteArray table = {}; ///< the register that keeps it
    QString record = {};
    QString name = {};
    QString detail = {}; ///< what it is; for what is outside, the reason
    QString operatedBy = {}; ///< name of another party, or empty
    bool isInside = true;
    /// Customers are inside by the services they receive; nobody ticks them.
    bool isChosen = true;
    friend bool operator==(const ScopePart &, const ScopePart &) = default;
};

/// The scope of the service management system (clause 4.3), composed of the registers.
struct ScopeStatement {
    QString organization = {};
    std::array<std::vector<ScopePart>, scopeGroups> parts = {};
    /// The statement in own words, a paragraph each. Says only what the registers hold.
    QStringList paragraphs = {};
    /// Rules VR02 and VR03, and what an auditor would ask for: a site, a unit, a customer, a reason
    /// for what is outside. The latter carry the clause instead of a rule.
    std::vector<Problem> problems = {};

    [[nodiscard]] const std::vector<ScopePart> &of(ScopeGroup group) const
    {
        return parts[std::size_t(group)];
    }
    /// Paragraphs with an empty line between them.
    [[nodiscard]] QString text() const;
    friend bool operator==(const ScopeStatement &, const ScopeStatement &) = default;
};

[[nodiscard]] ScopeStatement scopeStatement(const RegisterData &data);

/// "Services", "Sites" ... in the user's language.
[[nodiscard]] QString wordOf(ScopeGroup group);

/// "A, B and C" in the user's language.
[[nodiscard]] QString scopeList(const QStringList &names);

} // namespace gapwright
