// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_loader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gapwright;

class TestContentTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void lengthsAreReadable();
    void itemTextsDiffer_data();
    void itemTextsDiffer();
    void levelTextsDiffer();
    void otherTextsDiffer_data();
    void otherTextsDiffer();
    void wordsOfTheStandardAreAvoided();
    void similarityIsMeasured();

private:
    Catalogue m_catalogue;
};

namespace {

constexpr double similar = 0.6; ///< share of three-word shingles that two texts have in common

using Texts = std::vector<std::pair<QString, QString>>; ///< entry and text

/// Runs of three words as hashes, sorted.
std::vector<size_t> shingles(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\w']+"));
    QStringList words;
    for (auto it = word.globalMatch(text.toLower()); it.hasNext();)
        words << it.next().captured();
    std::vector<size_t> three;
    for (qsizetype i = 0; i + 2 < words.size(); ++i)
        three.push_back(qHash(words.mid(i, 3).join(QLatin1Char(' '))));
    std::ranges::sort(three);
    three.erase(std::unique(three.begin(), three.end()), three.end());
    return three;
}

double similarity(const std::vector<size_t> &a, const std::vector<size_t> &b)
{
    std::vector<size_t> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    const size_t all = a.size() + b.size() - both.size();
    return all ? double(both.size()) / double(all) : 0;
}

QStringList similarPairs(const Texts &texts, double limit = similar)
{
    std::vector<std::vector<size_t>> known;
    QStringList pairs;
    for (const auto &[entry, text] : texts) {
        const std::vector<size_t> own = shingles(text);
        for (size_t i = 0; i < known.size(); ++i) {
            if (similarity(own, known[i]) >= limit)
                pairs << texts[i].first + QStringLiteral(" and ") + entry;
        }
        known.push_back(own);
    }
    return pairs;
}

qsizetype wordCount(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
}

bool isBetween(const QString &text, qsizetype fewest, qsizetype most)
{
    return wordCount(text) >= fewest && wordCount(text) <= most;
}

Texts kpiTexts(const Catalogue &catalogue)
{
    Texts texts;
    for (const CapabilityArea &area : catalogue.areas()) {
        for (const Kpi &kpi : area.kpis) {
            texts.emplace_back(kpi.id, kpi.calculation);
            texts.emplace_back(kpi.id, kpi.why);
        }
    }
    return texts;
}

Texts glossaryTexts(const Catalogue &catalogue)
{
    Texts texts;
    for (const GlossaryTerm &term : catalogue.reference().glossary) {
        texts.emplace_back(term.id, term.definition);
        texts.emplace_back(term.id, term.example);
    }
    return texts;
}

Texts guideTexts(const Catalogue &catalogue)
{
    Texts texts;
    for (const Step &step : catalogue.steps()) {
        texts.emplace_back(step.id, step.guide.purpose);
        for (const StepActivity &activity : step.guide.activities)
            texts.emplace_back(step.id, activity.how);
        for (const AgendaItem &item : step.guide.agenda.items)
            texts.emplace_back(step.id, item.method);
        for (const StepCriterion &criterion : step.guide.done)
            texts.emplace_back(criterion.id, criterion.how);
    }
    return texts;
}

Texts transitionTexts(const Catalogue &catalogue)
{
    Texts texts;
    for (const TransitionClause &clause : catalogue.reference().transition) {
        texts.emplace_back(clause.id, clause.what);
        texts.emplace_back(clause.id, clause.toDo);
    }
    for (const NewItem &item : catalogue.reference().newItems)
        texts.emplace_back(item.item, item.text);
    return texts;
}

Texts editionTexts(const Catalogue &catalogue)
{
    Texts texts;
    for (const Edition &edition : catalogue.reference().editions) {
        texts.emplace_back(edition.id, edition.what);
        texts.emplace_back(edition.id, edition.use);
    }
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(Texts)

void TestContentTexts::initTestCase()
{
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    m_catalogue = std::move(*loaded);
}

void TestContentTexts::lengthsAreReadable()
{
    for (const RequirementItem &item : m_catalogue.items()) {
        QVERIFY2(isBetween(item.text, 8, 60), qPrintable(item.id));
        QVERIFY2(isBetween(item.question, 6, 40), qPrintable(item.id));
        QVERIFY2(item.question.endsWith(QLatin1Char('?')), qPrintable(item.id));
    }
    for (const CapabilityArea &area : m_catalogue.areas()) {
        for (const QString &level : area.levels)
            QVERIFY2(isBetween(level, 15, 90), qPrintable(area.id));
    }
    for (const auto &[entry, text] : kpiTexts(m_catalogue))
        QVERIFY2(isBetween(text, 12, 80), qPrintable(entry + QLatin1Char(' ') + text));
    for (const auto &[entry, text] : glossaryTexts(m_catalogue))
        QVERIFY2(isBetween(text, 8, 60), qPrintable(entry + QLatin1Char(' ') + text));
    for (const auto &[entry, text] : guideTexts(m_catalogue))
        QVERIFY2(isBetween(text, 8, 140), qPrintable(entry + QLatin1Char(' ') + text));
    for (const PrimerChapter &chapter : m_catalogue.reference().primer)
        QVERIFY2(isBetween(chapter.markdown, 250, 900), qPrintable(chapter.id));
}

void TestContentTexts::itemTextsDiffer_data()
{
    QTest::addColumn<Texts>("texts");
    const auto row = [&](const char *name, QString RequirementItem::*field) {
        Texts texts;
        for (const RequirementItem &item : m_catalogue.items())
            texts.emplace_back(item.id, item.*field);
        QTest::newRow(name) << texts;
    };
    row("text", &RequirementItem::text);
    row("question", &RequirementItem::question);
    row("gap", &RequirementItem::gap);
    row("recommendation", &RequirementItem::recommendation);
}

void TestContentTexts::itemTextsDiffer()
{
    QFETCH(Texts, texts);
    QCOMPARE(texts.size(), size_t(364));
    QCOMPARE(similarPairs(texts), QStringList());
}

void TestContentTexts::levelTextsDiffer()
{
    Texts texts;
    for (const CapabilityArea &area : m_catalogue.areas()) {
        for (const QString &level : area.levels)
            texts.emplace_back(area.id, level);
    }
    QCOMPARE(texts.size(), size_t(210));
    QCOMPARE(similarPairs(texts, 0.4), QStringList());
}

void TestContentTexts::otherTextsDiffer_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::newRow("KPIs") << kpiTexts(m_catalogue);
    QTest::newRow("glossary") << glossaryTexts(m_catalogue);
    QTest::newRow("step guides") << guideTexts(m_catalogue);
    QTest::newRow("transition") << transitionTexts(m_catalogue);
    QTest::newRow("editions") << editionTexts(m_catalogue);
}

void TestContentTexts::otherTextsDiffer()
{
    QFETCH(Texts, texts);
    QVERIFY(texts.size() > 50);
    QCOMPARE(similarPairs(texts), QStringList());
}

void TestContentTexts::wordsOfTheStandardAreAvoided()
{
    static const QRegularExpression shall(QStringLiteral("\\bshall\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    Texts texts;
    for (const RequirementItem &item : m_catalogue.items()) {
        for (const QString &text : {item.text, item.question, item.gap, item.recommendation})
            texts.emplace_back(item.id, text);
    }
    for (const Texts &more : {glossaryTexts(m_catalogue), guideTexts(m_catalogue),
                              transitionTexts(m_catalogue), editionTexts(m_catalogue)})
        texts.insert(texts.end(), more.begin(), more.end());
    for (const auto &[entry, text] : texts)
        QVERIFY2(!shall.match(text).hasMatch(), qPrintable(entry + QLatin1Char(' ') + text));
}

void TestContentTexts::similarityIsMeasured()
{
    const QString first = QStringLiteral("The register of risks is read by the board.");
    const QString close = QStringLiteral("The register of risks is read by the sponsor.");
    const QString other = QStringLiteral("Suppliers are reviewed once a year in a meeting.");
    const Texts texts{
        {QStringLiteral("a"), first}, {QStringLiteral("b"), other}, {QStringLiteral("c"), close}};
    QCOMPARE(similarPairs(texts), QStringList({QStringLiteral("a and c")}));
}

QTEST_GUILESS_MAIN(TestContentTexts)
#include "tst_content_texts.moc"
