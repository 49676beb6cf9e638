// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_checks.h"
#include "content/catalogue_loader.h"
#include "content/content_copy.h"

#include <QTest>

using namespace gapwright;

class TestContentLoading : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { m_copy.restore(); }
    void brokenFilesAreNamed_data();
    void brokenFilesAreNamed();
    void missingFilesAreNamed_data();
    void missingFilesAreNamed();
    void everyMistakeIsReportedAtOnce();
    void wrongContentIsFound_data();
    void wrongContentIsFound();

private:
    ContentCopy m_copy;
};

void TestContentLoading::initTestCase()
{
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), m_copy.folder());
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(mistakesOf(*loaded), QStringList());
}

void TestContentLoading::brokenFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const char *before, const char *after,
                        const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(sentence);
    };
    row("item without text", "en/items/4.1.json", "\"4.1-01\"", "\"4.1-99\"",
        "items.json/4.1-01: has no text in en");
    row("wrong type", "items.json", "\"itemSet\": \"2018+Amd1:2024/1\"", "\"itemSet\": 1",
        "items.json: \"itemSet\" is missing or of the wrong type");
    row("unknown tag", "items.json", "\"tag\": \"P\"", "\"tag\": \"X\"",
        "items.json/4.1-01: \"tag\" is \"X\", but must be one of D, P, R, T");
    row("not JSON", "areas.json", "{", "{,", "areas.json cannot be read");
    row("KPI without key", "en/kpis.json", "\"why\"", "\"reason\"",
        "en/kpis.json/P01-K1: \"why\" is missing or of the wrong type");
    row("KPI of no process", "en/kpis.json", "\"P01-K1\"", "\"P99-K1\"",
        "en/kpis.json: \"P99-K1\" belongs to no known entry");
    row("KPI left out", "en/kpis.json", "\"P01-K1\"", "\"P99-K1\"",
        "en/kpis.json: \"P01-K1\" is missing or of the wrong type");
    row("direction", "areas.json", "\"direction\": \"down\"", "\"direction\": \"less\"",
        "\"direction\" is \"less\", but must be one of up, down, target");
    row("term without key", "en/glossary.json", "\"example\"", "\"sample\"",
        "en/glossary.json/accreditation: \"example\" is missing or of the wrong type");
    row("status", "editions.json", "\"status\": \"current\"", "\"status\": \"valid\"",
        "editions.json/iso-iec-20000-1-2018: \"status\" is \"valid\", but must be one of current, "
        "withdrawn, expected, unclear");
    row("edition without text", "en/editions.json", "\"iso-iec-20000-2-2019\"", "\"iso-2\"",
        "en/editions.json: \"iso-2\" belongs to no known entry");
    row("fit", "item-crosswalk.json", "\"fit\": \"same\"", "\"fit\": \"equal\"",
        "item-crosswalk.json/4.1-01: \"fit\" is \"equal\", but must be one of same, partial, "
        "related");
    row("note of no link", "en/item-crosswalk.json", "\"4.1-01|iso9001|4.1\"",
        "\"4.1-01|iso9001|4.9\"",
        "en/item-crosswalk.json/notes: \"4.1-01|iso9001|4.9\" belongs to no known entry");
    row("inherit", "en/inherit.json", "\"iso27001\"", "\"itil4\"",
        "en/inherit.json: \"itil4\" belongs to no known entry");
    row("change", "transition-2011.json", "\"change\": \"changed\"", "\"change\": \"kept\"",
        "transition-2011.json/4.1.1: \"change\" is \"kept\", but must be one of unchanged, "
        "changed, "
        "moved, split, merged, relaxed, removed");
    row("new item without text", "en/transition-2011.json", "\"4.1-01\"", "\"4.1-77\"",
        "en/transition-2011.json/_new: \"4.1-77\" belongs to no known entry");
    row("guide of another step", "en/steps/4.json", "\"id\": \"4\"", "\"id\": \"5\"",
        "en/steps/4.json: \"id\" is \"5\", but must be \"4\"");
    row("part", "en/steps/4.json", "\"part\": \"A\"", "\"part\": \"B\"",
        "en/steps/4.json/1: \"part\" is \"B\", but must be one of R, A, C, I");
    row("criterion without key", "en/steps/4.json", "\"computable\"", "\"counted\"",
        "en/steps/4.json/4-d1: \"computable\" is missing or of the wrong type");
    row("agenda without key", "en/steps/4.json", "\"method\"", "\"way\"",
        "en/steps/4.json/agenda/1: \"method\" is missing or of the wrong type");
    row("chapter without title", "en/primer/05-four-ideas.md", "# ", "",
        "en/primer/05-four-ideas.md: does not begin with a heading of level 1");
}

