// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of a register.
#include "pages/register_pages.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/registers/part_table.h"
#include "ui/pages/registers/record_dialog.h"
#include "ui/pages/registers/record_files.h"
#include "ui/pages/registers/register_files.h"
#include "ui/pages/registers/register_list_model.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace gapwright;
using test::child;

class TestRegistersPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsTheFirstRecord();
    void numbersTheNextCode();
    void keepsABadNumberOut();
    void deletesAndBringsBack();
    void asksBeforeBreakingReferences();
    void duplicatesARecord();
    void editsSeveralAtOnce();
    void followsAReference();
    void createsAReferenceInPlace();
    void editsPartsBelowTheirRecord();
    void keepsADraftUntilItIsWhole();
    void filtersByWordsAndChoice();
    void savesAView();
    void stepsByKeyboard();
    void copiesRows();
    void importsAfterAPreview();
    void pastesAfterAPreview();
    void pastesWhatWasCopied();
    void refusesAnEmptyClipboard();
    void previewsADroppedFile();
    void comesBackToItsRow();
    void exportsAFile();
    void attachesFiles();
    void saysWhatIsBroken();
    void brokenRulesStandAtTheirFields();
    void changesNothingWhenReadOnly();

private:
    [[nodiscard]] RegistersPage &pages() const { return m_pages->page(); }
    [[nodiscard]] Workspace &workspace() const { return m_pages->workspace(); }

    std::unique_ptr<test::RegisterPages> m_pages;
};

namespace {

Service serviceNamed(const char *name)
{
    Service service;
    service.name = QString::fromLatin1(name);
    return service;
}

} // namespace

void TestRegistersPage::initTestCase()
{
    test::prepareApplication();
}

void TestRegistersPage::init()
{
    test::refuseWarnings();
    m_pages = std::make_unique<test::RegisterPages>();
    QVERIFY(m_pages->project().isOpen());
}

void TestRegistersPage::cleanup()
{
    m_pages.reset();
}

void TestRegistersPage::addsTheFirstRecord()
{
    RegisterPage *page = m_pages->open("services");
    auto *empty = child<EmptyState>(page, "emptyRegister");
    QVERIFY(empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    QVERIFY(!empty->isVisible());
    QCOMPARE(workspace().all<Service>().size(), size_t(1));
    QVERIFY(m_pages->type(page, "name", QStringLiteral("Service desk")));
    QCOMPARE(workspace().all<Service>().front().name, QStringLiteral("Service desk"));
    QCOMPARE(page->table()->model()->rowCount(), 1);
    QVERIFY(m_pages->project().isSaved());
    QVERIFY(m_pages->project().undo());
    QVERIFY(workspace().all<Service>().front().name.isEmpty());
}

void TestRegistersPage::numbersTheNextCode()
{
    Service service = serviceNamed("Desk");
    service.code = QStringLiteral("SVC-009");
    m_pages->add(service);
    RegisterPage *page = m_pages->open("services");
    page->addRecord();
    QCOMPARE(workspace().find(Id<Service>{page->table()->currentId()})->code,
             QStringLiteral("SVC-010"));
}

void TestRegistersPage::keepsABadNumberOut()
{
    QVERIFY(!m_pages->fillEverything().empty());
    RegisterPage *page = m_pages->open("kpis");
    const auto before = workspace().all<PerformanceIndicator>().front();
    QVERIFY(m_pages->type(page, "target", QStringLiteral("plenty")));
    QVERIFY(workspace().all<PerformanceIndicator>().front() == before);
    QVERIFY(!page->panel()->editor()->form()->errorOf(QLatin1String("target")).isEmpty());
}

void TestRegistersPage::deletesAndBringsBack()
{
    const Service desk = m_pages->add(serviceNamed("Desk"));
    const Service print = m_pages->add(serviceNamed("Print"));
    RegisterPage *page = m_pages->open("services", desk.id.value);
    page->deleteRecords();
    QVERIFY(!workspace().find(desk.id));
    QCOMPARE(page->table()->currentId(), print.id.value);
    auto *notice = page->findChild<NoticeBar *>();
    QVERIFY2(notice->text().contains(QLatin1String("Desk")), qPrintable(notice->text()));
    QVERIFY(m_pages->project().isSaved());
    QVERIFY(m_pages->project().undo());
    QVERIFY(workspace().find(desk.id) && *workspace().find(desk.id) == desk);
    QCOMPARE(page->table()->model()->rowCount(), 2);
}

void TestRegistersPage::asksBeforeBreakingReferences()
{
    Person ada;
    ada.name = QStringLiteral("Ada");
    ada = m_pages->add(ada);
    Service desk = serviceNamed("Desk");
    desk.owner = ada.id;
    desk = m_pages->add(desk);
    RegisterPage *page = m_pages->open("people", ada.id.value);
    page->deleteRecords();
    auto *dialog = page->findChild<DeleteDialog *>();
    QVERIFY(dialog && workspace().find(ada.id));
    auto *list = child<QListWidget>(dialog, "referrers");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QLatin1String("Desk")));
    QSignalSpy went(&pages(), &RegistersPage::goTo);
    emit list->itemActivated(list->item(0));
    QCOMPARE(went.takeFirst().at(0).toString(),
             QStringLiteral("register/services/") + desk.id.value);
    QVERIFY(workspace().find(ada.id));
    page->deleteRecords();
    dialog = page->findChildren<DeleteDialog *>().last();
    child<QPushButton>(dialog, "verbButton")->click();
    QVERIFY(!workspace().find(ada.id));
    QVERIFY(child<EmptyState>(page, "emptyRegister")->isVisibleTo(page));
    QVERIFY(m_pages->project().isSaved());
    QTRY_VERIFY(!workspace().find(desk.id)->owner.isSet());
    QVERIFY(m_pages->project().undo());
    QTRY_VERIFY(workspace().find(desk.id)->owner == ada.id);
}

