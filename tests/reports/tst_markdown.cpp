// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown/column_widths.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/markdown/markdown_text.h"
#include "reports/markdown/markdown_writer.h"
#include "reports/random_text.h"

#include <QTest>

using namespace gapwright;

namespace {

QString lines(const char *markdown)
{
    return QString::fromUtf8(markdown);
}

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT
private slots:
    void readsBlocks_data();
    void readsBlocks();
    void readsEmphasis();
    void readsAlignment();
    void readsNestedLists();
    void notesAreDroppedOrKept();
    void aNoteSwallowsNoText();
    void headingsHaveAnchors();
    void readsReferences_data();
    void readsReferences();
    void escapedTextReadsAsTyped();
    void emphasisSurvivesWriting();
    void writtenMarkdownReadsBack();
    void longTextsGetWiderColumns();
};

void TestMarkdown::readsBlocks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *markdown, const char *text) {
        QTest::newRow(name) << lines(markdown) << lines(text);
    };
    row("paragraphs", "One\ntwo\n\nthree", "One two\nthree");
    row("hard break", "One\\\ntwo", "One\ntwo");
    row("headings", "# A\n\n## B\n\n### C", "# A\n## B\n### C");
    row("list", "- a\n- b", "- a\n- b");
    row("list of paragraphs", "- a\n\n  b\n- c", "- a / b\n- c");
    row("table", "| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | |", "A | B\n1 | 2\n3 | ");
    row("quote", "> a\n>\n> b", "> a\n> b");
    row("HTML is text", "a <b>c</b>\n\n<div>d</div>", "a <b>c</b>\n<div>d</div>");
    row("indent is no code", "    a", "a");
    row("code keeps its lines", "```\na\n  b\n```", "a\n  b");
    row("link shows its target", "[a](https://b.example)", "a (https://b.example)");
    row("picture shows its words", "![a](b.png)", "a");
    row("table in a list comes behind it", "- a\n\n  | B |\n  |---|\n  | 1 |\n- c",
        "- a\n- c\nB\n1");
    row("quote in a list stays in its item", "- a\n  > b", "- a / b");
    row("list in a quote", "> - a\n> - b", "> \xE2\x80\xA2 a\n> \xE2\x80\xA2 b");
    row("heading in a quote", "> # a", "> a");
    row("nothing", "", "");
}

void TestMarkdown::readsBlocks()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    QCOMPARE(asText(blocksOfMarkdown(markdown)), text);
}

void TestMarkdown::readsEmphasis()
{
    const Blocks blocks = blocksOfMarkdown(lines("a **b** *c* ***d***"));
    const Runs &runs = std::get<Paragraph>(blocks.at(0)).runs;
    QCOMPARE(runs.size(), std::size_t(6));
    QVERIFY(!runs[0].bold && runs[1].bold && !runs[1].italic);
    QVERIFY(!runs[3].bold && runs[3].italic);
    QVERIFY(runs[5].bold && runs[5].italic);
    QCOMPARE(runs[5].text, QStringLiteral("d"));
}

void TestMarkdown::readsAlignment()
{
    const Blocks blocks = blocksOfMarkdown(lines("| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |"));
    const Table &table = std::get<Table>(blocks.at(0));
    QCOMPARE(table.columns[0].align, CellAlign::Start);
    QCOMPARE(table.columns[1].align, CellAlign::Centre);
    QCOMPARE(table.columns[2].align, CellAlign::End);
    QVERIFY(table.summary.contains(QStringLiteral("A, B, C")));
}

void TestMarkdown::readsNestedLists()
{
    const Blocks blocks = blocksOfMarkdown(lines("3. a\n   - b\n     - c\n4. d\n\ntext"));
    QCOMPARE(blocks.size(), std::size_t(2));
    const List &list = std::get<List>(blocks.at(0));
    QVERIFY(list.numbered);
    QCOMPARE(list.start, 3);
    QCOMPARE(list.items.size(), std::size_t(2));
    const List &inner = list.items[0].nested.at(0);
    QVERIFY(!inner.numbered);
    QCOMPARE(textOf(inner.items[0].nested.at(0).items.at(0).paragraphs.at(0)), QStringLiteral("c"));
}

void TestMarkdown::notesAreDroppedOrKept()
{
    const QString text = lines("a\n\n> [!decide] Choose **one**.\n\nb\n\n> a quote");
    QCOMPARE(asText(blocksOfMarkdown(text)), QStringLiteral("a\nb\n> a quote"));
    const Blocks kept = blocksOfMarkdown(text, {true});
    const Callout &note = std::get<Callout>(kept.at(1));
    QVERIFY(note.note);
    QCOMPARE(textOf(note.paragraphs.at(0)), QStringLiteral("Choose one."));
    QVERIFY(note.paragraphs.at(0).at(1).bold);
}

