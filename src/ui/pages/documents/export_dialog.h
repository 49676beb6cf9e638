// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_export.h"
#include "ui/pages/documents/document_desk.h"
#include "ui/pages/engagement/form_dialog.h"

#include <atomic>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace gapwright {

class BusyPanel;
class FormGrid;
class Preferences;

/// Exports one document or all of them with the master list. What is missing, what somebody changed
/// in the folder and what cannot be written is listed before anything is written; the button asks
/// again then. Reads and writes beside the GUI thread.
class ExportDialog : public FormDialog {
    Q_OBJECT
public:
    /// An unset document: all of them.
    ExportDialog(const Theme &theme, DocumentDesk &desk, Preferences &preferences,
                 const Id<Document> &document, QWidget *parent);
    ~ExportDialog() override;

    void setFolder(const QString &folder);
    void setStyle(const QString &file);
    void setFormats(const std::vector<DocumentFormat> &formats);

signals:
    /// What was done, and the folder to open.
    void finishedWith(const QString &sentence, const QString &folder);

private:
    struct Found {
        QStringList concerns;
        QStringList problems;
    };
    void addFields();
    void addPathRow(QLineEdit *line, const QString &label, const QString &help, bool isFolder);
    void changed();
    void confirm();
    void look();
    void write();
    void take(const Result<ExportOutcome> &done);
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] ExportProgress progress();
    [[nodiscard]] static Result<Found> concernsOf(const DocumentDesk::Snapshot &now,
                                                  ExportOptions options,
                                                  const Id<Document> &document,
                                                  const ExportProgress &progress);

    DocumentDesk &m_desk;
    Preferences &m_preferences;
    Id<Document> m_document;
    FormGrid *m_form;
    QLineEdit *m_folder;
    QLineEdit *m_style;
    QCheckBox *m_drafts = nullptr;
    std::vector<std::pair<DocumentFormat, QCheckBox *>> m_formats;
    QListWidget *m_concerns;
    BusyPanel *m_busy;
    bool m_isAsked = false; ///< the concerns were shown for what is chosen now
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    BackgroundWork m_work;
};

/// One edition of a document in several formats; files are written whole. The paths that were
/// written.
[[nodiscard]] Result<ExportOutcome> exportOneDocument(const DocumentDesk::Snapshot &now,
                                                      const Id<Document> &document,
                                                      const ExportOptions &options);

} // namespace gapwright
