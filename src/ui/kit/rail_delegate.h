// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace gapwright {

class Theme;

/// Paints the rows of the navigation rail, with two text lines or, when it is low, with one.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int roomyRow = 46; ///< design pixels
    static constexpr int compactRow = 34;
    static constexpr int headingRow = 30;

    explicit RailDelegate(const Theme &theme, QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRectF &row, const QModelIndex &index,
                      Qt::LayoutDirection direction) const;
    void paintPlace(QPainter &painter, const QRectF &row, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;
    void paintWords(QPainter &painter, const QRectF &words, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;

    const Theme &m_theme;
    bool m_compact = false;
};

} // namespace gapwright
