// SPDX-License-Identifier: GPL-3.0-or-later
// Rows out of tables and into them: copying, dragging, pasting, files dropped, rows remembered.
#include "kit/kit_test.h"
#include "registers/field.h"
#include "registers/services/service.h"
#include "services/csv_text.h"
#include "ui/kit/file_drop.h"
#include "ui/kit/theme.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/progress/row_transfer.h"
#include "ui/pages/registers/pasted_rows.h"
#include "ui/pages/session/last_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

namespace {

/// Three rows of three columns: "a1" to "c3".
class Letters : public QStandardItemModel {
public:
    Letters()
    {
        setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        for (int row = 1; row <= 3; ++row)
            appendRow({cell('a', row), cell('b', row), cell('c', row)});
    }

private:
    static QStandardItem *cell(char letter, int row)
    {
        return new QStandardItem(QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg(row));
    }
};

ClipboardTable html(const char *text)
{
    return {{}, QString::fromUtf8(text), {}};
}

} // namespace

class TestRowTransfer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        m_theme.apply(*qApp);
    }
    void init() { test::refuseWarnings(); }

    void saysTheSameInThreeForms()
    {
        const TableText table{{QStringLiteral("Name"), QStringLiteral("Cost")},
                              {{QStringLiteral("Desk\t<b>\nbig"), QStringLiteral("-5")},
                               {QStringLiteral("=1+1"), QStringLiteral("@x")}}};
        const auto data = mimeDataOf(table);
        QCOMPARE(data->text(), QStringLiteral("Name\tCost\nDesk <b> big\t-5\n'=1+1\t'@x\n"));
        QVERIFY(data->html().contains(QLatin1String("<th>Name</th>")));
        QVERIFY(data->html().contains(QLatin1String("&lt;b&gt;")));
        QVERIFY(data->html().contains(QLatin1String("<td>'=1+1</td>")));
        const auto csv = csvTable(data->data(QStringLiteral("text/csv")), QStringLiteral("x"));
        QVERIFY(csv);
        QCOMPARE(csv->rows.size(), size_t(3));
        QCOMPARE(csv->rows[1].cells, table.rows[0]);
        QCOMPARE(csv->rows[2].cells, table.rows[1]);
    }

    /// What the copy guards against a spreadsheet comes back as it was.
    void comesBackUnchanged()
    {
        const QStringList hard{QStringLiteral("=1+1"),  QStringLiteral("@x"),
                               QStringLiteral("'=1+1"), QStringLiteral("-5"),
                               QStringLiteral("'tis"),  QStringLiteral("+49 30")};
        const RegisterInfo &info = definitionOf<Service>();
        TableText table{{labelOf(*fieldOf(info, QLatin1String("name")))}, {}};
        for (const QString &one : hard)
            table.rows.push_back({one});
        const auto copied = mimeDataOf(table);
        const ClipboardTable whole = clipboardTableOf(*copied);
        for (const ClipboardTable &clipboard :
             {whole, ClipboardTable{{}, whole.html, {}}, ClipboardTable{{}, {}, whole.csv}}) {
            const auto read = importTableOf(pastedTableOf(clipboard, {}, QLocale::c()), info);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QStringList back;
            for (const ImportTable::Row &row : read->rows)
                back << row.cells.front();
            QCOMPARE(back, hard);
        }
    }

    void takesShownColumnsOfSelectedRows()
    {
        Letters model;
        ListTable table(m_theme);
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        const auto *transfer = table.findChild<RowTransfer *>();
        QVERIFY(transfer);
        QCOMPARE(transfer->rows().rows.size(), size_t(3)); // none selected: all
        table.setColumnHidden(1, true);
        table.horizontalHeader()->moveSection(2, 0);
        table.selectionModel()->select(model.index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.selectionModel()->select(model.index(0, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("C\tA\nc1\ta1\nc3\ta3\n"));
    }

    void dragsRowsThatAreSelected()
    {
        Letters model;
        ListTable table(m_theme);
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.resize(400, 300);
        table.show();
        QString dragged;
        int drags = 0;
        connect(table.findChild<RowTransfer *>(), &RowTransfer::dragged, &table,
                [&](const QMimeData &data) {
                    dragged = data.text();
                    ++drags;
                });
        const auto pull = [&](int from, int to) {
            QWidget *port = table.viewport();
            const auto at = [&](int row) { return table.visualRect(model.index(row, 0)).center(); };
            QTest::mousePress(port, Qt::LeftButton, {}, at(from));
            for (const QPoint &point : {at(from) + QPoint(1, 0), at(to)}) {
                QMouseEvent move(QEvent::MouseMove, point, port->mapToGlobal(point), Qt::NoButton,
                                 Qt::LeftButton, {});
                QApplication::sendEvent(port, &move);
            }
            QTest::mouseRelease(port, Qt::LeftButton, {}, at(to));
        };
        pull(0, 1); // not selected: selects, as pulling the mouse does
        QCOMPARE(drags, 0);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
        pull(0, 2);
        QCOMPARE(drags, 1);
        QCOMPARE(dragged, QStringLiteral("A\tB\tC\na1\tb1\tc1\na2\tb2\tc2\n"));
        table.setSelectionMode(QAbstractItemView::SingleSelection);
        pull(2, 0);
        QCOMPARE(drags, 2);
        QCOMPARE(dragged, QStringLiteral("A\tB\tC\na3\tb3\tc3\n"));
    }

    void readsTheClipboard_data()
    {
        QTest::addColumn<ClipboardTable>("clipboard");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> two{{QStringLiteral("Name"), QStringLiteral("Cost")},
                                     {QStringLiteral("A, b"), QStringLiteral("=1")}};
        QTest::newRow("tabs before HTML")
            << ClipboardTable{QStringLiteral("Name\tCost\nA, b\t=1\n"),
                              QStringLiteral("<table><tr><td>no"), "x,y\n"}
            << two;
        QTest::newRow("HTML") << html(
            "<html><body><p>Before</p><table><tr><th>Name</th><th>Cost</th></tr>"
            "<tr><td> A, b</td><td>=1</td></tr></table></body></html>")
                              << two;
        QTest::newRow("HTML with lines and a picture")
            << html("<table><tr><td>A<br>b<img src='file:///etc/hostname'></td><td>x</td></tr>")
            << QList<QStringList>{{QStringLiteral("A\nb\uFFFC"), QStringLiteral("x")}};
        QTest::newRow("HTML with a cell over two columns")
            << html("<table><tr><td colspan=2>A</td></tr><tr><td>b</td><td>c</td></tr></table>")
            << QList<QStringList>{{QStringLiteral("A"), QString()},
                                  {QStringLiteral("b"), QStringLiteral("c")}};
        QTest::newRow("the largest table")
            << html("<table><tr><td><table><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3"
                    "</td></tr></table></td></tr></table>")
            << QList<QStringList>{
                   {QStringLiteral("1")}, {QStringLiteral("2")}, {QStringLiteral("3")}};
        QTest::newRow("CSV") << ClipboardTable{QStringLiteral("plain"),
                                               {},
                                               "Name;Cost\n\"A, b\";=1"}
                             << two;
        QTest::newRow("lines") << ClipboardTable{QStringLiteral("Name\nDesk\n"), {}, {}}
                               << QList<QStringList>{{QStringLiteral("Name")},
                                                     {QStringLiteral("Desk")}};
    }

    void readsTheClipboard()
    {
        QFETCH(const ClipboardTable, clipboard);
        QFETCH(const QList<QStringList>, rows);
        const PastedTable pasted = pastedTableOf(clipboard, {}, QLocale::c());
        const auto csv = csvTable(pasted.bytes, QStringLiteral("x"), pasted.separator);
        QVERIFY(csv);
        QList<QStringList> read;
        for (const CsvRow &row : csv->rows)
            read << row.cells;
        for (QStringList &row : read)
            row.replaceInStrings(QString(QChar::ObjectReplacementCharacter),
                                 QStringLiteral("\uFFFC"));
        QCOMPARE(read, rows);
    }

    void readsCellsByLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const PastedTable pasted = pastedTableOf({}, {}, german);
        const auto read = [&](const FieldKind &kind, const char *cell) {
            Field field{};
            field.kind = kind;
            return pasted.read(field, QString::fromUtf8(cell));
        };
        QCOMPARE(read(DateKind{}, "31.03.2026"), QStringLiteral("2026-03-31"));
        QCOMPARE(read(DateKind{}, "2026-03-31"), QStringLiteral("2026-03-31"));
        QCOMPARE(read(DateKind{}, "soon"), QStringLiteral("soon"));
        QCOMPARE(read(DateKind{}, ""), QString(QLatin1String("")));
        QCOMPARE(read(DecimalKind{2, 0, 1'000'000'000}, "1.234,50"), QStringLiteral("1234.5"));
        QCOMPARE(read(DecimalKind{2, 0, 1'000'000'000}, "12.5"), QStringLiteral("12.5"));
        QCOMPARE(read(DecimalKind{2, 0, 1'000'000'000}, "12 EUR"), QStringLiteral("12 EUR"));
        QCOMPARE(read(PercentKind{{3, 0, 100'000}}, "99,5 %"), QStringLiteral("99.5"));
        QCOMPARE(read(NumberKind{}, "1.200"), QStringLiteral("1200"));
        QCOMPARE(read(TextKind{}, "31.03.2026"), QStringLiteral("31.03.2026"));
    }

    void takesOneFileOfItsKind_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("taken");
        QTest::newRow("its kind") << QStringList{QStringLiteral("/x/A.CSV")} << true << true;
        QTest::newRow("another kind") << QStringList{QStringLiteral("/x/a.pdf")} << true << false;
        QTest::newRow("two files")
            << QStringList{QStringLiteral("/x/a.csv"), QStringLiteral("/x/b.csv")} << true << false;
        QTest::newRow("from the web")
            << QStringList{QStringLiteral("https://example.org/a.csv")} << true << false;
        QTest::newRow("switched off") << QStringList{QStringLiteral("/x/a.csv")} << false << false;
        QTest::newRow("no file") << QStringList() << true << false;
    }

    void takesOneFileOfItsKind()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const bool, enabled);
        QFETCH(const bool, taken);
        QWidget target;
        FileDrop drop(&target, {QStringLiteral("csv")});
        drop.setEnabled(enabled);
        QSignalSpy dropped(&drop, &FileDrop::dropped);
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << (path.startsWith(QLatin1Char('/')) ? QUrl::fromLocalFile(path) : QUrl(path));
        data.setUrls(urls);
        QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        QCOMPARE(enter.isAccepted(), taken);
        QDropEvent event({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &event);
        QCOMPARE(dropped.count(), taken ? 1 : 0);
    }

    void remembersRowsOfEachProject()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        LastRows(settings, QStringLiteral("/p/one"))
            .keep(QStringLiteral("risks"), QStringLiteral("7"));
        LastRows other(settings, QStringLiteral("/p/two"));
        QVERIFY(other.of(QStringLiteral("risks")).isEmpty());
        other.keep(QStringLiteral("risks"), QStringLiteral("8"));
        QCOMPARE(LastRows(settings, QStringLiteral("/p/./one")).of(QStringLiteral("risks")),
                 QStringLiteral("7"));
        for (int i = 0; i < LastRows::projectsKept - 1; ++i)
            LastRows(settings, QStringLiteral("/q/%1").arg(i))
                .keep(QStringLiteral("risks"), QStringLiteral("1"));
        QVERIFY(LastRows(settings, QStringLiteral("/p/one")).of(QStringLiteral("risks")).isEmpty());
        QCOMPARE(other.of(QStringLiteral("risks")), QStringLiteral("8"));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestRowTransfer)
#include "tst_row_transfer.moc"
