// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_loading.h"
#include "services/services_test.h"
#include "storage/record_table.h"

using namespace gapwright;
using namespace gapwright::test;

namespace {

Assessment heldOn(const QString &name, QDate day)
{
    Assessment head;
    head.id = newId<Assessment>();
    head.name = name;
    head.heldOn = day;
    return head;
}

/// Three assessments in memory, deliberately out of order.
struct ThreeAssessments {
    std::vector<Assessment> heads{heldOn(QStringLiteral("late"), QDate(2026, 9, 1)),
                                  heldOn(QStringLiteral("early"), QDate(2026, 1, 5)),
                                  heldOn(QStringLiteral("middle"), QDate(2026, 4, 1))};
    std::vector<ItemResult> results;
    std::vector<CapabilityResult> capability;

    ThreeAssessments()
    {
        for (Assessment &head : heads) {
            const AssessmentData data = newAssessment(head, *catalogue());
            results.insert(results.begin(), data.results.rbegin(), data.results.rend());
            capability.insert(capability.begin(), data.capability.rbegin(), data.capability.rend());
        }
    }
    [[nodiscard]] ReportRecords views() const
    {
        ReportRecords records;
        records.assessments = heads;
        records.results = results;
        records.capability = capability;
        return records;
    }
};

} // namespace

class TestProjectLoading : public QObject {
    Q_OBJECT
private slots:
    void sortsIntoCatalogueOrder();
    void comparesWithTheEarliestAndFollowsTheDates();
    void hasNoBaselineForTheFirst();
    void ordersByDateThenId();
    void leavesOutUnknownItems();
    void refusesAnUnknownAssessment();
    void listsEvidenceFilesOfThisAssessmentOnly();
    void fileAndMemoryAgree();
    void findsByName_data();
    void findsByName();
};

void TestProjectLoading::sortsIntoCatalogueOrder()
{
    const ThreeAssessments three;
    const AssessmentData data = assessmentDataFrom(three.views(), three.heads[0], *catalogue());
    QCOMPARE(data.results.size(), catalogue()->items().size());
    for (size_t i = 0; i < data.results.size(); ++i) {
        QCOMPARE(data.results[i].item, catalogue()->items()[i].id);
        QVERIFY(data.results[i].assessment == three.heads[0].id);
    }
    for (size_t i = 0; i < data.capability.size(); ++i)
        QCOMPARE(data.capability[i].area, catalogue()->areas()[i].id);
}

void TestProjectLoading::comparesWithTheEarliestAndFollowsTheDates()
{
    const ThreeAssessments three;
    const auto data =
        gapReportDataFrom(three.views(), catalogue(), three.heads[0].id, QDate(2026, 9, 9));
    GW_VERIFY(data);
    QCOMPARE(data->current.assessment.name, QStringLiteral("late"));
    QCOMPARE(data->baseline->assessment.name, QStringLiteral("early"));
    QStringList names;
    for (const TrendPoint &point : data->trend)
        names.append(point.name);
    QCOMPARE(names, QStringLiteral("early middle late").split(QLatin1Char(' ')));
    QCOMPARE(data->date, QDate(2026, 9, 9));
    const auto middle =
        gapReportDataFrom(three.views(), catalogue(), three.heads[2].id, QDate(2026, 9, 9));
    GW_VERIFY(middle);
    QCOMPARE(middle->trend.size(), size_t(2));
}

void TestProjectLoading::hasNoBaselineForTheFirst()
{
    const ThreeAssessments three;
    const auto data =
        gapReportDataFrom(three.views(), catalogue(), three.heads[1].id, QDate(2026, 9, 9));
    GW_VERIFY(data);
    QVERIFY(!data->baseline);
    QVERIFY(!data->baselineScores);
    QCOMPARE(data->trend.size(), size_t(1));
}

void TestProjectLoading::ordersByDateThenId()
{
    const Assessment dated = heldOn(QStringLiteral("a"), QDate(2026, 1, 1));
    const Assessment sameDay = heldOn(QStringLiteral("b"), QDate(2026, 1, 1));
    const Assessment undated = heldOn(QStringLiteral("c"), {});
    const Assessment undatedToo = heldOn(QStringLiteral("d"), {});
    QVERIFY(isEarlier(dated, sameDay) && !isEarlier(sameDay, dated));
    QVERIFY(isEarlier(sameDay, undated) && !isEarlier(undated, dated));
    QVERIFY(isEarlier(undated, undatedToo) && !isEarlier(undatedToo, undated));
    QVERIFY(!isEarlier(dated, dated) && !isEarlier(undated, undated));
}

