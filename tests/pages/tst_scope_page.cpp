// SPDX-License-Identifier: GPL-3.0-or-later
// The scope statement as a page: ticks, reasons and new elements are records, and the text follows.
#include "pages/page_test.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/scope/scope_page.h"
#include "ui/pages/scope/scope_row.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace gapwright;

class TestScopePage : public test::PageTest<ScopePage> {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyProjectSaysWhatIsMissing();
    void tickRewritesTheText();
    void reasonIsStoredWhereItBelongs();
    void elementsAreAddedInPlace();
    void checksLeadToRecords();
    void textGoesIntoTheReports();
    void pendingReasonIsNotLost();
    void rowsLeadToRecords();
    void statementIsWrittenAsPdfAndWord();

private:
    [[nodiscard]] QString text() const { return find<QLabel>(QStringLiteral("scopeText"))->text(); }
    void settle() const { QTest::qWait(20); }
    Service addService(const char *name);
};

void TestScopePage::init()
{
    QVERIFY(showPage({1000, 900}));
}

void TestScopePage::cleanup()
{
    dropPage();
}

Service TestScopePage::addService(const char *name)
{
    Service service;
    service.id = newId<Service>();
    service.name = QString::fromUtf8(name);
    (void)workspace().edit(QStringLiteral("Service"), [&](Edit &edit) { edit.save(service); });
    settle();
    return service;
}

void TestScopePage::emptyProjectSaysWhatIsMissing()
{
    QVERIFY(text().contains(QLatin1String("as soon as a service")));
    QVERIFY(!m_page->statement().problems.empty());
    QVERIFY(!find<QPushButton>(QStringLiteral("takeOverScope"))->isVisible());
}

void TestScopePage::tickRewritesTheText()
{
    const Service mail = addService("Mail & <more>");
    addService("Network");
    QVERIFY(text().contains(QLatin1String("Mail & <more> and Network")));
    auto *box = find<QCheckBox>(QStringLiteral("inside-") + mail.id.value);
    QVERIFY(box && box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    settle();
    QVERIFY(!workspace().find(mail.id)->inScope);
    QVERIFY(text().contains(QLatin1String("of the service Network.")));
    QVERIFY(text().contains(QLatin1String("Not part of the scope: Mail & <more>.")));
    auto *reason = find<QLineEdit>(QStringLiteral("reason-") + mail.id.value);
    QTRY_VERIFY(reason->hasFocus()); // the next thing to write
    QVERIFY(m_project->undo());
    QTRY_VERIFY(text().contains(QLatin1String("Mail & <more> and Network")));
}

void TestScopePage::reasonIsStoredWhereItBelongs()
{
    Service mail = addService("Mail");
    addService("Network");
    mail.inScope = false;
    ScopeElement site;
    site.id = newId<ScopeElement>();
    site.name = QStringLiteral("Depot");
    site.kind = ScopeKind::Site;
    site.inScope = false;
    QVERIFY(workspace().edit(QStringLiteral("Out"), [&](Edit &edit) {
        edit.save(mail);
        edit.save(site);
    }));
    settle();
    for (const QString &id : {mail.id.value, site.id.value}) {
        auto *reason = find<QLineEdit>(QStringLiteral("reason-") + id);
        QVERIFY(reason && reason->isVisible());
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("Ends in March"));
        QTest::keyClick(reason, Qt::Key_Return);
        settle();
    }
    QCOMPARE(workspace().find(mail.id)->comment, QStringLiteral("Ends in March"));
    QCOMPARE(workspace().find(site.id)->description, QStringLiteral("Ends in March"));
    QVERIFY(text().contains(QLatin1String("Depot (Ends in March)")));
}

void TestScopePage::elementsAreAddedInPlace()
{
    addService("Mail");
    auto *add = find<QLineEdit>(QStringLiteral("addScope3"));
    QVERIFY(add);
    QTest::keyClicks(add, QStringLiteral("Office Leeds"));
    QTest::keyClick(add, Qt::Key_Return);
    settle();
    QVERIFY(add->text().isEmpty());
    QCOMPARE(int(workspace().all<ScopeElement>().size()), 1);
    QCOMPARE(workspace().all<ScopeElement>()[0].kind, ScopeKind::Site);
    QVERIFY(text().contains(QLatin1String("The work is done at Office Leeds.")));
    QTest::keyClicks(add, QStringLiteral("office leeds"));
    QTest::keyClick(add, Qt::Key_Return);
    settle();
    QCOMPARE(int(workspace().all<ScopeElement>().size()), 1); // said, not doubled
    QVERIFY(!add->text().isEmpty());
}

void TestScopePage::checksLeadToRecords()
{
    Service mail = addService("Mail");
    addService("Network");
    mail.inScope = false;
    QVERIFY(workspace().edit(QStringLiteral("Out"), [&](Edit &edit) { edit.save(mail); }));
    settle();
    QSignalSpy goTo(m_page.get(), &ScopePage::goTo);
    auto *fix = find<QPushButton>(QStringLiteral("fix-") + mail.id.value);
    QVERIFY(fix);
    fix->click();
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("register/services/") + mail.id.value);
}

void TestScopePage::textGoesIntoTheReports()
{
    addService("Mail");
    auto *use = find<QPushButton>(QStringLiteral("takeOverScope"));
    QVERIFY(use->isVisible());
    QTest::mouseClick(use, Qt::LeftButton);
    settle();
    QCOMPARE(workspace().engagement().scope, m_page->statement().text());
    QVERIFY(!use->isVisible());
    addService("Network");
    QVERIFY(use->isVisible());
    QTest::mouseClick(find<QPushButton>(QStringLiteral("copyScope")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("Mail and Network")));
}

void TestScopePage::pendingReasonIsNotLost()
{
    Service mail = addService("Mail");
    mail.inScope = false;
    QVERIFY(workspace().edit(QStringLiteral("Out"), [&](Edit &edit) { edit.save(mail); }));
    settle();
    auto *reason = find<QLineEdit>(QStringLiteral("reason-") + mail.id.value);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Sold"));
    m_page->commitPending();
    QCOMPARE(workspace().find(mail.id)->comment, QStringLiteral("Sold"));
}

void TestScopePage::rowsLeadToRecords()
{
    const Service mail = addService("Mail");
    QSignalSpy goTo(m_page.get(), &ScopePage::goTo);
    find<QToolButton>(QStringLiteral("open-") + mail.id.value)->click();
    QCOMPARE(goTo.front().front().toString(), QStringLiteral("register/services/") + mail.id.value);
    find<QPushButton>(QStringLiteral("addScope1"))->click();
    QCOMPARE(goTo.last().front().toString(), QStringLiteral("register/customers"));
}

void TestScopePage::statementIsWrittenAsPdfAndWord()
{
    addService("Mail & <more>");
    for (const auto &[ending, head] : {std::pair("pdf", "%PDF"), std::pair("docx", "PK")}) {
        const QString path =
            m_project->folder() + QStringLiteral("/scope.") + QString::fromLatin1(ending);
        QSignalSpy finished(m_page->documents(), &DocumentExport::finished);
        m_page->exportTo(path);
        QVERIFY(finished.wait(20000));
        QVERIFY(finished.front().at(1).toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(head));
    }
}

QTEST_MAIN(TestScopePage)
#include "tst_scope_page.moc"
