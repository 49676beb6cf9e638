// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/report_check.h"
#include "assessment/result_rules.h"
#include "services/assessment_csv.h"
#include "services/evidence.h"
#include "services/project_history.h"
#include "services/project_loading.h"
#include "services/sample_content.h"
#include "services/sample_project.h"
#include "services/services_test.h"
#include "storage/record_table.h"

#include <QDir>
#include <QSet>

using namespace gapwright;
using namespace gapwright::test;

namespace {

const QDate today(2026, 6, 15);

std::unique_ptr<ProjectFile> sample(const QString &path, const QString &organization = {})
{
    auto made = makeSampleProject(asking(path), organization, Clock(today), *catalogue());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

} // namespace

class TestSampleProject : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsTwoAssessments();
    void everyResultKeepsTheRules();
    void improvesOnTheBaseline();
    void endsAsTheContentSays();
    void hasAHistoryByTwoPeople();
    void attachesEvidence();
    void hasALogo();
    void isSound();
    void givesTheSameContentForTheSameDay();
    void speaksOfAnotherOrganization();
    void refusesAnExistingFile();

private:
    Folder m_folder;
    std::unique_ptr<ProjectFile> m_project;
    GapReportData m_data;
};

void TestSampleProject::initTestCase()
{
    m_project = sample(m_folder.project());
    const auto head = findAssessment(*m_project, {});
    GW_VERIFY(head);
    auto data = loadGapReportData(*m_project, catalogue(), head->id, today);
    GW_VERIFY(data);
    m_data = std::move(data).value();
}

void TestSampleProject::holdsTwoAssessments()
{
    const auto assessments = loadAssessments(*m_project);
    GW_VERIFY(assessments);
    QCOMPARE(assessments->size(), size_t(2));
    const Assessment &baseline = assessments->front();
    QVERIFY(!isOpen(baseline));
    QCOMPARE(baseline.approvedOn, today.addMonths(-9));
    QVERIFY(baseline.heldOn < baseline.approvedOn);
    QVERIFY(!baseline.conclusion.isEmpty());
    const Assessment &current = assessments->back();
    QVERIFY(isOpen(current));
    QCOMPARE(current.heldOn, today.addDays(-10));
    QVERIFY(current.kind == AssessmentKind::Reassessment);
    QVERIFY(m_data.engagement.isSample);
    QVERIFY(m_data.engagement.organization.startsWith(QLatin1String("Tideway")));
}

void TestSampleProject::everyResultKeepsTheRules()
{
    QCOMPARE(m_data.current.results.size(), size_t(364));
    QCOMPARE(m_data.baseline->results.size(), size_t(364));
    QStringList breaches;
    for (const ItemResult &result : m_data.current.results) {
        for (const RuleBreach &breach : breachesOf(result, *catalogue()->item(result.item)))
            breaches.append(result.item + QLatin1String(": ") + breach.sentence);
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(QLatin1Char('\n'))));
    for (const CapabilityResult &area : m_data.current.capability)
        QVERIFY2(area.level && area.target && !area.rationale.isEmpty(), qPrintable(area.area));
}

void TestSampleProject::improvesOnTheBaseline()
{
    QVERIFY(*m_data.scores.overall.percent > *m_data.baselineScores->overall.percent + 10);
    QVERIFY(m_data.scores.overall.counts.unassessed <= 5);
    QCOMPARE(m_data.trend.size(), size_t(2));
    bool dueAhead = false;
    for (const ItemResult &result : m_data.current.results)
        dueAhead = dueAhead || result.due > today;
    QVERIFY(dueAhead);
}

void TestSampleProject::endsAsTheContentSays()
{
    const auto content = readSampleContent(*catalogue(), {});
    GW_VERIFY(content);
    QCOMPARE(content->items.size(), size_t(364));
    for (size_t i = 0; i < content->items.size(); ++i) {
        ItemResult expected = content->items[i].now;
        const ItemResult &result = m_data.current.results[i];
        expected.id = result.id;
        expected.assessment = result.assessment;
        if (content->items[i].dueInDays)
            expected.due = today.addDays(*content->items[i].dueInDays);
        QVERIFY2(expected == result, qPrintable(result.item));
    }
}

