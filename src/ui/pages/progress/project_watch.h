// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"
#include "assessment/steps/step_progress.h"
#include "ui/pages/background_work.h"

#include <QHash>
#include <QTimer>

namespace gapwright {

class ProjectSession;

/// What the data of the project say about its steps and about broken rules: computed beside the GUI
/// thread a moment after records change. Lives on the GUI thread; the session must outlive it.
class ProjectWatch : public QObject {
    Q_OBJECT
public:
    explicit ProjectWatch(ProjectSession &session, QObject *parent = nullptr);

    /// False until the first answer; the lists are empty then.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const std::vector<StepProgress> &steps() const { return m_findings.steps; }
    /// Null when there is no such step, or nothing is known yet.
    [[nodiscard]] const StepProgress *step(const QString &id) const;
    /// What to do next in a step, at most three things.
    [[nodiscard]] std::vector<NextThing> nextThings(const QString &step) const;
    /// The rules of the registers and of the current assessment, errors first.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_findings.problems; }
    [[nodiscard]] int countOf(Problem::Severity severity) const;

signals:
    void changed();

private:
    struct Findings {
        std::vector<StepProgress> steps;
        QHash<QString, std::vector<NextThing>> next;
        std::vector<Problem> problems;
    };
    void look();

    ProjectSession &m_session;
    Findings m_findings;
    bool m_known = false;
    QTimer m_later;
    BackgroundWork m_work;
};

/// Where a record is shown: "register/risks/<id>", "gap/8.6.1-05"; empty when nowhere.
[[nodiscard]] QString addressOf(const RecordLink &link);

} // namespace gapwright
