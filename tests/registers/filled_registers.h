// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/id.h"
#include "base/overloaded.h"
#include "registers/register_type.h"

#include <QHash>

namespace gapwright::test {

/// One record of every register that has a list of its own, with all fields filled but files, and
/// texts that try to break files, forms and markup. The records refer to each other.
struct FilledRegister {
    const RegisterType *type;
    AnyRecord record;
};

inline QString hostileText(bool multiline)
{
    const QString line = QString::fromUtf8("=1+1 <b>\"a\";b</b> & 'c', %1 \xE2\x80\xAE"
                                           "\xF0\x9F\x99\x82 \xC3\xBC");
    return multiline ? line + QLatin1String("\n- second\tline") : line;
}

inline StoredValue filledValue(const Field &field, const QHash<QByteArray, QString> &ids)
{
    const auto idIn = [&](const char *table) { return ids.value(QByteArray(table)); };
    return std::visit(
        Overloaded{[&](const TextKind &kind) -> StoredValue {
                       return qstrcmp(field.column, "code") == 0 ? QStringLiteral("X-009")
                                                                 : hostileText(kind.multiline);
                   },
                   [](const DateKind &) -> StoredValue { return QStringLiteral("2026-03-15"); },
                   [](const NumberKind &kind) -> StoredValue { return qint64(kind.minimum + 1); },
                   [](const FlagKind &) -> StoredValue { return qint64(1); },
                   [](const ChoiceKind &kind) -> StoredValue {
                       return QString::fromLatin1(kind.choices.back().key);
                   },
                   [&](const ReferenceKind &kind) -> StoredValue {
                       const QString id = idIn(kind.targetTable);
                       return id.isEmpty() ? StoredValue() : StoredValue(id);
                   },
                   [&](const ReferencesKind &kind) -> StoredValue {
                       const QString id = idIn(kind.targetTable);
                       return storedIds(id.isEmpty() ? QStringList() : QStringList{id});
                   },
                   [](const FileKind &) -> StoredValue { return StoredValue(); },
                   [](const DecimalKind &kind) -> StoredValue { return kind.maximum - 1; }},
        field.kind);
}

inline std::vector<FilledRegister> filledRegisters()
{
    QHash<QByteArray, QString> ids;
    for (const RegisterType &type : registerTypes()) {
        if (*type.info->about.purpose)
            ids.insert(type.info->table, newUuid7());
    }
    std::vector<FilledRegister> filled;
    for (const RegisterType &type : registerTypes()) {
        if (!*type.info->about.purpose)
            continue;
        AnyRecord record = type.make();
        type.setId(record.get(), ids.value(type.info->table));
        for (const Field &field : type.info->fields) {
            if (!field.set(record.get(), filledValue(field, ids)))
                qFatal("%s.%s takes no value", type.info->table, field.column);
        }
        filled.push_back({&type, std::move(record)});
    }
    return filled;
}

} // namespace gapwright::test
