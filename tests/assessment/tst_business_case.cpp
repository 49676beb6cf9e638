// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of alternatives: what counts in which year, what it comes to, what a sponsor asks.
#include "assessment/business_case/case_arithmetic.h"

#include <QTest>

using namespace gapwright;

namespace {

BusinessAlternative alternative(const char *id, bool chosen = false, bool doesNothing = false)
{
    BusinessAlternative one;
    one.id.value = one.name = QString::fromLatin1(id);
    one.chosen = chosen;
    one.doesNothing = doesNothing;
    return one;
}

CostBenefit line(CostSide side, double once, double yearly, int year, const char *of = "")
{
    static int number = 0;
    CostBenefit one;
    one.id.value = QString::number(++number);
    one.name = QStringLiteral("Line %1").arg(number);
    one.side = side;
    if (once > 0)
        one.oneOff = Money::of(once);
    if (yearly > 0)
        one.yearly = Money::of(yearly);
    one.year = year;
    one.alternative.value = QString::fromLatin1(of);
    one.basis = QStringLiteral("Offer");
    return one;
}

ProjectSettings terms(int years = 3, double rate = 8)
{
    ProjectSettings settings;
    settings.id.value = QStringLiteral("settings");
    settings.currency = QStringLiteral("GBP");
    settings.horizonYears = years;
    settings.discountRate = Percentage::of(rate);
    return settings;
}

/// The vector V17 of the scales as lines of a project that has all a sponsor asks for.
struct SoundCase {
    ProjectSettings settings = terms();
    std::vector<BusinessAlternative> alternatives{alternative("certify", true),
                                                  alternative("nothing", false, true)};
    std::vector<CostBenefit> lines{line(CostSide::Cost, 90000, 0, 0, "certify"),
                                   line(CostSide::Cost, 0, 5000, 1, "certify"),
                                   line(CostSide::Benefit, 0, 30000, 1, "certify"),
                                   line(CostSide::Benefit, 0, 20000, 2, "certify"),
                                   line(CostSide::Benefit, 5000, 0, 3, "certify")};

    SoundCase() { alternatives.front().opportunityCost = Money::of(10000); }
    [[nodiscard]] CaseComparison comparison() const
    {
        return compareAlternatives(settings, alternatives, lines);
    }
    [[nodiscard]] std::vector<Problem> concerns() const
    {
        return caseConcerns(comparison(), settings);
    }
};

} // namespace

class TestBusinessCase : public QObject {
    Q_OBJECT
private slots:
    void countsByYear();
    void agreesWithTheScales();
    void lineWithoutAlternativeBelongsToTheRecommended();
    void whatIsNotCounted();
    void recommendedComesFirstThenWorth();
    void paybackMustLast();
    void defaultsOfTheTerms();
    void soundCaseRaisesNothing();
    void concerns_data();
    void concerns();
    void moneyInAnotherCurrency_data();
    void moneyInAnotherCurrency();
    void sheetsShowTheSums();
};

void TestBusinessCase::countsByYear()
{
    const CaseComparison comparison = SoundCase().comparison();
    const AlternativeCase *one = comparison.recommended();
    QVERIFY(one);
    QCOMPARE(int(one->years.size()), 4);
    const double net[] = {-90000, 25000, 45000, 50000};
    double sum = 0;
    for (std::size_t year = 0; year < 4; ++year) {
        QCOMPARE(one->years[year].net(), net[year]);
        sum += net[year];
        QCOMPARE(one->years[year].cumulative, sum);
    }
    QCOMPARE(one->investment(), 90000.0);
    QCOMPARE(one->totalCost(), 105000.0);
    QCOMPARE(one->totalBenefit(), 135000.0);
}

void TestBusinessCase::agreesWithTheScales()
{
    const CaseComparison comparison = SoundCase().comparison();
    const AlternativeCase &one = *comparison.recommended();
    QVERIFY(std::abs(one.figures.netPresentValue - 11420.01) < 0.01);
    QCOMPARE(std::round(*one.figures.returnPercent * 10) / 10, 33.3);
    QVERIFY(std::abs(*one.figures.paybackYears - 2.4) < 1e-9);
    QVERIFY(std::abs(one.worth() - 1420.01) < 0.01);
    double present = 0;
    for (const CaseYear &year : one.years)
        present += year.presentValue;
    QVERIFY(std::abs(present - one.figures.netPresentValue) < 1e-6);
}

