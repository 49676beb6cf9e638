// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/side_panel.h"
#include "ui/pages/session/project_session.h"

#include <QTimer>

namespace gapwright {

/// What helps to judge the selection: for an item what it asks, what to ask in the workshop,
/// evidence, gap, recommendation, templates, registers, process, links to other standards and its
/// origin in 2011; for an area of the capability tab its levels, key figures and registers; for a
/// step the whole guide in short. Our own words from the catalogue, as plain text. Link keys are
/// "clause:8.6.1", "area:P15", "template:T33", "library:kpi/P15-K2" and "page:register/risks".
///
/// It follows the selection when that rests for a moment, so that scoring item after item by key is
/// not held up by it, and not at all while it is hidden.
class GuidancePanel : public SidePanel {
    Q_OBJECT
public:
    enum class Subject { Item, Area, Step };

    GuidancePanel(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    [[nodiscard]] Subject subject() const { return m_subject; }
    void setSubject(Subject subject);
    /// Makes a step the subject.
    void setStep(const QString &step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(); ///< shows the subject, now or when the panel is shown
    void refresh();

    ProjectSession &m_session;
    Subject m_subject = Subject::Item;
    QString m_step;
    QTimer m_rest; ///< runs while the selection has just moved
    bool m_isBehind = false; ///< the selection moved while the panel was hidden
};

/// The sections for an item; without an item, for the clause.
[[nodiscard]] std::vector<SideSection> guidanceForItem(const QString &item,
                                                       const Catalogue &catalogue);
[[nodiscard]] std::vector<SideSection> guidanceForClause(const QString &clause,
                                                         const Catalogue &catalogue);
/// The six levels of an area; the reached one is marked.
[[nodiscard]] std::vector<SideSection>
guidanceForArea(const QString &area, std::optional<int> level, const Catalogue &catalogue);

/// Purpose, entry, activities, deliverables, "done when", registers, duration, effort, roles,
/// mistakes and the agenda of the workshop.
[[nodiscard]] std::vector<SideSection> guidanceForStep(const QString &step,
                                                       const Catalogue &catalogue);

} // namespace gapwright
