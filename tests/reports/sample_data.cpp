// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sample_data.h"

#include "content/catalogue_loader.h"

namespace gapwright::samples {

namespace {

const QStringList people{QStringLiteral("Priya Nair"), QStringLiteral("Tom Ellery"),
                         QStringLiteral("Hanna Lindqvist"), QStringLiteral("Marek Dvorak"),
                         QStringLiteral("Owen Pryce")};

/// A number that looks random and is the same on every machine.
unsigned scattered(const QString &text, unsigned salt)
{
    unsigned value = 2166136261u + salt * 7919u;
    for (const QChar letter : text)
        value = (value ^ letter.unicode()) * 16777619u;
    return (value >> 8) % 1000;
}

ConformityStatus statusFor(const RequirementItem &item, bool baseline)
{
    const unsigned chance = scattered(item.id, baseline ? 3 : 1);
    if (item.isConditional() && scattered(item.id, 9) < 200)
        return scattered(item.id, 9) < 100 ? ConformityStatus::NotApplicable
                                           : ConformityStatus::NotYetOccurred;
    const unsigned good = baseline ? 200 : 500, part = baseline ? 520 : 850;
    if (chance < good)
        return ConformityStatus::Conforming;
    if (chance < part || (item.weight == 3 && !baseline && chance < 965))
        return ConformityStatus::Partial;
    return ConformityStatus::NotConforming;
}

void describe(ItemResult &result, const RequirementItem &item, const QString &when)
{
    const QString id = item.id;
    if (isScored(result.status) || result.status == ConformityStatus::NotYetOccurred)
        result.evidence =
            QStringLiteral("Seen %1 for %2: the service desk showed two records from "
                           "the ticket tool and the approved procedure, version 2.%3.")
                .arg(when, id)
                .arg(scattered(id, 5) % 9);
    if (isGap(result.status)) {
        result.gap =
            QStringLiteral("Of %1 customers sampled for %2, %3 have no current entry; nobody "
                           "reviews the list at agreed times.")
                .arg(4 + scattered(id, 6) % 9)
                .arg(id)
                .arg(1 + scattered(id, 7) % 3);
        result.recommendation =
            QStringLiteral("Complete the entries for %1, name a reviewer and put the review on the "
                           "agenda of the monthly service meeting.")
                .arg(id);
        result.owner = people[scattered(id, 8) % people.size()];
    }
    if (result.status == ConformityStatus::NotApplicable) {
        result.reason = QStringLiteral("No such supplier takes part in %1.").arg(id);
        result.reasonApprovedBy = QStringLiteral("Daniel Marsh");
    }
    result.note = QStringLiteral("PRIVATE-%1 the room fell silent").arg(id);
}

AssessmentData assessment(bool baseline)
{
    Assessment head;
    head.id = {baseline ? QStringLiteral("baseline") : QStringLiteral("current")};
    head.name = baseline ? QStringLiteral("Baseline") : QStringLiteral("Re-assessment");
    head.kind = baseline ? AssessmentKind::Baseline : AssessmentKind::Reassessment;
    head.heldOn = baseline ? QDate(2026, 2, 12) : QDate(2026, 11, 13);
    head.assessor = QStringLiteral("Eleanor Voss");
    head.itemSet = catalogue()->itemSet();
    head.conclusion =
        QStringLiteral("The team has moved a long way. The weak spots are few and known.");
    AssessmentData data = newAssessment(head, *catalogue());
    const QDate today(2026, 11, 23);
    for (ItemResult &result : data.results) {
        const RequirementItem &item = *catalogue()->item(result.item);
        result.status = statusFor(item, baseline);
        describe(result, item,
                 baseline ? QStringLiteral("in winter") : QStringLiteral("this autumn"));
        if (isGap(result.status)) {
            result.due = today.addDays(int(scattered(item.id, 11) % 240) - 8);
            if (scattered(item.id, 12) < 250)
                result.actionState = ActionState::InProgress;
            if (scattered(item.id, 13) < 660) {
                result.impact = 1 + int(scattered(item.id, 14) % 5);
                result.effort = 1 + int(scattered(item.id, 15) % 5);
            }
        }
    }
    for (CapabilityResult &area : data.capability)
        area.level = int(scattered(area.area, baseline ? 21 : 22) % (baseline ? 3 : 4));
    return data;
}

} // namespace

std::shared_ptr<const Catalogue> catalogue()
{
    static const std::shared_ptr<const Catalogue> loaded = [] {
        Result<Catalogue> result = loadCatalogue();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::make_shared<const Catalogue>(std::move(*result));
    }();
    return loaded;
}

QByteArray svgLogo()
{
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'>"
           "<rect width='100' height='100' rx='16' fill='#0b4f7d'/>"
           "<path d='M14 66 Q32 46 50 66 T86 66' fill='none' stroke='#ffffff' stroke-width='9'/>"
           "<path d='M14 44 Q32 24 50 44 T86 44' fill='none' stroke='#E69F00' stroke-width='9'/>"
           "<rect x='120' y='30' width='170' height='14' fill='#0b4f7d'/>"
           "<rect x='120' y='56' width='120' height='14' fill='#6b7785'/></svg>";
}

void score(GapReportData &data)
{
    data.scores = scorecardOf(data.current, *data.catalogue);
    data.baselineScores.reset();
    data.trend.clear();
    if (data.baseline) {
        data.baselineScores = scorecardOf(*data.baseline, *data.catalogue);
        data.trend.push_back(trendPointOf(*data.baseline, *data.baselineScores));
    }
    data.trend.push_back(trendPointOf(data.current, data.scores));
}

GapReportData varied()
{
    GapReportData data;
    data.catalogue = catalogue();
    Engagement &client = data.engagement;
    client.organization = QStringLiteral("Tideway");
    client.legalName = QStringLiteral("Tideway Harbour Services Ltd");
    client.sector = QStringLiteral("Managed services");
    client.staffInScope = 120;
    client.scope = QStringLiteral(
        "The service management system of Tideway Harbour Services Ltd that supports nine managed "
        "services for about forty customers, delivered from Bristol and Leeds.");
    client.consultant = QStringLiteral("Eleanor Voss");
    client.consultancy = QStringLiteral("Voss & Okoro Consulting");
    client.licenceConfirmed = true;
    client.targetCertification = QDate(2027, 9, 30);
    client.classification = QStringLiteral("Confidential");
    data.logo = svgLogo();
    data.date = QDate(2026, 11, 23);
    data.current = assessment(false);
    data.baseline = assessment(true);
    data.evidenceFiles[QStringLiteral("4.1-01")] = {QStringLiteral("context-workshop.pdf")};
    score(data);
    return data;
}

GapReportData changed(const std::function<void(GapReportData &)> &change)
{
    GapReportData data = varied();
    change(data);
    score(data);
    return data;
}

GapReportData nothingScored()
{
    return changed([](GapReportData &data) {
        Assessment head = data.current.assessment;
        head.conclusion.clear();
        data.current = newAssessment(head, *data.catalogue);
        data.baseline.reset();
        data.logo.clear();
        data.evidenceFiles.clear();
    });
}

GapReportData allConforming()
{
    return changed([](GapReportData &data) {
        for (ItemResult &result : data.current.results) {
            result.status = ConformityStatus::Conforming;
            result.gap.clear();
            result.recommendation.clear();
            result.evidence = QStringLiteral("Seen at %1.").arg(result.item);
        }
        for (CapabilityResult &area : data.current.capability)
            area.level = area.target;
    });
}

} // namespace gapwright::samples