void TestContentLoading::brokenFilesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, sentence);
    QVERIFY(m_copy.replace(file, before, after));
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), m_copy.folder());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    QVERIFY2(loaded.error().message.contains(sentence), qPrintable(loaded.error().message));
}

void TestContentLoading::missingFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"editions.json", "transition-2011.json", "en/glossary.json", "en/kpis.json",
          "en/inherit.json", "en/steps/SV.json", "en/levels/P03.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestContentLoading::missingFilesAreNamed()
{
    QFETCH(QString, file);
    QVERIFY(m_copy.remove(file));
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), m_copy.folder());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message,
             QStringLiteral("The content file %1 is missing.").arg(m_copy.path(file)));
}

void TestContentLoading::everyMistakeIsReportedAtOnce()
{
    QByteArray guide = m_copy.read(QStringLiteral("en/steps/9.json"));
    guide.replace("\"how\"", "\"wie\"");
    const auto spoiled = guide.count("\"wie\"");
    QVERIFY(spoiled > 5);
    QVERIFY(m_copy.write(QStringLiteral("en/steps/9.json"), guide));
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), m_copy.folder());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message.split(QLatin1Char('\n')).size(), spoiled);
}

void TestContentLoading::wrongContentIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *name, const char *file, const char *before, const char *after,
                        const char *mistake) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(mistake);
    };
    row("template", "items.json", "\"T06\"", "\"T99\"", "item 4.1-01: unknown template T99");
    row("register", "items.json", "\"R02\"", "\"R37\"", "item 4.1-01: unknown register R37");
    row("amber on the better side", "en/kpis.json", "\"amber\": 90", "\"amber\": 101",
        "KPI P01-K1: amber is not on the worse side of the target");
    row("period", "en/kpis.json", "\"period\": \"quarterly\"", "\"period\": \"sometimes\"",
        "KPI P01-K1: unknown period");
    row("KPI without source", "en/kpis.json",
        "\"source\": \"Service portfolio list with requirement records and their approval dates\"",
        "\"source\": \"\"", "KPI P01-K1: \"source\" is empty");
    row("see also", "en/glossary.json", "\"certification-body\"", "\"certifier\"",
        "term accreditation: unknown term certifier");
    row("month", "editions.json", "\"2026-11\"", "\"2026-13\"",
        "edition iso-iec-20000-1-2018: date checked is no year and month");
    row("item of 2011", "transition-2011.json", "\"5.1-01\"", "\"5.1-99\"",
        "transition 4.1.1: unknown item 5.1-99");
    row("became", "transition-2011.json", "\"5.1\"", "\"5.9\"",
        "transition 4.1.1: unknown clause 5.9");
    row("rank", "transition-2011.json", "\"rank\": 3\n", "\"rank\": 99\n", "rank 4, expected 3");
    row("new though from 2011", "transition-2011.json", "\"5.1-01\"", "\"4.1-01\"",
        "item 4.1-01: neither from 2011 nor new, or both");
    row("two accountable", "en/steps/4.json", "\"part\": \"R\"", "\"part\": \"A\"",
        "step 4: needs exactly one role that is accountable");
    row("minutes", "en/steps/4.json", "\"minutes\": 240", "\"minutes\": 200",
        "step 4: agenda has 200 minutes, its items 240");
    row("circle", "en/steps/9.json", "\"blocks\": [", "\"blocks\": [\"1\",",
        "step 9: waits for itself");
    row("criterion twice", "en/steps/4.json", "\"4-d2\"", "\"4-d1\"",
        "criterion \"4-d1\": id empty or used twice");
    row("register of a criterion", "en/steps/10.json", "\"R27\"", "\"R00\"",
        "step 10: unknown register R00");
    row("template of a deliverable", "en/steps/10.json", "\"T55\"", "\"T57\"",
        "step 10: unknown template T57");
    row("overlap", "en/steps/5.json", "\"overlaps\": [", "\"overlaps\": [\"13\",",
        "step 5: overlaps 13, but not the other way round");
}

void TestContentLoading::wrongContentIsFound()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, mistake);
    QVERIFY(m_copy.replace(file, before, after));
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), m_copy.folder());
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    const QString mistakes = mistakesOf(*loaded).join(QLatin1Char('\n'));
    QVERIFY2(mistakes.contains(mistake), qPrintable(mistakes));
}

QTEST_GUILESS_MAIN(TestContentLoading)
#include "tst_content_loading.moc"
