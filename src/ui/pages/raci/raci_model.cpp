// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/raci/raci_model.h"

namespace gapwright {

namespace {

bool isSameShape(const RaciMatrix &a, const RaciMatrix &b)
{
    const auto sameRow = [](const RaciRow &x, const RaciRow &y) { return x.key == y.key; };
    const auto sameColumn = [](const RaciColumn &x, const RaciColumn &y) {
        return x.role == y.role;
    };
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameRow)
        && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      sameColumn);
}

} // namespace

QString problemText(const RaciRow &row)
{
    QStringList sentences;
    for (const Problem &problem : row.problems)
        sentences << problem.sentence + QLatin1Char(' ') + problem.fix;
    return sentences.join(QLatin1Char(' '));
}

void RaciModel::setMatrix(RaciMatrix matrix)
{
    if (!isSameShape(m_matrix, matrix)) {
        beginResetModel();
        m_matrix = std::move(matrix);
        endResetModel();
        return;
    }
    if (m_matrix == matrix)
        return;
    m_matrix = std::move(matrix);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RaciModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int RaciModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant RaciModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RaciRow &row = m_matrix.rows[std::size_t(index.row())];
    const RaciColumn &column = m_matrix.columns[std::size_t(index.column())];
    const RaciLetters &letters = row.cells[std::size_t(index.column())];
    const QString words = letters.isEmpty() ? tr("no part") : letters.words();
    switch (role) {
    case Qt::DisplayRole:
        return letters.text();
    case Qt::AccessibleTextRole:
        return words;
    case Qt::ToolTipRole:
        return tr("%1\n%2: %3", "activity, role, part")
            .arg(row.activity, column.name, words)
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QLatin1String("<br>"));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ProblemRole:
        return problemText(row);
    default:
        return {};
    }
}

QVariant RaciModel::rowData(const RaciRow &row, int role) const
{
    const QString problem = problemText(row);
    switch (role) {
    case Qt::DisplayRole:
        return row.activity;
    case NoteRole:
        return row.process;
    case ProblemRole:
        return problem;
    case Qt::AccessibleTextRole:
        return problem.isEmpty() ? row.activity : row.activity + QStringLiteral(": ") + problem;
    case Qt::ToolTipRole: {
        QStringList lines{row.activity};
        for (const QString &line : {row.process, problem}) {
            if (!line.isEmpty())
                lines << line;
        }
        return lines.join(QLatin1Char('\n'))
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QLatin1String("<br>"));
    }
    default:
        return {};
    }
}

QVariant RaciModel::columnData(const RaciColumn &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case ProblemRole:
        return column.problem;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = column.problem.isEmpty()
            ? column.name
            : column.name + QStringLiteral(": ") + column.problem;
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    default:
        return {};
    }
}

QVariant RaciModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? rowCount() : columnCount()))
        return {};
    return isRow ? rowData(m_matrix.rows[std::size_t(section)], role)
                 : columnData(m_matrix.columns[std::size_t(section)], role);
}

} // namespace gapwright
