// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

#include <memory>

class QMenu;

namespace gapwright {

class MarkdownHighlighter;
class SpellingDictionary;
class Theme;

/// The text of a document as Markdown. Ctrl+B and Ctrl+I mark the selection, Enter goes on with a
/// list, Tab leaves the field. Ctrl+. or the context menu offers other spellings.
class MarkdownEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MarkdownEdit(const Theme &theme, QWidget *parent = nullptr);

    /// Replaces the text where it differs, keeps the cursor, and does not count as typing.
    void setText(const QString &text);
    void setDictionary(std::shared_ptr<SpellingDictionary> dictionary);

    /// Puts the marks around the selected words, or takes them away when they are there.
    void toggleMark(const QString &mark);
    /// Makes the lines of the selection headings of a level; 0 makes them text.
    void setHeading(int level);
    void insertField(const QString &name);
    /// Replaces whole lines, as one step for undo.
    void replaceLines(int first, int last, const QString &text);
    /// Puts the cursor at the start of a line and the line into view.
    void goToLine(int line);
    [[nodiscard]] int currentLine() const { return textCursor().blockNumber(); }
    /// The word at the cursor that the dictionary does not know; empty for none.
    [[nodiscard]] QString misspelledWord() const;
    /// Replaces the word at the cursor.
    void replaceWord(const QString &word);

signals:
    /// A person accepts a word for this project.
    void wordAccepted(const QString &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] QTextCursor wordCursor() const;
    void addSpelling(QMenu &menu, QAction *before);
    void goOnWithList();
    void measure();

    const Theme &m_theme;
    MarkdownHighlighter *m_highlighter;
    std::shared_ptr<SpellingDictionary> m_dictionary;
};

} // namespace gapwright
