// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/audits/audit.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<AuditKind>()
{
    static constexpr Choice choices[] = {
        {int(AuditKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(AuditKind::Internal), "internal", QT_TRANSLATE_NOOP("Register", "Internal")},
        {int(AuditKind::Supplier), "supplier", QT_TRANSLATE_NOOP("Register", "Supplier")},
        {int(AuditKind::StageOne), "stage_1", QT_TRANSLATE_NOOP("Register", "Stage 1")},
        {int(AuditKind::StageTwo), "stage_2", QT_TRANSLATE_NOOP("Register", "Stage 2")},
        {int(AuditKind::Surveillance), "surveillance",
         QT_TRANSLATE_NOOP("Register", "Surveillance")},
        {int(AuditKind::Recertification), "recertification",
         QT_TRANSLATE_NOOP("Register", "Recertification")},
        {int(AuditKind::Special), "special", QT_TRANSLATE_NOOP("Register", "Special")},
    };
    return choices;
}

namespace {

using R = Audit;

void addAudit(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Audit"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “A-01”.")})
        .text<&R::title>("title", QT_TRANSLATE_NOOP("Register", "Title"),
                         Required | ShownInList | Searchable, {},
                         {.help = QT_TRANSLATE_NOOP(
                              "Register", "For example “Internal audit 2026-2, operation”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Internal audits are yours, stage audits are those of the certification body.")})
        .optionalNumber<&R::programmeYear, 2000, 2200>(
            "programme_year", QT_TRANSLATE_NOOP("Register", "Programme year"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The year of the audit programme.")})
        .date<&R::startsOn>("starts_on", QT_TRANSLATE_NOOP("Register", "From"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "First day.")})
        .date<&R::endsOn>("ends_on", QT_TRANSLATE_NOOP("Register", "To"), ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "Last day.")});
}

void addScope(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::criteria>(
            "criteria", QT_TRANSLATE_NOOP("Register", "Criteria"),
            Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Scope"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What is audited against, for example “ISO/IEC 20000-1:2018, own procedures”.")})
        .text<&R::scope>(
            "scope", QT_TRANSLATE_NOOP("Register", "Scope"), Required | ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "Sites, units and processes in words.")})
        .text<&R::clauses>(
            "clauses", QT_TRANSLATE_NOOP("Register", "Clauses"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Clause numbers, for example “4-6, 8.6, 10”.")})
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Services that are audited.")})
        .references<&R::processes>(
            "processes", QT_TRANSLATE_NOOP("Register", "Processes"), "processes", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Processes that are audited.")});
}

void addPeople(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::auditors>(
            "auditors", QT_TRANSLATE_NOOP("Register", "Auditors"), "people", Required | ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "People"),
             .help = QT_TRANSLATE_NOOP("Register", "Nobody audits the own work.")})
        .references<&R::auditees>("auditees", QT_TRANSLATE_NOOP("Register", "Auditees"), "people",
                                  Optional,
                                  {.help = QT_TRANSLATE_NOOP("Register", "Who is interviewed.")})
        .reference<&R::certification>(
            "certification_id", QT_TRANSLATE_NOOP("Register", "Certification"), "certifications",
            Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "For stage audits and surveillance.")});
}

void addResult(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::conclusion>(
            "conclusion", QT_TRANSLATE_NOOP("Register", "Conclusion"), Searchable,
            {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Result"),
             .help = QT_TRANSLATE_NOOP("Register", "What the auditors say in the end."),
             .wide = true})
        .text<&R::reportedTo>(
            "reported_to", QT_TRANSLATE_NOOP("Register", "Reported to"), ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "The management that got the results.")})
        .date<&R::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Register", "Reported on"),
                              ShownInList, {.help = QT_TRANSLATE_NOOP("Register", "When.")})
        .file<&R::report>("report_id", QT_TRANSLATE_NOOP("Register", "Report"), Optional,
                          {.help = QT_TRANSLATE_NOOP("Register", "The audit report.")})
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
        RegisterDefinition<R> made("audits", QT_TRANSLATE_NOOP("Register", "Audits"));
        made.describe({.clauses = "9.2",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "Internal and external audits, planned and done."),
                       .icon = "clipboard-check"});
        addAudit(made);
        addScope(made);
        addPeople(made);
        addResult(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
