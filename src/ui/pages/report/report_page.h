// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/report_check.h"
#include "base/result.h"
#include "reports/report_document.h"
#include "reports/report_options.h"
#include "ui/pages/background_work.h"
#include "ui/pages/overview/work_page.h"

#include <atomic>

class QCheckBox;
class QTimer;

namespace gapwright {

class BusyPanel;
class Card;
class ClientLogo;
class ComboField;
class ConcernList;
class ElidedLabel;
class FormGrid;
class OptionalDateEdit;
class Preferences;
class ProjectSession;
class ReportPreview;

/// The gap report: what it shall be, what would embarrass, how it will look, and the PDF. Built,
/// painted and written beside the GUI thread; a change of options or data builds it anew.
class ReportPage : public WorkPage {
    Q_OBJECT
public:
    ReportPage(const Theme &theme, ProjectSession &session, Preferences &preferences,
               QWidget *parent = nullptr);
    ~ReportPage() override;

    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    [[nodiscard]] ReportOptions options() const;
    /// Writes the report as it stands in the options to a file.
    void exportTo(const QString &path);

signals:
    void goTo(const QString &address);
    void engagementRequested();
    /// The file was written, or why not.
    void exported(const QString &path, const gapwright::Outcome &done);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *optionsCard();
    QWidget *previewCard();
    void fillAssessments();
    void changed();
    void rebuild();
    void take(quint64 generation, Result<ReportDocument> document);
    void choosePath();
    void finished(const QString &path, const Outcome &done);
    void showPage();
    ReportProgress progressOf(const std::shared_ptr<std::atomic<bool>> &cancelled);

    ProjectSession &m_session;
    Preferences &m_preferences;
    ComboField *m_assessment;
    ComboField *m_preset;
    ComboField *m_process;
    QWidget *m_processRow = nullptr;
    OptionalDateEdit *m_date;
    ComboField *m_paper;
    QCheckBox *m_mono;
    ConcernList *m_concerns;
    Card *m_concernsCard;
    BusyPanel *m_busy;
    ReportPreview *m_preview = nullptr;
    ElidedLabel *m_page;
    QPushButton *m_export;
    QWidget *m_side = nullptr;
    QTimer *m_later;
    ClientLogo *m_logo;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the work under way
    QString m_written; ///< the last file that was written
    quint64 m_generation = 0;
    bool m_stale = true;
    bool m_exporting = false; ///< a preview has to wait, so that it cannot cancel the file
    BackgroundWork m_work;
};

} // namespace gapwright
