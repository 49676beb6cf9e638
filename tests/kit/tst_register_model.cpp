// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "sample_record.h"
#include "ui/kit/register_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace gapwright;

namespace {

std::vector<SampleRecord> records()
{
    SampleRecord first{.id = {QStringLiteral("1")}, .title = QStringLiteral("8.10 Later")};
    SampleRecord second{.id = {QStringLiteral("2")},
                        .title = QStringLiteral("8.9 <b>Earlier</b>"),
                        .day = QDate(2026, 3, 31),
                        .state = SampleState::Closed,
                        .parent = {QStringLiteral("1")},
                        .related = {{QStringLiteral("2")}, {QStringLiteral("1")}},
                        .days = Quantity::of(2.5),
                        .price = Money::of(1250)};
    return {first, second};
}

} // namespace

class TstRegisterModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init() { test::refuseWarnings(); }

    void modelKeepsItsContract()
    {
        RegisterModel<SampleRecord> model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setRecords(records());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 9);
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void columnsAreTheFieldsShownInLists()
    {
        RegisterModel<SampleRecord> model;
        QStringList headings;
        for (int column = 0; column < model.columnCount(); ++column)
            headings << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(headings.join(QLatin1Char(' ')),
                 QStringLiteral("Title Day Weight Urgent State Parent Related Days Price"));
        QCOMPARE(model.columnOf(QLatin1String("notes")), -1);
        QCOMPARE(model.columnOf(QLatin1String("state")), 4);
    }

    void showsWhatPeopleRead_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty date") << 0 << QStringLiteral("day") << QString();
        QTest::newRow("date") << 1 << QStringLiteral("day") << QStringLiteral("31/03/2026");
        QTest::newRow("number") << 0 << QStringLiteral("weight") << QStringLiteral("2");
        QTest::newRow("choice") << 1 << QStringLiteral("state") << QStringLiteral("Closed");
        QTest::newRow("flag") << 0 << QStringLiteral("urgent") << QStringLiteral("No");
        QTest::newRow("reference")
            << 1 << QStringLiteral("parent_id") << QStringLiteral("samples 1");
        QTest::newRow("many references")
            << 1 << QStringLiteral("related") << QStringLiteral("samples 2, samples 1");
        QTest::newRow("decimal") << 1 << QStringLiteral("days") << QStringLiteral("2.5");
        QTest::newRow("money") << 1 << QStringLiteral("price") << QStringLiteral("1,250.00");
        QTest::newRow("no money") << 0 << QStringLiteral("price") << QString();
        QTest::newRow("no reference") << 0 << QStringLiteral("parent_id") << QString();
    }
    void showsWhatPeopleRead()
    {
        QFETCH(int, row);
        QFETCH(QString, column);
        RegisterModel<SampleRecord> model;
        model.setReferenceText(
            [](QLatin1String table, const QString &id) { return table + QLatin1Char(' ') + id; });
        model.setRecords(records());
        const int index = model.columnOf(QLatin1String(column.toLatin1()));
        QTEST(model.index(row, index).data().toString(), "text");
        QTEST(model.index(row, index).data(Qt::AccessibleTextRole).toString(), "text");
    }

    void onlyChangedRowsAreAnnounced()
    {
        RegisterModel<SampleRecord> model;
        model.setRecords(records());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        std::vector<SampleRecord> edited = records();
        edited[1].weight = 3;
        model.setRecords(edited);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(resets.count(), 0);
        model.setRecords(edited);
        QCOMPARE(changed.count(), 1);
        edited.pop_back();
        model.setRecords(edited);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowOf({QStringLiteral("2")}), -1);
        QCOMPARE(model.rowOf({QStringLiteral("1")}), 0);
    }

    void sortsClausesNumbersAndDates()
    {
        RegisterModel<SampleRecord> model;
        model.setRecords(records());
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RegisterModelBase::SortRole);
        sorted.sort(0);
        QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("8.9 <b>Earlier</b>"));
        sorted.sort(1);
        QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("8.10 Later"));
    }

    void textIsNeverMarkup()
    {
        RegisterModel<SampleRecord> model;
        model.setRecords(records());
        QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QLatin1Char('<')));
        QCOMPARE(model.index(1, 0).data(RegisterModelBase::IdRole).toString(), QStringLiteral("2"));
    }
};

QTEST_MAIN(TstRegisterModel)
#include "tst_register_model.moc"
