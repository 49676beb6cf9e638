// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "charts/clause_structure.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/search/library_entry.h"

class QLineEdit;
class QModelIndex;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace gapwright {

class Catalogue;
class ChartView;
class CrosswalkView;
class ElidedLabel;
class LibraryBooks;
class LibraryFilter;
class LibraryTree;
class ProjectSession;
class ReadingText;

/// The reference library: primer, clauses with items, processes, key figures, glossary, crosswalk,
/// the way from 2011, editions, templates and documented information as one tree with one search
/// over all of it. The entry that is chosen is shown beside the tree. Primer and assessor's guide
/// can be exported.
class LibraryPage : public WorkPage {
    Q_OBJECT
public:
    LibraryPage(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    /// Shows an entry by an id as libraryEntry() takes it, "glossary/incident" or "T33". An unknown
    /// or empty one is ignored.
    void show(const QString &id);
    using QWidget::show;
    /// The id of the entry that is shown.
    [[nodiscard]] QString shownId() const { return m_shown; }

signals:
    void goTo(const QString &address);
    /// The form of the engagement is wanted, for the client's licensed copy of the standard.
    void engagementRequested();

private:
    [[nodiscard]] QWidget *buildTree();
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildKpis();
    void search(const QString &text);
    void showEntry(const QString &id);
    void followLink(const QString &address);
    /// What is needed to work with these texts, and what the project's record says of it.
    [[nodiscard]] LibraryEntry::Part licenceNote() const;
    void tellOf(const QString &path, const Outcome &written);

    ProjectSession &m_session;
    LibraryBooks *m_books;
    QLineEdit *m_search;
    ElidedLabel *m_matches;
    LibraryTree *m_model;
    LibraryFilter *m_filter;
    QTreeView *m_tree;
    QStackedWidget *m_views;
    ReadingText *m_text;
    QScrollArea *m_scroll;
    ChartView *m_structure;
    QPushButton *m_open;
    CrosswalkView *m_crosswalk;
    QSortFilterProxyModel *m_kpis;
    QTableView *m_kpiTable;
    QString m_shown;
    QString m_written; ///< the book that was exported last
    QString m_address; ///< where the shown entry is assessed
};

/// The drawing of clauses 4 to 10 with the groups of clause 8.
[[nodiscard]] ClauseStructure clauseStructureOf(const Catalogue &catalogue);

} // namespace gapwright
