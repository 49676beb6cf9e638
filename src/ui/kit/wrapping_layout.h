// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

#include <vector>

namespace gapwright {

class Theme;

/// A row of controls that continues in a next line where the window is too narrow or the text too
/// large, so that nothing is cut. What comes after addBreathingSpace() stands at the trailing edge
/// of its line; a control whose horizontal policy expands takes what its line leaves.
class WrappingLayout : public QLayout {
public:
    /// The gap, in design pixels, is between controls and between lines; it follows the zoom.
    WrappingLayout(const Theme &theme, int gap, QWidget *parent = nullptr);
    ~WrappingLayout() override;

    void addBreathingSpace();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &place) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0; ///< of all items with their gaps
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &box) const;

    std::vector<QLayoutItem *> m_items; ///< owned, as QLayout demands
    std::vector<QLayoutItem *> m_trailing; ///< the first items after a breathing space
    bool m_isNextTrailing = false;
};

} // namespace gapwright
