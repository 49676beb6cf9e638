// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/catalogue/assessors_guide.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct Guide {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString wordOfKind(ItemTag tag)
{
    switch (tag) {
    case ItemTag::Document:
        return Guide::tr("document");
    case ItemTag::Practice:
        return Guide::tr("practice");
    case ItemTag::AtIntervals:
        return Guide::tr("at intervals");
    case ItemTag::Test:
        return Guide::tr("test");
    }
    return {};
}

QString wordOfWeight(int weight)
{
    return weight >= 3 ? Guide::tr("cornerstone")
        : weight == 2  ? Guide::tr("normal weight")
                       : Guide::tr("supporting");
}

Row joinedRow(const QString &label, std::vector<Runs> texts)
{
    return {{Cell{{Runs{Run{label, true, false, Tone::Muted}}}}, Cell{std::move(texts)}}, true};
}

std::vector<Runs> bulleted(const QStringList &texts)
{
    std::vector<Runs> lines;
    for (const QString &text : texts)
        lines.push_back(plain(QStringLiteral("\u2022 ") + text));
    return lines;
}

void addItem(Table &table, const RequirementItem &item)
{
    const Runs head{
        Run{item.id, true, false, Tone::Accent}, Run{QStringLiteral("   ") + item.text, true},
        Run{QStringLiteral("   %1, %2").arg(wordOfKind(item.tag), wordOfWeight(item.weight)), false,
            false, Tone::Muted}};
    table.rows.push_back({{Cell{{head}, Tone::Band, 2, QStringLiteral("item:") + item.id}}});
    if (item.isConditional())
        table.rows.push_back(joinedRow(Guide::tr("Applies when"), {plain(item.condition)}));
    table.rows.push_back(joinedRow(Guide::tr("Ask"), {plain(item.question)}));
    table.rows.push_back(joinedRow(Guide::tr("Look at"), bulleted(item.evidence)));
    table.rows.push_back(joinedRow(Guide::tr("Typical gap"), {plain(item.gap)}));
    table.rows.push_back(joinedRow(Guide::tr("Recommend"), {plain(item.recommendation)}));
}

