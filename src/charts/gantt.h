// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <QDate>

#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

enum class TaskState { Open, InProgress, Done, Overdue };

[[nodiscard]] QString wordOf(TaskState state); ///< translated
[[nodiscard]] QColor colourOf(const ChartTheme &theme, TaskState state);

/// Actions on a time axis.
struct Gantt {
    struct Task {
        QString key = {};
        QString name = {};
        QString owner = {}; ///< may be empty
        QDate start = {}; ///< invalid: only the end is known
        QDate end = {}; ///< the due date; invalid with `start`: listed as "no date"
        TaskState state = TaskState::Open;
        QString group = {}; ///< tasks of one group stand together below its name; empty: none
        bool milestone = false; ///< a diamond at `end`
    };
    QString title = {}; ///< for describe() only
    std::vector<Task> tasks = {}; ///< in the order to show; keep tasks of a group together
    QDate from = {}, to = {}; ///< of the axis; invalid: taken from the tasks and today
    QDate today = {}; ///< invalid: no line
};

[[nodiscard]] qreal naturalHeight(const Gantt &gantt, const ChartTheme &theme);

/// A hit per task over its whole row; the key is that of the task.
void paintGantt(QPainter &painter, QRectF frame, const Gantt &gantt, const ChartTheme &theme,
                Hits *hits = nullptr);
void drawGantt(ChartCanvas &canvas, QRectF frame, const Gantt &gantt);

} // namespace gapwright
