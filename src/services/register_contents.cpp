// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/register_contents.h"

#include "storage/record_table.h"

#include <QCollator>

#include <algorithm>

namespace gapwright {

RegisterContents::RegisterContents()
{
    for (const RegisterType &type : registerTypes())
        m_registers.push_back({&type, {}, {}, {}});
}

Result<RegisterContents> RegisterContents::read(ProjectFile &project)
{
    RegisterContents contents;
    for (const RegisterType &type : registerTypes()) {
        std::vector<AnyRecord> records;
        const Outcome read =
            readRows(project.connection(), *type.info, [&](const QString &id) -> void * {
                records.push_back(type.make());
                type.setId(records.back().get(), id);
                return records.back().get();
            });
        if (!read)
            return read.error();
        std::ranges::sort(records, {},
                          [&](const AnyRecord &record) { return type.id(record.get()); });
        for (AnyRecord &record : records)
            contents.add(type, std::move(record));
    }
    return contents;
}

void RegisterContents::add(const RegisterType &type, AnyRecord record)
{
    for (Register &one : m_registers) {
        if (one.type != &type)
            continue;
        const QString id = type.id(record.get());
        const QString title = titleOf(*type.info, record.get());
        const Field *code = fieldOf(*type.info, QLatin1String("code"));
        const QString shortName = code ? textOf(code->get(record.get())).simplified() : QString();
        if (!title.isEmpty())
            one.ids.insert(title, id);
        if (!shortName.isEmpty() && shortName != title)
            one.ids.insert(shortName, id);
        one.places.insert(id, one.records.size());
        one.records.push_back(std::move(record));
    }
}

const RegisterContents::Register *RegisterContents::registerOf(QLatin1String table) const
{
    for (const Register &one : m_registers) {
        if (table == QLatin1String(one.type->info->table))
            return &one;
    }
    return nullptr;
}

std::vector<AnyRecord> RegisterContents::of(QLatin1String table) const
{
    const Register *one = registerOf(table);
    if (!one)
        return {};
    std::vector<AnyRecord> sorted = one->records;
    QCollator collator{QLocale::c()};
    collator.setNumericMode(true);
    const auto key = [&](const AnyRecord &record) {
        return titleOf(*one->type->info, record.get()) + one->type->id(record.get());
    };
    std::sort(sorted.begin(), sorted.end(), [&](const AnyRecord &a, const AnyRecord &b) {
        return collator.compare(key(a), key(b)) < 0;
    });
    return sorted;
}

const void *RegisterContents::find(QLatin1String table, const QString &id) const
{
    const Register *one = registerOf(table);
    const auto place =
        one ? one->places.constFind(id) : QHash<QString, std::size_t>::const_iterator();
    return one && place != one->places.constEnd() ? one->records[*place].get() : nullptr;
}

QString RegisterContents::wordFor(QLatin1String table, const QString &id) const
{
    const Register *one = registerOf(table);
    const void *record = find(table, id);
    if (!record)
        return id;
    const QString title = titleOf(*one->type->info, record);
    const bool isClear = !title.isEmpty() && one->ids.count(title) == 1
        && !title.contains(QLatin1Char(';')) && title == title.trimmed();
    return isClear ? title : id;
}

QString RegisterContents::idFor(QLatin1String table, const QString &word) const
{
    const Register *one = registerOf(table);
    if (!one)
        return {};
    if (one->places.contains(word))
        return word;
    return one->ids.count(word) == 1 ? one->ids.value(word) : QString();
}

QStringList listedRegisters()
{
    QStringList tables;
    for (const RegisterType &type : registerTypes()) {
        if (*type.info->about.purpose)
            tables << QString::fromLatin1(type.info->table);
    }
    return tables;
}

} // namespace gapwright
