// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gap_project.h"

#include "storage/project_file.h"
#include "storage/record_table.h"

#include <QTest>

namespace gapwright::test {

namespace {

AssessmentData assessmentOf(const QString &name, AssessmentKind kind, QDate heldOn,
                            const Catalogue &catalogue)
{
    Assessment head;
    head.name = name;
    head.kind = kind;
    head.heldOn = heldOn;
    head.assessor = QStringLiteral("Ada Lovelace");
    return newAssessment(head, catalogue);
}

template <class R> void addRow(std::vector<RowChange> &rows, const R &record)
{
    rows.push_back(RecordTable<R>::inserted(record));
}

void addRows(std::vector<RowChange> &rows, const AssessmentData &data)
{
    addRow(rows, data.assessment);
    for (const ItemResult &result : data.results)
        addRow(rows, result);
    for (const CapabilityResult &result : data.capability)
        addRow(rows, result);
}

} // namespace

GapProject::GapProject()
{
    Result<Catalogue> catalogue = loadCatalogue();
    if (!catalogue) {
        qWarning("%s", qPrintable(catalogue.error().message));
        return;
    }
    m_catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    OpenRequest request;
    request.path = m_folder.filePath(QStringLiteral("client.gapwright"));
    request.author = QStringLiteral("Ada Lovelace");
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::create(request);
    if (!file) {
        qWarning("%s", qPrintable(file.error().message));
        return;
    }
    AssessmentData baseline = assessmentOf(QStringLiteral("Baseline"), AssessmentKind::Baseline,
                                           QDate(2026, 2, 3), *m_catalogue);
    baseline.assessment.state = AssessmentState::Approved;
    baseline.assessment.approvedBy = QStringLiteral("Grace Hopper");
    m_baseline = baseline.assessment.id;
    for (ItemResult &result : baseline.results) {
        if (result.item == QLatin1String("8.6.1-01") || result.item == QLatin1String("8.6.1-02")) {
            result.status = ConformityStatus::Conforming;
            result.evidence = QStringLiteral("Seen in the tool");
        }
    }
    for (size_t index = 0; index < baseline.capability.size(); ++index)
        baseline.capability[index].level = int(index % 3);
    const AssessmentData current =
        assessmentOf(QStringLiteral("Re-assessment"), AssessmentKind::Reassessment,
                     QDate(2026, 11, 2), *m_catalogue);
    Engagement engagement;
    engagement.id = newId<Engagement>();
    engagement.organization = QStringLiteral("Northwind Managed Services");
    std::vector<RowChange> rows;
    addRow(rows, engagement);
    addRows(rows, baseline);
    addRows(rows, current);
    const Result<TransactionInfo> written = (*file)->write(QStringLiteral("Set up"), rows);
    Result<Records> records = readRecords((*file)->connection());
    if (!written || !records) {
        qWarning("%s", qPrintable(written ? records.error().message : written.error().message));
        return;
    }
    m_workspace =
        std::make_unique<Workspace>(std::move(*file), std::move(*records), request.author);
    m_session = std::make_unique<ProjectSession>(*m_workspace, m_catalogue);
}

GapProject::~GapProject() = default;

void GapProject::fill()
{
    static const char *const owners[] = {"M. Okafor", "J. Lindqvist", "Ada Lovelace",
                                         "R. Castellanos"};
    const Outcome outcome = m_workspace->edit(QStringLiteral("Fill"), [&](Edit &edit) {
        int index = 0;
        for (ItemResult result : m_session->data().results) {
            const QString &item = result.item;
            if (!item.startsWith(QLatin1String("4.")) && !item.startsWith(QLatin1String("8.2."))
                && !item.startsWith(QLatin1String("8.6.1")))
                continue;
            ++index;
            const RequirementItem &known = *m_catalogue->item(item);
            result.owner = QLatin1String(owners[index % 4]);
            result.status = index % 5 == 0 ? ConformityStatus::NotConforming
                : index % 3 == 0           ? ConformityStatus::Partial
                : index % 7 == 0           ? ConformityStatus::Unassessed
                                           : ConformityStatus::Conforming;
            if (isGap(result.status)) {
                result.gap = known.gap;
                result.due = QDate(2027, 1 + index % 6, 14);
            } else if (result.status == ConformityStatus::Conforming) {
                result.evidence = known.evidence.join(QStringLiteral("; "));
            }
            edit.save(result);
        }
        for (CapabilityResult result : m_session->data().capability) {
            result.level = index++ % 4;
            edit.save(result);
        }
    });
    if (!outcome)
        qWarning("%s", qPrintable(outcome.error().message));
}

bool GapProject::isSaved()
{
    return QTest::qWaitFor([this] { return m_workspace->saveState().pending == 0; }, 5000);
}

bool GapProject::undo()
{
    if (!isSaved())
        return false;
    m_workspace->undo();
    return isSaved();
}

} // namespace gapwright::test
