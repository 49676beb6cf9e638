// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/audit_findings/audit_finding.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = AuditFinding;

void addFinding(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::audit>("audit_id", QT_TRANSLATE_NOOP("Register", "Audit"), "audits",
                              Required,
                              {.section = QT_TRANSLATE_NOOP("Register", "Finding"),
                               .help = QT_TRANSLATE_NOOP("Register", "The audit it belongs to.")})
        .text<&R::code>(
            "code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Short identifier to speak of it, for example “2026-2/03”.")})
        .choice<&R::grade>("grade", QT_TRANSLATE_NOOP("Register", "Grade"), Required | ShownInList,
                           {.help = QT_TRANSLATE_NOOP("Register", "Strengths count too.")})
        .text<&R::statement>(
            "statement", QT_TRANSLATE_NOOP("Register", "Statement"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "What was found, in one sentence.")})
        .text<&R::clause>(
            "clause", QT_TRANSLATE_NOOP("Register", "Requirement"), ShownInList | Searchable, {},
            {.help =
                 QT_TRANSLATE_NOOP("Register", "What it is measured by, for example “8.5.1.3”.")})
        .text<&R::evidence>(
            "evidence", QT_TRANSLATE_NOOP("Register", "Evidence"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "What was seen: which record, which date, which sample."),
             .wide = true})
        .reference<&R::process>("process_id", QT_TRANSLATE_NOOP("Register", "Process"), "processes",
                                ShownInList,
                                {.help = QT_TRANSLATE_NOOP("Register", "The process it is about.")})
        .reference<&R::service>("service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services",
                                ShownInList,
                                {.help = QT_TRANSLATE_NOOP("Register", "The service it is about.")})
        .reference<&R::nonconformity>(
            "nonconformity_id", QT_TRANSLATE_NOOP("Register", "Nonconformity"), "nonconformities",
            ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The entry that follows its correction.")});
}

void addFindingFurther(RegisterDefinition<R> &definition)
{
    definition.text<&R::comment>(
        "comment", QT_TRANSLATE_NOOP("Register", "Comment"), Searchable, {.multiline = true},
        {.help =
             QT_TRANSLATE_NOOP("Register", "Anything worth keeping that has no field of its own."),
         .wide = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("audit_findings",
                                   QT_TRANSLATE_NOOP("Register", "Audit findings"));
        made.describe({.clauses = "9.2",
                       .purpose = QT_TRANSLATE_NOOP("Register", "What an audit has found."),
                       .icon = "search"});
        addFinding(made);
        addFindingFurther(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
