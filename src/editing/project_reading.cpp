// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/project_reading.h"

namespace gapwright {

ProjectReading::ProjectReading(QString path)
    : m_path(std::move(path))
{
}

Result<ProjectReader *> ProjectReading::reader()
{
    if (!m_reader) {
        Result<std::unique_ptr<ProjectReader>> opened = ProjectReader::open(m_path);
        if (!opened)
            return opened.error();
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

void ProjectReading::setPath(const QString &path)
{
    m_reader.reset();
    m_path = path;
}

} // namespace gapwright
