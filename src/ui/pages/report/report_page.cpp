// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_page.h"

#include "base/file_output.h"
#include "reports/gap_report.h"
#include "services/project_loading.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/theme.h"
#include "ui/pages/engagement/client_logo.h"
#include "ui/pages/report/concern_list.h"
#include "ui/pages/report/document_dialog.h"
#include "ui/pages/report/report_data.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int quietMs = 400;
constexpr int sideWidth = 320;
constexpr int sideBelow = 720;

QString reportsPurpose()
{
    return QStringLiteral("reports");
}

QString paperKey(QPageSize::PageSizeId id)
{
    return id == QPageSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

} // namespace

ReportPage::ReportPage(const Theme &theme, ProjectSession &session, Preferences &preferences,
                       QWidget *parent)
    : WorkPage(theme, tr("Gap report"), Body::Fills, parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_assessment(new ComboField)
    , m_preset(new ComboField)
    , m_process(new ComboField)
    , m_date(new OptionalDateEdit(theme))
    , m_paper(new ComboField)
    , m_mono(new QCheckBox(tr("For printers without colour")))
    , m_concerns(new ConcernList(theme))
    , m_concernsCard(new Card(theme, tr("Check before it goes out")))
    , m_busy(new BusyPanel(theme))
    , m_page(new ElidedLabel({}, TextRole::Muted))
    , m_later(new QTimer(this))
    , m_logo(new ClientLogo(session.workspace(), this))
    , m_work(this)
{
    setObjectName(QStringLiteral("reportPage"));
    m_export = addButton(QStringLiteral("exportPdfButton"), tr("Export…"),
                         QStringLiteral("file-down"), true);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::choosePath);
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(quietMs);
    connect(m_later, &QTimer::timeout, this, &ReportPage::rebuild);
    connect(m_busy, &BusyPanel::cancelRequested, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &what) {
        if (what.everything || what.assessments)
            fillAssessments();
        changed();
    });
    connect(m_logo, &ClientLogo::changed, this, &ReportPage::changed);
    connect(m_concerns, &ConcernList::goTo, this, &ReportPage::goTo);
    connect(m_concerns, &ConcernList::engagementRequested, this, &ReportPage::engagementRequested);
    connect(notice(), &NoticeBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
}

ReportPage::~ReportPage()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_work.clear();
}

void ReportPage::build()
{
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 16);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 16);
    column->addWidget(optionsCard());
    m_concernsCard->body()->addWidget(m_concerns);
    column->addWidget(m_concernsCard);
    column->addStretch(1);
    m_side = bareScroll(side);
    setScaledWidth(*m_side, theme(), sideWidth);
    row->addWidget(m_side);
    row->addWidget(previewCard(), 1);
    body()->addLayout(row, 1);
}

