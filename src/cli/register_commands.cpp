// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/file_output.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "registers/engagements/engagement.h"
#include "reports/documents/document_writer.h"
#include "reports/registers/register_print.h"
#include "services/project_access.h"
#include "services/register_export.h"
#include "services/register_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

Positional tableName(bool optional)
{
    return {QStringLiteral("TABLE"), listedRegisters(), optional};
}

const RegisterType &typeNamed(const QString &table)
{
    return *registerTypeOf(QLatin1String(table.toLatin1()));
}

Answer counts(const RegisterContents &contents, bool asJson)
{
    QJsonArray array;
    QString lines;
    for (const QString &table : listedRegisters()) {
        const RegisterInfo &info = *typeNamed(table).info;
        const auto count = qint64(contents.of(QLatin1String(info.table)).size());
        const QString title = QCoreApplication::translate("Register", info.title);
        array.append(
            QJsonObject{{QStringLiteral("table"), table},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("clauses"), QString::fromLatin1(info.about.clauses)},
                        {QStringLiteral("records"), count}});
        lines += QStringLiteral("%1  %2  %3\n")
                     .arg(QString::number(count).rightJustified(6), table.leftJustified(26), title);
    }
    return asJson ? Answer(jsonText(array)) : Answer(lines);
}

Answer list(const Arguments &arguments)
{
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    const Result<RegisterContents> contents = RegisterContents::read(**project);
    if (!contents)
        return contents.error();
    if (arguments.at(1).isEmpty())
        return counts(*contents, arguments.has("json"));
    const RegisterType &type = typeNamed(arguments.at(1));
    if (arguments.has("json"))
        return jsonText(registerJsonRecords(type, *contents));
    QString lines;
    for (const AnyRecord &record : contents->of(QLatin1String(type.info->table)))
        lines += QStringLiteral("%1  %2\n")
                     .arg(type.id(record.get()), titleOf(*type.info, record.get()));
    return lines;
}

/// The register as a PDF to read and hand out.
Outcome printTable(const QString &output, const RegisterType &type,
                   const RegisterContents &contents)
{
    RegisterPrint print;
    print.info = type.info;
    const std::vector<AnyRecord> records = contents.of(QLatin1String(type.info->table));
    for (const AnyRecord &record : records)
        print.records.push_back(record.get());
    print.recordsInAll = int(records.size());
    for (const AnyRecord &record : contents.of(QLatin1String("engagements"))) {
        const auto *engagement = static_cast<const Engagement *>(record.get());
        print.client = engagement->organization;
        print.classification = engagement->classification;
    }
    print.date = Clock().today();
    print.nameOf = [&contents](QLatin1String table, const QString &id) {
        const RegisterType *target = registerTypeOf(table);
        const void *record = target ? contents.find(table, id) : nullptr;
        return record ? titleOf(*target->info, record) : QString();
    };
    const Result<QByteArray> bytes =
        writeDocument(registerBlocks(print), registerOutput(print), DocumentFormat::Pdf);
    return bytes ? writeFileWhole(output, *bytes) : bytes.error();
}

Answer exportTable(const Arguments &arguments)
{
    const QString output = arguments.text("o");
    if (Outcome free = checkOutput(output, {arguments.at(0)}); !free)
        return free.error();
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    const Result<RegisterContents> contents = RegisterContents::read(**project);
    if (!contents)
        return contents.error();
    const RegisterType &type = typeNamed(arguments.at(1));
    const bool isPrint = output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (Outcome written =
            isPrint ? printTable(output, type, *contents) : exportRegister(output, type, *contents);
        !written)
        return written.error();
    return QCoreApplication::translate("CommandLine", "Wrote “%1” to %2.\n")
        .arg(QCoreApplication::translate("Register", type.info->title),
             QDir::toNativeSeparators(output));
}

QString wordOf(RegisterImportRow::Kind kind)
{
    switch (kind) {
    case RegisterImportRow::Kind::New:
        return QCoreApplication::translate("CommandLine", "new");
    case RegisterImportRow::Kind::Changed:
        return QCoreApplication::translate("CommandLine", "changed");
    case RegisterImportRow::Kind::Same:
        return QCoreApplication::translate("CommandLine", "same");
    case RegisterImportRow::Kind::Refused:
        return QCoreApplication::translate("CommandLine", "refused");
    }
    return {};
}

QString linesOf(const RegisterImportPlan &plan)
{
    QString lines;
    for (const RegisterImportRow &row : plan.rows)
        lines += QCoreApplication::translate("CommandLine", "row %1  %2  %3  %4",
                                             "number, what happens, record, fields or reason")
                     .arg(QString::number(row.row), wordOf(row.kind), row.title, row.sentence)
                     .trimmed()
            + QLatin1Char('\n');
    for (const QString &notice : plan.notices)
        lines += notice + QLatin1Char('\n');
    using Kind = RegisterImportRow::Kind;
    return lines
        + QCoreApplication::translate("CommandLine",
                                      "%1 new, %2 changed, %3 as they are, %4 refused\n")
              .arg(plan.count(Kind::New))
              .arg(plan.count(Kind::Changed))
              .arg(plan.count(Kind::Same))
              .arg(plan.count(Kind::Refused));
}

Answer importTable(const Arguments &arguments)
{
    const bool isTrial = arguments.has("dry-run");
    const auto project =
        isTrial ? openToRead(arguments.at(0)) : openToChange(arguments.at(0), authorOf(arguments));
    if (!project)
        return project.error();
    const Result<RegisterContents> contents = RegisterContents::read(**project);
    if (!contents)
        return contents.error();
    const Result<RegisterImportPlan> plan =
        planRegisterImportOf(arguments.at(2), typeNamed(arguments.at(1)), *contents);
    if (!plan)
        return plan.error();
    if (plan->count(RegisterImportRow::Kind::Refused) > 0)
        return {linesOf(*plan), plan->refusal()};
    if (isTrial)
        return linesOf(*plan)
            + QCoreApplication::translate("CommandLine", "Nothing was written.\n");
    if (const auto written = applyRegisterImport(**project, *plan, *contents); !written)
        return written.error();
    return linesOf(*plan);
}

} // namespace

Command registerListCommand()
{
    return {QStringLiteral("register list"),
            QCoreApplication::translate("CommandLine",
                                        "The registers with their counts, or the records of one."),
            {{QStringLiteral("FILE")}, tableName(true)},
            {jsonOption()},
            list};
}

Command registerExportCommand()
{
    return {
        QStringLiteral("register export"),
        QCoreApplication::translate("CommandLine",
                                    "Writes a register as CSV, JSON or XLSX, which import reads "
                                    "back unchanged, or as PDF, by the ending of the output."),
        {{QStringLiteral("FILE")}, tableName(false)},
        {outputOption()},
        exportTable};
}

Command registerImportCommand()
{
    return {QStringLiteral("register import"),
            QCoreApplication::translate(
                "CommandLine",
                "Reads records from CSV, JSON, XLSX or ODS into a register and says "
                "of each row what became of it."),
            {{QStringLiteral("FILE")}, tableName(false), {QStringLiteral("IN")}},
            {{QStringLiteral("dry-run"), Option::Kind::Flag,
              QCoreApplication::translate("CommandLine", "only say what would change")},
             authorOption()},
            importTable};
}

} // namespace gapwright
