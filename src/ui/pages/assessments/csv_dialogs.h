// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/assessment_csv.h"
#include "ui/pages/background_work.h"
#include "ui/pages/engagement/form_dialog.h"

#include <QPointer>

namespace gapwright {

class Preferences;
class ProjectSession;

/// Shows what an import would change, and every row that stands in its way, before anything is
/// written.
class ImportPreviewDialog : public FormDialog {
    Q_OBJECT
public:
    ImportPreviewDialog(const Theme &theme, ProjectSession &session, ImportPlan plan,
                        QWidget *parent);

private:
    void showProblems();
    void showChanges();
    void confirm();

    ProjectSession &m_session;
    ImportPlan m_plan;
};

/// CSV in and out of the current assessment. Files are read and written beside the GUI thread.
class CsvDialogs : public QObject {
    Q_OBJECT
public:
    CsvDialogs(const Theme &theme, Preferences &preferences, QWidget *window);

    /// Null when no project is open.
    void setSession(ProjectSession *session);
    void importCsv();
    void exportCsv();
    /// Reads the file and shows the preview.
    void previewImport(const QString &path);
    void writeExport(const QString &path);

signals:
    void notice(const QString &sentence, bool isDone);

private:
    const Theme &m_theme;
    Preferences &m_preferences;
    QWidget *m_window;
    QPointer<ProjectSession> m_session;
    BackgroundWork m_work;
};

} // namespace gapwright
