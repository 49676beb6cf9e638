// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/register_export.h"

#include "base/file_output.h"
#include "registers/decimal.h"
#include "services/csv_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace gapwright {

namespace {

/// What CSV holds: words of files, references by name.
QString cellText(const Field &field, const void *record, const RegisterContents &contents)
{
    const StoredValue value = field.get(record);
    if (const char *target = targetTableOf(field.kind)) {
        QStringList words;
        for (const QString &id : idsOf(value))
            words << contents.wordFor(QLatin1String(target), id);
        return words.join(QLatin1String("; "));
    }
    if (std::holds_alternative<FlagKind>(field.kind))
        return integerOf(value) ? QStringLiteral("yes") : QStringLiteral("no");
    return exchangeText(field, value);
}

QJsonValue jsonValue(const Field &field, const void *record)
{
    const StoredValue value = field.get(record);
    if (isNull(value))
        return QJsonValue::Null;
    if (std::holds_alternative<FlagKind>(field.kind))
        return integerOf(value) != 0;
    if (std::holds_alternative<ReferencesKind>(field.kind))
        return QJsonArray::fromStringList(idsOf(value));
    if (const DecimalKind *decimal = decimalOf(field.kind))
        return double(integerOf(value)) / double(powerOfTen(decimal->places));
    if (std::holds_alternative<qint64>(value))
        return integerOf(value);
    return textOf(value);
}

} // namespace

QByteArray registerCsv(const RegisterType &type, const RegisterContents &contents)
{
    std::vector<QStringList> rows;
    QStringList headings{QStringLiteral("id")};
    for (const Field &field : type.info->fields)
        headings << QString::fromLatin1(field.column);
    rows.push_back(headings);
    for (const AnyRecord &record : contents.of(QLatin1String(type.info->table))) {
        QStringList cells{type.id(record.get())};
        for (const Field &field : type.info->fields)
            cells << cellText(field, record.get(), contents);
        rows.push_back(cells);
    }
    return csvBytes(rows);
}

QJsonArray registerJsonRecords(const RegisterType &type, const RegisterContents &contents)
{
    QJsonArray records;
    for (const AnyRecord &record : contents.of(QLatin1String(type.info->table))) {
        QJsonObject object{{QStringLiteral("id"), type.id(record.get())}};
        for (const Field &field : type.info->fields)
            object.insert(QLatin1String(field.column), jsonValue(field, record.get()));
        records.append(object);
    }
    return records;
}

QByteArray registerJson(const RegisterType &type, const RegisterContents &contents)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("table"), QString::fromLatin1(type.info->table)},
                           {QStringLiteral("records"), registerJsonRecords(type, contents)}})
        .toJson();
}

Outcome exportRegister(const QString &path, const RegisterType &type,
                       const RegisterContents &contents)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return writeFileWhole(path, registerCsv(type, contents));
    if (ending == QLatin1String("json"))
        return writeFileWhole(path, registerJson(type, contents));
    if (ending == QLatin1String("xlsx"))
        return writeRegisterWorkbook(path, type, contents);
    return Error{QCoreApplication::translate(
                     "Services",
                     "%1 cannot be written: a register is written as CSV, JSON or XLSX. Let the "
                     "name end in .csv, .json or .xlsx.")
                     .arg(QDir::toNativeSeparators(path)),
                 ErrorKind::BadInput,
                 {}};
}

} // namespace gapwright
