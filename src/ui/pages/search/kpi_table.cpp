// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/kpi_table.h"

#include "ui/pages/search/library_entry.h"

namespace gapwright {

KpiTable::KpiTable(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const CapabilityArea &area : catalogue.areas()) {
        for (const Kpi &kpi : area.kpis)
            m_rows.push_back({&area, &kpi});
    }
}

int KpiTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KpiTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KpiTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[area, kpi] = m_rows[size_t(index.row())];
    if (role == IdRole)
        return QStringLiteral("kpi/") + kpi->id;
    if (role == TextRole)
        return QStringList{kpi->id, kpi->name, area->name, kpi->formula, kpi->why}.join(
            QLatin1Char('\n'));
    if (role == Qt::ToolTipRole)
        return kpi->calculation.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return kpi->name;
    case ProcessColumn:
        return area->name;
    case FormulaColumn:
        return kpi->formula;
    case TargetColumn:
        return kpi->targetText;
    default:
        return wordOf(kpi->direction);
    }
}

QVariant KpiTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Key figure");
    case ProcessColumn:
        return tr("Process");
    case FormulaColumn:
        return tr("Formula");
    case TargetColumn:
        return tr("Target");
    default:
        return tr("Better");
    }
}

} // namespace gapwright
