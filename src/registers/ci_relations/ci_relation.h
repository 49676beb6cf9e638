// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct ConfigurationItem;

enum class CiRelationKind { NotStated, Uses, RunsOn, PartOf, ConnectedTo, BackedUpBy, ProtectedBy };

/// How one configuration item depends on another.
struct CiRelation {
    Id<CiRelation> id;
    Id<ConfigurationItem> item;
    CiRelationKind kind = CiRelationKind::NotStated;
    Id<ConfigurationItem> target;
    QString note;
    QString comment;

    friend bool operator==(const CiRelation &, const CiRelation &) = default;
};

template <> std::span<const Choice> choicesOf<CiRelationKind>();
template <> const RegisterDefinition<CiRelation> &definitionOf<CiRelation>();

} // namespace gapwright
