// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace gapwright {

namespace {

void addLabelled(std::vector<Runs> &paragraphs, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        paragraphs.push_back(
            {Run{label + QStringLiteral("  "), true, false, Tone::Muted}, Run{text.trimmed()}});
}

QString wordOf(EvidenceType type)
{
    const std::span<const Choice> choices = choicesOf<EvidenceType>();
    return type == EvidenceType::None ? QString() : labelOf(choices, int(type));
}

QString evidenceLabel(const ReportContext &context, const ItemResult &result)
{
    if (result.status == ConformityStatus::NotYetOccurred)
        return Reports::tr("Arrangement");
    const QString kind = wordOf(result.evidenceType);
    return context.options.preset == ReportPreset::Auditor && !kind.isEmpty()
        ? Reports::tr("Evidence (%1)").arg(kind.toLower())
        : Reports::tr("Evidence");
}

Runs responsibility(const ReportContext &context, const ItemResult &result, const Gap &gap)
{
    const QString dot = QStringLiteral("  \u00B7  ");
    const bool overdue = result.due.isValid() && result.due < context.data.date
        && result.actionState != ActionState::Done;
    Runs runs{Run{Reports::tr("Owner"), true, false, Tone::Muted},
              Run{QStringLiteral("  ")
                  + (result.owner.isEmpty() ? Reports::tr("to be named") : result.owner) + dot},
              Run{Reports::tr("Due"), true, false, Tone::Muted},
              Run{QStringLiteral("  ")
                  + (result.due.isValid() ? context.shortDate(result.due)
                                          : Reports::tr("to be agreed"))}};
    if (overdue)
        runs.push_back(
            {QLatin1Char(' ') + Reports::tr("(overdue)"), true, false, Tone::NotConforming});
    if (result.actionState != ActionState::Open)
        runs.push_back({dot + labelOf(choicesOf<ActionState>(), int(result.actionState))});
    runs.push_back({dot});
    runs.push_back({Reports::tr("Priority"), true, false, Tone::Muted});
    runs.push_back({QStringLiteral("  %1, %2").arg(gap.score).arg(wordOf(gap.quadrant))});
    return runs;
}

/// What was seen and what is to be done, as paragraphs of the full width.
std::vector<Runs> details(const ReportContext &context, const ItemResult &result)
{
    const bool plans = context.options.preset != ReportPreset::Auditor;
    std::vector<Runs> paragraphs;
    addLabelled(paragraphs, evidenceLabel(context, result), result.evidence);
    const QStringList files = context.data.evidenceFiles.value(result.item);
    addLabelled(paragraphs, Reports::tr("Files"), files.join(QLatin1String(", ")));
    addLabelled(paragraphs, Reports::tr("Gap"), isGap(result.status) ? result.gap : QString());
    if (result.status == ConformityStatus::NotApplicable) {
        addLabelled(paragraphs, Reports::tr("Reason"), result.reason);
        addLabelled(paragraphs, Reports::tr("Accepted by"), result.reasonApprovedBy);
    }
    const bool advises = isGap(result.status) || result.opportunity;
    if (plans && advises)
        addLabelled(paragraphs,
                    result.opportunity && !isGap(result.status) ? Reports::tr("Opportunity")
                                                                : Reports::tr("Recommendation"),
                    result.recommendation);
    if (const Gap *gap = context.scores.gap(result.item); gap && plans)
        paragraphs.push_back(responsibility(context, result, *gap));
    return paragraphs;
}

Cell assessmentCell(const ReportContext &context, const ItemResult &result)
{
    Cell cell;
    cell.ground = toneOf(result.status);
    cell.paragraphs.push_back(
        {Run{gapwright::wordOf(result.status), true, false, toneOf(result.status)}});
    QString more;
    if (const Gap *gap = context.scores.gap(result.item))
        more = gap->forecast == AuditClass::None
            ? wordOf(gap->severity)
            : Reports::tr("%1 severity, %2 forecast")
                  .arg(wordOf(gap->severity), gapwright::wordOf(gap->forecast));
    else if (result.opportunity && result.status == ConformityStatus::Conforming)
        more = Reports::tr("with an opportunity");
    if (!more.isEmpty())
        cell.paragraphs.push_back({Run{capitalised(more)}});
    return cell;
}

QString clauseLine(const ReportContext &context, const QString &clause)
{
    const Conformity &figures = context.conformity(clause);
    if (!figures.percent)
        return Reports::tr("Not scored; coverage %1.").arg(context.percent(figures.coverage));
    return Reports::tr("Conformity %1, coverage %2, %3.")
        .arg(context.percent(figures.percent), context.percent(figures.coverage),
             wordOf(figures.verdict));
}

void addClause(Blocks &blocks, const ReportContext &context, const Clause &clause, int level)
{
    blocks.push_back(Heading{std::min(level, 4), titleOf(clause), clause.id});
    const QString gist = clause.gist.isEmpty() ? QString() : clause.gist + QLatin1Char(' ');
    const bool isPlan = context.options.preset != ReportPreset::Auditor;
    if (level == 1 || clause.isLeaf)
        blocks.push_back(Paragraph{{Run{isPlan ? gist : QString(), false, level != 1, Tone::Muted},
                                    Run{clauseLine(context, clause.id), true}},
                                   ParagraphStyle::Body,
                                   true});
    if (clause.isLeaf) {
        if (Table table = findingsTable(context, clause.id); !table.rows.empty())
            blocks.push_back(std::move(table));
        return;
    }
    for (const Clause *child : context.catalogue.childrenOf(clause.id))
        addClause(blocks, context, *child, level + 1);
}

} // namespace

