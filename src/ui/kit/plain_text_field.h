// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace gapwright {

class Theme;

/// Several lines of plain text. Grows with its content between two heights, Tab leaves it, and a
/// changed text is announced once, when the field is left or commit() is called.
class PlainTextField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PlainTextField(const Theme &theme, QWidget *parent = nullptr);

    /// Replaces the text without announcing it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Lines that are shown at least and at most before it scrolls; 2 and 10 at first.
    void setLineRange(int fewest, int most);
    /// Announces an edit that has not been announced yet, for example before the page is left.
    void commit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The text differs from what was set or announced before.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    [[nodiscard]] int heightOf(qreal lines) const;
    [[nodiscard]] qreal wrappedLines() const;

    const Theme &m_theme;
    QString m_announced;
    int m_fewest = 2;
    int m_most = 10;
};

} // namespace gapwright