void TestMarkdown::aNoteSwallowsNoText()
{
    QCOMPARE(asText(blocksOfMarkdown(lines("> [!decide] Choose.\nThis is text."))),
             QStringLiteral("This is text."));
}

void TestMarkdown::headingsHaveAnchors()
{
    const Blocks blocks = blocksOfMarkdown(lines("# A\n\n## A"), {false, QStringLiteral("p")});
    QCOMPARE(std::get<Heading>(blocks[0]).anchor, QStringLiteral("p-1"));
    QCOMPARE(std::get<Heading>(blocks[1]).anchor, QStringLiteral("p-2"));
}

void TestMarkdown::readsReferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("character");
    QTest::newRow("decimal") << "&#65;"
                             << "A";
    QTest::newRow("hexadecimal") << "&#x1F600;" << QString::fromUcs4(U"\U0001F600");
    QTest::newRow("named") << "&amp;"
                           << "&";
    QTest::newRow("unknown") << "&madeup;"
                             << "&madeup;";
    QTest::newRow("surrogate") << "&#xD800;" << QString(QChar(QChar::ReplacementCharacter));
    QTest::newRow("zero") << "&#0;" << QString(QChar(QChar::ReplacementCharacter));
}

void TestMarkdown::readsReferences()
{
    QFETCH(QString, reference);
    QFETCH(QString, character);
    QCOMPARE(characterOf(reference), character);
}

void TestMarkdown::escapedTextReadsAsTyped()
{
    const bool holds =
        rc::check("escaped text reads as typed in a paragraph, a list and a table", [] {
            const QString typed = *test::randomText();
            const QString escaped = escapedMarkdown(typed);
            RC_ASSERT(!escaped.contains(QLatin1Char('\n')));
            const Blocks blocks = blocksOfMarkdown(
                QStringLiteral("%1\n\nx %1 **y %1 z**\n\n- %1\n\n| A |\n|---|\n| %1 |\n")
                    .arg(escaped));
            RC_ASSERT(blocks.size() == 4);
            const QString expected = test::asRead(typed);
            RC_ASSERT(textOf(std::get<Paragraph>(blocks[0]).runs) == expected);
            RC_ASSERT(textOf(std::get<Paragraph>(blocks[1]).runs)
                      == QStringLiteral("x %1 y %1 z").replace(QStringLiteral("%1"), expected));
            RC_ASSERT(textOf(std::get<List>(blocks[2]).items.at(0).paragraphs.at(0)) == expected);
            RC_ASSERT(textOf(std::get<Table>(blocks[3]).rows.at(0).cells.at(0).paragraphs.at(0))
                      == expected);
        });
    QVERIFY(holds);
}

void TestMarkdown::emphasisSurvivesWriting()
{
    const Runs runs{Run{QStringLiteral("a ")}, Run{QStringLiteral("b "), true},
                    Run{QStringLiteral("c")}, Run{QStringLiteral(" d"), false, true}};
    const Blocks blocks = blocksOfMarkdown(writeMarkdown({Paragraph{runs}}));
    const Runs &read = std::get<Paragraph>(blocks.at(0)).runs;
    QCOMPARE(textOf(read), QStringLiteral("a b c d"));
    QVERIFY(read[1].bold && read[1].text == QStringLiteral("b"));
    QVERIFY(read.back().italic);
}

void TestMarkdown::writtenMarkdownReadsBack()
{
    const QString text = lines(
        "# T\n\nSome *text* | <b> & {{x}}.\n\n- a\n  1. b\n  2. c\n- d\n\n| A | B |\n|---|--:|\n"
        "| 1 \\| 2 | x |\n\n> quoted\n\n## End");
    const Blocks once = blocksOfMarkdown(text);
    const QString written = writeMarkdown(once);
    const Blocks twice = blocksOfMarkdown(written);
    QCOMPARE(asText(twice), asText(once));
    QCOMPARE(writeMarkdown(twice), written);
}

void TestMarkdown::longTextsGetWiderColumns()
{
    Table table{{}, {{QStringLiteral("No.")}, {QStringLiteral("Text")}}, {}};
    table.rows.push_back(
        {{textCell(QStringLiteral("1")),
          textCell(QString(200, QLatin1Char('x'))
                       .replace(QStringLiteral("xxxxx"), QStringLiteral("xxxx ")))}});
    balanceColumns(table);
    QVERIFY(table.columns[1].weight > 8 * table.columns[0].weight);
    QVERIFY(table.columns[0].weight > 3);
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
