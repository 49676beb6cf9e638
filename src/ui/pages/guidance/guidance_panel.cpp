// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidance/guidance_panel.h"

#include "assessment/capability.h"
#include "base/rounding.h"
#include "services/transition_import.h"
#include "ui/pages/registers/register_place.h"
#include "ui/pages/search/library_entry.h"

#include <QLocale>

namespace gapwright {

namespace {

constexpr int restingMilliseconds = 40;

void addParagraph(std::vector<SideSection> &sections, const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        sections.push_back({.heading = heading, .paragraphs = {text}});
}

QString daysText(const EffortRange &days)
{
    const QLocale local;
    const auto figure = [&](double value) {
        return local.toString(roundedHalfUp(value, 1), 'f', value == int(value) ? 0 : 1);
    };
    return GuidancePanel::tr("About %1 person-days (%2 to %3).")
        .arg(figure(days.likely), figure(days.low), figure(days.high));
}

SideSection templatesSection(const QStringList &ids, const Catalogue &catalogue)
{
    SideSection section{.heading = GuidancePanel::tr("Templates")};
    for (const QString &id : ids) {
        if (const TemplateInfo *info = catalogue.templateInfo(id))
            section.links.push_back(
                {info->name, QLatin1String("template:") + id, QStringLiteral("scroll-text")});
    }
    return section;
}

void addTemplates(std::vector<SideSection> &sections, const QStringList &ids,
                  const Catalogue &catalogue)
{
    if (SideSection section = templatesSection(ids, catalogue); !section.links.empty())
        sections.push_back(std::move(section));
}

/// A link to the list that keeps what each register of the catalogue asks for.
void addRegisters(std::vector<SideSection> &sections, const QStringList &ids)
{
    SideSection section{.heading = GuidancePanel::tr("Kept in")};
    for (const QString &id : ids) {
        if (const std::optional<RegisterPlace> place = placeOfRegister(id))
            section.links.push_back(
                {place->title, QLatin1String("page:") + place->address, QStringLiteral("table")});
    }
    if (!section.links.empty())
        sections.push_back(std::move(section));
}

/// The registers that the items of an area name, the most named first.
QStringList registersOf(const CapabilityArea &area, const Catalogue &catalogue)
{
    QHash<QString, int> named;
    QStringList registers;
    for (const QString &clause : area.clauses) {
        for (const RequirementItem *item : catalogue.itemsUnder(clause)) {
            for (const QString &one : item->registers) {
                if (++named[one] == 1)
                    registers.append(one);
            }
        }
    }
    std::ranges::stable_sort(registers, std::greater(),
                             [&](const QString &one) { return named.value(one); });
    return registers;
}

QStringList registersOf(const Step &step)
{
    QStringList registers;
    for (const StepCriterion &criterion : step.guide.done)
        registers += criterion.registers;
    registers.removeDuplicates();
    return registers;
}

void addBullets(std::vector<SideSection> &sections, const QString &heading,
                const QStringList &lines, const QString &icon)
{
    SideSection section{.heading = heading};
    for (const QString &line : lines)
        section.bullets.push_back({line, icon});
    if (!section.bullets.empty())
        sections.push_back(std::move(section));
}

void addCrosswalk(std::vector<SideSection> &sections, const QString &clause,
                  const Catalogue &catalogue)
{
    const CrosswalkRow *row = catalogue.crosswalkOf(clause);
    if (!row)
        return;
    SideSection section{.heading = GuidancePanel::tr("Neighbouring standards")};
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral("ISO 9001:2015"), row->iso9001},
        {QStringLiteral("ISO/IEC 27001:2022"), row->iso27001},
        {QStringLiteral("ISO/IEC 27001:2022, Annex A"), row->iso27001AnnexA},
        {QStringLiteral("ISO 22301:2019"), row->iso22301},
        {QStringLiteral("ISO/IEC 20000-1:2011"), row->iso20000Of2011}};
    for (const auto &[standard, clauses] : lines) {
        if (!clauses.isEmpty())
            section.bullets.push_back(
                {GuidancePanel::tr("%1: %2", "standard: clauses").arg(standard, clauses),
                 QStringLiteral("link")});
    }
    if (!row->note.isEmpty())
        section.paragraphs << row->note;
    if (!section.bullets.empty() || !section.paragraphs.isEmpty())
        sections.push_back(std::move(section));
}

