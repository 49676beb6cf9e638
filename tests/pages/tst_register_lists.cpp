// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the page of every register by its definition alone.
#include "pages/register_pages.h"
#include "services/register_contents.h"
#include "ui/pages/registers/register_index.h"
#include "ui/pages/welcome/place_row.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace gapwright;
using test::child;

class TestRegisterLists : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void indexLeadsToEveryRegister();
    void everyRegisterShowsItsRecordsInListAndForm();
    void everyRegisterTakesTextFromItsForm();
    void everyFocusableHasAName();
    void fitsALaptop();

private:
    [[nodiscard]] RegistersPage &pages() const { return m_pages->page(); }
    [[nodiscard]] Workspace &workspace() const { return m_pages->workspace(); }

    std::unique_ptr<test::RegisterPages> m_pages;
};

void TestRegisterLists::initTestCase()
{
    test::prepareApplication();
}

void TestRegisterLists::init()
{
    test::refuseWarnings();
    m_pages = std::make_unique<test::RegisterPages>();
    QVERIFY(m_pages->project().isOpen());
}

void TestRegisterLists::cleanup()
{
    m_pages.reset();
}

void TestRegisterLists::indexLeadsToEveryRegister()
{
    auto *index = qobject_cast<RegisterIndex *>(pages().currentWidget());
    QVERIFY(index);
    QSignalSpy went(&pages(), &RegistersPage::goTo);
    for (const QString &table : listedRegisters()) {
        auto *row = index->findChild<PlaceRow *>(table);
        QVERIFY2(row, qPrintable(table));
        row->click();
        QTRY_COMPARE(went.size(), 1);
        QCOMPARE(went.takeFirst().at(0).toString(), QStringLiteral("register/") + table);
    }
    child<QLineEdit>(index, "indexSearch")->setText(QStringLiteral("risk"));
    QVERIFY(!index->findChild<PlaceRow *>(QStringLiteral("risks"))->isHidden());
    QVERIFY(index->findChild<PlaceRow *>(QStringLiteral("audits"))->isHidden());
    pages().show(QStringLiteral("no_such_register"));
    QCOMPARE(pages().currentWidget(), index);
}

void TestRegisterLists::everyRegisterShowsItsRecordsInListAndForm()
{
    const auto filled = m_pages->fillEverything();
    QVERIFY(!filled.empty());
    for (const test::FilledRegister &one : filled) {
        const RegisterInfo &info = *one.type->info;
        const QString id = one.type->id(one.record.get());
        RegisterPage *page = m_pages->open(info.table, id);
        QVERIFY2(page, info.table);
        const QAbstractItemModelTester tester(
            page->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(page->table()->currentId(), id);
        QCOMPARE(page->table()->model()->rowCount(), 1);
        for (int column = 0; column < int(info.fields.size()); ++column) {
            const Field &field = info.fields[std::size_t(column)];
            if (targetTableOf(field.kind))
                continue;
            QCOMPARE(page->table()->model()->index(0, column).data().toString(),
                     displayText(field, one.record.get()));
        }
        const void *shown = page->panel()->editor()->form()->record();
        QVERIFY2(one.type->equal(shown, one.record.get()), info.table);
        page->commitPending();
        QVERIFY2(one.type->equal(
                     RegisterDirectory(workspace()).access(QLatin1String(info.table))->find(id),
                     one.record.get()),
                 info.table);
    }
}

void TestRegisterLists::everyRegisterTakesTextFromItsForm()
{
    const auto filled = m_pages->fillEverything();
    QVERIFY(!filled.empty());
    const QString typed = QStringLiteral("Typed <i>&amp; \"kept\"");
    const RegisterDirectory directory(workspace());
    for (const test::FilledRegister &one : filled) {
        const RegisterInfo &info = *one.type->info;
        const QString id = one.type->id(one.record.get());
        RegisterPage *page = m_pages->open(info.table, id);
        const Field *edited = nullptr;
        for (const Field &field : info.fields) {
            auto *line = qobject_cast<QLineEdit *>(
                page->panel()->editor()->form()->editorOf(QLatin1String(field.column)));
            if (!line || !std::holds_alternative<TextKind>(field.kind))
                continue;
            line->setText(typed);
            edited = &field;
            break;
        }
        if (!edited)
            continue;
        page->commitPending();
        const RegisterAccess &access = *directory.access(QLatin1String(info.table));
        QCOMPARE(textOf(edited->get(access.find(id))), typed);
        QVERIFY(m_pages->project().isSaved());
        QVERIFY(workspace().undoState().undoLabel.startsWith(labelOf(*edited)));
        QVERIFY2(m_pages->project().undo(), info.table);
        QVERIFY2(one.type->equal(access.find(id), one.record.get()), info.table);
        QVERIFY2(one.type->equal(page->panel()->editor()->form()->record(), one.record.get()),
                 info.table);
    }
}

void TestRegisterLists::everyFocusableHasAName()
{
    const auto filled = m_pages->fillEverything();
    QVERIFY(!filled.empty());
    QStringList unnamed;
    for (const test::FilledRegister &one : filled) {
        RegisterPage *page = m_pages->open(one.type->info->table, one.type->id(one.record.get()));
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"));
            if (isPart || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->focusProxy())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                unnamed << QLatin1String(one.type->info->table) + QLatin1Char(' ')
                        + widget->objectName() + QLatin1Char(' ')
                        + QLatin1String(widget->metaObject()->className());
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
}

void TestRegisterLists::fitsALaptop()
{
    const auto filled = m_pages->fillEverything();
    QVERIFY(!filled.empty());
    for (const test::FilledRegister &one : filled) {
        RegisterPage *page = m_pages->open(one.type->info->table, one.type->id(one.record.get()));
        const QSize least = page->minimumSizeHint();
        QVERIFY2(least.width() <= 1012 && least.height() <= 620, one.type->info->table);
    }
    pages().show(QString());
    QVERIFY(pages().currentWidget()->minimumSizeHint().width() <= 1012);
}

QTEST_MAIN(TestRegisterLists)
#include "tst_register_lists.moc"
