// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"
#include "ui/kit/layout_scale.h"

#include <QLabel>

namespace gapwright {

/// A label of plain text that never forces its parent to be wide: what does not fit ends in an
/// ellipsis, and the full text is the tool tip then.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body,
                         QWidget *parent = nullptr);

    /// Wraps to at most this many lines before it elides; 1 at first.
    void setMaximumLines(int lines);
    /// Where a single line is cut; Qt::ElideRight at first.
    void setElideMode(Qt::TextElideMode mode);

    /// True when the last painting cut something off.
    [[nodiscard]] bool isElided() const { return m_elided; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return m_maximumLines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_maximumLines = 1;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    bool m_elided = false;
};

/// An ElidedLabel with an icon before the text.
class IconLabel : public ElidedLabel {
    Q_OBJECT
public:
    IconLabel(const Theme &theme, const QString &iconName, const QString &text,
              QWidget *parent = nullptr);

    /// A null role is the muted colour.
    void setIcon(const QString &iconName, ColourRole role = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    const Theme &m_theme;
    QString m_icon;
    ColourRole m_role = nullptr;
};

} // namespace gapwright
