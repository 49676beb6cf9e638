// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/docx_writer.h"

#include "reports/docx/docx_body.h"

#include <QCoreApplication>
#include <QPageSize>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

const QString wordSpace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relationSpace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageRelations =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
const QString wordType =
    QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
constexpr double marginPoints = 56.7;

class DocxPackage {
public:
    DocxPackage(const Blocks &blocks, const DocumentOutput &output, const DocxStyleSource *source)
        : m_blocks(blocks)
        , m_output(output)
        , m_source(source)
        , m_look(styleFor(optionsOf(output)))
        , m_styles(source ? source->styleIds : QMap<QString, QString>())
        , m_numbering(source ? source->numbering : QByteArray())
    {
        m_numbered = std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
            const Heading *heading = std::get_if<Heading>(&block);
            return heading && !heading->number.isEmpty();
        });
    }

    Result<QByteArray> write()
    {
        const bool ownFrame = !m_source || !m_source->hasFrame;
        const QByteArray document = documentPart(ownFrame);
        addLook();
        if (ownFrame) {
            add("word/gapwright-header.xml", headerPart(), wordType + QStringLiteral("header+xml"),
                "header");
            add("word/gapwright-footer.xml", footerPart(), wordType + QStringLiteral("footer+xml"),
                "footer");
        }
        add("word/numbering.xml", m_numbering.part(m_styles, !m_source && m_numbered),
            wordType + QStringLiteral("numbering+xml"), "numbering");
        add("word/settings.xml", settingsPart(), wordType + QStringLiteral("settings+xml"),
            "settings");
        m_parts.push_back({QStringLiteral("word/document.xml"), document});
        m_types.insert(QStringLiteral("/word/document.xml"),
                       wordType + QStringLiteral("document.main+xml"));
        m_parts.push_back({QStringLiteral("docProps/core.xml"), corePart()});
        m_types.insert(
            QStringLiteral("/docProps/core.xml"),
            QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
        m_parts.push_back({QStringLiteral("docProps/app.xml"), appPart()});
        m_types.insert(
            QStringLiteral("/docProps/app.xml"),
            QStringLiteral(
                "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
        m_parts.push_back(
            {QStringLiteral("word/_rels/document.xml.rels"), relationsPart(m_relations)});
        m_parts.insert(m_parts.begin(),
                       {QStringLiteral("_rels/.rels"), relationsPart(rootRelations())});
        m_parts.insert(m_parts.begin(), {QStringLiteral("[Content_Types].xml"), typesPart()});
        return zipped(m_parts);
    }

private:
    static ReportOptions optionsOf(const DocumentOutput &output)
    {
        ReportOptions options;
        options.language = output.language;
        options.pageSize = output.pageSize;
        return options;
    }

    void add(const char *name, QByteArray bytes, const QString &type, const char *relation)
    {
        const QString path = QString::fromLatin1(name);
        m_types.insert(QLatin1Char('/') + path, type);
        m_relations.push_back({QStringLiteral("rIdGw%1").arg(m_relations.size() + 1),
                               relationSpace + QLatin1Char('/') + QLatin1String(relation),
                               path.section(QLatin1Char('/'), 1)});
        m_parts.push_back({path, std::move(bytes)});
    }

    void addLook()
    {
        if (!m_source) {
            add("word/styles.xml", m_styles.part(m_output, m_look, m_numbered),
                wordType + QStringLiteral("styles+xml"), "styles");
            return;
        }
        for (const ZipPart &part : m_source->parts) {
            m_parts.push_back(part);
            if (part.name == QLatin1String("word/styles.xml"))
                m_parts.back().bytes = m_styles.extended(part.bytes, m_look);
        }
        for (auto type = m_source->contentTypes.begin(); type != m_source->contentTypes.end();
             ++type)
            m_types.insert(type.key(), type.value());
        m_relations.insert(m_relations.begin(), m_source->relations.begin(),
                           m_source->relations.end());
    }

    [[nodiscard]] QSizeF page() const { return m_look.page; }

    [[nodiscard]] double textWidth() const
    {
        return m_source && m_source->textWidth > 0 ? m_source->textWidth
                                                   : page().width() - 2 * marginPoints;
    }

    QByteArray documentPart(bool ownFrame)
    {
        XmlPart xml;
        xml.open(
            "w:document",
            {{"xmlns:w", wordSpace},
             {"xmlns:r", relationSpace},
             {"xmlns:wp",
              QStringLiteral(
                  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
             {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
             {"xmlns:pic",
              QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
        xml.open("w:body");
        DocxBody body(
            xml,
            {m_styles, m_look, textWidth(), m_numbered && !(m_source && m_source->numbersHeadings)},
            m_numbering);
        body.write(m_blocks);
        addPictures(body.pictures());
        const bool ownSection = !m_source || m_source->section.isEmpty();
        if (ownSection)
            writeSection(xml, ownFrame);
        else
            xml.leaf("w:sectPr");
        xml.close();
        xml.close();
        QByteArray bytes = xml.take();
        if (!ownSection)
            bytes.replace("<w:sectPr/>", sectionOfSource(ownFrame));
        return bytes;
    }

    void addPictures(const std::vector<Picture> &pictures)
    {
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const QString name = QStringLiteral("media/gapwright%1.png").arg(i + 1);
            m_parts.push_back({QStringLiteral("word/") + name, pictures[i].png, true});
            m_relations.push_back({QStringLiteral("rIdPicture%1").arg(i + 1),
                                   relationSpace + QStringLiteral("/image"), name});
        }
    }

    /// Head and foot get their relations later, after styles when those are written here.
    [[nodiscard]] QString frameId(bool footer) const
    {
        const std::size_t before = m_relations.size() + (m_source ? m_source->relations.size() : 1);
        return QStringLiteral("rIdGw%1").arg(before + (footer ? 2 : 1));
    }

    void writeSection(XmlPart &xml, bool ownFrame) const
    {
        const auto twentieths = [](double points) {
            return QString::number(std::lround(points * 20));
        };
        xml.open("w:sectPr");
        if (ownFrame) {
            xml.leaf("w:headerReference",
                     {{"w:type", QStringLiteral("default")}, {"r:id", frameId(false)}});
            xml.leaf("w:footerReference",
                     {{"w:type", QStringLiteral("default")}, {"r:id", frameId(true)}});
        }
        xml.leaf("w:pgSz",
                 {{"w:w", twentieths(page().width())}, {"w:h", twentieths(page().height())}});
        const QString margin = twentieths(marginPoints);
        xml.leaf("w:pgMar",
                 {{"w:top", twentieths(79)},
                  {"w:right", margin},
                  {"w:bottom", twentieths(72)},
                  {"w:left", margin},
                  {"w:header", twentieths(38)},
                  {"w:footer", twentieths(34)},
                  {"w:gutter", QStringLiteral("0")}});
        xml.close();
    }

    [[nodiscard]] QByteArray sectionOfSource(bool ownFrame) const
    {
        QByteArray section = m_source->section;
        if (!ownFrame)
            return section;
        const QString references =
            QStringLiteral("<w:headerReference w:type=\"default\" r:id=\"%1\"/><w:footerReference "
                           "w:type=\"default\" r:id=\"%2\"/>")
                .arg(frameId(false), frameId(true));
        if (section.endsWith("<w:sectPr/>"))
            section = "<w:sectPr></w:sectPr>";
        return section.insert(section.indexOf('>') + 1, references.toUtf8());
    }

    static void openFrame(XmlPart &xml, const char *root)
    {
        xml.open(root, {{"xmlns:w", wordSpace}, {"xmlns:r", relationSpace}});
        xml.open("w:p");
        xml.open("w:pPr");
    }

    static void frameText(XmlPart &xml, const QString &text, bool tabBefore)
    {
        xml.open("w:r");
        if (tabBefore)
            xml.leaf("w:tab");
        xml.element("w:t", text, {{"xml:space", QStringLiteral("preserve")}});
        xml.close();
    }

    static void frameField(XmlPart &xml, const QString &name)
    {
        xml.open("w:fldSimple", {{"w:instr", QStringLiteral(" %1 ").arg(name)}});
        frameText(xml, QStringLiteral("1"), false);
        xml.close();
    }

    [[nodiscard]] QByteArray headerPart() const
    {
        XmlPart xml;
        openFrame(xml, "w:hdr");
        xml.value("w:pStyle", m_styles.id(QStringLiteral("header")));
        xml.close();
        frameText(xml, m_output.organization, false);
        frameText(xml, m_output.title, true);
        xml.close();
        xml.close();
        return xml.take();
    }

    [[nodiscard]] QByteArray footerPart() const
    {
        const QString sentence = QCoreApplication::translate("Reports", "Page %1 of %2");
        XmlPart xml;
        openFrame(xml, "w:ftr");
        xml.value("w:pStyle", m_styles.id(QStringLiteral("footer")));
        xml.close();
        frameText(xml, identityOf(m_output), false);
        frameText(xml, m_output.classification, true);
        frameText(xml, sentence.section(QStringLiteral("%1"), 0, 0), true);
        frameField(xml, QStringLiteral("PAGE"));
        frameText(xml,
                  sentence.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0),
                  false);
        frameField(xml, QStringLiteral("NUMPAGES"));
        frameText(xml, sentence.section(QStringLiteral("%2"), 1), false);
        xml.close();
        xml.close();
        return xml.take();
    }

    static QByteArray settingsPart()
    {
        XmlPart xml;
        xml.open("w:settings", {{"xmlns:w", wordSpace}});
        xml.open("w:compat");
        xml.leaf("w:compatSetting",
                 {{"w:name", QStringLiteral("compatibilityMode")},
                  {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                  {"w:val", QStringLiteral("15")}});
        xml.close();
        xml.close();
        return xml.take();
    }

    [[nodiscard]] QByteArray corePart() const
    {
        const QString stamp = m_output.date.isValid()
            ? m_output.date.toString(Qt::ISODate) + QStringLiteral("T12:00:00Z")
            : QStringLiteral("2000-01-01T12:00:00Z");
        XmlPart xml;
        xml.open("cp:coreProperties",
                 {{"xmlns:cp",
                   QStringLiteral(
                       "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
                  {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                  {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
                  {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
        xml.element("dc:title", m_output.title);
        xml.element("dc:creator", m_output.author);
        xml.element("dc:language", m_output.language);
        xml.element("cp:keywords", identityOf(m_output));
        for (const char *name : {"dcterms:created", "dcterms:modified"})
            xml.element(name, stamp, {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
        xml.close();
        return xml.take();
    }

    [[nodiscard]] QByteArray appPart() const
    {
        XmlPart xml;
        xml.open(
            "Properties",
            {{"xmlns",
              QStringLiteral(
                  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
        xml.element("Application", QStringLiteral("Gapwright"));
        xml.element("Company", m_output.organization);
        xml.close();
        return xml.take();
    }

    static QByteArray relationsPart(const std::vector<PackageRelation> &relations)
    {
        XmlPart xml;
        xml.open("Relationships", {{"xmlns", packageRelations}});
        for (const PackageRelation &relation : relations) {
            xml.leaf("Relationship",
                     {{"Id", relation.id}, {"Type", relation.type}, {"Target", relation.target}});
            if (relation.external)
                xml.attribute("TargetMode", QStringLiteral("External"));
        }
        xml.close();
        return xml.take();
    }

    static std::vector<PackageRelation> rootRelations()
    {
        return {{QStringLiteral("rId1"), relationSpace + QStringLiteral("/officeDocument"),
                 QStringLiteral("word/document.xml")},
                {QStringLiteral("rId2"),
                 QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/"
                                "metadata/core-properties"),
                 QStringLiteral("docProps/core.xml")},
                {QStringLiteral("rId3"), relationSpace + QStringLiteral("/extended-properties"),
                 QStringLiteral("docProps/app.xml")}};
    }

    [[nodiscard]] QByteArray typesPart() const
    {
        XmlPart xml;
        xml.open(
            "Types",
            {{"xmlns",
              QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
        const std::pair<const char *, const char *> defaults[] = {
            {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
            {"xml", "application/xml"},
            {"png", "image/png"}};
        for (const auto &[ending, type] : defaults)
            xml.leaf("Default",
                     {{"Extension", QLatin1String(ending)}, {"ContentType", QLatin1String(type)}});
        for (auto type = m_types.begin(); type != m_types.end(); ++type)
            xml.leaf("Override", {{"PartName", type.key()}, {"ContentType", type.value()}});
        xml.close();
        return xml.take();
    }

    const Blocks &m_blocks;
    const DocumentOutput &m_output;
    const DocxStyleSource *m_source;
    ReportStyle m_look;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    bool m_numbered = false;
    std::vector<ZipPart> m_parts;
    std::vector<PackageRelation> m_relations;
    QMap<QString, QString> m_types;
};

} // namespace

Result<QByteArray> writeDocx(const Blocks &blocks, const DocumentOutput &output,
                             const DocxStyleSource *styles)
{
    return DocxPackage(blocks, output, styles).write();
}

} // namespace gapwright
