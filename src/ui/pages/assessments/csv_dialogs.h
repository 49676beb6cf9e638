// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/assessment_csv.h"
#include "ui/pages/background_work.h"
#include "ui/pages/engagement/form_dialog.h"

#include <QPointer>

#include <functional>

class QTableWidget;

namespace gapwright {

class Preferences;
class ProjectSession;

/// The rows that stand in the way of an import.
[[nodiscard]] QTableWidget *problemTable(const std::vector<ImportProblem> &problems);

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
    /// Carries an assessment against the 2011 edition over.
    void importFrom2011();
    /// Reads it and shows the review.
    void reviewTransition(const QString &path);
    /// Reads the file and shows the preview.
    void previewImport(const QString &path);
    void writeExport(const QString &path);

signals:
    void notice(const QString &sentence, bool isDone);

private:
    void chooseFile(const QString &title, std::function<void(const QString &)> take);

    const Theme &m_theme;
    Preferences &m_preferences;
    QWidget *m_window;
    QPointer<ProjectSession> m_session;
    BackgroundWork m_work;
};

} // namespace gapwright
