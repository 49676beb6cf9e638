// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace gapwright {

Blocks coverSection(const ReportContext &context)
{
    const Engagement &engagement = context.data.engagement;
    const Assessment &assessment = context.data.current.assessment;
    Cover cover;
    cover.logo = context.data.logo;
    cover.kicker = context.catalogue.edition();
    cover.title = context.options.preset == ReportPreset::Auditor
        ? Reports::tr("Evidence report")
        : Reports::tr("Gap analysis report");
    cover.client = context.client();
    cover.subtitle =
        engagement.legalName == engagement.organization ? QString() : engagement.legalName;
    QString assessor = assessment.assessor.isEmpty() ? engagement.consultant : assessment.assessor;
    if (!engagement.consultancy.isEmpty())
        assessor +=
            (assessor.isEmpty() ? QString() : QStringLiteral(", ")) + engagement.consultancy;
    QString held = assessment.name;
    if (assessment.heldOn.isValid())
        held +=
            (held.isEmpty() ? QString() : QStringLiteral(", ")) + context.date(assessment.heldOn);
    cover.facts = {{Reports::tr("Scope"), engagement.scope},
                   {Reports::tr("Assessment"), held},
                   {Reports::tr("Assessor"), assessor},
                   {Reports::tr("Date of the report"), context.date(context.data.date)},
                   {Reports::tr("Version"), context.options.version},
                   {Reports::tr("State"),
                    isOpen(assessment) ? Reports::tr("Assessment open, figures may change")
                                       : Reports::tr("Approved by %1").arg(assessment.approvedBy)},
                   {Reports::tr("Classification"), engagement.classification}};
    cover.note = Reports::tr(
        "This report is the result of an assessment by consultants. It is not a certification "
        "decision and does not replace one. Requirements are put in own words; the licensed text "
        "of "
        "the standard is authoritative.");
    if (engagement.isSample)
        cover.note = Reports::tr("Sample project: organization, people and findings are invented.")
            + QLatin1Char(' ') + cover.note;
    return {cover, Contents{Reports::tr("Contents"), 2}};
}

} // namespace gapwright
