// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risks/risk_list_model.h"

#include <QLocale>

namespace gapwright {

namespace {

QString scoreText(int score)
{
    return score > 0 ? QLocale().toString(score) : QString();
}

QString nameText(const PlacedRisk &risk)
{
    return risk.code.isEmpty() ? risk.description
                               : risk.code + QStringLiteral("  ") + risk.description;
}

} // namespace

void RiskListModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int RiskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RiskListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RiskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    const PlacedRisk &risk = line.risk;
    if (role == SubtitleRole && index.column() == RiskColumn)
        return labelOf(choicesOf<RiskKind>(), int(risk.kind)) + QStringLiteral(" · ")
            + labelOf(choicesOf<RiskCategory>(), int(risk.category));
    if (role == Qt::ToolTipRole)
        return risk.description.toHtmlEscaped();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RiskColumn:
        return nameText(risk);
    case BeforeColumn:
        return scoreText(risk.inherent.score());
    case AfterColumn:
        return scoreText(risk.residualScore.value_or(risk.residual.score()));
    case OwnerColumn:
        return line.owner;
    default:
        return {};
    }
}

QVariant RiskListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case RiskColumn:
        return tr("Risk");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case OwnerColumn:
        return tr("Owner");
    default:
        return {};
    }
}

} // namespace gapwright
