// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace gapwright {

class Theme;

/// Paints headings and entries of the palette, with the matched characters marked.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The height of every row.
    [[nodiscard]] int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QRectF &row, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;
    void paintTitle(QPainter &painter, const QRectF &box, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;

    const Theme &m_theme;
};

} // namespace gapwright
