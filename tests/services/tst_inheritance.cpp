// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inheritance.h"
#include "services/services_test.h"

using namespace gapwright;
using namespace gapwright::test;

class TestInheritance : public QObject {
    Q_OBJECT
private slots:
    void marksWhatTheOtherStandardCovers_data();
    void marksWhatTheOtherStandardCovers();
    void neverSetsAStatus();
    void leavesScoredItemsAlone();
    void aBetterMarkReplacesAPoorerOne();
    void asksAgainForNothing();
    void confirmedByScoring();
};

namespace {

AssessmentData emptyAssessment()
{
    Assessment head;
    head.id = newId<Assessment>();
    head.name = QStringLiteral("Baseline");
    return newAssessment(head, *catalogue());
}

int itemsWith(LinkedStandard standard, bool withPartial)
{
    QSet<QString> items;
    for (const ItemLink &link : catalogue()->reference().itemLinks) {
        if (link.standard == standard
            && (link.fit == LinkFit::Same || (withPartial && link.fit == LinkFit::Partial)))
            items.insert(link.item);
    }
    return int(items.size());
}

void take(AssessmentData &data, const InheritPlan &plan)
{
    for (const ItemResult &changed : plan.changed)
        *std::ranges::find(data.results, changed.item, &ItemResult::item) = changed;
}

} // namespace

void TestInheritance::marksWhatTheOtherStandardCovers_data()
{
    QTest::addColumn<LinkedStandard>("standard");
    QTest::addColumn<bool>("withPartial");
    QTest::newRow("quality") << LinkedStandard::Iso9001 << false;
    QTest::newRow("security") << LinkedStandard::Iso27001 << false;
    QTest::newRow("security, partial too") << LinkedStandard::Iso27001 << true;
    QTest::newRow("continuity") << LinkedStandard::Iso22301 << false;
}

void TestInheritance::marksWhatTheOtherStandardCovers()
{
    QFETCH(LinkedStandard, standard);
    QFETCH(bool, withPartial);
    const InheritPlan plan = inheritFrom(standard, withPartial, emptyAssessment(), *catalogue());
    QCOMPARE(int(plan.items.size()), itemsWith(standard, withPartial));
    QCOMPARE(plan.changed.size(), plan.items.size());
    QVERIFY(plan.items.size() > 50);
    int position = -1;
    for (const InheritedItem &item : plan.items) {
        QVERIFY(catalogue()->positionOf(item.item) > position);
        position = catalogue()->positionOf(item.item);
        QVERIFY(!item.references.isEmpty());
        QVERIFY(item.fit != LinkFit::Related);
        QVERIFY(item.fit == LinkFit::Same || item.confidence == OriginConfidence::Low);
    }
    QVERIFY(labelOf(plan).contains(nameOf(standard)));
}

void TestInheritance::neverSetsAStatus()
{
    const InheritPlan plan =
        inheritFrom(LinkedStandard::Iso27001, true, emptyAssessment(), *catalogue());
    for (const ItemResult &changed : plan.changed) {
        QCOMPARE(changed.status, ConformityStatus::Unassessed);
        QCOMPARE(changed.origin, ResultOrigin::Inherited);
        QCOMPARE(changed.originSource, QStringLiteral("ISO/IEC 27001:2022"));
        QVERIFY(changed.originConfidence != OriginConfidence::None);
        QVERIFY(awaitsConfirmation(changed));
    }
}

void TestInheritance::leavesScoredItemsAlone()
{
    AssessmentData data = emptyAssessment();
    const QString scored =
        inheritFrom(LinkedStandard::Iso9001, false, data, *catalogue()).items.front().item;
    std::ranges::find(data.results, scored, &ItemResult::item)->status = ConformityStatus::Partial;
    const InheritPlan plan = inheritFrom(LinkedStandard::Iso9001, false, data, *catalogue());
    QCOMPARE(plan.scored, 1);
    QVERIFY(std::ranges::find(plan.changed, scored, &ItemResult::item) == plan.changed.end());
}

void TestInheritance::aBetterMarkReplacesAPoorerOne()
{
    AssessmentData data = emptyAssessment();
    for (ItemResult &result : data.results) {
        result.origin = ResultOrigin::Inherited;
        result.originSource = nameOf(LinkedStandard::Iso22301);
        result.originConfidence = OriginConfidence::Medium;
    }
    const InheritPlan plan = inheritFrom(LinkedStandard::Iso27001, false, data, *catalogue());
    QVERIFY(!plan.items.empty() && plan.marked > 0);
    for (const InheritedItem &item : plan.items)
        QCOMPARE(item.confidence, OriginConfidence::High);
}

void TestInheritance::asksAgainForNothing()
{
    AssessmentData data = emptyAssessment();
    const InheritPlan first = inheritFrom(LinkedStandard::Iso27001, true, data, *catalogue());
    take(data, first);
    const InheritPlan second = inheritFrom(LinkedStandard::Iso27001, true, data, *catalogue());
    QVERIFY(second.items.empty());
    QCOMPARE(second.marked, int(first.items.size()));
}

void TestInheritance::confirmedByScoring()
{
    ItemResult result;
    confirmOrigin(&result);
    QVERIFY(!result.originConfirmed); // nothing to confirm
    result.origin = ResultOrigin::Inherited;
    QVERIFY(awaitsConfirmation(result));
    confirmOrigin(&result);
    QVERIFY(!result.originConfirmed); // nothing was judged
    result.status = ConformityStatus::Partial;
    confirmOrigin(&result);
    QVERIFY(result.originConfirmed && !awaitsConfirmation(result));
}

QTEST_GUILESS_MAIN(TestInheritance)
#include "tst_inheritance.moc"
