// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_history.h"
#include "services/project_loading.h"
#include "services/services_test.h"
#include "storage/record_table.h"

using namespace gapwright;
using namespace gapwright::test;

class TestProjectHistory : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsTheEditsOfAnItem();
    void refusesAnUnknownRecord();
    void keepsToTheLimit();
    void speaksOfRecordsInWords();
    void remembersWhoAndWhen();
    void searchesTexts();

private:
    void edit(const QString &item, const QString &gap, const Authorship &madeBy = {});
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<ProjectFile> m_project;
};

void TestProjectHistory::init()
{
    m_project.reset();
    m_folder = std::make_unique<Folder>();
    m_project = madeProject(m_folder->project());
}

void TestProjectHistory::edit(const QString &item, const QString &gap, const Authorship &madeBy)
{
    const auto head = findAssessment(*m_project, {});
    GW_VERIFY(head);
    const auto data = loadAssessment(*m_project, *head, *catalogue());
    GW_VERIFY(data);
    const ItemResult before = *data->resultOf(item);
    ItemResult after = before;
    after.gap = gap;
    after.status = ConformityStatus::Partial;
    GW_VERIFY(m_project->write(QStringLiteral("Edit ") + item,
                               {RecordTable<ItemResult>::updated(before, after)}, madeBy));
}

void TestProjectHistory::findsTheEditsOfAnItem()
{
    edit(QStringLiteral("4.1-01"), QStringLiteral("one"));
    edit(QStringLiteral("4.1-02"), QStringLiteral("two"));
    HistoryFilter filter;
    filter.recordId = QStringLiteral("4.1-01");
    const auto entries = projectHistory(*m_project, filter);
    GW_VERIFY(entries);
    QCOMPARE(entries->size(), size_t(2)); // the edit, and the making of the project
    QCOMPARE(entries->front().label, QStringLiteral("Edit 4.1-01"));
    filter.recordId = entries->front().changes.front().recordId;
    const auto byId = projectHistory(*m_project, filter);
    GW_VERIFY(byId);
    QCOMPARE(byId->size(), size_t(2));
}

void TestProjectHistory::refusesAnUnknownRecord()
{
    HistoryFilter filter;
    filter.recordId = QStringLiteral("4.1-99");
    const auto entries = projectHistory(*m_project, filter);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind::NotFound);
    QVERIFY(entries.error().message.contains(QLatin1String("4.1-99")));
}

void TestProjectHistory::keepsToTheLimit()
{
    for (const char *gap : {"one", "two", "three"})
        edit(QStringLiteral("4.1-01"), QLatin1String(gap));
    HistoryFilter filter;
    filter.limit = 2;
    const auto entries = projectHistory(*m_project, filter);
    GW_VERIFY(entries);
    QCOMPARE(entries->size(), size_t(2));
    QVERIFY(entries->front().sequence > entries->back().sequence);
}

void TestProjectHistory::speaksOfRecordsInWords()
{
    edit(QStringLiteral("4.1-01"), QStringLiteral("one"));
    const auto names = RecordNames::read(*m_project);
    GW_VERIFY(names);
    const auto entries = projectHistory(*m_project, {});
    GW_VERIFY(entries);
    QStringList words;
    for (const FieldChange &change : entries->front().changes)
        words.append(names->titleOf(change.table, change.recordId) + QLatin1Char(' ')
                     + RecordNames::fieldName(change.table, change.column) + QLatin1Char(' ')
                     + names->valueText(change, change.before) + QLatin1Char('>')
                     + names->valueText(change, change.after));
    words.sort();
    QCOMPARE(words,
             QStringList({QStringLiteral("4.1-01 (Baseline) Gap >one"),
                          QStringLiteral("4.1-01 (Baseline) Status Not assessed>Partial")}));
    QCOMPARE(names->titleOf("engagements", newUuid7()), QStringLiteral("Engagement"));
    QCOMPARE(RecordNames::fieldName("item_results", "gone"), QStringLiteral("gone"));
}

void TestProjectHistory::remembersWhoAndWhen()
{
    const QDateTime then(QDate(2025, 12, 24), QTime(9, 30), Qt::UTC);
    edit(QStringLiteral("4.1-01"), QStringLiteral("one"), {QStringLiteral("Zoe"), then});
    const auto entries = projectHistory(*m_project, {});
    GW_VERIFY(entries);
    QCOMPARE(entries->front().author, QStringLiteral("Zoe"));
    QCOMPARE(entries->front().at, then);
    QCOMPARE(codeOf(entries->front().kind), QStringLiteral("edit"));
    GW_VERIFY(m_project->undo());
    const auto undone = projectHistory(*m_project, {});
    GW_VERIFY(undone);
    QCOMPARE(undone->front().author, QStringLiteral("Ann Example"));
    QCOMPARE(codeOf(undone->front().kind), QStringLiteral("undo"));
}

void TestProjectHistory::searchesTexts()
{
    edit(QStringLiteral("4.1-01"), QStringLiteral("Nobody owns the glossary"));
    const auto hits = searchProject(*m_project, QStringLiteral("gloss"), 10);
    GW_VERIFY(hits);
    QCOMPARE(hits->size(), size_t(1));
    QVERIFY(searchProject(*m_project, QStringLiteral("\"unbalanced * ("), 10));
}

QTEST_GUILESS_MAIN(TestProjectHistory)
#include "tst_project_history.moc"
