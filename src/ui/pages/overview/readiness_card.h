// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace gapwright {

class ProjectSession;
class RingWidget;
class Theme;

/// The foot of the rail: how ready the gap analysis says the client is for stage 1, as an estimate,
/// and the days to the target date. A click asks for the arithmetic.
class ReadinessCard : public QAbstractButton {
    Q_OBJECT
public:
    ReadinessCard(const Theme &theme, ProjectSession &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void explain();

    const Theme &m_theme;
    ProjectSession &m_session;
    int m_percent = 0;
    QString m_state;
    QString m_days;
};

/// "Target in 94 days", "Target was 3 days ago", or that there is none.
[[nodiscard]] QString targetText(const QDate &target, const QDate &today);

} // namespace gapwright
