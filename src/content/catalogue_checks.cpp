// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_checks.h"

#include <QSet>

namespace gapwright {

namespace {

template <class T>
void checkUnique(const std::vector<T> &all, const QString &what, QStringList &mistakes)
{
    QSet<QString> seen;
    for (const T &one : all) {
        if (one.id.isEmpty() || seen.contains(one.id))
            mistakes << QStringLiteral("%1 \"%2\": id empty or used twice").arg(what, one.id);
        seen.insert(one.id);
    }
}

void checkCount(qsizetype found, qsizetype wanted, const QString &what, QStringList &mistakes)
{
    if (found != wanted)
        mistakes << QStringLiteral("%1: %2 found, %3 expected").arg(what).arg(found).arg(wanted);
}

bool isFullSentence(const QString &text)
{
    const bool quoted = text.startsWith(QLatin1Char('\''));
    return text.size() > 25 && text[quoted ? 1 : 0].isUpper()
        && (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')));
}

void checkItems(const Catalogue &catalogue, QStringList &mistakes)
{
    QSet<QString> texts;
    for (const RequirementItem &item : catalogue.items()) {
        const auto say = [&](const QString &problem) {
            mistakes << QStringLiteral("item %1: %2").arg(item.id, problem);
        };
        const Clause *clause = catalogue.clause(item.clause);
        if (!clause || !clause->isLeaf || !item.id.startsWith(item.clause + QLatin1Char('-')))
            say(QStringLiteral("clause \"%1\" does not fit").arg(item.clause));
        if (item.weight < 1 || item.weight > 3)
            say(QStringLiteral("weight out of range"));
        for (const QString &text : {item.text, item.question, item.gap, item.recommendation}) {
            if (!isFullSentence(text))
                say(QStringLiteral("no full sentence: \"%1\"").arg(text));
            if (texts.contains(text))
                say(QStringLiteral("text used twice: \"%1\"").arg(text));
            texts.insert(text);
        }
        if (item.evidence.size() < 2)
            say(QStringLiteral("needs at least two kinds of evidence"));
        if (!(item.days.low > 0 && item.days.low <= item.days.likely
              && item.days.likely <= item.days.high))
            say(QStringLiteral("days are not low <= likely <= high"));
        for (const QString &id : item.templates) {
            if (!catalogue.templateInfo(id))
                say(QStringLiteral("unknown template %1").arg(id));
        }
        if (!item.process.isEmpty() && !catalogue.area(item.process))
            say(QStringLiteral("unknown process %1").arg(item.process));
        if (!catalogue.areaOf(item.clause))
            say(QStringLiteral("no capability area covers it"));
    }
}

void checkReferences(const Catalogue &catalogue, QStringList &mistakes)
{
    for (const Clause &clause : catalogue.clauses()) {
        if (!clause.parent.isEmpty() && !catalogue.clause(clause.parent))
            mistakes << QStringLiteral("clause %1: no parent %2").arg(clause.id, clause.parent);
        if (clause.isLeaf == !catalogue.childrenOf(clause.id).empty())
            mistakes << QStringLiteral("clause %1: leaf and children disagree").arg(clause.id);
        if (!catalogue.crosswalkOf(clause.id))
            mistakes << QStringLiteral("clause %1: no crosswalk row").arg(clause.id);
    }
    for (const CapabilityArea &area : catalogue.areas()) {
        for (const QString &id : area.clauses) {
            if (!catalogue.clause(id))
                mistakes << QStringLiteral("area %1: unknown clause %2").arg(area.id, id);
        }
        for (const QString &id : area.templates) {
            if (!catalogue.templateInfo(id))
                mistakes << QStringLiteral("area %1: unknown template %2").arg(area.id, id);
        }
        for (const QString &level : area.levels) {
            if (!isFullSentence(level))
                mistakes << QStringLiteral("area %1: a level has no full sentence").arg(area.id);
        }
    }
    for (const Step &step : catalogue.steps()) {
        for (const QString &id : step.templates) {
            if (!catalogue.templateInfo(id))
                mistakes << QStringLiteral("step %1: unknown template %2").arg(step.id, id);
        }
    }
    for (const DocumentedItem &item : catalogue.documented()) {
        if (!item.templateId.isEmpty() && !catalogue.templateInfo(item.templateId))
            mistakes << QStringLiteral("documented %1: unknown template %2")
                            .arg(item.id, item.templateId);
        for (const QString &id : item.clauses) {
            if (!catalogue.clause(id))
                mistakes << QStringLiteral("documented %1: unknown clause %2").arg(item.id, id);
        }
    }
}

} // namespace

QStringList mistakesOf(const Catalogue &catalogue)
{
    QStringList mistakes;
    checkUnique(catalogue.clauses(), QStringLiteral("clause"), mistakes);
    checkUnique(catalogue.items(), QStringLiteral("item"), mistakes);
    checkUnique(catalogue.areas(), QStringLiteral("area"), mistakes);
    checkUnique(catalogue.steps(), QStringLiteral("step"), mistakes);
    checkUnique(catalogue.templates(), QStringLiteral("template"), mistakes);
    checkUnique(catalogue.documented(), QStringLiteral("documented"), mistakes);
    checkCount(qsizetype(catalogue.clauses().size()), 88, QStringLiteral("clauses"), mistakes);
    checkCount(qsizetype(catalogue.items().size()), 364, QStringLiteral("items"), mistakes);
    checkCount(qsizetype(catalogue.areas().size()), 35, QStringLiteral("areas"), mistakes);
    checkCount(qsizetype(catalogue.steps().size()), 17, QStringLiteral("steps"), mistakes);
    checkCount(qsizetype(catalogue.templates().size()), 56, QStringLiteral("templates"), mistakes);
    checkCount(qsizetype(catalogue.documented().size()), 52, QStringLiteral("documented"),
               mistakes);
    checkItems(catalogue, mistakes);
    checkReferences(catalogue, mistakes);
    return mistakes;
}

} // namespace gapwright