void TestBusinessCase::lineWithoutAlternativeBelongsToTheRecommended()
{
    SoundCase sound;
    sound.lines[0].alternative = {};
    QCOMPARE(sound.comparison().recommended()->investment(), 90000.0);
    sound.alternatives[0].chosen = false;
    const CaseComparison loose = sound.comparison();
    QCOMPARE(int(loose.alternatives.size()), 3);
    const AlternativeCase *without = loose.find(QString());
    QVERIFY(without);
    QCOMPARE(without->investment(), 90000.0);
    QVERIFY(!loose.recommended());
    sound.lines[0].alternative.value = QStringLiteral("gone");
    QVERIFY(sound.comparison().find(QString()));
}

void TestBusinessCase::whatIsNotCounted()
{
    SoundCase sound;
    const double before = sound.comparison().recommended()->figures.netPresentValue;
    sound.lines.push_back(line(CostSide::Benefit, 70000, 0, 4, "certify")); // after the horizon
    sound.lines.push_back(line(CostSide::NotStated, 70000, 0, 0, "certify"));
    sound.lines.push_back(line(CostSide::Benefit, 70000, 0, 0, "certify"));
    sound.lines.back().tangible = false;
    QCOMPARE(sound.comparison().recommended()->figures.netPresentValue, before);
    sound.lines.push_back(line(CostSide::Cost, 1000, 0, 0, "certify"));
    sound.lines.back().year.reset(); // counts in year 0
    QCOMPARE(sound.comparison().recommended()->investment(), 91000.0);
    QVERIFY(investmentArithmetic(*sound.comparison().recommended(), termsOf(sound.settings))
                .notes.size()
            == 3);
}

void TestBusinessCase::recommendedComesFirstThenWorth()
{
    SoundCase sound;
    sound.alternatives.push_back(alternative("better"));
    sound.lines.push_back(line(CostSide::Benefit, 500000, 0, 0, "better"));
    QStringList names;
    for (const AlternativeCase &one : sound.comparison().alternatives)
        names << one.alternative.name;
    QCOMPARE(names,
             (QStringList{QStringLiteral("certify"), QStringLiteral("better"),
                          QStringLiteral("nothing")}));
}

void TestBusinessCase::paybackMustLast()
{
    const double relapse[] = {-100, 150, -100, 20};
    QVERIFY(!businessCase(relapse, 0).paybackYears);
    const double again[] = {-100, 150, -100, 100};
    QCOMPARE(*businessCase(again, 0).paybackYears, 2.5);
    const double never[] = {100, 100};
    QVERIFY(!businessCase(never, 0).paybackYears);
}

void TestBusinessCase::defaultsOfTheTerms()
{
    const CaseTerms silent = termsOf(ProjectSettings());
    QCOMPARE(silent.horizon, 3);
    QCOMPARE(silent.rate, 0.0);
    QVERIFY(silent.currency.isEmpty());
    ProjectSettings settings = terms(5, 6.5);
    settings.currency = QStringLiteral(" eur ");
    QCOMPARE(termsOf(settings).currency, QStringLiteral("EUR"));
    QCOMPARE(termsOf(settings).horizon, 5);
    QVERIFY(std::abs(termsOf(settings).rate - 0.065) < 1e-12);
}

void TestBusinessCase::soundCaseRaisesNothing()
{
    for (const Problem &problem : SoundCase().concerns())
        QFAIL(qPrintable(problem.sentence));
    QVERIFY(caseConcerns({}, {}).empty());
}

using Breaking = void (*)(SoundCase &);
Q_DECLARE_METATYPE(Breaking)

