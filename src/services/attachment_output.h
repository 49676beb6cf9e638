// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/attachments/attachment.h"
#include "storage/project_file.h"

#include <memory>

namespace gapwright {

/// Writes files that are kept in a project out of it. Opens the project to read with the first
/// one, also while somebody works on it, and keeps it open. For one thread, not that of the window.
class AttachmentOutput {
public:
    explicit AttachmentOutput(QString project);
    ~AttachmentOutput();

    /// Whole or not at all. Full or ReadOnly when `path` cannot be written.
    Outcome write(const Attachment &attachment, const QString &path);

private:
    QString m_project;
    std::unique_ptr<ProjectFile> m_file;
};

} // namespace gapwright
