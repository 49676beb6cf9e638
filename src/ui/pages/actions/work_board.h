// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/actions/work_list.h"

#include <QListView>
#include <QWidget>

#include <vector>

class QKeyEvent;
class QLabel;

namespace gapwright {

class Theme;
class WorkFilter;
class WorkModel;

/// Work as cards in columns by state. Arrows move between cards and columns, Ctrl with an arrow
/// moves the card to the next column, Enter opens it; the mouse drags a card to another column.
class WorkBoard : public QWidget {
    Q_OBJECT
public:
    WorkBoard(const Theme &theme, WorkModel *model, QWidget *parent = nullptr);

    /// Owner and source to show; the state is that of the column.
    void setFilter(const std::optional<QString> &owner, const std::optional<WorkSource> &source);
    /// The state of each column, from the leading side.
    [[nodiscard]] static const std::vector<WorkState> &states();
    [[nodiscard]] QListView *column(WorkState state) const;
    /// Counts in the headings; call after the model changed.
    void refresh();

signals:
    void opened(const gapwright::WorkItem &item);
    void moveRequested(const gapwright::WorkItem &item, gapwright::WorkState state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        WorkFilter *filter;
        QListView *list;
        QLabel *heading;
    };
    void addColumn(WorkState state);
    bool step(int column, int by, bool takeCard);
    bool press(int column, QKeyEvent &key);
    bool dragOver(int column, QEvent &event);
    void move(const WorkItem &item, int column);
    void startDrag(int column, const QPoint &from);

    const Theme &m_theme;
    WorkModel *m_model;
    std::vector<Column> m_columns;
    QPoint m_pressed; ///< where in a column the mouse went down
};

} // namespace gapwright
