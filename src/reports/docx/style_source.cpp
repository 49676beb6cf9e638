// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/style_source.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace gapwright {

namespace {

struct StyleSource {
    Q_DECLARE_TR_FUNCTIONS(StyleSource)
};

const QString wordprocessing =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString officeRelations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString mainPart = QStringLiteral("word/document.xml");

/// "word/header1.xml" and "../media/a.png" give "media/a.png".
QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList path =
        from.section(QLatin1Char('/'), 0, -2).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : target.split(QLatin1Char('/'))) {
        if (step == QLatin1String("..")) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != QLatin1String(".")) {
            path << step;
        }
    }
    return path.join(QLatin1Char('/'));
}

QString relationsFileOf(const QString &part)
{
    const QString folder = part.section(QLatin1Char('/'), 0, -2);
    return (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + QStringLiteral("_rels/")
        + part.section(QLatin1Char('/'), -1) + QStringLiteral(".rels");
}

class StyleSourceReading {
public:
    StyleSourceReading(const std::vector<ZipPart> &parts, const QString &file)
        : m_file(file)
    {
        for (const ZipPart &part : parts)
            m_parts.insert(part.name, part.bytes);
    }

    Result<DocxStyleSource> read()
    {
        if (!m_parts.contains(mainPart))
            return refused(
                StyleSource::tr("%1 holds no Word document. Choose a .docx or .dotx file."));
        std::vector<PackageRelation> all = relationsOf(mainPart);
        const auto styles =
            std::find_if(all.begin(), all.end(), [](const PackageRelation &relation) {
                return relation.type.endsWith(QLatin1String("/styles"));
            });
        if (styles == all.end()
            || resolved(mainPart, styles->target) != QLatin1String("word/styles.xml")
            || !readStyles(m_parts.value(QStringLiteral("word/styles.xml"))))
            return refused(
                StyleSource::tr("%1 holds no styles that can be read. Save it in Word as .docx or "
                                ".dotx and choose it again."));
        if (!m_source.styleIds.contains(QStringLiteral("heading 1"))
            || !m_source.styleIds.contains(QStringLiteral("normal")))
            return refused(StyleSource::tr(
                "%1 has no style “Heading 1”. Use that style once in the file, save "
                "it and choose it again."));
        if (!readSection(m_parts.value(mainPart)))
            return refused(StyleSource::tr(
                "The text of %1 cannot be read. Save it in Word once more and choose "
                "it again."));
        for (const PackageRelation &relation : all)
            take(relation);
        readContentTypes();
        return std::move(m_source);
    }

private:
    [[nodiscard]] Error refused(const QString &sentence) const
    {
        return {sentence.arg(m_file), ErrorKind::BadInput, {}};
    }

    [[nodiscard]] std::vector<PackageRelation> relationsOf(const QString &part) const
    {
        std::vector<PackageRelation> found;
        QXmlStreamReader xml(m_parts.value(relationsFileOf(part)));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement
                || xml.name() != QLatin1String("Relationship"))
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            found.push_back(
                {attributes.value(QLatin1String("Id")).toString(),
                 attributes.value(QLatin1String("Type")).toString(),
                 attributes.value(QLatin1String("Target")).toString(),
                 attributes.value(QLatin1String("TargetMode")) == QLatin1String("External")});
        }
        return found;
    }

    /// Keeps what gives the look; the numbering is merged with ours by the writer.
    void take(const PackageRelation &relation)
    {
        const QString kind = relation.type.section(QLatin1Char('/'), -1);
        static const QStringList kept{QStringLiteral("styles"), QStringLiteral("theme"),
                                      QStringLiteral("fontTable"), QStringLiteral("header"),
                                      QStringLiteral("footer")};
        const QString part = resolved(mainPart, relation.target);
        if (kind == QLatin1String("numbering"))
            m_source.numbering = m_parts.value(part);
        if (kind == QLatin1String("numbering") && part == QLatin1String("word/numbering.xml"))
            keepTargets(part); // pictures of bullets
        if (!kept.contains(kind) || !m_parts.contains(part))
            return;
        m_source.relations.push_back(relation);
        keep(part);
    }

    void keep(const QString &part)
    {
        if (m_kept.contains(part) || !m_parts.contains(part))
            return;
        m_kept.insert(part);
        m_source.parts.push_back({part, m_parts.value(part)});
        keepTargets(part);
    }

    void keepTargets(const QString &part)
    {
        const QString relations = relationsFileOf(part);
        if (!m_parts.contains(relations))
            return;
        m_source.parts.push_back({relations, m_parts.value(relations)});
        for (const PackageRelation &relation : relationsOf(part)) {
            if (!relation.external)
                keep(resolved(part, relation.target));
        }
    }

    bool readStyles(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        QString id, name;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("style")) {
                id = xml.attributes().value(wordprocessing, QLatin1String("styleId")).toString();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("name")
                       && !id.isEmpty()) {
                name = xml.attributes()
                           .value(wordprocessing, QLatin1String("val"))
                           .toString()
                           .toLower();
                m_source.styleIds.insert(name, id);
            } else if (xml.isStartElement() && xml.name() == QLatin1String("numPr")
                       && name == QLatin1String("heading 1")) {
                m_source.numbersHeadings = true;
            } else if (xml.isEndElement() && xml.name() == QLatin1String("style")) {
                id.clear();
                name.clear();
            }
        }
        // Styles are added as text, which asks for UTF-8 and the usual prefix.
        return !xml.hasError() && !m_source.styleIds.isEmpty() && bytes.contains("<w:styles");
    }

    /// The last section of the body holds for all of our text.
    bool readSection(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        int depth = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                --depth;
            if (!xml.isStartElement())
                continue;
            if (++depth == 3 && xml.name() == QLatin1String("sectPr")) {
                m_source.section = sectionXml(xml);
                --depth;
            }
        }
        return !xml.hasError();
    }

    /// Written anew with the prefixes w and r; revision marks and foreign extensions are left out.
    QByteArray sectionXml(QXmlStreamReader &xml)
    {
        QByteArray bytes;
        QXmlStreamWriter out(&bytes);
        int open = 0, skipped = 0;
        do {
            if (xml.isStartElement()) {
                const bool isOurs = xml.namespaceUri() == wordprocessing
                    && xml.name() != QLatin1String("sectPrChange");
                if (skipped > 0 || !isOurs) {
                    ++skipped;
                } else {
                    out.writeStartElement(QStringLiteral("w:") + xml.name().toString());
                    writeAttributes(out, xml);
                }
                ++open;
            } else if (xml.isEndElement()) {
                --open;
                if (skipped > 0)
                    --skipped;
                else
                    out.writeEndElement();
            }
        } while (open > 0 && !xml.atEnd() && (xml.readNext(), true));
        return bytes;
    }

    void writeAttributes(QXmlStreamWriter &out, const QXmlStreamReader &xml)
    {
        const QString name = xml.name().toString();
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const bool isRelation = attribute.namespaceUri() == officeRelations;
            if (!isRelation && attribute.namespaceUri() != wordprocessing)
                continue;
            if (attribute.name().startsWith(QLatin1String("rsid")))
                continue;
            out.writeAttribute((isRelation ? QStringLiteral("r:") : QStringLiteral("w:"))
                                   + attribute.name().toString(),
                               attribute.value().toString());
        }
        const auto points = [&xml](const char *key) {
            return xml.attributes().value(wordprocessing, QLatin1String(key)).toDouble() / 20;
        };
        m_source.hasFrame = m_source.hasFrame || name == QLatin1String("headerReference")
            || name == QLatin1String("footerReference");
        if (name == QLatin1String("pgSz"))
            m_source.textWidth += points("w");
        if (name == QLatin1String("pgMar"))
            m_source.textWidth -= points("left") + points("right") + points("gutter");
    }

    void readContentTypes()
    {
        QMap<QString, QString> defaults, overrides;
        QXmlStreamReader xml(m_parts.value(QStringLiteral("[Content_Types].xml")));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString type = attributes.value(QLatin1String("ContentType")).toString();
            if (xml.name() == QLatin1String("Default"))
                defaults.insert(attributes.value(QLatin1String("Extension")).toString().toLower(),
                                type);
            else if (xml.name() == QLatin1String("Override"))
                overrides.insert(attributes.value(QLatin1String("PartName")).toString(), type);
        }
        for (const ZipPart &part : m_source.parts) {
            const QString name = QLatin1Char('/') + part.name;
            const QString ending = part.name.section(QLatin1Char('.'), -1).toLower();
            const QString type = overrides.value(name, defaults.value(ending));
            if (ending != QLatin1String("rels") && !type.isEmpty())
                m_source.contentTypes.insert(name, type);
        }
    }

    QString m_file;
    QMap<QString, QByteArray> m_parts;
    QSet<QString> m_kept;
    DocxStyleSource m_source;
};

} // namespace

Result<DocxStyleSource> readStyleSource(const QByteArray &bytes, const QString &file)
{
    const Result<std::vector<ZipPart>> parts = unzipped(bytes, file);
    if (!parts)
        return parts.error();
    return StyleSourceReading(*parts, file).read();
}

} // namespace gapwright
