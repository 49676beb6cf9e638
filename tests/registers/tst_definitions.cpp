// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every register by its definition alone.
#include "base/overloaded.h"
#include "registers/all_registers.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gapwright;

class TestDefinitions : public QObject {
    Q_OBJECT
private slots:
    void columnsAreNamedOnceAndWell();
    void everyValueComesBack();
    void wrongValuesAreRefusedAndChangeNothing();
    void choicesHaveDistinctWords();
    void referencesNameARegister();
    void textIsStoredNormalised();
    void codesOfTheConformityScale();
    void displayTextIsForPeople();
};

namespace {

/// A value that differs from every default, for the kind of field.
StoredValue sampleFor(const Field &field)
{
    return std::visit(
        Overloaded{
            [](const TextKind &) -> StoredValue { return QStringLiteral("<b>5 & 6</b>\nline"); },
            [](const DateKind &) -> StoredValue { return QStringLiteral("2026-03-15"); },
            [](const NumberKind &kind) -> StoredValue { return qint64(kind.minimum + 1); },
            [](const FlagKind &) -> StoredValue { return qint64(1); },
            [](const ChoiceKind &kind) -> StoredValue {
                return QString::fromLatin1(kind.choices.back().key);
            },
            [](const ReferenceKind &) -> StoredValue { return newUuid7(); },
            [](const FileKind &) -> StoredValue { return newUuid7(); },
            [](const ReferencesKind &) -> StoredValue {
                return storedIds({newUuid7(), newUuid7()});
            },
            [](const DecimalKind &kind) -> StoredValue { return kind.maximum - 1; },
        },
        field.kind);
}

std::vector<StoredValue> wrongFor(const Field &field)
{
    const StoredValue word = QStringLiteral("no such word");
    return std::visit(
        Overloaded{
            [](const TextKind &) {
                return std::vector<StoredValue>{qint64(1), StoredValue()};
            },
            [&](const DateKind &) {
                return std::vector<StoredValue>{word, qint64(1), QStringLiteral("2026-02-30"),
                                                QStringLiteral("15.3.2026")};
            },
            [&](const NumberKind &kind) {
                return std::vector<StoredValue>{word, qint64(kind.minimum) - 1};
            },
            [&](const FlagKind &) {
                return std::vector<StoredValue>{word, qint64(2)};
            },
            [&](const ChoiceKind &) {
                return std::vector<StoredValue>{word, qint64(0)};
            },
            [](const ReferenceKind &) { return std::vector<StoredValue>{qint64(7)}; },
            [](const FileKind &) { return std::vector<StoredValue>{qint64(7)}; },
            [&](const ReferencesKind &) {
                const QString id = newUuid7();
                return std::vector<StoredValue>{word,
                                                qint64(7),
                                                StoredValue(),
                                                id + QLatin1Char(' '),
                                                id + QLatin1String("  ") + newUuid7(),
                                                id + QLatin1Char(' ') + id};
            },
            [&](const DecimalKind &kind) {
                return std::vector<StoredValue>{word, kind.minimum - 1, kind.maximum + 1};
            },
        },
        field.kind);
}

} // namespace

void TestDefinitions::columnsAreNamedOnceAndWell()
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QSet<QString> tables;
    forEachRegister([&]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        QVERIFY2(!tables.contains(QLatin1String(info.table)), info.table);
        tables << QLatin1String(info.table);
        QVERIFY2(info.fields.size() < 60, info.table);
        QSet<QString> columns{QStringLiteral("id")};
        for (const Field &field : info.fields) {
            QVERIFY2(name.match(QLatin1String(field.column)).hasMatch(), field.column);
            QVERIFY2(!columns.contains(QLatin1String(field.column)), field.column);
            QVERIFY2(!labelOf(field).isEmpty(), field.column);
            columns << QLatin1String(field.column);
            QCOMPARE(fieldOf(info, QLatin1String(field.column)), &field);
        }
        QVERIFY(!fieldOf(info, QLatin1String("nothing")));
    });
}

