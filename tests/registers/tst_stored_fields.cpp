// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of every register: names, kinds, limits and initial values are part of the file
// format and of what the domain asks for, so each one is written down here once more and compared.
#include "base/overloaded.h"
#include "registers/all_registers.h"
#include "registers/register_type.h"
#include "stored_fields.h"
#include "stored_words.h"

#include <QSet>
#include <QTest>

using namespace gapwright;
using namespace gapwright::test;

class TestStoredFields : public QObject {
    Q_OBJECT
private slots:
    void noRegisterIsForgotten();
    void fieldsStayAsTheyAre_data();
    void fieldsStayAsTheyAre();
    void newRecordsHoldWhatIsUsual_data();
    void newRecordsHoldWhatIsUsual();
    void partsNameTheirWhole_data();
    void partsNameTheirWhole();
    void numbersEndAtTheirLimits_data();
    void numbersEndAtTheirLimits();
    void onlyWhatMayBeEmptyTakesNull_data();
    void onlyWhatMayBeEmptyTakesNull();
    void listsShowWhatNamesARecord_data();
    void listsShowWhatNamesARecord();
    void formsExplainEveryField_data();
    void formsExplainEveryField();
    void onlyTheNoteIsPrivate();
    void textsAreFoundBySearch();
    void recordsOfOneTypeOnly();

private:
    std::vector<StoredRegister> m_registers = allStoredRegisters();
    void eachRegister();
    void eachRegisterWithAList();
};

namespace {

QString nameOfWords(std::span<const Choice> choices)
{
    static const std::vector<WordTable> all = allWords();
    for (const WordTable &table : all) {
        if (table.choices.data() == choices.data())
            return QLatin1String(table.name);
    }
    return QStringLiteral("unknown words");
}

QString rangeText(const NumberKind &kind)
{
    return QStringLiteral("%1..%2%3")
        .arg(kind.minimum)
        .arg(kind.maximum)
        .arg(kind.mayBeEmpty ? QStringLiteral("?") : QString());
}

QString nameOfKind(const Field &field)
{
    return std::visit(
        Overloaded{
            [](const TextKind &kind) {
                return kind.multiline ? QStringLiteral("long") : QStringLiteral("text");
            },
            [](const DateKind &) { return QStringLiteral("date"); },
            [](const NumberKind &kind) { return rangeText(kind); },
            [](const FlagKind &) { return QStringLiteral("flag"); },
            [](const ChoiceKind &kind) { return nameOfWords(kind.choices); },
            [](const ReferenceKind &kind) {
                return QLatin1String("->") + QLatin1String(kind.targetTable);
            },
            [](const ReferencesKind &kind) {
                return QLatin1String("->>") + QLatin1String(kind.targetTable);
            },
            [](const FileKind &) { return QStringLiteral("file"); },
            [](const MoneyKind &kind) {
                return kind.places == 2 ? QStringLiteral("money") : QStringLiteral("odd money");
            },
            [](const PercentKind &kind) {
                return kind.places == 3 ? QStringLiteral("percent") : QStringLiteral("odd percent");
            },
            [](const DecimalKind &kind) { return QStringLiteral("decimal %1").arg(kind.places); },
        },
        field.kind);
}

QStringList wantedLines(const StoredRegister &wanted)
{
    QStringList lines;
    for (const StoredField &field : wanted.fields)
        lines << QLatin1String(field.column) + QLatin1Char(' ') + QLatin1String(field.kind);
    return lines;
}

QStringList linesOf(const RegisterInfo &info)
{
    QStringList lines;
    for (const Field &field : info.fields)
        lines << QLatin1String(field.column) + QLatin1Char(' ') + nameOfKind(field)
                + ((field.flags & Required) ? QStringLiteral("!") : QString());
    return lines;
}

} // namespace

void TestStoredFields::eachRegister()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < m_registers.size(); ++i)
        QTest::newRow(m_registers[i].table) << int(i);
}

void TestStoredFields::eachRegisterWithAList()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < m_registers.size(); ++i) {
        const RegisterType *type = registerTypeOf(QLatin1String(m_registers[i].table));
        if (type && *type->info->about.purpose) // other pages look after the others
            QTest::newRow(m_registers[i].table) << int(i);
    }
}

