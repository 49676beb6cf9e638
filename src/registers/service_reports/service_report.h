// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/frequency.h"

namespace gapwright {

struct Action;

/// A report on services and the SMS (register R22, clause 9.4).
struct ServiceReport {
    Id<ServiceReport> id;
    QString name;
    QString purpose;
    QString audience;
    Frequency frequency = Frequency::NotStated;
    QString source;
    QString period;
    QDate issued;
    QString performance;
    QString events;
    QString workload;
    QString nonconformities;
    QString satisfaction;
    bool trend = false;
    QString trendText;
    QString decisions;
    std::vector<Id<Action>> actions;
    QString comment;

    friend bool operator==(const ServiceReport &, const ServiceReport &) = default;
};

template <> const RegisterDefinition<ServiceReport> &definitionOf<ServiceReport>();

} // namespace gapwright
