// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/field.h"

#include "base/id.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "registers/decimal.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QSet>

namespace gapwright {

const Field *fieldOf(const RegisterInfo &info, QLatin1String column)
{
    for (const Field &field : info.fields) {
        if (column == QLatin1String(field.column))
            return &field;
    }
    return nullptr;
}

const Field *parentFieldOf(const RegisterInfo &info)
{
    const bool isPart = !info.fields.empty() && (info.fields.front().flags & Required)
        && std::holds_alternative<ReferenceKind>(info.fields.front().kind);
    return isPart ? &info.fields.front() : nullptr;
}

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("Register", field.label);
}

QString labelOf(std::span<const Choice> choices, const QString &key)
{
    for (const Choice &choice : choices) {
        if (key == QLatin1String(choice.key))
            return QCoreApplication::translate("Register", choice.label);
    }
    return key;
}

QString labelOf(std::span<const Choice> choices, int value)
{
    for (const Choice &choice : choices) {
        if (choice.value == value)
            return QCoreApplication::translate("Register", choice.label);
    }
    return QString::number(value);
}

const DecimalKind *decimalOf(const FieldKind &kind)
{
    if (const auto *decimal = std::get_if<DecimalKind>(&kind))
        return decimal;
    if (const auto *money = std::get_if<MoneyKind>(&kind))
        return money;
    return std::get_if<PercentKind>(&kind);
}

const char *targetTableOf(const FieldKind &kind)
{
    if (const auto *one = std::get_if<ReferenceKind>(&kind))
        return one->targetTable;
    if (const auto *many = std::get_if<ReferencesKind>(&kind))
        return many->targetTable;
    return std::holds_alternative<FileKind>(kind) ? "attachment" : nullptr;
}

QString displayText(const Field &field, const void *record)
{
    return displayText(field, field.get(record));
}

QString displayText(const Field &field, const StoredValue &value)
{
    if (isNull(value))
        return {};
    return std::visit(
        Overloaded{
            [&](const TextKind &) { return textOf(value); },
            [&](const DateKind &) {
                const QDate date = QDate::fromString(textOf(value), Qt::ISODate);
                return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
            },
            [&](const NumberKind &) { return QLocale().toString(integerOf(value)); },
            [&](const FlagKind &) {
                return integerOf(value) ? QCoreApplication::translate("Register", "Yes")
                                        : QCoreApplication::translate("Register", "No");
            },
            [&](const ChoiceKind &kind) { return labelOf(kind.choices, textOf(value)); },
            [&](const ReferenceKind &) { return textOf(value); },
            [&](const ReferencesKind &) { return idsOf(value).join(QLatin1String(", ")); },
            [&](const FileKind &) { return textOf(value); },
            [&](const DecimalKind &kind) {
                return localDecimal(integerOf(value), kind.places, false);
            },
            [&](const MoneyKind &kind) {
                return localDecimal(integerOf(value), kind.places, true);
            },
            [&](const PercentKind &kind) {
                return QCoreApplication::translate("Register", "%1 %")
                    .arg(localDecimal(integerOf(value), kind.places, false));
            },
        },
        field.kind);
}

QString exchangeText(const Field &field, const StoredValue &value)
{
    const DecimalKind *decimal = decimalOf(field.kind);
    return decimal && !isNull(value) ? plainDecimal(integerOf(value), decimal->places)
                                     : textOf(value);
}

QString titleOf(const RegisterInfo &info, const void *record)
{
    QStringList parts;
    if (const Field *code = fieldOf(info, QLatin1String("code")))
        parts << textOf(code->get(record)).simplified();
    for (const Field &field : info.fields) {
        const bool isTitle = std::holds_alternative<TextKind>(field.kind)
            && (field.flags & ShownInList) && qstrcmp(field.column, "code") != 0;
        if (isTitle) {
            parts << shortened(textOf(field.get(record)), 80);
            break;
        }
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QStringList idsOf(const StoredValue &value)
{
    return textOf(value).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

StoredValue storedIds(const QStringList &ids)
{
    // never null, as NULL is no list: the column holds empty text
    return ids.isEmpty() ? QString(QLatin1String("")) : ids.join(QLatin1Char(' '));
}

namespace detail {

StoredValue storedText(const QString &text)
{
    return gapwright::storedText(text);
}

StoredValue storedChoice(std::span<const Choice> choices, int value)
{
    for (const Choice &choice : choices) {
        if (choice.value == value)
            return QString::fromLatin1(choice.key);
    }
    Q_ASSERT_X(false, "storedChoice", "an enumerator without a word");
    return {};
}

bool choiceValue(std::span<const Choice> choices, const StoredValue &stored, int *value)
{
    const auto *word = std::get_if<QString>(&stored);
    if (!word)
        return false;
    for (const Choice &choice : choices) {
        if (*word == QLatin1String(choice.key)) {
            *value = choice.value;
            return true;
        }
    }
    return false;
}

bool dateValue(const StoredValue &stored, QString *isoDate)
{
    const auto *text = std::get_if<QString>(&stored);
    if (!text)
        return false;
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!text->isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != *text))
        return false;
    *isoDate = *text;
    return true;
}

bool idListValue(const StoredValue &stored, QStringList *ids)
{
    const auto *text = std::get_if<QString>(&stored);
    if (!text)
        return false;
    const QStringList parts =
        text->isEmpty() ? QStringList() : text->split(QLatin1Char(' '), Qt::KeepEmptyParts);
    QSet<QString> seen;
    for (const QString &part : parts) {
        if (!isUuid(part) || seen.contains(part))
            return false;
        seen.insert(part);
    }
    *ids = parts;
    return true;
}

bool decimalValue(const StoredValue &stored, const DecimalKind &kind, std::optional<qint64> *scaled)
{
    if (isNull(stored)) {
        scaled->reset();
        return true;
    }
    const auto *number = std::get_if<qint64>(&stored);
    if (!number || *number < kind.minimum || *number > kind.maximum)
        return false;
    *scaled = *number;
    return true;
}

} // namespace detail

} // namespace gapwright
