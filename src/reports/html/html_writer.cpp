// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/html/html_writer.h"

#include "reports/layout/report_style.h"
#include "reports/package/figure_picture.h"
#include "reports/package/xml_part.h"

#include <QStringList>

namespace gapwright {

namespace {

constexpr qreal figureWidth = 500;

constexpr const char *sheet = R"(
body{font:16px/1.55 Arial,"Liberation Sans",sans-serif;color:%TEXT;max-width:52rem;margin:2rem auto;padding:0 1.2rem}
h1,h2,h3,h4{line-height:1.25;margin:1.8em 0 .5em}h1{color:%ACCENT;font-size:1.6rem}h2{font-size:1.25rem}h3{font-size:1.08rem}h4{font-size:1rem}
.title{color:%HEAD;font-size:2.2rem;font-weight:bold;line-height:1.2;margin:.2em 0}.muted,figcaption{color:%MUTED}.front{color:%ACCENT;font-weight:bold;margin:1.6em 0 .4em}
.lead{font-size:1.12rem}.small{font-size:.85rem;color:%MUTED}
table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.4em .6em;border-bottom:1px solid %RULE}
th{background:%HEAD;color:%INK}td.end,th.end{text-align:right}td.centre,th.centre{text-align:center}td p{margin:0 0 .3em}
blockquote{margin:1em 0;padding:.1em 1em;border-left:4px solid %RULE;color:%MUTED;font-style:italic}
aside{margin:1em 0;padding:.6em 1em;border-left:4px solid %ACCENT;background:%BAND}mark{background:#ffef9f}
figure{margin:1.2em 0}img{max-width:100%}nav ol{list-style:none;padding-left:0}nav .l2{padding-left:1.6em}nav .l3{padding-left:3.2em}a{color:%ACCENT}
footer{margin-top:3em;border-top:1px solid %RULE;padding-top:.6em;font-size:.85rem;color:%MUTED}
@media print{thead{display:table-header-group}tr,figure,aside{break-inside:avoid}h1,h2,h3{break-after:avoid}}
)";

QString escapedHtml(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

class HtmlPage {
public:
    HtmlPage(const Blocks &blocks, const DocumentOutput &output)
        : m_blocks(blocks)
        , m_output(output)
        , m_look(styleFor({}))
    {
    }

    QString write()
    {
        m_html = QStringLiteral(
                     "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta "
                     "charset=\"utf-8\">\n<title>%2</title>\n"
                     "<meta name=\"author\" content=\"%3\">\n<style>%4</style>\n</head>\n<body>\n")
                     .arg(escapedHtml(m_output.language), escapedHtml(m_output.title),
                          escapedHtml(m_output.author), styleSheet());
        for (const Block &block : m_blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        QStringList foot;
        for (const QString &part :
             {m_output.organization, identityOf(m_output), m_output.classification}) {
            if (!part.isEmpty())
                foot << escapedHtml(part);
        }
        if (!foot.isEmpty())
            line("footer", foot.join(QStringLiteral(" \u00b7 ")));
        return m_html + QStringLiteral("</body>\n</html>\n");
    }

private:
    [[nodiscard]] QString styleSheet() const
    {
        QString text = QString::fromUtf8(sheet);
        const std::pair<const char *, QColor> colours[] = {
            {"%TEXT", m_look.ink(Tone::None)},    {"%MUTED", m_look.ink(Tone::Muted)},
            {"%ACCENT", m_look.accent()},         {"%HEAD", m_look.headGround()},
            {"%BAND", m_look.ground(Tone::Band)}, {"%RULE", m_look.rule()},
            {"%INK", m_look.tokens.inkLight}};
        for (const auto &[name, colour] : colours)
            text.replace(QLatin1String(name), colour.name());
        return text;
    }

    /// `content` is HTML already.
    void line(const char *tag, const QString &content, const QString &attributes = {})
    {
        m_html += QStringLiteral("<%1%2>%3</%1>\n").arg(QLatin1String(tag), attributes, content);
    }

    static QString classIs(const char *name)
    {
        return QStringLiteral(" class=\"%1\"").arg(QLatin1String(name));
    }

    [[nodiscard]] QString html(const Runs &runs) const
    {
        QString text;
        for (const Run &run : runs) {
            QString part = escapedHtml(run.text).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
            if (run.missing)
                part = QStringLiteral("<mark>%1</mark>").arg(part);
            if (run.italic)
                part = QStringLiteral("<em>%1</em>").arg(part);
            if (run.bold)
                part = QStringLiteral("<strong>%1</strong>").arg(part);
            if (run.tone != Tone::None)
                part = QStringLiteral("<span style=\"color:%1\">%2</span>")
                           .arg(m_look.ink(run.tone).name(), part);
            if (!run.link.isEmpty())
                part = QStringLiteral("<a href=\"#%1\">%2</a>").arg(escapedHtml(run.link), part);
            text += part;
        }
        return text;
    }

    [[nodiscard]] QString paragraphs(const std::vector<Runs> &all) const
    {
        if (all.size() == 1)
            return html(all.front());
        QString text;
        for (const Runs &runs : all)
            text += QStringLiteral("<p>%1</p>").arg(html(runs));
        return text;
    }

    [[nodiscard]] static QString idOf(const QString &anchor)
    {
        return anchor.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(escapedHtml(anchor));
    }

    void add(const Heading &heading)
    {
        const QByteArray tag = "h" + QByteArray::number(heading.level);
        if (heading.listed)
            line(tag.constData(), escapedHtml(labelOf(heading)), idOf(heading.anchor));
        else
            line("p", escapedHtml(heading.text), classIs("front"));
    }

    void add(const Paragraph &paragraph)
    {
        line("p", html(paragraph.runs),
             paragraph.style == ParagraphStyle::Lead        ? classIs("lead")
                 : paragraph.style == ParagraphStyle::Small ? classIs("small")
                                                            : QString());
    }

    void add(const List &list)
    {
        m_html += list.numbered ? QStringLiteral("<ol start=\"%1\">\n").arg(list.start)
                                : QStringLiteral("<ul>\n");
        for (const ListItem &item : list.items) {
            m_html += QStringLiteral("<li>") + paragraphs(item.paragraphs);
            for (const List &nested : item.nested)
                add(nested);
            m_html += QStringLiteral("</li>\n");
        }
        m_html += list.numbered ? QStringLiteral("</ol>\n") : QStringLiteral("</ul>\n");
    }

    static QString alignClass(CellAlign align)
    {
        return align == CellAlign::End   ? classIs("end")
            : align == CellAlign::Centre ? classIs("centre")
                                         : QString();
    }

    void add(const Table &table)
    {
        if (table.rows.empty() || table.columns.empty())
            return;
        m_html += QStringLiteral("<table>\n");
        const bool hasHead =
            std::any_of(table.columns.begin(), table.columns.end(),
                        [](const Column &column) { return !column.heading.isEmpty(); });
        if (hasHead) {
            m_html += QStringLiteral("<thead><tr>");
            for (const Column &column : table.columns)
                line("th", escapedHtml(column.heading),
                     QStringLiteral(" scope=\"col\"") + alignClass(column.align));
            m_html += QStringLiteral("</tr></thead>\n");
        }
        m_html += QStringLiteral("<tbody>\n");
        for (const Row &row : table.rows)
            addRow(table, row);
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }

    void addRow(const Table &table, const Row &row)
    {
        m_html += QStringLiteral("<tr>");
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            if (column >= table.columns.size())
                break;
            QString attributes =
                alignClass(cell.span > 1 ? CellAlign::Start : table.columns[column].align);
            if (cell.span > 1)
                attributes += QStringLiteral(" colspan=\"%1\"").arg(cell.span);
            if (cell.ground != Tone::None)
                attributes += QStringLiteral(" style=\"background:%1\"")
                                  .arg(m_look.ground(cell.ground).name());
            line("td", paragraphs(cell.paragraphs), attributes + idOf(cell.anchor));
            column += std::size_t(std::max(1, cell.span));
        }
        m_html += QStringLiteral("</tr>\n");
    }

    [[nodiscard]] static QString image(const Picture &picture)
    {
        if (picture.png.isEmpty())
            return {};
        return QStringLiteral("<img width=\"%1\" alt=\"%2\" src=\"data:image/png;base64,%3\">")
            .arg(QString::number(qRound(picture.size.width() * 4 / 3)),
                 escapedHtml(picture.alternative), QString::fromLatin1(picture.png.toBase64()));
    }

    void add(const Figure &figure)
    {
        const QString caption = figure.caption.isEmpty()
            ? QString()
            : QStringLiteral("<figcaption>%1</figcaption>").arg(escapedHtml(figure.caption));
        line("figure", image(pictureOf(figure, figureWidth)) + caption);
    }

    void add(const Callout &callout)
    {
        if (callout.note)
            return;
        std::vector<Runs> all = callout.paragraphs;
        if (!callout.title.isEmpty())
            all.insert(all.begin(), Runs{Run{callout.title, true}});
        line("aside", paragraphs(all),
             QStringLiteral(" style=\"background:%1;border-color:%2\"")
                 .arg(m_look.ground(callout.tone).name(), m_look.ink(callout.tone).name()));
    }

    void add(const KeyFigures &figures)
    {
        List list;
        for (const KeyFigures::KeyFigure &figure : figures.figures)
            list.items.emplace_back(Runs{Run{figure.value, true},
                                         Run{QLatin1Char(' ') + figure.label + QLatin1Char(' ')},
                                         Run{figure.detail, false, false, Tone::Muted}});
        add(list);
    }

    void add(const PageBreak &) { }
    void add(const Spacer &) { }

    void add(const Contents &contents)
    {
        m_html += QStringLiteral("<nav>\n");
        line("p", escapedHtml(contents.title), classIs("front"));
        m_html += QStringLiteral("<ol>\n");
        for (const Heading &heading : listedHeadings(m_blocks, contents.depth))
            line("li",
                 QStringLiteral("<a href=\"#%1\">%2</a>")
                     .arg(escapedHtml(heading.anchor), escapedHtml(labelOf(heading))),
                 QStringLiteral(" class=\"l%1\"").arg(heading.level));
        m_html += QStringLiteral("</ol>\n</nav>\n");
    }

    void title(const QByteArray &logo, const QString &client, const QString &text)
    {
        const QString picture = image(pictureOfLogo(logo, client));
        if (!picture.isEmpty())
            line("p", picture);
        if (!client.isEmpty())
            line("p", escapedHtml(client), classIs("muted"));
        line("p", escapedHtml(text), classIs("title"));
    }

    void add(const Cover &cover)
    {
        title(cover.logo, cover.client, cover.title);
        for (const QString &text : {cover.kicker, cover.subtitle}) {
            if (!text.isEmpty())
                line("p", escapedHtml(text), classIs("muted"));
        }
        Table facts{{}, {{}, {}}, {}};
        for (const auto &[name, value] : cover.facts) {
            if (!value.isEmpty())
                facts.rows.push_back({{textCell(name), textCell(value, Tone::None, true)}});
        }
        add(facts);
        if (!cover.note.isEmpty())
            line("p", escapedHtml(cover.note), classIs("small"));
    }

    void add(const Masthead &masthead)
    {
        title(masthead.logo, masthead.client, masthead.title);
        if (!masthead.subtitle.isEmpty())
            line("p", escapedHtml(masthead.subtitle), classIs("muted"));
    }

    void add(const Quote &quote)
    {
        QString text;
        for (const Runs &runs : quote.paragraphs)
            text += QStringLiteral("<p>%1</p>").arg(html(runs));
        line("blockquote", text);
    }

    const Blocks &m_blocks;
    const DocumentOutput &m_output;
    ReportStyle m_look;
    QString m_html;
};

} // namespace

QString writeHtml(const Blocks &blocks, const DocumentOutput &output)
{
    return HtmlPage(blocks, output).write();
}

} // namespace gapwright
