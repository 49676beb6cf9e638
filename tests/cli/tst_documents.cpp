// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QDir>
#include <QDirIterator>

using namespace gapwright::test;

namespace {

Ran document(const QString &word, const QString &project, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("document"), word, project} + more);
}

QString dated()
{
    return QStringLiteral("2026-11-23");
}

Ran render(const QString &project, const QString &id, const QString &output,
           const QStringList &more = {})
{
    return document(QStringLiteral("render"), project,
                    QStringList{id, QStringLiteral("-o"), output, QStringLiteral("--date"), dated()}
                        + more);
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << QDir(folder).relativeFilePath(found.next());
    files.sort();
    return files;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void listsTheSample();
    void sampleIsCoherent();
    void listsForPeople();
    void makesADocument();
    void refusesAnUnknownTemplate();
    void rendersByEnding_data();
    void rendersByEnding();
    void rendersATemplateWithoutDocument();
    void refusesWhatIsMissing();
    void refusesAnUnknownDocument();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesAStyleThatIsNone();
    void rendersAll();
    void leavesChangedFilesAlone();
    void renamedServiceFlagsWhatNamesIt();

private:
    Folder m_folder;
    QJsonArray m_list;
};

void TestDocuments::initTestCase()
{
    QVERIFY(makeSample(m_folder.project()));
    const Ran ran =
        document(QStringLiteral("list"), m_folder.project(), {QStringLiteral("--json")});
    GW_RUNS(ran);
    m_list = ran.array();
}

void TestDocuments::listsTheSample()
{
    QVERIFY(m_list.size() > 50);
    const QStringList keys = m_list.at(0).toObject().keys();
    for (const char *key :
         {"id", "number", "title", "type", "status", "version", "draft", "owner", "approver",
          "approved_on", "next_review", "review_overdue", "mandatory_item", "template", "external",
          "has_text", "stale_paragraphs", "missing_fields"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
}

void TestDocuments::sampleIsCoherent()
{
    int stale = 0, texts = 0, approved = 0, drafts = 0;
    for (const QJsonValue &entry : m_list) {
        const QJsonObject one = entry.toObject();
        const QString title = one.value(QLatin1String("title")).toString();
        const bool hasText = one.value(QLatin1String("has_text")).toBool();
        QCOMPARE(hasText, !one.value(QLatin1String("template")).toString().isEmpty());
        if (!hasText)
            continue;
        ++texts;
        if (one.value(QLatin1String("stale_paragraphs")).toInt() > 0) {
            ++stale;
            QCOMPARE(one.value(QLatin1String("template")).toString(), QStringLiteral("T21"));
        }
        const QString status = one.value(QLatin1String("status")).toString();
        const bool isApproved =
            status == QLatin1String("approved") || status == QLatin1String("published");
        approved += isApproved ? 1 : 0;
        drafts += status == QLatin1String("draft") ? 1 : 0;
        if (isApproved) {
            const QJsonArray missing = one.value(QLatin1String("missing_fields")).toArray();
            QVERIFY2(missing.isEmpty(),
                     qPrintable(title + QLatin1String(": ")
                                + missing.toVariantList().value(0).toString()));
        }
    }
    QCOMPARE(stale, 1);
    QVERIFY(texts >= 30);
    QVERIFY(approved >= 20);
    QVERIFY(drafts >= 2);
}

void TestDocuments::listsForPeople()
{
    const Ran ran = document(QStringLiteral("list"), m_folder.project());
    GW_RUNS(ran);
    const QStringList lines = QString::fromUtf8(ran.out).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), m_list.size() + 1);
    QVERIFY(ran.out.contains("Service management policy"));
    QVERIFY(ran.out.contains("stale"));
}

void TestDocuments::makesADocument()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const Ran made =
        document(QStringLiteral("new"), folder.project(),
                 {QStringLiteral("t39"), QStringLiteral("--title"), QStringLiteral("Incidents")});
    GW_RUNS(made);
    QVERIFY(made.out.contains("PRC-01 Incidents"));
    GW_RUNS(document(QStringLiteral("new"), folder.project(),
                     {QStringLiteral("T39"), QStringLiteral("--number"), QStringLiteral("X-7")}));
    const Ran listed =
        document(QStringLiteral("list"), folder.project(), {QStringLiteral("--json")});
    QCOMPARE(listed.array().size(), 2);
    const QJsonObject one = listed.array().at(0).toObject();
    QCOMPARE(one.value(QLatin1String("status")).toString(), QStringLiteral("draft"));
    QCOMPARE(one.value(QLatin1String("version")).toString(), QStringLiteral("0.1"));
    GW_RUNS(run({QStringLiteral("undo"), folder.project()}));
    QCOMPARE(document(QStringLiteral("list"), folder.project(), {QStringLiteral("--json")})
                 .array()
                 .size(),
             1);
}

void TestDocuments::refusesAnUnknownTemplate()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QByteArray before = bytesOf(folder.project());
    const Ran ran = document(QStringLiteral("new"), folder.project(), {QStringLiteral("T99")});
    QVERIFY2(ran.failsWith(1, {QStringLiteral("T99")}), qPrintable(ran.text()));
    QCOMPARE(bytesOf(folder.project()), before);
}

