// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/register_import.h"
#include "ui/pages/background_work.h"
#include "ui/pages/engagement/form_dialog.h"
#include "ui/pages/registers/register_directory.h"

class QMimeData;

namespace gapwright {

/// Lists what an import would do with each row before anything is written. Rows that are refused
/// stay out, and the button says so.
class RegisterImportDialog : public FormDialog {
    Q_OBJECT
public:
    RegisterImportDialog(const Theme &theme, const RegisterDirectory &directory,
                         RegisterImportPlan plan, QWidget *parent);

private:
    void confirm();

    const RegisterDirectory &m_directory;
    RegisterImportPlan m_plan;
};

/// A register out to a file and in from one. Files are read and written beside the GUI thread.
class RegisterFiles : public QObject {
    Q_OBJECT
public:
    RegisterFiles(const Theme &theme, const RegisterDirectory &directory,
                  const RegisterAccess &access, QWidget *page);

    void chooseImport();
    void chooseExport();
    /// Asks for a file and prints the list as it is shown: these records and columns.
    void choosePrint(const QStringList &ids, const QStringList &columns);
    void writePrint(const QString &path, const QStringList &ids, const QStringList &columns);
    /// Reads the file and shows what would happen.
    void previewImport(const QString &path);
    /// The same for the rows of the clipboard. Without headings cells stand for these columns.
    void previewPaste(const QMimeData &data, const QStringList &columns);
    void writeExport(const QString &path);

signals:
    void notice(const QString &sentence, bool isDone);

private:
    [[nodiscard]] RegisterContents contents() const;
    void show(Result<RegisterImportPlan> plan);

    const Theme &m_theme;
    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    QWidget *m_page;
    BackgroundWork m_work;
};

} // namespace gapwright
