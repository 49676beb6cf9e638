// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/field_samples.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/markdown/table_source.h"

#include <QtTest>

using namespace gapwright;

namespace {

QStringList cells(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char('/'));
}

} // namespace

class TableSourceTest : public QObject {
    Q_OBJECT
private slots:
    void found()
    {
        const QString text = QStringLiteral(
            "Words:\n\n| A | B |\n|:---:|---:|\n{{#services}}\n| {{name}} | x \\| y |\n"
            "{{/services}}\n| 1 |\n\nMore");
        for (int line = 2; line <= 7; ++line) {
            const auto table = tableAt(text, line);
            QVERIFY2(table, qPrintable(QString::number(line)));
            QCOMPARE(table->firstLine, 2);
            QCOMPARE(table->lastLine, 7);
            QCOMPARE(table->table.heads, cells("A/B"));
            QCOMPARE(table->table.aligns,
                     (std::vector<CellAlign>{CellAlign::Centre, CellAlign::End}));
            QCOMPARE(int(table->table.lines.size()), 4);
            QCOMPARE(table->table.lines[0].tag, QStringLiteral("{{#services}}"));
            QCOMPARE(table->table.lines[1].cells, cells("{{name}}/x \\| y"));
            QCOMPARE(table->table.lines[3].cells, cells("1/"));
        }
        for (int line : {-1, 0, 1, 8, 9, 99})
            QVERIFY2(!tableAt(text, line), qPrintable(QString::number(line)));
    }

    void noTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bar in words") << "a | b";
        QTest::newRow("rule only") << "|---|";
        QTest::newRow("section") << "{{#services}}\n- x\n{{/services}}";
        QTest::newRow("quote") << "> | a |\n> |---|";
        QTest::newRow("empty") << "";
    }

    void noTable()
    {
        QFETCH(QString, text);
        QVERIFY(!tableAt(text, 0));
    }

    void writtenBack()
    {
        TableSource table;
        table.heads = cells("A/B");
        table.aligns = {CellAlign::Start, CellAlign::End};
        table.lines = {{cells("a | b/c\nd")}, {{}, QStringLiteral("{{#x}}")}, {cells("\\/e")}};
        const QString text = markdownOf(table);
        QCOMPARE(text,
                 QStringLiteral("| A | B |\n|---|---:|\n| a \\| b | c&#10;d |\n{{#x}}\n"
                                "| \\\\ | e |"));
        QCOMPARE(int(tableAt(text, 0)->table.lines.size()), 3);
    }

    void tablesOfTemplatesStay_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : samples::templateIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    /// Taking over a table that nobody changed changes nothing that a reader sees.
    void tablesOfTemplatesStay()
    {
        QFETCH(QString, id);
        const QString text = samples::templateOf(id).body.text;
        QStringList lines = text.split(QLatin1Char('\n'));
        for (int line = 0; line < int(lines.size()); ++line) {
            const auto placed = tableAt(text, line);
            if (!placed)
                continue;
            const QStringList written = markdownOf(placed->table).split(QLatin1Char('\n'));
            QCOMPARE(int(written.size()), placed->lastLine - placed->firstLine + 1);
            for (int at = 0; at < int(written.size()); ++at)
                lines[placed->firstLine + at] = written[at];
            line = placed->lastLine;
        }
        const QString back = lines.join(QLatin1Char('\n'));
        QCOMPARE(asText(blocksOfMarkdown(back)), asText(blocksOfMarkdown(text)));
    }
};

QTEST_GUILESS_MAIN(TableSourceTest)
#include "tst_table_source.moc"
