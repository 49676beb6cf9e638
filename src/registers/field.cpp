// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/field.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace gapwright {

const Field *fieldOf(const RegisterInfo &info, QLatin1String column)
{
    for (const Field &field : info.fields) {
        if (column == QLatin1String(field.column))
            return &field;
    }
    return nullptr;
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

QString displayText(const Field &field, const void *record)
{
    const StoredValue value = field.get(record);
    return std::visit(
        Overloaded{
            [&](const TextKind &) { return textOf(value); },
            [&](const DateKind &) {
                const QDate date = QDate::fromString(textOf(value), Qt::ISODate);
                return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
            },
            [&](const NumberKind &) {
                return isNull(value) ? QString() : QLocale().toString(integerOf(value));
            },
            [&](const FlagKind &) {
                return integerOf(value) ? QCoreApplication::translate("Register", "Yes")
                                        : QCoreApplication::translate("Register", "No");
            },
            [&](const ChoiceKind &kind) { return labelOf(kind.choices, textOf(value)); },
            [&](const ReferenceKind &) { return textOf(value); },
        },
        field.kind);
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

} // namespace detail

} // namespace gapwright
