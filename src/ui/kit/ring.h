// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

namespace gapwright {

class Theme;

/// A progress ring with a short text in it; full rings show a check mark in the colour of "done".
struct RingLook {
    int percent = 0; ///< 0 to 100
    QString text = {}; ///< a number; empty shows the percentage
};

/// Paints a ring into the largest square in the middle of `box`.
void paintRing(QPainter &painter, const QRectF &box, const RingLook &look, const Theme &theme);

/// A ring on a page, read as "NAME 47 percent".
class RingWidget : public QWidget {
    Q_OBJECT
public:
    /// `diameter` is in design pixels.
    RingWidget(const Theme &theme, const QString &name, int diameter = 52,
               QWidget *parent = nullptr);

    void setLook(RingLook look);
    [[nodiscard]] const RingLook &look() const { return m_look; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    RingLook m_look;
};

} // namespace gapwright
