// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attachment_output.h"

#include "services/project_access.h"
#include "storage/attachment_store.h"

namespace gapwright {

AttachmentOutput::AttachmentOutput(QString project)
    : m_project(std::move(project))
{
}

AttachmentOutput::~AttachmentOutput() = default;

Outcome AttachmentOutput::write(const Attachment &attachment, const QString &path)
{
    if (!m_file) {
        Result<std::unique_ptr<ProjectFile>> opened = openToRead(m_project);
        if (!opened)
            return opened.error();
        m_file = std::move(*opened);
    }
    return writeAttachmentTo(m_file->connection(), attachment.id.value, path);
}

} // namespace gapwright
