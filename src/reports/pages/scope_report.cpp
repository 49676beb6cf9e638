// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages/scope_report.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct ScopeReport {
    Q_DECLARE_TR_FUNCTIONS(ScopeReport)
};

Table tableOf(const ScopeStatement &statement, bool isInside)
{
    Table table;
    table.summary = isInside ? ScopeReport::tr("Parts of the scope")
                             : ScopeReport::tr("What is outside the scope, with the reason");
    table.columns = {{ScopeReport::tr("Kind"), 1.5},
                     {ScopeReport::tr("Name"), 2},
                     {isInside ? ScopeReport::tr("Description") : ScopeReport::tr("Reason"), 3.4}};
    if (isInside)
        table.columns.push_back({ScopeReport::tr("Operated by"), 1.4});
    for (std::size_t group = 0; group < scopeGroups; ++group) {
        bool isFirst = true;
        for (const ScopePart &part : statement.parts[group]) {
            if (part.isInside != isInside || (!isInside && !part.isChosen))
                continue;
            Row row;
            row.cells = {
                textCell(isFirst ? wordOf(ScopeGroup(group)) : QString(), Tone::None, true),
                textCell(part.name),
                part.detail.trimmed().isEmpty() && !isInside
                    ? textCell(ScopeReport::tr("no reason given"), Tone::Partial)
                    : textCell(part.detail)};
            if (isInside)
                row.cells.push_back(textCell(part.operatedBy));
            isFirst = false;
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

void addTable(Blocks &blocks, const ScopeStatement &statement, bool isInside)
{
    Table table = tableOf(statement, isInside);
    if (table.rows.empty())
        return;
    blocks.push_back(Heading{
        2, isInside ? ScopeReport::tr("Inside the scope") : ScopeReport::tr("Outside the scope"),
        isInside ? QStringLiteral("inside") : QStringLiteral("outside")});
    blocks.push_back(std::move(table));
}

} // namespace

Blocks scopeBlocks(const ScopeStatement &statement)
{
    Blocks blocks;
    blocks.push_back(Masthead{{},
                              ScopeReport::tr("Scope of the service management system"),
                              statement.organization,
                              ScopeReport::tr("Clause 4.3")});
    for (const QString &paragraph : statement.paragraphs)
        blocks.push_back(Paragraph{plain(paragraph)});
    addTable(blocks, statement, true);
    addTable(blocks, statement, false);
    if (statement.problems.empty())
        return blocks;
    Callout open;
    open.title = ScopeReport::tr("Open points");
    open.tone = Tone::Partial;
    for (const Problem &problem : statement.problems)
        open.paragraphs.push_back(
            {{problem.sentence + QLatin1Char(' ')}, {problem.fix, false, true}});
    blocks.push_back(std::move(open));
    return blocks;
}

} // namespace gapwright
