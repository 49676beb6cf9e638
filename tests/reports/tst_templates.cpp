// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/field_samples.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/random_text.h"
#include "reports/sample_data.h"
#include "reports/templates/field_catalogue.h"
#include "reports/templates/template_rendering.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gapwright;

namespace {

const QByteArray goodFront =
    "---\nid: T01\nkind: plan\nclauses: [5.1, 7.1]\nstep: 1\nmandatory: []\nowner_role: Sponsor\n"
    "fields: [organization.name, services]\n---\n";
const QByteArray goodBody = "# {{organization.name}}\n\n{{#services}}\n- {{name}}\n{{/services}}\n";

FieldText textOf(const char *body)
{
    return {QString::fromUtf8(body), QStringLiteral("T01.md"), 1};
}

FieldValues valuesWith(const QString &name)
{
    FieldValues values;
    values.scalars.insert(QStringLiteral("organization.name"), name);
    values.lists.insert(QStringLiteral("services"),
                        {{{QStringLiteral("name"), name}, {QStringLiteral("owner"), name}}});
    return values;
}

Blocks blocksOf(const char *body, const FieldValues &values)
{
    const Result<RenderedText> rendered = renderFields(textOf(body), values);
    if (!rendered)
        qFatal("%s", qPrintable(rendered.error().message));
    return blocksOfMarkdown(rendered->markdown);
}

int wordsIn(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    return int(text.split(gap, Qt::SkipEmptyParts).size());
}

struct WordBounds {
    int least, most;
};

/// Of the body with its notes; a page holds some 400 words.
WordBounds boundsOf(const QString &kind)
{
    if (kind == QLatin1String("policy"))
        return {450, 2000};
    if (kind.startsWith(QLatin1String("procedure")))
        return {1000, 3000};
    if (kind == QLatin1String("plan") || kind == QLatin1String("report"))
        return {800, 2900};
    return {400, 2600};
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void readsFrontMatter();
    void refusesFrontMatter_data();
    void refusesFrontMatter();
    void refusesTags_data();
    void refusesTags();
    void findsTags();
    void fillsScalarsAndRows();
    void innerNamesBelongToTheRow();
    void missingValuesAreShownAndListed();
    void valuesComeOutAsTyped();
    void catalogueNamesAreUnique();

    void templateIsSound_data();
    void templateIsSound();
    void templatesCoverWhatHasToBeDocumented();
    void unknownTemplateIsASentence();
};

void TestTemplates::readsFrontMatter()
{
    const Result<DocumentTemplate> read =
        readTemplate(goodFront + goodBody, QStringLiteral("T01.md"));
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->front.id, QStringLiteral("T01"));
    QCOMPARE(read->front.clauses, QStringList({QStringLiteral("5.1"), QStringLiteral("7.1")}));
    QVERIFY(read->front.mandatory.isEmpty());
    QCOMPARE(read->front.ownerRole, QStringLiteral("Sponsor"));
    QCOMPARE(read->body.firstLine, 10);
    QCOMPARE(read->body.text, QString::fromUtf8(goodBody));
    QVERIFY(bool(
        readTemplate(QByteArray(goodFront + goodBody).replace("\n", "\r\n"), QStringLiteral("a"))));
}

