// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QFile>

using namespace gapwright::test;

namespace {

Ran report(const QString &project, const QString &output, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("report"), QStringLiteral("gap"), project,
                           QStringLiteral("-o"), output, QStringLiteral("--date"),
                           QStringLiteral("2026-06-15")}
               + more);
}

Ran chart(const QString &project, const QString &kind, const QString &output)
{
    return run({QStringLiteral("chart"), project, kind, QStringLiteral("-o"), output,
                QStringLiteral("--date"), QStringLiteral("2026-06-15")});
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void presets_data();
    void presets();
    void theBoardReadsThreePages();
    void givesTheSameBytesTwice();
    void writesDocumentsToo();
    void refusesOtherFormats();
    void refusesAnOwnersReportWithoutProcess();
    void refusesAFolderThatIsNotThere();
    void leavesTheProjectAlone();
    void reportsANewProject();
    void listsCharts();
    void paintsEveryChart_data();
    void paintsEveryChart();
    void saysWhyThereIsNoTrend();
    void refusesOtherPictures();

private:
    Folder m_folder;
};

void TestReports::initTestCase()
{
    QVERIFY(makeSample(m_folder.project()));
}

void TestReports::presets_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("full") << QStringList{QStringLiteral("--preset"), QStringLiteral("full")};
    QTest::newRow("board") << QStringList{QStringLiteral("--preset"), QStringLiteral("board")};
    QTest::newRow("auditor") << QStringList{QStringLiteral("--preset"), QStringLiteral("auditor")};
    QTest::newRow("owner") << QStringList{QStringLiteral("--preset"), QStringLiteral("owner"),
                                          QStringLiteral("--process"), QStringLiteral("P15")};
    QTest::newRow("a process alone")
        << QStringList{QStringLiteral("--process"), QStringLiteral("a2")};
    QTest::newRow("baseline") << QStringList{QStringLiteral("--name"),
                                             QStringLiteral("Baseline assessment")};
}

void TestReports::presets()
{
    QFETCH(QStringList, more);
    const QString output =
        m_folder.file(QLatin1String(QTest::currentDataTag()) + QLatin1String(".pdf"));
    const Ran ran = report(m_folder.project(), output, more);
    GW_RUNS(ran);
    QVERIFY2(ran.out.contains("pages"), qPrintable(ran.text()));
    QVERIFY(bytesOf(output).startsWith("%PDF-"));
}

/// Also with the long texts of the sample project.
void TestReports::theBoardReadsThreePages()
{
    const Ran ran = report(m_folder.project(), m_folder.file(QStringLiteral("three.pdf")),
                           {QStringLiteral("--preset"), QStringLiteral("board")});
    GW_RUNS(ran);
    QVERIFY2(ran.out.contains("(2 pages)") || ran.out.contains("(3 pages)"),
             qPrintable(ran.text()));
}

