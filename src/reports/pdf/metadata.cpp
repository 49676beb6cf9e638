// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_parts.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace gapwright::pdf {

namespace {

const QString creator = QStringLiteral("Gapwright");
const QString producer = QStringLiteral("Qt and qpdf");

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString adobePdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &text)
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (kind == QLatin1String("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Each schema has a description of its own, as validators of PDF/A expect it.
void beginDescription(QXmlStreamWriter &xml, const QString &schema, const QString &prefix)
{
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeNamespace(schema, prefix);
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
}

QByteArray packetOf(const ReportProperties &properties, const QDateTime &when)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    beginDescription(xml, dc, QStringLiteral("dc"));
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), properties.title);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), properties.author);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), properties.subject);
    xml.writeEndElement();
    const QString iso =
        when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+00:00");
    beginDescription(xml, xmp, QStringLiteral("xmp"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), creator);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), iso);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), iso);
    xml.writeEndElement();
    beginDescription(xml, adobePdf, QStringLiteral("pdf"));
    xml.writeTextElement(adobePdf, QStringLiteral("Producer"), producer);
    xml.writeTextElement(adobePdf, QStringLiteral("Keywords"), properties.keywords);
    xml.writeEndElement();
    beginDescription(xml, pdfaid, QStringLiteral("pdfaid"));
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes
        + "\n<?xpacket end=\"w\"?>";
}

} // namespace

void addMetadata(QPDF &file, const ReportProperties &properties)
{
    using Object = QPDFObjectHandle;
    const QDateTime when(properties.date, QTime(12, 0), Qt::UTC);
    const std::string stamp =
        "D:" + when.toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "+00'00'";
    Object info = file.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", unicodeText(properties.title));
    info.replaceKey("/Author", unicodeText(properties.author));
    info.replaceKey("/Subject", unicodeText(properties.subject));
    info.replaceKey("/Keywords", unicodeText(properties.keywords));
    info.replaceKey("/Creator", unicodeText(creator));
    info.replaceKey("/Producer", unicodeText(producer));
    info.replaceKey("/CreationDate", Object::newString(stamp));
    info.replaceKey("/ModDate", Object::newString(stamp));
    file.getTrailer().replaceKey("/Info", info);

    Object packet = file.newStream(packetOf(properties, when).toStdString());
    packet.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object root = file.getRoot();
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", unicodeText(properties.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Object::parse("<< /Nums [0 << /S /D >>] >>"));
}

} // namespace gapwright::pdf
