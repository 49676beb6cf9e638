// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/reading_text.h"

#include "ui/kit/theme.h"
#include "ui/pages/search/library_entry.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QWheelEvent>

namespace gapwright {

namespace {

constexpr int lettersPerLine = 84;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString linked(const LibraryEntry::Link &link)
{
    if (link.address.isEmpty())
        return escaped(link.text);
    const QByteArray path = QUrl::toPercentEncoding(link.address, "/");
    return QStringLiteral("<a href=\"library:%1\">%2</a>")
        .arg(QString::fromLatin1(path), escaped(link.text));
}

QString tableHtml(const std::vector<std::vector<LibraryEntry::Link>> &rows)
{
    QString html = QStringLiteral("<table width=\"100%\">");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        html += QLatin1String("<tr>");
        for (const LibraryEntry::Link &cell : rows[i])
            html += i == 0 ? QStringLiteral("<th align=\"left\">%1</th>").arg(escaped(cell.text))
                           : QStringLiteral("<td>%1</td>").arg(linked(cell));
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

QString partHtml(const LibraryEntry::Part &part)
{
    QString html;
    if (!part.heading.isEmpty())
        html += QStringLiteral("<h3>%1</h3>").arg(escaped(part.heading));
    if (part.isList) {
        html += QLatin1String("<ul>");
        for (const QString &line : part.lines)
            html += QStringLiteral("<li>%1</li>").arg(escaped(line));
        html += QLatin1String("</ul>");
    } else {
        for (const QString &line : part.lines)
            html += QStringLiteral("<p>%1</p>").arg(escaped(line));
    }
    for (const LibraryEntry::Link &link : part.links)
        html += QStringLiteral("<p>%1</p>").arg(linked(link));
    return part.table.empty() ? html : html + tableHtml(part.table);
}

QString htmlOf(const LibraryEntry &entry)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(escaped(entry.title));
    if (!entry.facts.isEmpty())
        html += QStringLiteral("<h6>%1</h6>").arg(escaped(entry.facts));
    for (const LibraryEntry::Part &part : entry.parts)
        html += partHtml(part);
    return html;
}

/// Short things stand in the first columns, sentences in the last.
QList<QTextLength> sharesOf(int columns)
{
    const QList<int> percent = columns == 2 ? QList<int>{32, 68}
        : columns == 3                      ? QList<int>{26, 18, 56}
                                            : QList<int>{32, 32, 18, 18};
    QList<QTextLength> shares;
    for (const int one : percent)
        shares.append(QTextLength(QTextLength::PercentageLength, one));
    return shares.mid(0, columns);
}

} // namespace

ReadingText::ReadingText(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
}

void ReadingText::showEntry(const LibraryEntry &entry)
{
    setExtraSelections({});
    const int widest = int(QFontMetricsF(m_theme.font()).averageCharWidth() * lettersPerLine);
    setMaximumWidth(widest);
    if (entry.markdown.isEmpty())
        document()->setHtml(htmlOf(entry));
    else
        document()->setMarkdown(entry.markdown, QTextDocument::MarkdownDialectGitHub);
    polish(entry.markdown.isEmpty() ? Widths::GrowingToTheEnd : Widths::OfContent);
    setAccessibleName(entry.title);
    fitHeight();
}

void ReadingText::polish(Widths widths)
{
    const Tokens &tokens = m_theme.tokens();
    document()->setDefaultFont(m_theme.font());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format;
        format.setLineHeight(level > 0 ? 110 : 138, QTextBlockFormat::ProportionalHeight);
        const bool isInTable = cursor.currentTable() != nullptr;
        format.setTopMargin(isInTable || level == 1 || level == 6 ? 0 : m_theme.px(level ? 14 : 2));
        format.setBottomMargin(isInTable ? 0 : m_theme.px(level == 6 ? 8 : 4));
        cursor.mergeBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        const qreal points = level == 1 ? type_size::title
            : level == 2                ? type_size::heading + 1
            : level == 6                ? type_size::small
                                        : type_size::heading - 0.5;
        letters.setFont(m_theme.font(points, level == 6 ? QFont::Normal : QFont::DemiBold));
        letters.setForeground(level == 6 ? tokens.textMuted : tokens.text);
        cursor.mergeCharFormat(letters);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(m_theme.px(6));
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens.border);
        format.setTopMargin(m_theme.px(8));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        if (widths != Widths::OfContent)
            format.setColumnWidthConstraints(sharesOf(table->columns()));
        table->setFormat(format);
    }
}

void ReadingText::markWords(const QStringList &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(m_theme.tokens().warnSoft);
    look.setForeground(m_theme.tokens().text);
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found))
            marks.append({found, look});
    }
    setExtraSelections(marks);
}

QString ReadingText::addressOf(const QUrl &link)
{
    return link.scheme() == QLatin1String("library") ? link.path() : QString();
}

void ReadingText::fitHeight()
{
    document()->setTextWidth(width());
    const int height = int(document()->size().height()) + m_theme.px(4);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize ReadingText::sizeHint() const
{
    return {maximumWidth(), minimumHeight()};
}

QSize ReadingText::minimumSizeHint() const
{
    return {m_theme.px(200), minimumHeight()};
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page around it scrolls
}

} // namespace gapwright
