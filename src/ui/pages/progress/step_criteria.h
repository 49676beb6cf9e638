// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QBoxLayout;

namespace gapwright {

class Card;
class ProjectSession;
class ProjectWatch;
class Theme;
struct CriterionProgress;
struct RecordLink;
struct Step;
struct StepProgress;

/// The progress of one step as cards: the next three things to do, and each "done when" criterion
/// with its state, the records that decide it as links, and what a person can confirm.
class StepCriteria : public QObject {
    Q_OBJECT
public:
    StepCriteria(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                 QObject *parent);

    /// Null while nothing is known of the step.
    [[nodiscard]] QWidget *nextCard(const Step &step);
    [[nodiscard]] QWidget *criteriaCard(const Step &step);

signals:
    void goTo(const QString &address);

private:
    void addCriterion(Card &card, const Step &step, const CriterionProgress &progress);
    void addLinks(QBoxLayout &column, const std::vector<RecordLink> &links);
    void addConfirmation(QBoxLayout &column, const Step &step, const CriterionProgress &progress);
    void addUse(Card &card, const Step &step, const StepProgress &progress);

    const Theme &m_theme;
    ProjectSession &m_session;
    const ProjectWatch &m_watch;
};

} // namespace gapwright
