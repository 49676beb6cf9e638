// SPDX-License-Identifier: GPL-3.0-or-later
// The service map as a page: nodes, details and contradictions follow the records and lead to them.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/graph_view.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/service_map/contradiction_model.h"
#include "ui/pages/service_map/service_map_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace gapwright;

class TestServiceMapPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyProjectLeadsToTheServices();
    void servicesAreDrawnAndOpened();
    void detailFollowsTheChoice();
    void contradictionsAreListedAndOpened();
    void mendedContradictionGoes();
    void boxesChooseWhatIsDrawn();
    void modelKeepsItsPromises();
    void mapIsWritten();

private:
    [[nodiscard]] Workspace &workspace() const { return m_project->workspace(); }
    [[nodiscard]] GraphView &graph() const { return *m_page->graphView(); }
    template <class W> [[nodiscard]] W *find(const char *name) const
    {
        return m_page->findChild<W *>(QString::fromLatin1(name));
    }
    void settle();
    void addServices();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
    std::unique_ptr<ProjectWatch> m_watch;
    std::unique_ptr<ServiceMapPage> m_page;
    Service m_mail;
    Service m_net;
    OtherParty m_party;
};

void TestServiceMapPage::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
    m_watch = std::make_unique<ProjectWatch>(m_project->session());
    m_page = std::make_unique<ServiceMapPage>(*m_theme, m_project->session(), *m_watch);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_watch->isKnown());
}

void TestServiceMapPage::cleanup()
{
    m_page.reset();
    m_watch.reset();
    m_project.reset();
    m_theme.reset();
}

/// Waits until the watch has looked and the page has drawn.
void TestServiceMapPage::settle()
{
    QSignalSpy changed(m_watch.get(), &ProjectWatch::changed);
    QVERIFY(changed.wait(10000));
    QTest::qWait(20);
}

/// "Mail" live without agreement, on "Network", that a supplier without controls provides.
void TestServiceMapPage::addServices()
{
    m_net.id = newId<Service>();
    m_net.name = QStringLiteral("Network");
    m_mail.id = newId<Service>();
    m_mail.name = QStringLiteral("<b>Mail</b>");
    m_mail.status = ServiceStatus::Live;
    m_mail.dependsOn = {m_net.id};
    m_party.id = newId<OtherParty>();
    m_party.name = QStringLiteral("Northmoor");
    m_party.status = PartyStatus::Active;
    m_party.services = {m_net.id};
    QVERIFY(workspace().edit(QStringLiteral("Services"), [&](Edit &edit) {
        edit.save(m_net);
        edit.save(m_mail);
        edit.save(m_party);
    }));
    settle();
}

void TestServiceMapPage::emptyProjectLeadsToTheServices()
{
    QSignalSpy goTo(m_page.get(), &ServiceMapPage::goTo);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName().isEmpty())
            button->click();
    }
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("register/services"));
}

void TestServiceMapPage::servicesAreDrawnAndOpened()
{
    addServices();
    QCOMPARE(int(graph().graph().nodes.size()), 3);
    QCOMPARE(int(graph().graph().edges.size()), 2);
    QSignalSpy goTo(m_page.get(), &ServiceMapPage::goTo);
    graph().setFocus();
    QTest::keyClick(&graph(), Qt::Key_Home);
    QTest::keyClick(&graph(), Qt::Key_Down);
    QTest::keyClick(&graph(), Qt::Key_Down);
    QCOMPARE(graph().current(), m_party.id.value);
    QTest::keyClick(&graph(), Qt::Key_Return);
    QCOMPARE(goTo.front().front().toString(),
             QStringLiteral("register/other_parties/") + m_party.id.value);
}

