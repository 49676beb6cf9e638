// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_test.h"

#include "storage/schema.h"
#include "storage/statement.h"
#include "storage/table_definition.h"

#include <QFile>

#include <sqlite3.h>

namespace gapwright::test {

OpenRequest asking(const QString &path)
{
    OpenRequest request;
    request.path = path;
    request.author = QStringLiteral("Anna");
    request.application = QStringLiteral("Gapwright");
    return request;
}

std::unique_ptr<ProjectFile> newProject(const QString &path)
{
    Result<std::unique_ptr<ProjectFile>> made = ProjectFile::create(asking(path));
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return std::move(*made);
}

std::unique_ptr<ProjectFile> opened(const QString &path)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(asking(path));
    if (!file)
        qFatal("%s", qPrintable(file.error().message + file.error().detail));
    return std::move(*file);
}

Error refusalOf(const OpenRequest &request)
{
    const Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(request);
    return file ? Error{} : file.error();
}

Assessment someAssessment(const QString &name)
{
    Assessment assessment;
    assessment.id = newId<Assessment>();
    assessment.name = name;
    assessment.kind = AssessmentKind::Reassessment;
    assessment.heldOn = QDate(2024, 2, 29);
    assessment.assessor = QStringLiteral("Zoë Ångström");
    assessment.conclusion = QStringLiteral("Ready \"soon\",\nnot ' yet");
    return assessment;
}

ItemResult someResult(const Id<Assessment> &assessment, int number)
{
    ItemResult result;
    result.id = newId<ItemResult>();
    result.assessment = assessment;
    result.item = QStringLiteral("8.%1-%2").arg(number / 10).arg(number % 10);
    result.status = number % 2 ? ConformityStatus::Partial : ConformityStatus::Conforming;
    result.evidence = QStringLiteral("Change record %1").arg(number);
    result.impact = number % 3 ? std::optional<int>(1 + number % 5) : std::nullopt;
    result.due = number % 4 ? QDate(2025, 1, 1 + number % 28) : QDate();
    return result;
}

Id<Assessment> addAssessment(ProjectFile &file, const QString &name, int results)
{
    const Assessment assessment = someAssessment(name);
    std::vector<RowChange> rows{RecordTable<Assessment>::inserted(assessment)};
    for (int i = 0; i < results; ++i)
        rows.push_back(RecordTable<ItemResult>::inserted(someResult(assessment.id, i)));
    const Result<TransactionInfo> written = file.write(QStringLiteral("Add ") + name, rows);
    if (!written)
        qFatal("%s", qPrintable(written.error().message + written.error().detail));
    return assessment.id;
}

QString stateOf(Connection &connection)
{
    QString state;
    const Result<TableDefinitions> tables = TableDefinitions::read(connection, Schema::builtIn());
    if (!tables)
        return tables.error().message;
    for (const TableDefinition &table : tables->all()) {
        Statement rows(connection, "SELECT * FROM " + table.name + " ORDER BY id");
        while (rows.next()) {
            state += QString::fromUtf8(table.name);
            for (int i = 0; i < rows.columns(); ++i)
                state +=
                    QLatin1Char('|') + (rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
            state += QLatin1Char('\n');
        }
    }
    return state;
}

QStringList searchEntries(Connection &connection)
{
    QStringList entries;
    Statement rows(connection,
                   "SELECT m.tbl, m.pk, s.body FROM search s JOIN search_map m ON m.rowid=s.rowid");
    while (rows.next())
        entries.append(rows.text(0) + QLatin1Char('|') + rows.text(1) + QLatin1Char('|')
                       + rows.text(2));
    entries.sort();
    return entries;
}

QStringList freshSearchEntries(Connection &connection)
{
    QStringList entries;
    forEachRegister([&]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        const Result<std::vector<R>> records = RecordTable<R>(connection).all();
        for (size_t i = 0; records && i < records->size(); ++i) {
            QStringList texts;
            for (const Field &field : info.fields) {
                if (field.flags & Searchable)
                    texts.append(textOf(field.get(&records->at(i))));
            }
            if (!texts.isEmpty())
                entries.append(QLatin1String(info.table) + QLatin1Char('|')
                               + records->at(i).id.value + QLatin1Char('|')
                               + texts.join(QLatin1Char(' ')));
        }
    });
    entries.sort();
    return entries;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void runForeign(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK
        || sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

} // namespace gapwright::test
