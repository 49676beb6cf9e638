// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/session/project_session.h"

#include <QAbstractItemModel>
#include <QTreeView>

namespace gapwright {

class Theme;

/// One row for all clauses, then the tree of the clauses 4 to 10, with progress and verdict.
class ClauseTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ClauseRole = Qt::UserRole + 1, ///< id; empty for all clauses
        AssessedRole, ///< items that are not unassessed
        AllRole, ///< items
        VerdictRole ///< int of Verdict
    };

    explicit ClauseTreeModel(const ProjectSession &session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(const QString &clause) const;
    void take(const SessionUpdate &update);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        QString clause;
        QString title;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    int addNode(const QString &clause, const QString &title, int parent);
    [[nodiscard]] const Conformity &conformityOf(const Node &node) const;
    [[nodiscard]] QModelIndex indexOfNode(int node) const;

    const ProjectSession &m_session;
    std::vector<Node> m_nodes; ///< the first one stands for all clauses
    std::vector<int> m_top; ///< nodes without a parent
    QHash<QString, int> m_nodeOf;
    QHash<QString, int> m_scoreAt; ///< clause -> index in the scorecard's clauses
    Conformity m_none;
};

/// The clause column of the page; chooses the session's clause.
class ClauseTree : public QTreeView {
    Q_OBJECT
public:
    ClauseTree(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void showCurrent();

    const Theme &m_theme;
    ProjectSession &m_session;
    ClauseTreeModel *m_model;
    bool m_showing = false;
};

} // namespace gapwright
