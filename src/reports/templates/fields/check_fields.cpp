// SPDX-License-Identifier: GPL-3.0-or-later
// Audits, reviews, nonconformities, improvements, complaints and surveys.
#include "reports/templates/fields/field_words.h"

namespace gapwright {

namespace {

void addAudits(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> audits, findings;
    for (const Audit &one : words.records().all<Audit>()) {
        const QString from = dayText(one.startsOn), to = dayText(one.endsOn);
        audits.push_back(rowOf(
            {{"name", one.title},
             {"kind", wordFor(one.kind)},
             {"criteria", one.criteria},
             {"scope", one.scope},
             {"auditors", words.names(one.auditors)},
             {"dates",
              to.isEmpty() || to == from ? from : QStringLiteral("%1 to %2").arg(from, to)}}));
    }
    for (const AuditFinding &one : words.records().all<AuditFinding>())
        findings.push_back(rowOf({{"number", orDash(one.code)},
                                  {"grade", wordFor(one.grade)},
                                  {"clause", orDash(one.clause)},
                                  {"statement", one.statement},
                                  {"evidence", orDash(one.evidence)}}));
    values.lists.insert(QStringLiteral("audits"), std::move(audits));
    values.lists.insert(QStringLiteral("findings"), std::move(findings));
}

void addReviews(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const ManagementReview &one : words.records().all<ManagementReview>()) {
        QStringList decisions;
        for (const QString &part : {one.decisionsImprovement, one.decisionsChange}) {
            if (!part.trimmed().isEmpty())
                decisions << part.trimmed();
        }
        rows.push_back(rowOf({{"date", dayText(one.heldOn)},
                              {"participants", words.names(one.participants)},
                              {"decisions", decisions.join(QLatin1Char(' '))}}));
    }
    values.lists.insert(QStringLiteral("reviews"), std::move(rows));
}

void addNonconformities(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Nonconformity &one : words.records().all<Nonconformity>())
        rows.push_back(rowOf({{"number", orDash(one.code)},
                              {"source", wordFor(one.source)},
                              {"date", dayText(one.raisedOn)},
                              {"statement", one.statement},
                              {"requirement", orDash(one.clauseOrRequirement)},
                              {"correction", orDash(one.correction)},
                              {"cause", orDash(one.cause)},
                              {"actions", orDash(words.names(one.actions))},
                              {"status", wordFor(one.status)}}));
    values.lists.insert(QStringLiteral("nonconformities"), std::move(rows));
}

void addImprovements(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Improvement &one : words.records().all<Improvement>()) {
        const QString value = figure(one.targetValue);
        rows.push_back(rowOf(
            {{"number", orDash(one.code)},
             {"description", one.description},
             {"source", orDash(one.source)},
             {"decision", orDash(wordFor(one.decision))},
             {"target", orDash(QStringLiteral("%1 %2").arg(one.targetMeasure, value).trimmed())},
             {"result", orDash(figure(one.result))},
             {"status", wordFor(one.status)}}));
    }
    values.lists.insert(QStringLiteral("improvements"), std::move(rows));
}

void addVoices(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> complaints, surveys;
    for (const Complaint &one : words.records().all<Complaint>())
        complaints.push_back(rowOf({{"customer", words.name(one.customer)},
                                    {"date", dayText(one.raisedOn)},
                                    {"text", one.text},
                                    {"service", orDash(words.name(one.service))},
                                    {"status", wordFor(one.status)}}));
    for (const Survey &one : words.records().all<Survey>())
        surveys.push_back(rowOf({{"period", one.period},
                                 {"population", figure(one.population)},
                                 {"sample", figure(one.sample)},
                                 {"score", figure(one.score)}}));
    values.lists.insert(QStringLiteral("complaints"), std::move(complaints));
    values.lists.insert(QStringLiteral("surveys"), std::move(surveys));
}

} // namespace

void addCheckFields(const FieldWords &words, FieldValues &values)
{
    addAudits(words, values);
    addReviews(words, values);
    addNonconformities(words, values);
    addImprovements(words, values);
    addVoices(words, values);
}

} // namespace gapwright
