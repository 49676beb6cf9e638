// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/communications/communication.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<CommunicationDirection>()
{
    static constexpr Choice choices[] = {
        {int(CommunicationDirection::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(CommunicationDirection::Internal), "internal",
         QT_TRANSLATE_NOOP("Register", "Internal")},
        {int(CommunicationDirection::External), "external",
         QT_TRANSLATE_NOOP("Register", "External")},
    };
    return choices;
}

namespace {

using R = Communication;

void addWhatAndWhen(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::topic>(
            "topic", QT_TRANSLATE_NOOP("Register", "Topic"), Required | ShownInList | Searchable,
            {},
            {.section = QT_TRANSLATE_NOOP("Register", "What and when"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "What is told, for example “Service report of the month”.")})
        .choice<&R::direction>(
            "direction", QT_TRANSLATE_NOOP("Register", "Direction"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Inside the organization or to others.")})
        .text<&R::timing>("timing", QT_TRANSLATE_NOOP("Register", "When"), Required | ShownInList,
                          {},
                          {.help = QT_TRANSLATE_NOOP("Register",
                                                     "For example “by the fifth working day” or "
                                                     "“within an hour of a major incident”.")})
        .date<&R::lastDone>("last_done", QT_TRANSLATE_NOOP("Register", "Last done"), ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "When it last took place.")});
}

void addWhoAndHow(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::audience>(
            "audience", QT_TRANSLATE_NOOP("Register", "Audience"),
            Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Who and how"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Who is told, for example “customers' contract owners”.")})
        .text<&R::channel>(
            "channel", QT_TRANSLATE_NOOP("Register", "Channel"), Required | ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "For example “e-mail with PDF” or “stand-up meeting”.")})
        .reference<&R::responsible>("responsible_id", QT_TRANSLATE_NOOP("Register", "Responsible"),
                                    "people", Required | ShownInList,
                                    {.help = QT_TRANSLATE_NOOP("Register", "Who sees to it.")})
        .text<&R::comment>("comment", QT_TRANSLATE_NOOP("Register", "Comment"), Searchable,
                           {.multiline = true},
                           {.help = QT_TRANSLATE_NOOP(
                                "Register", "Anything worth keeping that has no field of its own."),
                            .wide = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("communications",
                                   QT_TRANSLATE_NOOP("Register", "Communication plan"));
        made.describe(
            {.clauses = "7.4",
             .purpose = QT_TRANSLATE_NOOP("Register", "Who tells whom what, when and how."),
             .icon = "message-square"});
        addWhatAndWhen(made);
        addWhoAndHow(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
