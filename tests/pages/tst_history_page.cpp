// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/pages/history/history_model.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/session/evidence_queue.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gapwright;

class TestHistoryPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatChangedNewestFirst();
    void showsBeforeAndAfter();
    void takesOneChangeBack();
    void namesAFileOnce();
    void showsOneItemOnly();
    void readsMoreAtTheEnd();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    /// Sets the owner of an item and waits for the disk.
    [[nodiscard]] bool setOwner(const QString &item, const QString &owner);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
};

void TestHistoryPage::initTestCase()
{
    test::prepareApplication();
}

void TestHistoryPage::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
}

void TestHistoryPage::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

bool TestHistoryPage::setOwner(const QString &item, const QString &owner)
{
    return bool(session().editItem(item, QLatin1String("owner"),
                                   [&](ItemResult &result) { result.owner = owner; }))
        && m_project->isSaved();
}

void TestHistoryPage::listsWhatChangedNewestFirst()
{
    QVERIFY(setOwner(QStringLiteral("4.1-01"), QStringLiteral("Grace")));
    QVERIFY(setOwner(QStringLiteral("4.1-02"), QStringLiteral("Alan")));
    HistoryPage page(*m_theme, session());
    const QAbstractItemModelTester tester(page.model());
    page.resize(900, 600);
    page.show();
    QTRY_VERIFY(page.model()->rowCount() >= 3);
    QVERIFY(page.model()->index(0).data().toString().contains(QStringLiteral("4.1-02")));
    QVERIFY(page.model()->index(1).data().toString().contains(QStringLiteral("4.1-01")));
    QVERIFY(page.model()
                ->index(0)
                .data(HistoryModel::DetailRole)
                .toString()
                .startsWith(QStringLiteral("Ada Lovelace")));
    QVERIFY(setOwner(QStringLiteral("4.2-01"), QStringLiteral("Edsger")));
    QTRY_VERIFY(page.model()->index(0).data().toString().contains(QStringLiteral("4.2-01")));
}

void TestHistoryPage::showsBeforeAndAfter()
{
    QVERIFY(setOwner(QStringLiteral("4.1-01"), QStringLiteral("Grace")));
    QVERIFY(setOwner(QStringLiteral("4.1-01"), QStringLiteral("Alan")));
    HistoryPage page(*m_theme, session());
    page.show();
    QTRY_VERIFY(page.model()->rowCount() >= 2);
    const auto says = [&page](const QString &text) {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("Before: Grace")));
    QVERIFY(says(QStringLiteral("After: Alan")));
}

void TestHistoryPage::takesOneChangeBack()
{
    QVERIFY(setOwner(QStringLiteral("4.1-01"), QStringLiteral("Grace")));
    QVERIFY(setOwner(QStringLiteral("4.1-02"), QStringLiteral("Alan")));
    HistoryPage page(*m_theme, session());
    page.show();
    QTRY_VERIFY(page.model()->rowCount() >= 3);
    auto *list = page.findChild<QListView *>(QStringLiteral("historyList"));
    list->setCurrentIndex(page.model()->index(1));
    page.findChild<QPushButton *>(QStringLiteral("revertButton"))->click();
    QTRY_COMPARE(session().resultOf(QStringLiteral("4.1-01"))->owner, QString());
    QCOMPARE(session().resultOf(QStringLiteral("4.1-02"))->owner, QStringLiteral("Alan"));
}

void TestHistoryPage::namesAFileOnce()
{
    QFile file(m_project->folder() + QStringLiteral("/minutes.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("met on Monday");
    file.close();
    EvidenceQueue queue(session());
    QSignalSpy finished(&queue, &EvidenceQueue::finished);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    queue.add(QStringLiteral("4.1-01"), dropped);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_project->isSaved());
    HistoryPage page(*m_theme, session());
    page.show();
    QTRY_VERIFY(page.model()->rowCount() >= 2);
    const auto named = [&page] {
        int count = 0;
        for (const QLabel *label : page.findChildren<QLabel *>())
            count += label->text() == QStringLiteral("minutes.txt") ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(named(), 1);
}

void TestHistoryPage::showsOneItemOnly()
{
    QVERIFY(setOwner(QStringLiteral("4.1-01"), QStringLiteral("Grace")));
    QVERIFY(setOwner(QStringLiteral("4.1-02"), QStringLiteral("Alan")));
    HistoryPage page(*m_theme, session());
    page.show();
    QTRY_VERIFY(page.model()->rowCount() >= 3);
    page.showRecord(QStringLiteral("4.1-01"));
    QTRY_COMPARE(page.model()->rowCount(), 2); // its making and the edit
    QVERIFY(page.model()->index(0).data().toString().contains(QStringLiteral("4.1-01")));
    auto *all = page.findChild<QPushButton *>(QStringLiteral("showAllHistory"));
    QVERIFY(all->isVisible());
    all->click();
    QTRY_VERIFY(page.model()->rowCount() >= 3);
}

void TestHistoryPage::readsMoreAtTheEnd()
{
    for (int i = 0; i < 130; ++i)
        QVERIFY(session().editItem(QStringLiteral("4.1-01"), QLatin1String("owner"),
                                   [i](ItemResult &result) { result.owner = QString::number(i); }));
    QVERIFY(m_project->isSaved());
    HistoryPage page(*m_theme, session());
    page.resize(900, 600);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 100);
    auto *list = page.findChild<QListView *>(QStringLiteral("historyList"));
    list->scrollToBottom();
    QTRY_COMPARE(page.model()->rowCount(), 131);
    QVERIFY(!page.model()->hasMore());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
