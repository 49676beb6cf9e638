// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace gapwright {

class Theme;

/// One stop of a tour: the part of the window that is shown, and what it is for.
struct TourStop {
    QPointer<QWidget> target; ///< a stop whose part is gone or hidden is left out
    QString title;
    QString text;
};

/// Walks through the parts of a window: dims everything but the part at hand and explains it on a
/// card. Return and the arrows walk, Esc ends; the focus returns to where it was.
class TourOverlay : public QWidget {
    Q_OBJECT
public:
    /// Lies over `window`, which owns it; hidden until start().
    TourOverlay(const Theme &theme, QWidget *window);

    /// Shows the first stop; does nothing when no stop can be shown.
    void start(std::vector<TourStop> stops);
    void end();
    /// Counted from 0 among the stops that can be shown; -1 when no tour runs.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_stops.size()); }

signals:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show(int stop);
    void step(int by);
    void place();
    [[nodiscard]] QRect spot() const;

    const Theme &m_theme;
    std::vector<TourStop> m_stops;
    int m_current = -1;
    QPointer<QWidget> m_focusBefore;
    QFrame *m_card;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace gapwright
