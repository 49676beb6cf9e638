// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text_difference.h"
#include "ui/pages/background_work.h"

#include <QTextBrowser>
#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace gapwright {

class Theme;

/// Two texts side by side, paragraph by paragraph: what is gone is struck out on the left, what is
/// new underlined on the right. Compared beside the GUI thread.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(const Theme &theme, QWidget *parent = nullptr);

    struct Side {
        QString title; ///< "Version 1.0, approved 3 May 2026"
        QString text;
    };
    void compare(const Side &before, const Side &after);
    /// Shows paragraphs that have been compared already.
    void showPairs(const QString &before, const QString &after, std::vector<ParagraphPair> pairs);
    [[nodiscard]] int changeCount() const { return int(m_changes); }
    /// Jumps to the next change, or back.
    void goToChange(int by);

signals:
    /// The comparison is on the page.
    void compared();

private:
    void take(std::vector<ParagraphPair> pairs);
    void show();
    [[nodiscard]] QString html() const;

    const Theme &m_theme;
    QString m_beforeTitle, m_afterTitle;
    std::vector<ParagraphPair> m_pairs;
    std::size_t m_changes = 0;
    int m_current = -1;
    quint64 m_generation = 0;
    QLabel *m_summary;
    QCheckBox *m_onlyChanges;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTextBrowser *m_text;
    BackgroundWork m_work;
};

} // namespace gapwright
