// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>

#include <vector>

namespace gapwright {

/// One row of a list: texts by the names of the field catalogue.
using FieldRow = QMap<QString, QString>;

/// What the registers give to a document, as texts in the language of the document. Names are those
/// of the field catalogue; a name that is absent counts as empty. For what does not apply, give a
/// dash: an empty text is shown as missing.
struct FieldValues {
    QMap<QString, QString> scalars = {}; ///< "organization.name"
    QMap<QString, std::vector<FieldRow>> lists = {}; ///< "services"

    friend bool operator==(const FieldValues &, const FieldValues &) = default;
};

} // namespace gapwright
