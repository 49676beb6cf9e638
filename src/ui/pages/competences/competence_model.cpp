// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/competences/competence_model.h"

#include <QLocale>

#include <algorithm>

namespace gapwright {

bool needsWork(CompetenceState state)
{
    return state != CompetenceState::NotNeeded && state != CompetenceState::Met;
}

PillLook pillOf(CompetenceState state)
{
    switch (state) {
    case CompetenceState::NotNeeded:
        break;
    case CompetenceState::Met:
        return {QStringLiteral("check"), CompetenceModel::tr("Reached"), &Tokens::ok,
                &Tokens::okSoft};
    case CompetenceState::EffectOpen:
        return {QStringLiteral("eye"), CompetenceModel::tr("Effect not judged"), &Tokens::warn,
                &Tokens::warnSoft};
    case CompetenceState::Planned:
        return {QStringLiteral("clock"), CompetenceModel::tr("Gap, planned"), &Tokens::warn,
                &Tokens::warnSoft};
    case CompetenceState::NotRated:
        return {QStringLiteral("circle-dashed"), CompetenceModel::tr("Not rated"), &Tokens::neutral,
                &Tokens::neutralSoft};
    case CompetenceState::Gap:
        return {QStringLiteral("circle-alert"), CompetenceModel::tr("Gap without action"),
                &Tokens::bad, &Tokens::badSoft};
    case CompetenceState::Overdue:
        return {QStringLiteral("triangle-alert"), CompetenceModel::tr("Action overdue"),
                &Tokens::bad, &Tokens::badSoft};
    }
    return {};
}

QString levelText(const CompetenceCell &cell, bool isOfRole)
{
    if (cell.needed == 0 && cell.held == 0)
        return {};
    const QString held = cell.held > 0 ? QString::number(cell.held) : QStringLiteral("–");
    if (isOfRole)
        return CompetenceModel::tr("%1: %2/%3", "needed level: people who have it / people")
            .arg(cell.needed)
            .arg(cell.met)
            .arg(cell.holders);
    return cell.needed == 0
        ? held
        : CompetenceModel::tr("%1/%2", "level held / level needed").arg(held).arg(cell.needed);
}

std::vector<std::size_t> CompetenceModel::selected() const
{
    std::vector<std::size_t> shown;
    for (std::size_t row = 0; row < m_matrix.rows.size(); ++row) {
        bool isWanted = !m_onlyGaps;
        for (std::size_t holder = 0; !isWanted && holder < m_matrix.holders.size(); ++holder)
            isWanted = needsWork(m_matrix.at(row, holder).state);
        if (isWanted)
            shown.push_back(row);
    }
    return shown;
}

void CompetenceModel::setMatrix(CompetenceMatrix matrix, bool isOfRoles)
{
    const auto sameRows = [](const auto &a, const auto &b) { return a.competence == b.competence; };
    const auto sameHolders = [](const auto &a, const auto &b) { return a.id == b.id; };
    const bool isSame = isOfRoles == m_isOfRoles
        && std::equal(matrix.rows.begin(), matrix.rows.end(), m_matrix.rows.begin(),
                      m_matrix.rows.end(), sameRows)
        && std::equal(matrix.holders.begin(), matrix.holders.end(), m_matrix.holders.begin(),
                      m_matrix.holders.end(), sameHolders);
    if (isSame) {
        m_matrix = std::move(matrix);
        if (selected() == m_shown) {
            if (rowCount() > 0 && columnCount() > 0)
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_shown = selected();
        endResetModel();
        return;
    }
    beginResetModel();
    m_matrix = std::move(matrix);
    m_isOfRoles = isOfRoles;
    m_shown = selected();
    endResetModel();
}

void CompetenceModel::setOnlyGaps(bool only)
{
    beginResetModel();
    m_onlyGaps = only;
    m_shown = selected();
    endResetModel();
}

const CompetenceCell &CompetenceModel::cellAt(const QModelIndex &index) const
{
    return m_matrix.at(m_shown[std::size_t(index.row())], std::size_t(index.column()));
}

int CompetenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompetenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.holders.size());
}

QVariant CompetenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompetenceCell &cell = cellAt(index);
    if (role == Qt::DisplayRole)
        return levelText(cell, m_isOfRoles);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{rowAt(index.row()).competence, holderAt(index.column()).name};
    if (cell.state == CompetenceState::NotNeeded)
        parts << tr("not needed");
    else
        parts << tr("needed %1").arg(cell.needed)
              << (cell.held > 0 ? tr("held %1").arg(cell.held) : tr("not rated"))
              << pillOf(cell.state).word;
    if (cell.due.isValid())
        parts << tr("due %1").arg(QLocale().toString(cell.due, QLocale::ShortFormat));
    if (cell.hasEvidence)
        parts << tr("with evidence");
    const QString text = parts.join(QStringLiteral(", "));
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant CompetenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isColumn ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter)
            | int(Qt::TextWordWrap);
    if (role == Qt::DisplayRole)
        return isColumn ? holderAt(section).name : rowAt(section).competence;
    if (role == Qt::ToolTipRole && !isColumn)
        return (rowAt(section).competence + QLatin1Char('\n') + rowAt(section).roles)
            .toHtmlEscaped();
    return {};
}

} // namespace gapwright