void TestRegistersPage::duplicatesARecord()
{
    Service desk = serviceNamed("Desk");
    desk.code = QStringLiteral("S1");
    desk = m_pages->add(desk);
    RegisterPage *page = m_pages->open("services", desk.id.value);
    page->duplicateRecord();
    QCOMPARE(workspace().all<Service>().size(), size_t(2));
    const Service *copy = workspace().find(Id<Service>{page->table()->currentId()});
    QVERIFY(copy && !(copy->id == desk.id));
    QCOMPARE(copy->name, desk.name);
    QCOMPARE(copy->code, QStringLiteral("S2"));
}

void TestRegistersPage::editsSeveralAtOnce()
{
    m_pages->add(serviceNamed("Desk"));
    m_pages->add(serviceNamed("Print"));
    RegisterPage *page = m_pages->open("services");
    page->table()->selectAll();
    page->editSeveral();
    auto *dialog = page->findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    auto *field = child<ComboField>(dialog, "bulkField");
    field->setKey(QStringLiteral("hours"));
    emit field->keyChosen(field->key());
    auto *line = child<QLineEdit>(dialog, "hours");
    QVERIFY(line);
    line->setText(QStringLiteral("24 x 7"));
    child<QPushButton>(dialog, "verbButton")->click();
    for (const Service &service : workspace().all<Service>())
        QCOMPARE(service.hours, QStringLiteral("24 x 7"));
    QVERIFY(m_pages->project().isSaved());
    QVERIFY(m_pages->project().undo());
    for (const Service &service : workspace().all<Service>())
        QVERIFY(service.hours.isEmpty());
}

void TestRegistersPage::followsAReference()
{
    Person ada;
    ada.name = QStringLiteral("Ada");
    ada = m_pages->add(ada);
    Service desk = serviceNamed("Desk");
    desk.owner = ada.id;
    desk = m_pages->add(desk);
    RegisterPage *page = m_pages->open("services", desk.id.value);
    QSignalSpy went(&pages(), &RegistersPage::goTo);
    child<QToolButton>(page, "owner_idFollow")->click();
    QCOMPARE(went.takeFirst().at(0).toString(), QStringLiteral("register/people/") + ada.id.value);
    RegisterPage *people = m_pages->open("people", ada.id.value);
    QCOMPARE(people->table()->currentId(), ada.id.value);
    QCOMPARE(pages().registerPlace(), QStringLiteral("register/people"));
}

