// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace gapwright {

class Theme;

enum class NoticeKind { Information, Done, Warning, Error };

/// A message inside the page, beside what it is about; stays until it is dismissed or answered.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    /// Hidden until show…() is called.
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a plain text; with an action text there is a button that emits actionTriggered().
    /// An empty text takes the notice away.
    void showNotice(NoticeKind kind, const QString &text, const QString &actionText = {});
    [[nodiscard]] NoticeKind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    /// A notice that cannot be closed goes away by hide() only; closable at first.
    void setClosable(bool closable);

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    NoticeKind m_kind = NoticeKind::Information;
    QWidget *m_icon; ///< keeps the place that paintEvent() paints into
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace gapwright
