// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_checks.h"
#include "content/catalogue_loader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

class TestCatalogue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasNoMistakes();
    void countsAreThoseOfTheStandard();
    void trapsAreRight();
    void everyLeafHasACapabilityArea();
    void everyTopClauseHasAnArea();
    void itemsUnderRollsUp();
    void isWithinComparesWholeNumbers();
    void lengthsAreReadable();
    void noTwoItemsAreNearlyTheSame();
    void noLevelTextIsRepeated();
    void wordsOfTheStandardAreAvoided();
    void brokenFilesAreNamed_data();
    void brokenFilesAreNamed();
    void mistakesAreFound();

private:
    Catalogue m_catalogue;
};

namespace {

QSet<QString> shingles(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\w']+"));
    QStringList words;
    for (auto it = word.globalMatch(text.toLower()); it.hasNext();)
        words << it.next().captured();
    QSet<QString> three;
    for (qsizetype i = 0; i + 2 < words.size(); ++i)
        three << words.mid(i, 3).join(QLatin1Char(' '));
    return three;
}

double similarity(const QSet<QString> &a, const QSet<QString> &b)
{
    QSet<QString> both = a;
    both.intersect(b);
    const qsizetype all = a.size() + b.size() - both.size();
    return all ? double(both.size()) / double(all) : 0;
}

qsizetype wordCount(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QFile::copy(entry.filePath(), target);
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
}

} // namespace

void TestCatalogue::initTestCase()
{
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    m_catalogue = std::move(*loaded);
}

void TestCatalogue::hasNoMistakes()
{
    const QStringList mistakes = mistakesOf(m_catalogue);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
}

void TestCatalogue::countsAreThoseOfTheStandard()
{
    QCOMPARE(m_catalogue.items().size(), size_t(364));
    QCOMPARE(m_catalogue.topClauses().size(), size_t(7));
    const auto processes = std::ranges::count_if(m_catalogue.areas(), &CapabilityArea::isProcess);
    QCOMPARE(processes, 26);
    size_t kpis = 0;
    for (const CapabilityArea &area : m_catalogue.areas())
        kpis += area.kpis.size();
    QCOMPARE(kpis, size_t(112));
    QCOMPARE(std::ranges::count_if(m_catalogue.steps(), &Step::isCertificationCycle), 4);
}

void TestCatalogue::trapsAreRight()
{
    QVERIFY(m_catalogue.itemsUnder(QStringLiteral("8.3.1")).empty());
    QCOMPARE(m_catalogue.clause(QStringLiteral("6.3"))->title,
             QStringLiteral("Plan the service management system"));
    QCOMPARE(m_catalogue.areaOf(QStringLiteral("8.6.1"))->name,
             QStringLiteral("Incident management"));
    QCOMPARE(m_catalogue.item(QStringLiteral("8.6.1-08"))->weight, 3);
    QCOMPARE(m_catalogue.item(QStringLiteral("8.6.1-08"))->tag, ItemTag::Document);
    QVERIFY(!m_catalogue.item(QStringLiteral("4.1-01"))->isConditional());
    QVERIFY(m_catalogue.item(QStringLiteral("8.3.4.2-01"))->isConditional());
    QVERIFY(m_catalogue.item(QStringLiteral("4.1-02"))
                ->text.contains(QStringLiteral("climate"), Qt::CaseInsensitive));
}

void TestCatalogue::everyLeafHasACapabilityArea()
{
    for (const Clause &clause : m_catalogue.clauses()) {
        if (clause.isLeaf && clause.id != QLatin1String("8.3.1"))
            QVERIFY2(m_catalogue.areaOf(clause.id), qPrintable(clause.id));
    }
}

void TestCatalogue::everyTopClauseHasAnArea()
{
    for (const Clause *clause : m_catalogue.topClauses())
        QVERIFY2(!m_catalogue.areasUnder(clause->id).empty(), qPrintable(clause->id));
    const auto improvement = m_catalogue.areasUnder(QStringLiteral("10"));
    QCOMPARE(improvement.size(), size_t(2));
}

void TestCatalogue::itemsUnderRollsUp()
{
    QCOMPARE(m_catalogue.itemsUnder(QString()).size(), size_t(364));
    size_t sum = 0;
    for (const Clause *clause : m_catalogue.topClauses())
        sum += m_catalogue.itemsUnder(clause->id).size();
    QCOMPARE(sum, size_t(364));
    QCOMPARE(m_catalogue.itemsUnder(QStringLiteral("8.6.1")).size(), size_t(11));
}

