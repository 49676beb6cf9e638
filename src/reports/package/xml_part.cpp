// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/package/xml_part.h"

namespace gapwright {

QString xmlText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool control = unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r';
        const bool paired =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (paired)
            ++i;
        else if (control || text[i].isSurrogate() || unit == 0xFFFE || unit == 0xFFFF)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

XmlPart::XmlPart()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, text] : attributes)
        attribute(key, text);
}

void XmlPart::close()
{
    m_writer.writeEndElement();
}

void XmlPart::leaf(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    for (const auto &[key, text] : attributes)
        attribute(key, text);
}

void XmlPart::element(const char *name, const QString &content, Attributes attributes)
{
    open(name, attributes);
    text(content);
    close();
}

void XmlPart::text(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
}

void XmlPart::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QString::fromLatin1(name), xmlText(value));
}

QByteArray XmlPart::take()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace gapwright
