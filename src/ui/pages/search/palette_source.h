// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/palette_model.h"

#include <QObject>
#include <QPointer>

namespace gapwright {

class CommandPalette;
class ProjectSession;
struct SearchHit;

/// What the command palette offers: commands, pages, clauses, items, areas, templates at once, and
/// what the full-text search of the project finds as soon as it is there.
class PaletteSource : public QObject {
    Q_OBJECT
public:
    using Commands = std::function<std::vector<PaletteEntry>()>;

    PaletteSource(CommandPalette &palette, QObject *parent);

    /// Asked each time; enabled commands only.
    void setCommands(Commands commands) { m_commands = std::move(commands); }
    /// Null when no project is open.
    void setSession(ProjectSession *session);
    /// The entries for a query, without the full-text search.
    [[nodiscard]] std::vector<PaletteEntry> entriesFor(const QString &query) const;

signals:
    void goTo(const QString &address);

private:
    void search(const QString &query);
    void addPages(std::vector<PaletteEntry> &entries) const;
    /// Only what holds every word.
    void addCatalogue(std::vector<PaletteEntry> &entries, const QStringList &words) const;
    void addEntry(std::vector<PaletteEntry> &entries, PaletteEntry entry,
                  const QString &address) const;
    [[nodiscard]] std::optional<PaletteEntry> entryOf(const SearchHit &hit) const;

    CommandPalette &m_palette;
    Commands m_commands;
    QPointer<ProjectSession> m_session;
};

} // namespace gapwright