void TestStoredFields::noRegisterIsForgotten()
{
    QSet<QString> written;
    for (const StoredRegister &one : m_registers)
        written.insert(QLatin1String(one.table));
    QCOMPARE(size_t(written.size()), m_registers.size());
    for (const RegisterType &type : registerTypes())
        QVERIFY2(written.contains(QLatin1String(type.info->table)), type.info->table);
    QCOMPARE(m_registers.size(), registerTypes().size());
}

void TestStoredFields::fieldsStayAsTheyAre_data()
{
    eachRegister();
}

void TestStoredFields::fieldsStayAsTheyAre()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterType *type = registerTypeOf(QLatin1String(wanted.table));
    QVERIFY(type);
    QCOMPARE(linesOf(*type->info).join(QLatin1Char('\n')),
             wantedLines(wanted).join(QLatin1Char('\n')));
}

void TestStoredFields::newRecordsHoldWhatIsUsual_data()
{
    eachRegister();
}

void TestStoredFields::newRecordsHoldWhatIsUsual()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterType *type = registerTypeOf(QLatin1String(wanted.table));
    const AnyRecord record = type->make();
    QCOMPARE(type->id(record.get()), QString());
    for (const StoredField &one : wanted.fields) {
        const Field *field = fieldOf(*type->info, QLatin1String(one.column));
        QVERIFY2(field, one.column);
        const StoredValue value = field->get(record.get());
        const bool isNothing = isNull(value) || value == StoredValue(qint64(0))
            || value == StoredValue(QString(QLatin1String("")));
        if (*one.initial)
            QCOMPARE(textOf(value), QString::fromLatin1(one.initial));
        else
            QVERIFY2(isNothing, one.column);
    }
}

void TestStoredFields::partsNameTheirWhole_data()
{
    eachRegister();
}

void TestStoredFields::partsNameTheirWhole()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterInfo &info = *registerTypeOf(QLatin1String(wanted.table))->info;
    const Field *parent = parentFieldOf(info);
    QCOMPARE(parent ? QLatin1String(targetTableOf(parent->kind)) : QLatin1String(""),
             QLatin1String(wanted.parent));
    if (!parent)
        return;
    // the whole comes first in the list, so that copies and imports write it first
    const auto place = [](QLatin1String table) {
        const RegisterType *type = registerTypeOf(table);
        return type - registerTypes().data();
    };
    QVERIFY(place(QLatin1String(wanted.parent)) < place(QLatin1String(wanted.table)));
}

void TestStoredFields::numbersEndAtTheirLimits_data()
{
    eachRegister();
}

void TestStoredFields::numbersEndAtTheirLimits()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterType *type = registerTypeOf(QLatin1String(wanted.table));
    const AnyRecord record = type->make();
    for (const Field &field : type->info->fields) {
        const auto *number = std::get_if<NumberKind>(&field.kind);
        const DecimalKind *decimal = decimalOf(field.kind);
        if (!number && !decimal)
            continue;
        const bool isSize = qstrcmp(field.column, "size") == 0; // bytes: no upper end
        const qint64 least = number ? number->minimum : decimal->minimum;
        const qint64 most = number ? number->maximum : decimal->maximum;
        QVERIFY2(least < most, field.column);
        for (const qint64 inside : {least, most, (least + most) / 2}) {
            QVERIFY2(field.set(record.get(), inside), field.column);
            QVERIFY2(field.get(record.get()) == StoredValue(inside), field.column);
        }
        const StoredValue before = field.get(record.get());
        for (const qint64 outside : {least - 1, most + 1, std::numeric_limits<qint64>::min(),
                                     std::numeric_limits<qint64>::max()}) {
            if (isSize && outside > 0)
                continue;
            QVERIFY2(!field.set(record.get(), outside), field.column);
            QVERIFY2(field.get(record.get()) == before, field.column);
        }
        QVERIFY2(!field.set(record.get(), QString::number(most)), field.column);
    }
}

void TestStoredFields::onlyWhatMayBeEmptyTakesNull_data()
{
    eachRegister();
}

