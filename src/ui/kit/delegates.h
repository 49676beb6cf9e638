// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/pill.h"

#include <QStyledItemDelegate>

#include <functional>

namespace gapwright {

/// Ground, line and focus ring of a cell: selection without seams at any scale. Returns the
/// rectangle that is left for the content.
QRectF paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// A text of up to two lines. When SubtitleRole gives a text, one line of each instead.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TwoLineDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The role of the second, muted line; none at first.
    void setSubtitleRole(int role) { m_subtitleRole = role; }
    /// Shown, faint, instead of an empty text; a dash at first.
    void setEmptyText(const QString &text) { m_emptyText = text; }
    /// Lines of a text without a subtitle; 2 at first, 1 for numbers and short codes.
    void setMaximumLines(int lines) { m_maximumLines = lines; }
    void setWeight(QFont::Weight weight) { m_weight = weight; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_subtitleRole = -1;
    int m_maximumLines = 2;
    QString m_emptyText = QStringLiteral("–");
    QFont::Weight m_weight = QFont::Normal;
};

/// A pill; a look without a word paints none.
class PillDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using LookOf = std::function<PillLook(const QModelIndex &)>;
    PillDelegate(const Theme &theme, LookOf lookOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    LookOf m_lookOf;
};

/// Four severity blocks and the text of the cell.
class SeverityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using BlocksOf = std::function<int(const QModelIndex &)>; ///< 0 to 4
    SeverityDelegate(const Theme &theme, BlocksOf blocksOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    BlocksOf m_blocksOf;
};

} // namespace gapwright
