// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPainter;
class QRectF;

namespace gapwright {

class Theme;

/// Paints the mark of the program, three bars that reach different heights, into a square.
void paintProgramMark(QPainter &painter, const QRectF &square, const Theme &theme);

/// The mark of the program; decoration without a name of its own.
class ProgramMark : public QWidget {
    Q_OBJECT
public:
    /// `side` is in design pixels.
    ProgramMark(const Theme &theme, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace gapwright
