// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_loader.h"
#include "fuzz/fuzz_input.h"
#include "services/assessment_csv.h"

using namespace gapwright;

/// An assessment as CSV: a plan, or a sentence that says why not.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Result<Catalogue> catalogue = loadCatalogue();
    fuzz::require(bool(catalogue));
    static const AssessmentData target = [] {
        Assessment head;
        head.id = newId<Assessment>();
        return newAssessment(head, *catalogue);
    }();
    const auto plan = planAssessmentImport(fuzz::bytesOf(data, size), QStringLiteral("x.csv"),
                                           target, *catalogue);
    if (!plan)
        fuzz::require(plan.error().message.contains(QStringLiteral("x.csv")));
    return 0;
}
