// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QTableView>

namespace gapwright {

class CompetenceModel;
class Theme;

/// The matrix: arrows move, 0 to 5 rates what is held, + and - alter what is needed, Enter goes to
/// the record. Clicking a cell that is current already goes there too.
class CompetenceTable : public QTableView {
    Q_OBJECT
public:
    CompetenceTable(const Theme &theme, CompetenceModel *model, QWidget *parent = nullptr);

signals:
    void rated(const QModelIndex &index, int level);
    void needChanged(const QModelIndex &index, int by);
    void opened(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

/// Level held against level needed on the ground of its state, with the icon of the state.
class CompetenceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CompetenceDelegate(const Theme &theme, CompetenceModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    CompetenceModel *m_model;
};

} // namespace gapwright
