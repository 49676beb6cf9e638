// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/register_import.h"

#include "base/id.h"
#include "services/import_parts.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace gapwright {

namespace {

using Row = RegisterImportRow;

/// Brings the rows of a table into records, in two passes: rows may refer to each other.
class RegisterImport {
public:
    RegisterImport(const ImportTable &table, const RegisterType &type,
                   const RegisterContents &contents, RegisterImportPlan &plan)
        : m_table(table)
        , m_type(type)
        , m_info(*type.info)
        , m_contents(contents)
        , m_known(contents)
        , m_plan(plan)
    {
    }

    void run()
    {
        std::vector<AnyRecord> records;
        for (const ImportTable::Row &row : m_table.rows) {
            m_plan.rows.push_back({row.number, Row::Kind::Same, {}, {}});
            records.push_back(identified(row, m_plan.rows.back()));
            if (!row.fault.isEmpty())
                refuse(m_plan.rows.back(), row.fault);
            readValues(row, records.back(), m_plan.rows.back());
            if (isNew(records.back()))
                m_known.add(m_type, m_type.copy(records.back().get()));
        }
        for (std::size_t i = 0; i < records.size(); ++i) {
            readReferences(m_table.rows[i], records[i], m_plan.rows[i]);
            conclude(std::move(records[i]), m_plan.rows[i]);
        }
    }

private:
    [[nodiscard]] QLatin1String table() const { return QLatin1String(m_info.table); }
    [[nodiscard]] bool isNew(const AnyRecord &record) const
    {
        return !m_contents.find(table(), m_type.id(record.get()));
    }
    [[nodiscard]] QString cell(const ImportTable::Row &row, const QString &column) const
    {
        return row.cells.value(m_table.columns.indexOf(column)).trimmed();
    }

    static void refuse(Row &row, const QString &sentence)
    {
        row.kind = Row::Kind::Refused;
        row.sentence += row.sentence.isEmpty() ? sentence : QLatin1Char(' ') + sentence;
    }

    /// The record that a row means, or a new one.
    AnyRecord identified(const ImportTable::Row &row, Row &said)
    {
        const QString given = cell(row, QStringLiteral("id"));
        if (!given.isEmpty() && !isUuid(given))
            refuse(said,
                   QCoreApplication::translate(
                       "Services", "“%1” is no id. Leave the cell empty for a new record.")
                       .arg(given.left(60)));
        QString id = isUuid(given) ? given : QString();
        const QString code = cell(row, QStringLiteral("code"));
        if (id.isEmpty() && !code.isEmpty())
            id = m_contents.idFor(table(), code);
        const void *known = id.isEmpty() ? nullptr : m_contents.find(table(), id);
        AnyRecord record = known ? m_type.copy(known) : m_type.make();
        m_type.setId(record.get(), id.isEmpty() ? newUuid7() : id);
        if (m_met.contains(m_type.id(record.get())))
            refuse(said,
                   QCoreApplication::translate(
                       "Services", "Another row above means the same record. Keep one."));
        m_met.insert(m_type.id(record.get()));
        return record;
    }

    void readValues(const ImportTable::Row &row, const AnyRecord &record, Row &said)
    {
        for (const Field &field : m_info.fields) {
            const auto at = m_table.columns.indexOf(QLatin1String(field.column));
            if (at < 0 || targetTableOf(field.kind))
                continue;
            const std::optional<StoredValue> value = valueOfCell(field, row.cells[at]);
            const bool fits = value && field.set(record.get(), *value);
            if (!fits && !(m_table.emptyMayStay && row.cells[at].trimmed().isEmpty()))
                refuse(said, whyNot(field, row.cells[at]));
        }
    }

    void readReferences(const ImportTable::Row &row, const AnyRecord &record, Row &said)
    {
        for (const Field &field : m_info.fields) {
            const auto at = m_table.columns.indexOf(QLatin1String(field.column));
            const char *target = targetTableOf(field.kind);
            if (at < 0 || !target)
                continue;
            const bool isList = std::holds_alternative<ReferencesKind>(field.kind);
            const QString text = row.cells[at].trimmed();
            const QStringList words = isList ? text.split(QLatin1Char(';'), Qt::SkipEmptyParts)
                : text.isEmpty()             ? QStringList()
                                             : QStringList{text};
            QStringList ids;
            for (const QString &word : words) {
                const QString id = m_known.idFor(QLatin1String(target), word.trimmed());
                if (id.isEmpty())
                    refuse(said, whyNot(field, word.trimmed()));
                else
                    ids << id;
            }
            const StoredValue value = isList ? storedIds(ids)
                : ids.isEmpty()              ? StoredValue()
                                             : StoredValue(ids.first());
            if (!field.set(record.get(), value))
                refuse(said, whyNot(field, text));
        }
    }