Table findingsTable(const ReportContext &context, const QString &leafClause)
{
    Table table;
    table.summary = Reports::tr("Findings of %1").arg(context.clauseTitle(leafClause));
    table.columns = {{Reports::tr("Item"), 12.5},
                     {Reports::tr("Requirement in own words, finding, action"), 67.5},
                     {Reports::tr("Assessment"), 20}};
    for (const RequirementItem *item : context.catalogue.itemsUnder(leafClause)) {
        const ItemResult *result = context.data.current.resultOf(item->id);
        const ItemResult shown = result ? *result : ItemResult{};
        Cell id = textCell(item->id, Tone::Band, true);
        id.anchor = QStringLiteral("item:") + item->id;
        table.rows.push_back(
            {{id, textCell(item->text, Tone::Band), assessmentCell(context, shown)}});
        if (!result)
            continue;
        if (std::vector<Runs> paragraphs = details(context, *result); !paragraphs.empty()) {
            Cell wide{std::move(paragraphs), Tone::None, 2};
            table.rows.push_back({{textCell({}), wide}, true});
        }
    }
    return table;
}

Blocks clauseChapters(const ReportContext &context)
{
    Blocks blocks;
    for (const Clause *clause : context.catalogue.topClauses())
        addClause(blocks, context, *clause, 1);
    return blocks;
}

Blocks evidenceSection(const ReportContext &context)
{
    Blocks blocks;
    int withEvidence = 0, withFiles = 0, needing = 0;
    for (const ItemResult &result : context.data.current.results) {
        needing += isScored(result.status) || result.status == ConformityStatus::NotYetOccurred;
        withEvidence += !result.evidence.trimmed().isEmpty();
        withFiles += !context.data.evidenceFiles.value(result.item).isEmpty();
    }
    blocks.push_back(
        Heading{1, Reports::tr("Basis of the assessment"), QStringLiteral("basis"), true});
    blocks.push_back(body(Reports::tr(
        "This report lists what was seen for each requirement item, by what kind of evidence and "
        "where files were handed over. Recommendations, owners and priorities are left out.")));
    KeyFigures figures;
    figures.figures = {{context.percent(context.scores.overall.coverage), Reports::tr("Coverage"),
                        counted(QT_TRANSLATE_N_NOOP("Reports", "of %n item(s)"),
                                context.scores.overall.counts.all()),
                        Tone::Accent},
                       {context.locale.toString(needing), Reports::tr("Items scored"),
                        Reports::tr("or not yet occurred"), Tone::Accent},
                       {context.locale.toString(withEvidence), Reports::tr("With evidence"),
                        Reports::tr("described in words"), Tone::Conforming},
                       {context.locale.toString(withFiles), Reports::tr("With files"),
                        Reports::tr("attached"), Tone::Conforming}};
    blocks.push_back(figures);
    append(blocks, conformitySection(context));
    append(blocks, clauseChapters(context));
    return blocks;
}

} // namespace gapwright
