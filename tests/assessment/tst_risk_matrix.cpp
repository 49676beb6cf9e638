// SPDX-License-Identifier: GPL-3.0-or-later
// Where risks stand in the matrix of five by five, before and after treatment.
#include "assessment/risks/risk_matrix.h"

#include <QTest>

using namespace gapwright;

namespace {

Risk riskOf(const char *code, int likelihood, int impact)
{
    Risk risk;
    risk.id = {QString::fromLatin1(code)};
    risk.code = QString::fromLatin1(code);
    risk.likelihood = Level15(likelihood);
    risk.impact = Level15(impact);
    return risk;
}

QStringList codesOf(const std::vector<PlacedRisk> &risks)
{
    QStringList codes;
    for (const PlacedRisk &risk : risks)
        codes << risk.code;
    return codes;
}

} // namespace

class TestRiskMatrix : public QObject {
    Q_OBJECT
private slots:
    void limitsComeFromTheSettings();
    void bandsMeetAtTheLimits_data();
    void bandsMeetAtTheLimits();
    void residualCellIsTheNearest_data();
    void residualCellIsTheNearest();
    void everyProductHasItsCell();
    void risksAreSortedAndFiltered();
    void unratedRisksHaveNoPlace();
    void acceptedRisksStay();
    void cellsHoldTheirRisks();
};

void TestRiskMatrix::limitsComeFromTheSettings()
{
    ProjectSettings settings;
    QCOMPARE(riskLimitsOf(settings), (RiskLimits{6, 15}));
    settings.riskAcceptance = 4;
    settings.riskHigh = 12;
    QCOMPARE(riskLimitsOf(settings), (RiskLimits{4, 12}));
}

void TestRiskMatrix::bandsMeetAtTheLimits_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("acceptance");
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("band");
    QTest::newRow("at acceptance") << 6 << 6 << 15 << int(RiskZone::Acceptable);
    QTest::newRow("above acceptance") << 7 << 6 << 15 << int(RiskZone::Raised);
    QTest::newRow("below high") << 14 << 6 << 15 << int(RiskZone::Raised);
    QTest::newRow("at high") << 15 << 6 << 15 << int(RiskZone::High);
    QTest::newRow("limits the wrong way round") << 10 << 12 << 8 << int(RiskZone::High);
}

void TestRiskMatrix::bandsMeetAtTheLimits()
{
    QFETCH(int, score);
    QFETCH(int, acceptance);
    QFETCH(int, high);
    QFETCH(int, band);
    QCOMPARE(int(zoneOf(score, {acceptance, high})), band);
}

void TestRiskMatrix::residualCellIsTheNearest_data()
{
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("impact");
    QTest::addColumn<int>("residual");
    QTest::addColumn<int>("newLikelihood");
    QTest::addColumn<int>("newImpact");
    QTest::newRow("impact is kept") << 4 << 4 << 8 << 2 << 4;
    QTest::newRow("impact is kept at the edge") << 3 << 5 << 5 << 1 << 5;
    QTest::newRow("likelihood is kept where impact cannot be") << 4 << 5 << 8 << 4 << 2;
    QTest::newRow("neither can be kept") << 4 << 4 << 6 << 2 << 3;
    QTest::newRow("nothing was lowered") << 2 << 3 << 6 << 2 << 3;
    QTest::newRow("score is higher than before") << 2 << 2 << 16 << 4 << 4;
    QTest::newRow("no cell has this product") << 5 << 5 << 7 << 0 << 0;
    QTest::newRow("beyond the matrix") << 5 << 5 << 30 << 0 << 0;
}

void TestRiskMatrix::residualCellIsTheNearest()
{
    QFETCH(int, likelihood);
    QFETCH(int, impact);
    QFETCH(int, residual);
    QFETCH(int, newLikelihood);
    QFETCH(int, newImpact);
    QCOMPARE(residualPlaceOf({likelihood, impact}, residual),
             (RiskPlace{newLikelihood, newImpact}));
}

void TestRiskMatrix::everyProductHasItsCell()
{
    for (int likelihood = 1; likelihood <= riskSteps; ++likelihood) {
        for (int impact = 1; impact <= riskSteps; ++impact) {
            for (int l = 1; l <= likelihood; ++l) {
                for (int i = 1; i <= impact; ++i) {
                    const RiskPlace place = residualPlaceOf({likelihood, impact}, l * i);
                    QCOMPARE(place.score(), l * i);
                    QVERIFY(place.likelihood <= likelihood && place.impact <= impact);
                }
            }
        }
    }
}

void TestRiskMatrix::risksAreSortedAndFiltered()
{
    std::vector<Risk> risks{riskOf("R-1", 1, 2), riskOf("R-2", 0, 0), riskOf("R-4", 5, 5),
                            riskOf("R-3", 5, 5)};
    risks[0].kind = RiskKind::Opportunity;
    risks[2].category = RiskCategory::Project;
    QCOMPARE(codesOf(placedRisks(risks)),
             (QStringList{QStringLiteral("R-3"), QStringLiteral("R-4"), QStringLiteral("R-1"),
                          QStringLiteral("R-2")}));
    QCOMPARE(codesOf(placedRisks(risks, {RiskKind::Opportunity, {}})),
             QStringList{QStringLiteral("R-1")});
    QCOMPARE(codesOf(placedRisks(risks, {RiskKind::Risk, RiskCategory::Project})),
             QStringList{QStringLiteral("R-4")});
    QVERIFY(placedRisks({}).empty());
}

void TestRiskMatrix::unratedRisksHaveNoPlace()
{
    Risk half = riskOf("R-1", 3, 0);
    half.residual = 4;
    const std::vector<PlacedRisk> placed = placedRisks(std::vector<Risk>{half});
    QVERIFY(!placed[0].inherent.isSet());
    QVERIFY(!placed[0].hasBoth());
    QCOMPARE(placed[0].inherent, RiskPlace());
}

void TestRiskMatrix::acceptedRisksStay()
{
    Risk risk = riskOf("R-1", 2, 3);
    QVERIFY(!placedRisks(std::vector<Risk>{risk})[0].residual.isSet());
    risk.accepted = true;
    QCOMPARE(placedRisks(std::vector<Risk>{risk})[0].residual, (RiskPlace{2, 3}));
    risk.residual = 2;
    QCOMPARE(placedRisks(std::vector<Risk>{risk})[0].residual.score(), 2);
}

void TestRiskMatrix::cellsHoldTheirRisks()
{
    std::vector<Risk> risks{riskOf("R-1", 4, 4), riskOf("R-2", 4, 4), riskOf("R-3", 0, 0)};
    risks[0].residual = 8;
    const std::vector<PlacedRisk> placed = placedRisks(risks);
    QCOMPARE(int(risksIn(placed, {4, 4}, RiskSide::Inherent).size()), 2);
    QCOMPARE(int(risksIn(placed, {2, 4}, RiskSide::Residual).size()), 1);
    QCOMPARE(int(risksIn(placed, {}, RiskSide::Residual).size()), 2);
    QCOMPARE(int(risksIn(placed, {}, RiskSide::Inherent).size()), 1);
    QVERIFY(risksIn(placed, {1, 1}, RiskSide::Inherent).empty());
}

QTEST_GUILESS_MAIN(TestRiskMatrix)
#include "tst_risk_matrix.moc"
