// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "reports/business_case/sponsor_summary.h"
#include "reports/report_document.h"
#include "ui/kit/card.h"
#include "ui/pages/background_work.h"

namespace gapwright {

class BusyPanel;
class ClientLogo;
class ReportPreview;
class Workspace;

/// The page for the sponsor as it will be printed, and its PDF. Laid out, painted and written
/// beside the GUI thread.
class SponsorPreview : public Card {
    Q_OBJECT
public:
    SponsorPreview(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);
    ~SponsorPreview() override;

    /// Lays the page out anew.
    void setSummary(const SponsorSummary &summary);
    void exportPdf(const QString &path);
    [[nodiscard]] ReportPreview *preview() const { return m_preview; }

signals:
    /// The file was written, or why not.
    void exported(const QString &path, const gapwright::Outcome &done);
    void refused(const QString &sentence);

private:
    void layOut();

    Workspace &m_workspace;
    SponsorSummary m_summary;
    ClientLogo *m_logo;
    BusyPanel *m_busy;
    ReportPreview *m_preview = nullptr;
    quint64 m_generation = 0;
    BackgroundWork m_work;
};

} // namespace gapwright
