// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Person;
struct Service;

enum class KnowledgeKind { NotStated, Article, KnownError, Lesson, Manual, Contact };

/// Knowledge that helps to run and support services (register R30, clause 7.6).
struct KnowledgeArticle {
    Id<KnowledgeArticle> id;
    QString code;
    QString title;
    KnowledgeKind kind = KnowledgeKind::NotStated;
    QString text;
    QString workaround;
    QString noWorkaroundReason;
    Id<Service> service;
    Id<Person> owner;
    QString audience;
    QDate reviewed;
    QDate nextReview;
    QString comment;

    friend bool operator==(const KnowledgeArticle &, const KnowledgeArticle &) = default;
};

template <> std::span<const Choice> choicesOf<KnowledgeKind>();
template <> const RegisterDefinition<KnowledgeArticle> &definitionOf<KnowledgeArticle>();

} // namespace gapwright
