// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/arithmetic.h"

#include <QDialog>

namespace gapwright {

class Theme;

/// Shows where a figure comes from, as a sheet of paper would: rule, rows, sums, result.
class ArithmeticDialog : public QDialog {
    Q_OBJECT
public:
    ArithmeticDialog(const Theme &theme, const Arithmetic &arithmetic, QWidget *parent);

    /// The same as text, for the clipboard: rows separated by tabs.
    [[nodiscard]] static QString asText(const Arithmetic &arithmetic);

private:
    QWidget *tableOf(const Arithmetic &arithmetic);

    const Theme &m_theme;
};

} // namespace gapwright
