// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"

#include <QWidget>

namespace gapwright {

/// A status as it is shown everywhere: an icon and a word on a soft ground, never colour alone.
struct PillLook {
    QString icon = {};
    QString word = {};
    ColourRole text = &Tokens::neutral;
    ColourRole ground = &Tokens::neutralSoft;
};

/// The size that shows the whole word.
[[nodiscard]] QSizeF pillSize(const PillLook &look, const Theme &theme);

/// Paints a pill at the leading edge of `cell`, centred in height, elided when it is too wide.
void paintPill(QPainter &painter, const QRectF &cell, const PillLook &look, const Theme &theme,
               Qt::LayoutDirection direction);

/// A pill on a page. Screen readers read its word.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const Theme &theme, PillLook look = {}, QWidget *parent = nullptr);

    [[nodiscard]] const PillLook &look() const { return m_look; }
    void setLook(PillLook look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PillLook m_look;
};

} // namespace gapwright
