// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/arithmetic.h"
#include "reports/sections/sections.h"

namespace gapwright {

namespace {

constexpr std::size_t fewRows = 4, manyRows = 12; ///< of a good example

Table statusTable()
{
    Table table;
    table.summary = Reports::tr("Conformity scale");
    table.columns = {{Reports::tr("Code"), 8},
                     {Reports::tr("Status"), 20},
                     {Reports::tr("Value"), 9, CellAlign::End},
                     {Reports::tr("Meaning"), 63}};
    struct Line {
        ConformityStatus status;
        QString value, meaning;
    };
    const QString out = QStringLiteral("\u2013");
    const Line lines[] = {
        {ConformityStatus::Conforming, QStringLiteral("1"),
         Reports::tr("In place, works, and evidence was seen.")},
        {ConformityStatus::Partial, QStringLiteral("0.5"),
         Reports::tr("In place in part, or not for all services, or evidence is thin.")},
        {ConformityStatus::NotConforming, QStringLiteral("0"),
         Reports::tr("Absent or not working.")},
        {ConformityStatus::NotApplicable, out,
         Reports::tr(
             "The subject of a conditional requirement does not exist in scope; left out of "
             "the percentage, with reason and approval.")},
        {ConformityStatus::NotYetOccurred, out,
         Reports::tr("The event has not happened yet, the arrangement exists; left out of the "
                     "percentage.")},
        {ConformityStatus::Unassessed, out,
         Reports::tr("Lowers coverage; left out of the percentage.")}};
    for (const Line &line : lines)
        table.rows.push_back({{textCell(codeOf(line.status), Tone::None, true),
                               textCell(wordOf(line.status), toneOf(line.status)),
                               textCell(line.value), textCell(line.meaning)}});
    return table;
}

Table levelTable()
{
    Table table;
    table.summary = Reports::tr("Capability scale");
    table.columns = {{Reports::tr("Level"), 10, CellAlign::Centre},
                     {Reports::tr("Name"), 20},
                     {Reports::tr("What it means"), 70}};
    const QString meanings[] = {
        Reports::tr("Nothing happens, or only by luck."),
        Reports::tr("The work is done and results come."),
        Reports::tr("Planned and checked, with an owner and records."),
        Reports::tr("Done the same defined way everywhere, people are trained for it."),
        Reports::tr("Measured against limits, results are predictable."),
        Reports::tr("Improved on the ground of data, and renewed.")};
    for (int level = 0; level < 6; ++level)
        table.rows.push_back(
            {{textCell(QString::number(level), Tone::None, true),
              textCell(capitalised(nameOfLevel(level))), textCell(meanings[level])}});
    return table;
}

/// A leaf clause whose calculation shows something: few rows, more than one status.
QString exampleClause(const ReportContext &context)
{
    for (const Clause &clause : context.catalogue.clauses()) {
        const Conformity &figures = context.conformity(clause.id);
        const auto rows = std::size_t(figures.counts.scored());
        const bool mixed = figures.counts.conforming > 0 && figures.counts.partial > 0;
        if (clause.isLeaf && mixed && rows >= fewRows && rows <= manyRows)
            return clause.id;
    }
    return {};
}

Table arithmeticTable(const Arithmetic &arithmetic)
{
    Table table;
    table.summary = arithmetic.title;
    for (int i = 0; i < arithmetic.headings.size(); ++i)
        table.columns.push_back({arithmetic.headings[i], i == 0 ? 24.0 : 20.0,
                                 i < 2 ? CellAlign::Start : CellAlign::End});
    for (const QStringList &row : arithmetic.rows) {
        Row cells;
        for (const QString &text : row)
            cells.cells.push_back(textCell(text));
        table.rows.push_back(cells);
    }
    return table;
}

void addArithmetic(Blocks &blocks, const Arithmetic &arithmetic)
{
    blocks.push_back(Paragraph{{Run{arithmetic.title + QStringLiteral(": "), true},
                                Run{arithmetic.result, true, false, Tone::Accent},
                                Run{QStringLiteral(". ") + arithmetic.rule}},
                               ParagraphStyle::Body,
                               !arithmetic.rows.empty()});
    if (!arithmetic.rows.empty())
        blocks.push_back(arithmeticTable(arithmetic));
    List steps;
    for (const QString &step : arithmetic.steps + arithmetic.notes)
        steps.items.push_back(plain(step));
    if (!steps.items.empty())
        blocks.push_back(steps);
}

List rules()
{
    const auto rule = [](const QString &name, const QString &text) {
        return Runs{Run{name + QStringLiteral(": "), true}, Run{text}};
    };
    return {
        {rule(Reports::tr("Conformity"),
              Reports::tr("100 x sum of weight x value over the sum of weights of all scored "
                          "items. It is rolled up flat over the items, never as a mean of "
                          "clauses.")),
         rule(Reports::tr("Weight"),
              Reports::tr("3 for cornerstones, 2 normal, 1 supporting; set per engagement.")),
         rule(Reports::tr("Coverage"),
              Reports::tr("the share of items that were assessed, whatever the result.")),
         rule(Reports::tr("Verdict"),
              Reports::tr("conforming when every scored item conforms; not conforming when a "
                          "cornerstone is not met or less than half is reached; else partially "
                          "conforming.")),
         rule(Reports::tr("Severity"),
              Reports::tr("weight x (1 - value): below 1 low, below 2 medium, below 3 high, 3 "
                          "critical.")),
         rule(Reports::tr("Forecast"),
              Reports::tr("major when a cornerstone is not met, minor for every other gap. A "
                          "clause that is fully assessed and reached by less than half may add a "
                          "major.")),
         rule(Reports::tr("Priority"),
              Reports::tr("impact x (6 - effort), 1 to 25. Quick win: impact 3 or more, effort 2 "
                          "or less.")),
         rule(Reports::tr("Capability"),
              Reports::tr("rated per process and management area, never derived from conformity. "
                          "The mean is shown with the lowest level and the number below target.")),
         rule(Reports::tr("Change"),
              Reports::tr("only assessments of the same item set are compared."))}};
}

} // namespace

Blocks methodSection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(Heading{1, Reports::tr("Method and scales"), QStringLiteral("method")});
    blocks.push_back(body(
        Reports::tr("The requirements of clauses 4 to 10 were broken down into %1 items in own "
                    "words (item set %2). Each was assessed by interview, observation and "
                    "samples of documents and records. Percentages are rounded for display "
                    "only.")
            .arg(QString::number(context.catalogue.items().size()), context.catalogue.itemSet())));
    blocks.push_back(
        Heading{2, Reports::tr("Conformity"), QStringLiteral("method:conformity"), false, false});
    blocks.push_back(statusTable());
    blocks.push_back(Heading{2, Reports::tr("How the figures are computed"),
                             QStringLiteral("method:rules"), false, false});
    blocks.push_back(rules());
    if (const QString clause = exampleClause(context); !clause.isEmpty()) {
        blocks.push_back(Heading{2, Reports::tr("An example from this assessment"),
                                 QStringLiteral("method:example"), false, false});
        addArithmetic(blocks,
                      conformityArithmetic(clause, context.data.current, context.catalogue));
    }
    if (context.options.preset == ReportPreset::Auditor)
        return blocks;
    blocks.push_back(
        Heading{2, Reports::tr("Capability"), QStringLiteral("method:capability"), false, false});
    blocks.push_back(levelTable());
    if (context.scores.overall.verdict != Verdict::NotScored) {
        blocks.push_back(Heading{2, Reports::tr("Readiness for stage 1"),
                                 QStringLiteral("method:readiness"), false, false});
        addArithmetic(blocks,
                      context.data.stageOne
                          ? stageOneArithmetic(*context.data.stageOne)
                          : stageOneArithmetic(context.data.current, context.catalogue));
    }
    return blocks;
}

