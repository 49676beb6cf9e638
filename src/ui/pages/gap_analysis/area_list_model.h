// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QAbstractListModel>
#include <QListView>

namespace gapwright {

class Theme;

/// The processes and management areas with their capability, below the headings of their groups.
class AreaListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        AreaRole = Qt::UserRole + 1, ///< id; empty for a heading
        LevelRole, ///< 0 to 5, or -1 when not rated
        TargetRole ///< 0 to 5, or -1
    };

    explicit AreaListModel(const ProjectSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QString &area) const; ///< -1 when unknown
    void take(const SessionUpdate &update);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString area;
        QString text;
    };
    const ProjectSession &m_session;
    std::vector<Row> m_rows;
};

/// The list at the leading side of the capability tab; its current row is the session's area.
class AreaList : public QListView {
    Q_OBJECT
public:
    AreaList(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showCurrent();

    ProjectSession &m_session;
    AreaListModel *m_model;
    bool m_showing = false;
};

} // namespace gapwright
