// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace gapwright {

class Theme;

/// What a row says: an icon, a title with a muted line below it, and a short text at the end.
struct PlaceText {
    QString icon = {};
    QString title = {};
    QString detail = {};
    QString aside = {};
    bool faded = false; ///< shown faint: it cannot be reached
};

/// A row to click that leads somewhere. Elides what does not fit.
class PlaceRow : public QAbstractButton {
    Q_OBJECT
public:
    PlaceRow(const Theme &theme, PlaceText text, QWidget *parent = nullptr);

    /// With an edge and a ground of its own, for rows that stand alone.
    void setFramed(bool framed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    PlaceText m_text;
    bool m_framed = false;
};

} // namespace gapwright
