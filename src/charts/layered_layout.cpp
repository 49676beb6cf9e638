// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layered_layout.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gapwright {

namespace {

constexpr int sweeps = 8;
constexpr int fewSweeps = 2;
constexpr std::size_t manyEdges = 800;

/// A node, or the place where a line passes a layer.
struct LayerItem {
    bool isNode = true;
    int layer = 0;
    qreal width = 0;
    qreal centre = 0;
    std::vector<std::size_t> above = {};
    std::vector<std::size_t> below = {};
};

class LayeredPlan {
public:
    LayeredPlan(const std::vector<LayeredNode> &nodes, const std::vector<LayeredEdge> &edges,
                const LayeredOptions &options)
        : m_nodes(nodes)
        , m_edges(edges)
        , m_options(options)
        , m_chains(edges.size())
    {
    }

    LayeredLayout run()
    {
        directEdges();
        assignLayers();
        addPassages();
        orderLayers();
        placeAcross();
        return result();
    }

private:
    [[nodiscard]] bool isDrawn(std::size_t edge) const
    {
        const LayeredEdge &one = m_edges[edge];
        return one.from < m_nodes.size() && one.to < m_nodes.size() && one.from != one.to;
    }

    /// Upper and lower end of each edge: bands first, then the way that leaves no cycle.
    void directEdges()
    {
        m_upper.resize(m_edges.size());
        m_lower.resize(m_edges.size());
        std::vector<std::vector<std::size_t>> leaving(m_nodes.size());
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            m_upper[i] = m_edges[i].from;
            m_lower[i] = m_edges[i].to;
            if (!isDrawn(i))
                continue;
            if (m_nodes[m_upper[i]].band > m_nodes[m_lower[i]].band)
                std::swap(m_upper[i], m_lower[i]);
            else if (m_nodes[m_upper[i]].band == m_nodes[m_lower[i]].band)
                leaving[m_upper[i]].push_back(i);
        }
        turnBackEdges(leaving);
    }

    /// A walk in depth, without recursion; an edge to a node that is still being walked is turned.
    void turnBackEdges(const std::vector<std::vector<std::size_t>> &leaving)
    {
        enum class State { New, Open, Done };
        std::vector<State> states(m_nodes.size(), State::New);
        for (std::size_t start = 0; start < m_nodes.size(); ++start) {
            if (states[start] != State::New)
                continue;
            std::vector<std::pair<std::size_t, std::size_t>> path{{start, 0}};
            states[start] = State::Open;
            while (!path.empty()) {
                auto &[node, next] = path.back();
                if (next == leaving[node].size()) {
                    states[node] = State::Done;
                    path.pop_back();
                    continue;
                }
                const std::size_t edge = leaving[node][next++];
                const std::size_t target = m_edges[edge].to;
                if (states[target] == State::Open) {
                    std::swap(m_upper[edge], m_lower[edge]);
                } else if (states[target] == State::New) {
                    states[target] = State::Open;
                    path.push_back({target, 0});
                }
            }
        }
    }

    /// The longest way from the top within its band, and no more nodes in a layer than allowed.
    void assignLayers()
    {
        m_items.resize(m_nodes.size());
        std::map<int, std::vector<std::size_t>> bands;
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            bands[m_nodes[node].band].push_back(node);
        int first = 0;
        for (const auto &[band, members] : bands) {
            const int last = layBand(band, members, first);
            m_bands.push_back({band, qreal(first), qreal(last)});
            first = last + 1;
        }
        m_layers.resize(std::size_t(first));
        for (std::size_t node = 0; node < m_nodes.size(); ++node) {
            m_items[node].width = m_options.nodeWidth;
            m_layers[std::size_t(m_items[node].layer)].push_back(node);
        }
    }