void TestRegistersPage::createsAReferenceInPlace()
{
    const Service desk = m_pages->add(serviceNamed("Desk"));
    RegisterPage *page = m_pages->open("services", desk.id.value);
    child<QToolButton>(page, "owner_idCreate")->click();
    auto *dialog = page->findChild<RecordDialog *>();
    QVERIFY(dialog);
    child<QLineEdit>(dialog, "name")->setText(QStringLiteral("Grace"));
    child<QPushButton>(dialog, "verbButton")->click();
    QCOMPARE(workspace().all<Person>().size(), size_t(1));
    const Person grace = workspace().all<Person>().front();
    QCOMPARE(grace.name, QStringLiteral("Grace"));
    QVERIFY(workspace().find(desk.id)->owner == grace.id);
    QVERIFY(m_pages->project().isSaved());
    QVERIFY(m_pages->project().undo());
    QVERIFY(workspace().all<Person>().empty() && !workspace().find(desk.id)->owner.isSet());
}

void TestRegistersPage::editsPartsBelowTheirRecord()
{
    ServiceLevelAgreement sla;
    sla.title = QStringLiteral("Desk SLA");
    sla = m_pages->add(sla);
    RegisterPage *page = m_pages->open("service_level_agreements", sla.id.value);
    auto *parts = child<PartTable>(page, "sla_targetsParts");
    QVERIFY(parts);
    child<QPushButton>(parts, "sla_targetsNew")->click();
    QCOMPARE(workspace().all<SlaTarget>().size(), size_t(1));
    QVERIFY(workspace().all<SlaTarget>().front().sla == sla.id);
    auto *form = child<RecordEditor>(parts, "sla_targetsForm");
    QVERIFY(form->isVisibleTo(page));
    qobject_cast<QLineEdit *>(form->form()->editorOf(QLatin1String("measure")))
        ->setText(QStringLiteral("Calls answered"));
    page->commitPending();
    QCOMPARE(workspace().all<SlaTarget>().front().measure, QStringLiteral("Calls answered"));
    QVERIFY(!form->form()->editorOf(QLatin1String("sla_id")));
    child<QToolButton>(parts, "sla_targetsDelete")->click();
    QVERIFY(workspace().all<SlaTarget>().empty());
    QVERIFY(m_pages->project().isSaved());
}

void TestRegistersPage::keepsADraftUntilItIsWhole()
{
    ConfigurationItem item;
    item.uniqueName = QStringLiteral("CI-1");
    item = m_pages->add(item);
    RegisterPage *page = m_pages->open("configuration_items", item.id.value);
    auto *parts = child<PartTable>(page, "ci_relationsParts");
    QVERIFY(parts);
    child<QPushButton>(parts, "ci_relationsNew")->click();
    QVERIFY(workspace().all<CiRelation>().empty());
    auto *notice = page->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    auto *form = child<RecordEditor>(parts, "ci_relationsForm");
    QVERIFY(form->isDraft());
    auto *target = qobject_cast<ComboField *>(form->form()->editorOf(QLatin1String("target_id")));
    QVERIFY(target);
    target->setKey(item.id.value);
    emit target->keyChosen(item.id.value);
    QCOMPARE(workspace().all<CiRelation>().size(), size_t(1));
    QVERIFY(!notice->isVisible());
    QVERIFY(m_pages->project().isSaved());
}

void TestRegistersPage::filtersByWordsAndChoice()
{
    Service desk = serviceNamed("Service desk");
    desk.status = ServiceStatus::Live;
    desk = m_pages->add(desk);
    m_pages->add(serviceNamed("Print"));
    RegisterPage *page = m_pages->open("services");
    auto *search = child<QLineEdit>(page, "registerSearch");
    search->setText(QStringLiteral("DESK serv"));
    QCOMPARE(page->table()->model()->rowCount(), 1);
    QCOMPARE(page->table()->currentId(), desk.id.value);
    search->setText(QStringLiteral("nothing of the kind"));
    auto *nothing = child<EmptyState>(page, "nothingFits");
    QVERIFY(nothing->isVisible());
    nothing->findChild<QPushButton *>()->click();
    QCOMPARE(page->table()->model()->rowCount(), 2);
    auto *choice = child<ComboField>(page, "registerChoice");
    const Field &field = *fieldOf(definitionOf<Service>(), QLatin1String("status"));
    choice->setKey(textOf(field.get(&desk)));
    emit choice->keyChosen(choice->key());
    QCOMPARE(page->table()->model()->rowCount(), 1);
}

