// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_checks.h"
#include "content/catalogue_loader.h"

#include <QRegularExpression>
#include <QTest>

using namespace gapwright;

class TestCatalogue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasNoMistakes();
    void countsAreThoseOfTheStandard();
    void thirteenStepsAndTheCycle();
    void onlyItemsWithATriggerMayBeExcluded();
    void clause831HoldsNoRequirement();
    void serviceManagementPlanIsClause63();
    void onlyMajorIncidentsNeedADocumentedProcedure();
    void agreementsAreWithCustomers();
    void reviewMayBeSeveralMeetings();
    void internalAuditorsNeedImpartialityOnly();
    void climateQuestionIsThere();
    void everyLeafHasACapabilityArea();
    void everyTopClauseHasAnArea();
    void itemsUnderRollsUp();
    void isWithinComparesWholeNumbers();
    void clausesAreComplete();
    void itemsAreComplete();
    void areasAreComplete();
    void stepsAreComplete();

private:
    Catalogue m_catalogue;
};

namespace {

bool areFilled(const QStringList &texts)
{
    return !texts.isEmpty() && std::ranges::none_of(texts, [](const QString &text) {
        return text.trimmed().isEmpty();
    });
}

} // namespace

void TestCatalogue::initTestCase()
{
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    m_catalogue = std::move(*loaded);
}

void TestCatalogue::hasNoMistakes()
{
    const QStringList mistakes = mistakesOf(m_catalogue);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
}

void TestCatalogue::countsAreThoseOfTheStandard()
{
    QCOMPARE(m_catalogue.items().size(), size_t(364));
    QCOMPARE(m_catalogue.topClauses().size(), size_t(7));
    const auto processes = std::ranges::count_if(m_catalogue.areas(), &CapabilityArea::isProcess);
    QCOMPARE(processes, 26);
    size_t kpis = 0;
    for (const CapabilityArea &area : m_catalogue.areas())
        kpis += area.kpis.size();
    QCOMPARE(kpis, size_t(112));
    QCOMPARE(std::ranges::count_if(m_catalogue.steps(), &Step::isCertificationCycle), 4);
}

void TestCatalogue::thirteenStepsAndTheCycle()
{
    QStringList ids;
    for (const Step &step : m_catalogue.steps())
        ids << step.id;
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12 13 S1 S2 SV RC"));
    int share = 0;
    for (const Step &step : m_catalogue.steps())
        share += step.effortShare;
    QCOMPARE(share, 100);
}

void TestCatalogue::onlyItemsWithATriggerMayBeExcluded()
{
    // No requirement of clauses 4 to 10 can be left out; these 73 wait for something to happen.
    QCOMPARE(std::ranges::count_if(m_catalogue.items(), &RequirementItem::isConditional), 73);
    for (const char *top : {"4", "5", "6", "9"}) {
        for (const RequirementItem *item : m_catalogue.itemsUnder(QLatin1String(top)))
            QVERIFY2(!item->isConditional(), qPrintable(item->id));
    }
    QVERIFY(m_catalogue.item(QStringLiteral("8.3.4.2-01"))->isConditional());
}

void TestCatalogue::clause831HoldsNoRequirement()
{
    QVERIFY(m_catalogue.clause(QStringLiteral("8.3.1"))->isLeaf);
    QVERIFY(m_catalogue.itemsUnder(QStringLiteral("8.3.1")).empty());
    QVERIFY(!m_catalogue.areaOf(QStringLiteral("8.3.1"))
            || m_catalogue.clause(QStringLiteral("8.3.1"))->documentedInformation.isEmpty());
}

void TestCatalogue::serviceManagementPlanIsClause63()
{
    QCOMPARE(m_catalogue.clause(QStringLiteral("6.3"))->title,
             QStringLiteral("Plan the service management system"));
    const auto plan = std::ranges::find(
        m_catalogue.documented(), QStringLiteral("Service management plan"), &DocumentedItem::name);
    QVERIFY(plan != m_catalogue.documented().end());
    QVERIFY(plan->clauses.contains(QStringLiteral("6.3")));
    QVERIFY(!plan->clauses.contains(QStringLiteral("8.1")));
    for (const RequirementItem *item : m_catalogue.itemsUnder(QStringLiteral("8.1")))
        QVERIFY2(!item->text.contains(QStringLiteral("service management plan")),
                 qPrintable(item->id));
}

