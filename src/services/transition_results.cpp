// SPDX-License-Identifier: GPL-3.0-or-later
// What the accepted rows of a 2011 assessment give to the results.
#include "services/import_parts.h"
#include "services/transition_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace gapwright {

namespace {

/// Worse statuses win where rows disagree; those that only set an item aside lose.
int gravityOf(ConformityStatus status)
{
    switch (status) {
    case ConformityStatus::NotConforming:
        return 5;
    case ConformityStatus::Partial:
        return 4;
    case ConformityStatus::Conforming:
        return 3;
    case ConformityStatus::NotYetOccurred:
        return 2;
    case ConformityStatus::NotApplicable:
        return 1;
    case ConformityStatus::Unassessed:
        break;
    }
    return 0;
}

/// What several rows say of one item, until all have been heard.
struct Heard {
    ConformityStatus status = ConformityStatus::Unassessed;
    OriginConfidence confidence = OriginConfidence::None;
    QStringList clauses;
    QStringList notes;
};

QString noteText(const TransitionRow &row)
{
    return QCoreApplication::translate("Services", "2011 assessment, clause %1: %2")
        .arg(row.clause, row.note);
}

QString *fieldForNote(ItemResult &result)
{
    switch (result.status) {
    case ConformityStatus::Partial:
    case ConformityStatus::NotConforming:
        return &result.gap;
    case ConformityStatus::NotApplicable:
        return &result.reason;
    default:
        return &result.evidence;
    }
}

void giveTo(ItemResult &result, const Heard &heard)
{
    result.status = heard.status;
    result.origin = ResultOrigin::CarriedOver;
    result.originSource = QStringLiteral("2011: ") + heard.clauses.join(QStringLiteral(", "));
    result.originConfidence = heard.confidence;
    result.originConfirmed = false;
    QString *field = fieldForNote(result);
    if (field->trimmed().isEmpty())
        *field = heard.notes.join(QLatin1Char('\n'));
}

QString listed(const std::vector<const TransitionClause *> &clauses)
{
    QStringList names;
    for (const TransitionClause *clause : clauses)
        names.append(clause->title);
    return names.join(QStringLiteral("; "));
}

} // namespace

std::vector<ItemResult> carriedResults(const TransitionPlan &plan, const QSet<int> &acceptedRows,
                                       const Catalogue &catalogue)
{
    QHash<QString, Heard> heardOf;
    for (const TransitionRow &row : plan.rows) {
        if (!acceptedRows.contains(row.row))
            continue;
        for (const CarriedScore &score : row.scores) {
            Heard &heard = heardOf[score.item];
            if (gravityOf(score.status) > gravityOf(heard.status))
                heard.status = score.status;
            heard.confidence = std::max(heard.confidence, score.confidence);
            heard.clauses.append(row.clause);
            if (!row.note.isEmpty())
                heard.notes.append(noteText(row));
        }
    }
    std::vector<ItemResult> changed;
    for (const RequirementItem &item : catalogue.items()) {
        const auto heard = heardOf.constFind(item.id);
        if (heard == heardOf.constEnd())
            continue;
        const ItemResult *present = plan.target.resultOf(item.id);
        ItemResult result = present ? *present : ItemResult();
        if (!present) {
            result.id = newId<ItemResult>();
            result.assessment = plan.target.assessment.id;
            result.item = item.id;
            result.weight = item.weight;
        }
        giveTo(result, *heard);
        changed.push_back(std::move(result));
    }
    return changed;
}

QSet<int> allRowsOf(const TransitionPlan &plan)
{
    QSet<int> rows;
    for (const TransitionRow &row : plan.rows) {
        if (row.kind == TransitionRow::Kind::Carried)
            rows.insert(row.row);
    }
    return rows;
}

QString labelOf(const TransitionPlan &plan)
{
    return QCoreApplication::translate("Services", "Carry over %1 from the 2011 edition")
        .arg(plan.fileName.section(QDir::separator(), -1));
}

Result<TransactionInfo> applyTransition(ProjectFile &project, const TransitionPlan &plan,
                                        const QSet<int> &acceptedRows, const Catalogue &catalogue)
{
    if (!plan.problems.empty())
        return plan.refusal();
    return project.write(labelOf(plan),
                         rowsOfResults(plan.target, plan.makesAssessment,
                                       carriedResults(plan, acceptedRows, catalogue)));
}

QString sentenceOf(const TransitionRow &row)
{
    QStringList sentences;
    switch (row.kind) {
    case TransitionRow::Kind::Unknown:
        return QCoreApplication::translate(
            "Services",
            "No clause of the 2011 edition with requirements; nothing is carried over.");
    case TransitionRow::Kind::NoScore:
        sentences << QCoreApplication::translate("Services",
                                                 "The row gives no score; its items stay open.");
        break;
    case TransitionRow::Kind::Carried:
        sentences << QCoreApplication::translate("Services", "%n item(s) scored", nullptr,
                                                 int(row.scores.size()))
                + QLatin1Char('.');
        break;
    case TransitionRow::Kind::NothingLeft:
        sentences << QCoreApplication::translate("Services", "Nothing is carried over.");
        break;
    }
    if (!row.removed.empty())
        sentences << QCoreApplication::translate("Services", "Removed in 2018: %1.")
                         .arg(listed(row.removed));
    if (row.isOneToMany)
        sentences << QCoreApplication::translate(
            "Services", "One score for %n clause(s): check each.", nullptr, int(row.became.size()));
    if (row.alreadyScored > 0)
        sentences << QCoreApplication::translate("Services",
                                                 "%n item(s) have a status already and keep it.",
                                                 nullptr, row.alreadyScored);
    if (row.refused > 0)
        sentences << QCoreApplication::translate(
            "Services", "%n item(s) always apply and stay open.", nullptr, row.refused);
    return sentences.join(QLatin1Char(' '));
}

QString wordOf(ClauseChange change)
{
    switch (change) {
    case ClauseChange::Unchanged:
        return QCoreApplication::translate("Services", "unchanged");
    case ClauseChange::Changed:
        return QCoreApplication::translate("Services", "changed");
    case ClauseChange::Moved:
        return QCoreApplication::translate("Services", "moved");
    case ClauseChange::Split:
        return QCoreApplication::translate("Services", "split");
    case ClauseChange::Merged:
        return QCoreApplication::translate("Services", "merged");
    case ClauseChange::Relaxed:
        return QCoreApplication::translate("Services", "relaxed");
    case ClauseChange::Removed:
        return QCoreApplication::translate("Services", "removed");
    }
    return {};
}

} // namespace gapwright
