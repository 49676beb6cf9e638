// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/project_reader.h"

#include <QObject>

namespace gapwright {

/// The reader thread's side of a workspace: history, search and attachments over a read-only
/// connection of its own, opened when first needed.
class ProjectReading : public QObject {
    Q_OBJECT
public:
    explicit ProjectReading(QString path);

    /// The connection; an error when the file cannot be read.
    Result<ProjectReader *> reader();
    /// Reads another file from now on.
    void setPath(const QString &path);

private:
    QString m_path;
    std::unique_ptr<ProjectReader> m_reader;
};

} // namespace gapwright
