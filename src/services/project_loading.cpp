// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_loading.h"

#include "assessment/documents/document_readiness.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

QString shown(const ProjectFile &project)
{
    return QDir::toNativeSeparators(project.path());
}

QHash<QString, QStringList> evidenceFilesOf(const ReportRecords &records,
                                            const AssessmentData &data)
{
    QHash<QString, QString> itemOfResult;
    for (const ItemResult &result : data.results)
        itemOfResult.insert(result.id.value, result.item);
    QHash<QString, QString> nameOfAttachment;
    for (const Attachment &attachment : records.attachments)
        nameOfAttachment.insert(attachment.id.value, attachment.name);
    QHash<QString, QStringList> files;
    for (const EvidenceLink &link : records.links) {
        const auto item = itemOfResult.constFind(link.result.value);
        const auto name = nameOfAttachment.constFind(link.attachment.value);
        if (item != itemOfResult.constEnd() && name != nameOfAttachment.constEnd())
            files[*item].append(*name);
    }
    for (QStringList &names : files)
        names.sort();
    return files;
}

Error unknownAssessment()
{
    return {translated(QT_TRANSLATE_NOOP(
                "Services",
                "This assessment is no longer part of the project. Choose another "
                "one.")),
            ErrorKind::NotFound,
            {}};
}

/// All records of a file, kept while a report is made from views of them.
struct LoadedRecords {
    Engagement engagement;
    QByteArray logo;
    std::vector<Assessment> assessments;
    std::vector<ItemResult> results;
    std::vector<CapabilityResult> capability;
    std::vector<Attachment> attachments;
    std::vector<EvidenceLink> links;
    std::vector<Document> documents;

    [[nodiscard]] ReportRecords views() const
    {
        return {engagement, logo, assessments, results, capability, attachments, links, documents};
    }
};

template <class R> Outcome readInto(std::vector<R> &records, ProjectFile &project)
{
    Result<std::vector<R>> all = RecordTable<R>(project.connection()).all();
    if (!all)
        return all.error();
    records = std::move(*all);
    return Unit{};
}

Outcome readLogo(LoadedRecords &records, ProjectFile &project)
{
    if (!records.engagement.logo.isSet())
        return Unit{};
    Result<QByteArray> bytes = project.attachmentBytes(records.engagement.logo.value, logoLimit);
    if (!bytes)
        return bytes.error();
    records.logo = std::move(*bytes);
    return Unit{};
}

Result<LoadedRecords> loadRecords(ProjectFile &project)
{
    LoadedRecords records;
    const Result<Engagement> engagement = loadEngagement(project);
    if (!engagement)
        return engagement.error();
    records.engagement = *engagement;
    for (const Outcome &read :
         {readInto(records.assessments, project), readInto(records.results, project),
          readInto(records.capability, project), readInto(records.attachments, project),
          readInto(records.links, project), readInto(records.documents, project),
          readLogo(records, project)}) {
        if (!read)
            return read.error();
    }
    return records;
}

} // namespace

bool isEarlier(const Assessment &a, const Assessment &b)
{
    if (a.heldOn.isValid() != b.heldOn.isValid())
        return a.heldOn.isValid();
    return a.heldOn != b.heldOn && a.heldOn.isValid() ? a.heldOn < b.heldOn : a.id < b.id;
}

AssessmentData assessmentDataFrom(const ReportRecords &records, const Assessment &head,
                                  const Catalogue &catalogue)
{
    AssessmentData data;
    data.assessment = head;
    for (const ItemResult &result : records.results) {
        if (result.assessment == head.id && catalogue.item(result.item))
            data.results.push_back(result);
    }
    for (const CapabilityResult &result : records.capability) {
        if (result.assessment == head.id && catalogue.area(result.area))
            data.capability.push_back(result);
    }
    sortResults(data.results, catalogue);
    std::ranges::sort(data.capability, {}, [&](const CapabilityResult &result) {
        return catalogue.area(
            result.area); // neighbours in one list: their order is that of the list
    });
    return data;
}

