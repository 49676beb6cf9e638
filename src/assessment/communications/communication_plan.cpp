// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/communications/communication_plan.h"

#include "registers/words/frequency.h"

#include <QRegularExpression>

namespace gapwright {

namespace {

constexpr int soonDays = 14;

struct Rhythm {
    int days;
    QRegularExpression words;
};

/// The rarer rhythms first: "half-yearly" holds "yearly".
const std::vector<Rhythm> &rhythms()
{
    const auto made = [](int days, const char *pattern) {
        return Rhythm{days,
                      QRegularExpression(QString::fromUtf8(pattern),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption)};
    };
    static const std::vector<Rhythm> all{
        made(14, "fortnight|every (two|2|second) weeks?|14-tägig|vierzehntäg|alle zwei wochen"),
        made(184, "half[- ]?year|twice a year|every six months|halbjähr|jedes halbjahr"),
        made(92, "quarterly|(every|each|once a|per) quarter|vierteljähr|quartal"),
        made(366,
             "yearly|annual|(every|each|once a|per) year|(?<!halb|viertel)jährlich|"
             "(jedes|pro|einmal im) jahr"),
        made(31,
             "monthly|(every|each|once a|per|of the) month|"
             "\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|"
             "\\d+(st|nd|rd|th)) working day\\b|monatlich|(jeden|pro|des|einmal im) monats?"),
        made(7,
             "weekly|(every|each|once a|per) week\\b|"
             "every (mon|tues|wednes|thurs|fri|satur|sun)day|wöchentlich|jede woche|"
             "jeden (mon|diens|donners|frei|sams|sonn)tag|jeden mittwoch"),
        made(1, "daily|(every|each|once a) (working )?day|täglich|jeden (arbeits)?tag"),
    };
    return all;
}

} // namespace

int rhythmOf(const QString &timing)
{
    for (const Rhythm &rhythm : rhythms()) {
        if (rhythm.words.match(timing).hasMatch())
            return rhythm.days;
    }
    for (const Choice &choice : choicesOf<Frequency>()) {
        const int days = daysBetween(Frequency(choice.value));
        if (days > 0
            && timing.contains(labelOf(choicesOf<Frequency>(), choice.value), Qt::CaseInsensitive))
            return days;
    }
    return 0;
}

std::vector<PlannedCommunication> communicationPlan(std::span<const Communication> communications,
                                                    QDate today)
{
    std::vector<PlannedCommunication> plan;
    for (const Communication &one : communications) {
        PlannedCommunication line{one, rhythmOf(one.timing)};
        if (!one.lastDone.isValid()) {
            line.state = CommunicationState::NotYet;
        } else if (line.rhythmDays > 0) {
            line.nextDue = one.lastDone.addDays(line.rhythmDays);
            line.state = line.nextDue < today             ? CommunicationState::Overdue
                : line.nextDue <= today.addDays(soonDays) ? CommunicationState::Soon
                                                          : CommunicationState::Planned;
        }
        plan.push_back(std::move(line));
    }
    return plan;
}

} // namespace gapwright
