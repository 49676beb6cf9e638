// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/graph.h"

namespace gapwright {

namespace {

using Targets = std::vector<std::vector<std::size_t>>;

/// Tarjan's strongly connected components, with a stack of its own.
class ComponentSearch {
public:
    explicit ComponentSearch(const Targets &targets)
        : m_targets(targets)
        , m_order(targets.size(), 0)
        , m_lowest(targets.size(), 0)
        , m_isOpen(targets.size(), false)
        , m_isCircular(targets.size(), false)
    {
    }

    std::vector<bool> run()
    {
        for (std::size_t node = 0; node < m_targets.size(); ++node) {
            if (m_order[node] == 0)
                visitFrom(node);
        }
        return m_isCircular;
    }

private:
    struct Visit {
        std::size_t node;
        std::size_t nextTarget;
    };

    void visitFrom(std::size_t start)
    {
        enter(start);
        while (!m_visits.empty()) {
            Visit &visit = m_visits.back();
            const auto &targets = m_targets[visit.node];
            if (visit.nextTarget < targets.size())
                follow(visit.node, targets[visit.nextTarget++]);
            else
                leave();
        }
    }
    void enter(std::size_t node)
    {
        m_order[node] = m_lowest[node] = ++m_count;
        m_open.push_back(node);
        m_isOpen[node] = true;
        m_visits.push_back({node, 0});
    }
    void follow(std::size_t node, std::size_t target)
    {
        if (target == node)
            m_isCircular[node] = true;
        if (m_order[target] == 0)
            enter(target);
        else if (m_isOpen[target])
            m_lowest[node] = std::min(m_lowest[node], m_order[target]);
    }
    void leave()
    {
        const std::size_t node = m_visits.back().node;
        m_visits.pop_back();
        if (!m_visits.empty()) {
            std::size_t &parent = m_lowest[m_visits.back().node];
            parent = std::min(parent, m_lowest[node]);
        }
        if (m_lowest[node] == m_order[node])
            closeComponent(node);
    }
    void closeComponent(std::size_t root)
    {
        const bool isAlone = m_open.back() == root;
        std::size_t node = root;
        do {
            node = m_open.back();
            m_open.pop_back();
            m_isOpen[node] = false;
            if (!isAlone)
                m_isCircular[node] = true;
        } while (node != root);
    }

    const Targets &m_targets;
    std::vector<std::size_t> m_order; ///< when the node was entered, from 1; 0 not yet
    std::vector<std::size_t> m_lowest;
    std::vector<bool> m_isOpen;
    std::vector<bool> m_isCircular;
    std::vector<std::size_t> m_open;
    std::vector<Visit> m_visits;
    std::size_t m_count = 0;
};

} // namespace

std::vector<bool> nodesOnCycles(const std::vector<std::vector<std::size_t>> &targets)
{
    return ComponentSearch(targets).run();
}

} // namespace gapwright
