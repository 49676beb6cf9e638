// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown/markdown_blocks.h"

#include "reports/markdown/column_widths.h"
#include "reports/markdown/markdown_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>
#include <md4c.h>
#include <optional>

namespace gapwright {

namespace {

constexpr qsizetype longestIntroduction = 400;
const QString decideMark = QStringLiteral("[!decide]");

bool isQuoteLine(const QString &line)
{
    return line.trimmed().startsWith(QLatin1Char('>'));
}

/// An empty line behind each quote.
QString withClosedQuotes(const QString &markdown)
{
    QStringList lines;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (!lines.isEmpty() && isQuoteLine(lines.last()) && !isQuoteLine(line))
            lines << QString();
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

void dropFromStart(Runs &runs, qsizetype count)
{
    while (count > 0 && !runs.empty()) {
        const qsizetype taken = std::min(count, runs.front().text.size());
        runs.front().text.remove(0, taken);
        count -= taken;
        if (runs.front().text.isEmpty())
            runs.erase(runs.begin());
    }
    while (!runs.empty() && runs.front().text.startsWith(QLatin1Char(' ')))
        runs.front().text.remove(0, 1);
}

CellAlign alignOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_CENTER:
        return CellAlign::Centre;
    case MD_ALIGN_RIGHT:
        return CellAlign::End;
    case MD_ALIGN_DEFAULT:
    case MD_ALIGN_LEFT:
        return CellAlign::Start;
    }
    return CellAlign::Start;
}

/// Takes what md4c finds and builds blocks from it.
class MarkdownReading {
public:
    explicit MarkdownReading(const MarkdownOptions &options)
        : m_options(options)
    {
    }

    Blocks read(const QString &markdown)
    {
        const QByteArray bytes = withClosedQuotes(markdown).toUtf8();
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<MarkdownReading *>(self)->enter(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<MarkdownReading *>(self)->leave(type, detail);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<MarkdownReading *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<MarkdownReading *>(self)->leaveSpan(type, detail);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<MarkdownReading *>(self)->add(type, QString::fromUtf8(text, int(size)));
            return 0;
        };
        md_parse(bytes.constData(), unsigned(bytes.size()), &parser, this);
        keepIntroductions();
        return std::move(m_blocks);
    }

private:
    /// "The targets are:" stands on the page of the list or table it announces.
    void keepIntroductions()
    {
        for (std::size_t i = 0; i + 1 < m_blocks.size(); ++i) {
            Paragraph *paragraph = std::get_if<Paragraph>(&m_blocks[i]);
            const bool announced = std::holds_alternative<Table>(m_blocks[i + 1])
                || std::holds_alternative<List>(m_blocks[i + 1]);
            if (!paragraph || !announced)
                continue;
            const QString text = textOf(paragraph->runs);
            paragraph->keepsNext =
                text.size() <= longestIntroduction && text.endsWith(QLatin1Char(':'));
        }
    }