void TestRegistersPage::savesAView()
{
    m_pages->add(serviceNamed("Desk"));
    RegisterPage *page = m_pages->open("services");
    RegisterViews views(m_pages->settings(), QStringLiteral("services"));
    RegisterView view;
    view.columns = {QStringLiteral("name"), QStringLiteral("hours")};
    view.sortColumn = QStringLiteral("name");
    view.descending = true;
    view.words = QStringLiteral("d/sk \u00e4");
    views.save(QStringLiteral("Hours / all"), view);
    QCOMPARE(views.names(), QStringList{QStringLiteral("Hours / all")});
    QVERIFY(views.named(QStringLiteral("Hours / all")) == view);
    page->table()->setShownColumns(view.columns);
    QCOMPARE(page->table()->shownColumns(), view.columns);
    views.remove(QStringLiteral("Hours / all"));
    QVERIFY(views.names().isEmpty());
}

void TestRegistersPage::stepsByKeyboard()
{
    m_pages->add(serviceNamed("A"));
    const Service second = m_pages->add(serviceNamed("B"));
    RegisterPage *page = m_pages->open("services");
    QTest::keyClick(page->table(), Qt::Key_Down);
    QCOMPARE(page->panel()->editor()->id(), second.id.value);
    page->table()->step(5);
    QCOMPARE(page->table()->currentId(), second.id.value);
    page->table()->step(-1);
    QVERIFY(page->table()->currentId() != second.id.value);
}

void TestRegistersPage::copiesRows()
{
    m_pages->add(serviceNamed("Desk\t<b>"));
    RegisterPage *page = m_pages->open("services");
    page->table()->selectAll();
    page->table()->copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(QLatin1String("Desk <b>\t")));
    QVERIFY(data->html().contains(QLatin1String("&lt;b&gt;")));
    QCOMPARE(data->text().count(QLatin1Char('\n')), 2);
}