Blocks legalSection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(Heading{1, Reports::tr("Legal notes"), QStringLiteral("legal")});
    List notes;
    const auto note = [&notes](const QString &text) { notes.items.push_back(plain(text)); };
    note(Reports::tr("The requirements are put in own words. Only the licensed text of %1 is "
                     "authoritative; a licensed copy is needed to work with this report.")
             .arg(context.catalogue.edition()));
    note(
        context.data.engagement.licenceConfirmed
            ? Reports::tr("%1 has confirmed that it holds a licensed copy of the standard.")
                  .arg(context.client())
            : Reports::tr("%1 has not yet confirmed that it holds a licensed copy of the standard.")
                  .arg(context.client()));
    note(
        Reports::tr("ISO and IEC are trademarks of their owners. This report is neither issued nor "
                    "endorsed by them, nor by any certification body."));
    note(Reports::tr("Forecasts of nonconformities, readiness and effort are estimates by stated "
                     "rules. An auditor may come to other findings."));
    note(Reports::tr("This report is no certification decision. Certificates are issued by "
                     "accredited certification bodies after their own audit."));
    note(Reports::tr("The assessment rests on samples and on what was shown at the time; it cannot "
                     "find every nonconformity. It holds for the scope named in it."));
    if (context.data.engagement.isSample)
        note(Reports::tr("This is a sample project. Organization, people, findings and files are "
                         "invented."));
    blocks.push_back(notes);
    return blocks;
}

} // namespace gapwright