void TestTemplates::refusesFrontMatter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto changed = [](const char *from, const char *to) {
        return QByteArray(goodFront + goodBody).replace(from, to);
    };
    QTest::newRow("no front matter") << goodBody << "line 1"
                                     << "three dashes";
    QTest::newRow("not closed") << QByteArray("---\nid: T01\n") << "line 1"
                                << "closed";
    QTest::newRow("unknown key") << changed("step: 1", "stage: 1") << "line 5"
                                 << "stage: 1";
    QTest::newRow("missing key") << changed("step: 1\n", "") << "line 8"
                                 << "step";
    QTest::newRow("twice") << changed("step: 1\n", "step: 1\nstep: 1\n") << "line 6"
                           << "twice";
    QTest::newRow("no list") << changed("[5.1, 7.1]", "5.1") << "line 4"
                             << "brackets";
    QTest::newRow("empty entry") << changed("[5.1, 7.1]", "[5.1,, 7.1]") << "line 4"
                                 << "empty";
    QTest::newRow("empty value") << changed("kind: plan", "kind: ") << "line 3"
                                 << "empty";
    QTest::newRow("field not used") << changed("services]", "services, today]") << "line 8"
                                    << "today";
    QTest::newRow("field not named") << changed(", services]", "]") << "line 8"
                                     << "services";
    QTest::newRow("unknown field")
        << changed("# {{organization.name}}", "# {{organization.colour}}") << "line 10"
        << "organization.colour";
    QTest::newRow("section not closed") << changed("{{/services}}", "") << "line 12"
                                        << "never closed";
}

void TestTemplates::refusesFrontMatter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const Result<DocumentTemplate> read = readTemplate(bytes, QStringLiteral("T01.md"));
    QVERIFY(!read);
    const QString message = read.error().message;
    QVERIFY2(message.contains(QStringLiteral("T01.md, ") + place), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

void TestTemplates::refusesTags_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown scalar")
        << "a\n{{organisation.name}}"
        << "line 2: there is no field called \u201Corganisation.name\u201D";
    QTest::newRow("row field outside") << "{{owner}}"
                                       << "owner";
    QTest::newRow("unknown row field") << "{{#services}}\n{{colour}}\n{{/services}}"
                                       << "line 2: the list \u201Cservices\u201D has no field";
    QTest::newRow("list as value") << "{{services}}"
                                   << "no field called";
    QTest::newRow("unknown list") << "{{#planets}}{{/planets}}"
                                  << "no list called \u201Cplanets\u201D";
    QTest::newRow("nested") << "{{#services}}{{#risks}}{{/risks}}{{/services}}"
                            << "nested";
    QTest::newRow("crossed") << "{{#services}}{{/risks}}"
                             << "is the open one";
    QTest::newRow("not opened") << "{{/services}}"
                                << "was not opened";
    QTest::newRow("inverted") << "{{^services}}{{/services}}"
                              << "{{^services}} is no field";
    QTest::newRow("triple") << "{{{organization.name}}}"
                            << "is no field";
    QTest::newRow("unescaped") << "{{&organization.name}}"
                               << "is no field";
    QTest::newRow("partial") << "{{>a}}"
                             << "is no field";
    QTest::newRow("delimiters") << "{{=<% %>=}}"
                                << "is no field";
    QTest::newRow("comment") << "{{! a }}"
                             << "is no field";
    QTest::newRow("open tag") << "a\n\n{{organization.name\n}}"
                              << "line 3: a field begins";
}

void TestTemplates::refusesTags()
{
    QFETCH(QString, body);
    QFETCH(QString, words);
    const Result<RenderedText> rendered =
        renderFields({body, QStringLiteral("My text"), 1}, samples::filledFields());
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::BadInput);
    QVERIFY(rendered.error().message.startsWith(QStringLiteral("My text, line ")));
    QVERIFY2(rendered.error().message.contains(words), qPrintable(rendered.error().message));
}

void TestTemplates::findsTags()
{
    const auto tags =
        fieldTagsOf(textOf("{{today}}\n{{#services}}\n{{name}} {{today}}\n{{/services}}"));
    QVERIFY(bool(tags));
    QCOMPARE(tags->size(), std::size_t(5));
    QCOMPARE(
        tags->at(2),
        (FieldTag{FieldTag::Kind::Value, QStringLiteral("name"), QStringLiteral("services"), 3}));
    QCOMPARE(tags->at(3).section, QString());
    QCOMPARE(fieldNamesOf(*tags),
             QStringList({QStringLiteral("today"), QStringLiteral("services")}));
}

