// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QSettings;

namespace gapwright {

/// Where a person was in one project: the page, and the current row of each list. Kept in the
/// settings of the user by the place of the file; the projects used longest ago are forgotten. The
/// settings must outlive it.
class LastRows {
public:
    LastRows(QSettings &settings, const QString &projectPath);

    /// What was kept under a name; empty when nothing was.
    [[nodiscard]] QString of(const QString &list) const;
    /// An empty row is kept too.
    void keep(const QString &list, const QString &row);

    static constexpr int projectsKept = 20;

private:
    void noteUse();

    QSettings &m_settings;
    QString m_project;
};

} // namespace gapwright