Result<GapReportData> gapReportDataFrom(const ReportRecords &records,
                                        std::shared_ptr<const Catalogue> catalogue,
                                        const Id<Assessment> &assessment, QDate date)
{
    std::vector<Assessment> earlier(records.assessments.begin(), records.assessments.end());
    std::ranges::sort(earlier, isEarlier);
    const auto current = std::ranges::find(earlier, assessment, &Assessment::id);
    if (current == earlier.end())
        return unknownAssessment();
    GapReportData report;
    report.catalogue = std::move(catalogue);
    report.engagement = records.engagement;
    report.logo = records.logo;
    report.date = date;
    for (auto head = earlier.begin(); head != current; ++head) {
        AssessmentData data = assessmentDataFrom(records, *head, *report.catalogue);
        Scorecard scores = scorecardOf(data, *report.catalogue);
        report.trend.push_back(trendPointOf(data, scores));
        if (head == earlier.begin()) {
            report.baseline = std::move(data);
            report.baselineScores = std::move(scores);
        }
    }
    report.current = assessmentDataFrom(records, *current, *report.catalogue);
    report.scores = scorecardOf(report.current, *report.catalogue);
    report.trend.push_back(trendPointOf(report.current, report.scores));
    report.stageOne = stageOneBasis(report.current, *report.catalogue, records.documents, date);
    report.evidenceFiles = evidenceFilesOf(records, report.current);
    return report;
}

Result<GapReportData> loadGapReportData(ProjectFile &project,
                                        std::shared_ptr<const Catalogue> catalogue,
                                        const Id<Assessment> &assessment, QDate date)
{
    const Result<LoadedRecords> records = loadRecords(project);
    if (!records)
        return records.error();
    return gapReportDataFrom(records->views(), std::move(catalogue), assessment, date);
}

Result<Engagement> loadEngagement(ProjectFile &project)
{
    const Result<std::vector<Engagement>> all = RecordTable<Engagement>(project.connection()).all();
    if (!all)
        return all.error();
    if (!all->empty())
        return all->front();
    return Error{
        translated(QT_TRANSLATE_NOOP("Services",
                                     "%1 holds no engagement, so nothing says which organization "
                                     "it is about. Restore a backup."))
            .arg(shown(project)),
        ErrorKind::Damaged,
        {}};
}

Result<std::vector<Assessment>> loadAssessments(ProjectFile &project)
{
    Result<std::vector<Assessment>> all = RecordTable<Assessment>(project.connection()).all();
    if (all)
        std::ranges::sort(*all, isEarlier);
    return all;
}

Result<AssessmentData> loadAssessment(ProjectFile &project, const Assessment &head,
                                      const Catalogue &catalogue)
{
    std::vector<ItemResult> results;
    std::vector<CapabilityResult> capability;
    if (Outcome read = readInto(results, project); !read)
        return read.error();
    if (Outcome read = readInto(capability, project); !read)
        return read.error();
    ReportRecords records;
    records.results = results;
    records.capability = capability;
    return assessmentDataFrom(records, head, catalogue);
}

Result<Assessment> findAssessment(ProjectFile &project, const QString &name)
{
    const Result<std::vector<Assessment>> all = loadAssessments(project);
    if (!all)
        return all.error();
    if (all->empty())
        return Error{
            translated(QT_TRANSLATE_NOOP("Services",
                                         "%1 holds no assessment yet. Make one in the program, or "
                                         "import one."))
                .arg(shown(project)),
            ErrorKind::NotFound,
            {}};
    if (name.isEmpty())
        return all->back();
    QStringList names;
    for (const Assessment &assessment : *all) {
        if (assessment.name.compare(name, Qt::CaseInsensitive) == 0)
            return assessment;
        names.append(QStringLiteral("“%1”").arg(assessment.name));
    }
    return Error{
        translated(
            QT_TRANSLATE_NOOP("Services", "%1 holds no assessment called “%2”. Choose one of: %3."))
            .arg(shown(project), name, names.join(QLatin1String(", "))),
        ErrorKind::NotFound,
        {}};
}

} // namespace gapwright
