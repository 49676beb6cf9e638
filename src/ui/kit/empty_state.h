// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace gapwright {

class Theme;

/// What stands where a list would be: an icon, what goes here, and at most one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &iconName, const QString &sentence,
               const QString &buttonText = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The button is hidden when its text is empty.
    void setButtonText(const QString &text);

signals:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QWidget *m_picture;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace gapwright