void TestCatalogue::onlyMajorIncidentsNeedADocumentedProcedure()
{
    QCOMPARE(m_catalogue.areaOf(QStringLiteral("8.6.1"))->name,
             QStringLiteral("Incident management"));
    const RequirementItem *major = m_catalogue.item(QStringLiteral("8.6.1-08"));
    QCOMPARE(major->weight, 3);
    QCOMPARE(major->tag, ItemTag::Document);
    static const QRegularExpression written(QStringLiteral("(written|documented) procedure"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList asking;
    for (const RequirementItem &item : m_catalogue.items()) {
        if (written.match(item.text).hasMatch())
            asking << item.id;
    }
    QCOMPARE(asking, QStringList({QStringLiteral("8.6.1-08")}));
}

void TestCatalogue::agreementsAreWithCustomers()
{
    for (const char *id : {"8.3.3-01", "8.3.3-02"}) {
        const RequirementItem *item = m_catalogue.item(QLatin1String(id));
        QVERIFY2(item->text.contains(QStringLiteral("customer"), Qt::CaseInsensitive), id);
        QVERIFY2(!item->text.contains(QStringLiteral("supplier")), id);
    }
    const GlossaryTerm *term =
        m_catalogue.reference().term(QStringLiteral("service-level-agreement"));
    QVERIFY(term->definition.contains(QStringLiteral("customer")));
    QVERIFY(term->definition.contains(QStringLiteral("Simple forms")));
}

void TestCatalogue::reviewMayBeSeveralMeetings()
{
    QVERIFY(m_catalogue.item(QStringLiteral("9.3-01"))
                ->text.contains(QStringLiteral("one meeting or spread over several")));
    QVERIFY(m_catalogue.reference()
                .term(QStringLiteral("management-review"))
                ->definition.contains(QStringLiteral("One meeting is not prescribed")));
}

void TestCatalogue::internalAuditorsNeedImpartialityOnly()
{
    const RequirementItem *item = m_catalogue.item(QStringLiteral("9.2.2-04"));
    QVERIFY(item->text.contains(QStringLiteral("nobody judges their own work")));
    for (const RequirementItem *audit : m_catalogue.itemsUnder(QStringLiteral("9.2")))
        QVERIFY2(!audit->text.contains(QStringLiteral("contract")), qPrintable(audit->id));
}

void TestCatalogue::climateQuestionIsThere()
{
    QVERIFY(!m_catalogue.item(QStringLiteral("4.1-01"))->isConditional());
    QVERIFY(m_catalogue.item(QStringLiteral("4.1-02"))
                ->text.contains(QStringLiteral("climate"), Qt::CaseInsensitive));
}

void TestCatalogue::everyLeafHasACapabilityArea()
{
    for (const Clause &clause : m_catalogue.clauses()) {
        if (clause.isLeaf && clause.id != QLatin1String("8.3.1"))
            QVERIFY2(m_catalogue.areaOf(clause.id), qPrintable(clause.id));
    }
}

void TestCatalogue::everyTopClauseHasAnArea()
{
    for (const Clause *clause : m_catalogue.topClauses())
        QVERIFY2(!m_catalogue.areasUnder(clause->id).empty(), qPrintable(clause->id));
    const auto improvement = m_catalogue.areasUnder(QStringLiteral("10"));
    QCOMPARE(improvement.size(), size_t(2));
}

void TestCatalogue::itemsUnderRollsUp()
{
    QCOMPARE(m_catalogue.itemsUnder(QString()).size(), size_t(364));
    size_t sum = 0;
    for (const Clause *clause : m_catalogue.topClauses())
        sum += m_catalogue.itemsUnder(clause->id).size();
    QCOMPARE(sum, size_t(364));
    QCOMPARE(m_catalogue.itemsUnder(QStringLiteral("8.6.1")).size(), size_t(11));
}

void TestCatalogue::isWithinComparesWholeNumbers()
{
    QVERIFY(isWithin(QStringLiteral("8.6.1"), QStringLiteral("8.6")));
    QVERIFY(isWithin(QStringLiteral("8.6"), QStringLiteral("8.6")));
    QVERIFY(isWithin(QStringLiteral("8.6"), QString()));
    QVERIFY(!isWithin(QStringLiteral("8.61"), QStringLiteral("8.6")));
    QVERIFY(!isWithin(QStringLiteral("10.1"), QStringLiteral("1")));
}

void TestCatalogue::itemsAreComplete()
{
    for (const RequirementItem &item : m_catalogue.items()) {
        QVERIFY2(areFilled({item.id, item.clause, item.text, item.question, item.gap,
                            item.recommendation}),
                 qPrintable(item.id));
        QVERIFY2(areFilled(item.evidence), qPrintable(item.id));
        QVERIFY2(areFilled(item.templates), qPrintable(item.id));
    }
}

void TestCatalogue::areasAreComplete()
{
    for (const CapabilityArea &area : m_catalogue.areas()) {
        QVERIFY2(areFilled({area.id, area.name, area.group, area.purpose, area.signUp,
                            area.signDown, area.whyTarget}),
                 qPrintable(area.id));
        QVERIFY2(areFilled({area.levels.begin(), area.levels.end()}), qPrintable(area.id));
        QVERIFY2(areFilled(area.clauses), qPrintable(area.id));
        QVERIFY2(area.suggestedTarget >= 1 && area.suggestedTarget <= 5, qPrintable(area.id));
        if (area.isProcess())
            QVERIFY2(areFilled({area.inputs, area.outputs, area.roles, area.itilPractices}),
                     qPrintable(area.id));
    }
}

void TestCatalogue::stepsAreComplete()
{
    for (const Step &step : m_catalogue.steps()) {
        QVERIFY2(areFilled({step.title, step.shortTitle, step.objective, step.entry, step.duration,
                            step.accountable, step.responsible, step.consulted, step.informed}),
                 qPrintable(step.id));
        QVERIFY2(areFilled(step.inputs) && areFilled(step.activities)
                     && areFilled(step.deliverables) && areFilled(step.done)
                     && areFilled(step.mistakes) && areFilled(step.clauses),
                 qPrintable(step.id));
    }
}

void TestCatalogue::clausesAreComplete()
{
    for (const Clause &clause : m_catalogue.clauses())
        QVERIFY2(areFilled({clause.id, clause.title, clause.gist}), qPrintable(clause.id));
    for (const DocumentedItem &item : m_catalogue.documented())
        QVERIFY2(areFilled({item.id, item.name, item.kind, item.basis, item.condition, item.step}),
                 qPrintable(item.id));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