void TestTemplates::fillsScalarsAndRows()
{
    FieldValues values = valuesWith(QStringLiteral("Tide | way *AG*"));
    values.lists[QStringLiteral("services")].push_back(
        {{QStringLiteral("name"), QStringLiteral("B")},
         {QStringLiteral("owner"), QStringLiteral("C")}});
    QCOMPARE(asText(blocksOf("# {{organization.name}}\n\n| A | B |\n|---|---|\n{{#services}}\n| "
                             "{{name}} | {{owner}} |\n{{/services}}\n",
                             values)),
             QStringLiteral("# Tide | way *AG*\nA | B\nTide | way *AG* | Tide | way *AG*\nB | C"));
}

void TestTemplates::innerNamesBelongToTheRow()
{
    FieldValues values;
    values.scalars.insert(QStringLiteral("risk.acceptance_level"), QStringLiteral("9"));
    values.lists.insert(QStringLiteral("controls"),
                        {{{QStringLiteral("control"), QStringLiteral("A")},
                          {QStringLiteral("risk"), QStringLiteral("R1")}}});
    QCOMPARE(
        asText(blocksOf(
            "{{#controls}}\n- {{risk}} below {{risk.acceptance_level}}\n{{/controls}}\n", values)),
        QStringLiteral("- R1 below 9"));
}

void TestTemplates::missingValuesAreShownAndListed()
{
    FieldValues values;
    values.scalars.insert(QStringLiteral("today"), QStringLiteral(" "));
    values.lists.insert(QStringLiteral("services"),
                        {{{QStringLiteral("name"), QStringLiteral("Mail")}}});
    const FieldText text =
        textOf("{{today}} {{today}}\n\n{{#services}}\n- {{name}} "
               "{{owner}}\n{{/services}}\n\n{{#risks}}\n- {{number}} {{owner}}\n{{/risks}}\n");
    const Result<RenderedText> rendered = renderFields(text, values);
    QVERIFY(bool(rendered));
    const std::vector<MissingField> expected{
        {QStringLiteral("today"), {}, 1},
        {QStringLiteral("services.owner"), QStringLiteral("Mail"), 4},
        {QStringLiteral("risks"), {}, 7}};
    QCOMPARE(rendered->missing, expected);
    const Blocks blocks = blocksOfMarkdown(rendered->markdown);
    QCOMPARE(
        asText(blocks),
        QStringLiteral("[today] [today]\n- Mail [services.owner]\n- [risks.number] [risks.owner]"));
    const Runs &runs = std::get<Paragraph>(blocks[0]).runs;
    QCOMPARE(runs.size(), std::size_t(3));
    QVERIFY(runs[0].missing && !runs[1].missing && runs[2].missing);
}

void TestTemplates::valuesComeOutAsTyped()
{
    const bool holds = rc::check(
        "field values come out as typed, alone, in a list, a table and within emphasis", [] {
            const QString typed = *test::randomText();
            const QString expected = test::asRead(typed);
            const Blocks blocks = blocksOf("{{organization.name}}\n\nFor {{organization.name}}, "
                                           "**{{organization.name}}** and\n\n"
                                           "{{#services}}\n- {{name}}: {{owner}}\n{{/services}}\n\n"
                                           "| A | B |\n|---|---|\n{{#services}}\n| {{name}} | x "
                                           "{{owner}} y |\n{{/services}}\n",
                                           valuesWith(typed));
            RC_ASSERT(blocks.size() == 4);
            RC_ASSERT(gapwright::textOf(std::get<Paragraph>(blocks[0]).runs) == expected);
            RC_ASSERT(gapwright::textOf(std::get<Paragraph>(blocks[1]).runs)
                      == QStringLiteral("For ") + expected + QStringLiteral(", ") + expected
                          + QStringLiteral(" and"));
            RC_ASSERT(gapwright::textOf(std::get<List>(blocks[2]).items.at(0).paragraphs.at(0))
                      == expected + QStringLiteral(": ") + expected);
            const Row &row = std::get<Table>(blocks[3]).rows.at(0);
            RC_ASSERT(gapwright::textOf(row.cells.at(0).paragraphs.at(0)) == expected);
            RC_ASSERT(gapwright::textOf(row.cells.at(1).paragraphs.at(0))
                      == QStringLiteral("x ") + expected + QStringLiteral(" y"));
        });
    QVERIFY(holds);
}

