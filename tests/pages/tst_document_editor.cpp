// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documents_pages.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/documents/field_dialog.h"
#include "ui/pages/documents/table_dialog.h"
#include "ui/pages/report/report_preview.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace gapwright;
using namespace gapwright::test;

namespace {

QString lines(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class DocumentEditorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { prepareApplication(); }
    void init() { refuseWarnings(); }

    void typedTextIsStored()
    {
        DocumentsPages pages;
        pages.write(QStringLiteral("Note"), lines("# Note\n\nText\n"));
        pages.edit().moveCursor(QTextCursor::End);
        QTest::keyClicks(&pages.edit(), QStringLiteral("more <b> {{ | words"));
        QVERIFY(!pages.text().body.contains(QLatin1String("more")));
        QTRY_VERIFY(pages.text().body.endsWith(QLatin1String("more <b> {{ | words")));
        QVERIFY(pages.project().isSaved());
        QVERIFY(pages.project().undo());
        QCOMPARE(pages.edit().toPlainText(), lines("# Note\n\nText\n"));
    }

    void leavingStoresAtOnce()
    {
        DocumentsPages pages;
        pages.write(QStringLiteral("Note"), lines("# Note\n\n"));
        pages.edit().moveCursor(QTextCursor::End);
        QTest::keyClicks(&pages.edit(), QStringLiteral("kept"));
        const Id<DocumentText> text = pages.view().textTab()->text();
        pages.page().show({});
        QVERIFY(pages.workspace().find(text)->body.endsWith(QLatin1String("kept")));
    }

    void previewFollowsAndKeepsTheLastGoodState()
    {
        DocumentsPages pages;
        QSignalSpy previewed(pages.view().textTab(), &TextTab::previewed);
        pages.write(QStringLiteral("Note"), lines("# Note\n\n## One\n\nText\n"));
        QVERIFY(previewed.wait(10000));
        const int count = pages.view().textTab()->preview()->document().pageCount();
        QVERIFY(count > 0);
        pages.edit().setPlainText(lines("# Note\n\n{{no.such_field}}\n"));
        NoticeBar *problem = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (auto *bar : pages.view().textTab()->findChildren<NoticeBar *>()) {
                    if (!bar->isHidden() && bar->text().contains(QLatin1String("no.such_field")))
                        problem = bar;
                }
                return problem != nullptr;
            }(),
            10000);
        QCOMPARE(pages.view().textTab()->preview()->document().pageCount(), count);
        pages.edit().setPlainText(lines("# Note\n\nGood again\n"));
        QVERIFY(previewed.wait(10000));
        QVERIFY(problem->isHidden());
    }

    void missingFieldsLeadToTheirLine()
    {
        DocumentsPages pages;
        QSignalSpy previewed(pages.view().textTab(), &TextTab::previewed);
        pages.write(QStringLiteral("Note"), lines("# Note\n\nBy\n\n{{organization.legal_name}}\n"));
        auto *missing = named<QListWidget>(&pages.page(), "missingFields");
        QTRY_COMPARE_WITH_TIMEOUT(missing->count(), 1, 10000);
        QVERIFY(missing->item(0)->text().contains(QLatin1String("organization.legal_name")));
        emit missing->itemActivated(missing->item(0));
        QCOMPARE(pages.edit().currentLine(), 4);
    }

    void outline()
    {
        DocumentsPages pages;
        pages.write(QStringLiteral("Note"), lines("# Note\n\n## One\n\n#tag\n\n### Deep <b>\n"));
        auto *list = named<QListWidget>(&pages.page(), "documentOutline");
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(2)->text().trimmed(), lines("Deep <b>"));
        emit list->itemActivated(list->item(2));
        QCOMPARE(pages.edit().currentLine(), 6);
    }

    void marksAndHeadings()
    {
        const Theme theme;
        MarkdownEdit edit(theme);
        edit.setText(lines("one two"));
        edit.selectAll();
        edit.toggleMark(QStringLiteral("**"));
        QCOMPARE(edit.toPlainText(), lines("**one two**"));
        edit.toggleMark(QStringLiteral("**"));
        QCOMPARE(edit.toPlainText(), lines("one two"));
        edit.setHeading(2);
        QCOMPARE(edit.toPlainText(), lines("## one two"));
        edit.setHeading(3);
        QCOMPARE(edit.toPlainText(), lines("### one two"));
        edit.setHeading(0);
        QCOMPARE(edit.toPlainText(), lines("one two"));
        edit.setReadOnly(true);
        edit.setHeading(2);
        edit.toggleMark(QStringLiteral("*"));
        edit.insertField(QStringLiteral("x"));
        edit.replaceLines(0, 0, lines("y"));
        QCOMPARE(edit.toPlainText(), lines("one two"));
    }

    void enterGoesOnWithLists_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bullet") << "- one"
                                << "- one\n- ";
        QTest::newRow("number") << "  9. one"
                                << "  9. one\n  10. ";
        QTest::newRow("text") << "one"
                              << "one\n";
        QTest::newRow("empty item ends") << "- one\n- "
                                         << "- one\n";
    }

    void enterGoesOnWithLists()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Theme theme;
        MarkdownEdit edit(theme);
        edit.setText(before);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.toPlainText(), after);
        edit.undo();
        QCOMPARE(edit.toPlainText(), before);
    }

    void tabLeavesTheEditor()
    {
        const Theme theme;
        const MarkdownEdit edit(theme);
        QVERIFY(edit.tabChangesFocus());
    }

    void spelling()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("en_GB.aff", "SET UTF-8\nTRY esiarntolcdugmphbyfvkwz\n"));
        QVERIFY(write("en_GB.dic", "2\nservice\nthe\n"));
        auto words = SpellingDictionary::open(QStringLiteral("en-GB"), {folder.path()});
        if (!words)
            QSKIP("built without hunspell");
        const Theme theme;
        MarkdownEdit edit(theme);
        edit.setDictionary(words);
        edit.setText(lines("the servise {{servise}}"));
        const auto wave = [&](int at) {
            for (const auto &range : edit.document()->firstBlock().layout()->formats()) {
                if (at >= range.start && at < range.start + range.length
                    && range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    return true;
            }
            return false;
        };
        QVERIFY(!wave(1));
        QVERIFY(wave(6));
        QVERIFY(!wave(15));
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(6);
        edit.setTextCursor(cursor);
        QCOMPARE(edit.misspelledWord(), lines("servise"));
        edit.show();
        QTest::keyClick(&edit, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = edit.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), lines("service"));
        QSignalSpy accepted(&edit, &MarkdownEdit::wordAccepted);
        menu->actions().last()->trigger();
        QCOMPARE(accepted.takeFirst().first().toString(), lines("servise"));
        menu->actions().first()->trigger();
        QCOMPARE(edit.toPlainText(), lines("the service {{servise}}"));
    }

    void tablesAsTables()
    {
        DocumentsPages pages;
        pages.write(QStringLiteral("Note"),
                    lines("# Note\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nEnd\n"));
        pages.edit().goToLine(4);
        QVERIFY(pages.view().textTab()->editTable());
        auto *dialog = named<TableDialog>(&pages.page(), "tableDialog");
        QVERIFY(dialog);
        auto *view = named<QTableView>(dialog, "tableCells");
        const QAbstractItemModelTester tester(view->model());
        QVERIFY(view->model()->setData(view->model()->index(1, 1), lines("x | <b>\ny")));
        named<QToolButton>(dialog, "addTableRow")->click();
        named<QToolButton>(dialog, "addTableColumn")->click();
        named<QToolButton>(dialog, "moveColumnLeft")->click();
        named<QToolButton>(dialog, "removeTableColumn")->click();
        dialog->verbButton()->click();
        QVERIFY2(pages.edit().toPlainText().startsWith(lines("# Note\n\n| ")),
                 qPrintable(pages.edit().toPlainText()));
        QVERIFY(pages.edit().toPlainText().contains(lines("x \\| <b>&#10;y")));
        QVERIFY(pages.edit().toPlainText().endsWith(lines("\n\nEnd\n")));
        pages.edit().goToLine(0);
        QVERIFY(!pages.view().textTab()->editTable());
    }

    void tableModelHolds()
    {
        TableSource table;
        table.heads = {lines("A")};
        table.aligns = {CellAlign::Start};
        table.lines = {{{}, lines("{{#services}}")}, {{lines("{{name}}")}}};
        TableSourceModel model(table);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.isTag(1));
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(1, 0), lines("x"), Qt::EditRole));
        model.removeColumn(0); // the last one stays
        QCOMPARE(model.columnCount(), 1);
        model.addColumn(0);
        QVERIFY(model.moveColumn(1, -1));
        QVERIFY(!model.moveColumn(1, 1));
        QCOMPARE(model.table().heads, QStringList({QString(), lines("A")}));
        QVERIFY(!model.moveRow(0, 1)); // heads stay
        QVERIFY(!model.moveRow(1, -1));
        QVERIFY(model.moveRow(1, 1));
        QVERIFY(model.isTag(2));
        model.removeRow(0);
        model.removeRow(2);
        QCOMPARE(model.rowCount(), 2);
    }

    void fieldsWithTheirValues()
    {
        FieldValues values;
        values.scalars.insert(QStringLiteral("organization.name"), lines("A & <b>"));
        values.lists.insert(
            QStringLiteral("services"),
            {{{QStringLiteral("name"), lines("Mail")}}, {{QStringLiteral("name"), lines("Web")}}});
        FieldModel model(values);
        const QAbstractItemModelTester tester(&model);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.nameAt(row) == QLatin1String("organization.name")
                || model.nameAt(row) == QLatin1String("services"))
                shown << model.index(row, FieldModel::ValueColumn).data().toString();
        }
        QCOMPARE(int(shown.size()), 2);
        QCOMPARE(shown.first(), lines("A & <b>"));
        QVERIFY(shown.last().contains(lines("Mail, Web")));
        QVERIFY(
            tableOfList(QStringLiteral("services")).contains(lines("{{#services}}\n| {{name}}")));
        QVERIFY(tableOfList(QStringLiteral("nothing")).isEmpty());
        QVERIFY(fieldTagsOf({tableOfList(QStringLiteral("services")), lines("x")}));
    }

    void comparison()
    {
        DocumentsPages pages;
        CompareView view(pages.theme());
        QSignalSpy compared(&view, &CompareView::compared);
        view.compare({lines("<i>1</i>"), lines("Same.\n\nold <b>&amp; {{x}} words here")},
                     {lines("2"), lines("Same.\n\nnew <b>&amp; {{x}} words here")});
        QVERIFY(compared.wait());
        QCOMPARE(view.changeCount(), 1);
        const QString shown = named<QTextBrowser>(&view, "comparedText")->toPlainText();
        QVERIFY(shown.contains(lines("old <b>&amp; {{x}} words here")));
        QVERIFY(shown.contains(lines("<i>1</i>")));
        view.goToChange(1);
        view.goToChange(-1);
    }

    void versionsAndTemplate()
    {
        DocumentsPages pages;
        pages.page().create(QStringLiteral("T05"));
        QVERIFY(pages.page().isDocumentShown());
        pages.edit().moveCursor(QTextCursor::End);
        QTest::keyClicks(&pages.edit(), QStringLiteral("Our own words."));
        pages.view().textTab()->commit();
        const QAbstractItemModelTester tester(pages.view().versionsTab()->model());
        QSignalSpy compared(pages.view().versionsTab()->view(), &CompareView::compared);
        named<QToolButton>(&pages.page(), "compareText")->click();
        QVERIFY(compared.wait());
        QTRY_COMPARE(pages.view().versionsTab()->view()->changeCount(), 1);
    }

    void comments()
    {
        DocumentsPages pages;
        pages.write(QStringLiteral("Note"), lines("# Note\n\n## Aim\n\nText\n"));
        CommentsTab &tab = *pages.view().commentsTab();
        QVERIFY(!tab.add()); // empty
        tab.begin(lines("Aim"), lines("Text <b>"));
        named<QPlainTextEdit>(&tab, "newComment")->setPlainText(lines("Who says so? <i>"));
        QVERIFY(tab.add());
        QCOMPARE(tab.openCount(), 1);
        const DocumentComment comment = pages.workspace().all<DocumentComment>().front();
        QCOMPARE(comment.heading, lines("Aim"));
        QCOMPARE(comment.author, lines("Ada Lovelace"));
        named<QPushButton>(&tab, "resolveComment")->click();
        QTRY_COMPARE(tab.openCount(), 0);
        QVERIFY(pages.workspace().all<DocumentComment>().front().resolved);
        QVERIFY(pages.project().undo());
        QTRY_COMPARE(tab.openCount(), 1);
    }
};

QTEST_MAIN(DocumentEditorTest)
#include "tst_document_editor.moc"