void TestRegistersPage::importsAfterAPreview()
{
    QFile file(m_pages->project().folder() + QStringLiteral("/in.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,status\nDesk,live\nPrint,asleep\n");
    file.close();
    RegisterPage *page = m_pages->open("services");
    page->files()->previewImport(file.fileName());
    QTRY_VERIFY(page->findChild<RegisterImportDialog *>());
    auto *dialog = page->findChild<RegisterImportDialog *>();
    QCOMPARE(child<QTableWidget>(dialog, "importRows")->rowCount(), 2);
    QVERIFY(workspace().all<Service>().empty());
    child<QPushButton>(dialog, "verbButton")->click();
    QCOMPARE(workspace().all<Service>().size(), size_t(1));
    QVERIFY(m_pages->project().isSaved());
    QVERIFY(m_pages->project().undo());
    QVERIFY(workspace().all<Service>().empty());
}

void TestRegistersPage::pastesAfterAPreview()
{
    RegisterPage *page = m_pages->open("services");
    m_pages->add(serviceNamed("Desk"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Status\tName\nlive\tPrint, fast\nasleep\tMail\n"));
    m_pages->page().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_pages->page()));
    page->table()->setFocus();
    QTest::keySequence(page->table(), QKeySequence::Paste);
    QTRY_VERIFY(page->findChild<RegisterImportDialog *>());
    auto *dialog = page->findChild<RegisterImportDialog *>();
    QVERIFY(dialog->windowTitle().startsWith(QLatin1String("Paste")));
    auto *rows = child<QTableWidget>(dialog, "importRows");
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(rows->item(1, 3)->text().contains(QLatin1String("asleep")));
    QCOMPARE(workspace().all<Service>().size(), size_t(1));
    child<QPushButton>(dialog, "verbButton")->click();
    QCOMPARE(workspace().all<Service>().size(), size_t(2));
    QVERIFY(m_pages->project().isSaved());
    QVERIFY(m_pages->project().undo());
    QCOMPARE(workspace().all<Service>().size(), size_t(1));
}

void TestRegistersPage::pastesWhatWasCopied()
{
    Person ada;
    ada.name = QStringLiteral("Ada");
    Service desk = serviceNamed("Desk");
    desk.code = QStringLiteral("SVC-007");
    desk.status = ServiceStatus::Live;
    desk.owner = m_pages->add(ada).id;
    desk.startDate = QDate(2026, 3, 31);
    m_pages->add(desk);
    RegisterPage *page = m_pages->open("services");
    QStringList columns;
    for (const Field &field : definitionOf<Service>().fields)
        columns << QString::fromLatin1(field.column);
    page->table()->setShownColumns(columns);
    page->table()->copy();
    page->pasteRows();
    QTRY_VERIFY(page->findChild<RegisterImportDialog *>());
    auto *dialog = page->findChild<RegisterImportDialog *>();
    const auto *rows = child<QTableWidget>(dialog, "importRows");
    QVERIFY2(rows->item(0, 1)->text() == QLatin1String("As it is"),
             qPrintable(rows->item(0, 3)->text()));
    QVERIFY(!child<QPushButton>(dialog, "verbButton")->isEnabled());
    QVERIFY(!dialog->reason().isEmpty());
    dialog->reject();
}

void TestRegistersPage::refusesAnEmptyClipboard()
{
    RegisterPage *page = m_pages->open("services");
    QGuiApplication::clipboard()->clear();
    page->pasteRows();
    QVERIFY(page->notice()->isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("\n\n"));
    page->pasteRows();
    QTRY_VERIFY(page->notice()->text().contains(QLatin1String("clipboard")));
    QVERIFY(!page->findChild<RegisterImportDialog *>());
}

void TestRegistersPage::previewsADroppedFile()
{
    QFile file(m_pages->project().folder() + QStringLiteral("/in.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name\nDesk\n");
    file.close();
    RegisterPage *page = m_pages->open("services");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    QTRY_VERIFY(page->findChild<RegisterImportDialog *>());
    QVERIFY(workspace().all<Service>().empty());
    child<QPushButton>(page->findChild<RegisterImportDialog *>(), "verbButton")->click();
    QCOMPARE(workspace().all<Service>().front().name, QStringLiteral("Desk"));
}

void TestRegistersPage::comesBackToItsRow()
{
    const Service first = m_pages->add(serviceNamed("Alpha"));
    const Service second = m_pages->add(serviceNamed("Beta"));
    RegisterPage *page = m_pages->open("services");
    QCOMPARE(page->table()->currentId(), first.id.value);
    page->table()->step(1);
    page->commitPending();
    const ProjectWatch watch(m_pages->project().session());
    RegistersPage again(m_pages->theme(), m_pages->project().session(), watch, m_pages->settings());
    again.show(QStringLiteral("services"));
    const auto *shown = qobject_cast<RegisterPage *>(again.currentWidget());
    QVERIFY(shown);
    QCOMPARE(shown->table()->currentId(), second.id.value);
    QCOMPARE(again.place(), QStringLiteral("services"));
}

void TestRegistersPage::exportsAFile()
{
    m_pages->add(serviceNamed("Desk"));
    RegisterPage *page = m_pages->open("services");
    const QString path = m_pages->project().folder() + QStringLiteral("/out.csv");
    page->files()->writeExport(path);
    QTRY_VERIFY(page->findChild<NoticeBar *>()->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Desk"));
}

void TestRegistersPage::attachesFiles()
{
    QFile file(m_pages->project().folder() + QStringLiteral("/note.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("seen");
    file.close();
    const Service desk = m_pages->add(serviceNamed("Desk"));
    RegisterPage *page = m_pages->open("services", desk.id.value);
    QVERIFY(m_pages->project().isSaved());
    auto *files = child<RecordFiles>(page, "recordFiles");
    files->add({file.fileName()});
    QTRY_COMPARE(workspace().all<RecordFile>().size(), size_t(1));
    const RecordFile link = workspace().all<RecordFile>().front();
    QCOMPARE(link.record, desk.id.value);
    QCOMPARE(link.recordTable, QStringLiteral("services"));
    QCOMPARE(workspace().find(link.attachment)->name, QStringLiteral("note.txt"));
    page->deleteRecords();
    QVERIFY(workspace().all<RecordFile>().empty());
    QVERIFY(m_pages->project().isSaved());
}

void TestRegistersPage::saysWhatIsBroken()
{
    Service desk = serviceNamed("Desk");
    desk.status = ServiceStatus::Live;
    desk = m_pages->add(desk);
    RegisterPage *page = m_pages->open("services", desk.id.value);
    const auto problems = [&] {
        return page->findChild<QLabel *>(QStringLiteral("pageFacts"))->text();
    };
    QTRY_VERIFY2(problems().contains(QLatin1String("problem")), qPrintable(problems()));
    child<QToolButton>(page, "onlyProblems")->click();
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    QTRY_VERIFY(!child<QWidget>(page, "recordProblems")->isHidden());
    QVERIFY(m_pages->add(serviceNamed("Planned")).id.isSet());
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
}

void TestRegistersPage::brokenRulesStandAtTheirFields()
{
    Service desk = m_pages->add(serviceNamed("Desk"));
    Service print = m_pages->add(serviceNamed("Print"));
    const auto keep = [&](const Service &service) {
        QVERIFY(workspace().edit(QStringLiteral("Test"), [&](Edit &edit) { edit.save(service); }));
    };
    desk.dependsOn = {print.id};
    print.dependsOn = {desk.id};
    keep(desk);
    keep(print);
    RegisterPage *page = m_pages->open("services", desk.id.value);
    const auto said = [&](const char *column) {
        return page->panel()->editor()->form()->errorOf(QLatin1String(column));
    };
    QTRY_VERIFY2(said("depends_on").contains(QLatin1String("depends on itself")),
                 qPrintable(said("depends_on")));
    QCOMPARE(workspace().find(desk.id)->dependsOn.size(), std::size_t(1)); // nothing is lost
    print.dependsOn.clear();
    keep(print);
    QTRY_VERIFY2(said("depends_on").isEmpty(), qPrintable(said("depends_on")));

    ServiceLevelAgreement sla;
    sla.title = QStringLiteral("Desk");
    sla.validFrom = QDate(2026, 6, 1);
    sla.validTo = QDate(2026, 5, 1);
    sla = m_pages->add(sla);
    page = m_pages->open("service_level_agreements", sla.id.value);
    QTRY_VERIFY2(said("valid_to").contains(QLatin1String("ends before it begins")),
                 qPrintable(said("valid_to")));

    std::vector<RaciEntry> entries(2);
    for (RaciEntry &entry : entries) {
        entry.activity = QStringLiteral("Approve the scope");
        entry.raci = Raci::Accountable;
        entry = m_pages->add(entry);
    }
    page = m_pages->open("raci_entries", entries.back().id.value);
    const auto saidAboutBoth = [&] {
        QString all;
        for (const RaciEntry &entry : entries) {
            page = m_pages->open("raci_entries", entry.id.value);
            all += said("raci");
        }
        return all;
    };
    QTRY_VERIFY2(saidAboutBoth().contains(QLatin1String("More than one role is accountable")),
                 qPrintable(saidAboutBoth()));
}

void TestRegistersPage::changesNothingWhenReadOnly()
{
    m_pages->add(serviceNamed("Desk"));
    QVERIFY(m_pages->project().isSaved());
    OpenRequest request;
    request.path = workspace().path();
    request.readOnly = true;
    auto file = ProjectFile::open(request);
    QVERIFY(file);
    auto records = readRecords((*file)->connection());
    QVERIFY(records);
    Workspace reading(std::move(*file), std::move(*records), QStringLiteral("Bob"));
    ProjectSession session(reading, m_pages->project().session().sharedCatalogue());
    const ProjectWatch watch(session);
    RegistersPage pages(m_pages->theme(), session, watch, m_pages->settings());
    pages.show(QStringLiteral("services"));
    auto *page = qobject_cast<RegisterPage *>(pages.currentWidget());
    QVERIFY(!child<QPushButton>(page, "newRecordButton")->isEnabled());
    page->addRecord();
    page->deleteRecords();
    QCOMPARE(reading.all<Service>().size(), size_t(1));
    auto *name =
        qobject_cast<QLineEdit *>(page->panel()->editor()->form()->editorOf(QLatin1String("name")));
    QVERIFY(name->isReadOnly());
}

QTEST_MAIN(TestRegistersPage)
#include "tst_registers_page.moc"
