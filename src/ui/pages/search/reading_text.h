// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextBrowser>

namespace gapwright {

class Theme;
struct LibraryEntry;

/// An entry of the library as a real text: screen readers read it, it can be selected, links answer
/// to click and keyboard. As high as its content, lines of about 80 characters; put it into a
/// scroll area. anchorClicked() carries the address as path of the scheme "library".
class ReadingText : public QTextBrowser {
    Q_OBJECT
public:
    explicit ReadingText(const Theme &theme, QWidget *parent = nullptr);

    void showEntry(const LibraryEntry &entry);
    /// Marks every occurrence of the words.
    void markWords(const QStringList &words);
    /// The address of a link that was clicked: "glossary/incident".
    [[nodiscard]] static QString addressOf(const QUrl &link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Widths { OfContent, GrowingToTheEnd }; ///< of the columns of tables
    void polish(Widths widths);
    void fitHeight();

    const Theme &m_theme;
};

} // namespace gapwright
