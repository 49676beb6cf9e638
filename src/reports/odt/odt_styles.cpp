// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odt/odt_styles.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

constexpr double sideMargin = 56.7;
constexpr int odtLevels = 9;

/// %TEXT and so on stand for colours, see odtColoured().
struct OdtStyle {
    const char *name; ///< as shown; encoded for the file
    const char *parent;
    const char *paragraph;
    const char *text;
    const char *tabs = "";
};

constexpr OdtStyle odtStyles[] = {
    {"Text body", "Standard", R"(fo:margin-bottom="6.5pt" fo:line-height="120%")", ""},
    {"Heading 1", "Standard",
     R"(fo:margin-top="17pt" fo:margin-bottom="6pt" fo:keep-with-next="always")",
     R"(fo:font-size="14pt" fo:font-weight="bold" fo:color="%ACCENT")"},
    {"Heading 2", "Standard",
     R"(fo:margin-top="12pt" fo:margin-bottom="4pt" fo:keep-with-next="always")",
     R"(fo:font-size="11.5pt" fo:font-weight="bold")"},
    {"Heading 3", "Standard",
     R"(fo:margin-top="10pt" fo:margin-bottom="3pt" fo:keep-with-next="always")",
     R"(fo:font-size="10pt" fo:font-weight="bold")"},
    {"Heading 4", "Standard",
     R"(fo:margin-top="8pt" fo:margin-bottom="3pt" fo:keep-with-next="always")",
     R"(fo:font-weight="bold" fo:font-style="italic")"},
    {"Title", "Standard",
     R"(fo:margin-top="2pt" fo:margin-bottom="4pt" fo:keep-with-next="always")",
     R"(fo:font-size="22pt" fo:font-weight="bold" fo:color="%HEAD")"},
    {"Subtitle", "Standard", R"(fo:margin-bottom="6pt")",
     R"(fo:font-size="11pt" fo:color="%MUTED")"},
    {"Contents Heading", "Standard",
     R"(fo:margin-top="16pt" fo:margin-bottom="5pt" fo:keep-with-next="always")",
     R"(fo:font-size="12pt" fo:font-weight="bold" fo:color="%ACCENT")"},
    {"Contents 1", "Standard", R"(fo:margin-top="1.5pt" fo:margin-bottom="1.5pt")", "", "22.7pt"},
    {"Contents 2", "Standard", R"(fo:margin-bottom="1pt" fo:margin-left="22.7pt")",
     R"(fo:font-size="9pt")", "31pt"},
    {"Contents 3", "Standard", R"(fo:margin-bottom="1pt" fo:margin-left="54pt")",
     R"(fo:font-size="9pt")", "40pt"},
    {"List Paragraph", "Standard", R"(fo:margin-bottom="3pt" fo:line-height="120%")", ""},
    {"Quotations", "Standard",
     R"(fo:margin-left="17pt" fo:margin-right="17pt" fo:margin-bottom="6pt" fo:border-left="2pt solid %RULE" fo:padding-left="8pt")",
     R"(fo:font-style="italic" fo:color="%MUTED")"},
    {"Caption", "Standard", R"(fo:margin-bottom="10pt")",
     R"(fo:font-size="8.5pt" fo:font-style="italic" fo:color="%MUTED")"},
    {"Header", "Standard", R"(fo:border-bottom="0.5pt solid %RULE" fo:padding-bottom="4pt")",
     R"(fo:font-size="8pt" fo:color="%MUTED")", "right"},
    {"Footer", "Standard", R"(fo:border-top="0.5pt solid %RULE" fo:padding-top="4pt")",
     R"(fo:font-size="8pt" fo:color="%MUTED")", "both"},
    {"Gw Front Heading", "Standard",
     R"(fo:margin-top="13pt" fo:margin-bottom="5pt" fo:keep-with-next="always")",
     R"(fo:font-size="11pt" fo:font-weight="bold" fo:color="%ACCENT")"},
    {"Gw Lead", "Standard", R"(fo:margin-bottom="8pt")", R"(fo:font-size="11.5pt")"},
    {"Gw Small", "Standard", R"(fo:margin-bottom="5pt")",
     R"(fo:font-size="8.5pt" fo:color="%MUTED")"},
    {"Gw Box", "Standard", R"(fo:padding="5pt" fo:margin-bottom="0pt" fo:line-height="120%")", ""},
    {"Gw Table Text", "Standard", R"(fo:line-height="112%")", R"(fo:font-size="9pt")"},
    {"Gw Table Head", "Gw Table Text", R"(fo:keep-with-next="always")",
     R"(fo:font-size="8.5pt" fo:font-weight="bold" fo:color="%INK")"},
    {"Gw Gap", "Standard", R"(fo:line-height="8pt")", R"(fo:font-size="4pt")"},
};

