// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendar_export.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

class TestCalendarExport : public QObject {
    Q_OBJECT
private slots:
    void writesWholeDays();
    void escapesTexts();
    void foldsLongLines_data();
    void foldsLongLines();
    void sameEntryHasTheSameUid();
    void collectsPlansOfRecords();
    void finishedWorkHasNoDueDate();
    void saysWhyAFileCannotBeWritten();

private:
    [[nodiscard]] static CalendarEntry entry(const QString &title)
    {
        return {QDate(2026, 12, 31),
                "documents",
                QStringLiteral("id-1"),
                "next_review",
                QStringLiteral("Next review"),
                title,
                true};
    }
    [[nodiscard]] static QByteArray text(const QString &title)
    {
        return calendarText({entry(title)}, QStringLiteral("Northfield IT"),
                            QDateTime({2026, 11, 1}, {10, 30}, Qt::UTC));
    }
    /// Content lines with the folding taken back.
    [[nodiscard]] static QList<QByteArray> unfolded(QByteArray text)
    {
        return text.replace("\r\n ", "").split('\n');
    }
};

void TestCalendarExport::writesWholeDays()
{
    const QByteArray out = text(QStringLiteral("Policy"));
    QVERIFY(out.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(out.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QVERIFY(out.contains("\r\nDTSTAMP:20261101T103000Z\r\n"));
    QVERIFY(out.contains("\r\nDTSTART;VALUE=DATE:20261231\r\n"));
    QVERIFY(out.contains("\r\nDTEND;VALUE=DATE:20270101\r\n"));
    QVERIFY(out.contains("\r\nSUMMARY:Next review: Policy\r\n"));
    QCOMPARE(out.count('\n'), out.count("\r\n"));
}

void TestCalendarExport::escapesTexts()
{
    const QByteArray out = text(QStringLiteral("a;b,c\\d\ne\tf"));
    QVERIFY2(out.contains("SUMMARY:Next review: a\\;b\\,c\\\\d\\nef\r\n"), out.constData());
}

void TestCalendarExport::foldsLongLines_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("ascii") << QString(300, QLatin1Char('x'));
    QTest::newRow("two bytes") << QString(200, QChar(0xE9));
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F4C5").repeated(80);
    QTest::newRow("just fits") << QString(75 - 21, QLatin1Char('y'));
}

void TestCalendarExport::foldsLongLines()
{
    QFETCH(QString, title);
    const QByteArray out = text(title);
    for (const QByteArray &line : out.split('\n')) {
        QVERIFY2(line.chopped(line.endsWith('\r') ? 1 : 0).size() <= 75, line.constData());
        // a character is never cut in two
        QCOMPARE(QString::fromUtf8(line).count(QChar::ReplacementCharacter), 0);
    }
    const QByteArray summary = "SUMMARY:Next review: " + title.toUtf8() + '\r';
    QVERIFY(unfolded(out).contains(summary));
}

void TestCalendarExport::sameEntryHasTheSameUid()
{
    const auto uid = [](const QByteArray &out) {
        for (const QByteArray &line : unfolded(out)) {
            if (line.startsWith("UID:"))
                return line;
        }
        return QByteArray();
    };
    QCOMPARE(uid(text(QStringLiteral("Policy"))), QByteArray("UID:id-1-next_review@gapwright\r"));
    QCOMPARE(uid(text(QStringLiteral("Policy"))), uid(text(QStringLiteral("Another name"))));
}

void TestCalendarExport::collectsPlansOfRecords()
{
    ProjectRecords records;
    Document &policy = records.all<Document>().emplace_back();
    policy.id.value = QStringLiteral("policy");
    policy.title = QStringLiteral("Policy");
    policy.approvedOn = QDate(2026, 3, 1);
    policy.nextReview = QDate(2027, 3, 1);
    Audit &audit = records.all<Audit>().emplace_back();
    audit.id.value = QStringLiteral("audit");
    audit.startsOn = QDate(2026, 12, 1);
    const std::vector<CalendarEntry> entries = calendarEntries(records, QDate(2026, 11, 1));
    QCOMPARE(int(entries.size()), 3);
    QCOMPARE(entries[0].day, QDate(2026, 3, 1));
    QVERIFY(!entries[0].isPlanned);
    QCOMPARE(entries[1].record, QStringLiteral("audit"));
    QVERIFY(entries[1].isPlanned && entries[2].isPlanned);
    QCOMPARE(entries[2].column, QByteArray("next_review"));
    QVERIFY(entries[2].title.contains(QStringLiteral("Policy")));
}

void TestCalendarExport::finishedWorkHasNoDueDate()
{
    ProjectRecords records;
    Action &action = records.all<Action>().emplace_back();
    action.id.value = QStringLiteral("action");
    action.due = QDate(2026, 12, 1);
    ItemResult &result = records.all<ItemResult>().emplace_back();
    result.id.value = QStringLiteral("result");
    result.due = QDate(2026, 12, 1);
    result.status = ConformityStatus::Partial;
    QCOMPARE(int(calendarEntries(records, QDate(2026, 11, 1)).size()), 2);
    records.all<Action>().front().status = TaskStatus::Done;
    records.all<ItemResult>().front().status = ConformityStatus::Conforming;
    QVERIFY(calendarEntries(records, QDate(2026, 11, 1)).empty());
}

void TestCalendarExport::saysWhyAFileCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/dates.ics"));
    const Outcome written = exportCalendar(path, {entry(QStringLiteral("Policy"))},
                                           QStringLiteral("x"), QDateTime::currentDateTimeUtc());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("dates.ics")));
    QVERIFY(exportCalendar(folder.filePath(QStringLiteral("dates.ics")), {}, QStringLiteral("x"),
                           QDateTime::currentDateTimeUtc()));
}

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendar_export.moc"
