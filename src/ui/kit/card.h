// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QString>

class QHBoxLayout;
class QVBoxLayout;

namespace gapwright {

class ElidedLabel;
class Theme;

/// A pale sheet with a thin edge and round corners that groups what belongs together.
class Card : public QFrame {
    Q_OBJECT
public:
    /// With an empty title the card has no header until addToHeader() is called.
    explicit Card(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Puts a widget (a button, a count) at the trailing end of the header; the card owns it.
    void addToHeader(QWidget *widget);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Drops the padding around the content, for tables that reach the edge.
    void setFlush(bool flush);

private:
    void measure();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    ElidedLabel *m_title;
    bool m_flush = false;
    bool m_hasHeader = false;
};

} // namespace gapwright
