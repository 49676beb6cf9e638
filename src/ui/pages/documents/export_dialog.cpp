// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/export_dialog.h"

#include "assessment/steps/project_records.h"
#include "base/file_output.h"
#include "reports/docx/docx_writer.h"
#include "services/attachment_output.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/theme.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QString documentsPurpose()
{
    return QStringLiteral("documents");
}

QString endingOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return QStringLiteral("pdf");
    case DocumentFormat::Docx:
        return QStringLiteral("docx");
    case DocumentFormat::Odt:
        return QStringLiteral("odt");
    case DocumentFormat::Html:
        return QStringLiteral("html");
    case DocumentFormat::Markdown:
        return QStringLiteral("md");
    }
    return {};
}

Result<ProjectDocument> documentOf(const DocumentDesk::Snapshot &now, const Id<Document> &id)
{
    for (const Document &document : now.records->all<Document>()) {
        if (document.id != id)
            continue;
        const DocumentEditions editions = editionsOf(document, now.records->all<DocumentText>());
        const DocumentText *text = textToShow(editions);
        if (text)
            return projectDocument(now.sources(), *now.values, editions, *text);
    }
    return Error{
        ExportDialog::tr("This document has no text in the project."), ErrorKind::NotFound, {}};
}

Result<QByteArray> bytesOf(const ProjectDocument &document, const ExportOptions &options,
                           DocumentFormat format)
{
    if (format != DocumentFormat::Docx || options.style.isEmpty())
        return writeDocument(document.blocks, document.output, format);
    const Result<DocxStyleSource> style = readStyleSource(options.style, options.styleName);
    if (!style)
        return style.error();
    return writeDocx(document.blocks, document.output, &*style);
}

} // namespace

Result<ExportOutcome> exportOneDocument(const DocumentDesk::Snapshot &now, const Id<Document> &id,
                                        const ExportOptions &options)
{
    const Result<ProjectDocument> document = documentOf(now, id);
    if (!document)
        return document.error();
    if (!QDir().mkpath(options.folder))
        return Error{ExportDialog::tr("The folder %1 cannot be made. Choose another one.")
                         .arg(QDir::toNativeSeparators(options.folder)),
                     ErrorKind::ReadOnly,
                     {}};
    const QString name =
        safeFileName(QStringList({document->control.number, document->control.title})
                         .join(QLatin1Char(' '))
                         .trimmed());
    ExportOutcome outcome;
    for (const DocumentFormat format : options.formats) {
        const Result<QByteArray> bytes = bytesOf(*document, options, format);
        if (!bytes)
            return bytes.error();
        const QString file = name + QLatin1Char('.') + endingOf(format);
        const Outcome done = writeFileWhole(QDir(options.folder).filePath(file), *bytes);
        if (!done)
            return done.error();
        outcome.written << file;
    }
    return outcome;
}

ExportDialog::ExportDialog(const Theme &theme, DocumentDesk &desk, Preferences &preferences,
                           const Id<Document> &document, QWidget *parent)
    : FormDialog(theme, document.isSet() ? tr("Export the document") : tr("Export all documents"),
                 tr("Export"), parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_document(document)
    , m_form(new FormGrid(theme))
    , m_folder(new QLineEdit)
    , m_style(new QLineEdit)
    , m_concerns(new QListWidget)
    , m_busy(new BusyPanel(theme))
    , m_work(this)
{
    setObjectName(QStringLiteral("exportDialog"));
    setPreferredSize(680, 560);
    addFields();
    m_concerns->setObjectName(QStringLiteral("exportConcerns"));
    m_concerns->setAccessibleName(tr("To look at before the export"));
    m_concerns->setWordWrap(true);
    m_concerns->hide();
    body()->addWidget(m_concerns, 1);
    body()->addWidget(m_busy);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, &ExportDialog::confirm);
    connect(m_busy, &BusyPanel::cancelRequested, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
    setFolder(preferences.folder(documentsPurpose()));
}

ExportDialog::~ExportDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_work.clear();
}

