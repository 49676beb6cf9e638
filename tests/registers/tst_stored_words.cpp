// SPDX-License-Identifier: GPL-3.0-or-later
// The words of every enumeration: they are part of the file format, so each one is written down
// here once more and compared.
#include "registers/all_registers.h"
#include "stored_words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gapwright;
using namespace gapwright::test;

class TestStoredWords : public QObject {
    Q_OBJECT
private slots:
    void wordsStayAsTheyAre_data();
    void wordsStayAsTheyAre();
    void otherWordsAreRefused_data();
    void otherWordsAreRefused();
    void everyWordLeadsToItsEnumerator_data();
    void everyWordLeadsToItsEnumerator();
    void noEnumerationIsForgotten();
    void wordsAreWrittenAlike();
    void emptyWordMeansNothingWasStated();
    void labelOfAnUnknownWordIsTheWord();
    void stepsAreFoundByTheirIds();
    void frequenciesHaveTheirDays_data();
    void frequenciesHaveTheirDays();
    void levelsAreNumbers();
};

namespace {

void eachEnumeration()
{
    QTest::addColumn<int>("table");
    const std::vector<WordTable> all = allWords();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << int(i);
}

WordTable wordTableAt(int index)
{
    return allWords()[size_t(index)];
}

/// What a careless hand or another program makes of a word.
QStringList disfigured(const QString &word)
{
    const QString other = word.isUpper() ? word.toLower() : word.toUpper();
    return {other == word ? word + QLatin1Char('.') : other,
            word + QLatin1Char(' '),
            QLatin1Char(' ') + word,
            word + QChar(u'\0'),
            word + QLatin1String("; DROP TABLE people"),
            QLatin1Char('"') + word + QLatin1Char('"')};
}

} // namespace

void TestStoredWords::wordsStayAsTheyAre_data()
{
    eachEnumeration();
}

void TestStoredWords::wordsStayAsTheyAre()
{
    QFETCH(int, table);
    const WordTable wanted = wordTableAt(table);
    QCOMPARE(wanted.choices.size(), wanted.words.size());
    for (size_t i = 0; i < wanted.words.size(); ++i) {
        QCOMPARE(QLatin1String(wanted.choices[i].key), QLatin1String(wanted.words[i].key));
        QCOMPARE(wanted.choices[i].value, wanted.words[i].value);
        QCOMPARE(QLatin1String(wanted.choices[i].label), QLatin1String(wanted.words[i].label));
    }
}

void TestStoredWords::otherWordsAreRefused_data()
{
    eachEnumeration();
}

void TestStoredWords::otherWordsAreRefused()
{
    QFETCH(int, table);
    const WordTable wanted = wordTableAt(table);
    QSet<QString> known;
    for (const Choice &choice : wanted.words)
        known.insert(QLatin1String(choice.key));
    std::vector<StoredValue> strangers{StoredValue(), qint64(0), qint64(1)};
    for (const Choice &choice : wanted.words) {
        QStringList others = disfigured(QLatin1String(choice.key));
        others << QLatin1String(choice.label) << QString::number(choice.value);
        for (const QString &other : others) {
            if (!known.contains(other))
                strangers.push_back(other);
        }
    }
    if (!known.contains(QString()))
        strangers.push_back(QString(QLatin1String("")));
    for (const StoredValue &stranger : strangers) {
        int value = -7;
        QVERIFY2(!detail::choiceValue(wanted.choices, stranger, &value),
                 qPrintable(textOf(stranger)));
        QCOMPARE(value, -7);
    }
}

void TestStoredWords::everyWordLeadsToItsEnumerator_data()
{
    eachEnumeration();
}

void TestStoredWords::everyWordLeadsToItsEnumerator()
{
    QFETCH(int, table);
    const WordTable wanted = wordTableAt(table);
    for (const Choice &choice : wanted.words) {
        const QString word = QLatin1String(choice.key);
        int value = -7;
        QVERIFY2(detail::choiceValue(wanted.choices, word, &value), choice.key);
        QCOMPARE(value, choice.value);
        QCOMPARE(textOf(detail::storedChoice(wanted.choices, choice.value)), word);
        QCOMPARE(labelOf(wanted.choices, word), QString::fromLatin1(choice.label));
    }
}