void TestTemplates::catalogueNamesAreUnique()
{
    QSet<QString> names(scalarFields().begin(), scalarFields().end());
    QCOMPARE(names.size(), scalarFields().size());
    for (const ListField &list : listFields()) {
        QVERIFY2(!names.contains(list.name), qPrintable(list.name));
        names.insert(list.name);
        QVERIFY2(!list.fields.isEmpty(), qPrintable(list.name));
        QCOMPARE(QSet<QString>(list.fields.begin(), list.fields.end()).size(), list.fields.size());
    }
    QVERIFY(listField(QStringLiteral("services")) && !listField(QStringLiteral("planets")));
}

void TestTemplates::templateIsSound_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : samples::templateIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestTemplates::templateIsSound()
{
    QFETCH(QString, id);
    const Result<DocumentTemplate> read = loadTemplate(id);
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message));
    const TemplateInfo *info = samples::catalogue()->templateInfo(id);
    QVERIFY(info);
    QCOMPARE(read->front.id, id);
    QCOMPARE(read->front.kind, info->kind);
    QCOMPARE(read->front.step, info->step);
    QStringList clauses;
    for (const QString &part : info->clauses.split(QLatin1Char(';')))
        clauses << part.section(QLatin1Char(' '), 0, 0);
    if (clauses == QStringList{QStringLiteral("4-10")})
        clauses = QStringLiteral("4 5 6 7 8 9 10").split(QLatin1Char(' '));
    QCOMPARE(read->front.clauses, clauses);

    const Result<RenderedText> rendered = renderFields(read->body, samples::filledFields());
    QVERIFY(bool(rendered));
    QVERIFY(rendered->missing.empty());
    const Blocks blocks = blocksOfMarkdown(rendered->markdown);
    QStringList headings;
    int titles = 0;
    for (const Block &block : blocks) {
        const Heading *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 2)
            headings << heading->text;
        titles += heading && heading->level == 1;
    }
    QCOMPARE(titles, 1);
    qsizetype at = 0;
    for (const QString &wanted : info->headings) {
        const qsizetype found = headings.indexOf(wanted, at);
        QVERIFY2(found >= 0, qPrintable(wanted));
        at = found + 1;
    }
    const qsizetype notes = blocksOfMarkdown(rendered->markdown, {true}).size() - blocks.size();
    QVERIFY2(notes >= 2 && notes <= 6, qPrintable(QString::number(notes)));
    const int words = wordsIn(read->body.text);
    const WordBounds bounds = boundsOf(read->front.kind);
    QVERIFY2(words >= bounds.least && words <= bounds.most, qPrintable(QString::number(words)));
    QVERIFY2(!asText(blocks).contains(QLatin1String("{{")), "a field is left");
}

void TestTemplates::templatesCoverWhatHasToBeDocumented()
{
    for (const DocumentedItem &item : samples::catalogue()->documented()) {
        const DocumentTemplate source = samples::templateOf(item.templateId);
        QVERIFY2(source.front.mandatory.contains(item.id),
                 qPrintable(item.id + QLatin1Char(' ') + item.templateId));
    }
}

void TestTemplates::unknownTemplateIsASentence()
{
    for (const char *id : {"T57", "../T01", ""}) {
        const Result<DocumentTemplate> read = loadTemplate(QString::fromLatin1(id));
        QVERIFY2(!read, id);
        QVERIFY(!read.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
