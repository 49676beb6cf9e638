// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/side_panel.h"
#include "ui/pages/session/project_session.h"

namespace gapwright {

/// What helps to judge the selection: for an item what it asks, what to ask in the workshop,
/// evidence, gap and recommendation; for an area of the capability tab its levels. Our own words
/// from the catalogue, as plain text. Link keys are "clause:8.6.1", "area:P15" and "template:T33".
class GuidancePanel : public SidePanel {
    Q_OBJECT
public:
    enum class Subject { Item, Area };

    GuidancePanel(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] Subject subject() const { return m_subject; }
    void setSubject(Subject subject);

private:
    void refresh();

    ProjectSession &m_session;
    Subject m_subject = Subject::Item;
};

/// The sections for an item; without an item, for the clause.
[[nodiscard]] std::vector<SideSection> guidanceForItem(const QString &item,
                                                       const Catalogue &catalogue);
[[nodiscard]] std::vector<SideSection> guidanceForClause(const QString &clause,
                                                         const Catalogue &catalogue);
/// The six levels of an area; the reached one is marked.
[[nodiscard]] std::vector<SideSection>
guidanceForArea(const QString &area, std::optional<int> level, const Catalogue &catalogue);

} // namespace gapwright
