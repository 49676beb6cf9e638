// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QKeySequence>

namespace gapwright {

class Theme;

/// Looks like a search field and opens the command palette. Its words give way before its shortcut
/// does, and it shrinks to the magnifier alone.
class SearchButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(const Theme &theme, QWidget *parent = nullptr);

    /// The key that does the same, shown at the trailing end.
    void setShortcutHint(const QKeySequence &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QKeySequence m_keys;
};

} // namespace gapwright