void TestDocuments::rendersByEnding_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("docx") << QStringLiteral("docx") << QByteArray("PK");
    QTest::newRow("odt") << QStringLiteral("odt") << QByteArray("PK");
    QTest::newRow("pdf") << QStringLiteral("PDF") << QByteArray("%PDF-1.4");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("md") << QStringLiteral("md") << QByteArray("# ");
}

void TestDocuments::rendersByEnding()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const Folder folder;
    const QString first = folder.file(QStringLiteral("policy.") + ending);
    const QString second = folder.file(QStringLiteral("again.") + ending);
    GW_RUNS(render(m_folder.project(), QStringLiteral("Service management policy"), first));
    GW_RUNS(render(m_folder.project(), QStringLiteral("T08"), second));
    QVERIFY2(bytesOf(first).left(40).toLower().startsWith(begins.toLower()),
             bytesOf(first).left(40).constData());
    QCOMPARE(bytesOf(second), bytesOf(first));
}

void TestDocuments::rendersATemplateWithoutDocument()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString output = folder.file(QStringLiteral("scope.md"));
    GW_RUNS(render(folder.project(), QStringLiteral("T07"), output,
                   {QStringLiteral("--allow-missing")}));
    QVERIFY(bytesOf(output).contains("Services in scope"));
    QVERIFY(!bytesOf(output).contains("!decide"));
    QCOMPARE(document(QStringLiteral("list"), folder.project(), {QStringLiteral("--json")})
                 .array()
                 .size(),
             0);
}

void TestDocuments::refusesWhatIsMissing()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString output = folder.file(QStringLiteral("scope.docx"));
    const Ran ran = render(folder.project(), QStringLiteral("T07"), output);
    QVERIFY2(ran.failsWith(1,
                           {QStringLiteral("sms.scope"), QStringLiteral("services"),
                            QStringLiteral("--allow-missing")}),
             qPrintable(ran.text()));
    QVERIFY(!QFile::exists(output));
}

void TestDocuments::refusesAnUnknownDocument()
{
    const Folder folder;
    const Ran ran =
        render(m_folder.project(), QStringLiteral("XX-99"), folder.file(QStringLiteral("x.docx")));
    QVERIFY2(ran.failsWith(1, {QStringLiteral("XX-99"), QStringLiteral("document list")}),
             qPrintable(ran.text()));
    const Ran external =
        render(m_folder.project(), QStringLiteral("EX-01"), folder.file(QStringLiteral("x.docx")));
    QVERIFY2(external.failsWith(1, {QStringLiteral("EX-01"), QStringLiteral("no text")}),
             qPrintable(external.text()));
    QVERIFY(folder.names().isEmpty());
}

void TestDocuments::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("word");
    const QString o = QStringLiteral("-o"), all = QStringLiteral("--all"),
                  format = QStringLiteral("--format"), pdf = QStringLiteral("pdf");
    QTest::newRow("neither") << QStringList{o, QStringLiteral("x.pdf")} << QStringLiteral("--all");
    QTest::newRow("both") << QStringList{QStringLiteral("T08"), all, format, pdf, o,
                                         QStringLiteral("x")}
                          << QStringLiteral("--all");
    QTest::newRow("all without format")
        << QStringList{all, o, QStringLiteral("x")} << QStringLiteral("--format");
    QTest::newRow("unknown format")
        << QStringList{all, format, QStringLiteral("pdf,rtf"), o, QStringLiteral("x")}
        << QStringLiteral("rtf");
    QTest::newRow("no ending") << QStringList{QStringLiteral("T08"), o, QStringLiteral("x")}
                               << QStringLiteral(".docx");
}

void TestDocuments::refusesWrongUsage()
{
    QFETCH(QStringList, more);
    QFETCH(QString, word);
    const Folder folder;
    more.last() = folder.file(more.last());
    const Ran ran = document(QStringLiteral("render"), m_folder.project(), more);
    QVERIFY2(ran.failsWith(2, {word, QStringLiteral("Usage: gapwright-cli document render")}),
             qPrintable(ran.text()));
    QVERIFY(folder.names().isEmpty());
}

void TestDocuments::refusesAStyleThatIsNone()
{
    const Folder folder;
    const QString style = folder.file(QStringLiteral("client.dotx"));
    writeBytes(style, "no zip file");
    const Ran ran =
        render(m_folder.project(), QStringLiteral("T08"), folder.file(QStringLiteral("x.docx")),
               {QStringLiteral("--style"), style});
    QVERIFY2(ran.failsWith(1, {QStringLiteral("client.dotx")}), qPrintable(ran.text()));
    const Ran absent =
        render(m_folder.project(), QStringLiteral("T08"), folder.file(QStringLiteral("x.docx")),
               {QStringLiteral("--style"), folder.file(QStringLiteral("no.dotx"))});
    QVERIFY2(absent.failsWith(1, {QStringLiteral("no.dotx")}), qPrintable(absent.text()));
    QCOMPARE(folder.names(), QStringList{QStringLiteral("client.dotx")});
}