    void conclude(AnyRecord record, Row &said)
    {
        said.title = titleOf(m_info, record.get());
        const Field *parent = parentFieldOf(m_info);
        if (parent && said.kind != Row::Kind::Refused && isNull(parent->get(record.get())))
            refuse(said,
                   QCoreApplication::translate("Services",
                                               "“%1” is empty. Write which record it is part of.")
                       .arg(labelOf(*parent)));
        if (said.kind == Row::Kind::Refused)
            return;
        const void *before = m_contents.find(table(), m_type.id(record.get()));
        if (before && m_type.equal(before, record.get()))
            return;
        said.kind = before ? Row::Kind::Changed : Row::Kind::New;
        QStringList fields;
        const AnyRecord blank = m_type.make();
        for (const Field &field : m_info.fields) {
            if (field.get(before ? before : blank.get()) != field.get(record.get()))
                fields << labelOf(field);
        }
        said.sentence = fields.join(QLatin1String(", "));
        m_plan.records.push_back(std::move(record));
    }

    const ImportTable &m_table;
    const RegisterType &m_type;
    const RegisterInfo &m_info;
    const RegisterContents &m_contents;
    RegisterContents m_known; ///< with the new records of the file
    RegisterImportPlan &m_plan;
    QSet<QString> m_met;
};

Result<RegisterImportPlan> planned(const Result<ImportTable> &table, const QString &fileName,
                                   const RegisterType &type, const RegisterContents &contents)
{
    if (!table)
        return table.error();
    RegisterImportPlan plan;
    plan.fileName = fileName;
    plan.type = &type;
    plan.notices = table->notices;
    RegisterImport(*table, type, contents, plan).run();
    return plan;
}

} // namespace

int RegisterImportPlan::count(RegisterImportRow::Kind kind) const
{
    return int(std::ranges::count(rows, kind, &RegisterImportRow::kind));
}

Error RegisterImportPlan::refusal() const
{
    std::vector<ImportProblem> problems;
    for (const RegisterImportRow &row : rows) {
        if (row.kind == RegisterImportRow::Kind::Refused)
            problems.push_back(importProblem(fileName, row.row, {}, row.sentence));
    }
    return refusalOf(problems);
}

QString labelOf(const RegisterImportPlan &plan)
{
    const QString title = QCoreApplication::translate("Register", plan.type->info->title);
    return plan.isPasted
        ? QCoreApplication::translate("Services", "Paste into “%1”").arg(title)
        : QCoreApplication::translate("Services", "Import %1 into “%2”").arg(plan.fileName, title);
}

Result<RegisterImportPlan> planRegisterImport(const QByteArray &bytes, const QString &fileName,
                                              const RegisterType &type,
                                              const RegisterContents &contents)
{
    return planned(importTableOf(bytes, fileName, *type.info), fileName, type, contents);
}

Result<RegisterImportPlan> planRegisterPaste(const PastedTable &pasted, const RegisterType &type,
                                             const RegisterContents &contents)
{
    Result<RegisterImportPlan> plan =
        planned(importTableOf(pasted, *type.info), clipboardName(), type, contents);
    if (plan)
        plan->isPasted = true;
    return plan;
}

Result<RegisterImportPlan> planRegisterImportOf(const QString &path, const RegisterType &type,
                                                const RegisterContents &contents)
{
    const Result<QByteArray> bytes = bytesToImport(path);
    if (!bytes)
        return bytes.error();
    return planRegisterImport(*bytes, QFileInfo(path).fileName(), type, contents);
}

Result<TransactionInfo> applyRegisterImport(ProjectFile &project, const RegisterImportPlan &plan,
                                            const RegisterContents &contents)
{
    if (plan.count(RegisterImportRow::Kind::Refused) > 0)
        return plan.refusal();
    std::vector<RowChange> rows;
    const RegisterInfo &info = *plan.type->info;
    for (const AnyRecord &record : plan.records) {
        const QString id = plan.type->id(record.get());
        const void *before = contents.find(QLatin1String(info.table), id);
        rows.push_back(before ? updateOf(info, id, before, record.get())
                              : insertOf(info, id, record.get()));
    }
    return project.write(labelOf(plan), rows);
}

} // namespace gapwright
