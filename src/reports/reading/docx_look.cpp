// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reading/docx_look.h"

#include "reports/reading/word_xml.h"

namespace gapwright {

namespace {

constexpr int deepestStyle = 20;

} // namespace

DocxLook::DocxLook(const QByteArray &styles, const QByteArray &numbering)
{
    readStyles(styles);
    readNumbering(numbering);
}

void DocxLook::readStyles(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Style style;
    QString id;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isEndElement() && name == QLatin1String("style") && !id.isEmpty())
            m_styles.insert(std::exchange(id, {}), style);
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1String("style")) {
            style = {};
            id = wordAttribute(xml, "styleId");
            const QString isDefault = wordAttribute(xml, "default");
            if (wordAttribute(xml, "type") == QLatin1String("paragraph")
                && (isDefault == QLatin1String("1") || isDefault == QLatin1String("true")))
                m_default = id;
        } else if (id.isEmpty()) {
            continue;
        } else if (name == QLatin1String("name")) {
            style.name = wordAttribute(xml, "val").toLower();
        } else if (name == QLatin1String("basedOn")) {
            style.basedOn = wordAttribute(xml, "val");
        } else if (name == QLatin1String("outlineLvl")) {
            style.outline = wordAttribute(xml, "val").toInt();
        } else if (name == QLatin1String("numId")) {
            style.number = wordAttribute(xml, "val").toInt();
        } else if (name == QLatin1String("ilvl")) {
            style.level = wordAttribute(xml, "val").toInt();
        } else if (name == QLatin1String("b")) {
            style.bold = isOn(xml);
        } else if (name == QLatin1String("i")) {
            style.italic = isOn(xml);
        } else if (name == QLatin1String("tblStylePr")) {
            xml.skipCurrentElement(); // looks of the parts of a table
        }
    }
}

void DocxLook::readNumbering(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    int abstract = -1, number = -1, level = 0;
    const auto current = [&]() -> DocxListLevel & {
        return number >= 0 ? m_lists[number].overrides[level] : m_abstract[abstract][level];
    };
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isEndElement() && name == QLatin1String("num"))
            number = -1;
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1String("abstractNum")) {
            abstract = wordAttribute(xml, "abstractNumId").toInt();
        } else if (name == QLatin1String("num")) {
            number = wordAttribute(xml, "numId").toInt();
        } else if (name == QLatin1String("abstractNumId") && number >= 0) {
            m_lists[number].abstract = wordAttribute(xml, "val").toInt();
        } else if (name == QLatin1String("lvl") || name == QLatin1String("lvlOverride")) {
            level = wordAttribute(xml, "ilvl").toInt();
            if (number >= 0)
                current() = m_abstract.value(m_lists[number].abstract).value(level);
        } else if (name == QLatin1String("start") || name == QLatin1String("startOverride")) {
            current().start = wordAttribute(xml, "val").toInt();
        } else if (name == QLatin1String("numFmt")) {
            const QString format = wordAttribute(xml, "val");
            current().isList = format != QLatin1String("none");
            current().numbered = format != QLatin1String("bullet") && current().isList;
        }
    }
}

DocxStyleLook DocxLook::style(const QString &id) const
{
    DocxStyleLook look;
    std::optional<int> outline, number, level;
    std::optional<bool> bold, italic;
    QString at = m_styles.contains(id) ? id : m_default;
    for (int depth = 0; depth < deepestStyle && m_styles.contains(at); ++depth) {
        const Style &style = m_styles[at];
        if (depth == 0)
            look.name = style.name;
        // A style of the user's own that is based on a heading is one.
        const bool isHeading = style.name.startsWith(QLatin1String("heading "));
        if (!outline && isHeading)
            outline = style.name.mid(8).toInt() - 1;
        outline = outline ? outline : style.outline;
        number = number ? number : style.number;
        level = level ? level : style.level;
        bold = bold ? bold : style.bold;
        italic = italic ? italic : style.italic;
        at = style.basedOn;
    }
    look.outline = outline && *outline >= 0 && *outline < 9 ? *outline : -1;
    if (number)
        look.list = DocxListPlace{*number, level.value_or(0)};
    look.bold = bold.value_or(false);
    look.italic = italic.value_or(false);
    return look;
}

DocxListLevel DocxLook::level(const DocxListPlace &place) const
{
    const auto list = m_lists.constFind(place.number);
    if (place.number <= 0 || list == m_lists.constEnd())
        return {false};
    const auto changed = list->overrides.constFind(place.level);
    if (changed != list->overrides.constEnd())
        return *changed;
    return m_abstract.value(list->abstract).value(place.level);
}

} // namespace gapwright
