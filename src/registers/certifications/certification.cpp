// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/certifications/certification.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Certification;

void addCertification(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::body>("body", QT_TRANSLATE_NOOP("Register", "Certification body"),
                        Required | ShownInList | Searchable, {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Certification"),
                         .help = QT_TRANSLATE_NOOP("Register", "The company that audits.")})
        .text<&R::accreditation>(
            "accreditation", QT_TRANSLATE_NOOP("Register", "Accreditation"),
            ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Who accredits the body for this standard.")})
        .text<&R::scopeText>(
            "scope_text", QT_TRANSLATE_NOOP("Register", "Scope text"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "As it shall stand on the certificate."),
             .wide = true})
        .text<&R::certificateNo>("certificate_no",
                                 QT_TRANSLATE_NOOP("Register", "Certificate number"),
                                 ShownInList | Searchable, {},
                                 {.help = QT_TRANSLATE_NOOP("Register", "Once it is issued.")});
}

void addDates(RegisterDefinition<R> &definition)
{
    definition
        .date<&R::stage1>("stage1", QT_TRANSLATE_NOOP("Register", "Stage 1"), ShownInList,
                          {.section = QT_TRANSLATE_NOOP("Register", "Dates"),
                           .help = QT_TRANSLATE_NOOP("Register", "Last day of the stage 1 audit.")})
        .date<&R::stage2>("stage2", QT_TRANSLATE_NOOP("Register", "Stage 2"), ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "Last day of the stage 2 audit.")})
        .date<&R::decision>(
            "decision", QT_TRANSLATE_NOOP("Register", "Decision"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The day of the certification decision.")})
        .date<&R::expiry>(
            "expiry", QT_TRANSLATE_NOOP("Register", "Expiry"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Three years after the decision.")})
        .date<&R::surveillance1>(
            "surveillance1", QT_TRANSLATE_NOOP("Register", "Surveillance 1"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "At most 12 months after the decision.")})
        .date<&R::surveillance2>(
            "surveillance2", QT_TRANSLATE_NOOP("Register", "Surveillance 2"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "In the following calendar year.")})
        .date<&R::recertification>(
            "recertification", QT_TRANSLATE_NOOP("Register", "Recertification"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The audit takes place before expiry.")});
}

void addFindings(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::openFindings>(
            "open_findings", QT_TRANSLATE_NOOP("Register", "Open findings"), "nonconformities",
            Optional,
            {.section = QT_TRANSLATE_NOOP("Register", "Findings"),
             .help = QT_TRANSLATE_NOOP("Register", "Findings of the body that are not closed.")})
        .date<&R::majorsVerifiedOn>(
            "majors_verified_on", QT_TRANSLATE_NOOP("Register", "Majors verified on"), Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "When the body confirmed that major findings are dealt with.")})
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
        RegisterDefinition<R> made("certifications",
                                   QT_TRANSLATE_NOOP("Register", "Certification cycle"));
        made.describe(
            {.clauses = "",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Stages, surveillance and recertification with dates, auditors and results."),
             .icon = "award"});
        addCertification(made);
        addDates(made);
        addFindings(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