void TestServiceMapPage::detailFollowsTheChoice()
{
    addServices();
    graph().setCurrent(m_mail.id.value);
    auto *title = find<QLabel>("mapTitle");
    QVERIFY(title);
    QCOMPARE(title->text(), m_mail.name);
    QCOMPARE(title->textFormat(), Qt::PlainText);
    QSignalSpy goTo(m_page.get(), &ServiceMapPage::goTo);
    QPushButton *network = nullptr;
    for (QPushButton *button : find<QTabWidget>("mapTabs")->findChildren<QPushButton *>()) {
        if (button->text() == m_net.name)
            network = button;
    }
    QVERIFY(network);
    network->click();
    QCOMPARE(goTo.front().front().toString(),
             QStringLiteral("register/services/") + m_net.id.value);
    graph().setCurrent({});
    QVERIFY(!find<QLabel>("mapTitle"));
}

void TestServiceMapPage::contradictionsAreListedAndOpened()
{
    addServices();
    m_page->showContradictions(true);
    auto *list = find<QListView>("contradictionList");
    const ContradictionModel &model = *m_page->contradictions();
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.at(0).kind, Contradiction::ServiceWithoutAgreement);
    QCOMPARE(model.at(0).name, m_mail.name);
    QVERIFY(find<QTabWidget>("mapTabs")->tabText(1).contains(QString::number(model.rowCount())));
    list->setFocus();
    list->setCurrentIndex(model.index(0));
    QCOMPARE(graph().current(), m_mail.id.value); // shown on the map
    QCOMPARE(find<QTabWidget>("mapTabs")->currentIndex(), 1);
    QSignalSpy goTo(m_page.get(), &ServiceMapPage::goTo);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(goTo.front().front().toString(),
             QStringLiteral("register/services/") + m_mail.id.value);
    int marks = 0;
    for (const NodeGraph::Node &node : graph().graph().nodes) {
        if (node.key == m_mail.id.value)
            marks = node.marks;
    }
    QVERIFY(marks >= 4); // agreement, continuity, availability, capacity
}

void TestServiceMapPage::mendedContradictionGoes()
{
    addServices();
    const int before = m_page->contradictions()->rowCount();
    m_mail.agreedTerms = QStringLiteral("Terms of use, section 4");
    QVERIFY(workspace().edit(QStringLiteral("Mend"), [&](Edit &edit) { edit.save(m_mail); }));
    settle();
    QCOMPARE(m_page->contradictions()->rowCount(), before - 1);
    QVERIFY(m_project->undo());
    QTRY_COMPARE(m_page->contradictions()->rowCount(), before);
}

void TestServiceMapPage::boxesChooseWhatIsDrawn()
{
    addServices();
    find<QCheckBox>("mapParties")->setChecked(false);
    QCOMPARE(int(graph().graph().nodes.size()), 2);
    Customer customer;
    customer.id = newId<Customer>();
    customer.name = QStringLiteral("Harbour");
    customer.services = {m_mail.id};
    QVERIFY(workspace().edit(QStringLiteral("Customer"), [&](Edit &edit) { edit.save(customer); }));
    settle();
    QCOMPARE(int(graph().graph().nodes.size()), 2);
    find<QCheckBox>("mapCustomers")->setChecked(true);
    QCOMPARE(int(graph().graph().nodes.size()), 3);
}

void TestServiceMapPage::modelKeepsItsPromises()
{
    QAbstractItemModelTester tester(m_page->contradictions());
    addServices();
    const QModelIndex first = m_page->contradictions()->index(0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(m_mail.name));
    QVERIFY(!first.data(ContradictionModel::FixRole).toString().isEmpty());
}

void TestServiceMapPage::mapIsWritten()
{
    addServices();
    const QString path = m_project->folder() + QStringLiteral("/map.pdf");
    QSignalSpy finished(m_page->documents(), &DocumentExport::finished);
    m_page->exportTo(path);
    QVERIFY(finished.wait(20000));
    QVERIFY(finished.front().at(1).toBool());
    QVERIFY(QFile(path).size() > 5000);
}

QTEST_MAIN(TestServiceMapPage)
#include "tst_service_map_page.moc"
