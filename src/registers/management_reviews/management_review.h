// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Action;
struct Attachment;
struct Person;

/// A management review (register R28, clause 9.3). Its twelve inputs are review inputs.
struct ManagementReview {
    Id<ManagementReview> id;
    QString title;
    QDate heldOn;
    std::vector<Id<Person>> participants;
    QString decisionsImprovement;
    QString decisionsChange;
    std::vector<Id<Action>> actions;
    Id<Attachment> minutes;
    QString comment;

    friend bool operator==(const ManagementReview &, const ManagementReview &) = default;
};

template <> const RegisterDefinition<ManagementReview> &definitionOf<ManagementReview>();

} // namespace gapwright
