// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_help.h"

#include "app/page_help.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/inline_help.h"

#include <QCoreApplication>
#include <QHash>
#include <QLabel>

namespace gapwright {

namespace {

struct ControlText {
    const char *name; ///< object name of the control
    const char *sentence;
};

constexpr ControlText texts[] = {
    {"searchButton",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Finds clauses, requirement items, documents, records and every command of "
                       "the program. Type a few letters of what you look for, and press Return.")},
    {"navigationList",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "The thirteen steps, the certification cycle and the workspaces. A ring shows how much of "
         "a step is done, computed from its criteria. Return opens the page.")},
    {"readinessCard",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "How far the organization is from being able to stand the certification "
                       "audit, and what is missing most. A click shows the arithmetic.")},
    {"saveState",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Every change is saved by itself. Here stands when, or why it could not be "
                       "saved and what to do.")},
    {"guidance",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "What the clause or step asks for, what to ask in the workshop, which evidence is usual, "
         "and the next thing to do. It follows what is selected.")},
    {"pageTitle",
     QT_TRANSLATE_NOOP("ControlHelp", "The page at hand. F1 says what can be done on it.")},
    {"registerSearch",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Shows only the records that hold all of these words in any field. Escape or "
         "the cross shows all of them again.")},
    {"registerChoice", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the records with this value.")},
    {"onlyProblems",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Shows only the records that break a rule. What is wrong stands beside the "
                       "field of the record.")},
    {"columnsButton",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Chooses which fields are columns of the list. The choice is kept for the next time.")},
    {"viewsButton",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Filter, columns and order under a name, to come back to them.")},
    {"registerTable",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "The records of this register. A click on a heading sorts; several rows can be selected. "
         "Rows are copied by Ctrl+C or dragged out, and rows of a spreadsheet are pasted by "
         "Ctrl+V: a preview says first what would happen.")},
    {"newRecordButton",
     QT_TRANSLATE_NOOP("ControlHelp", "Makes a record and opens its form beside the list.")},
    {"moreButton",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Duplicate, edit several, delete, copy, paste, import, export and print.")},
    {"recordPanel",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The record that is selected in the list: its fields, its parts, files, and "
                       "what refers to it. Changes are saved as you go.")},
    {"indexSearch",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Shows only the registers with these words in title or purpose.")},
    {"itemSearch",
     QT_TRANSLATE_NOOP("ControlHelp", "Shows only the requirement items that hold these words.")},
    {"filterOpen",
     QT_TRANSLATE_NOOP("ControlHelp", "Shows only the items that nobody has assessed yet.")},
    {"filterGaps",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Shows only the items that are partly conforming or not conforming.")},
    {"filterMine", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the items whose owner is you.")},
    {"filterWithoutEvidence",
     QT_TRANSLATE_NOOP("ControlHelp", "Shows only the items without evidence.")},
    {"filterSeverity",
     QT_TRANSLATE_NOOP("ControlHelp", "Shows only the gaps of at least this severity.")},
    {"itemOrder",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Order of the items: as in the standard, or the most urgent first.")},
    {"itemList",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The requirement items of the chosen clause. The keys C, P and N give a "
                       "status; Space goes to the evidence.")},
    {"itemEditor",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The item that is selected: status, finding, evidence, severity, owner and "
                       "action. Files can be dropped on it.")},
    {"clauseTree",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The clauses 4 to 10 with the share of their items that is assessed.")},
    {"figureAssessed",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "How many of the requirement items have a status. A click shows the arithmetic.")},
    {"figureConformity",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "How far the items that apply are conforming. A click shows how it is "
                       "counted.")},
    {"figureGaps",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Items that are partly or not conforming. A click shows the arithmetic.")},
    {"figureCapability",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The mean capability level of the process areas. It is another scale than "
                       "conformity. A click shows the arithmetic.")},
    {"barsChart",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Items by clause and status. A click on a part of a bar goes to these items.")},
    {"radarChart",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Reached and targeted capability level of each process area. A click goes to the area.")},
    {"trendChart", QT_TRANSLATE_NOOP("ControlHelp", "Conformity from assessment to assessment.")},
    {"areaList",
     QT_TRANSLATE_NOOP("ControlHelp", "The process areas with reached and targeted level.")},
    {"levels",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "The capability level of the area from 0 to 5, with what each level means.")},
    {"chooseAssessment",
     QT_TRANSLATE_NOOP("ControlHelp", "Makes this assessment the one that all pages show.")},
    {"actionViews",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The actions as a list, or as a board with a column for each state.")},
    {"actionOwner", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the actions of this person.")},
    {"actionState", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the actions in this state.")},
    {"actionSource",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Shows only the actions that come from there: gaps, risks, audits and others.")},
    {"actionTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Actions from everywhere, overdue ones first. Return opens the record that "
                       "an action comes from.")},
    {"workBoard",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "A column for each state. Drag a card to another column, or press Ctrl with "
                       "an arrow. Return opens it.")},
    {"problemSeverity",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Errors keep a document or an assessment from being approved; hints do not.")},
    {"problemRegister",
     QT_TRANSLATE_NOOP("ControlHelp", "Shows only the problems of this register.")},
    {"problemTable",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "The rules that records break now, with what to do. Return opens the field.")},
    {"calendarViews", QT_TRANSLATE_NOOP("ControlHelp", "A month, or the agenda of what comes.")},
    {"calendarPast", QT_TRANSLATE_NOOP("ControlHelp", "Shows what is over as well.")},
    {"monthView",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Arrows go from day to day, Page up and Page down from month to month. "
                       "Return opens what is due on the day.")},
    {"calendarTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "What is due, in the order of time. Return opens the record.")},
    {"roadmapChart",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Steps and certification cycle on one time line with today. Return or a "
                       "click opens the step.")},
    {"planView",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Tasks and milestones as bars. Drag a bar to move it, its end to stretch "
                       "it; Alt with the arrows does the same. A frame marks the critical path.")},
    {"planFilters",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "All tasks, those not finished, or those that the end of the project depends on.")},
    {"planSteps",
     QT_TRANSLATE_NOOP("ControlHelp", "Effort and cost of each step, summed over its tasks.")},
    {"toToday", QT_TRANSLATE_NOOP("ControlHelp", "Brings today into view.")},
    {"approveBaseline",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Keeps the dates of today's plan. From then on the chart shows how far each "
                       "task has moved.")},
    {"figureEnd",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "When the last task ends, as the dates stand. A click shows the arithmetic.")},
    {"figureEffort",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Working days of all tasks; P80 is what four of five such projects stay "
                       "below. A click shows the arithmetic.")},
    {"figureCost",
     QT_TRANSLATE_NOOP("ControlHelp", "Cost of all tasks. A click shows the arithmetic.")},
    {"figureProgress",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "How much of the effort is done. A click shows the arithmetic.")},
    {"caseViews",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "The alternatives, their money over the years, and the terms they are computed with.")},
    {"alternativeTable",
     QT_TRANSLATE_NOOP("ControlHelp", "The alternatives side by side, doing nothing among them.")},
    {"cashFlow",
     QT_TRANSLATE_NOOP("ControlHelp", "Cost, benefit and their running sum for each year.")},
    {"figureInvestment",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "What the chosen alternative takes to carry out. A click shows what it is "
                       "made of.")},
    {"figurePresentValue",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Costs and benefits of all years at today's value. A click shows the arithmetic.")},
    {"figureReturn",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Net benefit for each unit of money spent. A click shows the arithmetic.")},
    {"figurePayback",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "When the benefits have paid for the costs. A click shows the arithmetic.")},
    {"raciTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Activities by role. Type R, A, C or I in a cell; Shift with a letter adds "
                       "it, Delete empties.")},
    {"riskChart",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Risks by likelihood and impact. The thick lines are the limits of the "
                       "project; Return lists the risks of a cell.")},
    {"riskTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The risks of the chosen cell, or all of them. Return opens the record.")},
    {"riskViews", QT_TRANSLATE_NOOP("ControlHelp", "Before treatment, or after.")},
    {"serviceGraph",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Services and what they rest on: components, agreements, suppliers. Arrows "
                       "walk along the lines.")},
    {"contradictionList",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Where records of the map contradict each other, with what to do.")},
    {"kpiTable",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Key figures with trend, target and status. A new value is typed in place.")},
    {"kpiProcess", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the key figures of this process.")},
    {"kpiChart",
     QT_TRANSLATE_NOOP("ControlHelp", "The values of the key figure over time, with its target.")},
    {"competenceTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Who needs to be able to do what, and what is held. 0 to 5 rates what is "
                       "held, plus and minus change what is needed.")},
    {"communicationTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Who is told what, when, how and by whom. Return opens the entry.")},
    {"communicationDirection",
     QT_TRANSLATE_NOOP("ControlHelp", "Inside the organization, or with others.")},
    {"scopeText",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The scope statement, composed of the elements that are inside.")},
    {"scopeChecks", QT_TRANSLATE_NOOP("ControlHelp", "What the scope statement still lacks.")},
    {"documentWords",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Shows only the documents with these words in title or number.")},
    {"documentStatus", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the documents in this state.")},
    {"documentNeed",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "Shows only the documents that somebody has to do something about.")},
    {"documentTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The master list of controlled documents. Return opens one; a Word or "
                       "Markdown file that is dropped here becomes a document.")},
    {"coverageTable",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "What the standard asks to be documented, and which document covers it. "
                       "Return opens the document or its template.")},
    {"documentTabs",
     QT_TRANSLATE_NOOP("ControlHelp", "Text, control, versions and comments of the document.")},
    {"markdownEdit",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The text of the document. Fields and tables of the project are filled in "
                       "when it is exported.")},
    {"historyList",
     QT_TRANSLATE_NOOP(
         "ControlHelp",
         "Every change with date and name. The values before and after stand beside it.")},
    {"historyPerson", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the changes of this person.")},
    {"reportPreset",
     QT_TRANSLATE_NOOP("ControlHelp", "For whom the report is: full, board, owner or auditor.")},
    {"reportPaper", QT_TRANSLATE_NOOP("ControlHelp", "The size of the paper.")},
    {"reportPreview", QT_TRANSLATE_NOOP("ControlHelp", "The pages as they will be printed.")},
    {"libraryTree",
     QT_TRANSLATE_NOOP("ControlHelp", "The reference shelf. Type to find an entry.")},
    {"libraryFilter", QT_TRANSLATE_NOOP("ControlHelp", "Shows only the entries with these words.")},
    {"crosswalkMatrix",
     QT_TRANSLATE_NOOP("ControlHelp", "Which clauses of other standards correspond.")},
    {"stepTabs",
     QT_TRANSLATE_NOOP("ControlHelp",
                       "The guide with the workshop agenda, the registers, the documents and the "
                       "actions of the step.")},
};

