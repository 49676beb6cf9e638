// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/attachments/attachment.h"
#include "registers/register_definition.h"

namespace gapwright {

/// The client engagement that a project file is about (register R01). A file holds exactly one.
struct Engagement {
    Id<Engagement> id;
    QString organization; ///< the client as it is called in speech and on the cover
    QString legalName;
    QString sector;
    std::optional<int> staffInScope;
    QString scope; ///< draft of the SMS scope in one paragraph, printed in the report
    QString consultant; ///< who leads the assessment and signs the report
    QString consultancy;
    bool licenceConfirmed = false; ///< the client holds a licensed copy of the standard
    QDate startedOn;
    QDate targetCertification;
    Id<Attachment> logo; ///< SVG, PNG or JPEG for the cover
    QString classification; ///< printed in the footer, for example "Confidential"
    bool isSample = false; ///< made by "sample project"; shown as such

    friend bool operator==(const Engagement &, const Engagement &) = default;
};

template <> const RegisterDefinition<Engagement> &definitionOf<Engagement>();

} // namespace gapwright
