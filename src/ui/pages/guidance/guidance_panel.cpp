// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidance/guidance_panel.h"

#include "assessment/capability.h"
#include "base/rounding.h"
#include "services/transition_import.h"
#include "ui/pages/search/library_entry.h"

#include <QLocale>

namespace gapwright {

namespace {

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
            origin.links.push_back({GuidancePanel::tr("%1 %2 (%3)", "clause, title, change")
                                        .arg(clause.id, clause.title, wordOf(clause.change)),
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
        {.heading = GuidancePanel::tr("Capability"),
         .links = {{GuidancePanel::tr("Rate %1").arg(area->name), QLatin1String("area:") + area->id,
                    QStringLiteral("chart-column")}}});
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
    if (SideSection templates = templatesSection(item->templates, catalogue);
        !templates.links.empty())
        sections.push_back(std::move(templates));
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
    addParagraph(sections, GuidancePanel::tr("ITIL practices"), area->itilPractices);
    if (SideSection templates = templatesSection(area->templates, catalogue);
        !templates.links.empty())
        sections.push_back(std::move(templates));
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
    const QLocale local;
    addParagraph(sections, step->title, step->guide.purpose);
    SideSection activities{.heading = GuidancePanel::tr("What to do")};
    for (const StepActivity &activity : step->guide.activities)
        activities.bullets.push_back({activity.title, QStringLiteral("chevron-right")});
    SideSection mistakes{.heading = GuidancePanel::tr("Common mistakes")};
    for (const StepMistake &mistake : step->guide.mistakes)
        mistakes.paragraphs << GuidancePanel::tr("%1 Instead: %2", "mistake, what to do")
                                   .arg(mistake.mistake, mistake.instead);
    SideSection agenda{.heading = step->guide.agenda.title};
    for (const AgendaItem &item : step->guide.agenda.items)
        agenda.bullets.push_back({GuidancePanel::tr("%1 min: %2", "minutes, topic")
                                      .arg(local.toString(item.minutes), item.topic),
                                  QStringLiteral("clock")});
    for (SideSection *section : {&activities, &mistakes, &agenda}) {
        if (!section->bullets.empty() || !section->paragraphs.isEmpty())
            sections.push_back(std::move(*section));
    }
    return sections;
}

GuidancePanel::GuidancePanel(const Theme &theme, ProjectSession &session, QWidget *parent)
    : SidePanel(theme, tr("Guidance"), QStringLiteral("lightbulb"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("guidance"));
    connect(&session, &ProjectSession::selectionChanged, this, [this] {
        if (m_subject != Subject::Step)
            refresh();
    });
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &update) {
        const bool isNews = update.everything || update.areas.contains(m_session.area());
        if (isNews && m_subject == Subject::Area)
            refresh();
    });
    refresh();
}

void GuidancePanel::setSubject(Subject subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    refresh();
}

void GuidancePanel::setStep(const QString &step)
{
    m_step = step;
    m_subject = Subject::Step;
    refresh();
}

void GuidancePanel::refresh()
{
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
