// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_package.h"
#include "pages/documents_pages.h"
#include "reports/reading/document_reading.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/documents/assistant_dialog.h"
#include "ui/pages/documents/export_dialog.h"
#include "ui/pages/documents/lifecycle_dialogs.h"
#include "ui/pages/documents/template_dialog.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/registers/record_files.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

using namespace gapwright;
using namespace gapwright::test;

namespace {

/// The folder that the export of a new project wrote: 33 documents and the master list, each as
/// Word and PDF, and the file from outside.
void lookAtExport(const QDir &folder)
{
    QStringList found;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << folder.relativeFilePath(files.next());
    QCOMPARE(int(found.filter(QRegularExpression(QStringLiteral("\\.docx$"))).size()), 34);
    QCOMPARE(int(found.filter(QRegularExpression(QStringLiteral("\\.pdf$"))).size()), 34);
    const QString act = QStringLiteral("7 Other documents/EX-01 act 7.txt");
    QVERIFY(found.contains(act));
    QString all;
    for (const QString &path : std::as_const(found)) {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (path == act)
            QCOMPARE(bytes, QByteArray("as it was signed"));
        if (path.endsWith(QLatin1String(".pdf")))
            QVERIFY2(bytes.startsWith("%PDF-1.4") && bytes.trimmed().endsWith("%%EOF"),
                     qPrintable(path));
        if (!path.endsWith(QLatin1String(".docx")))
            continue;
        const Result<ReadDocument> read = readDocumentText(bytes, path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY2(read->markdown.size() > 600, qPrintable(path));
        QVERIFY2(!read->markdown.contains(QLatin1String("{{")), qPrintable(path));
        QVERIFY2(!read->markdown.contains(QLatin1String("decide]")), qPrintable(path));
        all += read->markdown;
    }
    QVERIFY(all.contains(QLatin1String("42 Old Mill"))); // an answer
    QVERIFY(all.contains(act)); // the master list names the file
}

} // namespace

class DocumentsPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { prepareApplication(); }
    void init() { refuseWarnings(); }

