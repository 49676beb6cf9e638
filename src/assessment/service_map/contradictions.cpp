// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/service_map/contradictions.h"

#include "assessment/raci/raci_matrix.h"
#include "assessment/register_rules/register_data.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct ContradictionWords {
    Q_DECLARE_TR_FUNCTIONS(ContradictionWords)
};

struct Place {
    const char *rule;
    const char *table;
    const char *field; ///< null for any
    Contradiction kind;
};

/// The rules that are contradictions whatever the records say.
const std::vector<Place> &places()
{
    static const std::vector<Place> all{
        {"VR04", definitionOf<Service>().table, "agreed_terms",
         Contradiction::ServiceWithoutAgreement},
        {"VR19", definitionOf<AgreementTarget>().table, "value",
         Contradiction::TighterThanContract},
        {"SM01", definitionOf<Process>().table, nullptr, Contradiction::ProcessOwnership},
        {"SM02", definitionOf<Service>().table, nullptr, Contradiction::ServiceWithoutPlan},
        {"SM03", definitionOf<Service>().table, nullptr, Contradiction::ServiceWithoutPlan},
        {"SM04", definitionOf<Service>().table, nullptr, Contradiction::ServiceWithoutPlan},
        {"VR17", definitionOf<OtherParty>().table, "controls", Contradiction::PartyWithoutControls},
        {"VR30", definitionOf<PerformanceIndicator>().table, "collect",
         Contradiction::KpiWithoutMeasurement},
    };
    return all;
}

/// VR21 is also about R; only a missing or a second A is a contradiction.
bool isAboutAccountable(const Problem &problem, const RegisterData &data)
{
    const ById<RaciEntry> entries(data.raciEntries);
    const RaciEntry *entry = entries.find({problem.record});
    if (!entry)
        return false;
    const QString activity = raciKey(entry->activity);
    int accountable = 0;
    int responsible = 0;
    for (const RaciEntry &one : data.raciEntries) {
        if (raciKey(one.activity) != activity)
            continue;
        accountable += one.raci == Raci::Accountable ? 1 : 0;
        responsible += one.raci == Raci::Responsible ? 1 : 0;
    }
    // an activity that lacks the R only has its one problem for that
    return accountable != 1 || responsible > 0;
}

std::optional<Contradiction> kindOf(const Problem &problem, const RegisterData &data)
{
    for (const Place &place : places()) {
        const bool fits = problem.rule == QLatin1String(place.rule) && problem.table == place.table
            && (!place.field || problem.field == place.field);
        if (fits)
            return place.kind;
    }
    const bool isActivity = problem.rule == QLatin1String("VR21")
        && problem.table == definitionOf<RaciEntry>().table && isAboutAccountable(problem, data);
    return isActivity ? std::optional(Contradiction::ProcessOwnership) : std::nullopt;
}

template <class R> const R *recordIn(std::span<const R> records, const QString &id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const R &one) { return one.id.value == id; });
    return found == records.end() ? nullptr : &*found;
}

void nameTarget(const RegisterData &data, FoundContradiction &found)
{
    const AgreementTarget *target = recordIn(data.agreementTargets, found.problem.record);
    if (!target)
        return;
    found.name = target->measure;
    const Agreement *agreement = recordIn(data.agreements, target->agreement.value);
    const OtherParty *party =
        agreement ? recordIn(data.otherParties, agreement->party.value) : nullptr;
    const SlaTarget *promise = recordIn(data.slaTargets, target->supports.value);
    if (party) {
        found.name += QStringLiteral(" · ") + party->name;
        found.touched << party->id.value;
    }
    if (promise)
        found.touched << promise->service.value;
}

void nameIt(const RegisterData &data, FoundContradiction &found)
{
    const QString &id = found.problem.record;
    switch (found.kind) {
    case Contradiction::ServiceWithoutAgreement:
    case Contradiction::ServiceWithoutPlan:
        found.touched << id;
        if (const Service *service = recordIn(data.services, id))
            found.name = service->name;
        break;
    case Contradiction::TighterThanContract:
        nameTarget(data, found);
        break;
    case Contradiction::ProcessOwnership:
        if (const Process *process = recordIn(data.processes, id))
            found.name = process->name;
        else if (const RaciEntry *entry = recordIn(data.raciEntries, id))
            found.name = entry->activity;
        break;
    case Contradiction::PartyWithoutControls:
        found.touched << id;
        if (const OtherParty *party = recordIn(data.otherParties, id))
            found.name = party->name;
        break;
    case Contradiction::KpiWithoutMeasurement:
        if (const PerformanceIndicator *kpi = recordIn(data.kpis, id)) {
            found.name = kpi->name;
            if (kpi->service.isSet())
                found.touched << kpi->service.value;
        }
        break;
    }
}

} // namespace

std::vector<FoundContradiction> contradictions(std::span<const Problem> problems,
                                               const RegisterData &data)
{
    std::vector<FoundContradiction> found;
    for (const Problem &problem : problems) {
        const std::optional<Contradiction> kind = kindOf(problem, data);
        if (!kind)
            continue;
        found.push_back({*kind, problem, {}, {}});
        nameIt(data, found.back());
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](const FoundContradiction &a, const FoundContradiction &b) { return a.kind < b.kind; });
    return found;
}

QString wordOf(Contradiction kind)
{
    switch (kind) {
    case Contradiction::ServiceWithoutAgreement:
        return ContradictionWords::tr("No agreement with a customer");
    case Contradiction::TighterThanContract:
        return ContradictionWords::tr("Promise tighter than the contract beneath");
    case Contradiction::ProcessOwnership:
        return ContradictionWords::tr("None or two accountable");
    case Contradiction::ServiceWithoutPlan:
        return ContradictionWords::tr("No continuity, availability or capacity record");
    case Contradiction::PartyWithoutControls:
        return ContradictionWords::tr("Party without controls");
    case Contradiction::KpiWithoutMeasurement:
        return ContradictionWords::tr("KPI without a measurement");
    }
    return {};
}

} // namespace gapwright