void TestStoredWords::noEnumerationIsForgotten()
{
    QSet<const Choice *> written;
    for (const WordTable &table : allWords()) {
        QVERIFY2(!written.contains(table.choices.data()), table.name);
        written.insert(table.choices.data());
    }
    QSet<const Choice *> used;
    forEachRegister([&]<class R>() {
        for (const Field &field : definitionOf<R>().fields) {
            if (const auto *kind = std::get_if<ChoiceKind>(&field.kind)) {
                QVERIFY2(written.contains(kind->choices.data()), field.column);
                used.insert(kind->choices.data());
            }
        }
    });
    QCOMPARE(used.size(), written.size());
}

void TestStoredWords::wordsAreWrittenAlike()
{
    // lower case with underscores; the codes that people know keep their capitals
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*[a-z0-9]$|^[a-l]$"));
    static const QRegularExpression code(QStringLiteral("^(C|P|N|NA|NYO|U|R|A|I|S1|S2|SV|RC)$"));
    static const QRegularExpression number(QStringLiteral("^([0-9]|1[0-3])$"));
    for (const WordTable &table : allWords()) {
        for (const Choice &choice : table.words) {
            const QString word = QLatin1String(choice.key);
            QVERIFY2(word.isEmpty() || plain.match(word).hasMatch() || code.match(word).hasMatch()
                         || number.match(word).hasMatch(),
                     choice.key);
        }
    }
}

void TestStoredWords::emptyWordMeansNothingWasStated()
{
    for (const WordTable &table : allWords()) {
        for (size_t i = 0; i < table.words.size(); ++i) {
            if (*table.words[i].key)
                continue;
            QVERIFY2(i == 0, table.name); // it is what a new record holds
            QVERIFY2(table.words[i].value == 0, table.name);
        }
    }
}

void TestStoredWords::labelOfAnUnknownWordIsTheWord()
{
    const auto choices = choicesOf<DocStatus>();
    QCOMPARE(labelOf(choices, QStringLiteral("shredded")), QStringLiteral("shredded"));
    QCOMPARE(labelOf(choices, QStringLiteral("%1 <b>")), QStringLiteral("%1 <b>"));
    QCOMPARE(labelOf(choices, 99), QStringLiteral("99"));
}

void TestStoredWords::stepsAreFoundByTheirIds()
{
    for (int number = 1; number <= 13; ++number) {
        const ProjectStep step = projectStepOf(QString::number(number));
        QCOMPARE(int(step), number);
        QCOMPARE(idOf(step), QString::number(number));
    }
    QCOMPARE(projectStepOf(QStringLiteral("S1")), ProjectStep::StageOne);
    QCOMPARE(projectStepOf(QStringLiteral("RC")), ProjectStep::Recertification);
    QCOMPARE(idOf(ProjectStep::NotStated), QString());
    for (const char *unknown : {"", "0", "14", "01", "s1", "1 "})
        QCOMPARE(projectStepOf(QLatin1String(unknown)), ProjectStep::NotStated);
}

void TestStoredWords::frequenciesHaveTheirDays_data()
{
    QTest::addColumn<int>("frequency");
    QTest::addColumn<int>("days"); // the longest such time, so that no month or year is too long
    const auto row = [](Frequency frequency, int days) {
        const QString word = textOf(detail::storedChoice(choicesOf<Frequency>(), int(frequency)));
        QTest::newRow(word.isEmpty() ? "not stated" : qPrintable(word)) << int(frequency) << days;
    };
    row(Frequency::NotStated, 0);
    row(Frequency::Continuous, 1);
    row(Frequency::Daily, 1);
    row(Frequency::Weekly, 7);
    row(Frequency::Monthly, 31);
    row(Frequency::Quarterly, 92);
    row(Frequency::HalfYearly, 184);
    row(Frequency::Yearly, 366);
    row(Frequency::OnEvent, 0);
}

void TestStoredWords::frequenciesHaveTheirDays()
{
    QFETCH(int, frequency);
    QFETCH(int, days);
    QCOMPARE(daysBetween(Frequency(frequency)), days);
    // no start makes the period itself longer than the days say
    for (int month = 0; days > 27 && month < 48; ++month) {
        const QDate from = QDate(2027, 1, 1).addMonths(month);
        const int months = days / 30;
        QVERIFY(from.daysTo(from.addMonths(months)) <= days);
    }
}

void TestStoredWords::levelsAreNumbers()
{
    for (const Choice &choice : choicesOf<Level15>())
        QCOMPARE(QLatin1String(choice.key).isEmpty() ? 0 : QString::fromLatin1(choice.key).toInt(),
                 choice.value);
    QCOMPARE(int(choicesOf<CapabilityLevel>().size()), 7); // nothing, and 0 to 5
}

QTEST_GUILESS_MAIN(TestStoredWords)
#include "tst_stored_words.moc"