QWidget *ReportPage::optionsCard()
{
    auto *card = new Card(theme(), tr("What it shall be"));
    auto *form = new FormGrid(theme());
    m_assessment->setObjectName(QStringLiteral("reportAssessment"));
    m_preset->setObjectName(QStringLiteral("reportPreset"));
    m_process->setObjectName(QStringLiteral("reportProcess"));
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_mono->setObjectName(QStringLiteral("reportMono"));
    QList<ComboChoice> presets;
    for (const ReportPreset preset :
         {ReportPreset::Full, ReportPreset::Board, ReportPreset::Owner, ReportPreset::Auditor})
        presets.append({codeOf(preset), wordOf(preset)});
    m_preset->setChoices(presets);
    QList<ComboChoice> areas;
    for (const CapabilityArea &area : m_session.catalogue().areas())
        areas.append({area.id, area.name});
    m_process->setChoices(areas);
    m_paper->setChoices(
        {{paperKey(QPageSize::A4), tr("A4")}, {paperKey(QPageSize::Letter), tr("Letter")}});
    m_preset->setKey(codeOf(ReportPreset::Full));
    m_process->setKey(areas.isEmpty() ? QString() : areas.front().key);
    m_paper->setKey(paperKey(QPageSize::A4));
    m_date->setDate(QDate::currentDate());
    m_date->setFieldName(tr("Date of the report"));
    fillAssessments();
    form->addRow({tr("Kind"), m_preset});
    form->addRow({tr("Process or area"), m_process});
    form->addRow({tr("Assessment"), m_assessment});
    form->addRow({tr("Date of the report"), m_date});
    form->addRow({tr("Paper"), m_paper});
    form->addRow({{}, m_mono});
    m_processRow = m_process->parentWidget();
    m_processRow->hide();
    card->body()->addWidget(form);
    connect(m_preset, &ComboField::keyChosen, this, [this](const QString &key) {
        m_processRow->setVisible(key == codeOf(ReportPreset::Owner));
        changed();
    });
    for (ComboField *field : {m_process, m_assessment, m_paper})
        connect(field, &ComboField::keyChosen, this, &ReportPage::changed);
    connect(m_date, &OptionalDateEdit::dateChanged, this, &ReportPage::changed);
    connect(m_mono, &QCheckBox::toggled, this, &ReportPage::changed);
    return card;
}

