// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Attachment;

/// A file attached to any record. The record is named by table and id, as it may lie in any
/// register.
struct RecordFile {
    Id<RecordFile> id;
    Id<Attachment> attachment;
    QString recordTable;
    QString record;
    QString caption;

    friend bool operator==(const RecordFile &, const RecordFile &) = default;
};

template <> const RegisterDefinition<RecordFile> &definitionOf<RecordFile>();

} // namespace gapwright