void TestCatalogue::isWithinComparesWholeNumbers()
{
    QVERIFY(isWithin(QStringLiteral("8.6.1"), QStringLiteral("8.6")));
    QVERIFY(isWithin(QStringLiteral("8.6"), QStringLiteral("8.6")));
    QVERIFY(isWithin(QStringLiteral("8.6"), QString()));
    QVERIFY(!isWithin(QStringLiteral("8.61"), QStringLiteral("8.6")));
    QVERIFY(!isWithin(QStringLiteral("10.1"), QStringLiteral("1")));
}

void TestCatalogue::lengthsAreReadable()
{
    for (const RequirementItem &item : m_catalogue.items()) {
        QVERIFY2(wordCount(item.text) >= 8 && wordCount(item.text) <= 60, qPrintable(item.id));
        QVERIFY2(wordCount(item.question) >= 6 && wordCount(item.question) <= 40,
                 qPrintable(item.id));
        QVERIFY2(item.question.endsWith(QLatin1Char('?')), qPrintable(item.id));
    }
}

void TestCatalogue::noTwoItemsAreNearlyTheSame()
{
    for (QString RequirementItem::*field :
         {&RequirementItem::text, &RequirementItem::question, &RequirementItem::gap,
          &RequirementItem::recommendation}) {
        std::vector<std::pair<QString, QSet<QString>>> known;
        for (const RequirementItem &item : m_catalogue.items()) {
            const QSet<QString> own = shingles(item.*field);
            for (const auto &[id, other] : known)
                QVERIFY2(similarity(own, other) < 0.6,
                         qPrintable(id + QStringLiteral(" and ") + item.id));
            known.emplace_back(item.id, own);
        }
    }
}

void TestCatalogue::noLevelTextIsRepeated()
{
    std::vector<std::pair<QString, QSet<QString>>> known;
    for (const CapabilityArea &area : m_catalogue.areas()) {
        for (const QString &level : area.levels) {
            const QSet<QString> own = shingles(level);
            QVERIFY2(wordCount(level) >= 15, qPrintable(area.id));
            for (const auto &[id, other] : known)
                QVERIFY2(similarity(own, other) < 0.4,
                         qPrintable(id + QStringLiteral(" and ") + area.id));
            known.emplace_back(area.id, own);
        }
    }
}

void TestCatalogue::wordsOfTheStandardAreAvoided()
{
    static const QRegularExpression shall(QStringLiteral("\\bshall\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const RequirementItem &item : m_catalogue.items()) {
        for (const QString &text : {item.text, item.question, item.gap, item.recommendation})
            QVERIFY2(!shall.match(text).hasMatch(), qPrintable(item.id));
    }
}

void TestCatalogue::brokenFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("missing text") << QStringLiteral("en/items/4.1.json")
                                  << QByteArray(R"({"clause":"4.1","items":[]})")
                                  << QStringLiteral("4.1-01");
    QTest::newRow("not JSON") << QStringLiteral("areas.json") << QByteArray("{,")
                              << QStringLiteral("areas.json");
    QTest::newRow("wrong type") << QStringLiteral("items.json")
                                << QByteArray(R"({"itemSet":1,"items":[]})")
                                << QStringLiteral("itemSet");
}

void TestCatalogue::brokenFilesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    QTemporaryDir folder;
    copyFolder(QStringLiteral(":/content"), folder.path());
    QVERIFY(bool(loadCatalogue(QStringLiteral("en"), folder.path())));
    QFile broken(folder.filePath(file));
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write(content);
    broken.close();
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), folder.path());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.contains(named), qPrintable(loaded.error().message));
}

void TestCatalogue::mistakesAreFound()
{
    QTemporaryDir folder;
    copyFolder(QStringLiteral(":/content"), folder.path());
    QFile items(folder.filePath(QStringLiteral("items.json")));
    QVERIFY(items.open(QIODevice::ReadOnly));
    QByteArray bytes = items.readAll();
    items.close();
    const qsizetype at = bytes.indexOf("\"T06\"");
    QVERIFY(at > 0);
    bytes.replace(at, 5, "\"T99\"");
    QVERIFY(items.open(QIODevice::WriteOnly | QIODevice::Truncate));
    items.write(bytes);
    items.close();
    const Result<Catalogue> loaded = loadCatalogue(QStringLiteral("en"), folder.path());
    QVERIFY(bool(loaded));
    const QStringList mistakes = mistakesOf(*loaded);
    QCOMPARE(mistakes.size(), 1);
    QVERIFY(mistakes.front().contains(QStringLiteral("T99")));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