const QHash<QString, const char *> &textsByName()
{
    static const QHash<QString, const char *> byName = [] {
        QHash<QString, const char *> made;
        for (const ControlText &text : texts)
            made.insert(QLatin1String(text.name), text.sentence);
        return made;
    }();
    return byName;
}

/// What a control of a kind is for when it has no text of its own.
const char *textOfKind(const QWidget &control)
{
    if (qobject_cast<const FigureCard *>(&control))
        return QT_TRANSLATE_NOOP("ControlHelp",
                                 "A figure that is computed from the records of the project. A "
                                 "click, Space or Return shows where it comes from.");
    if (qobject_cast<const ChartView *>(&control))
        return QT_TRANSLATE_NOOP("ControlHelp",
                                 "A chart of the records of the project. Arrows go from part to "
                                 "part; Return or a click goes to the records behind it.");
    return nullptr;
}

QString headingOf(const QWidget &control)
{
    const auto *label = qobject_cast<const QLabel *>(&control);
    const QString name = control.accessibleName();
    return !name.isEmpty() || !label ? name : label->text();
}

void describe(QWidget &control)
{
    const char *sentence = textsByName().value(control.objectName());
    if (!sentence)
        sentence = textOfKind(control);
    if (sentence && control.whatsThis().isEmpty())
        setInlineHelp(control, headingOf(control),
                      {QCoreApplication::translate("ControlHelp", sentence)});
}

} // namespace

void describeControls(QWidget &root)
{
    describe(root);
    for (QWidget *control : root.findChildren<QWidget *>())
        describe(*control);
}

void describePage(QWidget &page, const QString &pageKey)
{
    const PageHelp help = helpOfPage(pageKey);
    setInlineHelp(page, page.windowTitle(), QStringList{help.purpose} + help.ways);
    describeControls(page);
}

QStringList describedControls()
{
    return textsByName().keys();
}

} // namespace gapwright
