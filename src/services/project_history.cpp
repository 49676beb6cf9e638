// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_history.h"

#include "registers/all_registers.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gapwright {

namespace {

const RegisterInfo *registerOf(const QByteArray &table)
{
    const RegisterInfo *found = nullptr;
    forEachRegister([&]<class R>() {
        if (definitionOf<R>().table == table)
            found = &definitionOf<R>();
    });
    return found;
}

QString withPlace(const QString &title, const QString &place)
{
    return place.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, place);
}

/// Adds the titles of one register, except of records that already have a better one.
template <class R> Outcome nameRecords(Connection &connection, QHash<QString, QString> &titles)
{
    const Result<std::vector<R>> records = RecordTable<R>(connection).all();
    if (!records)
        return records.error();
    for (const R &record : *records) {
        if (!titles.contains(record.id.value))
            titles.insert(record.id.value, gapwright::titleOf(definitionOf<R>(), &record));
    }
    return Unit{};
}

/// The records a filter means: those of an item, or the one of the id.
Result<QStringList> recordsMeant(ProjectFile &project, const QString &recordId)
{
    if (recordId.isEmpty() || isUuid(recordId))
        return QStringList{recordId};
    const Result<std::vector<ItemResult>> results =
        RecordTable<ItemResult>(project.connection()).all();
    if (!results)
        return results.error();
    QStringList ids;
    for (const ItemResult &result : *results) {
        if (result.item == recordId)
            ids.append(result.id.value);
    }
    if (!ids.isEmpty())
        return ids;
    return Error{QCoreApplication::translate("Services",
                                             "%1 holds no record “%2”. Give the id of a record or "
                                             "the number of an item, for example 8.6.1-08.")
                     .arg(project.path(), recordId),
                 ErrorKind::NotFound,
                 {}};
}

} // namespace

Result<RecordNames> RecordNames::read(ProjectFile &project)
{
    RecordNames names;
    Connection &connection = project.connection();
    const auto engagements = RecordTable<Engagement>(connection).all();
    const auto assessments = RecordTable<Assessment>(connection).all();
    const auto results = RecordTable<ItemResult>(connection).all();
    const auto capability = RecordTable<CapabilityResult>(connection).all();
    const auto attachments = RecordTable<Attachment>(connection).all();
    const auto links = RecordTable<EvidenceLink>(connection).all();
    if (!engagements || !assessments || !results || !capability || !attachments || !links)
        return Error{QCoreApplication::translate("Services",
                                                 "%1 holds records that cannot be read. Restore a "
                                                 "backup.")
                         .arg(project.path()),
                     ErrorKind::Damaged,
                     {}};
    QHash<QString, QString> &titles = names.m_titles;
    for (const Engagement &engagement : *engagements)
        titles.insert(engagement.id.value, engagement.organization);
    for (const Assessment &assessment : *assessments)
        titles.insert(assessment.id.value, assessment.name);
    for (const ItemResult &result : *results)
        titles.insert(result.id.value,
                      withPlace(result.item, titles.value(result.assessment.value)));
    for (const CapabilityResult &result : *capability)
        titles.insert(result.id.value,
                      withPlace(result.area, titles.value(result.assessment.value)));
    for (const Attachment &attachment : *attachments)
        titles.insert(attachment.id.value, attachment.name);
    for (const EvidenceLink &link : *links)
        titles.insert(
            link.id.value,
            withPlace(titles.value(link.attachment.value), titles.value(link.result.value)));
    Outcome read = Unit{};
    forEachRegister([&]<class R>() {
        if (read)
            read = nameRecords<R>(connection, titles);
    });
    if (!read)
        return read.error();
    return names;
}

QString RecordNames::titleOf(const QByteArray &table, const QString &id) const
{
    const auto title = m_titles.constFind(id);
    if (title != m_titles.constEnd() && !title->isEmpty())
        return *title;
    const RegisterInfo *info = registerOf(table);
    return info ? QCoreApplication::translate("Register", info->title) : QString::fromUtf8(table);
}

QString RecordNames::fieldName(const QByteArray &table, const QByteArray &column)
{
    const RegisterInfo *info = registerOf(table);
    const Field *field = info ? fieldOf(*info, QLatin1String(column)) : nullptr;
    return field ? labelOf(*field) : QString::fromUtf8(column);
}

QString RecordNames::valueText(const FieldChange &change, const StoredValue &value) const
{
    const RegisterInfo *info = registerOf(change.table);
    const Field *field = info ? fieldOf(*info, QLatin1String(change.column)) : nullptr;
    const QString text = textOf(value);
    if (!field || text.isEmpty())
        return text;
    if (const auto *choice = std::get_if<ChoiceKind>(&field->kind))
        return labelOf(choice->choices, text);
    const char *target = targetTableOf(field->kind);
    if (!target)
        return exchangeText(*field, value);
    QStringList titles;
    for (const QString &id : idsOf(value))
        titles.append(titleOf(target, id));
    return titles.join(QLatin1String(", "));
}

Result<std::vector<HistoryEntry>> projectHistory(ProjectFile &project, const HistoryFilter &filter)
{
    const Result<QStringList> records = recordsMeant(project, filter.recordId);
    if (!records)
        return records.error();
    std::vector<HistoryEntry> all;
    QSet<qint64> seen;
    for (const QString &id : *records) {
        HistoryFilter one = filter;
        one.recordId = id;
        const Result<std::vector<HistoryEntry>> entries = readHistory(project.connection(), one);
        if (!entries)
            return entries.error();
        for (const HistoryEntry &entry : *entries) {
            if (!seen.contains(entry.sequence))
                all.push_back(entry);
            seen.insert(entry.sequence);
        }
    }
    std::ranges::sort(all, std::ranges::greater(), &HistoryEntry::sequence);
    if (all.size() > size_t(qMax(filter.limit, 0)))
        all.resize(size_t(filter.limit));
    return all;
}

Result<std::vector<SearchHit>> searchProject(ProjectFile &project, const QString &query, int limit)
{
    return searchText(project.connection(), query, limit);
}

QString codeOf(TransactionInfo::Kind kind)
{
    switch (kind) {
    case TransactionInfo::Kind::Edit:
        return QStringLiteral("edit");
    case TransactionInfo::Kind::Undo:
        return QStringLiteral("undo");
    case TransactionInfo::Kind::Redo:
        return QStringLiteral("redo");
    case TransactionInfo::Kind::Merge:
        return QStringLiteral("merge");
    case TransactionInfo::Kind::Migrate:
        return QStringLiteral("migrate");
    }
    return {};
}

} // namespace gapwright