void TestReports::givesTheSameBytesTwice()
{
    const QString first = m_folder.file(QStringLiteral("one.pdf"));
    const QString second = m_folder.file(QStringLiteral("two.pdf"));
    GW_RUNS(report(m_folder.project(), first));
    GW_RUNS(report(m_folder.project(), second));
    QVERIFY(bytesOf(first).size() > 50'000);
    QVERIFY(bytesOf(first) == bytesOf(second));
}

void TestReports::writesDocumentsToo()
{
    const QHash<QString, QByteArray> starts{{QStringLiteral("docx"), "PK"},
                                            {QStringLiteral("odt"), "PK"},
                                            {QStringLiteral("html"), "<!DOCTYPE html>"},
                                            {QStringLiteral("md"), "#"}};
    for (auto format = starts.begin(); format != starts.end(); ++format) {
        const QString output = m_folder.file(QStringLiteral("r.") + format.key());
        const QString again = m_folder.file(QStringLiteral("again.") + format.key());
        GW_RUNS(report(m_folder.project(), output));
        GW_RUNS(report(m_folder.project(), again));
        QVERIFY2(bytesOf(output).startsWith(format.value()), bytesOf(output).left(40));
        QVERIFY(bytesOf(output) == bytesOf(again));
        if (format.key() == QLatin1String("html") || format.key() == QLatin1String("md"))
            QVERIFY2(bytesOf(output).contains("8.6.1"), qPrintable(output));
    }
}

void TestReports::refusesOtherFormats()
{
    for (const char *name : {"r.xlsx", "r.txt", "r"}) {
        const QString output = m_folder.file(QLatin1String(name));
        const Ran ran = report(m_folder.project(), output);
        QVERIFY2(ran.failsWith(1, {output, QStringLiteral("PDF")}), qPrintable(ran.text()));
        QVERIFY(!QFile::exists(output));
    }
}

void TestReports::refusesAnOwnersReportWithoutProcess()
{
    const QString output = m_folder.file(QStringLiteral("owner-none.pdf"));
    for (const QStringList &more :
         {QStringList{}, QStringList{QStringLiteral("--process"), QStringLiteral("P99")}}) {
        const Ran ran =
            report(m_folder.project(), output,
                   QStringList{QStringLiteral("--preset"), QStringLiteral("owner")} + more);
        QVERIFY2(ran.failsWith(2, {QStringLiteral("P26")}), qPrintable(ran.text()));
        QVERIFY(!QFile::exists(output));
    }
}

void TestReports::refusesAFolderThatIsNotThere()
{
    const QString output = m_folder.file(QStringLiteral("none/r.pdf"));
    const Ran ran = report(m_folder.project(), output);
    QVERIFY2(ran.failsWith(1, {output}), qPrintable(ran.text()));
}

void TestReports::leavesTheProjectAlone()
{
    const QByteArray bytes = bytesOf(m_folder.project());
    const Ran ran = report(m_folder.project(), m_folder.project());
    QCOMPARE(ran.code, 1);
    QCOMPARE(bytesOf(m_folder.project()), bytes);
}

void TestReports::reportsANewProject()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    GW_RUNS(report(folder.project(), folder.file(QStringLiteral("empty.pdf"))));
}

void TestReports::listsCharts()
{
    const Ran ran = run({QStringLiteral("chart"), QStringLiteral("--list")});
    GW_RUNS(ran);
    QVERIFY(ran.out.startsWith("radar") && ran.out.contains("\ngantt"));
}

void TestReports::paintsEveryChart_data()
{
    QTest::addColumn<QString>("kind");
    const QByteArray list = run({QStringLiteral("chart"), QStringLiteral("--list")}).out;
    for (const QByteArray &line : list.trimmed().split('\n')) {
        const QByteArray kind = line.left(line.indexOf(' '));
        QTest::newRow(kind.constData()) << QString::fromUtf8(kind);
    }
}

void TestReports::paintsEveryChart()
{
    QFETCH(QString, kind);
    const QHash<QString, QByteArray> starts{{QStringLiteral("svg"), "<?xml"},
                                            {QStringLiteral("png"), "\x89PNG"},
                                            {QStringLiteral("pdf"), "%PDF-"}};
    for (auto format = starts.begin(); format != starts.end(); ++format) {
        const QString output = m_folder.file(kind + QLatin1Char('.') + format.key());
        GW_RUNS(chart(m_folder.project(), kind, output));
        QVERIFY2(bytesOf(output).startsWith(format.value()), qPrintable(output));
    }
}

void TestReports::saysWhyThereIsNoTrend()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString output = folder.file(QStringLiteral("c.svg"));
    const Ran ran = chart(folder.project(), QStringLiteral("trend"), output);
    QVERIFY2(ran.failsWith(1, {folder.project(), QStringLiteral("two assessments")}),
             qPrintable(ran.text()));
    QVERIFY(!QFile::exists(output));
}

void TestReports::refusesOtherPictures()
{
    const QString output = m_folder.file(QStringLiteral("c.gif"));
    const Ran ran = chart(m_folder.project(), QStringLiteral("radar"), output);
    QVERIFY2(ran.failsWith(1, {output, QStringLiteral("SVG")}), qPrintable(ran.text()));
    QVERIFY(!QFile::exists(output));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
