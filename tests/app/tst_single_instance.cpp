// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace gapwright;

class TestSingleInstance : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isAloneAtFirst();
    void handsTheFileOver_data();
    void handsTheFileOver();
    void ignoresNonsense();

private:
    QString m_name;
};

void TestSingleInstance::init()
{
    m_name = QStringLiteral("gapwright-test-%1").arg(QCoreApplication::applicationPid());
}

void TestSingleInstance::isAloneAtFirst()
{
    const SingleInstance second(m_name);
    QVERIFY(!second.handOver(QStringLiteral("x.gapwright")));
}

void TestSingleInstance::handsTheFileOver_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("received");
    QTest::newRow("relative") << QStringLiteral("x.gapwright")
                              << QDir::current().absoluteFilePath(QStringLiteral("x.gapwright"));
    QTest::newRow("absolute") << QStringLiteral("/tmp/ä ö.gapwright")
                              << QStringLiteral("/tmp/ä ö.gapwright");
    QTest::newRow("only the window") << QString() << QString();
}

void TestSingleInstance::handsTheFileOver()
{
    QFETCH(const QString, file);
    SingleInstance first(m_name);
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    bool taken = false;
    // The second program blocks until it has the answer, so it needs a thread of its own here.
    const std::unique_ptr<QThread> second(
        QThread::create([&] { taken = SingleInstance(m_name).handOver(file); }));
    second->start();
    QVERIFY(asked.wait());
    QVERIFY(second->wait(5000));
    QVERIFY(taken);
    QTEST(asked.front().front().toString(), "received");
}

void TestSingleInstance::ignoresNonsense()
{
    SingleInstance first(m_name);
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    socket.connectToServer(m_name);
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(100 * 1024, 'x'));
    socket.flush();
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.count(), 0);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
