// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/documents/document_readiness.h"

#include <algorithm>

namespace gapwright {

StageOneBasis stageOneBasis(const AssessmentData &data, const Catalogue &catalogue,
                            std::span<const Document> documents, QDate today)
{
    StageOneBasis basis{stageOneInputOf(data, catalogue)};
    const std::vector<MandatoryCoverage> coverage = mandatoryCoverage(catalogue, documents, today);
    const bool isKept =
        std::any_of(coverage.begin(), coverage.end(),
                    [](const MandatoryCoverage &one) { return !one.documents.empty(); });
    if (!isKept)
        return basis;
    basis.input.documents = coverageShare(coverage).value_or(0);
    basis.documentsFromRegister = true;
    return basis;
}

} // namespace gapwright
