// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text.h"
#include "charts/gantt.h"
#include "charts/quadrant_matrix.h"
#include "reports/sections/sections.h"

#include <algorithm>
#include <map>

namespace gapwright {

namespace {

constexpr std::size_t scheduled = 24;
constexpr double matrixHeight = 300;
constexpr int weeksOfEffort[] = {1, 2, 4, 8, 16}; ///< bar length for effort 1 to 5

TaskState stateOf(const ItemResult &result, QDate today)
{
    if (result.actionState == ActionState::Done)
        return TaskState::Done;
    if (result.due < today)
        return TaskState::Overdue;
    return result.actionState == ActionState::InProgress ? TaskState::InProgress : TaskState::Open;
}

Figure matrixFigure(const ReportContext &context)
{
    QuadrantMatrix matrix;
    matrix.title = Reports::tr("Gaps by impact and effort");
    std::map<std::pair<int, int>, int> counts;
    for (const Gap &gap : context.scores.gaps)
        ++counts[{gap.impact, gap.effort}];
    for (const auto &[place, count] : counts)
        matrix.bubbles.push_back({place.first, place.second, count});
    Figure figure;
    figure.height = matrixHeight;
    figure.least = 240;
    figure.caption = Reports::tr("Number of gaps by impact (up) and effort (right).");
    figure.alternative = withPlurals(describe(matrix, context.locale));
    figure.paint = [matrix, theme = context.theme](QPainter &painter, QRectF frame) {
        paintQuadrantMatrix(painter, frame, matrix, theme);
    };
    return figure;
}

Table quadrantTable(const ReportContext &context)
{
    Table table;
    table.summary = Reports::tr("Gaps per quadrant");
    table.columns = {{Reports::tr("Quadrant"), 20},
                     {Reports::tr("Gaps"), 9, CellAlign::End},
                     {Reports::tr("What it means"), 71}};
    const std::pair<Quadrant, QString> rows[] = {
        {Quadrant::QuickWin, Reports::tr("High impact, days of work: do these first.")},
        {Quadrant::MajorProject,
         Reports::tr("High impact, weeks or months: plan them with an owner and milestones.")},
        {Quadrant::FillIn, Reports::tr("Low impact, little work: take along when at it.")},
        {Quadrant::Reconsider,
         Reports::tr("Low impact, much work: look for a leaner way to close the gap.")}};
    for (const auto &[quadrant, meaning] : rows) {
        const auto count =
            std::count_if(context.scores.gaps.begin(), context.scores.gaps.end(),
                          [which = quadrant](const Gap &gap) { return gap.quadrant == which; });
        table.rows.push_back(
            {{textCell(capitalised(wordOf(quadrant)), Tone::None, true),
              textCell(context.locale.toString(qlonglong(count))), textCell(meaning)}});
    }
    return table;
}

} // namespace

std::vector<const Gap *> allGaps(const ReportContext &context)
{
    std::vector<const Gap *> gaps;
    for (const Gap &gap : context.scores.gaps)
        gaps.push_back(&gap);
    return gaps;
}

std::optional<Figure> schedule(const ReportContext &context, const std::vector<const Gap *> &gaps,
                               std::size_t most)
{
    Gantt gantt;
    gantt.title = Reports::tr("Schedule of the most urgent actions");
    gantt.today = context.data.date;
    for (const Gap *gap : gaps) {
        const ItemResult *result = context.data.current.resultOf(gap->item);
        if (!result || !result->due.isValid() || gantt.tasks.size() == most)
            continue;
        Gantt::Task task;
        task.key = gap->item;
        task.name = gap->item;
        task.owner = result->owner;
        task.end = result->due;
        task.start = result->due.addDays(-7 * weeksOfEffort[std::clamp(gap->effort, 1, 5) - 1]);
        task.state = stateOf(*result, context.data.date);
        gantt.tasks.push_back(task);
    }
    if (gantt.tasks.empty())
        return std::nullopt;
    Figure figure;
    figure.height = naturalHeight(gantt, context.theme);
    figure.caption =
        Reports::tr("The most urgent actions that have a due date. A bar ends on the due "
                    "date; its length follows the effort class (1, 2, 4, 8 or 16 weeks).");
    figure.alternative = withPlurals(describe(gantt, context.locale));
    figure.paint = [gantt, theme = context.theme](QPainter &painter, QRectF frame) {
        paintGantt(painter, frame, gantt, theme);
    };
    return figure;
}

Table actionTable(const ReportContext &context, const std::vector<const Gap *> &gaps)
{
    Table table;
    table.summary = Reports::tr("Actions, most urgent first");
    table.columns = {{Reports::tr("No."), 5.5, CellAlign::End},
                     {Reports::tr("Item"), 12},
                     {Reports::tr("Action"), 46.5},
                     {Reports::tr("Owner"), 14},
                     {Reports::tr("Due"), 14.5},
                     {Reports::tr("Priority"), 12.5}};
    int number = 0;
    for (const Gap *gap : gaps) {
        const ItemResult *result = context.data.current.resultOf(gap->item);
        if (!result)
            continue;
        const bool overdue = result->due.isValid() && result->due < context.data.date
            && result->actionState != ActionState::Done;
        Cell due = textCell(result->due.isValid() ? context.shortDate(result->due)
                                                  : Reports::tr("to be agreed"),
                            overdue ? Tone::NotConforming : Tone::None);
        if (result->actionState != ActionState::Open)
            due.paragraphs.push_back(
                {Run{labelOf(choicesOf<ActionState>(), int(result->actionState)), false, true,
                     Tone::Muted}});
        Cell priority{{Runs{Run{context.locale.toString(gap->score), true}},
                       Runs{Run{capitalised(wordOf(gap->quadrant)), false, false, Tone::Muted}}}};
        const bool own = !result->recommendation.isEmpty();
        Cell action = textCell(context.actionFor(*result));
        if (!own)
            action.paragraphs.push_back(
                {Run{Reports::tr("Typical advice; nothing specific was noted."), false, true,
                     Tone::Muted}});
        table.rows.push_back(
            {{textCell(context.locale.toString(++number)), itemCell(context, gap->item), action,
              textCell(result->owner.isEmpty() ? Reports::tr("to be named") : result->owner), due,
              priority}});
    }
    return table;
}

Blocks prioritySection(const ReportContext &context)
{
    Blocks blocks;
    if (context.scores.gaps.empty())
        return blocks;
    blocks.push_back(Heading{1, Reports::tr("Priorities"), QStringLiteral("priorities")});
    blocks.push_back(body(Reports::tr(
        "Impact says how much a gap stands in the way of the certificate or hurts customers, "
        "effort "
        "how much work it is; both run from 1 to 5. Priority is impact x (6 - effort). Where "
        "nobody "
        "has set them, impact follows from severity and effort from typical person-days.")));
    blocks.push_back(matrixFigure(context));
    blocks.push_back(quadrantTable(context));
    return blocks;
}

Blocks actionPlanSection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(Heading{1, Reports::tr("Action plan"), QStringLiteral("plan")});
    const std::vector<const Gap *> gaps = allGaps(context);
    if (gaps.empty()) {
        blocks.push_back(body(Reports::tr("There is no gap that needs an action.")));
        return blocks;
    }
    blocks.push_back(
        body(counted(QT_TRANSLATE_N_NOOP("Reports",
                                         "%n action(s), most urgent first. Item numbers "
                                         "lead to the finding."),
                     int(gaps.size()))));
    if (std::optional<Figure> figure = schedule(context, gaps, scheduled)) {
        blocks.push_back(
            Heading{2, Reports::tr("Schedule"), QStringLiteral("schedule"), false, false});
        blocks.push_back(std::move(*figure));
    }
    blocks.push_back(
        Heading{2, Reports::tr("All actions"), QStringLiteral("actions"), false, false});
    blocks.push_back(actionTable(context, gaps));
    return blocks;
}

} // namespace gapwright
