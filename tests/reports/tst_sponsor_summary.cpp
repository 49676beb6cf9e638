// SPDX-License-Identifier: GPL-3.0-or-later
// The page for the sponsor: what stands on it, and that it stays one page.
#include "charts/fonts.h"
#include "reports/business_case/sponsor_summary.h"
#include "reports/documents/document_writer.h"
#include "reports/layout/laid_report.h"

#include <QPainter>
#include <QTest>

using namespace gapwright;

namespace {

BusinessAlternative alternative(const QString &name, bool chosen)
{
    BusinessAlternative one;
    one.id.value = name;
    one.name = name;
    one.chosen = chosen;
    one.doesNothing = !chosen;
    one.opportunityCost = Money::of(35000);
    one.description = QStringLiteral("Thirteen steps with outside help.");
    one.assessment = QStringLiteral("The only choice that answers the tenders.");
    return one;
}

CostBenefit line(const QString &name, CostSide side, double once, double yearly, int year)
{
    CostBenefit one;
    one.id.value = one.name = name;
    one.side = side;
    one.oneOff = Money::of(once);
    one.yearly = Money::of(yearly);
    one.year = year;
    one.basis = QStringLiteral("Offer of 12 March");
    return one;
}

SponsorSummary summaryOf(const std::vector<BusinessAlternative> &alternatives,
                         const std::vector<CostBenefit> &lines)
{
    ProjectSettings settings;
    settings.currency = QStringLiteral("GBP");
    settings.horizonYears = 3;
    settings.discountRate = Percentage::of(6);
    SponsorSummary summary;
    summary.organization = QStringLiteral("Tideway Hosting");
    summary.date = QDate(2026, 11, 23);
    summary.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    summary.comparison = compareAlternatives(settings, alternatives, lines);
    summary.openPoints = caseConcerns(summary.comparison, settings);
    return summary;
}

SponsorSummary usual()
{
    return summaryOf({alternative(QStringLiteral("Certify"), true),
                      alternative(QStringLiteral("Do nothing"), false)},
                     {line(QStringLiteral("Consulting"), CostSide::Cost, 64000, 0, 0),
                      line(QStringLiteral("Office"), CostSide::Cost, 0, 31000, 1),
                      line(QStringLiteral("Less rework"), CostSide::Benefit, 0, 90000, 1)});
}

/// As much of everything as somebody might write.
SponsorSummary overfull()
{
    const QString flood = QStringLiteral("<b>Verylongword%1</b> and so on & on; ").repeated(80);
    std::vector<BusinessAlternative> alternatives;
    std::vector<CostBenefit> lines;
    for (int i = 0; i < 9; ++i) {
        alternatives.push_back(alternative(QString::number(i) + flood, i == 3));
        alternatives.back().description = alternatives.back().assessment = flood;
    }
    for (int i = 0; i < 60; ++i) {
        lines.push_back(line(QString::number(i) + flood, i % 2 ? CostSide::Cost : CostSide::Benefit,
                             123456789.12, 98765432.1, i % 4));
        lines.back().basis = flood;
        lines.back().tangible = i % 5 != 0;
    }
    SponsorSummary summary = summaryOf(alternatives, lines);
    summary.organization = summary.sponsor = flood;
    for (int i = 0; i < 7; ++i)
        summary.openPoints.push_back({{}, Problem::Severity::Warning, {}, {}, {}, flood, flood});
    return summary;
}

Result<ReportDocument> laidOut(const SponsorSummary &summary, QPageSize::PageSizeId paper)
{
    DocumentOutput output{QStringLiteral("Business case")};
    output.pageSize = paper;
    output.date = summary.date;
    return layOutDocument(sponsorSummary(summary, output), output);
}

} // namespace

class TestSponsorSummary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void saysWhatASponsorDecidesOn();
    void withoutARecommendationNoDecision();
    void staysOnePage_data();
    void staysOnePage();
    void pdfIsTheSameTwice();
    void cashFlowHasEveryAlternative();
};

