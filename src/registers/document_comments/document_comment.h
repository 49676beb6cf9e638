// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct DocumentText;

/// A remark on a text while it is written or reviewed.
struct DocumentComment {
    Id<DocumentComment> id;
    Id<DocumentText> text;
    QString heading; ///< the heading it stands below; empty for the whole text
    QString quote; ///< the words it is about, as they were; may be empty
    QString remark;
    QString author; ///< name of who wrote it
    QDate writtenOn;
    bool resolved = false;
    QString answer;

    friend bool operator==(const DocumentComment &, const DocumentComment &) = default;
};

template <> const RegisterDefinition<DocumentComment> &definitionOf<DocumentComment>();

} // namespace gapwright
