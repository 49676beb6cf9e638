// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/frequency.h"

namespace gapwright {

/// What is recorded about a kind of configuration item, and how closely (clause 8.2.6).
struct CiType {
    Id<CiType> id;
    QString name;
    QString description;
    bool standalone = false;
    Frequency verifyEvery = Frequency::NotStated;
    QString detailLow;
    QString detailMedium;
    QString detailHigh;
    QString detailVital;
    QString comment;

    friend bool operator==(const CiType &, const CiType &) = default;
};

template <> const RegisterDefinition<CiType> &definitionOf<CiType>();

} // namespace gapwright