QString encoded(const QString &name)
{
    return QString(name).replace(QLatin1Char(' '), QStringLiteral("_20_"));
}

QString odtColoured(QString xml, const ReportStyle &look)
{
    const std::pair<const char *, QColor> colours[] = {
        {"%TEXT", look.ink(Tone::None)}, {"%MUTED", look.ink(Tone::Muted)},
        {"%ACCENT", look.accent()},      {"%HEAD", look.headGround()},
        {"%RULE", look.rule()},          {"%INK", look.tokens.inkLight}};
    for (const auto &[name, colour] : colours)
        xml.replace(QLatin1String(name), colour.name());
    return xml;
}

QString tabStops(const OdtStyle &style, double width)
{
    const QString wanted = QString::fromLatin1(style.tabs);
    if (wanted.isEmpty())
        return {};
    QString stops;
    if (wanted.endsWith(QLatin1String("pt")))
        stops = QStringLiteral("<style:tab-stop style:position=\"%1\"/>").arg(wanted);
    if (wanted == QLatin1String("both"))
        stops = QStringLiteral("<style:tab-stop style:position=\"%1pt\" style:type=\"center\"/>")
                    .arg(width / 2);
    const QString leader = wanted.endsWith(QLatin1String("pt"))
        ? QStringLiteral(" style:leader-style=\"dotted\" style:leader-text=\".\"")
        : QString();
    stops += QStringLiteral("<style:tab-stop style:position=\"%1pt\" style:type=\"right\"%2/>")
                 .arg(width)
                 .arg(leader);
    return QStringLiteral("<style:tab-stops>%1</style:tab-stops>").arg(stops);
}

QString paragraphStyles(const ReportStyle &look)
{
    QString xml;
    for (const OdtStyle &style : odtStyles) {
        const QString name = QString::fromLatin1(style.name);
        const QString level = name.startsWith(QLatin1String("Heading "))
            ? QStringLiteral(
                  " style:default-outline-level=\"%1\" style:next-style-name=\"Text_20_body\"")
                  .arg(name.right(1))
            : QString();
        xml += QStringLiteral("<style:style style:name=\"%1\" style:display-name=\"%2\" "
                              "style:family=\"paragraph\" "
                              "style:parent-style-name=\"%3\"%4><style:paragraph-properties "
                              "%5>%6</style:paragraph-properties>"
                              "<style:text-properties %7/></style:style>")
                   .arg(encoded(name), name, encoded(QString::fromLatin1(style.parent)), level,
                        QLatin1String(style.paragraph), tabStops(style, odtTextWidth(look)),
                        QLatin1String(style.text));
    }
    return odtColoured(xml, look);
}

QString levelProperties(double indent, double hanging)
{
    return QStringLiteral(
               "<style:list-level-properties "
               "text:list-level-position-and-space-mode=\"label-alignment\">"
               "<style:list-level-label-alignment text:label-followed-by=\"listtab\" "
               "text:list-tab-stop-position=\"%1pt\" "
               "fo:text-indent=\"-%2pt\" fo:margin-left=\"%1pt\"/></style:list-level-properties>")
        .arg(indent)
        .arg(hanging);
}

QString listStyles()
{
    QString bullets, numbers;
    for (int level = 1; level <= odtLevels; ++level) {
        bullets += QStringLiteral("<text:list-level-style-bullet text:level=\"%1\" "
                                  "text:bullet-char=\"%2\">%3</text:list-level-style-bullet>")
                       .arg(QString::number(level), QString(QChar(level == 1 ? 0x2022 : 0x2013)),
                            levelProperties(17 * level, 17));
        numbers +=
            QStringLiteral("<text:list-level-style-number text:level=\"%1\" style:num-format=\"1\" "
                           "style:num-suffix=\".\">%2</text:list-level-style-number>")
                .arg(QString::number(level), levelProperties(20 * level, 20));
    }
    return QStringLiteral(
               "<text:list-style style:name=\"GwBullets\">%1</text:list-style><text:list-style "
               "style:name=\"GwNumbers\">%2</text:list-style>")
        .arg(bullets, numbers);
}

QString outlineStyle(bool numbered)
{
    QString levels;
    for (int level = 1; level <= odtLevels; ++level) {
        const bool counts = numbered && level <= 3;
        const double indent = counts ? 28 + 7.5 * (level - 1) : 0;
        levels +=
            QStringLiteral("<text:outline-level-style text:level=\"%1\" "
                           "style:num-format=\"%2\"%3>%4</text:outline-level-style>")
                .arg(QString::number(level), counts ? QStringLiteral("1") : QString(),
                     counts ? QStringLiteral(" text:display-levels=\"%1\"").arg(level) : QString(),
                     levelProperties(indent, indent));
    }
    return QStringLiteral("<text:outline-style style:name=\"Outline\">%1</text:outline-style>")
        .arg(levels);
}

