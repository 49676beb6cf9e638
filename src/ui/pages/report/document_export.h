// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/documents/document_writer.h"
#include "ui/pages/background_work.h"

#include <atomic>

namespace gapwright {

class BusyPanel;
class Preferences;
class Theme;
class WorkPage;
class Workspace;

/// What a page prints.
struct PrintedPage {
    Blocks blocks = {};
    DocumentOutput output = {};
    QString fileName = {}; ///< without its ending
};

/// What stands around a page of the project: organization, classification, author, today.
[[nodiscard]] DocumentOutput printedOutput(const Workspace &workspace, const QString &title);

/// Lets a page write what it shows to a file: asks where to, writes beside the GUI thread with
/// progress and cancel, and says in the page how it went. Belongs to its page.
class DocumentExport : public QObject {
    Q_OBJECT
public:
    /// `preferences` may be null (tests): the folder is not remembered then.
    DocumentExport(const Theme &theme, WorkPage &page, Preferences *preferences);
    ~DocumentExport() override;

    /// Asks for the place of a file of one of these formats, the first proposed.
    void ask(PrintedPage printed, const QList<DocumentFormat> &formats);
    /// Writes at once; the ending of the name decides the format.
    void write(const PrintedPage &printed, const QString &path);

signals:
    void finished(const QString &path, bool isWritten);

private:
    void tell(const QString &path, const Outcome &done);

    WorkPage &m_page;
    Preferences *m_preferences;
    BusyPanel *m_busy;
    QString m_written;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    BackgroundWork m_work;
};

} // namespace gapwright
