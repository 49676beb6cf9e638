// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assessment_csv.h"

#include "services/csv_text.h"
#include "services/project_creation.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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

std::vector<RowChange> rowsOfImport(const ImportPlan &plan)
{
    AssessmentData after = plan.target;
    std::vector<RowChange> rows;
    for (const ItemResult &changed : plan.changed) {
        const auto old = std::ranges::find(after.results, changed.item, &ItemResult::item);
        if (old == after.results.end()) {
            rows.push_back(RecordTable<ItemResult>::inserted(changed));
            after.results.push_back(changed);
        } else {
            rows.push_back(RecordTable<ItemResult>::updated(*old, changed));
            *old = changed;
        }
    }
    return plan.makesAssessment ? rowsOf(after) : rows;
}

} // namespace

QStringList assessmentCsvColumns()
{
    static const QStringList columns =
        QStringLiteral("item status evidence gap recommendation owner "
                       "impact effort due note reason "
                       "reason_approved_by evidence_type opportunity "
                       "action_state weight")
            .split(QLatin1Char(' '));
    return columns;
}

QByteArray assessmentCsv(const AssessmentData &data)
{
    const RegisterInfo &info = definitionOf<ItemResult>();
    const QStringList columns = assessmentCsvColumns();
    std::vector<QStringList> rows{columns};
    for (const ItemResult &result : data.results) {
        QStringList row;
        for (const QString &column : columns)
            row.append(textOf(fieldOf(info, QLatin1String(column.toLatin1()))->get(&result)));
        rows.push_back(std::move(row));
    }
    return csvBytes(rows);
}

Error ImportPlan::refusal() const
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

Result<ImportPlan> planAssessmentImportOf(const QString &path, const AssessmentData &target,
                                          const Catalogue &catalogue)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > importLimit)
        return tooLarge(path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return planAssessmentImport(bytes, QDir::toNativeSeparators(path), target, catalogue);
}

Result<TransactionInfo> applyImport(ProjectFile &project, const ImportPlan &plan)
{
    if (!plan.problems.empty())
        return plan.refusal();
    const QString source = plan.fileName.section(QDir::separator(), -1);
    return project.write(translated(QT_TRANSLATE_NOOP("Services", "Import %1 into “%2”"))
                             .arg(source, plan.target.assessment.name),
                         rowsOfImport(plan));
}

} // namespace gapwright