void TestStoredFields::onlyWhatMayBeEmptyTakesNull()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterType *type = registerTypeOf(QLatin1String(wanted.table));
    const AnyRecord record = type->make();
    for (const StoredField &one : wanted.fields) {
        const Field *field = fieldOf(*type->info, QLatin1String(one.column));
        const QString kind = QString::fromLatin1(one.kind).remove(QLatin1Char('!'));
        const bool mayBeNull = kind.endsWith(QLatin1Char('?')) || kind == QLatin1String("file")
            || kind == QLatin1String("money") || kind == QLatin1String("percent")
            || kind.startsWith(QLatin1String("decimal"))
            || (kind.startsWith(QLatin1String("->")) && !kind.startsWith(QLatin1String("->>")));
        QVERIFY2(field->set(record.get(), StoredValue()) == mayBeNull, one.column);
        QVERIFY2(isNull(field->get(record.get())) == mayBeNull, one.column);
    }
}

void TestStoredFields::listsShowWhatNamesARecord_data()
{
    eachRegisterWithAList();
}

void TestStoredFields::listsShowWhatNamesARecord()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterInfo &info = *registerTypeOf(QLatin1String(wanted.table))->info;
    int shown = 0;
    bool hasTitle = false;
    for (const Field &field : info.fields) {
        shown += (field.flags & ShownInList) ? 1 : 0;
        hasTitle = hasTitle
            || ((field.flags & ShownInList) && std::holds_alternative<TextKind>(field.kind));
    }
    QVERIFY2(hasTitle, "no text names a record of this register in lists");
    QVERIFY2(shown >= 2 && shown <= 15, qPrintable(QString::number(shown)));
    const QString purpose = QLatin1String(info.about.purpose);
    QVERIFY2(purpose.endsWith(QLatin1Char('.')), qPrintable(purpose));
    QVERIFY2(*info.about.icon, info.table);
}

void TestStoredFields::formsExplainEveryField_data()
{
    eachRegisterWithAList();
}

void TestStoredFields::formsExplainEveryField()
{
    QFETCH(int, row);
    const StoredRegister &wanted = m_registers[size_t(row)];
    const RegisterInfo &info = *registerTypeOf(QLatin1String(wanted.table))->info;
    QVERIFY2(*info.fields.front().layout.section, "the first field opens no section");
    QSet<QString> sections;
    QSet<QString> labels;
    for (const Field &field : info.fields) {
        const QString help = QString::fromUtf8(field.layout.help);
        QVERIFY2(!help.isEmpty() && help != labelOf(field), field.column);
        QVERIFY2(QStringLiteral(".?").contains(help.back()), field.column);
        QVERIFY2(!labels.contains(labelOf(field)), field.column);
        labels.insert(labelOf(field));
        const QString section = QLatin1String(field.layout.section);
        QVERIFY2(section.isEmpty() || !sections.contains(section), field.column);
        sections.insert(section);
    }
}

void TestStoredFields::onlyTheNoteIsPrivate()
{
    QStringList hidden;
    for (const RegisterType &type : registerTypes()) {
        for (const Field &field : type.info->fields) {
            if (field.flags & Private)
                hidden << QLatin1String(type.info->table) + QLatin1Char('.')
                        + QLatin1String(field.column);
        }
    }
    QCOMPARE(hidden, QStringList{QStringLiteral("item_results.note")});
}

void TestStoredFields::textsAreFoundBySearch()
{
    for (const RegisterType &type : registerTypes()) {
        for (const Field &field : type.info->fields) {
            const auto *text = std::get_if<TextKind>(&field.kind);
            const bool isForPeople = qstrcmp(field.column, "field_values") != 0;
            if (text && text->multiline && isForPeople)
                QVERIFY2(field.flags & Searchable, field.column);
            if (!text) // numbers, dates and ids are no words
                QVERIFY2(!(field.flags & Searchable), field.column);
        }
    }
}

void TestStoredFields::recordsOfOneTypeOnly()
{
    for (const RegisterType &type : registerTypes()) {
        const AnyRecord record = type.make();
        type.setId(record.get(), QStringLiteral("one"));
        const AnyRecord copy = type.copy(record.get());
        QCOMPARE(type.id(copy.get()), QStringLiteral("one"));
        QVERIFY(type.equal(record.get(), copy.get()));
        type.setId(copy.get(), QStringLiteral("two"));
        QVERIFY2(!type.equal(record.get(), copy.get()), type.info->table);
        QCOMPARE(type.id(record.get()), QStringLiteral("one")); // a copy, not the same record
    }
    QVERIFY(!registerTypeOf(QLatin1String("sqlite_master")));
    QVERIFY(!registerTypeOf(QLatin1String("")));
}

QTEST_GUILESS_MAIN(TestStoredFields)
#include "tst_stored_fields.moc"
