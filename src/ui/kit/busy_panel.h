// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace gapwright {

class Theme;

/// Progress of long work. Shows itself only when the work takes longer than half a second, so that
/// short work does not flicker.
class BusyPanel : public QFrame {
    Q_OBJECT
public:
    static constexpr int delayMs = 500;

    explicit BusyPanel(const Theme &theme, QWidget *parent = nullptr);

    /// `text` says what is done ("Writing the gap report"). Without `cancellable` there is no
    /// button.
    void start(const QString &text, bool cancellable = true);
    /// With a total of 0 the bar only moves.
    void setProgress(int done, int total);
    /// Hides at once; the next start() begins anew.
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// The button was pressed or Esc; the work goes on until it calls finish().
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void cancel();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_delay;
    bool m_running = false;
};

} // namespace gapwright
