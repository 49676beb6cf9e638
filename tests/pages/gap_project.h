// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue_loader.h"
#include "ui/pages/session/project_session.h"

#include <QTemporaryDir>

#include <memory>

namespace gapwright::test {

/// A real project in a temporary folder with a baseline (8.6.1-01 and -02 conforming with evidence,
/// approved) and an open current assessment, and a session on it. The author is "Ada Lovelace".
class GapProject {
public:
    GapProject();
    ~GapProject();

    /// False when the project could not be made; the reason was printed.
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] ProjectSession &session() const { return *m_session; }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Id<Assessment> baseline() const { return m_baseline; }

    /// Gives realistic results to the clauses 4, 8.2 and 8.6, for pictures and filters.
    void fill();
    /// Waits until everything is on disk; false after five seconds.
    [[nodiscard]] bool isSaved();
    /// Undoes and waits until memory has it.
    [[nodiscard]] bool undo();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    QTemporaryDir m_folder;
    Id<Assessment> m_baseline;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProjectSession> m_session;
};

} // namespace gapwright::test
