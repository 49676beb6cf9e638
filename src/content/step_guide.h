// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace gapwright {

/// One activity of a step, as an experienced implementer does it.
struct StepActivity {
    QString title;
    QString how;
    QString result; ///< what can be seen afterwards
};

struct StepDeliverable {
    QString name;
    QString templateId; ///< "T07", or empty
    QString quality; ///< when it is good enough
};

struct StepRole {
    QString role;
    QChar part; ///< R, A, C or I; exactly one A per step
    QString does;
};

/// A "done when" criterion that can be judged yes or no.
struct StepCriterion {
    QString id; ///< "4-d1", unique over all steps; kept in projects, never reused
    QString criterion;
    QString how; ///< which record or figure decides it
    QStringList registers; ///< ids "R17"
    bool isComputable = false; ///< data can decide; else a person confirms
};

struct StepMistake {
    QString mistake;
    QString why;
    QString instead;
};

struct AgendaItem {
    int minutes = 0;
    QString topic;
    QString method;
    QString result;
};

/// The facilitator's agenda of the step's workshop.
struct WorkshopAgenda {
    QString title;
    int minutes = 0; ///< the sum of its items
    QStringList participants;
    QStringList prepare;
    std::vector<AgendaItem> items;
    QString close;
};

/// The full guide of an implementation step or a part of the certification cycle. Durations and
/// shares are experience values.
struct StepGuide {
    QString purpose;
    std::vector<StepActivity> activities;
    std::vector<StepDeliverable> deliverables;
    std::vector<StepRole> roles;
    QStringList inputs;
    QStringList entry; ///< criteria to start
    std::vector<StepCriterion> done;
    QString durationNote;
    QString effortNote;
    std::vector<StepMistake> mistakes;
    QStringList blocks; ///< ids of steps that need its result first
    QStringList overlaps; ///< ids of steps that may run at the same time
    WorkshopAgenda agenda;
};

} // namespace gapwright
