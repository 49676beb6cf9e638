// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/gap_analysis/item_list_model.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace gapwright {

class ElidedLabel;
class EmptyState;
class FilterBar;
class ItemEditor;
class ItemListView;
class RatingButtons;
class Theme;

/// Filter, list and editor of the items of a clause, and bulk scoring of several.
class ItemsTab : public QWidget {
    Q_OBJECT
public:
    ItemsTab(const Theme &theme, ProjectSession &session, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] ItemListView &list() const { return *m_list; }
    [[nodiscard]] ItemEditor &editor() const { return *m_editor; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }
    [[nodiscard]] const ItemFilterModel &rows() const { return *m_rows; }
    /// Puts the keyboard into the list; when no item is selected, the first one is.
    void focusList();
    void focusSearch();
    /// Goes on to the next match, or back; around at the end.
    void findNext(bool forward);
    void moveBy(int rows);
    void clearFilter();
    void setEditorShown(bool shown);
    [[nodiscard]] bool editorIsShown() const { return m_editorWanted; }
    void commitPending();
    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

public slots:
    /// Rates what is selected; a single item moves on to the next one.
    void score(gapwright::ConformityStatus status);

signals:
    void refused(const QString &sentence);
    void accepted(); ///< a score was taken: an older refusal is past
    void arithmeticRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildBulk();
    void connectParts();
    void applyFilter();
    void showSelection();
    void showDetail();
    void showEmpty();
    void placeEditor();

    const Theme &m_theme;
    ProjectSession &m_session;
    ItemListModel *m_items;
    ItemFilterModel *m_rows;
    FilterBar *m_filter;
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    ItemListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_detail;
    ItemEditor *m_editor;
    ElidedLabel *m_bulkTitle;
    RatingButtons *m_bulk;
    bool m_editorWanted = true;
};

} // namespace gapwright
