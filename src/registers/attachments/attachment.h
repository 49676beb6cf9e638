// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

/// A file kept inside the project: evidence or a logo. The bytes lie in chunks under `sha`.
struct Attachment {
    Id<Attachment> id;
    QString name; ///< file name without folder
    qint64 size = 0; ///< bytes
    QString sha; ///< SHA-256 of the whole file, lower-case hex
    QString mediaType; ///< for example application/pdf

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

template <> const RegisterDefinition<Attachment> &definitionOf<Attachment>();

} // namespace gapwright
