// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_creation.h"

#include "base/text.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

Error organizationMissing(const QString &path)
{
    return {translated(QT_TRANSLATE_NOOP(
                           "Services",
                           "%1 was not made: a project needs the name of the organization it "
                           "is about. Enter the name of the client."))
                .arg(QDir::toNativeSeparators(path)),
            ErrorKind::BadInput,
            {}};
}

Outcome fill(ProjectFile &file, const NewProject &project, const Catalogue &catalogue)
{
    Engagement engagement = project.engagement;
    engagement.id = newId<Engagement>();
    engagement.organization = storedText(engagement.organization).trimmed();
    std::vector<RowChange> rows{RecordTable<Engagement>::inserted(engagement)};
    if (project.firstAssessment) {
        Assessment head = *project.firstAssessment;
        head.id = newId<Assessment>();
        if (head.name.trimmed().isEmpty())
            head.name = translated(QT_TRANSLATE_NOOP("Services", "Baseline"));
        const std::vector<RowChange> assessment = rowsOf(newAssessment(head, catalogue));
        rows.insert(rows.end(), assessment.begin(), assessment.end());
    }
    const Result<TransactionInfo> written = file.write(
        translated(QT_TRANSLATE_NOOP("Services", "Make the project")), rows, {.undoable = false});
    return written ? Outcome(Unit{}) : Outcome(written.error());
}

} // namespace

std::vector<RowChange> rowsOf(const AssessmentData &data)
{
    std::vector<RowChange> rows{RecordTable<Assessment>::inserted(data.assessment)};
    rows.reserve(1 + data.results.size() + data.capability.size());
    for (const ItemResult &result : data.results)
        rows.push_back(RecordTable<ItemResult>::inserted(result));
    for (const CapabilityResult &result : data.capability)
        rows.push_back(RecordTable<CapabilityResult>::inserted(result));
    return rows;
}

Error withdrawn(std::unique_ptr<ProjectFile> project, const Error &reason)
{
    const QString path = project->path();
    project.reset();
    QFile::remove(path);
    return reason;
}

Result<std::unique_ptr<ProjectFile>> makeProject(const NewProject &project,
                                                 const Catalogue &catalogue)
{
    if (storedText(project.engagement.organization).trimmed().isEmpty())
        return organizationMissing(project.file.path);
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::create(project.file);
    if (!file)
        return file;
    if (Outcome filled = fill(**file, project, catalogue); !filled)
        return withdrawn(std::move(*file), filled.error());
    return file;
}

} // namespace gapwright