void ExportDialog::addFields()
{
    auto *boxes = new QWidget;
    boxes->setAccessibleName(tr("Formats"));
    auto *row = new QHBoxLayout(boxes);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 14);
    const std::pair<DocumentFormat, QString> formats[] = {
        {DocumentFormat::Docx, tr("Word (DOCX)")},
        {DocumentFormat::Pdf, tr("PDF")},
        {DocumentFormat::Odt, tr("OpenDocument")},
        {DocumentFormat::Html, tr("HTML")},
        {DocumentFormat::Markdown, tr("Markdown")}};
    for (const auto &[format, name] : formats) {
        auto *box = new QCheckBox(name);
        box->setObjectName(QStringLiteral("format-") + endingOf(format));
        box->setChecked(format == DocumentFormat::Docx);
        row->addWidget(box);
        m_formats.emplace_back(format, box);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::changed);
    }
    row->addStretch(1);
    m_form->addRow({tr("Formats"), boxes, {}, true});
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_style->setObjectName(QStringLiteral("exportStyle"));
    addPathRow(m_folder, tr("Folder"),
               m_document.isSet() ? QString()
                                  : tr("Gets a folder for each kind of document with the files "
                                       "attached to documents, and the master list."),
               true);
    addPathRow(m_style, tr("Style template of the client, for Word"),
               tr("A .docx or .dotx: its styles, head and foot are used. Empty for ours."), false);
    if (!m_document.isSet()) {
        m_drafts = new QCheckBox(tr("Also drafts and texts in review"));
        m_drafts->setObjectName(QStringLiteral("withDrafts"));
        m_drafts->setChecked(true);
        m_form->addRow({{}, m_drafts, {}, true});
        connect(m_drafts, &QCheckBox::toggled, this, &ExportDialog::changed);
    }
    body()->addWidget(m_form);
}

