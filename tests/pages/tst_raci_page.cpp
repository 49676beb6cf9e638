// SPDX-License-Identifier: GPL-3.0-or-later
// The RACI matrix as a page: keyboard and mouse make records, one step of undo each, and the rules
// follow at once.
#include "pages/page_test.h"
#include "ui/pages/overview/special_pages.h"
#include "ui/pages/raci/raci_model.h"
#include "ui/pages/raci/raci_page.h"
#include "ui/pages/raci/raci_table.h"
#include "ui/pages/report/document_export.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace gapwright;

class TestRaciPage : public test::PageTest<RaciPage> {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void emptyProjectOffersOneButton();
    void lettersAreTyped();
    void shiftAddsALetter();
    void severalCellsAreOneStep();
    void menuTogglesLetters();
    void brokenRowsAreNamedAndFound();
    void activityIsAddedAndNamedInPlace();
    void nameInUseIsRefused();
    void roleIsAddedAndNamedInPlace();
    void removedRowComesBack();
    void matrixIsCopied();
    void modelKeepsItsPromises();
    void matrixIsWrittenAsPdfAndWord();
    void pageIsListed();

private:
    [[nodiscard]] RaciTable &table() const { return *m_page->table(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    void choose(int row, int column) const
    {
        table().setCurrentIndex(table().model()->index(row, column));
        table().setFocus();
    }
    [[nodiscard]] QString verdict() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("raciVerdict"))->text();
    }
    void addRoles(std::initializer_list<const char *> names);
    void addEntry(const char *activity, int role, Raci raci);

    std::vector<Role> m_roles;
};

void TestRaciPage::init()
{
    QVERIFY(showPage({1000, 700}));
}

void TestRaciPage::cleanup()
{
    dropPage();
    m_roles.clear();
}

void TestRaciPage::addRoles(std::initializer_list<const char *> names)
{
    QVERIFY(workspace().edit(QStringLiteral("Roles"), [&](Edit &edit) {
        Person person;
        person.id = newId<Person>();
        person.name = QStringLiteral("Ada");
        edit.save(person);
        for (const char *name : names) {
            Role role;
            role.id = newId<Role>();
            role.name = QString::fromUtf8(name);
            role.appointed = {person.id};
            edit.save(role);
            m_roles.push_back(role);
        }
    }));
}

void TestRaciPage::addEntry(const char *activity, int role, Raci raci)
{
    QVERIFY(workspace().edit(QStringLiteral("Entry"), [&](Edit &edit) {
        RaciEntry entry;
        entry.id = newId<RaciEntry>();
        entry.activity = QString::fromUtf8(activity);
        entry.role = m_roles[std::size_t(role)].id;
        entry.raci = raci;
        edit.save(entry);
    }));
}

void TestRaciPage::emptyProjectOffersOneButton()
{
    int shown = 0;
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        const bool isOffer = button->isVisible() && button->objectName().isEmpty();
        shown += isOffer ? 1 : 0;
        if (isOffer)
            QTest::mouseClick(const_cast<QPushButton *>(button), Qt::LeftButton);
    }
    QCOMPARE(shown, 1);
    QCOMPARE(int(workspace().all<RaciEntry>().size()), 1);
    QCOMPARE(table().model()->rowCount(), 1);
}

