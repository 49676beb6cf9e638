// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"
#include "reports/templates/field_values.h"

namespace gapwright {

/// What the values of fields are made from. Records and catalogue must outlive the call.
struct FieldSources {
    const ProjectRecords *records = nullptr;
    const Catalogue *catalogue = nullptr;
    QDate today = {};
};

/// The values of all fields of the catalogue but those of the document itself: organization, roles,
/// services and so on, as the registers hold them. Only services in scope, and nothing that was
/// removed, closed or rejected where a text speaks of what is. Pure; some milliseconds.
[[nodiscard]] FieldValues projectFields(const FieldSources &sources);

/// The same with document.number, document.owner and so on of one document. `text` gives version,
/// approver and approval when it is not null.
[[nodiscard]] FieldValues withDocumentFields(FieldValues values, const Document &document,
                                             const DocumentText *text,
                                             std::span<const Person> people);

} // namespace gapwright
