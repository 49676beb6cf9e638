// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Person;
struct Risk;

enum class IssueKind { NotStated, Internal, External };
enum class IssueEffect { NotStated, Helps, Hinders, Both };

/// An internal or external issue that matters to the purpose of the SMS (register R02, clause 4.1).
struct ContextIssue {
    Id<ContextIssue> id;
    QString code;
    QString title;
    IssueKind kind = IssueKind::NotStated;
    QString description;
    IssueEffect effect = IssueEffect::NotStated;
    bool climateRelated = false;
    Id<Person> owner;
    QDate reviewed;
    QDate nextReview;
    std::vector<Id<Risk>> risks;
    QString comment;

    friend bool operator==(const ContextIssue &, const ContextIssue &) = default;
};

template <> std::span<const Choice> choicesOf<IssueKind>();
template <> std::span<const Choice> choicesOf<IssueEffect>();
template <> const RegisterDefinition<ContextIssue> &definitionOf<ContextIssue>();

} // namespace gapwright