void TestSponsorSummary::saysWhatASponsorDecidesOn()
{
    SponsorSummary summary = usual();
    summary.sponsor = QStringLiteral("Ruth Okonjo");
    const QString text = asText(sponsorSummary(summary, {QStringLiteral("Business case")}));
    for (const char *wanted :
         {"Tideway Hosting", "64,000", "GBP to invest in year 0", "Recommended: Certify",
          "Do nothing", "Consulting", "Less rework", "Offer of 12 March", "Ruth Okonjo", "approved",
          "discount rate 6 %", "23 November 2026", "Opportunity cost"})
        QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    QVERIFY(!text.contains(QStringLiteral("%1")));
    QVERIFY(!text.contains(QStringLiteral("____")));
    summary.sponsor = QStringLiteral("  ");
    const QString unknown = asText(sponsorSummary(summary, {QStringLiteral("Business case")}));
    QVERIFY2(unknown.contains(QStringLiteral("________________")), qPrintable(unknown));
    QVERIFY(unknown.contains(QStringLiteral("name, not in the registers yet")));
    summary.openPoints.push_back(
        {{}, Problem::Severity::Warning, {}, {}, {}, QStringLiteral("A point."), {}});
    QVERIFY(asText(sponsorSummary(summary, {QStringLiteral("Business case")}))
                .contains(QStringLiteral("A point.")));
}

void TestSponsorSummary::withoutARecommendationNoDecision()
{
    const SponsorSummary summary =
        summaryOf({alternative(QStringLiteral("Do nothing"), false)}, {});
    const QString text = asText(sponsorSummary(summary, {QStringLiteral("Business case")}));
    QVERIFY(text.contains(QStringLiteral("No alternative is recommended")));
    QVERIFY(!text.contains(QStringLiteral("Signature")));
    QVERIFY(laidOut(summaryOf({}, {}), QPageSize::A4)->pageCount() == 1);
}

void TestSponsorSummary::staysOnePage_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<int>("paper");
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        QTest::addRow("usual %d", int(paper)) << false << int(paper);
        QTest::addRow("overfull %d", int(paper)) << true << int(paper);
    }
}

void TestSponsorSummary::staysOnePage()
{
    QFETCH(bool, isFull);
    QFETCH(int, paper);
    const Result<ReportDocument> document =
        laidOut(isFull ? overfull() : usual(), QPageSize::PageSizeId(paper));
    QVERIFY(document);
    QCOMPARE(document->pageCount(), 1);
}

void TestSponsorSummary::pdfIsTheSameTwice()
{
    const auto bytes = [] {
        DocumentOutput output{QStringLiteral("Business case")};
        output.date = QDate(2026, 11, 23);
        return writeDocument(sponsorSummary(usual(), output), output, DocumentFormat::Pdf);
    };
    const Result<QByteArray> first = bytes();
    QVERIFY(first);
    QVERIFY(first->startsWith("%PDF-1.4"));
    QVERIFY(first->contains("pdfaid"));
    QCOMPARE(bytes().value(), *first);
}

void TestSponsorSummary::cashFlowHasEveryAlternative()
{
    const SponsorSummary summary = usual();
    const CashFlow flow = cashFlowOf(summary.comparison, QStringLiteral("Certify"));
    QCOMPARE(int(flow.years.size()), 4);
    QCOMPARE(int(flow.sums.size()), 2);
    QCOMPARE(int(flow.net.values.size()), 4);
    QCOMPARE(*flow.net.values[0], -64000.0);
    QCOMPARE(*flow.sums[0].values[3], -64000.0 + 3 * 59000);
    QCOMPARE(*flow.sums[1].values[3], 0.0);
    QVERIFY(cashFlowOf(summary.comparison, QStringLiteral("gone")).net.values.empty());
}

QTEST_MAIN(TestSponsorSummary)
#include "tst_sponsor_summary.moc"