void TestRaciPage::lettersAreTyped()
{
    addRoles({"Boss", "Clerk"});
    addEntry("Assess a change", 0, Raci::Informed);
    choose(0, 0);
    QTest::keyClick(&table(), Qt::Key_A);
    QCOMPARE(cell(0, 0), QStringLiteral("A"));
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_R);
    QCOMPARE(cell(0, 1), QStringLiteral("R"));
    QVERIFY(!verdict().contains(QLatin1String("Nobody")));
    QTest::keyClick(&table(), Qt::Key_X);
    QCOMPARE(cell(0, 1), QStringLiteral("R"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(cell(0, 1), QString());
    QVERIFY(verdict().contains(QLatin1String("Nobody is responsible")));
    QVERIFY(m_project->undo());
    QTRY_COMPARE(cell(0, 1), QStringLiteral("R"));
    QCOMPARE(table().currentIndex(), table().model()->index(0, 1));
}

void TestRaciPage::shiftAddsALetter()
{
    addRoles({"Boss"});
    addEntry("Assess a change", 0, Raci::Accountable);
    choose(0, 0);
    QTest::keyClick(&table(), Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(cell(0, 0), QStringLiteral("A/R"));
    QTest::keyClick(&table(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(cell(0, 0), QStringLiteral("R"));
    QTest::keyClick(&table(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(cell(0, 0), QStringLiteral("R"));
}

void TestRaciPage::severalCellsAreOneStep()
{
    addRoles({"Boss", "Clerk", "Desk"});
    addEntry("Assess a change", 0, Raci::Accountable);
    choose(0, 0);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(int(table().chosen().size()), 3);
    QTest::keyClick(&table(), Qt::Key_C);
    for (int column = 0; column < 3; ++column)
        QCOMPARE(cell(0, column), QStringLiteral("C"));
    QVERIFY(m_project->undo());
    QTRY_COMPARE(cell(0, 0), QStringLiteral("A"));
    QCOMPARE(cell(0, 1) + cell(0, 2), QString());
}

void TestRaciPage::menuTogglesLetters()
{
    addRoles({"Boss", "Clerk"});
    addEntry("Assess a change", 0, Raci::Accountable);
    choose(0, 0);
    const QPoint place = table().visualRect(table().currentIndex()).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place); // the second click
    auto *menu = find<QMenu>("raciMenu");
    QVERIFY(menu);
    QVERIFY(menu->actions().at(0)->isChecked());
    menu->actions().at(1)->trigger();
    QCOMPARE(cell(0, 0), QStringLiteral("A/R"));
    menu->actions().last()->trigger();
    QCOMPARE(cell(0, 0), QString());
    menu->close();
    // a first click on another cell chooses it and changes nothing
    const QPoint other = table().visualRect(table().model()->index(0, 1)).center();
    QTest::qWait(QApplication::doubleClickInterval() + 1);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, other);
    QCOMPARE(table().currentIndex().column(), 1);
    QCOMPARE(cell(0, 1), QString());
}

void TestRaciPage::brokenRowsAreNamedAndFound()
{
    addRoles({"Boss"});
    addEntry("Sound", 0, Raci::Accountable);
    addEntry("Sound", 0, Raci::Responsible);
    addEntry("Broken", 0, Raci::Informed);
    choose(1, 0);
    QVERIFY(!verdict().contains(QLatin1String("Nobody")));
    QTest::mouseClick(find<QToolButton>("nextBroken"), Qt::LeftButton);
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(verdict().contains(QStringLiteral("Nobody is accountable for “Broken”.")));
    QVERIFY(verdict().contains(QLatin1String("Give exactly one role the A.")));
    QVERIFY(
        !table().model()->headerData(0, Qt::Vertical, RaciModel::ProblemRole).toString().isEmpty());
    QVERIFY(find<QLabel>("pageFacts")->text().contains(QLatin1String("1 row")));
}

void TestRaciPage::activityIsAddedAndNamedInPlace()
{
    addRoles({"Boss"});
    addEntry("Assess a change", 0, Raci::Accountable);
    QTest::mouseClick(find<QPushButton>("addActivity"), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 2);
    auto *name = find<QLineEdit>("raciActivity");
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("<b>Close</b> a change"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *process = find<QLineEdit>("raciProcess");
    process->setFocus();
    process->selectAll();
    QTest::keyClicks(process, QStringLiteral("8.5.1"));
    QTest::keyClick(process, Qt::Key_Return);
    QCOMPARE(int(workspace().all<RaciEntry>().size()), 2);
    QStringList names;
    for (const RaciEntry &entry : workspace().all<RaciEntry>())
        names << entry.activity;
    QVERIFY(names.contains(QLatin1String("<b>Close</b> a change")));
    const int row = table().currentIndex().row();
    QCOMPARE(table().model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
             QStringLiteral("<b>Close</b> a change"));
    QCOMPARE(table().model()->headerData(row, Qt::Vertical, RaciModel::NoteRole).toString(),
             QStringLiteral("8.5.1"));
}

void TestRaciPage::nameInUseIsRefused()
{
    addRoles({"Boss"});
    addEntry("One", 0, Raci::Accountable);
    addEntry("Two", 0, Raci::Accountable);
    choose(0, 0);
    auto *name = find<QLineEdit>("raciActivity");
    for (const QString &typed : {QStringLiteral(" TWO "), QString()}) {
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClicks(name, typed);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(name->text(), QStringLiteral("One"));
        QCOMPARE(table().model()->rowCount(), 2);
    }
}

void TestRaciPage::roleIsAddedAndNamedInPlace()
{
    addRoles({"Boss"});
    addEntry("One", 0, Raci::Accountable);
    QTest::mouseClick(find<QToolButton>("addRole"), Qt::LeftButton);
    QCOMPARE(table().model()->columnCount(), 2);
    auto *name = find<QLineEdit>("raciRole");
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Auditor"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(table().model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Auditor"));
    QSignalSpy goTo(m_page.get(), &RaciPage::goTo);
    QTest::mouseClick(find<QToolButton>("openRole"), Qt::LeftButton);
    QVERIFY(goTo.front().front().toString().startsWith(QLatin1String("register/roles/")));
}

void TestRaciPage::removedRowComesBack()
{
    addRoles({"Boss"});
    addEntry("One", 0, Raci::Accountable);
    addEntry("One", 0, Raci::Responsible);
    addEntry("Two", 0, Raci::Accountable);
    choose(0, 0);
    QTest::mouseClick(find<QToolButton>("removeRow"), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(int(workspace().all<RaciEntry>().size()), 1);
    QVERIFY(m_project->undo());
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), QStringLiteral("A/R"));
}

void TestRaciPage::matrixIsCopied()
{
    addRoles({"Boss"});
    addEntry("One", 0, Raci::Accountable);
    choose(0, 0);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(cell(0, 0), QStringLiteral("A"));
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Activity\tClause or process\tBoss\nOne\t\tA\n"));
}

void TestRaciPage::modelKeepsItsPromises()
{
    QAbstractItemModelTester tester(table().model());
    addRoles({"Boss", "Clerk"});
    addEntry("One", 0, Raci::Accountable);
    addEntry("Two", 1, Raci::Responsible);
    QVERIFY(m_project->undo());
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QCOMPARE(table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Accountable"));
}

void TestRaciPage::matrixIsWrittenAsPdfAndWord()
{
    addRoles({"Boss", "Clerk"});
    addEntry("One & only <one>", 0, Raci::Accountable);
    for (const auto &[ending, head] : {std::pair("pdf", "%PDF"), std::pair("docx", "PK")}) {
        const QString path =
            m_project->folder() + QStringLiteral("/raci.") + QString::fromLatin1(ending);
        QSignalSpy finished(m_page->documents(), &DocumentExport::finished);
        m_page->exportTo(path);
        QVERIFY(finished.wait(20000));
        QVERIFY(finished.front().at(1).toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(head));
    }
    QSignalSpy failed(m_page->documents(), &DocumentExport::finished);
    m_page->exportTo(m_project->folder() + QStringLiteral("/none/raci.pdf"));
    QVERIFY(failed.wait(20000));
    QVERIFY(!failed.front().at(1).toBool());
}

void TestRaciPage::pageIsListed()
{
    QStringList keys;
    for (const SpecialPage &page : specialPages()) {
        QVERIFY(!titleOf(page).isEmpty() && !detailOf(page).isEmpty());
        QVERIFY2(iconNames().contains(QString::fromLatin1(page.icon)), page.icon);
        for (const QString &step : page.steps)
            QVERIFY2(m_project->catalogue().step(step), qPrintable(step));
        keys << QString::fromLatin1(page.key);
    }
    QVERIFY(keys.contains(QLatin1String("raci")));
    QCOMPARE(int(QSet<QString>(keys.begin(), keys.end()).size()), int(keys.size()));
}

QTEST_MAIN(TestRaciPage)
#include "tst_raci_page.moc"
