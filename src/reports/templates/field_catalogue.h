// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <vector>

namespace gapwright {

/// A list that documents can repeat text for, with the fields of a row.
struct ListField {
    QString name; ///< "services"
    QStringList fields; ///< "name", "owner" ...; the first tells rows apart
};

/// The names that may stand in a document, in one place. Lists that share a kind of row (risks,
/// costs) share its fields.
[[nodiscard]] const QStringList &scalarFields();
[[nodiscard]] const std::vector<ListField> &listFields();
/// Null when there is no such list.
[[nodiscard]] const ListField *listField(const QString &name);

} // namespace gapwright
