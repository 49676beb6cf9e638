// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace gapwright {

class Theme;

/// A contradiction in a narrow list: the record with a sign, what is wrong, what to do.
class ContradictionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ContradictionDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace gapwright
