// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QObject>

#include <vector>

class QSettings;

namespace gapwright {

struct RecentProject {
    QString path;
    QString organization;
    QDateTime openedAt; ///< UTC

    /// False when the file has been moved, deleted or its drive is away.
    [[nodiscard]] bool exists() const;
    friend bool operator==(const RecentProject &, const RecentProject &) = default;
};

/// The projects opened on this computer, newest first, at most a dozen.
class RecentProjects : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 12;

    /// `store` outlives the list.
    explicit RecentProjects(QSettings &store, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecentProject> &all() const { return m_projects; }
    /// Puts a project at the top.
    void add(const QString &path, const QString &organization);
    void remove(const QString &path);

signals:
    void changed();

private:
    void read();
    void write();

    QSettings &m_store;
    std::vector<RecentProject> m_projects;
};

} // namespace gapwright
