// SPDX-License-Identifier: GPL-3.0-or-later
// Files written whole: what stays when it fails, what they hold, and who may read them.
#include "base/file_output.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void bytesArriveAsTheyAre_data();
    void bytesArriveAsTheyAre();
    void namesOfEveryKind_data();
    void namesOfEveryKind();
    void shorterContentLeavesNoRest();
    void rightsOfTheFileStay();
    void linkStaysALink();
    void folderIsNoFile();
    void missingFolderIsNotMade();
    void failureLeavesNothingBehind();
    void refusalSaysWhatToDo();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("could not be read");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFiles::bytesArriveAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zero bytes inside") << QByteArray("a\0b\0", 4);
    QTest::newRow("line ends are not changed") << QByteArray("a\r\nb\nc\r");
    QTest::newRow("no text at all") << QByteArray("\xFF\xFE\x00\x80", 4);
    QTest::newRow("more than one buffer") << QByteArray(300'001, 'x');
}

void TestFiles::bytesArriveAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bool(writeFileWhole(path(QStringLiteral("out")), bytes)));
    QCOMPARE(contentOf(path(QStringLiteral("out"))), bytes);
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestFiles::namesOfEveryKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks") << QStringLiteral("Gap report, final version.pdf");
    QTest::newRow("umlauts") << QStringLiteral("Prüfbericht Müller.odt");
    QTest::newRow("placeholder") << QStringLiteral("100%1 %n.csv");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F4C5.ics");
    QTest::newRow("hidden") << QStringLiteral(".hidden");
    QTest::newRow("no ending") << QStringLiteral("report");
}

void TestFiles::namesOfEveryKind()
{
    QFETCH(QString, name);
    QVERIFY(bool(writeFileWhole(path(name), "x")));
    QCOMPARE(names(), QStringList{name});
    QVERIFY(!writeFileWhole(path(name) + QLatin1String("/below"), "y"));
    QCOMPARE(contentOf(path(name)), QByteArray("x"));
}

void TestFiles::shorterContentLeavesNoRest()
{
    QVERIFY(bool(writeFileWhole(path(QStringLiteral("out")), QByteArray(5000, 'a'))));
    QVERIFY(bool(writeFileWhole(path(QStringLiteral("out")), "short")));
    QCOMPARE(contentOf(path(QStringLiteral("out"))), QByteArray("short"));
}

void TestFiles::rightsOfTheFileStay()
{
    const QString file = path(QStringLiteral("private"));
    QVERIFY(bool(writeFileWhole(file, "first")));
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(file, ownerOnly));
    QVERIFY(bool(writeFileWhole(file, "second")));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY2(!(QFileInfo(file).permissions() & others), "what was private can be read by others");
}

void TestFiles::linkStaysALink()
{
    const QString target = path(QStringLiteral("target"));
    const QString link = path(QStringLiteral("link"));
    QVERIFY(bool(writeFileWhole(target, "old")));
    if (!QFile::link(target, link))
        QSKIP("no links here");
    QVERIFY(bool(writeFileWhole(link, "new")));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
}

void TestFiles::folderIsNoFile()
{
    const QString folder = path(QStringLiteral("folder"));
    QVERIFY(QDir().mkdir(folder));
    const Outcome refused = writeFileWhole(folder, "x");
    QVERIFY(!refused);
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(names(), QStringList{QStringLiteral("folder")});
}

void TestFiles::missingFolderIsNotMade()
{
    QVERIFY(!writeFileWhole(path(QStringLiteral("none/out")), "x"));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("none"))));
    QVERIFY(!writeFileWhole(QString(), "x"));
}

void TestFiles::failureLeavesNothingBehind()
{
    const QString folder = path(QStringLiteral("locked"));
    QVERIFY(QDir().mkdir(folder));
    const QString file = folder + QLatin1String("/kept");
    QVERIFY(bool(writeFileWhole(file, "kept")));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const bool isEnforced = !QFile(folder + QLatin1String("/probe")).open(QIODevice::WriteOnly);
    const Outcome refused = writeFileWhole(file, "new");
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!isEnforced)
        QSKIP("this user may write everywhere");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(contentOf(file), QByteArray("kept"));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
}

void TestFiles::refusalSaysWhatToDo()
{
    const QString nowhere = path(QStringLiteral("100%1/%2.txt"));
    const Outcome refused = writeFileWhole(nowhere, "x");
    QVERIFY(!refused);
    // a name that looks like a placeholder is shown as it is
    QVERIFY2(refused.error().message.contains(QDir::toNativeSeparators(nowhere)),
             qPrintable(refused.error().message));
    QVERIFY(refused.error().message.endsWith(QLatin1Char('.')));
    QVERIFY(!refused.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
