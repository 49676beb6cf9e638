// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logged_change.h"

#include "registers/all_registers.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace gapwright {

namespace {

std::optional<StoredValue> storedValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return StoredValue();
    case QJsonValue::String:
        return StoredValue(value.toString());
    case QJsonValue::Double:
        if (value.toVariant().typeId() == QMetaType::LongLong)
            return StoredValue(value.toInteger());
        return std::nullopt;
    case QJsonValue::Bool:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<RowChange::Kind> rowKind(const QByteArray &op)
{
    if (op == "I")
        return RowChange::Kind::Insert;
    if (op == "U")
        return RowChange::Kind::Update;
    if (op == "D")
        return RowChange::Kind::Delete;
    return std::nullopt;
}

constexpr std::pair<TransactionInfo::Kind, const char *> kindWords[] = {
    {TransactionInfo::Kind::Edit, "edit"},       {TransactionInfo::Kind::Undo, "undo"},
    {TransactionInfo::Kind::Redo, "redo"},       {TransactionInfo::Kind::Merge, "merge"},
    {TransactionInfo::Kind::Migrate, "migrate"},
};

const RegisterInfo *registerOf(const QByteArray &table)
{
    const RegisterInfo *found = nullptr;
    forEachRegister([&]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        if (table == info.table)
            found = &info;
    });
    return found;
}

} // namespace

QString wordOf(TransactionInfo::Kind kind)
{
    for (const auto &[value, word] : kindWords) {
        if (value == kind)
            return QLatin1String(word);
    }
    return {};
}

TransactionInfo::Kind transactionKind(const QString &word)
{
    for (const auto &[value, known] : kindWords) {
        if (word == QLatin1String(known))
            return value;
    }
    return TransactionInfo::Kind::Edit;
}

std::optional<ColumnValues> columnValues(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ColumnValues values;
    values.reserve(size_t(object.size()));
    for (auto it = object.begin(); it != object.end(); ++it) {
        std::optional<StoredValue> value = storedValue(it.value());
        if (!value)
            return std::nullopt;
        values.emplace_back(it.key().toUtf8(), std::move(*value));
    }
    return values;
}

Result<std::vector<LoggedChange>> readLoggedChanges(Connection &connection, qint64 sequence)
{
    std::vector<LoggedChange> changes;
    Statement rows(connection, "SELECT tbl, pk, op, old, new FROM change WHERE txn=? ORDER BY id");
    rows.bind(1, sequence);
    while (rows.next()) {
        LoggedChange change;
        change.table = rows.bytes(0);
        change.id = rows.text(1);
        const std::optional<RowChange::Kind> kind = rowKind(rows.bytes(2));
        const auto before = rows.isNull(3) ? ColumnValues() : columnValues(rows.bytes(3));
        const auto after = rows.isNull(4) ? ColumnValues() : columnValues(rows.bytes(4));
        if (!kind || !before || !after)
            return damagedError(
                connection.path(),
                QStringLiteral("unreadable change in transaction %1 of table %2")
                    .arg(QString::number(sequence), QString::fromUtf8(change.table)));
        change.kind = *kind;
        change.before = *before;
        change.after = *after;
        changes.push_back(std::move(change));
    }
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    return changes;
}

Result<LoggedTransaction> readLoggedTransaction(Connection &connection, qint64 sequence)
{
    LoggedTransaction found;
    Statement row(connection, "SELECT seq, kind, ref, label, author, at FROM txn WHERE seq=?");
    row.bind(1, sequence);
    if (row.next()) {
        found = {row.integer(0), transactionKind(row.text(1)),
                 row.integer(2), row.text(3),
                 row.text(4),    QDateTime::fromString(row.text(5), Qt::ISODateWithMs)};
    }
    if (Outcome ended = row.end(); !ended)
        return ended.error();
    return found;
}

QString shownTable(const QByteArray &table)
{
    const RegisterInfo *info = registerOf(table);
    return info ? QCoreApplication::translate("Register", info->title) : QString::fromUtf8(table);
}

QString shownColumn(const QByteArray &table, const QByteArray &column)
{
    const RegisterInfo *info = registerOf(table);
    const Field *field = info ? fieldOf(*info, QLatin1String(column)) : nullptr;
    return field ? labelOf(*field) : QString::fromUtf8(column);
}

} // namespace gapwright
