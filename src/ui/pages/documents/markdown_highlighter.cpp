// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/markdown_highlighter.h"

#include "services/spelling.h"
#include "ui/kit/theme.h"

#include <QRegularExpression>

namespace gapwright {

MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkdownHighlighter::setDictionary(std::shared_ptr<SpellingDictionary> dictionary)
{
    m_dictionary = std::move(dictionary);
    rehighlight();
}

void MarkdownHighlighter::add(qsizetype start, qsizetype length,
                              const std::function<void(QTextCharFormat &)> &look)
{
    for (qsizetype at = start; at < start + length; ++at) {
        QTextCharFormat shape = format(int(at));
        look(shape);
        setFormat(int(at), 1, shape);
    }
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    highlightLine(text);
    highlightSpans(text);
    highlightSpelling(text);
}

void MarkdownHighlighter::highlightLine(const QString &text)
{
    const Tokens &tokens = m_theme.tokens();
    const QString line = text.trimmed();
    QTextCharFormat shape;
    if (line.startsWith(QLatin1Char('#'))) {
        shape.setFontWeight(QFont::Bold);
        shape.setForeground(tokens.accent);
        setFormat(0, int(text.size()), shape);
    } else if (line.startsWith(QLatin1Char('>'))) {
        shape.setForeground(line.contains(QLatin1String("[!decide]")) ? tokens.warn
                                                                      : tokens.textMuted);
        setFormat(0, int(text.size()), shape);
    } else if (line.startsWith(QLatin1Char('|'))) {
        shape.setForeground(tokens.textFaint);
        for (qsizetype at = text.indexOf(QLatin1Char('|')); at >= 0;
             at = text.indexOf(QLatin1Char('|'), at + 1))
            setFormat(int(at), 1, shape);
    }
}

void MarkdownHighlighter::highlightSpans(const QString &text)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*[^*\\n]+\\*\\*"));
    static const QRegularExpression italic(
        QStringLiteral("(?<![*\\\\\\w])\\*[^*\\s][^*\\n]*\\*(?!\\*)"));
    static const QRegularExpression field(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    const Tokens &tokens = m_theme.tokens();
    const auto each = [&](const QRegularExpression &pattern, auto look) {
        for (auto found = pattern.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            add(match.capturedStart(), match.capturedLength(), look);
        }
    };
    each(bold, [](QTextCharFormat &shape) { shape.setFontWeight(QFont::Bold); });
    each(italic, [](QTextCharFormat &shape) { shape.setFontItalic(true); });
    each(field, [&](QTextCharFormat &shape) {
        shape.setForeground(tokens.accent);
        shape.setBackground(tokens.accentSoft);
    });
}

void MarkdownHighlighter::highlightSpelling(const QString &text)
{
    if (!m_dictionary)
        return;
    for (const WordPlace &place : wordsToCheck(text)) {
        if (m_dictionary->isRight(text.mid(place.start, place.length)))
            continue;
        add(place.start, place.length, [this](QTextCharFormat &shape) {
            shape.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            shape.setUnderlineColor(m_theme.tokens().bad);
        });
    }
}

} // namespace gapwright