    void emptyProjectOffersTemplates()
    {
        DocumentsPages pages;
        const QAbstractItemModelTester list(pages.page().model());
        const QAbstractItemModelTester coverage(pages.page().coverage());
        QCOMPARE(pages.page().model()->rowCount(), 0);
        QCOMPARE(pages.page().coverage()->rowCount(),
                 int(pages.project().catalogue().documented().size()));
        QVERIFY(pages.page().coverage()->rowCount() > 30);
        QVERIFY(!pages.page().isDocumentShown());
        auto *button = named<QPushButton>(&pages.page(), "newDocument");
        QVERIFY(button && button->isVisible());
        button->click();
        auto *dialog = named<TemplateDialog>(&pages.page(), "templateDialog");
        QVERIFY(dialog);
        auto *table = named<ListTable>(dialog, "templateTable");
        const QAbstractItemModelTester templates(table->model());
        QCOMPARE(table->model()->rowCount(), 56);
        named<QLineEdit>(dialog, "templateWords")->setText(QStringLiteral("no such thing"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!dialog->verbButton()->isEnabled() && !dialog->reason().isEmpty());
        named<QLineEdit>(dialog, "templateWords")->setText({});
        dialog->select(QStringLiteral("T08"));
        dialog->verbButton()->click();
        QVERIFY(pages.page().isDocumentShown());
        QCOMPARE(pages.page().model()->rowCount(), 0); // refreshed in a moment
        QTRY_COMPARE(pages.page().model()->rowCount(), 1);
        QCOMPARE(pages.text().templateId, QStringLiteral("T08"));
        QVERIFY(pages.edit().toPlainText().contains(QLatin1String("{{")));
        QVERIFY(pages.project().isSaved());
    }

    void unknownTemplateIsRefused()
    {
        DocumentsPages pages;
        pages.page().create(QStringLiteral("T99"));
        QVERIFY(!pages.page().isDocumentShown());
        QVERIFY(pages.page().notice()->text().contains(QLatin1String("T99")));
    }

    void listFilters()
    {
        DocumentsPages pages;
        const Person ada = pages.addPerson("Ada");
        const auto add = [&](const char *title, DocType type, DocStatus status, QDate review,
                             const Id<Person> &owner) {
            Document document;
            document.title = QString::fromUtf8(title);
            document.type = type;
            document.status = status;
            document.version = QStringLiteral("1.0");
            document.nextReview = review;
            document.owner = owner;
            pages.add(document);
        };
        const QDate today = QDate::currentDate();
        add("Policy <b>one</b>", DocType::Policy, DocStatus::Published, today.addDays(-3), ada.id);
        add("Plan two", DocType::Plan, DocStatus::Draft, {}, {});
        add("Gone", DocType::Plan, DocStatus::Withdrawn, {}, {});
        QTRY_COMPARE(pages.page().model()->rowCount(), 3);
        auto *table = named<ListTable>(&pages.page(), "documentTable");
        const QAbstractItemModelTester tester(table->model());
        const auto choose = [&](const char *name, const QString &key) {
            auto *field = named<ComboField>(&pages.page(), name);
            field->setKey(key);
            emit field->keyChosen(key);
            return table->model()->rowCount();
        };
        QCOMPARE(choose("documentType", QString::number(int(DocType::Plan))), 2);
        QCOMPARE(choose("documentStatus", QString::number(int(DocStatus::Draft))), 1);
        choose("documentStatus", {});
        choose("documentType", {});
        QCOMPARE(choose("documentOwner", QStringLiteral("=Ada")), 1);
        QCOMPARE(choose("documentOwner", QStringLiteral("-")), 2);
        choose("documentOwner", {});
        using Need = DocumentFilter::Need;
        QCOMPARE(choose("documentNeed", QString::number(int(Need::Overdue))), 1);
        QCOMPARE(choose("documentNeed", QString::number(int(Need::NotInForce))), 1);
        QCOMPARE(choose("documentNeed", QString::number(int(Need::Stale))), 0);
        choose("documentNeed", {});
        named<QLineEdit>(&pages.page(), "documentWords")->setText(QStringLiteral("<b>"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(),
                 QStringLiteral("Policy <b>one</b>"));
    }

    void coverageLeadsToTheTemplate()
    {
        DocumentsPages pages;
        pages.page().show(QStringLiteral("mandatory"));
        const auto *model = pages.page().coverage();
        QCOMPARE(model->at(0).coverage.state, CoverageState::Missing);
        auto *table = named<ListTable>(&pages.page(), "coverageTable");
        emit table->opened(model->index(0, 0));
        auto *dialog = named<TemplateDialog>(&pages.page(), "templateDialog");
        QVERIFY(dialog);
        dialog->verbButton()->click();
        QVERIFY(pages.page().isDocumentShown());
        QTRY_COMPARE(model->at(0).coverage.state, CoverageState::InWork);
        emit table->opened(model->index(0, 0));
        QCOMPARE(pages.text().templateId, model->at(0).coverage.item->templateId);
    }

    void lifecycle()
    {
        DocumentsPages pages;
        const Person boss = pages.addPerson("Grace");
        const Id<Document> id =
            pages.write(QStringLiteral("Note"), QStringLiteral("# Note\n\nAll.\n"));
        QVERIFY(id.isSet());
        QVERIFY(pages.settle());
        ControlTab &control = *pages.view().controlTab();
        QVERIFY(control.step(QStringLiteral("submit"))->isEnabled());
        QVERIFY(!control.step(QStringLiteral("approve"))->isEnabled());
        QVERIFY(!control.reasonOf(QStringLiteral("approve")).isEmpty());
        QVERIFY(!control.step(QStringLiteral("publish"))->isEnabled());
        control.step(QStringLiteral("submit"))->click();
        QCOMPARE(pages.text().status, DocStatus::InReview);
        QVERIFY(pages.edit().isReadOnly());
        control.step(QStringLiteral("return"))->click();
        QCOMPARE(pages.text().status, DocStatus::Draft);
        QVERIFY(!pages.edit().isReadOnly());
        control.step(QStringLiteral("submit"))->click();
        control.step(QStringLiteral("approve"))->click();
        auto *dialog = named<ApproveDialog>(&pages.page(), "approveDialog");
        QVERIFY(dialog);
        dialog->verbButton()->click();
        QVERIFY(!dialog->refusal().isEmpty()); // nobody chosen
        named<ComboField>(dialog, "approver")->setKey(boss.id.value);
        dialog->verbButton()->click();
        QCOMPARE(pages.text().status, DocStatus::Approved);
        control.step(QStringLiteral("publish"))->click();
        QCOMPARE(pages.text().status, DocStatus::Published);
        QVERIFY(pages.edit().isReadOnly());
        QVERIFY(pages.project().undo());
        QCOMPARE(pages.text().status, DocStatus::Approved);
    }

    void openFieldsNeedAWord()
    {
        DocumentsPages pages;
        const Person boss = pages.addPerson("Grace");
        pages.write(QStringLiteral("Note"),
                    QStringLiteral("# Note\n\n{{organization.legal_name}}\n"));
        QVERIFY(pages.settle());
        ControlTab &control = *pages.view().controlTab();
        control.step(QStringLiteral("submit"))->click();
        control.step(QStringLiteral("approve"))->click();
        auto *dialog = named<ApproveDialog>(&pages.page(), "approveDialog");
        QVERIFY(dialog);
        auto *dashes = named<QCheckBox>(dialog, "approveDashes");
        QVERIFY(dashes->isHidden());
        named<ComboField>(dialog, "approver")->setKey(boss.id.value);
        dialog->verbButton()->click();
        QVERIFY(dialog->refusal().contains(QLatin1String("organization.legal_name")));
        QVERIFY(!dashes->isHidden());
        QCOMPARE(pages.text().status, DocStatus::InReview);
        dashes->setChecked(true);
        dialog->verbButton()->click();
        QCOMPARE(pages.text().status, DocStatus::Approved);
    }

    void withdrawalNeedsAReason()
    {
        DocumentsPages pages;
        const Id<Document> id =
            pages.write(QStringLiteral("Note"), QStringLiteral("# Note\n\nAll.\n"));
        pages.view().controlTab()->step(QStringLiteral("withdraw"))->click();
        auto *dialog = named<SentenceDialog>(&pages.page(), "sentenceDialog");
        QVERIFY(dialog);
        dialog->verbButton()->click();
        QVERIFY(!dialog->refusal().isEmpty());
        QCOMPARE(pages.page().desk().document(id)->status, DocStatus::Draft);
        named<QPlainTextEdit>(dialog, "sentence")->setPlainText(QStringLiteral("Merged"));
        dialog->verbButton()->click();
        QCOMPARE(pages.page().desk().document(id)->status, DocStatus::Withdrawn);
    }

    void externalDocument()
    {
        DocumentsPages pages;
        named<QPushButton>(&pages.page(), "addExternal")->click();
        auto *dialog = named<ExternalDocumentDialog>(&pages.page(), "externalDialog");
        QVERIFY(dialog);
        dialog->verbButton()->click();
        QVERIFY(pages.workspace().all<Document>().empty()); // no title
        named<QLineEdit>(dialog, "externalTitle")->setText(QStringLiteral("Telecom act"));
        dialog->verbButton()->click();
        QCOMPARE(int(pages.workspace().all<Document>().size()), 1);
        QVERIFY(pages.workspace().all<Document>().front().external);
        QVERIFY(pages.page().isDocumentShown());
        auto *tabs = named<QTabWidget>(&pages.page(), "documentTabs");
        QVERIFY(!tabs->isTabEnabled(int(DocumentView::Tab::Text)));
        QCOMPARE(tabs->currentIndex(), int(DocumentView::Tab::Control));
    }

    void staleTextOffersADraft()
    {
        DocumentsPages pages;
        Service service;
        service.name = QStringLiteral("Mail");
        service.inScope = true;
        service = pages.add(service);
        const Person boss = pages.addPerson("Grace");
        const Id<Document> id = pages.write(
            QStringLiteral("Catalogue"),
            QStringLiteral("# Catalogue\n\n{{#services}}\n- {{name}}\n{{/services}}\n"));
        QVERIFY(pages.settle());
        const Outcome done = pages.approve(id, boss.id);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        DocumentDesk &desk = pages.page().desk();
        QVERIFY(desk.apply(publishText(desk.editions(id), QDate::currentDate())));
        QVERIFY(pages.settle());
        auto *notice = named<NoticeBar>(&pages.page(), "staleNotice");
        QVERIFY(notice->isHidden());
        service.name = QStringLiteral("Mail & calendar");
        QVERIFY(pages.workspace().edit(QStringLiteral("Rename"),
                                       [&](Edit &edit) { edit.save(service); }));
        QVERIFY(pages.settle());
        QVERIFY(!notice->isHidden());
        QTRY_VERIFY(pages.page().model()->rowCount() == 1 && pages.page().model()->at(0).isStale);
        pages.view().showStaleness();
        auto *dialog = named<FormDialog>(&pages.page(), "staleDialog");
        QVERIFY(dialog);
        auto *compare = named<CompareView>(dialog, "compareView");
        QTRY_COMPARE(compare->changeCount(), 1);
        dialog->verbButton()->click();
        QCOMPARE(pages.text().status, DocStatus::Draft);
        QVERIFY(
            pages.text().changeSummary.contains(QLatin1String("Catalogue"))); // what has changed
        QVERIFY(pages.settle());
        QVERIFY(notice->isHidden());
    }

    void importOfMarkdownAndDamagedFiles()
    {
        DocumentsPages pages;
        const QString good = pages.project().folder() + QStringLiteral("/our_plan.md");
        const QString bad = pages.project().folder() + QStringLiteral("/bad.docx");
        const auto write = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(good, "# Our plan\n\n{{unknown}} <b>&amp;</b> | x\n\n![p](q.png)\n"));
        QVERIFY(write(bad, "no zip at all"));
        QSignalSpy imported(&pages.page(), &DocumentsPage::imported);
        pages.page().importFile(bad);
        QVERIFY(imported.wait());
        QVERIFY(!imported.takeFirst().first().toBool());
        QVERIFY(pages.page().notice()->text().contains(QLatin1String("bad.docx")));
        QVERIFY(pages.workspace().all<Document>().empty());
        pages.page().importFile(good);
        QVERIFY(imported.wait());
        QVERIFY(imported.takeFirst().first().toBool());
        QCOMPARE(pages.workspace().all<Document>().front().title, QStringLiteral("Our plan"));
        QVERIFY(pages.text().body.contains(QLatin1String("\\{\\{unknown}} <b>")));
        QVERIFY(pages.page().notice()->text().contains(QLatin1String("1 picture")));
    }

    void takesADroppedFile()
    {
        DocumentsPages pages;
        QFile file(pages.project().folder() + QStringLiteral("/plan.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Our plan\n\nText\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QSignalSpy imported(&pages.page(), &DocumentsPage::imported);
        auto *lists = named<QTabWidget>(&pages.page(), "documentLists");
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(lists, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(lists, &drop);
        QVERIFY(imported.wait());
        QCOMPARE(pages.workspace().all<Document>().front().title, QStringLiteral("Our plan"));
        QCOMPARE(pages.page().place(), pages.workspace().all<Document>().front().id.value);
    }

    void comesBackToItsRow()
    {
        DocumentsPages pages;
        QVERIFY(!pages.write(QStringLiteral("Alpha"), {}).value.isEmpty());
        const Id<Document> second = pages.write(QStringLiteral("Beta"), {});
        pages.page().show({});
        QTRY_COMPARE(pages.page().model()->rowCount(), 2);
        auto *table = named<ListTable>(&pages.page(), "documentTable");
        table->selectRow(1);
        const QString shown = table->currentIndex().siblingAtColumn(0).data().toString();
        pages.page().commitPending();
        DocumentsPage again(pages.theme(), pages.project().session(), pages.preferences());
        auto *list = named<ListTable>(&again, "documentTable");
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), shown);
        QVERIFY(!shown.isEmpty() && second.isSet());
    }

    void assistantWarnsBeforeLosingAnswers()
    {
        DocumentsPages pages;
        QVERIFY(pages.settle());
        AssistantDialog untouched(pages.theme(), pages.page().desk(), Assistant::ScopeStatement,
                                  nullptr);
        QSignalSpy left(&untouched, &QDialog::rejected);
        untouched.reject();
        QCOMPARE(left.count(), 1);
        AssistantDialog dialog(pages.theme(), pages.page().desk(), Assistant::ScopeStatement,
                               nullptr);
        dialog.show();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("typed"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 0);
        QVERIFY(dialog.findChild<NoticeBar *>()->isVisible());
        dialog.goTo(0); // goes on: the warning counts no longer
        dialog.reject();
        QCOMPARE(rejected.count(), 0);
        dialog.reject();
        QCOMPARE(rejected.count(), 1);
    }

    void exportAsksFirst()
    {
        DocumentsPages pages;
        const Id<Document> id =
            pages.write(QStringLiteral("Note: one/two"),
                        QStringLiteral("# Note\n\n{{organization.legal_name}}\n"));
        QVERIFY(pages.settle());
        ExportDialog dialog(pages.theme(), pages.page().desk(), pages.preferences(), id, nullptr);
        const QString folder = pages.project().folder() + QStringLiteral("/out");
        dialog.setFolder(folder);
        dialog.setFormats({});
        dialog.verbButton()->click();
        QVERIFY(!dialog.refusal().isEmpty());
        dialog.setFormats({DocumentFormat::Markdown, DocumentFormat::Docx});
        dialog.verbButton()->click();
        auto *concerns = named<QListWidget>(&dialog, "exportConcerns");
        QTRY_VERIFY(!concerns->isHidden());
        QVERIFY(concerns->item(0)->text().contains(QLatin1String("organization.legal_name")));
        QVERIFY(!QDir(folder).exists());
        QSignalSpy finished(&dialog, &ExportDialog::finishedWith);
        dialog.verbButton()->click();
        QVERIFY(finished.wait());
        QCOMPARE(int(QDir(folder).entryList(QDir::Files).size()), 2);
    }

    void exportRefusesABadStyle()
    {
        DocumentsPages pages;
        const Id<Document> id =
            pages.write(QStringLiteral("Note"), QStringLiteral("# Note\n\nText\n"));
        QVERIFY(pages.settle());
        ExportDialog dialog(pages.theme(), pages.page().desk(), pages.preferences(), id, nullptr);
        dialog.setFolder(pages.project().folder() + QStringLiteral("/out"));
        dialog.setStyle(pages.project().folder() + QStringLiteral("/nowhere.dotx"));
        dialog.verbButton()->click();
        QTRY_VERIFY(dialog.refusal().contains(QLatin1String("nowhere.dotx")));
    }

    void assistantKeepsAnswers()
    {
        DocumentsPages pages;
        QVERIFY(pages.settle());
        pages.page().show(QStringLiteral("assist/scope"));
        auto *dialog = named<AssistantDialog>(&pages.page(), "assistantDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->pageCount() >= 3);
        auto *next = named<QPushButton>(dialog, "nextButton");
        bool wasOff = false;
        for (int guard = 0; dialog->page() + 1 < dialog->pageCount() && guard < 50; ++guard) {
            if (!dialog->reason().isEmpty()) {
                wasOff = true;
                QVERIFY(!next->isEnabled());
                for (QPlainTextEdit *field : dialog->findChildren<QPlainTextEdit *>()) {
                    if (field->isVisible() && field->toPlainText().isEmpty())
                        field->setPlainText(QStringLiteral("Answer <&> {{x}} | %1").arg(guard));
                }
            }
            QVERIFY(next->isEnabled());
            next->click();
        }
        QVERIFY(wasOff);
        const AssistantAnswers before = dialog->answers();
        named<QPushButton>(dialog, "backButton")->click();
        QCOMPARE(dialog->answers(), before);
        next->click();
        next->click();
        QVERIFY(pages.page().isDocumentShown());
        QCOMPARE(pages.text().status, DocStatus::Draft);
        QVERIFY(!pages.workspace().all<DocumentAnswer>().empty());
    }

    /// Issue by issue of the list: both assistants, all mandatory templates, a file from outside.
    void newProjectExportsItsMandatoryTemplates()
    {
        DocumentsPages pages;
        QVERIFY(pages.settle());
        for (const char *assistant : {"scope", "policy"}) {
            pages.page().show(QStringLiteral("assist/") + QLatin1String(assistant));
            auto *dialog = named<AssistantDialog>(&pages.page(), "assistantDialog");
            QVERIFY(dialog);
            auto *next = named<QPushButton>(dialog, "nextButton");
            QSignalSpy drafted(dialog, &AssistantDialog::drafted);
            for (int guard = 0; drafted.isEmpty() && guard < 50; ++guard) {
                if (!dialog->reason().isEmpty()) {
                    for (QPlainTextEdit *field : dialog->findChildren<QPlainTextEdit *>()) {
                        if (field->isVisible() && field->toPlainText().isEmpty())
                            field->setPlainText(QStringLiteral("42 Old Mill"));
                    }
                }
                next->click();
            }
            QCOMPARE(drafted.size(), 1);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QStringList made{QStringLiteral("T07"), QStringLiteral("T08")};
        DocumentDesk &desk = pages.page().desk();
        for (const TemplateInfo &info : pages.project().session().catalogue().templates()) {
            if (info.mandatory != QLatin1String("M") || made.contains(info.id))
                continue;
            QVERIFY2(desk.apply(newDocument(desk.snapshot().sources(), {info.id})),
                     qPrintable(info.id));
            made << info.id;
        }
        QCOMPARE(made.size(), 33);
        for (const Document &document : pages.workspace().all<Document>())
            QVERIFY2(made.removeOne(document.templateId), qPrintable(document.templateId));
        QVERIFY(made.isEmpty());

        Document law;
        law.code = QStringLiteral("EX-01");
        law.title = QStringLiteral("Telecom act");
        law.type = DocType::ExternalDocument;
        law.external = true;
        law = pages.add(law);
        pages.page().show(law.id.value);
        const QString source = pages.project().folder() + QStringLiteral("/act 7.txt");
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("as it was signed") == 16);
        file.close();
        pages.page().findChild<RecordFiles *>()->add({source});
        QTRY_COMPARE(int(pages.workspace().all<RecordFile>().size()), 1);
        QVERIFY(pages.project().isSaved());
        QVERIFY(pages.settle());

        ExportDialog dialog(pages.theme(), desk, pages.preferences(), {}, nullptr);
        const QString folder = pages.project().folder() + QStringLiteral("/out");
        dialog.setFolder(folder);
        dialog.setFormats({DocumentFormat::Docx, DocumentFormat::Pdf});
        QSignalSpy finished(&dialog, &ExportDialog::finishedWith);
        dialog.verbButton()->click();
        auto *concerns = named<QListWidget>(&dialog, "exportConcerns");
        QTRY_VERIFY_WITH_TIMEOUT(!concerns->isHidden(), 30000); // much is empty in a new project
        dialog.verbButton()->click();
        QVERIFY(finished.wait(120000));
        lookAtExport(QDir(folder));
    }

    void everyControlHasAName()
    {
        DocumentsPages pages;
        pages.write(QStringLiteral("Note"), QStringLiteral("# Note\n\nText\n"));
        for (const QWidget *widget : pages.page().findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() & Qt::TabFocus
                && !widget->objectName().startsWith(QLatin1String("qt_"));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isUnused = button && button->text().isEmpty() && !widget->isVisible();
            if (!isControl || isUnused || widget->parent()->inherits("QTabBar"))
                continue;
            const bool hasName = !widget->accessibleName().isEmpty()
                || (button && !button->text().isEmpty()) || qobject_cast<const QTabBar *>(widget)
                || widget->parentWidget()->focusProxy() == widget
                || widget->inherits("QComboBoxPrivateContainer")
                || widget->inherits("QComboBoxListView");
            if (!hasName)
                qInfo() << widget->metaObject()->className() << widget->objectName();
            QVERIFY(hasName || widget->inherits("QScrollBar"));
        }
        QVERIFY(pages.page().minimumSizeHint().width() <= 1012);
    }
};

QTEST_MAIN(DocumentsPageTest)
#include "tst_documents_page.moc"
