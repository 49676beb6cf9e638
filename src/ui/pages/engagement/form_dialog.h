// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gapwright {

class NoticeBar;
class Theme;

/// The frame of every dialog with fields: content that scrolls when the screen is low, a notice
/// above the buttons, one button with a verb and Cancel. Nothing happens before the verb is
/// pressed.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const Theme &theme, const QString &title, const QString &verb, QWidget *parent);

    /// Where the content goes, one below the other.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *verbButton() const { return m_verb; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// A refusal that belongs to no single field; an empty text takes it away.
    void showRefusal(const QString &sentence);
    [[nodiscard]] QString refusal() const;
    /// Why the verb is off, said beside it; an empty text turns the verb on.
    void setReason(const QString &sentence);
    [[nodiscard]] QString reason() const;
    /// What the verb will do, always in view above the buttons; empty takes it away.
    void setSummary(const QString &sentences);
    [[nodiscard]] QString summary() const;

signals:
    /// The verb was pressed: check, and call accept() when all is well.
    void confirmed();

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Design pixels at 100 %; cut to the screen.
    void setPreferredSize(int width, int height);

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
    NoticeBar *m_notice;
    QPushButton *m_verb;
    QPushButton *m_cancel;
    QLabel *m_reason;
    QLabel *m_summary;
};

} // namespace gapwright
