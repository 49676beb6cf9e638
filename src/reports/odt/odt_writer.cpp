// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odt/odt_writer.h"

#include "base/zip_package.h"
#include "reports/odt/odt_body.h"

#include <algorithm>

namespace gapwright {

namespace {

const QByteArray odtType = "application/vnd.oasis.opendocument.text";

QByteArray contentPart(const Blocks &blocks, const ReportStyle &look,
                       std::vector<Picture> &pictures)
{
    XmlPart xml;
    xml.open("office:document-content");
    writeOdtNamespaces(xml);
    xml.leaf("gw-styles");
    xml.open("office:body");
    xml.open("office:text");
    OdtBody body(xml, look);
    body.write(blocks);
    xml.close();
    xml.close();
    xml.close();
    pictures = body.pictures();
    const QString styles = QStringLiteral("<office:automatic-styles>%1</office:automatic-styles>")
                               .arg(body.automaticStyles());
    return xml.take().replace("<gw-styles/>", styles.toUtf8());
}

QByteArray metaPart(const DocumentOutput &output)
{
    XmlPart xml;
    xml.open("office:document-meta");
    writeOdtNamespaces(xml);
    xml.open("office:meta");
    xml.element("meta:generator", QStringLiteral("Gapwright"));
    xml.element("dc:title", output.title);
    xml.element("meta:initial-creator", output.author);
    xml.element("dc:creator", output.author);
    xml.element("dc:language", output.language);
    if (output.date.isValid())
        xml.element("dc:date", output.date.toString(Qt::ISODate) + QStringLiteral("T12:00:00"));
    xml.element("meta:keyword", identityOf(output));
    xml.close();
    xml.close();
    return xml.take();
}

QByteArray manifestPart(const std::vector<ZipPart> &parts)
{
    XmlPart xml;
    xml.open(
        "manifest:manifest",
        {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
         {"manifest:version", QStringLiteral("1.3")}});
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.leaf("manifest:file-entry",
                 {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QString::fromLatin1(odtType));
    for (const ZipPart &part : parts) {
        if (part.name != QLatin1String("mimetype"))
            entry(part.name,
                  part.name.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png")
                                                            : QStringLiteral("text/xml"));
    }
    xml.close();
    return xml.take();
}

} // namespace

Result<QByteArray> writeOdt(const Blocks &blocks, const DocumentOutput &output)
{
    ReportOptions options;
    options.language = output.language;
    options.pageSize = output.pageSize;
    const ReportStyle look = styleFor(options);
    const bool numbered = std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        const Heading *heading = std::get_if<Heading>(&block);
        return heading && !heading->number.isEmpty();
    });
    std::vector<Picture> pictures;
    const QByteArray content = contentPart(blocks, look, pictures);
    std::vector<ZipPart> parts{
        {QStringLiteral("mimetype"), odtType, true},
        {QStringLiteral("content.xml"), content},
        {QStringLiteral("styles.xml"), odtStylesPart(output, look, numbered)},
        {QStringLiteral("meta.xml"), metaPart(output)}};
    for (std::size_t i = 0; i < pictures.size(); ++i)
        parts.push_back({QStringLiteral("Pictures/%1.png").arg(i + 1), pictures[i].png, true});
    parts.push_back({QStringLiteral("META-INF/manifest.xml"), manifestPart(parts)});
    return zipped(parts);
}

} // namespace gapwright