void addClause(Blocks &blocks, const Catalogue &catalogue, const Clause &clause)
{
    const int level = std::min(4, int(clause.id.count(QLatin1Char('.'))) + 1);
    blocks.push_back(Heading{level, titleOf(clause), clause.id, level == 1});
    if (!clause.gist.isEmpty())
        blocks.push_back(
            Paragraph{{Run{clause.gist, false, true, Tone::Muted}}, ParagraphStyle::Body, true});
    if (!clause.documentedInformation.isEmpty())
        blocks.push_back(
            Paragraph{{Run{Guide::tr("Documented: "), true}, Run{clause.documentedInformation}},
                      ParagraphStyle::Body,
                      true});
    Table table{Guide::tr("Items of clause %1").arg(clause.id), {{{}, 1}, {{}, 5.2}}, {}};
    for (const RequirementItem *item : catalogue.itemsUnder(clause.id)) {
        if (item->clause == clause.id)
            addItem(table, *item);
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    for (const Clause *child : catalogue.childrenOf(clause.id))
        addClause(blocks, catalogue, *child);
}

void addArea(Blocks &blocks, const CapabilityArea &area)
{
    blocks.push_back(
        Heading{2, area.id + QLatin1Char(' ') + area.name, QStringLiteral("area-") + area.id});
    blocks.push_back(
        Paragraph{{Run{area.purpose},
                   Run{QLatin1Char(' ')
                           + Guide::tr("Clauses: %1.").arg(area.clauses.join(QStringLiteral(", "))),
                       false, false, Tone::Muted}}});
    Table levels{Guide::tr("Levels of %1").arg(area.name),
                 {{Guide::tr("Level"), 1, CellAlign::Centre},
                  {Guide::tr("What people see, do and have"), 9}},
                 {}};
    for (std::size_t level = 0; level < area.levels.size(); ++level) {
        Cell number = textCell(QString::number(level), Tone::None, true);
        if (int(level) == area.suggestedTarget)
            number.ground = Tone::Accent;
        levels.rows.push_back({{number, textCell(area.levels[level])}});
    }
    blocks.push_back(std::move(levels));
    List signs;
    if (!area.signUp.isEmpty())
        signs.items.emplace_back(
            Runs{Run{Guide::tr("Higher than claimed: "), true}, Run{area.signUp}});
    if (!area.signDown.isEmpty())
        signs.items.emplace_back(
            Runs{Run{Guide::tr("Lower than claimed: "), true}, Run{area.signDown}});
    signs.items.emplace_back(
        Runs{Run{Guide::tr("Suggested target %1: ").arg(area.suggestedTarget), true},
             Run{area.whyTarget}});
    blocks.push_back(std::move(signs));
}

void addIntroduction(Blocks &blocks)
{
    blocks.push_back(Heading{1, Guide::tr("How to use this guide"), QStringLiteral("use"), true});
    blocks.push_back(Paragraph{plain(Guide::tr(
        "The guide follows the clauses of the standard. Each box is one obligation that is "
        "assessed "
        "for itself, in our own words; for the exact wording keep the standard at hand."))});
    List parts;
    const auto part = [&parts](const QString &name, const QString &text) {
        parts.items.emplace_back(Runs{Run{name + QStringLiteral(": "), true}, Run{text}});
    };
    part(Guide::tr("Applies when"),
         Guide::tr(
             "only an item with a condition may be rated not applicable or not yet occurred."));
    part(Guide::tr("Ask"),
         Guide::tr(
             "an open question for the workshop; let the people who do the work answer first."));
    part(Guide::tr("Look at"),
         Guide::tr("what shows the practice. Two examples of different months say more than one."));
    part(Guide::tr("Typical gap"),
         Guide::tr("what is most often missing. Do not read it out; listen for it."));
    part(Guide::tr("Recommend"),
         Guide::tr("a first step that fits most providers. Adapt it to what you saw."));
    blocks.push_back(std::move(parts));
    blocks.push_back(Paragraph{plain(Guide::tr(
        "The kind says how the item shows: as a document, in practice, at intervals, or as a test. "
        "Cornerstones weigh three, normal items two, supporting items one."))});
}

Cover guideCover(const Catalogue &catalogue, const QString &title, const QString &subtitle)
{
    Cover cover;
    cover.kicker = catalogue.edition();
    cover.title = title;
    cover.subtitle = subtitle;
    cover.facts = {{Guide::tr("Item set"), catalogue.itemSet()}};
    cover.note = Guide::tr("Written in own words. Clause numbers and titles are facts; the text of "
                           "the standard is not reproduced "
                           "and has to be obtained from ISO or a national body.");
    return cover;
}

} // namespace

Blocks assessorsGuide(const Catalogue &catalogue)
{
    Blocks blocks;
    Cover cover = guideCover(
        catalogue, Guide::tr("Assessor's guide"),
        Guide::tr("Questions, evidence, typical gaps and capability levels for a gap analysis"));
    cover.facts.emplace_back(Guide::tr("Items"), QString::number(catalogue.items().size()));
    cover.facts.emplace_back(Guide::tr("Processes and management areas"),
                             QString::number(catalogue.areas().size()));
    blocks.push_back(std::move(cover));
    blocks.push_back(Contents{Guide::tr("Contents"), 2});
    addIntroduction(blocks);
    for (const Clause *clause : catalogue.topClauses())
        addClause(blocks, catalogue, *clause);
    blocks.push_back(Heading{1, Guide::tr("Capability levels"), QStringLiteral("levels"), true});
    blocks.push_back(
        Paragraph{plain(Guide::tr("Rate the level that is fully reached, not the one being worked "
                                  "towards. The marked level is the "
                                  "suggested target for a provider of about 100 people."))});
    for (const CapabilityArea &area : catalogue.areas())
        addArea(blocks, area);
    return blocks;
}

DocumentOutput guideOutput(const Catalogue &catalogue, const QDate &date)
{
    DocumentOutput output{Guide::tr("Assessor's guide")};
    output.number = catalogue.edition();
    output.date = date;
    output.look = DocumentLook::Book;
    return output;
}

} // namespace gapwright
