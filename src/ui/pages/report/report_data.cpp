// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_data.h"

#include "services/project_loading.h"
#include "ui/pages/session/project_session.h"

namespace gapwright {

Result<GapReportData> reportDataOf(const ProjectSession &session, const Id<Assessment> &assessment,
                                   const QByteArray &logo, QDate date)
{
    const Workspace &workspace = session.workspace();
    ReportRecords records;
    records.engagement = workspace.engagement();
    records.logo = logo;
    records.assessments = workspace.all<Assessment>();
    records.results = workspace.all<ItemResult>();
    records.capability = workspace.all<CapabilityResult>();
    records.attachments = workspace.all<Attachment>();
    records.links = workspace.all<EvidenceLink>();
    records.documents = workspace.all<Document>();
    return gapReportDataFrom(records, session.sharedCatalogue(), assessment, date);
}

} // namespace gapwright
