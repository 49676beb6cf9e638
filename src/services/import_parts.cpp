// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_parts.h"

#include "services/project_creation.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace gapwright {

namespace {

constexpr qint64 importLimit = 64LL << 20;

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

Error unreadable(const QString &path, const QString &reason)
{
    return {translated(QT_TRANSLATE_NOOP(
                           "Services",
                           "%1 cannot be read: %2. Check the name and close the file in other "
                           "programs."))
                .arg(QDir::toNativeSeparators(path), reason),
            ErrorKind::NotFound, reason};
}

Error tooLarge(const QString &path)
{
    return {translated(
                QT_TRANSLATE_NOOP("Services",
                                  "%1 is larger than 64 MB, which no assessment is. Choose another "
                                  "file."))
                .arg(QDir::toNativeSeparators(path)),
            ErrorKind::BadInput,
            {}};
}

Error lockedAssessment(const QString &fileName, const Assessment &assessment)
{
    return {translated(QT_TRANSLATE_NOOP(
                           "Services",
                           "%1 was not imported: the assessment “%2” is approved and therefore "
                           "locked. Import into another assessment."))
                .arg(fileName, assessment.name),
            ErrorKind::Conflict,
            {}};
}

Error foreignFormat(const QString &fileName)
{
    return {translated(QT_TRANSLATE_NOOP(
                           "Services",
                           "%1 is a workbook or another packed file. This version reads CSV: "
                           "save the sheet as “CSV UTF-8” and import that."))
                .arg(fileName),
            ErrorKind::BadInput,
            {}};
}

} // namespace

Result<QByteArray> bytesToImport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > importLimit)
        return tooLarge(path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return bytes;
}

Result<CsvTable> tableToImport(const QByteArray &bytes, const QString &fileName,
                               const Assessment &into)
{
    if (!isOpen(into))
        return lockedAssessment(fileName, into);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return foreignFormat(fileName);
    return csvTable(bytes, fileName);
}

QStringList noticesOf(const CsvTable &table, const QString &fileName)
{
    if (table.encoding != QLatin1String("Windows-1252"))
        return {};
    return {translated(QT_TRANSLATE_NOOP("Services",
                                         "%1 was read as Windows-1252. Check the accented "
                                         "letters."))
                .arg(fileName)};
}

ImportProblem importProblem(const QString &fileName, int row, const QString &column,
                            const QString &sentence)
{
    QString place = fileName;
    if (row > 0)
        place += translated(QT_TRANSLATE_NOOP("Services", ", row %1")).arg(row);
    if (!column.isEmpty())
        place += translated(QT_TRANSLATE_NOOP("Services", ", column “%1”")).arg(column);
    return {row, column, place + QLatin1String(": ") + sentence};
}

Error refusalOf(const std::vector<ImportProblem> &problems)
{
    if (problems.empty())
        return {};
    const int others = int(problems.size()) - 1;
    const QString more = others == 0 ? QString()
                                     : QLatin1Char(' ')
            + QCoreApplication::translate("Services", "(And %n more problem(s).)", nullptr, others);
    return {problems.front().sentence + more + QLatin1Char(' ')
                + translated(QT_TRANSLATE_NOOP("Services", "Nothing was imported.")),
            ErrorKind::BadInput,
            {}};
}

std::vector<RowChange> rowsOfResults(AssessmentData target, bool makesAssessment,
                                     const std::vector<ItemResult> &changed)
{
    std::vector<RowChange> rows;
    for (const ItemResult &result : changed) {
        const auto old = std::ranges::find(target.results, result.item, &ItemResult::item);
        if (old == target.results.end()) {
            rows.push_back(RecordTable<ItemResult>::inserted(result));
            target.results.push_back(result);
        } else {
            rows.push_back(RecordTable<ItemResult>::updated(*old, result));
            *old = result;
        }
    }
    return makesAssessment ? rowsOf(target) : rows;
}

} // namespace gapwright
