// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_tour.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct Stop {
    const char *name; ///< null: the page at hand
    const char *title;
    const char *text;
};

constexpr Stop stops[] = {
    {"navigationList", QT_TRANSLATE_NOOP("FirstTour", "Steps and workspaces"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "The thirteen steps of the implementation, the certification cycle and the "
                       "workspaces. A ring shows how much of a step the records prove; nothing is "
                       "ticked by hand.")},
    {nullptr, QT_TRANSLATE_NOOP("FirstTour", "The page"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "Here you work. In the gap analysis choose a clause, select an item and "
                       "press C, P or N: the item is scored and the next one is selected.")},
    {"guidance", QT_TRANSLATE_NOOP("FirstTour", "Guidance"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "What the item, process or step at hand is about: what has to be true, what "
                       "to ask in the workshop, which evidence to look at, what usually is "
                       "missing.")},
    {"searchButton", QT_TRANSLATE_NOOP("FirstTour", "Search and commands"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "Finds clauses, records, documents, notes and every command. Ctrl+K opens "
                       "it from anywhere.")},
    {"undoButton", QT_TRANSLATE_NOOP("FirstTour", "Undo"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "Every change can be undone, also those of yesterday: the project keeps its "
                       "history with who, when and what.")},
    {"presenterButton", QT_TRANSLATE_NOOP("FirstTour", "Presentation"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "For the projector in a workshop: the item in big type, scored live, "
                       "private notes hidden. F11 starts it, Esc leaves it.")},
    {"saveState", QT_TRANSLATE_NOOP("FirstTour", "Saved"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "There is no save command. Each change is written by itself, and this line "
                       "says when it is on the disk, or why it is not and what to do.")},
    {"helpButton", QT_TRANSLATE_NOOP("FirstTour", "Help"),
     QT_TRANSLATE_NOOP("FirstTour",
                       "F1 explains the page you are on and lists its keys. This tour is in the "
                       "Help menu.")},
};

QString text(const char *source)
{
    return QCoreApplication::translate("FirstTour", source);
}

} // namespace

std::vector<TourStop> tourStops(const QWidget &window, QWidget *page)
{
    std::vector<TourStop> found;
    for (const Stop &stop : stops) {
        QWidget *target = stop.name ? window.findChild<QWidget *>(QLatin1String(stop.name)) : page;
        found.push_back({target, text(stop.title), text(stop.text)});
    }
    return found;
}

} // namespace gapwright