QString pageLayout(const ReportStyle &look)
{
    return QStringLiteral(
               "<style:page-layout style:name=\"GwPage\"><style:page-layout-properties "
               "fo:page-width=\"%1pt\" "
               "fo:page-height=\"%2pt\" fo:margin-top=\"36pt\" fo:margin-bottom=\"34pt\" "
               "fo:margin-left=\"%3pt\" "
               "fo:margin-right=\"%3pt\"/><style:header-style><style:header-footer-properties "
               "fo:min-height=\"30pt\" "
               "fo:margin-bottom=\"16pt\"/></"
               "style:header-style><style:footer-style><style:header-footer-properties "
               "fo:min-height=\"28pt\" "
               "fo:margin-top=\"14pt\"/></style:footer-style></style:page-layout>")
        .arg(look.page.width())
        .arg(look.page.height())
        .arg(sideMargin);
}

void writeFrame(XmlPart &xml, const DocumentOutput &output)
{
    xml.open("style:header");
    xml.open("text:p", {{"text:style-name", QStringLiteral("Header")}});
    xml.text(output.organization);
    xml.leaf("text:tab");
    xml.text(output.title);
    xml.close();
    xml.close();
    const QString sentence = QCoreApplication::translate("Reports", "Page %1 of %2");
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", QStringLiteral("Footer")}});
    xml.text(identityOf(output));
    xml.leaf("text:tab");
    xml.text(output.classification);
    xml.leaf("text:tab");
    xml.text(sentence.section(QStringLiteral("%1"), 0, 0));
    xml.element("text:page-number", QStringLiteral("1"),
                {{"text:select-page", QStringLiteral("current")}});
    xml.text(sentence.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0));
    xml.element("text:page-count", QStringLiteral("1"));
    xml.text(sentence.section(QStringLiteral("%2"), 1));
    xml.close();
    xml.close();
}

} // namespace

double odtTextWidth(const ReportStyle &look)
{
    return look.page.width() - 2 * sideMargin;
}

void writeOdtNamespaces(XmlPart &xml)
{
    constexpr std::pair<const char *, const char *> spaces[] = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}};
    for (const auto &[name, uri] : spaces)
        xml.attribute(name, QLatin1String(uri));
    xml.attribute("office:version", QStringLiteral("1.3"));
}

QByteArray odtStylesPart(const DocumentOutput &output, const ReportStyle &look,
                         bool numberedHeadings)
{
    const QString language = output.language.section(QLatin1Char('-'), 0, 0);
    const QString country = output.language.section(QLatin1Char('-'), 1, 1);
    const QString basics =
        QStringLiteral("<style:default-style "
                       "style:family=\"paragraph\"><style:paragraph-properties fo:widows=\"2\" "
                       "fo:orphans=\"2\"/><style:text-properties style:font-name=\"Liberation "
                       "Sans\" fo:font-size=\"10pt\" "
                       "fo:color=\"%1\" fo:language=\"%2\" "
                       "fo:country=\"%3\"/></style:default-style><style:style "
                       "style:name=\"Standard\" style:family=\"paragraph\"/><style:style "
                       "style:name=\"Gw_20_Link\" style:display-name=\"Gw Link\" "
                       "style:family=\"text\"/>")
            .arg(look.ink(Tone::None).name(), language.toHtmlEscaped(),
                 country.isEmpty() ? QStringLiteral("none") : country.toHtmlEscaped());
    XmlPart xml;
    xml.open("office:document-styles");
    writeOdtNamespaces(xml);
    xml.open("office:font-face-decls");
    xml.leaf("style:font-face",
             {{"style:name", QStringLiteral("Liberation Sans")},
              {"svg:font-family", QStringLiteral("'Liberation Sans', Arial")},
              {"style:font-family-generic", QStringLiteral("swiss")}});
    xml.close();
    xml.leaf("gw-styles");
    xml.leaf("gw-page");
    xml.open("office:master-styles");
    xml.open("style:master-page",
             {{"style:name", QStringLiteral("Standard")},
              {"style:page-layout-name", QStringLiteral("GwPage")}});
    writeFrame(xml, output);
    xml.close();
    xml.close();
    xml.close();
    const QString styles =
        basics + paragraphStyles(look) + outlineStyle(numberedHeadings) + listStyles();
    QByteArray bytes = xml.take();
    bytes.replace("<gw-styles/>",
                  QStringLiteral("<office:styles>%1</office:styles>").arg(styles).toUtf8());
    return bytes.replace("<gw-page/>",
                         QStringLiteral("<office:automatic-styles>%1</office:automatic-styles>")
                             .arg(pageLayout(look))
                             .toUtf8());
}

} // namespace gapwright
