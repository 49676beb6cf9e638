// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/review_inputs/review_input.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ReviewTopic>()
{
    static constexpr Choice choices[] = {
        {int(ReviewTopic::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ReviewTopic::PreviousActions), "a",
         QT_TRANSLATE_NOOP("Register", "a) Actions of previous reviews")},
        {int(ReviewTopic::ContextChanges), "b",
         QT_TRANSLATE_NOOP("Register", "b) Changes of issues and context")},
        {int(ReviewTopic::Performance), "c",
         QT_TRANSLATE_NOOP("Register", "c) Performance and effectiveness of the SMS")},
        {int(ReviewTopic::Improvement), "d",
         QT_TRANSLATE_NOOP("Register", "d) Opportunities for continual improvement")},
        {int(ReviewTopic::CustomerFeedback), "e",
         QT_TRANSLATE_NOOP("Register", "e) Feedback from customers and parties")},
        {int(ReviewTopic::PolicyAdherence), "f",
         QT_TRANSLATE_NOOP("Register", "f) Adherence to policies")},
        {int(ReviewTopic::Objectives), "g",
         QT_TRANSLATE_NOOP("Register", "g) Achievement of objectives")},
        {int(ReviewTopic::ServicePerformance), "h",
         QT_TRANSLATE_NOOP("Register", "h) Performance of the services")},
        {int(ReviewTopic::OtherParties), "i",
         QT_TRANSLATE_NOOP("Register", "i) Performance of other parties")},
        {int(ReviewTopic::Resources), "j",
         QT_TRANSLATE_NOOP("Register", "j) Levels of resources and capability")},
        {int(ReviewTopic::RiskAssessment), "k",
         QT_TRANSLATE_NOOP("Register", "k) Results of risk assessment")},
        {int(ReviewTopic::Changes), "l",
         QT_TRANSLATE_NOOP("Register", "l) Changes that could affect SMS and services")},
    };
    return choices;
}

namespace {

using R = ReviewInput;

void addInput(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::review>("review_id", QT_TRANSLATE_NOOP("Register", "Review"),
                               "management_reviews", Required,
                               {.section = QT_TRANSLATE_NOOP("Register", "Input"),
                                .help = QT_TRANSLATE_NOOP("Register", "The review it belongs to.")})
        .choice<&R::topic>(
            "topic", QT_TRANSLATE_NOOP("Register", "Topic"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Letters a to l; all twelve are needed.")})
        .text<&R::summary>(
            "summary", QT_TRANSLATE_NOOP("Register", "What was presented"),
            ShownInList | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Figures and facts in a few sentences, or where they are found."),
             .wide = true})
        .text<&R::noneReason>(
            "none_reason", QT_TRANSLATE_NOOP("Register", "Nothing to report, because"),
            ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Instead of a text, for example “first review, there are no earlier actions”.")})
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
        RegisterDefinition<R> made("review_inputs",
                                   QT_TRANSLATE_NOOP("Register", "Inputs of management reviews"));
        made.describe({.clauses = "9.3",
                       .purpose = QT_TRANSLATE_NOOP("Register",
                                                    "What was reported on each topic of a review."),
                       .icon = "list-ordered"});
        addInput(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
