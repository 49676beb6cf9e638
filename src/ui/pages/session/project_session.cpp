// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session/project_session.h"

#include "base/overloaded.h"
#include "services/project_loading.h"

#include <algorithm>

namespace gapwright {

ProjectSession::ProjectSession(Workspace &workspace, std::shared_ptr<const Catalogue> catalogue,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_catalogue(std::move(catalogue))
{
    qRegisterMetaType<SessionUpdate>();
    readEvidence();
    readCurrent(newest());
    if (!m_catalogue->areas().empty())
        m_area = m_catalogue->areas().front().id;
    connect(&workspace, &Workspace::changed, this, &ProjectSession::take);
}

std::vector<Assessment> ProjectSession::assessments() const
{
    std::vector<Assessment> all = m_workspace.all<Assessment>();
    std::ranges::sort(all, isEarlier);
    return all;
}

Id<Assessment> ProjectSession::newest() const
{
    const std::vector<Assessment> &all = m_workspace.all<Assessment>();
    const auto last = std::ranges::max_element(all, isEarlier);
    return last == all.end() ? Id<Assessment>{} : last->id;
}

void ProjectSession::setCurrentAssessment(const Id<Assessment> &id)
{
    if (id == m_data.assessment.id || !m_workspace.find(id))
        return;
    readCurrent(id);
    emit updated({.everything = true});
}

AssessmentData ProjectSession::dataOf(const Id<Assessment> &id) const
{
    return dataOfAll({id}).value(id.value);
}

/// In one walk over the results, however many assessments there are.
QHash<QString, AssessmentData>
ProjectSession::dataOfAll(const std::vector<Id<Assessment>> &ids) const
{
    QHash<QString, AssessmentData> all;
    for (const Id<Assessment> &id : ids) {
        if (const Assessment *head = m_workspace.find(id))
            all[id.value].assessment = *head;
    }
    for (const ItemResult &result : m_workspace.all<ItemResult>()) {
        if (const auto of = all.find(result.assessment.value); of != all.end())
            of->results.push_back(result);
    }
    for (const CapabilityResult &result : m_workspace.all<CapabilityResult>()) {
        if (const auto of = all.find(result.assessment.value); of != all.end())
            of->capability.push_back(result);
    }
    for (AssessmentData &data : all)
        sortResults(data.results, *m_catalogue);
    return all;
}

void ProjectSession::readCurrent(const Id<Assessment> &id)
{
    m_data = dataOf(id);
    m_scores = scorecardOf(m_data, *m_catalogue);
    m_baseline.reset();
    m_trendIsStale = true;
    indexResults();
}

void ProjectSession::indexResults()
{
    m_resultAt.clear();
    m_itemAt.clear();
    for (size_t index = 0; index < m_data.results.size(); ++index) {
        m_resultAt.insert(m_data.results[index].id.value, int(index));
        m_itemAt.insert(m_data.results[index].item, int(index));
    }
}

const ItemResult *ProjectSession::resultOf(const QString &item) const
{
    const auto at = m_itemAt.constFind(item);
    return at == m_itemAt.constEnd() ? nullptr : &m_data.results[size_t(*at)];
}

const Scorecard *ProjectSession::baselineScores() const
{
    const std::vector<Assessment> all = assessments();
    if (all.empty() || !isEarlier(all.front(), m_data.assessment))
        return nullptr;
    if (!m_baseline || !(m_baselineId == all.front().id)) {
        m_baselineId = all.front().id;
        m_baseline = scorecardOf(dataOf(m_baselineId), *m_catalogue);
    }
    return &*m_baseline;
}

QString ProjectSession::baselineName() const
{
    const Assessment *head = baselineScores() ? m_workspace.find(m_baselineId) : nullptr;
    return head ? head->name : QString();
}

const std::vector<TrendPoint> &ProjectSession::trend() const
{
    if (!m_trendIsStale)
        return m_trend;
    m_trend.clear();
    const std::vector<Assessment> all = assessments();
    std::vector<Id<Assessment>> unknown;
    for (const Assessment &one : all) {
        if (one.id != m_data.assessment.id && !m_points.contains(one.id.value))
            unknown.push_back(one.id);
    }
    const QHash<QString, AssessmentData> others = dataOfAll(unknown);
    for (const AssessmentData &data : others)
        m_points.insert(data.assessment.id.value,
                        trendPointOf(data, scorecardOf(data, *m_catalogue)));
    for (const Assessment &one : all)
        m_trend.push_back(one.id == m_data.assessment.id ? trendPointOf(m_data, m_scores)
                                                         : m_points.value(one.id.value));
    m_trendIsStale = false;
    return m_trend;
}

QString ProjectSession::lockReason() const
{
    if (m_workspace.isReadOnly())
        return tr("This project is open for reading only. Use Save As to work on a copy.");
    if (!hasAssessment())
        return tr("This project has no assessment yet. Start one to record results.");
    if (!isOpen(m_data.assessment))
        return tr("“%1” was approved and is locked. Start a new assessment to record changes.")
            .arg(m_data.assessment.name);
    return {};
}

void ProjectSession::setClause(const QString &clause)
{
    if (clause == m_clause || (!clause.isEmpty() && !m_catalogue->clause(clause)))
        return;
    m_clause = clause;
    const RequirementItem *item = m_catalogue->item(m_item);
    if (item && !isWithin(item->clause, clause))
        m_item.clear();
    emit selectionChanged();
}

void ProjectSession::setItem(const QString &item)
{
    const RequirementItem *known = m_catalogue->item(item);
    if (item == m_item || (!item.isEmpty() && !known))
        return;
    m_item = item;
    if (known && !isWithin(known->clause, m_clause))
        m_clause = known->clause;
    emit selectionChanged();
}

void ProjectSession::setArea(const QString &area)
{
    if (area == m_area || !m_catalogue->area(area))
        return;
    m_area = area;
    emit selectionChanged();
}

void ProjectSession::take(const Event &event)
{
    const auto *records = std::get_if<RecordsChanged>(&event);
    if (!records) {
        if (std::holds_alternative<PathChanged>(event))
            emit updated({.assessments = true});
        return;
    }
    SessionUpdate update;
    if (records->table == definitionOf<ItemResult>().table)
        takeResults(records->ids, update);
    else if (records->table == definitionOf<CapabilityResult>().table)
        takeCapability(records->ids, update);
    else if (records->table == definitionOf<EvidenceLink>().table
             || records->table == definitionOf<Attachment>().table)
        takeEvidence(update);
    else if (records->table == definitionOf<Assessment>().table)
        takeAssessments(records->ids, update);
    else if (records->table == definitionOf<Engagement>().table)
        update.engagement = true;
    if (!update.items.isEmpty() || !update.areas.isEmpty()) {
        m_scores = scorecardOf(m_data, *m_catalogue);
        m_trendIsStale = true;
    }
    const bool isNews = update.everything || update.engagement || update.assessments || update.trend
        || !update.items.isEmpty() || !update.areas.isEmpty();
    if (isNews)
        emit updated(update);
}

void ProjectSession::takeResults(const QSet<QString> &ids, SessionUpdate &update)
{
    bool isAnotherSet = false;
    for (const QString &id : ids) {
        const ItemResult *record = m_workspace.find(Id<ItemResult>{id});
        const auto at = m_resultAt.constFind(id);
        const bool isOurs = record && record->assessment == m_data.assessment.id;
        if (isOurs && at != m_resultAt.constEnd()) {
            m_data.results[size_t(*at)] = *record;
            update.items.insert(record->item);
        } else if (isOurs || at != m_resultAt.constEnd()) {
            isAnotherSet = true;
        } else {
            if (record)
                m_points.remove(record->assessment.value);
            update.trend = true;
        }
    }
    if (isAnotherSet) {
        readCurrent(m_data.assessment.id);
        update = {.everything = true};
    }
    if (update.trend) {
        m_baseline.reset();
        m_trendIsStale = true;
    }
}

void ProjectSession::takeCapability(const QSet<QString> &ids, SessionUpdate &update)
{
    bool isAnotherSet = false;
    for (const QString &id : ids) {
        const CapabilityResult *record = m_workspace.find(Id<CapabilityResult>{id});
        const auto at =
            std::ranges::find(m_data.capability, Id<CapabilityResult>{id}, &CapabilityResult::id);
        const bool isOurs = record && record->assessment == m_data.assessment.id;
        if (isOurs && at != m_data.capability.end()) {
            *at = *record;
            update.areas.insert(record->area);
        } else if (isOurs || at != m_data.capability.end()) {
            isAnotherSet = true;
        } else {
            if (record)
                m_points.remove(record->assessment.value);
            update.trend = true;
        }
    }
    if (isAnotherSet) {
        readCurrent(m_data.assessment.id);
        update = {.everything = true};
    }
    if (update.trend) {
        m_baseline.reset();
        m_trendIsStale = true;
    }
}

void ProjectSession::takeAssessments(const QSet<QString> &ids, SessionUpdate &update)
{
    for (const QString &id : ids)
        m_points.remove(id);
    m_baseline.reset();
    m_trendIsStale = true;
    const Assessment *current = m_workspace.find(m_data.assessment.id);
    if (!current) {
        readCurrent(newest());
        update.everything = true;
        return;
    }
    m_data.assessment = *current;
    update.assessments = true;
    update.trend = true;
}

void ProjectSession::takeEvidence(SessionUpdate &update)
{
    const auto before = std::exchange(m_evidence, {});
    readEvidence();
    const auto note = [&](const QString &resultId) {
        const auto at = m_resultAt.constFind(resultId);
        if (at != m_resultAt.constEnd())
            update.items.insert(m_data.results[size_t(*at)].item);
    };
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (m_evidence.value(it.key()) != it.value())
            note(it.key());
    }
    for (auto it = m_evidence.cbegin(); it != m_evidence.cend(); ++it) {
        if (!before.contains(it.key()))
            note(it.key());
    }
}

void ProjectSession::readEvidence()
{
    m_evidence.clear();
    for (const EvidenceLink &link : m_workspace.all<EvidenceLink>())
        m_evidence[link.result.value].append(link.id);
    for (QList<Id<EvidenceLink>> &links : m_evidence)
        std::sort(links.begin(), links.end());
}

} // namespace gapwright
