// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpis/kpi_board_model.h"

#include "charts/chart_text.h"
#include "ui/pages/kpis/kpi_looks.h"

#include <algorithm>

namespace gapwright {

namespace {

bool isWanted(const KpiRow &row, const KpiWanted &wanted)
{
    if (wanted.process && row.kpi.process != *wanted.process)
        return false;
    using Show = KpiWanted::Show;
    switch (wanted.show) {
    case Show::All:
        return true;
    case Show::OffTarget:
        return row.standing.light == TrafficLight::Red;
    case Show::NearTarget:
        return row.standing.light == TrafficLight::Amber;
    case Show::OnTarget:
        return row.standing.light == TrafficLight::Green;
    case Show::WithoutStatus:
        return row.standing.light == TrafficLight::Grey;
    case Show::ToMeasure:
        return row.standing.due == KpiDue::Due || row.standing.due == KpiDue::Overdue;
    }
    return true;
}

} // namespace

std::vector<std::size_t> KpiBoardModel::selected() const
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (isWanted(m_all[i], m_wanted))
            shown.push_back(i);
    }
    return shown;
}

void KpiBoardModel::setRows(std::vector<KpiRow> rows)
{
    const std::vector<std::size_t> before = m_shown;
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_all.begin(), m_all.end(),
                   [](const KpiRow &a, const KpiRow &b) { return a.kpi.id == b.kpi.id; });
    std::vector<KpiRow> old = std::exchange(m_all, std::move(rows));
    std::vector<std::size_t> shown = selected();
    if (isSame && shown == before) {
        if (!shown.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    std::swap(m_all, old);
    beginResetModel();
    std::swap(m_all, old);
    m_shown = std::move(shown);
    endResetModel();
}

void KpiBoardModel::setWanted(const KpiWanted &wanted)
{
    beginResetModel();
    m_wanted = wanted;
    m_shown = selected();
    endResetModel();
}

int KpiBoardModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).kpi.id.value == id)
            return row;
    }
    return -1;
}

void KpiBoardModel::keepEntry(const QString &id, const QString &text)
{
    if (text.isEmpty())
        m_entries.remove(id);
    else
        m_entries.insert(id, text);
    const int row = rowOf(id);
    if (row >= 0)
        emit dataChanged(index(row, EntryColumn), index(row, EntryColumn));
}

int KpiBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KpiBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KpiBoardModel::textOf(const KpiRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.kpi.code.isEmpty() ? row.kpi.name
                                      : row.kpi.code + QLatin1Char(' ') + row.kpi.name;
    case StatusColumn:
        return pillOf(row.standing).word;
    case ValueColumn:
        return figureText(row.standing.value, row.kpi.unit);
    case TargetColumn:
        return targetText(row.kpi);
    case TrendColumn:
        return describe(sparklineOf(row.kpi, row.standing));
    case DueColumn:
        return pillOf(row.standing.due).word;
    case EntryColumn:
        return m_entries.value(row.kpi.id.value);
    default:
        return {};
    }
}

QString KpiBoardModel::subtitleOf(const KpiRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.process.isEmpty() ? tr("No process") : row.process;
    case ValueColumn: {
        const QString trend = wordOf(row.standing.trend);
        return trend.isEmpty() || row.standing.period.isEmpty()
            ? row.standing.period + trend
            : row.standing.period + QStringLiteral(", ") + trend;
    }
    case EntryColumn:
        return m_entries.contains(row.kpi.id.value)
            ? tr("not recorded")
            : nameOfPeriod(row.kpi.collect, row.standing.nextEnd);
    default:
        return {};
    }
}

QVariant KpiBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KpiRow &row = rowAt(index.row());
    const int column = index.column();
    if (role == IdRole)
        return row.kpi.id.value;
    if (role == SubtitleRole)
        return subtitleOf(row, column);
    if (role == Qt::ToolTipRole && column == NameColumn)
        return (row.kpi.name + QLatin1Char('\n') + row.kpi.formula).toHtmlEscaped();
    if (role == Qt::EditRole && column == EntryColumn)
        return m_entries.value(row.kpi.id.value);
    if (role == Qt::AccessibleTextRole) {
        const QString subtitle = subtitleOf(row, column);
        const QString text = textOf(row, column);
        return subtitle.isEmpty() ? text : text + QStringLiteral(", ") + subtitle;
    }
    const bool isPainted = column == StatusColumn || column == TrendColumn || column == DueColumn;
    if (role == Qt::DisplayRole && !isPainted)
        return textOf(row, column);
    return {};
}

bool KpiBoardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != EntryColumn)
        return false;
    const QString id = rowAt(index.row()).kpi.id.value;
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        keepEntry(id, {});
    else
        emit entered(id, text);
    return true;
}

Qt::ItemFlags KpiBoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool mayEdit = m_mayEdit && index.isValid() && index.column() == EntryColumn;
    return mayEdit ? flags | Qt::ItemIsEditable : flags;
}

QVariant KpiBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("KPI");
    case StatusColumn:
        return tr("Status");
    case ValueColumn:
        return tr("Last value");
    case TargetColumn:
        return tr("Target");
    case TrendColumn:
        return tr("Trend");
    case DueColumn:
        return tr("Measurement");
    case EntryColumn:
        return tr("New value");
    default:
        return {};
    }
}

} // namespace gapwright
