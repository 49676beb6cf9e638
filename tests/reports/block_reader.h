// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"
#include "reports/sample_data.h"

#include <QSet>
#include <QStringList>

namespace gapwright::samples {

/// Finds blocks of a section by what they are.
template <class Kind> std::vector<const Kind *> all(const Blocks &blocks)
{
    std::vector<const Kind *> found;
    for (const Block &block : blocks) {
        if (const Kind *kind = std::get_if<Kind>(&block))
            found.push_back(kind);
    }
    return found;
}

/// The first block of a kind below the heading with this anchor; null when another heading comes
/// first.
template <class Kind> const Kind *below(const Blocks &blocks, const QString &anchor)
{
    bool under = false;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (under)
                return nullptr;
            under = heading->anchor == anchor;
        } else if (const Kind *kind = std::get_if<Kind>(&block); kind && under) {
            return kind;
        }
    }
    return nullptr;
}

inline const Heading *headingOf(const Blocks &blocks, const QString &anchor)
{
    for (const Heading *heading : all<Heading>(blocks)) {
        if (heading->anchor == anchor)
            return heading;
    }
    return nullptr;
}

/// "a / b" of a cell with two paragraphs.
inline QString textOf(const Cell &cell)
{
    QStringList texts;
    for (const Runs &runs : cell.paragraphs)
        texts << gapwright::textOf(runs);
    return texts.join(QLatin1String(" / "));
}

inline QStringList textsOf(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts << textOf(cell);
    return texts;
}

/// The texts of one column from top to bottom.
inline QStringList columnOf(const Table &table, std::size_t column)
{
    QStringList texts;
    for (const Row &row : table.rows)
        texts << (column < row.cells.size() ? textOf(row.cells[column]) : QString());
    return texts;
}

inline const Row *rowOf(const Table &table, const QString &first)
{
    for (const Row &row : table.rows) {
        if (!row.cells.empty() && textOf(row.cells.front()) == first)
            return &row;
    }
    return nullptr;
}

inline ItemResult &resultOf(GapReportData &data, const char *item)
{
    for (ItemResult &result : data.current.results) {
        if (result.item == QLatin1String(item))
            return result;
    }
    qFatal("no such item");
}

inline void setAll(AssessmentData &data, ConformityStatus status)
{
    for (ItemResult &result : data.results)
        result.status = status;
}

/// Everything conforms but the items named; those have the status given and no further words.
inline GapReportData onlyGaps(const QStringList &items, ConformityStatus status)
{
    return changed([&](GapReportData &data) {
        for (ItemResult &result : data.current.results) {
            const int weight = result.weight;
            const Id<ItemResult> id = result.id;
            const QString item = result.item;
            result = {};
            result.id = id;
            result.item = item;
            result.weight = weight;
            result.status = items.contains(item) ? status : ConformityStatus::Conforming;
        }
    });
}

inline void collect(const std::vector<Runs> &paragraphs, std::vector<Run> &runs)
{
    for (const Runs &paragraph : paragraphs)
        runs.insert(runs.end(), paragraph.begin(), paragraph.end());
}

inline void collect(const List &list, std::vector<Run> &runs)
{
    for (const ListItem &item : list.items) {
        collect(item.paragraphs, runs);
        for (const List &nested : item.nested)
            collect(nested, runs);
    }
}

/// Every stretch of text that can carry a link.
inline std::vector<Run> runsOf(const Blocks &blocks)
{
    std::vector<Run> runs;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            collect({paragraph->runs}, runs);
        else if (const auto *callout = std::get_if<Callout>(&block))
            collect(callout->paragraphs, runs);
        else if (const auto *list = std::get_if<List>(&block))
            collect(*list, runs);
        else if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows)
                for (const Cell &cell : row.cells)
                    collect(cell.paragraphs, runs);
    }
    return runs;
}

/// All places that a link may lead to, in order and as often as they occur.
inline QStringList anchorsOf(const Blocks &blocks)
{
    QStringList anchors;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            anchors << heading->anchor;
        else if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows)
                for (const Cell &cell : row.cells)
                    anchors << cell.anchor;
    }
    anchors.removeAll(QString());
    return anchors;
}

} // namespace gapwright::samples
