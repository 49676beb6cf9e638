// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Attachment;
struct PerformanceIndicator;

enum class MeasurementStatus { Grey, Green, Amber, Red };

/// One measured value of a KPI (register R21, clause 9.1).
struct Measurement {
    Id<Measurement> id;
    Id<PerformanceIndicator> kpi;
    QString period;
    QDate periodEnd;
    std::optional<Quantity> value;
    MeasurementStatus status = MeasurementStatus::Grey;
    QDate evaluatedOn;
    QString evaluation;
    Id<Attachment> evidence;
    QString comment;

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

template <> std::span<const Choice> choicesOf<MeasurementStatus>();
template <> const RegisterDefinition<Measurement> &definitionOf<Measurement>();

} // namespace gapwright
