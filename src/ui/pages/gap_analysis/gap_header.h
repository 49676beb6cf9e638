// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QWidget>

class QPushButton;

namespace gapwright {

class ComboField;
class ElidedLabel;
class Theme;

/// Title of the clause, verdict and facts in one line, the assessment, and the buttons.
class GapHeader : public QWidget {
    Q_OBJECT
public:
    GapHeader(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// Title and facts of the clause.
    void refresh();
    /// The choice of assessments.
    void showAssessments();

signals:
    void reportRequested();
    void importRequested();
    void exportRequested();
    void assessmentsRequested();
    void clausesToggled();

private:
    void build();
    [[nodiscard]] QString factsLine() const;

    const Theme &m_theme;
    ProjectSession &m_session;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    ComboField *m_assessment;
    QPushButton *m_report;
};

} // namespace gapwright
