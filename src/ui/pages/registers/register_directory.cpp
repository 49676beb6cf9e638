// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_directory.h"

#include "base/text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gapwright {

RegisterDirectory::RegisterDirectory(Workspace &workspace)
    : m_workspace(workspace)
    , m_all(accessToRegisters(workspace))
{
}

const RegisterAccess *RegisterDirectory::access(QLatin1String table) const
{
    for (const auto &access : m_all) {
        if (access->table() == table)
            return access.get();
    }
    return nullptr;
}

QString RegisterDirectory::nameOf(QLatin1String table, const QString &id) const
{
    const RegisterAccess *found = access(table);
    const void *record = found ? found->find(id) : nullptr;
    return record ? nameOf(*found, record) : QString();
}

QString RegisterDirectory::nameOf(const RegisterAccess &access, const void *record)
{
    const QString title = titleOf(access.info(), record);
    return title.isEmpty()
        ? QCoreApplication::translate("RegisterDirectory", "%1, untitled").arg(access.title())
        : title;
}

QList<ComboChoice> RegisterDirectory::choices(QLatin1String table) const
{
    QList<ComboChoice> choices;
    const RegisterAccess *found = access(table);
    const int count = found ? found->count() : 0;
    choices.reserve(count);
    std::vector<std::pair<QCollatorSortKey, ComboChoice>> keyed;
    QCollator collator;
    collator.setNumericMode(true);
    for (int place = 0; place < count; ++place) {
        const void *record = found->at(place);
        const QString name = nameOf(*found, record);
        keyed.emplace_back(collator.sortKey(name), ComboChoice{found->idOf(record), name});
    }
    std::sort(keyed.begin(), keyed.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[key, choice] : keyed)
        choices.append(std::move(choice));
    return choices;
}

std::vector<Referrer> RegisterDirectory::referrersOf(QLatin1String table, const QString &id) const
{
    std::vector<Referrer> referrers;
    for (const auto &access : m_all) {
        for (const Field &field : access->info().fields) {
            const char *target = targetTableOf(field.kind);
            if (!target || table != QLatin1String(target))
                continue;
            for (int place = 0; place < access->count(); ++place) {
                const void *record = access->at(place);
                if (textOf(field.get(record)).contains(id))
                    referrers.push_back({access.get(), access->idOf(record), &field});
            }
        }
    }
    return referrers;
}

std::vector<const RegisterAccess *> RegisterDirectory::partsOf(QLatin1String table) const
{
    std::vector<const RegisterAccess *> parts;
    for (const auto &access : m_all) {
        const Field *parent = access->hasList() ? parentFieldOf(access->info()) : nullptr;
        if (parent && table == QLatin1String(targetTableOf(parent->kind)))
            parts.push_back(access.get());
    }
    return parts;
}

AnyRecord RegisterDirectory::fresh(const RegisterAccess &access) const
{
    AnyRecord record = access.type().make();
    access.type().setId(record.get(), newUuid7());
    giveCode(access, record.get());
    return record;
}

AnyRecord RegisterDirectory::duplicate(const RegisterAccess &access, const void *record) const
{
    AnyRecord copy = access.type().copy(record);
    access.type().setId(copy.get(), newUuid7());
    giveCode(access, copy.get());
    return copy;
}

void RegisterDirectory::giveCode(const RegisterAccess &access, void *record) const
{
    const Field *code = fieldOf(access.info(), QLatin1String("code"));
    if (!code || !std::holds_alternative<TextKind>(code->kind))
        return;
    static const QRegularExpression numbered(QStringLiteral("^(.*?)(\\d{1,9})$"));
    QString prefix;
    int digits = 0;
    int largest = 0;
    for (int place = 0; place < access.count(); ++place) {
        const QRegularExpressionMatch match =
            numbered.match(textOf(code->get(access.at(place))).simplified());
        const int number = match.captured(2).toInt();
        if (!match.hasMatch() || number <= largest)
            continue;
        largest = number;
        prefix = match.captured(1);
        digits = int(match.capturedLength(2));
    }
    const QString next = largest == 0
        ? QString(QLatin1String(""))
        : prefix + QString::number(largest + 1).rightJustified(digits, QLatin1Char('0'));
    code->set(record, next);
}

bool RegisterDirectory::isStorable(const RegisterAccess &access, const void *record,
                                   const Field **missing)
{
    if (!parentFieldOf(access.info()))
        return true;
    for (const Field &field : access.info().fields) {
        const bool mustRefer =
            (field.flags & Required) && std::holds_alternative<ReferenceKind>(field.kind);
        if (mustRefer && isNull(field.get(record))) {
            if (missing)
                *missing = &field;
            return false;
        }
    }
    return true;
}

} // namespace gapwright
