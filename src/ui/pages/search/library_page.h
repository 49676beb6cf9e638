// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace gapwright {

class ProjectSession;

/// The catalogue to read: clauses with items, processes, templates, documented information. A
/// filter narrows it; the entry that is chosen is shown beside the tree.
class LibraryPage : public WorkPage {
    Q_OBJECT
public:
    LibraryPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// Shows an entry: clause, item, area, template ("T33") or documented information ("D01").
    void show(const QString &id);
    using QWidget::show;
    /// The id of the entry that is shown.
    [[nodiscard]] QString shownId() const { return m_shown; }

signals:
    void goTo(const QString &address);

private:
    void fill();
    void showEntry(const QString &id);

    ProjectSession &m_session;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QWidget *m_detail = nullptr;
    QVBoxLayout *m_detailColumn;
    QString m_shown;
};

} // namespace gapwright