void TestProjectLoading::leavesOutUnknownItems()
{
    ThreeAssessments three;
    three.results[0].item = QStringLiteral("99.9-99");
    const Assessment &head = three.heads[2]; // its results were put in front last
    const AssessmentData data = assessmentDataFrom(three.views(), head, *catalogue());
    QCOMPARE(data.results.size(), catalogue()->items().size() - 1);
}

void TestProjectLoading::refusesAnUnknownAssessment()
{
    const ThreeAssessments three;
    const auto data =
        gapReportDataFrom(three.views(), catalogue(), newId<Assessment>(), QDate(2026, 9, 9));
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::NotFound);
}

void TestProjectLoading::listsEvidenceFilesOfThisAssessmentOnly()
{
    const ThreeAssessments three;
    ReportRecords records = three.views();
    const Attachment plan{newId<Attachment>(), QStringLiteral("plan.pdf"), 3, {}, {}};
    const Attachment list{newId<Attachment>(), QStringLiteral("list.csv"), 3, {}, {}};
    const std::vector<Attachment> attachments{plan, list};
    const AssessmentData late = assessmentDataFrom(records, three.heads[0], *catalogue());
    const AssessmentData early = assessmentDataFrom(records, three.heads[1], *catalogue());
    const std::vector<EvidenceLink> links{
        {newId<EvidenceLink>(), late.results[5].id, plan.id, {}},
        {newId<EvidenceLink>(), late.results[5].id, list.id, {}},
        {newId<EvidenceLink>(), early.results[7].id, list.id, {}}};
    records.attachments = attachments;
    records.links = links;
    const auto data = gapReportDataFrom(records, catalogue(), three.heads[0].id, QDate(2026, 9, 9));
    GW_VERIFY(data);
    QCOMPARE(data->evidenceFiles.size(), 1);
    QCOMPARE(data->evidenceFiles.value(late.results[5].item),
             QStringLiteral("list.csv plan.pdf").split(QLatin1Char(' ')));
}

void TestProjectLoading::fileAndMemoryAgree()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto head = findAssessment(*project, {});
    GW_VERIFY(head);
    const auto before = loadAssessment(*project, *head, *catalogue());
    GW_VERIFY(before);
    ItemResult changed = before->results[100];
    changed.status = ConformityStatus::Partial;
    changed.gap = QStringLiteral("Something is missing");
    GW_VERIFY(project->write(QStringLiteral("Edit"),
                             {RecordTable<ItemResult>::updated(before->results[100], changed)}));
    const auto data = loadGapReportData(*project, catalogue(), head->id, QDate(2026, 9, 9));
    GW_VERIFY(data);
    QVERIFY(*data->current.resultOf(changed.item) == changed);
    QCOMPARE(data->scores.gaps.size(), size_t(1));
    QCOMPARE(data->engagement.organization, QStringLiteral("Client"));
    QVERIFY(data->logo.isEmpty());
}

void TestProjectLoading::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("the latest for none") << QString() << "Mock audit";
    QTest::newRow("exact") << "Baseline"
                           << "Baseline";
    QTest::newRow("other case") << "mock AUDIT"
                                << "Mock audit";
    QTest::newRow("unknown") << "Review" << QString();
}

void TestProjectLoading::findsByName()
{
    QFETCH(QString, name);
    QFETCH(QString, found);
    const Folder folder;
    const auto project = madeProject(folder.project());
    const AssessmentData second =
        newAssessment(heldOn(QStringLiteral("Mock audit"), QDate(2026, 8, 1)), *catalogue());
    GW_VERIFY(project->write(QStringLiteral("New"), rowsOf(second)));
    const auto head = findAssessment(*project, name);
    if (!found.isEmpty()) {
        GW_VERIFY(head);
        QCOMPARE(head->name, found);
        return;
    }
    QVERIFY(!head);
    const QString &sentence = head.error().message;
    QVERIFY2(sentence.contains(QLatin1String("Baseline"))
                 && sentence.contains(QLatin1String("Mock audit"))
                 && sentence.contains(folder.project()),
             qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestProjectLoading)
#include "tst_project_loading.moc"
