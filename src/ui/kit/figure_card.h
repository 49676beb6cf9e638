// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"

#include <QAbstractButton>

#include <functional>
#include <span>

class QBoxLayout;

namespace gapwright {

/// One figure of a page: "Conformity / 76.1 % / 3 not conforming, 4 partial".
struct KeyFigure {
    QString caption = {};
    QString value = {}; ///< already formatted for the locale; empty shows a dash
    QString note = {}; ///< beside the value, in two lines when it is long
    QString icon = {};
    ColourRole valueRole = &Tokens::text;
};

/// A card with one figure. When it is explainable a click, Space or Enter asks for the arithmetic
/// behind it: clicked() of QAbstractButton.
class FigureCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureCard(const Theme &theme, KeyFigure figure = {}, QWidget *parent = nullptr);

    [[nodiscard]] const KeyFigure &figure() const { return m_figure; }
    void setFigure(KeyFigure figure);
    /// A figure that is not explainable takes no focus and does not react.
    void setExplainable(bool explainable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    /// `base` is the line that the value stands on.
    void paintNote(QPainter &painter, const QRectF &box, qreal base) const;
    void describe();

    const Theme &m_theme;
    KeyFigure m_figure;
    bool m_explainable = true;
};

/// Explainable cards side by side in a row, named in this order; `explain` gets the place of the
/// card that is asked about. The row belongs to a widget.
QList<FigureCard *> addFigureCards(QBoxLayout &row, const Theme &theme,
                                   std::span<const char *const> names,
                                   const std::function<void(int)> &explain);

} // namespace gapwright
