// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/workload_limits/workload_limit.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = WorkloadLimit;

void addLimit(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::sla>(
            "sla_id", QT_TRANSLATE_NOOP("Register", "Agreement"), "service_level_agreements",
            Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Limit"),
             .help = QT_TRANSLATE_NOOP("Register", "The agreement the limit belongs to.")})
        .text<&R::subject>(
            "subject", QT_TRANSLATE_NOOP("Register", "Load"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What is counted, for example “Users at the same time” or “Calls per month”.")})
        .decimal<&R::upperLimit>(
            "upper_limit", QT_TRANSLATE_NOOP("Register", "Limit"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Up to this figure the targets hold.")})
        .text<&R::unit>("unit", QT_TRANSLATE_NOOP("Register", "Unit"), ShownInList, {},
                        {.help = QT_TRANSLATE_NOOP("Register", "For example “users”.")})
        .text<&R::window>("window", QT_TRANSLATE_NOOP("Register", "Counted over"), ShownInList, {},
                          {.help = QT_TRANSLATE_NOOP("Register", "For example “working day”.")})
        .text<&R::consequence>(
            "consequence", QT_TRANSLATE_NOOP("Register", "Beyond the limit"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What happens then, for example “best effort, report to the customer”.")})
        .text<&R::comment>("comment", QT_TRANSLATE_NOOP("Register", "Comment"), Searchable,
                           {.multiline = true},
                           {.help = QT_TRANSLATE_NOOP(
                                "Register", "Anything worth keeping that has no field of its own."),
                            .wide = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("workload_limits",
                                   QT_TRANSLATE_NOOP("Register", "Workload limits"));
        made.describe(
            {.clauses = "8.3.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "How much work an agreement covers, and what happens beyond."),
             .icon = "gauge"});
        addLimit(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