/// The links of one item, with fit and certainty, and a click to the note.
void addItemLinks(std::vector<SideSection> &sections, const QString &item,
                  const Catalogue &catalogue)
{
    SideSection section{.heading = GuidancePanel::tr("Other standards")};
    for (const ItemLink *link : catalogue.reference().linksOf(item)) {
        const char *icon = link->fit == LinkFit::Same ? "circle-dot"
            : link->fit == LinkFit::Partial           ? "circle-dashed"
                                                      : "circle";
        section.bullets.push_back(
            {GuidancePanel::tr("%1 %2: %3 (certainty %4)", "standard, clause, fit, certainty")
                 .arg(nameOf(link->standard), link->reference, wordOf(link->fit),
                      wordOf(link->certainty)),
             QString::fromLatin1(icon)});
    }
    if (section.bullets.empty())
        return;
    section.links.push_back({GuidancePanel::tr("Notes on these links"),
                             QLatin1String("library:") + item, QStringLiteral("book-open")});
    sections.push_back(std::move(section));
}

void addOrigin(std::vector<SideSection> &sections, const QString &item, const Catalogue &catalogue)
{
    SideSection origin{.heading = GuidancePanel::tr("In the 2011 edition")};
    for (const TransitionClause &clause : catalogue.reference().transition) {
        if (clause.items.contains(item))
            origin.links.push_back({GuidancePanel::tr("%1 (%2)", "clause of 2011, change")
                                        .arg(titleOf(clause), wordOf(clause.change)),
                                    QLatin1String("library:2011/") + clause.id,
                                    QStringLiteral("history")});
    }
    for (const NewItem &one : catalogue.reference().newItems) {
        if (one.item == item)
            addParagraph(sections, GuidancePanel::tr("New since %1").arg(one.since), one.text);
    }
    if (!origin.links.empty())
        sections.push_back(std::move(origin));
}

QString kpiText(const Kpi &kpi)
{
    return GuidancePanel::tr("%1. Target: %2. %3", "key figure, target, why")
        .arg(kpi.name, kpi.targetText, kpi.why);
}

void addKpis(std::vector<SideSection> &sections, const CapabilityArea &area)
{
    if (area.kpis.empty())
        return;
    SideSection section{.heading = GuidancePanel::tr("Key figures")};
    for (const Kpi &kpi : area.kpis) {
        section.paragraphs << kpiText(kpi);
        section.links.push_back({GuidancePanel::tr("Formula of %1").arg(kpi.name),
                                 QLatin1String("library:kpi/") + kpi.id,
                                 QStringLiteral("calculator")});
    }
    sections.push_back(std::move(section));
}

void addAreaLink(std::vector<SideSection> &sections, const QString &clause,
                 const Catalogue &catalogue)
{
    const CapabilityArea *area = catalogue.areaOf(clause);
    if (!area)
        return;
    sections.push_back(
        {.heading = area->isProcess() ? GuidancePanel::tr("Process") : GuidancePanel::tr("Area"),
         .links = {{GuidancePanel::tr("Rate %1").arg(area->name), QLatin1String("area:") + area->id,
                    QStringLiteral("chart-column")},
                   {GuidancePanel::tr("Levels and key figures"),
                    QLatin1String("library:") + area->id, QStringLiteral("book-open")}}});
}

/// What comes out, with a link where a template makes it.
void addDeliverables(std::vector<SideSection> &sections, const StepGuide &guide,
                     const Catalogue &catalogue)
{
    SideSection section{.heading = GuidancePanel::tr("What comes out")};
    for (const StepDeliverable &one : guide.deliverables) {
        if (catalogue.templateInfo(one.templateId))
            section.links.push_back({one.name, QLatin1String("template:") + one.templateId,
                                     QStringLiteral("scroll-text")});
        else
            section.bullets.push_back({one.name, QStringLiteral("file-text")});
    }
    if (!section.links.empty() || !section.bullets.empty())
        sections.push_back(std::move(section));
}