    [[nodiscard]] bool inContainer() const { return !m_lists.empty() || m_quote; }

    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flushText();
            if (m_quoteDepth++ == 0 && m_lists.empty())
                m_quote.emplace();
            break;
        case MD_BLOCK_UL:
            beginList(false, 1);
            break;
        case MD_BLOCK_OL:
            beginList(true, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
            break;
        case MD_BLOCK_LI:
            m_lists.back().items.emplace_back(std::vector<Runs>(), std::vector<List>());
            break;
        case MD_BLOCK_TABLE:
            m_table.emplace();
            break;
        case MD_BLOCK_TR:
            m_row = {};
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_align = alignOf(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HR:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
        case MD_BLOCK_P:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flushText();
            if (--m_quoteDepth == 0 && m_quote)
                endQuote();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            endList();
            break;
        case MD_BLOCK_HR:
            m_after.push_back(Spacer{10});
            break;
        case MD_BLOCK_H:
            endHeading(int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
            break;
        case MD_BLOCK_CODE:
            while (!m_runs.empty() && m_runs.back().text.endsWith(QLatin1Char('\n')))
                m_runs.back().text.chop(1);
            flushText();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_HTML:
            flushText();
            break;
        case MD_BLOCK_TABLE:
            endTable();
            break;
        case MD_BLOCK_TH:
            m_table->columns.push_back({textOf(taken()).simplified(), 1, m_align});
            break;
        case MD_BLOCK_TD:
            m_row.cells.push_back(Cell{{taken()}});
            break;
        case MD_BLOCK_TR:
            if (!m_row.cells.empty())
                m_table->rows.push_back(std::move(m_row));
            break;
        case MD_BLOCK_DOC:
            m_quote.reset();
            break;
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
        if (!inContainer() && !m_after.empty())
            append(m_blocks, std::exchange(m_after, {}));
    }

    void enterSpan(MD_SPANTYPE type, void *)
    {
        m_bold += type == MD_SPAN_STRONG;
        m_italic += type == MD_SPAN_EM;
        if (type == MD_SPAN_A)
            m_linkStart = textOf(m_runs).size();
    }

    void leaveSpan(MD_SPANTYPE type, void *detail)
    {
        m_bold -= type == MD_SPAN_STRONG;
        m_italic -= type == MD_SPAN_EM;
        if (type != MD_SPAN_A)
            return;
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        const QString target = QString::fromUtf8(href.text, int(href.size));
        if (!target.isEmpty() && textOf(m_runs).mid(m_linkStart) != target)
            addRun(QStringLiteral(" (%1)").arg(target));
    }

    void add(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_BR:
            addRun(QStringLiteral("\n"));
            break;
        case MD_TEXT_SOFTBR:
            addRun(QStringLiteral(" "));
            break;
        case MD_TEXT_ENTITY:
            addRun(characterOf(text));
            break;
        case MD_TEXT_NORMAL:
            addMarked(text);
            break;
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            addRun(text);
            break;
        }
    }

    void addMarked(const QString &text)
    {
        QString part;
        for (const QChar letter : text) {
            if (letter != missingBegin && letter != missingEnd) {
                part += letter;
                continue;
            }
            addRun(std::exchange(part, {}));
            m_missing = letter == missingBegin;
        }
        addRun(part);
    }

    void addRun(const QString &text)
    {
        if (text.isEmpty())
            return;
        Run run{text, m_bold > 0, m_italic > 0};
        run.missing = m_missing;
        const bool continues = !m_runs.empty() && m_runs.back().bold == run.bold
            && m_runs.back().italic == run.italic && m_runs.back().missing == run.missing;
        if (continues)
            m_runs.back().text += text;
        else
            m_runs.push_back(run);
    }

    Runs taken()
    {
        m_missing = false;
        return std::exchange(m_runs, {});
    }

    void flushText()
    {
        if (m_runs.empty())
            return;
        Runs runs = taken();
        if (m_quote) {
            if (!m_lists.empty())
                runs.insert(runs.begin(), Run{listMark()});
            m_quote->push_back(std::move(runs));
        } else if (!m_lists.empty() && !m_lists.back().items.empty()) {
            m_lists.back().items.back().paragraphs.push_back(std::move(runs));
        } else {
            m_blocks.push_back(Paragraph{std::move(runs)});
        }
    }

    [[nodiscard]] QString listMark() const
    {
        const List &list = m_lists.back();
        return list.numbered ? QStringLiteral("%1. ").arg(list.start + int(list.items.size()) - 1)
                             : QStringLiteral("\u2022 ");
    }

    void beginList(bool numbered, int start)
    {
        flushText();
        List list;
        list.numbered = numbered;
        list.start = start;
        m_lists.push_back(std::move(list));
    }

    void endList()
    {
        List list = std::move(m_lists.back());
        m_lists.pop_back();
        if (m_quote)
            return;
        if (!m_lists.empty())
            m_lists.back().items.back().nested.push_back(std::move(list));
        else
            m_blocks.push_back(std::move(list));
    }

    void endQuote()
    {
        std::vector<Runs> paragraphs = std::move(*m_quote);
        m_quote.reset();
        if (paragraphs.empty())
            return;
        if (!textOf(paragraphs.front()).startsWith(decideMark, Qt::CaseInsensitive)) {
            m_blocks.push_back(Quote{std::move(paragraphs)});
            return;
        }
        if (!m_options.keepNotes)
            return;
        dropFromStart(paragraphs.front(), decideMark.size());
        Callout note{QCoreApplication::translate("Reports", "Decide here"), std::move(paragraphs),
                     Tone::Partial};
        note.note = true;
        m_blocks.push_back(std::move(note));
    }

    void endHeading(int level)
    {
        if (inContainer()) {
            for (Run &run : m_runs)
                run.bold = true;
            flushText();
            return;
        }
        const QString anchor =
            QStringLiteral("%1-%2").arg(m_options.anchorPrefix).arg(++m_headings);
        m_blocks.push_back(Heading{std::min(level, 4), textOf(taken()).simplified(), anchor});
    }

    void endTable()
    {
        Table table = std::move(*m_table);
        m_table.reset();
        QStringList headings;
        for (const Column &column : table.columns)
            headings << column.heading;
        table.summary = QCoreApplication::translate("Reports", "Table: %1")
                            .arg(headings.join(QStringLiteral(", ")));
        balanceColumns(table);
        (inContainer() ? m_after : m_blocks).push_back(std::move(table));
    }

    const MarkdownOptions &m_options;
    Blocks m_blocks;
    Blocks m_after; ///< what waits for the end of the list or quote it was found in
    Runs m_runs;
    int m_bold = 0, m_italic = 0;
    bool m_missing = false;
    qsizetype m_linkStart = 0;
    int m_headings = 0;
    std::vector<List> m_lists; ///< open ones, outermost first
    int m_quoteDepth = 0;
    std::optional<std::vector<Runs>> m_quote; ///< an open one that is not within a list
    std::optional<Table> m_table;
    Row m_row;
    CellAlign m_align = CellAlign::Start;
};

} // namespace

Blocks blocksOfMarkdown(const QString &markdown, const MarkdownOptions &options)
{
    return MarkdownReading(options).read(markdown);
}

} // namespace gapwright
