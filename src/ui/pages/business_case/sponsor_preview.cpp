// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/business_case/sponsor_preview.h"

#include "base/file_output.h"
#include "editing/workspace.h"
#include "reports/documents/document_writer.h"
#include "ui/kit/busy_panel.h"
#include "ui/pages/engagement/client_logo.h"
#include "ui/pages/report/report_preview.h"

#include <QLocale>
#include <QVBoxLayout>

namespace gapwright {

namespace {

DocumentOutput outputOf(const SponsorSummary &summary, const Engagement &engagement)
{
    DocumentOutput output;
    output.title = SponsorPreview::tr("Business case");
    output.classification = engagement.classification;
    output.organization = summary.organization;
    output.author = engagement.consultant;
    output.language = summary.locale.bcp47Name();
    output.date = summary.date;
    return output;
}

} // namespace

SponsorPreview::SponsorPreview(const Theme &theme, Workspace &workspace, QWidget *parent)
    : Card(theme, {}, parent)
    , m_workspace(workspace)
    , m_logo(new ClientLogo(workspace, this))
    , m_busy(new BusyPanel(theme))
    , m_work(this)
{
    setObjectName(QStringLiteral("sponsorPreview"));
    setFlush(true);
    m_preview = new ReportPreview(theme, m_work);
    m_preview->setAccessibleName(tr("Summary for the sponsor"));
    body()->addWidget(m_busy);
    body()->addWidget(m_preview, 1);
    connect(m_logo, &ClientLogo::changed, this, [this] {
        m_summary.logo = m_logo->bytes();
        layOut();
    });
}

SponsorPreview::~SponsorPreview()
{
    m_work.clear();
}

void SponsorPreview::setSummary(const SponsorSummary &summary)
{
    m_summary = summary;
    m_logo->refresh();
    m_summary.logo = m_logo->bytes();
    layOut();
}

void SponsorPreview::layOut()
{
    const quint64 generation = ++m_generation;
    m_work.run<Result<ReportDocument>>(
        [summary = m_summary, output = outputOf(m_summary, m_workspace.engagement())] {
            return layOutDocument(sponsorSummary(summary, output), output);
        },
        [this, generation](const Result<ReportDocument> &document) {
            if (generation != m_generation)
                return;
            if (!document)
                emit refused(document.error().message);
            else
                m_preview->setDocument(*document);
        });
}

void SponsorPreview::exportPdf(const QString &path)
{
    m_busy->start(tr("Writing the summary for the sponsor"), false);
    m_work.run<Outcome>(
        [summary = m_summary, output = outputOf(m_summary, m_workspace.engagement()),
         path]() -> Outcome {
            const Result<QByteArray> bytes =
                writeDocument(sponsorSummary(summary, output), output, DocumentFormat::Pdf);
            if (!bytes)
                return bytes.error();
            return writeFileWhole(path, *bytes);
        },
        [this, path](const Outcome &done) {
            m_busy->finish();
            emit exported(path, done);
        });
}

} // namespace gapwright