void TestDefinitions::everyValueComesBack()
{
    forEachRegister([]<class R>() {
        R record;
        for (const Field &field : definitionOf<R>().fields) {
            const StoredValue value = sampleFor(field);
            QVERIFY2(field.set(&record, value), field.column);
            QVERIFY2(field.get(&record) == value, field.column);
        }
        R copy;
        for (const Field &field : definitionOf<R>().fields)
            QVERIFY(field.set(&copy, field.get(&record)));
        QVERIFY(copy == record);
        QVERIFY(!(copy == R{}));
    });
}

void TestDefinitions::wrongValuesAreRefusedAndChangeNothing()
{
    forEachRegister([]<class R>() {
        R record;
        for (const Field &field : definitionOf<R>().fields)
            QVERIFY(field.set(&record, sampleFor(field)));
        const R before = record;
        for (const Field &field : definitionOf<R>().fields) {
            for (const StoredValue &wrong : wrongFor(field)) {
                QVERIFY2(!field.set(&record, wrong), field.column);
                QVERIFY2(record == before, field.column);
            }
        }
    });
}

void TestDefinitions::choicesHaveDistinctWords()
{
    forEachRegister([]<class R>() {
        for (const Field &field : definitionOf<R>().fields) {
            const auto *kind = std::get_if<ChoiceKind>(&field.kind);
            if (!kind)
                continue;
            QSet<QString> words;
            QSet<QString> labels;
            for (const Choice &choice : kind->choices) {
                words << QLatin1String(choice.key);
                labels << labelOf(kind->choices, choice.value);
            }
            QCOMPARE(size_t(words.size()), kind->choices.size());
            QCOMPARE(size_t(labels.size()), kind->choices.size());
        }
    });
}

void TestDefinitions::referencesNameARegister()
{
    QSet<QString> tables;
    forEachRegister([&]<class R>() { tables << QLatin1String(definitionOf<R>().table); });
    forEachRegister([&]<class R>() {
        for (const Field &field : definitionOf<R>().fields) {
            if (const char *target = targetTableOf(field.kind))
                QVERIFY2(tables.contains(QLatin1String(target)), field.column);
        }
    });
}

void TestDefinitions::textIsStoredNormalised()
{
    Engagement engagement;
    engagement.organization = QStringLiteral("Ka\u0308se\r\n") + QChar(u'\0');
    const Field *field = fieldOf(definitionOf<Engagement>(), QLatin1String("organization"));
    QCOMPARE(textOf(field->get(&engagement)), QStringLiteral("K\u00e4se\n"));
}

void TestDefinitions::codesOfTheConformityScale()
{
    for (const Choice &choice : choicesOf<ConformityStatus>()) {
        const auto status = ConformityStatus(choice.value);
        QCOMPARE(statusOfCode(codeOf(status)), std::optional(status));
        QCOMPARE(statusOfCode(codeOf(status).toLower()), std::optional(status));
    }
    QVERIFY(!statusOfCode(QStringLiteral("X")));
    QVERIFY(isScored(ConformityStatus::Partial) && isGap(ConformityStatus::Partial));
    QVERIFY(!isScored(ConformityStatus::NotYetOccurred));
}

void TestDefinitions::displayTextIsForPeople()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ItemResult result;
    result.status = ConformityStatus::NotConforming;
    result.due = QDate(2026, 3, 15);
    const RegisterInfo &info = definitionOf<ItemResult>();
    QCOMPARE(displayText(*fieldOf(info, QLatin1String("status")), &result),
             QStringLiteral("Not conforming"));
    QCOMPARE(displayText(*fieldOf(info, QLatin1String("due")), &result),
             QStringLiteral("15/03/2026"));
    QCOMPARE(displayText(*fieldOf(info, QLatin1String("impact")), &result), QString());
    QCOMPARE(displayText(*fieldOf(info, QLatin1String("opportunity")), &result),
             QStringLiteral("No"));
}

QTEST_GUILESS_MAIN(TestDefinitions)
#include "tst_definitions.moc"
