// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/filled_registers.h"
#include "reports/documents/document_writer.h"
#include "reports/registers/register_print.h"

#include <QTest>

using namespace gapwright;

class TestRegisterPrint : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRegisterIsATable();
    void chosenColumnsAndRecordsAreSaid();
    void nothingIsSaidToo();
    void wideOnesLieAcross();
    void manyRecordsFlowOverPages();

private:
    std::vector<test::FilledRegister> m_filled;
};

namespace {

const Table *tableIn(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const Table *table = std::get_if<Table>(&block))
            return table;
    }
    return nullptr;
}

RegisterPrint printOf(const test::FilledRegister &one)
{
    RegisterPrint print;
    print.info = one.type->info;
    print.records = {one.record.get()};
    print.recordsInAll = 1;
    print.date = QDate(2026, 11, 23);
    print.nameOf = [](QLatin1String table, const QString &) {
        return QStringLiteral("name in ") + table;
    };
    return print;
}

} // namespace

void TestRegisterPrint::initTestCase()
{
    m_filled = test::filledRegisters();
    QVERIFY(m_filled.size() > 45);
}

void TestRegisterPrint::everyRegisterIsATable()
{
    for (const test::FilledRegister &one : m_filled) {
        const Blocks blocks = registerBlocks(printOf(one));
        const Table *table = tableIn(blocks);
        QVERIFY2(table, one.type->info->table);
        QCOMPARE(table->rows.size(), size_t(1));
        std::size_t column = 0;
        for (const Field &field : one.type->info->fields) {
            if (!(field.flags & ShownInList) || (field.flags & Private))
                continue;
            QCOMPARE(table->columns[column].heading, labelOf(field));
            const QString text = textOf(table->rows[0].cells[column].paragraphs.front());
            const char *target = targetTableOf(field.kind);
            const StoredValue value = field.get(one.record.get());
            if (!target)
                QCOMPARE(text, displayText(field, value));
            else if (!idsOf(value).isEmpty())
                QCOMPARE(text, QStringLiteral("name in ") + QLatin1String(target));
            ++column;
        }
        QCOMPARE(table->columns.size(), column);
        QVERIFY(!asText(blocks).contains(QStringLiteral("nothing to print")));
    }
}

void TestRegisterPrint::chosenColumnsAndRecordsAreSaid()
{
    for (const test::FilledRegister &one : m_filled) {
        if (qstrcmp(one.type->info->table, "services") != 0)
            continue;
        RegisterPrint print = printOf(one);
        print.columns = {QStringLiteral("name"), QStringLiteral("hours"),
                         QStringLiteral("no such")};
        print.recordsInAll = 7;
        const Blocks blocks = registerBlocks(print);
        QCOMPARE(tableIn(blocks)->columns.size(), size_t(2));
        QVERIFY(asText(blocks).contains(QStringLiteral("1 of 7 records")));
        QVERIFY(!registerOutput(print).landscape);
        return;
    }
    QFAIL("no services");
}

void TestRegisterPrint::nothingIsSaidToo()
{
    RegisterPrint print = printOf(m_filled.front());
    print.records.clear();
    print.recordsInAll = 0;
    const Blocks blocks = registerBlocks(print);
    QVERIFY(!tableIn(blocks));
    QVERIFY(asText(blocks).contains(QStringLiteral("nothing to print")));
}

void TestRegisterPrint::wideOnesLieAcross()
{
    for (const test::FilledRegister &one : m_filled) {
        const RegisterPrint print = printOf(one);
        const DocumentOutput output = registerOutput(print);
        const Result<ReportDocument> document = layOutDocument(registerBlocks(print), output);
        QVERIFY2(document, one.type->info->table);
        QVERIFY(document->pageCount() >= 1);
        const QSizeF page = document->pageSize();
        QCOMPARE(page.width() > page.height(), output.landscape);
        QCOMPARE(output.landscape, tableIn(registerBlocks(print))->columns.size() > 4);
    }
}

void TestRegisterPrint::manyRecordsFlowOverPages()
{
    RegisterPrint print = printOf(m_filled.front());
    print.records.assign(200, m_filled.front().record.get());
    print.recordsInAll = 200;
    const Result<ReportDocument> document =
        layOutDocument(registerBlocks(print), registerOutput(print));
    QVERIFY(document && document->pageCount() > 2);
}

QTEST_MAIN(TestRegisterPrint)
#include "tst_register_print.moc"
