// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSyntaxHighlighter>

#include <functional>
#include <memory>

namespace gapwright {

class SpellingDictionary;
class Theme;

/// Shows Markdown as it will look, roughly: headings, emphasis, tables, notes and fields; and a
/// wave below words that the dictionary does not know.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

    /// Null: spelling is not checked.
    void setDictionary(std::shared_ptr<SpellingDictionary> dictionary);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightLine(const QString &text);
    void highlightSpans(const QString &text);
    void highlightSpelling(const QString &text);
    /// Changes the look of a stretch and keeps what it has.
    void add(qsizetype start, qsizetype length, const std::function<void(QTextCharFormat &)> &look);

    const Theme &m_theme;
    std::shared_ptr<SpellingDictionary> m_dictionary;
};

} // namespace gapwright
