// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "editing/records.h"
#include "storage/project_file.h"
#include "ui/pages/background_work.h"

namespace gapwright {

/// A project file with its records, ready to become a workspace.
struct OpenedProject {
    std::unique_ptr<ProjectFile> file;
    Records records;
};

/// Opens the file and reads every record. Slow; any thread.
Result<OpenedProject> openProjectFile(const OpenRequest &request);

/// Opens projects beside the GUI thread, one after the other.
class ProjectOpener : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<OpenedProject>)>;

    explicit ProjectOpener(QObject *parent = nullptr);

    /// `prepare`, when given, runs first on the same thread (makes the file); its failure is the
    /// answer then.
    void open(const OpenRequest &request, Answer answer, std::function<Outcome()> prepare = {});
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

private:
    int m_underWay = 0;
    BackgroundWork m_work;
};

} // namespace gapwright
