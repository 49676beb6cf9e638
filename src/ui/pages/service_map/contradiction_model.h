// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/service_map/contradictions.h"

#include <QAbstractListModel>

namespace gapwright {

/// Contradictions as a list: the kind, the record, what is wrong and what to do.
class ContradictionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, NameRole, SentenceRole, FixRole, SeverityRole };

    using QAbstractListModel::QAbstractListModel;

    void setContradictions(std::vector<FoundContradiction> found);
    [[nodiscard]] const FoundContradiction &at(int row) const { return m_found[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    std::vector<FoundContradiction> m_found;
};

} // namespace gapwright
