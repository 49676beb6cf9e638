// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

#include <algorithm>

namespace gapwright {

namespace {

Tone toneOfState(DocumentState state)
{
    switch (state) {
    case DocumentState::InPlace:
        return Tone::Conforming;
    case DocumentState::Incomplete:
        return Tone::Partial;
    case DocumentState::Missing:
        return Tone::NotConforming;
    case DocumentState::NotAssessed:
    case DocumentState::NotApplicable:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Table checklist(const ReportContext &context, const std::vector<DocumentStatus> &states,
                const QString &kind)
{
    Table table;
    table.summary = Reports::tr("State of documented information");
    table.columns = {{Reports::tr("No."), 8},
                     {Reports::tr("What has to be documented"), 46},
                     {Reports::tr("Clauses"), 22},
                     {Reports::tr("State"), 24}};
    for (const DocumentStatus &status : states) {
        const auto &all = context.catalogue.documented();
        const auto entry = std::find_if(all.begin(), all.end(), [&status](const DocumentedItem &d) {
            return d.id == status.documented;
        });
        if (entry == all.end() || entry->kind != kind)
            continue;
        Cell name = textCell(entry->name, Tone::None, true);
        if (!entry->condition.isEmpty() && entry->condition != QLatin1String("always"))
            name.paragraphs.push_back(
                {Run{capitalised(entry->condition), false, false, Tone::Muted}});
        table.rows.push_back(
            {{textCell(entry->id), name, textCell(entry->clauses.join(QLatin1String(", "))),
              textCell(capitalised(wordOf(status.state)), toneOfState(status.state), true)}});
    }
    return table;
}

} // namespace

Blocks documentedSection(const ReportContext &context)
{
    const std::vector<DocumentStatus> states =
        documentStatusOf(context.data.current, context.catalogue);
    const auto count = [&states](DocumentState state) {
        return int(std::count_if(states.begin(), states.end(),
                                 [state](const DocumentStatus &s) { return s.state == state; }));
    };
    Blocks blocks;
    blocks.push_back(
        Heading{1, Reports::tr("Documented information"), QStringLiteral("documents")});
    blocks.push_back(
        body(Reports::tr(
                 "The standard asks for the documents and records below. Their state follows from "
                 "the items that rest on them: %1 in place, %2 incomplete, %3 missing, %4 not "
                 "assessed, %5 not applicable.")
                 .arg(count(DocumentState::InPlace))
                 .arg(count(DocumentState::Incomplete))
                 .arg(count(DocumentState::Missing))
                 .arg(count(DocumentState::NotAssessed))
                 .arg(count(DocumentState::NotApplicable))));
    QStringList kinds;
    for (const DocumentedItem &item : context.catalogue.documented()) {
        if (!kinds.contains(item.kind))
            kinds << item.kind;
    }
    for (const QString &kind : kinds) {
        const QString title = kind == QLatin1String("document") ? Reports::tr("Documents")
            : kind == QLatin1String("record")                   ? Reports::tr("Records")
                                                                : capitalised(kind);
        blocks.push_back(Heading{2, title, QStringLiteral("documents:") + kind, false, false});
        blocks.push_back(checklist(context, states, kind));
    }
    return blocks;
}

} // namespace gapwright
