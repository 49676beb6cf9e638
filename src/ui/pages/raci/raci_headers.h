// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHeaderView>

namespace gapwright {

class Theme;

/// Names of activities in two lines, names of roles that read upwards. What breaks a rule has a
/// sign before its name.
class RaciHeader : public QHeaderView {
    Q_OBJECT
public:
    RaciHeader(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintActivity(QPainter &painter, const QRectF &box, int section) const;
    void paintRole(QPainter &painter, const QRectF &box, int section) const;
    [[nodiscard]] QString textOf(int section, int role) const;

    const Theme &m_theme;
};

} // namespace gapwright
