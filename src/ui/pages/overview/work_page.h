// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/layout_scale.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gapwright {

class ElidedLabel;
class NoticeBar;
class Theme;

/// What all pages have: a title, facts in one line, at most two or three buttons, a notice, and the
/// content below. Never widens the window: title and facts elide.
class WorkPage : public QWidget {
    Q_OBJECT
public:
    enum class Body { Scrolls, Fills };

    WorkPage(const Theme &theme, const QString &title, Body body, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    /// Appends a button at the trailing end of the title row.
    QPushButton *addButton(const QString &name, const QString &text, const QString &icon,
                           bool primary = false);
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QHBoxLayout *m_head;
    NoticeBar *m_notice;
    QVBoxLayout *m_body;
};

} // namespace gapwright