    int layBand(int band, const std::vector<std::size_t> &members, int first)
    {
        std::vector<int> waiting(m_nodes.size(), 0);
        std::vector<std::vector<std::size_t>> below(m_nodes.size());
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            const bool isHere =
                isDrawn(i) && m_nodes[m_upper[i]].band == band && m_nodes[m_lower[i]].band == band;
            if (!isHere)
                continue;
            below[m_upper[i]].push_back(m_lower[i]);
            ++waiting[m_lower[i]];
        }
        std::vector<int> earliest(m_nodes.size(), first);
        std::map<int, int> counts;
        std::vector<std::size_t> ready;
        for (const std::size_t node : members) {
            if (waiting[node] == 0)
                ready.push_back(node);
        }
        int last = first;
        for (std::size_t i = 0; i < ready.size(); ++i) {
            const std::size_t node = ready[i];
            int layer = earliest[node];
            while (counts[layer] >= std::max(1, m_options.widestLayer))
                ++layer;
            ++counts[layer];
            m_items[node].layer = layer;
            last = std::max(last, layer);
            for (const std::size_t next : below[node]) {
                earliest[next] = std::max(earliest[next], layer + 1);
                if (--waiting[next] == 0)
                    ready.push_back(next);
            }
        }
        return last;
    }

    /// An edge over several layers gets a place in each layer between.
    void addPassages()
    {
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            if (!isDrawn(i))
                continue;
            std::size_t above = m_upper[i];
            m_chains[i].push_back(above);
            for (int layer = m_items[above].layer + 1; layer < m_items[m_lower[i]].layer; ++layer) {
                const std::size_t passage = m_items.size();
                m_items.push_back({false, layer, m_options.laneWidth});
                m_layers[std::size_t(layer)].push_back(passage);
                join(above, passage);
                m_chains[i].push_back(passage);
                above = passage;
            }
            join(above, m_lower[i]);
            m_chains[i].push_back(m_lower[i]);
        }
    }

    void join(std::size_t above, std::size_t below)
    {
        m_items[above].below.push_back(below);
        m_items[below].above.push_back(above);
    }

    [[nodiscard]] std::vector<qreal> ranks() const
    {
        std::vector<qreal> places(m_items.size());
        for (const std::vector<std::size_t> &layer : m_layers) {
            for (std::size_t i = 0; i < layer.size(); ++i)
                places[layer[i]] = qreal(i) - qreal(layer.size()) / 2;
        }
        return places;
    }

    void sortLayer(std::vector<std::size_t> &layer, bool byAbove)
    {
        const std::vector<qreal> places = ranks();
        std::map<std::size_t, qreal> wanted;
        for (const std::size_t item : layer) {
            const std::vector<std::size_t> &others =
                byAbove ? m_items[item].above : m_items[item].below;
            qreal sum = 0;
            for (const std::size_t other : others)
                sum += places[other];
            wanted[item] = others.empty() ? places[item] : sum / qreal(others.size());
        }
        std::stable_sort(layer.begin(), layer.end(),
                         [&](std::size_t a, std::size_t b) { return wanted.at(a) < wanted.at(b); });
    }

    [[nodiscard]] qint64 crossings() const
    {
        const std::vector<qreal> places = ranks();
        qint64 count = 0;
        for (const std::vector<std::size_t> &layer : m_layers) {
            std::vector<std::pair<qreal, qreal>> lines;
            for (const std::size_t item : layer) {
                for (const std::size_t below : m_items[item].below)
                    lines.push_back({places[item], places[below]});
            }
            for (std::size_t i = 0; i < lines.size(); ++i) {
                for (std::size_t j = i + 1; j < lines.size(); ++j)
                    count +=
                        (lines[i].first - lines[j].first) * (lines[i].second - lines[j].second) < 0
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    void orderLayers()
    {
        std::vector<std::vector<std::size_t>> best = m_layers;
        qint64 fewest = crossings();
        const int rounds = m_edges.size() > manyEdges ? fewSweeps : sweeps;
        for (int round = 0; round < rounds && fewest > 0; ++round) {
            const bool isDown = round % 2 == 0;
            for (std::size_t i = 0; i < m_layers.size(); ++i)
                sortLayer(m_layers[isDown ? i : m_layers.size() - 1 - i], isDown);
            const qint64 now = crossings();
            if (now < fewest) {
                fewest = now;
                best = m_layers;
            }
        }
        m_layers = best;
    }

    [[nodiscard]] qreal distance(std::size_t a, std::size_t b) const
    {
        return (m_items[a].width + m_items[b].width) / 2 + m_options.gapAcross;
    }

    /// The places closest to the wanted ones that keep order and distances: neighbours that would
    /// come too close are moved as one block to their common mean.
    void settle(const std::vector<std::size_t> &layer, const std::vector<qreal> &wanted)
    {
        struct Block {
            qreal sum = 0;
            int count = 0;
            [[nodiscard]] qreal mean() const { return sum / count; }
        };
        std::vector<qreal> offsets(layer.size(), 0);
        for (std::size_t i = 1; i < layer.size(); ++i)
            offsets[i] = offsets[i - 1] + distance(layer[i - 1], layer[i]);
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            blocks.push_back({wanted[i] - offsets[i], 1});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().count += last.count;
            }
        }
        std::size_t i = 0;
        for (const Block &block : blocks) {
            for (int k = 0; k < block.count; ++k, ++i)
                m_items[layer[i]].centre = block.mean() + offsets[i];
        }
    }

    void placeAcross()
    {
        for (const std::vector<std::size_t> &layer : m_layers) {
            qreal whole = 0;
            for (std::size_t i = 1; i < layer.size(); ++i)
                whole += distance(layer[i - 1], layer[i]);
            settle(layer, std::vector<qreal>(layer.size(), -whole / 2));
            const qreal shift = layer.empty()
                ? 0
                : -(m_items[layer.front()].centre + m_items[layer.back()].centre) / 2;
            for (const std::size_t item : layer)
                m_items[item].centre += shift;
        }
        for (int round = 0; round < sweeps; ++round) {
            for (std::size_t i = 0; i < m_layers.size(); ++i) {
                const auto &layer = m_layers[round % 2 == 0 ? i : m_layers.size() - 1 - i];
                std::vector<qreal> wanted;
                for (const std::size_t item : layer)
                    wanted.push_back(wantedCentre(item));
                settle(layer, wanted);
            }
        }
    }

    [[nodiscard]] qreal wantedCentre(std::size_t item) const
    {
        qreal sum = 0;
        std::size_t count = 0;
        for (const std::vector<std::size_t> *others :
             {&m_items[item].above, &m_items[item].below}) {
            for (const std::size_t other : *others)
                sum += m_items[other].centre;
            count += others->size();
        }
        return count == 0 ? m_items[item].centre : sum / qreal(count);
    }

    [[nodiscard]] qreal topOf(int layer) const
    {
        return layer * (m_options.nodeHeight + m_options.gapDown);
    }

    LayeredLayout result()
    {
        LayeredLayout layout;
        qreal least = 0;
        qreal most = 0;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const qreal left = m_items[i].centre - m_items[i].width / 2;
            least = i == 0 ? left : std::min(least, left);
            most = i == 0 ? left + m_items[i].width : std::max(most, left + m_items[i].width);
        }
        for (LayerItem &item : m_items)
            item.centre -= least;
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            layout.boxes.push_back({m_items[node].centre - m_options.nodeWidth / 2,
                                    topOf(m_items[node].layer), m_options.nodeWidth,
                                    m_options.nodeHeight});
        for (std::size_t edge = 0; edge < m_edges.size(); ++edge)
            layout.lines.push_back(lineOf(edge, layout));
        for (const LayeredLayout::Band &band : m_bands)
            layout.bands.push_back(
                {band.band, topOf(int(band.top)), topOf(int(band.bottom)) + m_options.nodeHeight});
        if (!m_nodes.empty())
            layout.size = {most - least, layout.bands.back().bottom};
        return layout;
    }

    [[nodiscard]] QPolygonF lineOf(std::size_t edge, const LayeredLayout &layout) const
    {
        const LayeredEdge &one = m_edges[edge];
        QPolygonF line;
        if (one.from >= m_nodes.size() || one.to >= m_nodes.size())
            return line;
        if (one.from == one.to) {
            const QRectF box = layout.boxes[one.from];
            const qreal out = m_options.gapAcross * 0.45;
            const qreal up = box.height() * 0.25;
            const QPointF side(box.right(), box.center().y());
            line << side + QPointF(0, -up) << side + QPointF(out, -up) << side + QPointF(out, up)
                 << side + QPointF(0, up);
            return line;
        }
        const std::vector<std::size_t> &chain = m_chains[edge];
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const LayerItem &item = m_items[chain[i]];
            const qreal top = topOf(item.layer);
            if (i > 0)
                line << QPointF(item.centre, top);
            if (i + 1 < chain.size())
                line << QPointF(item.centre, top + m_options.nodeHeight);
        }
        if (m_upper[edge] != one.from)
            std::reverse(line.begin(), line.end());
        return line;
    }

    const std::vector<LayeredNode> &m_nodes;
    const std::vector<LayeredEdge> &m_edges;
    const LayeredOptions &m_options;
    std::vector<LayerItem> m_items; ///< nodes first, then passages
    std::vector<std::vector<std::size_t>> m_layers; ///< items from the left
    std::vector<std::vector<std::size_t>> m_chains; ///< items of an edge from the top
    std::vector<std::size_t> m_upper;
    std::vector<std::size_t> m_lower;
    std::vector<LayeredLayout::Band> m_bands; ///< top and bottom are layers
};

} // namespace

LayeredLayout layeredLayout(const std::vector<LayeredNode> &nodes,
                            const std::vector<LayeredEdge> &edges, const LayeredOptions &options)
{
    return LayeredPlan(nodes, edges, options).run();
}

} // namespace gapwright