QWidget *ReportPage::previewCard()
{
    m_preview = new ReportPreview(theme(), m_work);
    auto *card = new Card(theme());
    card->setFlush(true);
    auto *bar = new QHBoxLayout;
    setScaledSpacing(*bar, theme(), {14, 8, 10, 8}, 6);
    bar->addWidget(m_page, 1);
    const auto tool = [&](const QString &icon, const QString &name, auto run) {
        auto *button = new QToolButton;
        button->setIcon(theme().icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, run);
        bar->addWidget(button);
    };
    tool(QStringLiteral("chevron-up"), tr("Previous page"),
         [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    tool(QStringLiteral("chevron-down"), tr("Next page"),
         [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    tool(QStringLiteral("zoom-out"), tr("Smaller pages"),
         [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    tool(QStringLiteral("zoom-in"), tr("Larger pages"),
         [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    card->body()->addLayout(bar);
    card->body()->addWidget(m_busy);
    card->body()->addWidget(m_preview, 1);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::showPage);
    return card;
}

void ReportPage::fillAssessments()
{
    QList<ComboChoice> choices;
    const std::vector<Assessment> all = m_session.assessments();
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        choices.append({one->id.value, one->name});
    m_assessment->setChoices(choices);
    m_assessment->setKey(m_session.data().assessment.id.value);
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    for (const ReportPreset preset :
         {ReportPreset::Full, ReportPreset::Board, ReportPreset::Owner, ReportPreset::Auditor}) {
        if (codeOf(preset) == m_preset->key())
            options.preset = preset;
    }
    if (options.preset == ReportPreset::Owner)
        options.process = m_process->key();
    options.mono = m_mono->isChecked();
    if (m_paper->key() == paperKey(QPageSize::Letter))
        options.pageSize = QPageSize::Letter;
    return options;
}

void ReportPage::changed()
{
    m_stale = true;
    if (isVisible())
        m_later->start();
}

void ReportPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    if (m_stale)
        rebuild();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    WorkPage::resizeEvent(event);
    m_side->setVisible(width() >= theme().px(sideBelow));
}

ReportProgress ReportPage::progressOf(const std::shared_ptr<std::atomic<bool>> &cancelled)
{
    return [this, cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            m_busy, [busy = m_busy, done, total] { busy->setProgress(done, total); },
            Qt::QueuedConnection);
        return !cancelled->load();
    };
}

void ReportPage::rebuild()
{
    if (m_exporting)
        return;
    m_stale = false;
    m_logo->refresh();
    if (m_cancelled)
        *m_cancelled = true;
    const Id<Assessment> assessment{m_assessment->key()};
    const QDate day = m_date->date().isValid() ? m_date->date() : QDate::currentDate();
    const Result<GapReportData> data = reportDataOf(m_session, assessment, m_logo->bytes(), day);
    if (!data) {
        notice()->showNotice(NoticeKind::Error, data.error().message);
        return;
    }
    const std::vector<ReportConcern> concerns = concernsOf(*data);
    m_concerns->setConcerns(concerns);
    m_concernsCard->setTitle(concerns.empty() ? tr("Nothing to object to")
                                              : tr("Check before it goes out"));
    const quint64 generation = ++m_generation;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_work.clear();
    m_busy->start(tr("Laying out the report"));
    m_work.run<Result<ReportDocument>>(
        [data = *data, options = options(), progress = progressOf(m_cancelled)] {
            return buildGapReport(data, options, progress);
        },
        [this, generation](Result<ReportDocument> document) {
            take(generation, std::move(document));
        });
}

void ReportPage::take(quint64 generation, Result<ReportDocument> document)
{
    if (generation != m_generation)
        return;
    m_busy->finish();
    if (!document) {
        if (document.error().kind != ErrorKind::Cancelled)
            notice()->showNotice(NoticeKind::Error, document.error().message);
        return;
    }
    m_preview->setDocument(*document);
    setFacts(tr("%1 · %n pages", nullptr, document->pageCount()).arg(wordOf(options().preset)));
    showPage();
}

void ReportPage::showPage()
{
    const int count = m_preview->document().pageCount();
    m_page->setText(count > 0 ? tr("Page %1 of %2")
                                    .arg(QLocale().toString(m_preview->currentPage() + 1),
                                         QLocale().toString(count))
                              : QString());
}

void ReportPage::choosePath()
{
    const QDate day = m_date->date().isValid() ? m_date->date() : QDate::currentDate();
    const Result<GapReportData> data =
        reportDataOf(m_session, Id<Assessment>{m_assessment->key()}, m_logo->bytes(), day);
    if (!data) {
        notice()->showNotice(NoticeKind::Error, data.error().message);
        return;
    }
    QFileDialog *dialog = documentSaveDialog(
        this, tr("Export the Gap Report"),
        QDir(m_preferences.folder(reportsPurpose())).filePath(suggestedFileName(*data, options())),
        {DocumentFormat::Pdf, DocumentFormat::Docx, DocumentFormat::Odt, DocumentFormat::Html,
         DocumentFormat::Markdown});
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportTo);
    dialog->open();
}

void ReportPage::exportTo(const QString &path)
{
    m_preferences.rememberFolderOf(reportsPurpose(), path);
    const QDate day = m_date->date().isValid() ? m_date->date() : QDate::currentDate();
    const Result<GapReportData> data =
        reportDataOf(m_session, Id<Assessment>{m_assessment->key()}, m_logo->bytes(), day);
    if (!data) {
        finished(path, data.error());
        return;
    }
    m_exporting = true;
    m_export->setEnabled(false);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_busy->start(tr("Writing the gap report"));
    m_work.run<Outcome>(
        [data = *data, options = options(), progress = progressOf(m_cancelled), path]() -> Outcome {
            const Result<QByteArray> bytes =
                writeGapReport(data, options, formatOfPath(path), progress);
            return bytes ? writeFileWhole(path, *bytes) : Outcome(bytes.error());
        },
        [this, path](const Outcome &done) { finished(path, done); });
}

void ReportPage::finished(const QString &path, const Outcome &done)
{
    m_busy->finish();
    m_exporting = false;
    m_export->setEnabled(true);
    if (m_stale)
        m_later->start();
    if (done) {
        m_written = path;
        notice()->showNotice(
            NoticeKind::Done,
            tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)), tr("Open"));
    } else if (done.error().kind == ErrorKind::Cancelled) {
        notice()->showNotice(NoticeKind::Information, tr("Cancelled; no file was written."));
    } else {
        notice()->showNotice(NoticeKind::Error, done.error().message);
    }
    emit exported(path, done);
}

} // namespace gapwright
