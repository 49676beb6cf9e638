// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/raci/raci_matrix.h"

#include <QTableView>

namespace gapwright {

class RaciModel;
class Theme;

/// The matrix to work in. A typed letter stands alone in the chosen cells, with Shift it is added
/// or taken away; Delete empties them. Enter, Space, a second click or the right button open a menu
/// with the letters. Arrows move, Shift with arrows chooses several cells.
class RaciTable : public QTableView {
    Q_OBJECT
public:
    RaciTable(const Theme &theme, RaciModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<RaciPlace> chosen() const;

signals:
    void letterTyped(gapwright::Raci letter);
    void letterToggled(gapwright::Raci letter);
    void cleared();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &search) override;

private:
    void measure();
    void openMenu();
    [[nodiscard]] bool isLetter(const QKeyEvent &event, Raci &letter) const;

    const Theme &m_theme;
    RaciModel *m_model;
    QPersistentModelIndex m_pressed; ///< the cell that was current before the press
};

} // namespace gapwright

Q_DECLARE_METATYPE(gapwright::Raci)