void ExportDialog::addPathRow(QLineEdit *line, const QString &label, const QString &help,
                              bool isFolder)
{
    auto *choose = new QPushButton(tr("Choose …"));
    choose->setObjectName(line->objectName() + QStringLiteral("Button"));
    choose->setAccessibleName(tr("Choose: %1").arg(label));
    choose->setAutoDefault(false);
    m_form->addRow({label, line, help, true, isFolder, {choose}});
    connect(line, &QLineEdit::textChanged, this, &ExportDialog::changed);
    connect(choose, &QPushButton::clicked, this, [this, line, label, isFolder] {
        auto *dialog = new QFileDialog(this, label, line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        if (!isFolder)
            dialog->setNameFilter(tr("Word documents and templates (*.docx *.dotx)"));
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::setStyle(const QString &file)
{
    m_style->setText(QDir::toNativeSeparators(file));
}

void ExportDialog::setFormats(const std::vector<DocumentFormat> &formats)
{
    for (const auto &[format, box] : m_formats)
        box->setChecked(std::find(formats.begin(), formats.end(), format) != formats.end());
}

void ExportDialog::changed()
{
    m_isAsked = false;
    m_concerns->hide();
    verbButton()->setText(tr("Export"));
    showRefusal({});
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    options.formats.clear();
    for (const auto &[format, box] : m_formats) {
        if (box->isChecked())
            options.formats.push_back(format);
    }
    options.styleName = QDir::fromNativeSeparators(m_style->text().trimmed());
    options.withDrafts = !m_drafts || m_drafts->isChecked();
    const QString project = m_desk.session().workspace().path();
    options.writeAttachment = [files = std::make_shared<AttachmentOutput>(project)](
                                  const Attachment &file, const QString &path) {
        return files->write(file, path);
    };
    return options;
}

ExportProgress ExportDialog::progress()
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return [busy = m_busy, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            busy, [busy, done, total] { busy->setProgress(done, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
}

void ExportDialog::confirm()
{
    const ExportOptions chosen = options();
    if (chosen.folder.isEmpty()) {
        m_form->setError(m_folder, tr("Choose where to write."));
        return;
    }
    m_form->setError(m_folder, {});
    if (chosen.formats.empty()) {
        showRefusal(tr("Choose a format."));
        return;
    }
    verbButton()->setEnabled(false);
    if (m_isAsked)
        write();
    else
        look();
}

namespace {

Result<ExportOptions> withStyle(ExportOptions options)
{
    if (options.styleName.isEmpty())
        return options;
    QFile file(options.styleName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ExportDialog::tr("%1 cannot be opened: %2. Choose another style template.")
                         .arg(QDir::toNativeSeparators(options.styleName), file.errorString()),
                     ErrorKind::NotFound,
                     {}};
    options.style = file.readAll();
    options.styleName = QFileInfo(options.styleName).fileName();
    const Result<DocxStyleSource> style = readStyleSource(options.style, options.styleName);
    if (!style)
        return style.error();
    return options;
}

QString missingSentence(const QString &title, const std::vector<MissingField> &fields)
{
    QStringList names;
    for (const MissingField &field : fields)
        names << (field.row.isEmpty() ? field.name
                                      : QStringLiteral("%1 (%2)").arg(field.name, field.row));
    names.removeDuplicates();
    return ExportDialog::tr("“%1” has %n fields without a value: %2.", nullptr, int(names.size()))
        .arg(title, names.join(QStringLiteral(", ")));
}

} // namespace

Result<ExportDialog::Found> ExportDialog::concernsOf(const DocumentDesk::Snapshot &now,
                                                     ExportOptions options,
                                                     const Id<Document> &document,
                                                     const ExportProgress &progress)
{
    const Result<ExportOptions> styled = withStyle(std::move(options));
    if (!styled)
        return styled.error();
    Found found;
    if (document.isSet()) {
        const Result<ProjectDocument> one = documentOf(now, document);
        if (!one)
            return one.error();
        if (!one->missing.empty())
            found.concerns << missingSentence(one->control.title, one->missing);
        return found;
    }
    const Result<ExportPlan> plan = planExport(now.sources(), *styled, progress);
    if (!plan)
        return plan.error();
    for (const ExportPlan::Missing &missing : plan->missing)
        found.concerns << missingSentence(missing.title, missing.fields);
    for (const ExportedFile &file : plan->files) {
        if (file.state == ExportedFile::State::Changed)
            found.concerns << tr("%1 was changed by somebody and is left as it is.").arg(file.path);
    }
    found.problems = plan->problems;
    return found;
}

void ExportDialog::look()
{
    m_busy->start(tr("Looking at documents and folder"));
    m_work.run<Result<Found>>(
        [now = m_desk.snapshot(), chosen = options(), document = m_document, step = progress()] {
            return concernsOf(now, chosen, document, step);
        },
        [this](Result<Found> found) {
            m_busy->finish();
            verbButton()->setEnabled(true);
            if (!found) {
                showRefusal(found.error().message);
                return;
            }
            m_isAsked = true;
            const QStringList all = found->problems + found->concerns;
            if (all.isEmpty()) {
                verbButton()->setEnabled(false);
                write();
                return;
            }
            m_concerns->clear();
            m_concerns->addItems(all);
            m_concerns->show();
            verbButton()->setText(tr("Export anyway"));
        });
}

void ExportDialog::write()
{
    m_busy->start(tr("Writing the documents"));
    m_preferences.rememberFolderOf(documentsPurpose(),
                                   QDir(options().folder).filePath(QStringLiteral("x")));
    m_work.run<Result<ExportOutcome>>(
        [now = m_desk.snapshot(), chosen = options(), document = m_document,
         step = progress()]() -> Result<ExportOutcome> {
            const Result<ExportOptions> styled = withStyle(chosen);
            if (!styled)
                return styled.error();
            return document.isSet() ? exportOneDocument(now, document, *styled)
                                    : exportDocuments(now.sources(), *styled, step);
        },
        [this](const Result<ExportOutcome> &done) { take(done); });
}

void ExportDialog::take(const Result<ExportOutcome> &done)
{
    m_busy->finish();
    verbButton()->setEnabled(true);
    if (!done) {
        showRefusal(done.error().message);
        return;
    }
    QStringList sentences{tr("%n files written to %1.", nullptr, int(done->written.size()))
                              .arg(QDir::toNativeSeparators(options().folder))};
    if (!done->kept.isEmpty())
        sentences << tr("%n changed files were left as they are.", nullptr, int(done->kept.size()));
    sentences += done->problems;
    if (done->isCancelled)
        sentences << tr("Stopped: the rest was not written.");
    emit finishedWith(sentences.join(QLatin1Char(' ')), options().folder);
    accept();
}

} // namespace gapwright
