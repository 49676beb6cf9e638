// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/item_results/item_result.h"

#include <QTableView>

namespace gapwright {

class ItemFilterModel;
class ProjectSession;
class Theme;

/// The list of requirement items. Its current row is the session's item. Score keys rate what is
/// selected, Space and Enter ask for the evidence. Narrow lists hide columns from the end.
class ItemListView : public QTableView {
    Q_OBJECT
public:
    ItemListView(const Theme &theme, ProjectSession &session, ItemFilterModel &model,
                 QWidget *parent = nullptr);

    /// Ids in the order of the list.
    [[nodiscard]] QStringList selectedItems() const;
    /// The item below the current one; empty at the end.
    [[nodiscard]] QString nextItem() const;
    /// Makes the session's item the current row, scrolled into view.
    void showCurrent();

signals:
    void scored(gapwright::ConformityStatus status);
    void evidenceRequested();
    void selectionSizeChanged(int items);
    /// The clipboard may hold files or a picture.
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// The keyboard never leaves the current row unselected: what is scored is what is shown.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void addDelegates();
    void fitColumns();

    const Theme &m_theme;
    ProjectSession &m_session;
    ItemFilterModel &m_model;
    bool m_showing = false; ///< the current row is set by showCurrent()
};

} // namespace gapwright