void TestBusinessCase::concerns_data()
{
    QTest::addColumn<Breaking>("breaking");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *name, const char *field, Problem::Severity severity,
                        Breaking breaking) {
        QTest::newRow(name) << breaking << QString::fromLatin1(field) << int(severity);
    };
    using enum Problem::Severity;
    row("nothing does nothing", "", Warning,
        [](SoundCase &s) { s.alternatives[1].doesNothing = false; });
    row("only one", "", Warning, [](SoundCase &s) {
        s.alternatives.pop_back();
        s.alternatives[0].doesNothing = true;
    });
    row("nothing recommended", "", Warning, [](SoundCase &s) { s.alternatives[0].chosen = false; });
    row("two recommended", "", Error, [](SoundCase &s) { s.alternatives[1].chosen = true; });
    row("benefit without basis", "basis", Warning, [](SoundCase &s) { s.lines[2].basis.clear(); });
    row("no discount rate", "discount_rate", Warning,
        [](SoundCase &s) { s.settings.discountRate.reset(); });
    row("no horizon", "horizon_years", Info, [](SoundCase &s) { s.settings.horizonYears.reset(); });
    row("no running cost", "", Warning, [](SoundCase &s) { s.lines[1].yearly.reset(); });
    row("no opportunity cost", "opportunity_cost", Info,
        [](SoundCase &s) { s.alternatives[0].opportunityCost.reset(); });
    row("guesses", "", Info, [](SoundCase &s) {
        for (CostBenefit &one : s.lines)
            one.certainty = EstimateCertainty::Low;
    });
    row("beaten without a word", "assessment", Warning,
        [](SoundCase &s) { s.alternatives[0].opportunityCost = Money::of(900000); });
}

void TestBusinessCase::concerns()
{
    QFETCH(Breaking, breaking);
    QFETCH(QString, field);
    QFETCH(int, severity);
    SoundCase broken;
    breaking(broken);
    const std::vector<Problem> found = broken.concerns();
    QCOMPARE(int(found.size()), 1);
    QCOMPARE(QString::fromLatin1(found[0].field), field);
    QCOMPARE(int(found[0].severity), severity);
    QVERIFY(!found[0].sentence.contains(QLatin1Char('%'))
            || !found[0].sentence.contains(QLatin1String("%1")));
    QVERIFY(!found[0].fix.isEmpty());
}

void TestBusinessCase::moneyInAnotherCurrency_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("code behind") << QStringLiteral("Offer of 12,000 EUR") << true;
    QTest::newRow("code before") << QStringLiteral("USD 900 a day") << true;
    QTest::newRow("sign") << QStringLiteral("Price list: €450") << true;
    QTest::newRow("converted") << QStringLiteral("12,000 EUR at 0.86, 10,320 GBP") << false;
    QTest::newRow("own") << QStringLiteral("52 days of 379 GBP") << false;
    QTest::newRow("word") << QStringLiteral("EUR-Lex tender 2019/1") << false;
    QTest::newRow("hostile") << QStringLiteral("%1 %2 %3 {} <b>5</b>") << false;
    QTest::newRow("empty") << QStringLiteral("Talks") << false;
}

void TestBusinessCase::moneyInAnotherCurrency()
{
    QFETCH(QString, basis);
    QFETCH(bool, isForeign);
    SoundCase sound;
    sound.lines[0].basis = basis;
    sound.lines[0].name = QStringLiteral("Costs %1 of %2");
    const std::vector<Problem> found = sound.concerns();
    QCOMPARE(int(found.size()), isForeign ? 1 : 0);
    if (isForeign) {
        QCOMPARE(found[0].record, sound.lines[0].id.value);
        QVERIFY(found[0].sentence.contains(sound.lines[0].name));
    }
    sound.settings.currency.clear(); // nothing to compare with
    QVERIFY(sound.concerns().empty());
}

void TestBusinessCase::sheetsShowTheSums()
{
    const CaseComparison comparison = SoundCase().comparison();
    const AlternativeCase &one = *comparison.recommended();
    const Arithmetic present = presentValueArithmetic(one, comparison.terms);
    QCOMPARE(int(present.rows.size()), 4);
    QCOMPARE(present.result, QStringLiteral("11,420\u00A0GBP"));
    QCOMPARE(present.rows[1].last(), QStringLiteral("23,148"));
    QVERIFY(present.steps.last().contains(QStringLiteral("1,420")));
    QCOMPARE(returnArithmetic(one, comparison.terms).result, QStringLiteral("33\u00A0%"));
    const Arithmetic payback = paybackArithmetic(one, comparison.terms);
    QCOMPARE(payback.steps.front(), QStringLiteral("2 + 20,000 / 50,000 = 2.4 years"));
    QCOMPARE(int(investmentArithmetic(one, comparison.terms).rows.size()), 5);
    const AlternativeCase &nothing = *comparison.find(QStringLiteral("nothing"));
    QVERIFY(!returnArithmetic(nothing, comparison.terms).steps.isEmpty());
    QVERIFY(!paybackArithmetic(nothing, comparison.terms).steps.isEmpty());
    QCOMPARE(moneyText(-0.4, QString()), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestBusinessCase)
#include "tst_business_case.moc"