void addStepPeople(std::vector<SideSection> &sections, const Step &step)
{
    const std::pair<QString, QString> parts[] = {
        {GuidancePanel::tr("Accountable: %1"), step.accountable},
        {GuidancePanel::tr("Responsible: %1"), step.responsible},
        {GuidancePanel::tr("Consulted: %1"), step.consulted},
        {GuidancePanel::tr("Informed: %1"), step.informed}};
    QStringList lines;
    for (const auto &[sentence, people] : parts) {
        if (!people.isEmpty())
            lines << sentence.arg(people);
    }
    addBullets(sections, GuidancePanel::tr("Roles"), lines, QStringLiteral("user"));
}

} // namespace

std::vector<SideSection> guidanceForItem(const QString &id, const Catalogue &catalogue)
{
    std::vector<SideSection> sections;
    const RequirementItem *item = catalogue.item(id);
    if (!item)
        return sections;
    addParagraph(sections, GuidancePanel::tr("What is asked"), item->text);
    addParagraph(sections, GuidancePanel::tr("Applies only if"), item->condition);
    addParagraph(sections, GuidancePanel::tr("Ask in the workshop"), item->question);
    if (!item->evidence.isEmpty()) {
        SideSection evidence{.heading = GuidancePanel::tr("Typical evidence")};
        for (const QString &one : item->evidence)
            evidence.bullets.push_back({one, QStringLiteral("file-text")});
        sections.push_back(std::move(evidence));
    }
    addParagraph(sections, GuidancePanel::tr("Typical gap"), item->gap);
    SideSection advice{.heading = GuidancePanel::tr("Recommendation")};
    if (!item->recommendation.isEmpty())
        advice.paragraphs << item->recommendation;
    advice.paragraphs << daysText(item->days);
    sections.push_back(std::move(advice));
    addTemplates(sections, item->templates, catalogue);
    addRegisters(sections, item->registers);
    addAreaLink(sections, item->clause, catalogue);
    addItemLinks(sections, id, catalogue);
    addOrigin(sections, id, catalogue);
    return sections;
}

std::vector<SideSection> guidanceForClause(const QString &id, const Catalogue &catalogue)
{
    std::vector<SideSection> sections;
    const Clause *clause = catalogue.clause(id);
    if (!clause) {
        addParagraph(sections, GuidancePanel::tr("How to begin"),
                     GuidancePanel::tr("Choose a clause, then an item. In the list the keys 1 to 6 "
                                       "or C, P, N, A, Y and U score it and move on; Space goes to "
                                       "its evidence."));
        return sections;
    }
    addParagraph(sections, titleOf(*clause), clause->gist);
    addParagraph(sections, GuidancePanel::tr("To be documented"), clause->documentedInformation);
    if (clause->isLeaf)
        addAreaLink(sections, id, catalogue);
    addCrosswalk(sections, id, catalogue);
    return sections;
}

std::vector<SideSection> guidanceForArea(const QString &id, std::optional<int> level,
                                         const Catalogue &catalogue)
{
    std::vector<SideSection> sections;
    const CapabilityArea *area = catalogue.area(id);
    if (!area)
        return sections;
    addParagraph(sections, area->name, area->purpose);
    const QLocale local;
    for (int step = 0; step < 6; ++step) {
        const QString heading = level == step ? GuidancePanel::tr("Level %1, %2 (now)")
                                              : GuidancePanel::tr("Level %1, %2");
        addParagraph(sections, heading.arg(local.toString(step), nameOfLevel(step)),
                     area->levels[size_t(step)]);
    }
    addParagraph(sections, GuidancePanel::tr("Sign that it is higher"), area->signUp);
    addParagraph(sections, GuidancePanel::tr("Sign that it is lower"), area->signDown);
    addParagraph(
        sections,
        GuidancePanel::tr("Suggested target: %1").arg(local.toString(area->suggestedTarget)),
        area->whyTarget);
    addKpis(sections, *area);
    addParagraph(sections, GuidancePanel::tr("Inputs"), area->inputs);
    addParagraph(sections, GuidancePanel::tr("Outputs"), area->outputs);
    addParagraph(sections, GuidancePanel::tr("Roles"), area->roles);
    addParagraph(sections, GuidancePanel::tr("ITIL practices"), area->itilPractices);
    addTemplates(sections, area->templates, catalogue);
    addRegisters(sections, registersOf(*area, catalogue));
    SideSection clauses{.heading = GuidancePanel::tr("Clauses")};
    for (const QString &clause : area->clauses) {
        if (const Clause *known = catalogue.clause(clause))
            clauses.links.push_back(
                {titleOf(*known), QLatin1String("clause:") + clause, QStringLiteral("list")});
    }
    sections.push_back(std::move(clauses));
    return sections;
}

