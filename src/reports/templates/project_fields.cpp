// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/templates/project_fields.h"

#include "assessment/documents/master_list.h"
#include "assessment/scorecard.h"
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

namespace {

/// The latest assessment with its results, or nothing.
std::optional<AssessmentData> latestAssessment(const FieldSources &sources)
{
    const auto &heads = sources.records->all<Assessment>();
    const auto isEarlier = [](const Assessment &a, const Assessment &b) {
        return std::tuple(!a.heldOn.isValid(), a.heldOn, a.id)
            < std::tuple(!b.heldOn.isValid(), b.heldOn, b.id);
    };
    const auto head = std::max_element(heads.begin(), heads.end(), isEarlier);
    if (head == heads.end())
        return std::nullopt;
    AssessmentData data{*head, {}, {}};
    for (const ItemResult &result : sources.records->all<ItemResult>()) {
        if (result.assessment == head->id && sources.catalogue->item(result.item))
            data.results.push_back(result);
    }
    for (const CapabilityResult &result : sources.records->all<CapabilityResult>()) {
        if (result.assessment == head->id)
            data.capability.push_back(result);
    }
    sortResults(data.results, *sources.catalogue);
    return data;
}

QString percentText(std::optional<double> percent)
{
    return percent
        ? withUnit(QLocale(QLocale::English).toString(*percent, 'f', 0), QStringLiteral("%"))
        : QString();
}

void addGaps(const FieldSources &sources, const AssessmentData &data, const Scorecard &scores,
             FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Gap &gap : scores.gaps) {
        const ItemResult *result = data.resultOf(gap.item);
        const RequirementItem *item = sources.catalogue->item(gap.item);
        if (!result || !item)
            continue;
        rows.push_back(rowOf({{"clause", gap.clause},
                              {"item", item->text},
                              {"gap", orDash(result->gap)},
                              {"recommendation", orDash(result->recommendation)},
                              {"severity", wordOf(gap.severity)},
                              {"owner", orDash(result->owner)}}));
    }
    values.lists.insert(QStringLiteral("gaps"), std::move(rows));
}

void addResults(const FieldSources &sources, FieldValues &values)
{
    const std::optional<AssessmentData> data = latestAssessment(sources);
    if (!data)
        return;
    const Scorecard scores = scorecardOf(*data, *sources.catalogue);
    addGaps(sources, *data, scores, values);
    std::vector<FieldRow> clauses, processes;
    for (const Clause *clause : sources.catalogue->topClauses()) {
        const ClauseScore *score = scores.clause(clause->id);
        if (score)
            clauses.push_back(rowOf({{"clause", clause->id},
                                     {"title", clause->title},
                                     {"conformity", orDash(percentText(score->conformity.percent))},
                                     {"coverage", percentText(score->conformity.coverage)}}));
    }
    for (const AreaScore &score : scores.areas) {
        const CapabilityArea *area = sources.catalogue->area(score.area);
        if (area)
            processes.push_back(rowOf({{"name", area->name},
                                       {"level", orDash(figure(score.level))},
                                       {"target", orDash(figure(score.target))}}));
    }
    values.lists.insert(QStringLiteral("clause_results"), std::move(clauses));
    values.lists.insert(QStringLiteral("process_results"), std::move(processes));
}

void addMandatoryDocuments(const FieldSources &sources, FieldValues &values)
{
    const auto &documents = sources.records->all<Document>();
    std::vector<FieldRow> rows;
    for (const MandatoryCoverage &one :
         mandatoryCoverage(*sources.catalogue, documents, sources.today)) {
        QStringList titles, states;
        for (const Document &document : documents) {
            if (std::find(one.documents.begin(), one.documents.end(), document.id)
                == one.documents.end())
                continue;
            titles << document.title;
            if (const QString state = wordFor(document.status); !states.contains(state))
                states << state;
        }
        const bool isAbsent = titles.isEmpty();
        rows.push_back(rowOf({{"item", one.item->id + QLatin1Char(' ') + one.item->name},
                              {"clause", one.item->clauses.join(QStringLiteral(", "))},
                              {"document", orDash(titles.join(QStringLiteral(", ")))},
                              {"status",
                               isAbsent ? (one.state == CoverageState::NotNeeded
                                               ? QStringLiteral("only if it applies")
                                               : QStringLiteral("missing"))
                                        : states.join(QStringLiteral(", "))}}));
    }
    values.lists.insert(QStringLiteral("mandatory_documents"), std::move(rows));
}

QString nameIn(std::span<const Person> people, const Id<Person> &id)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Person &person) { return person.id == id; });
    return id.isSet() && found != people.end() ? found->name : QString();
}

} // namespace

FieldValues projectFields(const FieldSources &sources)
{
    const FieldWords words(*sources.records);
    FieldValues values;
    addContextFields(words, values);
    addServiceFields(words, values);
    addAgreementFields(words, values);
    addPeopleFields(words, values);
    addMeasureFields(words, values);
    addCheckFields(words, values);
    addProjectFields(words, values);
    addResults(sources, values);
    addMandatoryDocuments(sources, values);
    values.scalars.insert(QStringLiteral("today"), dayText(sources.today));
    return values;
}

FieldValues withDocumentFields(FieldValues values, const Document &document,
                               const DocumentText *text, std::span<const Person> people)
{
    const auto set = [&](const char *name, const QString &value) {
        values.scalars.insert(QStringLiteral("document.") + QLatin1String(name), value);
    };
    set("number", document.code);
    set("title", document.title);
    set("owner", nameIn(people, document.owner));
    set("classification", document.classification);
    set("retention", document.retention);
    set("next_review", dayText(document.nextReview));
    set("version", text ? text->version : document.version);
    set("approver", nameIn(people, text ? text->approvedBy : document.approvedBy));
    set("approved_on", dayText(text ? text->approvedOn : document.approvedOn));
    return values;
}

} // namespace gapwright
