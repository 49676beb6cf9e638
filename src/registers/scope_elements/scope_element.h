// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct OtherParty;

enum class ScopeKind { NotStated, OrganizationalUnit, Site, Technology, Boundary };

/// A part of the scope statement besides the services (clause 4.3).
struct ScopeElement {
    Id<ScopeElement> id;
    QString name;
    ScopeKind kind = ScopeKind::NotStated;
    QString description;
    bool inScope = true;
    Id<OtherParty> operatedBy;
    QString comment;

    friend bool operator==(const ScopeElement &, const ScopeElement &) = default;
};

template <> std::span<const Choice> choicesOf<ScopeKind>();
template <> const RegisterDefinition<ScopeElement> &definitionOf<ScopeElement>();

} // namespace gapwright
