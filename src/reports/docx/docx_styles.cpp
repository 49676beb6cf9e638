// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/docx_styles.h"

namespace gapwright {

namespace {

/// A style as WordprocessingML. %TEXT, %MUTED, %ACCENT, %HEAD, %BAND, %RULE and %INK stand for
/// colours, %NUMBER for the numbering of a heading. Sizes are half points and twentieths of one.
struct NamedStyle {
    const char *name;
    const char *id;
    const char *type; ///< paragraph, character or table
    const char *body;
};

constexpr NamedStyle
    namedStyles[] =
        {
            {"heading 1", "Heading1", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>%NUMBER<w:spacing w:before="340" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="%ACCENT"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>)"},
            {"heading 2", "Heading2", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>%NUMBER<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="23"/><w:szCs w:val="23"/></w:rPr>)"},
            {"heading 3", "Heading3", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>%NUMBER<w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>)"},
            {"heading 4", "Heading4", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="3"/></w:pPr><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>)"},
            {"Title", "Title", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="40" w:after="80" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="%HEAD"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>)"},
            {"Subtitle", "Subtitle", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="11"/><w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:color w:val="%MUTED"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>)"},
            {"TOC Heading", "TOCHeading", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="39"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="100"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="%ACCENT"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>)"},
            {"toc 1", "TOC1", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="454"/><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs><w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr>)"},
            {"toc 2", "TOC2",
             "paragraph", R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="1077"/><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs><w:spacing w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:left="454"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>)"},
            {"toc 3", "TOC3", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs><w:spacing w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:left="1077"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>)"},
            {"List Paragraph", "ListParagraph", "paragraph",
             R"(<w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:spacing w:after="60"/></w:pPr>)"},
            {"Quote", "Quote", "paragraph",
             R"(<w:uiPriority w:val="29"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="%RULE"/></w:pBdr><w:ind w:left="340" w:right="340"/></w:pPr><w:rPr><w:i/><w:iCs/><w:color w:val="%MUTED"/></w:rPr>)"},
            {"caption", "Caption", "paragraph",
             R"(<w:uiPriority w:val="35"/><w:qFormat/><w:pPr><w:spacing w:after="200"/></w:pPr><w:rPr><w:i/><w:iCs/><w:color w:val="%MUTED"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
            {"header", "Header", "paragraph",
             R"(<w:uiPriority w:val="99"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="%RULE"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="%MUTED"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>)"},
            {"footer", "Footer", "paragraph",
             R"(<w:uiPriority w:val="99"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="%RULE"/></w:pBdr><w:tabs><w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="%MUTED"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>)"},
            {"Hyperlink", "Hyperlink", "character",
             R"(<w:uiPriority w:val="99"/><w:rPr><w:color w:val="%ACCENT"/></w:rPr>)"},
            {"Gapwright Front Heading", "GwFrontHeading", "paragraph",
             R"(<w:next w:val="%NORMAL"/><w:pPr><w:keepNext/><w:spacing w:before="260" w:after="100"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="%ACCENT"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>)"},
            {"Gapwright Lead", "GwLead", "paragraph",
             R"(<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="23"/><w:szCs w:val="23"/></w:rPr>)"},
            {"Gapwright Small", "GwSmall", "paragraph",
             R"(<w:rPr><w:color w:val="%MUTED"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
            {"Gapwright Box", "GwBox", "paragraph",
             R"(<w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="%ACCENT"/></w:pBdr><w:spacing w:after="60"/><w:ind w:left="200" w:right="100"/></w:pPr>)"},
            {"Gapwright Table Text", "GwTableText", "paragraph",
             R"(<w:pPr><w:spacing w:after="0" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>)"},
            {"Gapwright Table Head", "GwTableHead", "paragraph",
             R"(<w:pPr><w:keepNext/><w:spacing w:after="0" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="%INK"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
            {"Gapwright Gap", "GwGap", "paragraph",
             R"(<w:pPr><w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr>)"},
            {"Gapwright Table", "GwTable", "table",
             R"(<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="%RULE"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="%RULE"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="%RULE"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="%HEAD"/></w:tcPr></w:tblStylePr>)"},
};

constexpr const char *basics =
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>)";

constexpr const char *stylesHead =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="%TEXT"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="%LANGUAGE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="130" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>)";

QString coloured(QString xml, const ReportStyle &look)
{
    const std::pair<const char *, QColor> colours[] = {
        {"%TEXT", look.ink(Tone::None)},    {"%MUTED", look.ink(Tone::Muted)},
        {"%ACCENT", look.accent()},         {"%HEAD", look.headGround()},
        {"%BAND", look.ground(Tone::Band)}, {"%RULE", look.rule()},
        {"%INK", look.tokens.inkLight}};
    for (const auto &[name, colour] : colours)
        xml.replace(QLatin1String(name), hexOf(colour));
    return xml;
}

QString baseOf(const NamedStyle &style, const QMap<QString, QString> &known)
{
    if (qstrcmp(style.type, "character") == 0)
        return known.value(QStringLiteral("default paragraph font"));
    if (qstrcmp(style.type, "table") == 0)
        return known.value(QStringLiteral("normal table"));
    return known.value(QStringLiteral("normal"));
}

} // namespace

QString hexOf(const QColor &colour)
{
    return colour.name().mid(1).toUpper();
}

DocxStyles::DocxStyles(QMap<QString, QString> known)
    : m_known(std::move(known))
{
}

QString DocxStyles::id(const QString &name) const
{
    const auto own = m_known.constFind(name.toLower());
    if (own != m_known.constEnd())
        return *own;
    for (const NamedStyle &style : namedStyles) {
        if (name == QLatin1String(style.name))
            return m_known.isEmpty() || QLatin1String(style.id).startsWith(QLatin1String("Gw"))
                ? QString::fromLatin1(style.id)
                : QLatin1String("Gw") + QLatin1String(style.id);
    }
    return {};
}

QString DocxStyles::definitions(const ReportStyle &look, bool numberedHeadings) const
{
    QMap<QString, QString> bases = m_known;
    if (bases.isEmpty())
        bases = {
            {QStringLiteral("normal"), QStringLiteral("Normal")},
            {QStringLiteral("normal table"), QStringLiteral("TableNormal")},
            {QStringLiteral("default paragraph font"), QStringLiteral("DefaultParagraphFont")}};
    QString xml;
    for (const NamedStyle &style : namedStyles) {
        const QString name = QString::fromLatin1(style.name);
        if (m_known.contains(name.toLower()))
            continue;
        const QString base = baseOf(style, bases);
        QString body = QString::fromLatin1(style.body);
        const QString level = QString::number(name.back().digitValue() - 1);
        body.replace(
            QLatin1String("%NUMBER"),
            numberedHeadings
                ? QStringLiteral("<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"1\"/></w:numPr>")
                      .arg(level)
                : QString());
        body.replace(QLatin1String("%NORMAL"), bases.value(QStringLiteral("normal")));
        xml += QStringLiteral("<w:style w:type=\"%1\" w:styleId=\"%2\"><w:name w:val=\"%3\"/>")
                   .arg(QLatin1String(style.type), id(name), name);
        if (!base.isEmpty())
            xml += QStringLiteral("<w:basedOn w:val=\"%1\"/>").arg(base);
        xml += body + QStringLiteral("</w:style>");
    }
    return coloured(xml, look);
}

QByteArray DocxStyles::part(const DocumentOutput &output, const ReportStyle &look,
                            bool numberedHeadings) const
{
    QString head = coloured(QString::fromLatin1(stylesHead), look);
    head.replace(QLatin1String("%LANGUAGE"), output.language.toHtmlEscaped());
    return (head + QString::fromLatin1(basics) + definitions(look, numberedHeadings)
            + QStringLiteral("</w:styles>"))
        .toUtf8();
}

QByteArray DocxStyles::extended(const QByteArray &part, const ReportStyle &look) const
{
    const qsizetype end = part.lastIndexOf("</");
    return part.left(end) + definitions(look, false).toUtf8() + part.mid(end);
}

} // namespace gapwright