void TestSampleProject::hasAHistoryByTwoPeople()
{
    HistoryFilter all;
    all.limit = 1000;
    const auto entries = projectHistory(*m_project, all);
    GW_VERIFY(entries);
    QVERIFY(entries->size() > 20);
    QSet<QString> authors;
    QDateTime later(today, QTime(12, 0), Qt::UTC);
    for (const HistoryEntry &entry : *entries) {
        authors.insert(entry.author);
        QVERIFY2(entry.at < later, qPrintable(entry.label));
        QVERIFY(!entry.label.isEmpty());
        later = entry.at;
    }
    QCOMPARE(authors,
             QSet<QString>({QStringLiteral("Eleanor Voss"), QStringLiteral("Samuel Okoro")}));
}

void TestSampleProject::attachesEvidence()
{
    QVERIFY(m_data.evidenceFiles.size() >= 10);
    const auto attachments = RecordTable<Attachment>(m_project->connection()).all();
    GW_VERIFY(attachments);
    QVERIFY(attachments->size() >= 5);
    for (const Attachment &attachment : *attachments) {
        const auto bytes = m_project->attachmentBytes(attachment.id.value, 1 << 20);
        GW_VERIFY(bytes);
        QCOMPARE(qint64(bytes->size()), attachment.size);
        QVERIFY2(attachment.mediaType != QLatin1String("application/octet-stream"),
                 qPrintable(attachment.name));
    }
}

void TestSampleProject::hasALogo()
{
    const auto type = checkLogo(m_data.logo, QStringLiteral("logo.svg"));
    GW_VERIFY(type);
    QCOMPARE(*type, QStringLiteral("image/svg+xml"));
}

void TestSampleProject::isSound()
{
    const auto problems = m_project->verify();
    GW_VERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

void TestSampleProject::givesTheSameContentForTheSameDay()
{
    const Folder other;
    const auto again = sample(other.project());
    const auto head = findAssessment(*again, {});
    GW_VERIFY(head);
    const auto data = loadAssessment(*again, *head, *catalogue());
    GW_VERIFY(data);
    QCOMPARE(assessmentCsv(*data), assessmentCsv(m_data.current));
    const auto first = projectHistory(*m_project, {});
    const auto second = projectHistory(*again, {});
    QCOMPARE(second->size(), first->size());
    for (size_t i = 0; i < first->size(); ++i)
        QCOMPARE(second->at(i).at, first->at(i).at);
}

void TestSampleProject::speaksOfAnotherOrganization()
{
    QCOMPARE(aboutOrganization(QStringLiteral("Tideway Harbour Services Ltd and Tideway's desk"),
                               QStringLiteral("X")),
             QStringLiteral("X and X's desk"));
    QCOMPARE(aboutOrganization(QStringLiteral("Tideways"), QStringLiteral("X")),
             QStringLiteral("Tideways"));
    const Folder other;
    const auto project = sample(other.project(), QStringLiteral("Northwind & Sons"));
    QCOMPARE(loadEngagement(*project)->organization, QStringLiteral("Northwind & Sons"));
    const auto hits = searchProject(*project, QStringLiteral("Tideway"), 10);
    GW_VERIFY(hits);
    QVERIFY(hits->empty());
    const auto renamed = searchProject(*project, QStringLiteral("Northwind"), 10);
    QVERIFY(!renamed->empty());
    const auto attachments = RecordTable<Attachment>(project->connection()).all();
    for (const Attachment &attachment : *attachments)
        QVERIFY2(!project->attachmentBytes(attachment.id.value, 1 << 20)->contains("Tideway"),
                 qPrintable(attachment.name));
}

void TestSampleProject::refusesAnExistingFile()
{
    const Folder other;
    writeBytes(other.project(), "mine");
    QVERIFY(!makeSampleProject(asking(other.project()), {}, Clock(today), *catalogue()));
    QCOMPARE(bytesOf(other.project()), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestSampleProject)
#include "tst_sample_project.moc"
