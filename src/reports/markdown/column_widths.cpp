// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown/column_widths.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

constexpr double lineLetters = 104; ///< of table text on a page
constexpr double padding = 3; ///< of a cell, in letters

struct ColumnNeed {
    double word = 1; ///< letters of the longest word
    double text = 1; ///< of the longest text

    void add(const QString &content, double emphasis)
    {
        static const QRegularExpression gap(QStringLiteral("[\\s/\u2013-]+"));
        for (const QString &part : content.split(gap, Qt::SkipEmptyParts))
            word = std::max(word, std::min(24.0, double(part.size())) * emphasis);
        text = std::max(text, double(content.size()) * emphasis);
    }
};

} // namespace

void balanceColumns(Table &table)
{
    std::vector<ColumnNeed> needs(table.columns.size());
    for (std::size_t i = 0; i < needs.size(); ++i)
        needs[i].add(table.columns[i].heading, 1.12);
    for (const Row &row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size() && i < needs.size(); ++i) {
            for (const Runs &runs : row.cells[i].paragraphs)
                needs[i].add(textOf(runs), 1);
        }
    }
    double least = 0, wishes = 0;
    for (const ColumnNeed &need : needs) {
        least += need.word + padding;
        wishes += std::pow(std::max(0.0, need.text - need.word), 0.7);
    }
    const double spare = std::max(0.0, lineLetters - least);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const double wish = std::pow(std::max(0.0, needs[i].text - needs[i].word), 0.7);
        const double share = wishes > 0 ? wish / wishes : 1.0 / double(needs.size());
        table.columns[i].weight = needs[i].word + padding + spare * share;
    }
}

} // namespace gapwright
