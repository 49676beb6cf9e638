// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/business_case/alternative_model.h"

namespace gapwright {

namespace {

QString subtitleOf(const BusinessAlternative &alternative)
{
    QStringList facts;
    if (alternative.chosen)
        facts << AlternativeModel::tr("Recommended");
    if (alternative.doesNothing)
        facts << AlternativeModel::tr("Means doing nothing");
    return facts.join(QStringLiteral(" · "));
}

QString textOf(const AlternativeCase &one, int column, const CaseTerms &terms)
{
    switch (column) {
    case AlternativeModel::NameColumn:
        return one.alternative.name.isEmpty() ? AlternativeModel::tr("Without a name")
                                              : one.alternative.name;
    case AlternativeModel::InvestmentColumn:
        return moneyText(one.investment(), terms.currency);
    case AlternativeModel::PresentValueColumn:
        return moneyText(one.figures.netPresentValue, terms.currency);
    case AlternativeModel::OpportunityColumn:
        return one.alternative.opportunityCost ? moneyText(one.opportunityCost(), terms.currency)
                                               : QString();
    case AlternativeModel::WorthColumn:
        return moneyText(one.worth(), terms.currency);
    case AlternativeModel::ReturnColumn:
        return returnText(one.figures);
    default:
        return paybackText(one.figures);
    }
}

} // namespace

void AlternativeModel::setComparison(CaseComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int AlternativeModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).alternative.id.value == id)
            return row;
    }
    return -1;
}

int AlternativeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.alternatives.size());
}

int AlternativeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

namespace {

/// Figures end at one line, and their headings with them.
QVariant alignmentOf(int column)
{
    return column == AlternativeModel::NameColumn
        ? QVariant()
        : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
}

} // namespace

QVariant AlternativeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    const AlternativeCase &one = at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(one, index.column(), m_comparison.terms);
    if (role == SubtitleRole && index.column() == NameColumn)
        return subtitleOf(one.alternative);
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return one.alternative.description.toHtmlEscaped();
    return {};
}

QVariant AlternativeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Alternative");
    case InvestmentColumn:
        return tr("Investment");
    case PresentValueColumn:
        return tr("Net present value");
    case OpportunityColumn:
        return tr("Opportunity cost");
    case WorthColumn:
        return tr("Worth");
    case ReturnColumn:
        return tr("Return");
    default:
        return tr("Payback");
    }
}

} // namespace gapwright
