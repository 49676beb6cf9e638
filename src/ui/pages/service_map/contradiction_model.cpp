// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_map/contradiction_model.h"

namespace gapwright {

void ContradictionModel::setContradictions(std::vector<FoundContradiction> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int ContradictionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant ContradictionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundContradiction &found = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return found.problem.sentence;
    case KindRole:
        return wordOf(found.kind);
    case NameRole:
        return found.name;
    case FixRole:
        return found.problem.fix;
    case SeverityRole:
        return int(found.problem.severity);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3", "record, what is wrong, what to do")
            .arg(found.name, found.problem.sentence, found.problem.fix);
    case Qt::ToolTipRole:
        return tr("%1 (%2)", "what to do, rule")
            .arg(found.problem.fix, found.problem.rule)
            .toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace gapwright