std::vector<SideSection> guidanceForStep(const QString &id, const Catalogue &catalogue)
{
    std::vector<SideSection> sections;
    const Step *step = catalogue.step(id);
    if (!step)
        return sections;
    const StepGuide &guide = step->guide;
    addParagraph(sections, step->title, guide.purpose);
    addBullets(sections, GuidancePanel::tr("Can start when"), guide.entry,
               QStringLiteral("log-out"));
    QStringList activities;
    for (const StepActivity &activity : guide.activities)
        activities << activity.title;
    addBullets(sections, GuidancePanel::tr("What to do"), activities,
               QStringLiteral("chevron-right"));
    addDeliverables(sections, guide, catalogue);
    addBullets(sections, GuidancePanel::tr("Done when"), step->done,
               QStringLiteral("circle-check"));
    addRegisters(sections, registersOf(*step));
    addParagraph(sections, GuidancePanel::tr("Duration"), guide.durationNote);
    addParagraph(sections, GuidancePanel::tr("Effort"), guide.effortNote);
    addStepPeople(sections, *step);
    SideSection mistakes{.heading = GuidancePanel::tr("Common mistakes")};
    for (const StepMistake &mistake : guide.mistakes)
        mistakes.paragraphs << GuidancePanel::tr("%1 Instead: %2", "mistake, what to do")
                                   .arg(mistake.mistake, mistake.instead);
    if (!mistakes.paragraphs.isEmpty())
        sections.push_back(std::move(mistakes));
    const QLocale local;
    QStringList agenda;
    for (const AgendaItem &item : guide.agenda.items)
        agenda << GuidancePanel::tr("%1 min: %2", "minutes, topic")
                      .arg(local.toString(item.minutes), item.topic);
    addBullets(sections, guide.agenda.title, agenda, QStringLiteral("clock"));
    return sections;
}

GuidancePanel::GuidancePanel(const Theme &theme, ProjectSession &session, QWidget *parent)
    : SidePanel(theme, tr("Guidance"), QStringLiteral("lightbulb"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("guidance"));
    connect(&session, &ProjectSession::selectionChanged, this, [this] {
        if (m_subject != Subject::Step)
            m_rest.start();
    });
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &update) {
        const bool isNews = update.everything || update.areas.contains(m_session.area());
        if (isNews && m_subject == Subject::Area)
            m_rest.start();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restingMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &GuidancePanel::follow);
}

void GuidancePanel::setSubject(Subject subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    follow();
}

void GuidancePanel::setStep(const QString &step)
{
    m_step = step;
    m_subject = Subject::Step;
    follow();
}

void GuidancePanel::showEvent(QShowEvent *event)
{
    // The first text comes after the first picture of the window, any other at once.
    if (isEmpty())
        m_rest.start();
    else if (m_isBehind || m_rest.isActive())
        refresh();
    SidePanel::showEvent(event);
}

void GuidancePanel::follow()
{
    if (isVisible())
        refresh();
    else
        m_isBehind = true;
}

void GuidancePanel::refresh()
{
    m_rest.stop();
    m_isBehind = false;
    const Catalogue &catalogue = m_session.catalogue();
    if (m_subject == Subject::Step) {
        setSections(guidanceForStep(m_step, catalogue));
        return;
    }
    if (m_subject == Subject::Area) {
        const AreaScore *score = m_session.scores().area(m_session.area());
        setSections(
            guidanceForArea(m_session.area(), score ? score->level : std::nullopt, catalogue));
        return;
    }
    setSections(m_session.item().isEmpty() ? guidanceForClause(m_session.clause(), catalogue)
                                           : guidanceForItem(m_session.item(), catalogue));
}

} // namespace gapwright
