// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_help.h"

#include "ui/pages/overview/rail_entries.h"

#include <QCoreApplication>

#include <array>

namespace gapwright {

namespace {

struct HelpText {
    const char *key;
    const char *purpose;
    std::array<const char *, 5> ways; ///< null after the last
};

constexpr HelpText texts[] = {
    {"welcome",
     QT_TRANSLATE_NOOP("PageHelp", "The start: every project is one file on your computer."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "New project asks for the client and a place for the file; everything else "
                        "can be filled in later."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The sample project shows all pages filled, for a fictional provider of "
                        "120 people. It is a copy of your own: try what you like."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Drop a .gapwright file anywhere on the window to open it. Recent projects "
                        "that are gone are greyed; remove them from the list with the cross.")}},
    {"overview",
     QT_TRANSLATE_NOOP("PageHelp",
                       "The engagement at a glance: how far the assessment is, what the verdict "
                       "would be today, and what needs attention."),
     {QT_TRANSLATE_NOOP(
          "PageHelp",
          "Each figure opens the place it comes from; the arithmetic behind it is one click away."),
      QT_TRANSLATE_NOOP(
          "PageHelp",
          "The lists name what is open, overdue or without evidence; Return opens the entry.")}},
    {"gap",
     QT_TRANSLATE_NOOP(
         "PageHelp",
         "The assessment of the requirement items against the clauses 4 to 10, in own words."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Choose a clause at the left, an item in the list, and press C, P or N: "
                        "the item is scored and the next one is selected. Not applicable is "
                        "offered only where the item has a condition."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "A conforming item needs evidence: describe it, or drop and paste files "
                        "onto the detail."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Select several items to score them at once; conforming is never given in "
                        "bulk without evidence."),
      QT_TRANSLATE_NOOP(
          "PageHelp",
          "Filters show what is open, gaps, yours, without evidence, or severe. The tabs hold "
          "capability levels and charts; click a part of a chart to go there."),
      QT_TRANSLATE_NOOP("PageHelp", "Ctrl+M turns the gap at hand into an action.")}},
    {"register",
     QT_TRANSLATE_NOOP("PageHelp",
                       "One register of the project as a list with a form: services, risks, "
                       "suppliers, audits and the rest."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Ctrl+Shift+N adds a record, Ctrl+Delete removes it after saying what "
                        "refers to it; both can be undone."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Filter, sort and choose columns; keep the arrangement as a view. Select "
                        "several records to change a field of all of them."),
      QT_TRANSLATE_NOOP(
          "PageHelp",
          "References are followed with the arrow beside them and made in place with the plus."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Import reads CSV, JSON and workbooks after a trial run that names every "
                        "row. Export writes the list as you see it.")}},
    {"documents",
     QT_TRANSLATE_NOOP("PageHelp",
                       "Policies, plans, procedures and records under control: written from the "
                       "registers, approved, published and watched."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "New offers the templates with purpose and clauses. Import takes over the "
                        "text of a Word or Markdown file."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The text is Markdown with fields from the registers; the pages beside it "
                        "are those of the PDF. Ctrl and the full stop offer other spellings."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "An approved text stays as it is. When the registers change, the page says "
                        "which paragraphs differ and offers a new draft."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Export writes DOCX, ODT, PDF, HTML or Markdown, one document or all of "
                        "them with the master list.")}},
    {"roadmap",
     QT_TRANSLATE_NOOP("PageHelp",
                       "The thirteen steps and the certification cycle on one time line: dates, "
                       "owners, progress, today, and what waits for what."),
     {QT_TRANSLATE_NOOP("PageHelp", "Return or a click opens the step."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Set dates and owner of a step on its page; steps may overlap and be "
                        "worked on in any order.")}},
    {"actions",
     QT_TRANSLATE_NOOP("PageHelp",
                       "All actions in one place: from gaps, risks, audits, reviews, improvements, "
                       "objectives and the plan."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Overdue ones come first. On the board a card goes to another state by "
                        "mouse, or by Ctrl with an arrow."),
      QT_TRANSLATE_NOOP("PageHelp", "Return opens the record an action comes from.")}},
    {"problems",
     QT_TRANSLATE_NOOP("PageHelp",
                       "Every validation rule that the records break at the moment, errors first, "
                       "each with the record and what to do."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Return or a click opens the field. A problem goes away by itself once the "
                        "data are right."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Problems never keep you from typing. A rule that is an error keeps a "
                        "document or an assessment from being approved.")}},
    {"calendar",
     QT_TRANSLATE_NOOP("PageHelp",
                       "Everything that has a date: reviews, measurements, audits, surveillance, "
                       "document reviews and ends of contracts."),
     {QT_TRANSLATE_NOOP("PageHelp", "Switch between month and agenda; Return opens the record."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Export writes an ICS file for the calendar program of your choice.")}},
    {"assessments",
     QT_TRANSLATE_NOOP(
         "PageHelp",
         "The assessments of the project beside each other: baseline, re-assessment, mock audit."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "A new assessment can start empty or from an earlier one. Approving locks "
                        "it; its results stay as they are."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Results come in from CSV, from the 2011 edition, or marked to confirm "
                        "from another certified standard. Nothing is scored by itself.")}},
    {"report",
     QT_TRANSLATE_NOOP(
         "PageHelp",
         "The gap report as it will be printed, painted by the same code that writes the PDF."),
     {QT_TRANSLATE_NOOP(
          "PageHelp",
          "Choose full, board, owner or auditor. The check lists what would embarrass you: "
          "unscored items, gaps without action, conforming without evidence, overdue actions."),
      QT_TRANSLATE_NOOP(
          "PageHelp",
          "The PDF has an outline, links and tags, and is written in one piece or not at all. "
          "Export writes Word, OpenDocument, HTML and Markdown too.")}},
    {"history",
     QT_TRANSLATE_NOOP("PageHelp",
                       "Who changed what and when, back to the first day of the project."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Choose an entry to see the values before and after. Revert takes back "
                        "that one change and keeps everything later."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Choose a person to see only their changes; a register's form leads to the "
                        "history of one record.")}},
    {"library",
     QT_TRANSLATE_NOOP("PageHelp",
                       "The reference shelf: primer, clauses, processes, key figures, glossary, "
                       "crosswalk, the way from 2011, editions and templates."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "The search looks through all of it. Links lead to the items, registers "
                        "and templates meant."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The primer can be handed out as PDF or DOCX. All texts are our own words; "
                        "the standard itself needs a licensed copy.")}},
    {"step",
     QT_TRANSLATE_NOOP("PageHelp",
                       "One step of the implementation: what it is for, what has to be true before "
                       "and after, and what is missing now."),
     {QT_TRANSLATE_NOOP(
          "PageHelp",
          "A criterion that data can decide is computed, with the records that decide it. The "
          "others are confirmed by a person with name, date and reason."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The tabs hold the guide with the workshop agenda, the registers, the "
                        "documents and the actions of this step."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Next things to do names the three that bring the step furthest.")}},
    {"business-case",
     QT_TRANSLATE_NOOP("PageHelp",
                       "What the project costs and brings, for the sponsor who has to decide."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Enter costs and benefits with the year, how sure they are and where the "
                        "figure comes from; compare alternatives, doing nothing among them."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Net present value, return and payback follow from the lines; each shows "
                        "its arithmetic."),
      QT_TRANSLATE_NOOP("PageHelp", "The sponsor summary is one page of PDF.")}},
    {"plan",
     QT_TRANSLATE_NOOP("PageHelp",
                       "The work of the project along the steps: tasks, milestones, who waits for "
                       "whom, effort and cost."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Drag a bar to move it, its end to stretch it; Alt with the arrows does "
                        "the same by keyboard. Each move can be undone."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The critical path has a frame around its bars. Draw the ring behind a "
                        "bar to the line that shall wait, or use the field “Depends on”; a circle "
                        "is refused when it is drawn and said at the field when it is typed."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Effort comes from three-point estimates; the P80 figure is what four of "
                        "five such projects stay below.")}},
    {"raci",
     QT_TRANSLATE_NOOP("PageHelp",
                       "Which role does what: activities by role, with the letters of RACI."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Type R, A, C or I in a cell; Shift with a letter adds it, Delete empties. "
                        "Shift with the arrows chooses several cells. Enter or a second click "
                        "opens a menu."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "A row without exactly one A and at least one R has a sign; below the "
                        "table stands what to do. F8 goes to the next one."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Activities and roles are added and named in place. Copy gives a table for "
                        "a spreadsheet, Export a PDF or Word file.")}},
    {"risk-matrix",
     QT_TRANSLATE_NOOP("PageHelp",
                       "The rated risks and opportunities by likelihood and impact, before and "
                       "after treatment."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Arrows move over the cells; Enter or a click lists the risks of a cell, "
                        "Enter there opens the record. Escape lists all of them again."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The thick lines are the limits of the project settings: what may be "
                        "accepted, and what needs an action."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "The register keeps the residual score only. The cell after treatment is "
                        "the nearest one to the cell before that has this score.")}},
    {"scope",
     QT_TRANSLATE_NOOP(
         "PageHelp",
         "The scope statement composed from services, units, sites, customers and technology."),
     {QT_TRANSLATE_NOOP(
          "PageHelp",
          "Put each element in or out with a reason; the statement is rewritten as you do."),
      QT_TRANSLATE_NOOP(
          "PageHelp",
          "Checks say what the statement still lacks. Print or export it when it is right.")}},
    {"service-map",
     QT_TRANSLATE_NOOP("PageHelp",
                       "Services with what they stand on: components, agreements, suppliers, and "
                       "where these contradict each other."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "Choose a node with the arrows or a click to see what it consists of."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "Each contradiction names the records and the fix; Return opens them.")}},
    {"kpi-board",
     QT_TRANSLATE_NOOP("PageHelp",
                       "The key figures of the processes with trend, target and status."),
     {QT_TRANSLATE_NOOP(
          "PageHelp",
          "Enter a new value in place. A figure without a measurement in its period is marked."),
      QT_TRANSLATE_NOOP("PageHelp", "Add from the library of key figures in one step.")}},
    {"competence-matrix",
     QT_TRANSLATE_NOOP("PageHelp",
                       "What each person needs to be able to do, what they can show for it, and "
                       "what is missing."),
     {QT_TRANSLATE_NOOP("PageHelp",
                        "In a cell 0 to 5 rates what is held, + and − alter what is needed, Return "
                        "opens the record with action, date and evidence."),
      QT_TRANSLATE_NOOP("PageHelp",
                        "By roles, the level is set for everybody who holds the role. Each state "
                        "has a sign and a word.")}},
    {"communication",
     QT_TRANSLATE_NOOP("PageHelp", "Who is told what, when, how and by whom."),
     {QT_TRANSLATE_NOOP(
         "PageHelp",
         "The plan is ordered by audience and by next date; add and change entries in place.")}},
};

QString translated(const char *source)
{
    return QCoreApplication::translate("PageHelp", source);
}

PageHelp helpOf(const HelpText &text)
{
    PageHelp help{translated(text.purpose), {}};
    for (const char *way : text.ways) {
        if (way)
            help.ways.append(translated(way));
    }
    return help;
}

} // namespace

PageHelp helpOfPage(const QString &pageKey)
{
    const QString key = stepOfKey(pageKey).isEmpty() ? pageKey : QStringLiteral("step");
    for (const HelpText &text : texts) {
        if (key == QLatin1String(text.key))
            return helpOf(text);
    }
    return helpOf(texts[0]);
}

QStringList pagesWithHelp()
{
    QStringList keys;
    for (const HelpText &text : texts)
        keys.append(QString::fromLatin1(text.key));
    return keys;
}

} // namespace gapwright
