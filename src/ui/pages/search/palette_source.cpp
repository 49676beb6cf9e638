// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/palette_source.h"

#include "ui/kit/command_palette.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/session/project_session.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr int shortestQuery = 2;
constexpr int mostHits = 20;

QString plainSnippet(QString snippet)
{
    snippet.remove(QChar(2));
    snippet.remove(QChar(3));
    return snippet.simplified();
}

} // namespace

PaletteSource::PaletteSource(CommandPalette &palette, QObject *parent)
    : QObject(parent)
    , m_palette(palette)
{
    palette.setProvider([this](const QString &query) { return entriesFor(query); });
    connect(&palette, &CommandPalette::queryChanged, this, &PaletteSource::search);
}

void PaletteSource::setSession(ProjectSession *session)
{
    m_session = session;
}

std::vector<PaletteEntry> PaletteSource::entriesFor(const QString &query) const
{
    std::vector<PaletteEntry> entries;
    if (m_session)
        addPages(entries);
    if (m_commands) {
        for (PaletteEntry &command : m_commands())
            entries.push_back(std::move(command));
    }
    if (m_session && query.trimmed().size() >= shortestQuery)
        addCatalogue(entries, query.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    return entries;
}

void PaletteSource::addEntry(std::vector<PaletteEntry> &entries, PaletteEntry entry,
                             const QString &address) const
{
    entry.run = [self = QPointer<const PaletteSource>(this), address] {
        if (self)
            emit const_cast<PaletteSource *>(self.data())->goTo(address);
    };
    entries.push_back(std::move(entry));
}

void PaletteSource::addPages(std::vector<PaletteEntry> &entries) const
{
    for (const RailEntry &place : railEntries(*m_session)) {
        if (place.heading)
            continue;
        PaletteEntry entry;
        entry.group = tr("Go to");
        entry.title = place.fullTitle.isEmpty() ? place.title : place.fullTitle;
        if (const QString step = stepOfKey(place.key); !step.isEmpty() && !place.number.isEmpty())
            entry.title =
                tr("Step %1", "as people call it: Step 4. Agree the scope").arg(place.fullTitle);
        entry.detail = place.subtitle;
        entry.icon = place.icon;
        addEntry(entries, entry, place.key);
    }
}

void PaletteSource::addCatalogue(std::vector<PaletteEntry> &entries, const QStringList &words) const
{
    // Hundreds of texts: a fuzzy match would find a bit of the query in most of them.
    const auto holdsAll = [&words](const QString &text) {
        return std::ranges::all_of(words, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    const Catalogue &catalogue = m_session->catalogue();
    const auto add = [&](const QString &group, const QString &title, const QString &detail,
                         const char *icon, const QString &address) {
        if (!holdsAll(title + QLatin1Char(' ') + detail))
            return;
        PaletteEntry entry;
        entry.group = group;
        entry.title = title;
        entry.detail = detail;
        entry.icon = QString::fromLatin1(icon);
        addEntry(entries, entry, address);
    };
    const QString gap = QStringLiteral("gap/");
    const QString library = QStringLiteral("library/");
    for (const Clause &clause : catalogue.clauses())
        add(tr("Clauses"), titleOf(clause), clause.gist, "list", gap + clause.id);
    for (const RequirementItem &item : catalogue.items())
        add(tr("Requirement items"), QStringLiteral("%1  %2").arg(item.id, item.text), {},
            "list-checks", gap + item.id);
    for (const CapabilityArea &area : catalogue.areas())
        add(tr("Processes"), area.name, area.purpose, "gauge", gap + area.id);
    for (const TemplateInfo &info : catalogue.templates())
        add(tr("Templates"), info.name, info.purpose, "scroll-text", library + info.id);
    for (const GlossaryTerm &term : catalogue.reference().glossary)
        add(tr("Glossary"), term.term, term.definition, "book-open",
            library + QLatin1String("glossary/") + term.id);
}

void PaletteSource::search(const QString &query)
{
    if (!m_session || query.trimmed().size() < shortestQuery)
        return;
    m_session->workspace().requestSearch(
        query, mostHits, this, [this, query](const Result<std::vector<SearchHit>> &hits) {
            if (!hits || !m_session)
                return;
            std::vector<PaletteEntry> entries;
            for (const SearchHit &hit : *hits) {
                if (std::optional<PaletteEntry> entry = entryOf(hit))
                    entries.push_back(std::move(*entry));
            }
            m_palette.addEntries(query, std::move(entries));
        });
}

std::optional<PaletteEntry> PaletteSource::entryOf(const SearchHit &hit) const
{
    const Workspace &workspace = m_session->workspace();
    PaletteEntry entry;
    entry.group = tr("Found in the project");
    entry.icon = QStringLiteral("text-search");
    entry.detail = plainSnippet(hit.snippet);
    entry.found = true;
    Id<Assessment> assessment;
    QString address;
    if (const ItemResult *result = workspace.find(Id<ItemResult>{hit.recordId})) {
        entry.title = result->item;
        assessment = result->assessment;
        address = QStringLiteral("gap/") + result->item;
    } else if (const CapabilityResult *rated = workspace.find(Id<CapabilityResult>{hit.recordId})) {
        const CapabilityArea *area = m_session->catalogue().area(rated->area);
        entry.title = area ? area->name : rated->area;
        assessment = rated->assessment;
        address = QStringLiteral("gap/") + rated->area;
    } else if (const Assessment *head = workspace.find(Id<Assessment>{hit.recordId})) {
        entry.title = head->name;
        address = pageKey(page_key::assessments);
    } else if (workspace.find(Id<Engagement>{hit.recordId})) {
        entry.title = workspace.engagement().organization;
        address = pageKey(page_key::overview);
    } else {
        return std::nullopt;
    }
    if (const Assessment *head = workspace.find(assessment))
        entry.title = tr("%1 (%2)", "item, assessment").arg(entry.title, head->name);
    entry.run = [self = QPointer<const PaletteSource>(this), assessment, address] {
        if (!self || !self->m_session)
            return;
        if (assessment.isSet())
            self->m_session->setCurrentAssessment(assessment);
        emit const_cast<PaletteSource *>(self.data())->goTo(address);
    };
    return entry;
}

} // namespace gapwright
