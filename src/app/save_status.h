// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "editing/event.h"

#include <QWidget>

class QPushButton;

namespace gapwright {

class IconLabel;
class Theme;

/// Tells the truth about saving, at the left of the status bar: what is shown as saved has been
/// confirmed by the disk.
class SaveStatus : public QWidget {
    Q_OBJECT
public:
    explicit SaveStatus(const Theme &theme, QWidget *parent = nullptr);

    void setState(const SaveState &state);
    /// No project is open.
    void clear();
    [[nodiscard]] QString text() const;

    /// The sentence for a state, with the local time.
    [[nodiscard]] static QString sentenceOf(const SaveState &state);

signals:
    void retryRequested();
    void saveAsRequested();

private:
    IconLabel *m_label;
    QPushButton *m_retry;
    QPushButton *m_saveAs;
};

} // namespace gapwright
