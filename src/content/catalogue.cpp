// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue.h"

namespace gapwright {

namespace {

template <class T>
const T *at(const std::vector<T> &all, const QHash<QString, int> &where, const QString &id)
{
    const auto found = where.constFind(id);
    return found == where.constEnd() ? nullptr : &all[size_t(*found)];
}

template <class T> QHash<QString, int> positions(const std::vector<T> &all)
{
    QHash<QString, int> where;
    for (size_t i = 0; i < all.size(); ++i)
        where.insert(all[i].id, int(i));
    return where;
}

bool covers(const CapabilityArea &area, const QString &clause)
{
    for (const QString &own : area.clauses) {
        if (isWithin(clause, own))
            return true;
    }
    return false;
}

} // namespace

bool isWithin(const QString &clause, const QString &ancestor)
{
    return ancestor.isEmpty() || clause == ancestor
        || (clause.startsWith(ancestor) && clause.size() > ancestor.size()
            && clause[ancestor.size()] == QLatin1Char('.'));
}

QString titleOf(const Clause &clause)
{
    return clause.id + QLatin1Char(' ') + clause.title;
}

const Clause *Catalogue::clause(const QString &id) const
{
    return at(m_clauses, m_clauseAt, id);
}

const RequirementItem *Catalogue::item(const QString &id) const
{
    return at(m_items, m_itemAt, id);
}

const CapabilityArea *Catalogue::area(const QString &id) const
{
    return at(m_areas, m_areaAt, id);
}

const Step *Catalogue::step(const QString &id) const
{
    return at(m_steps, m_stepAt, id);
}

const TemplateInfo *Catalogue::templateInfo(const QString &id) const
{
    return at(m_templates, m_templateAt, id);
}

const CrosswalkRow *Catalogue::crosswalkOf(const QString &clause) const
{
    return at(m_crosswalk, m_crosswalkAt, clause);
}

std::vector<const RequirementItem *> Catalogue::itemsUnder(const QString &clause) const
{
    std::vector<const RequirementItem *> found;
    for (const RequirementItem &item : m_items) {
        if (isWithin(item.clause, clause))
            found.push_back(&item);
    }
    return found;
}

std::vector<const Clause *> Catalogue::childrenOf(const QString &clause) const
{
    std::vector<const Clause *> found;
    for (const Clause &candidate : m_clauses) {
        if (candidate.parent == clause)
            found.push_back(&candidate);
    }
    return found;
}

std::vector<const CapabilityArea *> Catalogue::areasUnder(const QString &clause) const
{
    std::vector<const CapabilityArea *> found;
    for (const CapabilityArea &area : m_areas) {
        bool under = covers(area, clause);
        for (const QString &own : area.clauses)
            under = under || isWithin(own, clause);
        if (under)
            found.push_back(&area);
    }
    return found;
}

const CapabilityArea *Catalogue::areaOf(const QString &leafClause) const
{
    for (const CapabilityArea &area : m_areas) {
        if (covers(area, leafClause))
            return &area;
    }
    return nullptr;
}

int Catalogue::positionOf(const QString &item) const
{
    return m_itemAt.value(item, -1);
}

void Catalogue::index()
{
    m_clauseAt = positions(m_clauses);
    m_itemAt = positions(m_items);
    m_areaAt = positions(m_areas);
    m_stepAt = positions(m_steps);
    m_templateAt = positions(m_templates);
    m_crosswalkAt.clear();
    for (size_t i = 0; i < m_crosswalk.size(); ++i)
        m_crosswalkAt.insert(m_crosswalk[i].clause, int(i));
}

} // namespace gapwright
