// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assessment_csv.h"

#include "services/csv_text.h"
#include "services/import_parts.h"

#include <QCoreApplication>
#include <QDir>

namespace gapwright {

QStringList assessmentCsvColumns()
{
    static const QStringList columns =
        QStringLiteral("item status evidence gap recommendation owner "
                       "impact effort due note reason "
                       "reason_approved_by evidence_type opportunity "
                       "action_state weight origin origin_source "
                       "origin_confidence origin_confirmed")
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
    return refusalOf(problems);
}

Result<ImportPlan> planAssessmentImportOf(const QString &path, const AssessmentData &target,
                                          const Catalogue &catalogue)
{
    const Result<QByteArray> bytes = bytesToImport(path);
    if (!bytes)
        return bytes.error();
    return planAssessmentImport(*bytes, QDir::toNativeSeparators(path), target, catalogue);
}

Result<TransactionInfo> applyImport(ProjectFile &project, const ImportPlan &plan)
{
    if (!plan.problems.empty())
        return plan.refusal();
    const QString source = plan.fileName.section(QDir::separator(), -1);
    return project.write(QCoreApplication::translate("Services", "Import %1 into “%2”")
                             .arg(source, plan.target.assessment.name),
                         rowsOfResults(plan.target, plan.makesAssessment, plan.changed));
}

} // namespace gapwright
