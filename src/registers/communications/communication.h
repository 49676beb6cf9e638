// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Person;

enum class CommunicationDirection { NotStated, Internal, External };

/// One line of the communication plan (register R16, clause 7.4).
struct Communication {
    Id<Communication> id;
    QString topic;
    CommunicationDirection direction = CommunicationDirection::NotStated;
    QString timing;
    QDate lastDone;
    QString audience;
    QString channel;
    Id<Person> responsible;
    QString comment;

    friend bool operator==(const Communication &, const Communication &) = default;
};

template <> std::span<const Choice> choicesOf<CommunicationDirection>();
template <> const RegisterDefinition<Communication> &definitionOf<Communication>();

} // namespace gapwright
