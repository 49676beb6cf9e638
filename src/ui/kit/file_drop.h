// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>

class QMimeData;

namespace gapwright {

/// Lets one file with one of these endings be dropped on a widget; others are left to the widgets
/// around it.
class FileDrop : public QObject {
    Q_OBJECT
public:
    /// Belongs to the target. Endings without dot, in lower case.
    FileDrop(QWidget *target, QStringList endings);

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString fileOf(const QMimeData &data) const;

    QStringList m_endings;
    bool m_enabled = true;
};

} // namespace gapwright