void TestDocuments::rendersAll()
{
    const Folder folder;
    const QString output = folder.file(QStringLiteral("out"));
    const Ran ran =
        document(QStringLiteral("render"), m_folder.project(),
                 {QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("md,html"),
                  QStringLiteral("--allow-missing"), QStringLiteral("-o"), output});
    GW_RUNS(ran);
    const QStringList files = filesIn(output);
    int texts = 0;
    for (const QJsonValue &entry : m_list)
        texts += entry.toObject().value(QLatin1String("has_text")).toBool() ? 1 : 0;
    QCOMPARE(files.size(), 2 * (texts + 1));
    QVERIFY(files.contains(QStringLiteral("1 Policies/SMS-02 Service management policy.html")));
    QVERIFY(files.contains(QStringLiteral("Master list of documents and records.md")));
    for (const QString &file : files)
        QVERIFY2(!bytesOf(QDir(output).filePath(file)).contains("decide]"), qPrintable(file));
}

void TestDocuments::leavesChangedFilesAlone()
{
    const Folder folder;
    const QString output = folder.file(QStringLiteral("out"));
    const QStringList words{QStringLiteral("--all"), QStringLiteral("--format"),
                            QStringLiteral("md"),    QStringLiteral("--allow-missing"),
                            QStringLiteral("-o"),    output};
    GW_RUNS(document(QStringLiteral("render"), m_folder.project(), words));
    const QString policy =
        QDir(output).filePath(QStringLiteral("1 Policies/SMS-02 Service management policy.md"));
    writeBytes(policy, "changed by hand");
    const Ran ran = document(QStringLiteral("render"), m_folder.project(), words);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("SMS-02") && ran.err.contains("--replace"), ran.err.constData());
    QCOMPARE(bytesOf(policy), QByteArray("changed by hand"));
    GW_RUNS(document(QStringLiteral("render"), m_folder.project(),
                     words + QStringList{QStringLiteral("--replace")}));
    QVERIFY(bytesOf(policy) != "changed by hand");
}

/// The service that no free text of the sample names: a document that does, took the name from the
/// registers.
void TestDocuments::renamedServiceFlagsWhatNamesIt()
{
    const QString name = QStringLiteral("Application Support (logistics suite)");
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const QString output = folder.file(QStringLiteral("out"));
    GW_RUNS(document(QStringLiteral("render"), folder.project(),
                     {QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("md"),
                      QStringLiteral("--allow-missing"), QStringLiteral("-o"), output}));
    QStringList naming; // numbers of documents
    for (const QString &file : filesIn(output)) {
        QByteArray text = bytesOf(QDir(output).filePath(file)).replace('\\', "");
        if (text.contains(name.toUtf8()))
            naming << file.section(QLatin1Char('/'), -1).section(QLatin1Char(' '), 0, 0);
    }
    const QString services = folder.file(QStringLiteral("services.csv"));
    const QString table = QStringLiteral("services");
    GW_RUNS(run({QStringLiteral("register"), QStringLiteral("export"), folder.project(), table,
                 QStringLiteral("-o"), services}));
    QByteArray rows = bytesOf(services);
    QCOMPARE(rows.count(name.toUtf8()), 1);
    writeBytes(services, rows.replace(name.toUtf8(), "Help with Applications"));
    const auto staleNow = [&] {
        QSet<QString> stale;
        const Ran ran =
            document(QStringLiteral("list"), folder.project(), {QStringLiteral("--json")});
        for (const QJsonValue &entry : ran.array()) {
            if (entry.toObject().value(QLatin1String("stale_paragraphs")).toInt() > 0)
                stale << entry.toObject().value(QLatin1String("number")).toString();
        }
        return stale;
    };
    const QSet<QString> before = staleNow();
    GW_RUNS(run(
        {QStringLiteral("register"), QStringLiteral("import"), folder.project(), table, services}));
    const QSet<QString> after = staleNow();
    int flagged = 0, spared = 0;
    for (const QJsonValue &entry : std::as_const(m_list)) {
        const QJsonObject one = entry.toObject();
        const QString number = one.value(QLatin1String("number")).toString();
        const QString type = one.value(QLatin1String("type")).toString();
        const QString status = one.value(QLatin1String("status")).toString();
        const bool isInForce =
            status == QLatin1String("approved") || status == QLatin1String("published");
        const bool isRecord = type == QLatin1String("record") || type == QLatin1String("report");
        if (!one.value(QLatin1String("has_text")).toBool() || !isInForce || isRecord
            || before.contains(number))
            continue;
        QVERIFY2(after.contains(number) == naming.contains(number), qPrintable(number));
        ++(after.contains(number) ? flagged : spared);
    }
    QVERIFY2(flagged >= 5 && spared >= 5, qPrintable(QString::number(flagged)));
    GW_RUNS(run({QStringLiteral("undo"), folder.project()}));
    QCOMPARE(staleNow(), before);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
