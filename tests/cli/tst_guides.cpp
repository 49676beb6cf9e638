// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

using namespace gapwright::test;

namespace {

Ran book(const QString &name, const QString &output)
{
    return run({QStringLiteral("catalogue"), name, QStringLiteral("-o"), output,
                QStringLiteral("--date"), QStringLiteral("2026-11-23")});
}

} // namespace

class TestGuides : public QObject {
    Q_OBJECT
private slots:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void givesTheSameBytesTwice();
    void refusesOtherFormats_data();
    void refusesOtherFormats();
    void refusesAFolderThatIsNotThere();
    void helpNamesBoth();
    void theCatalogueItselfStillAnswers();

private:
    Folder m_folder;
};

void TestGuides::writesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    for (const char *name : {"guide", "primer"}) {
        const QString book = QString::fromLatin1(name);
        QTest::addRow("%s pdf", name) << book << QStringLiteral("pdf") << QByteArray("%PDF-1.4");
        QTest::addRow("%s docx", name) << book << QStringLiteral("docx") << QByteArray("PK");
        QTest::addRow("%s odt", name) << book << QStringLiteral("odt") << QByteArray("PK");
        QTest::addRow("%s html", name)
            << book << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    }
}

void TestGuides::writesEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    const QString output = m_folder.file(name + QLatin1Char('.') + ending);
    const Ran ran = book(name, output);
    GW_RUNS(ran);
    QVERIFY(ran.out.contains(output.toUtf8()));
    const QByteArray bytes = bytesOf(output);
    QVERIFY(bytes.startsWith(begin));
    QVERIFY(bytes.size() > 20000);
}

void TestGuides::givesTheSameBytesTwice()
{
    const QString one = m_folder.file(QStringLiteral("one.docx"));
    const QString two = m_folder.file(QStringLiteral("two.docx"));
    GW_RUNS(book(QStringLiteral("guide"), one));
    GW_RUNS(book(QStringLiteral("guide"), two));
    QCOMPARE(bytesOf(one), bytesOf(two));
}

void TestGuides::refusesOtherFormats_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"guide.xlsx", "guide.md", "guide"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestGuides::refusesOtherFormats()
{
    QFETCH(QString, file);
    const QString output = m_folder.file(file);
    const Ran ran = book(QStringLiteral("guide"), output);
    QVERIFY2(ran.failsWith(1, {output, QStringLiteral("PDF, DOCX, ODT or HTML")}),
             qPrintable(ran.text()));
    QVERIFY(!m_folder.names().contains(file));
}

void TestGuides::refusesAFolderThatIsNotThere()
{
    const QString output = m_folder.file(QStringLiteral("nowhere/guide.pdf"));
    QVERIFY(book(QStringLiteral("guide"), output).failsWith(1, {output}));
}

void TestGuides::helpNamesBoth()
{
    const Ran ran = run({QStringLiteral("--help")});
    GW_RUNS(ran);
    QVERIFY(ran.out.contains("catalogue guide"));
    QVERIFY(ran.out.contains("catalogue primer"));
    GW_RUNS(run({QStringLiteral("catalogue"), QStringLiteral("guide"), QStringLiteral("--help")}));
}

void TestGuides::theCatalogueItselfStillAnswers()
{
    const Ran ran = run({QStringLiteral("catalogue"), QStringLiteral("--json")});
    GW_RUNS(ran);
    QVERIFY(ran.object().contains(QStringLiteral("clauses")));
}

QTEST_GUILESS_MAIN(TestGuides)
#include "tst_guides.moc"
