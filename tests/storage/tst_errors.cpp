// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_errors.h"

#include <QTest>

#include <sqlite3.h>

using namespace gapwright;

Q_DECLARE_METATYPE(gapwright::ErrorKind)

/// What SQLite's codes become: storage.md, section 9.
class ErrorsTest : public QObject {
    Q_OBJECT
private slots:
    void codesBecomeSentences_data();
    void codesBecomeSentences();
    void namesWithPercentSignsStay();
};

void ErrorsTest::codesBecomeSentences_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int code, ErrorKind kind, const char *sentence) {
        QTest::newRow(name) << code << kind << QString::fromLatin1(sentence);
    };
    row("corrupt", SQLITE_CORRUPT, ErrorKind::Damaged, "This project is damaged");
    row("corrupt, extended", SQLITE_CORRUPT_INDEX, ErrorKind::Damaged, "This project is damaged");
    row("search index", SQLITE_CORRUPT_VTAB, ErrorKind::Damaged, "The search index is damaged");
    row("no database", SQLITE_NOTADB, ErrorKind::Foreign, "This is not a Gapwright project");
    row("too big", SQLITE_TOOBIG, ErrorKind::Hostile, "asks for too much memory or time");
    row("interrupted", SQLITE_INTERRUPT, ErrorKind::Cancelled, "stopped on request");
    row("busy", SQLITE_BUSY, ErrorKind::Busy, "Another program is using the file");
    row("busy, extended", SQLITE_BUSY_SNAPSHOT, ErrorKind::Busy, "Another program is using");
    row("read-only", SQLITE_READONLY, ErrorKind::ReadOnly, "open for reading only");
    row("read-only folder", SQLITE_READONLY_DIRECTORY, ErrorKind::ReadOnly,
        "The folder is write-protected");
    row("moved", SQLITE_READONLY_DBMOVED, ErrorKind::Moved, "Another program replaced this file");
    row("needs recovery", SQLITE_READONLY_ROLLBACK, ErrorKind::ReadOnly, "once for writing");
    row("full", SQLITE_FULL, ErrorKind::Full,
        "The change could not be saved: the disk is full. It is kept in memory; free space or use "
        "Save As.");
    row("disk error", SQLITE_IOERR_FSYNC, ErrorKind::Other, "the disk reported an error");
    row("disk error on reading", SQLITE_IOERR_READ, ErrorKind::Other, "while the file was read");
    row("cannot open", SQLITE_CANTOPEN, ErrorKind::NotFound, "cannot be opened");
    row("constraint", SQLITE_CONSTRAINT_UNIQUE, ErrorKind::Conflict, "does not fit");
    row("own fault", SQLITE_ERROR, ErrorKind::BadInput, "report");
}

void ErrorsTest::codesBecomeSentences()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    const QString path = QStringLiteral("/work/Client.gapwright");
    const Error error = storageError(code, path, QStringLiteral("as SQLite says"));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
    QVERIFY2(error.message.contains(shownPath(path)), qPrintable(error.message));
    QVERIFY(!error.message.contains(QLatin1String("SQLite")));
}

void ErrorsTest::namesWithPercentSignsStay()
{
    const QString path = QStringLiteral("/work/100 %1 %2.gapwright");
    QVERIFY(storageError(SQLITE_FULL, path).message.startsWith(shownPath(path) + QLatin1Char(':')));
    QVERIFY(damagedError(path, {}).message.startsWith(shownPath(path) + QLatin1Char(':')));
    const QString notice = journalSetAsideNotice(path, QStringLiteral("aside"));
    QVERIFY(notice.startsWith(shownPath(path) + QLatin1Char(':')));
    QVERIFY(notice.contains(QLatin1String("as aside and")));
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "tst_errors.moc"
