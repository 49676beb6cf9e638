// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/layout_scale.h"

#include <QLabel>

#include <vector>

namespace gapwright {

/// A paragraph of plain text at first: as wide as its place, as high as its text. Layouts ask a
/// label for its height a dozen times; this one breaks its text into lines once for each width.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(TextRole role, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

private:
    struct Height {
        int width;
        int height;
    };
    // What the heights were measured for; changed texts and fonts are noticed by comparing.
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable QMargins m_measuredMargins;
    mutable std::vector<Height> m_heights;
};

/// A label of plain text that wraps.
[[nodiscard]] QLabel *wrappedText(const QString &text, TextRole role = TextRole::Body);

} // namespace gapwright
