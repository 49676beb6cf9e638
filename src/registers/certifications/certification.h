// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Nonconformity;

/// A certification and its dates (register R36, after ISO/IEC 17021-1).
struct Certification {
    Id<Certification> id;
    QString body;
    QString accreditation;
    QString scopeText;
    QString certificateNo;
    QDate stage1;
    QDate stage2;
    QDate decision;
    QDate expiry;
    QDate surveillance1;
    QDate surveillance2;
    QDate recertification;
    std::vector<Id<Nonconformity>> openFindings;
    QDate majorsVerifiedOn;
    QString comment;

    friend bool operator==(const Certification &, const Certification &) = default;
};

template <> const RegisterDefinition<Certification> &definitionOf<Certification>();

} // namespace gapwright
