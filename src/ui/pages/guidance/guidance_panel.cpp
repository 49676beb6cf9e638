// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidance/guidance_panel.h"

#include "assessment/capability.h"
#include "base/rounding.h"

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
    addCrosswalk(sections, item->clause, catalogue);
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

GuidancePanel::GuidancePanel(const Theme &theme, ProjectSession &session, QWidget *parent)
    : SidePanel(theme, tr("Guidance"), QStringLiteral("lightbulb"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("guidance"));
    connect(&session, &ProjectSession::selectionChanged, this, &GuidancePanel::refresh);
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

void GuidancePanel::refresh()
{
    const Catalogue &catalogue = m_session.catalogue();
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
