// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessments/transition_model.h"

#include "ui/pages/search/library_entry.h"

namespace gapwright {

TransitionModel::TransitionModel(const TransitionPlan &plan, const Catalogue &catalogue,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_catalogue(catalogue)
    , m_accepted(allRowsOf(plan))
{
}

const TransitionRow *TransitionModel::rowAt(int row) const
{
    return row < int(m_plan.rows.size()) ? &m_plan.rows[size_t(row)] : nullptr;
}

void TransitionModel::acceptAll(bool accept)
{
    m_accepted = accept ? allRowsOf(m_plan) : QSet<int>();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit acceptedChanged();
}

int TransitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size() + m_plan.missing.size());
}

int TransitionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TransitionModel::text(const TransitionRow &row, int column) const
{
    switch (column) {
    case ClauseColumn: {
        const TransitionClause *own = m_catalogue.reference().transitionOf(row.clause);
        return own          ? titleOf(*own)
            : row.isHeading ? tr("%1  (heading)").arg(row.clause)
                            : row.clause;
    }
    case ScoreColumn:
        return row.status == ConformityStatus::Unassessed ? tr("none") : wordOf(row.status);
    case BecameColumn:
        return row.became.isEmpty() ? QStringLiteral("–") : row.became.join(QStringLiteral(", "));
    case ConfidenceColumn:
        return row.scores.empty() ? QStringLiteral("–")
                                  : labelOf(choicesOf<OriginConfidence>(), int(row.confidence()));
    default:
        return sentenceOf(row);
    }
}

QString TransitionModel::missingText(const TransitionClause &clause, int column) const
{
    switch (column) {
    case ClauseColumn:
        return titleOf(clause);
    case ScoreColumn:
        return tr("not in the file");
    case BecameColumn:
        return clause.became.isEmpty() ? QStringLiteral("–")
                                       : clause.became.join(QStringLiteral(", "));
    case ConfidenceColumn:
        return QStringLiteral("–");
    default:
        return clause.became.isEmpty() ? tr("Removed in 2018; nothing is lost.")
                                       : tr("Its items stay open.");
    }
}

QVariant TransitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TransitionRow *row = rowAt(index.row());
    const bool carries = row && row->kind == TransitionRow::Kind::Carried;
    switch (role) {
    case Qt::DisplayRole:
        return row ? text(*row, index.column())
                   : missingText(*m_plan.missing[size_t(index.row()) - m_plan.rows.size()],
                                 index.column());
    case Qt::ToolTipRole:
        return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    case Qt::CheckStateRole:
        if (index.column() != ClauseColumn || !carries)
            return {};
        return m_accepted.contains(row->row) ? Qt::Checked : Qt::Unchecked;
    case KindRole:
        return row ? int(row->kind) : -1;
    case DoubtRole:
        return carries && (row->isOneToMany || row->confidence() == OriginConfidence::Low);
    default:
        return {};
    }
}

bool TransitionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TransitionRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (role != Qt::CheckStateRole || !row || row->kind != TransitionRow::Kind::Carried)
        return false;
    if (value.toInt() == Qt::Checked)
        m_accepted.insert(row->row);
    else
        m_accepted.remove(row->row);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit acceptedChanged();
    return true;
}

Qt::ItemFlags TransitionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.data(Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant TransitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClauseColumn:
        return tr("Clause of 2011");
    case ScoreColumn:
        return tr("Score");
    case BecameColumn:
        return tr("Now in");
    case ConfidenceColumn:
        return tr("Confidence");
    default:
        return tr("What happens");
    }
}

QString TransitionModel::explanation(int row) const
{
    QStringList paragraphs;
    const auto explain = [&](const TransitionClause &clause) {
        paragraphs << tr("%1 (%2): %3", "clause, change, what became of it")
                          .arg(titleOf(clause), wordOf(clause.change), clause.what)
                   << tr("What to do: %1").arg(clause.toDo)
                   << tr("Carrying over: %1").arg(clause.carry);
    };
    const TransitionRow *one = rowAt(row);
    if (!one) {
        explain(*m_plan.missing[size_t(row) - m_plan.rows.size()]);
        return paragraphs.join(QLatin1String("\n\n"));
    }
    if (!one->note.isEmpty())
        paragraphs << tr("Note in the file: %1").arg(one->note);
    for (const TransitionClause *clause : one->sources)
        explain(*clause);
    if (!one->scores.empty()) {
        QStringList items;
        for (const CarriedScore &score : one->scores)
            items << tr("%1 %2 (%3)", "item, status, confidence")
                         .arg(score.item, codeOf(score.status),
                              labelOf(choicesOf<OriginConfidence>(), int(score.confidence)));
        paragraphs << tr("Proposed: %1").arg(items.join(QStringLiteral(", ")));
    }
    if (paragraphs.isEmpty())
        paragraphs << sentenceOf(*one);
    return paragraphs.join(QLatin1String("\n\n"));
}

} // namespace gapwright
