// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/markdown_edit.h"

#include "base/text.h"
#include "services/spelling.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/documents/markdown_highlighter.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

namespace gapwright {

MarkdownEdit::MarkdownEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(new MarkdownHighlighter(theme, document()))
{
    setObjectName(QStringLiteral("markdownEdit"));
    setAccessibleName(tr("Text of the document"));
    setTabChangesFocus(true);
    setCenterOnScroll(false);
    keepMeasured(theme, this, [this] { measure(); });
}

void MarkdownEdit::measure()
{
    document()->setDocumentMargin(m_theme.px(12));
    setFont(m_theme.font());
}

void MarkdownEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int line = currentLine(), column = textCursor().positionInBlock();
    const bool wasBlocked = blockSignals(true);
    setPlainText(text);
    blockSignals(wasBlocked);
    QTextCursor cursor(document()->findBlockByNumber(qMin(line, blockCount() - 1)));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                        qMin(column, int(cursor.block().length()) - 1));
    setTextCursor(cursor);
}

void MarkdownEdit::setDictionary(std::shared_ptr<SpellingDictionary> dictionary)
{
    m_dictionary = std::move(dictionary);
    m_highlighter->setDictionary(m_dictionary);
}

void MarkdownEdit::toggleMark(const QString &mark)
{
    QTextCursor cursor = textCursor();
    if (isReadOnly() || (!cursor.hasSelection() && wordCursor().selectedText().isEmpty()))
        return;
    if (!cursor.hasSelection())
        cursor = wordCursor();
    const QString selected = cursor.selectedText();
    const qsizetype size = mark.size();
    const bool isMarked =
        selected.size() > 2 * size && selected.startsWith(mark) && selected.endsWith(mark);
    const QString replaced =
        isMarked ? selected.mid(size, selected.size() - 2 * size) : mark + selected + mark;
    const int start = cursor.selectionStart();
    cursor.insertText(replaced);
    cursor.setPosition(start);
    cursor.setPosition(start + int(replaced.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void MarkdownEdit::setHeading(int level)
{
    if (isReadOnly())
        return;
    static const QRegularExpression marks(QStringLiteral("^#{1,6}\\s+"));
    const QTextCursor selection = textCursor();
    const int first = document()->findBlock(selection.selectionStart()).blockNumber();
    const int last = document()->findBlock(selection.selectionEnd()).blockNumber();
    QStringList lines;
    for (int line = first; line <= last; ++line) {
        QString text = document()->findBlockByNumber(line).text();
        text.remove(marks);
        lines << (level > 0 && !text.trimmed().isEmpty()
                      ? QString(level, QLatin1Char('#')) + QLatin1Char(' ') + text
                      : text);
    }
    replaceLines(first, last, lines.join(QLatin1Char('\n')));
}

void MarkdownEdit::insertField(const QString &name)
{
    if (!isReadOnly())
        textCursor().insertText(QStringLiteral("{{%1}}").arg(name));
}

void MarkdownEdit::replaceLines(int first, int last, const QString &text)
{
    const QTextBlock from = document()->findBlockByNumber(first);
    const QTextBlock to = document()->findBlockByNumber(last);
    if (isReadOnly() || !from.isValid() || !to.isValid())
        return;
    QTextCursor cursor(from);
    cursor.setPosition(to.position() + to.length() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.setPosition(from.position());
    setTextCursor(cursor);
}

void MarkdownEdit::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    // From the end upwards, so that the line stands at the top.
    moveCursor(QTextCursor::End);
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
}

QTextCursor MarkdownEdit::wordCursor() const
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const int at = cursor.positionInBlock();
    for (const WordPlace &place : wordsToCheck(block.text())) {
        if (at < place.start || at > place.start + place.length)
            continue;
        cursor.setPosition(block.position() + int(place.start));
        cursor.setPosition(block.position() + int(place.start + place.length),
                           QTextCursor::KeepAnchor);
        return cursor;
    }
    cursor.clearSelection();
    return cursor;
}

QString MarkdownEdit::misspelledWord() const
{
    const QString word = wordCursor().selectedText();
    return m_dictionary && !word.isEmpty() && !m_dictionary->isRight(word) ? word : QString();
}

void MarkdownEdit::replaceWord(const QString &word)
{
    QTextCursor cursor = wordCursor();
    if (isReadOnly() || !cursor.hasSelection())
        return;
    cursor.insertText(word);
    setTextCursor(cursor);
}

void MarkdownEdit::addSpelling(QMenu &menu, QAction *before)
{
    const QString word = misspelledWord();
    if (word.isEmpty())
        return;
    const auto add = [&](const QString &text, const QObject *receiver, auto run) {
        auto *action = new QAction(text, &menu);
        connect(action, &QAction::triggered, receiver, run);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList words = isReadOnly() ? QStringList() : m_dictionary->suggestions(word);
    for (const QString &suggestion : words)
        add(QString(suggestion).replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, suggestion] { replaceWord(suggestion); });
    if (words.isEmpty())
        add(tr("No other spelling is known"), this, [] {})->setEnabled(false);
    add(tr("“%1” is right in this project").arg(word), this,
        [this, word] { emit wordAccepted(word); });
    if (before)
        menu.insertSeparator(before);
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSpelling(*menu, menu->actions().value(0));
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void MarkdownEdit::goOnWithList()
{
    static const QRegularExpression item(
        QStringLiteral("^(\\s*)([-*+]|(\\d{1,6})([.)]))\\s+(\\S?)"));
    QTextCursor cursor = textCursor();
    const QRegularExpressionMatch match = item.match(cursor.block().text());
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedEnd(2)) {
        cursor.insertBlock();
    } else if (match.captured(5).isEmpty()) {
        // An empty item ends the list.
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.insertText(QStringLiteral("\n"));
    } else {
        const QString mark = match.captured(3).isEmpty()
            ? match.captured(2)
            : QString::number(match.captured(3).toInt() + 1) + match.captured(4);
        cursor.insertText(QLatin1Char('\n') + match.captured(1) + mark + QLatin1Char(' '));
    }
    setTextCursor(cursor);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Bold) || (isControl && event->key() == Qt::Key_B)) {
        toggleMark(QStringLiteral("**"));
    } else if (event->matches(QKeySequence::Italic) || (isControl && event->key() == Qt::Key_I)) {
        toggleMark(QStringLiteral("*"));
    } else if (isControl && event->key() == Qt::Key_Period) {
        QMenu *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addSpelling(*menu, nullptr);
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    } else if (!isReadOnly() && event->modifiers() == Qt::NoModifier
               && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        goOnWithList();
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(storedText(source->text()));
}

} // namespace gapwright
