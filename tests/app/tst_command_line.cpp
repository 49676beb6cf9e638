// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QTest>

using namespace gapwright;
using Action = CommandLine::Action;

Q_DECLARE_METATYPE(gapwright::CommandLine::Action)

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void takesTheTheme();
    void describesEveryOption();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("file");
    const QString project = QStringLiteral("/tmp/a b.gapwright");
    QTest::newRow("nothing") << QStringList{} << Action::OpenWindow << QString();
    QTest::newRow("file") << QStringList{project} << Action::OpenWindow << project;
    QTest::newRow("address of a file manager")
        << QStringList{QStringLiteral("file:///tmp/a%20b.gapwright")} << Action::OpenWindow
        << project;
    QTest::newRow("version") << QStringList{QStringLiteral("--version"), project} << Action::Version
                             << QString();
    QTest::newRow("help") << QStringList{QStringLiteral("-h")} << Action::Help << QString();
    QTest::newRow("probe") << QStringList{QStringLiteral("--probe-display")} << Action::ProbeDisplay
                           << QString();
    QTest::newRow("platform has a value")
        << QStringList{QStringLiteral("-platform"), QStringLiteral("xcb"), project}
        << Action::OpenWindow << project;
    QTest::newRow("two files") << QStringList{project, project} << Action::Mistake << project;
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--frobnicate")} << Action::Mistake << QString();
    QTest::newRow("unknown theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")}
                                   << Action::Mistake << QString();
}

void TestCommandLine::reads()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Action, action);
    const CommandLine line = readCommandLine(arguments);
    QCOMPARE(line.action, action);
    if (action == Action::Mistake)
        QVERIFY(!line.mistake.isEmpty());
    else
        QTEST(line.file, "file");
}

void TestCommandLine::takesTheTheme()
{
    const CommandLine line = readCommandLine({QStringLiteral("--theme"), QStringLiteral("dark")});
    QCOMPARE(line.theme, QStringLiteral("dark"));
    QVERIFY(!readCommandLine({}).theme);
}

void TestCommandLine::describesEveryOption()
{
    for (const char *option : {"--theme", "--probe-display", "--version", "--help"})
        QVERIFY2(helpText().contains(QLatin1String(option)), option);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
