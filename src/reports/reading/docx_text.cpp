// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reading/docx_text.h"

#include "base/zip_package.h"
#include "reports/reading/docx_body_text.h"
#include "reports/reading/word_xml.h"

#include <QCoreApplication>
#include <QMap>

namespace gapwright {

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(DocumentReading)
};

constexpr qint64 leastUnpacked = 32LL << 20;
constexpr qint64 mostUnpacked = 256LL << 20;
constexpr int largestRatio = 200;

/// A packed kilobyte never holds more than `largestRatio` kilobytes, but small files may.
ZipLimits limitsFor(qint64 packed)
{
    ZipLimits limits;
    limits.whole = std::clamp(packed * largestRatio, leastUnpacked, mostUnpacked);
    limits.part = std::min(limits.part, limits.whole);
    return limits;
}

class DocxFile {
public:
    DocxFile(const std::vector<ZipPart> &parts, QString file)
        : m_file(std::move(file))
    {
        for (const ZipPart &part : parts)
            m_parts.insert(part.name, part.bytes);
    }

    Result<DocxText> read()
    {
        const QString main = mainPart();
        if (!m_parts.contains(main))
            return Error{Reading::tr("%1 holds no text: its part %2 is missing. Choose a file that "
                                     "was saved as .docx.")
                             .arg(m_file, main),
                         ErrorKind::BadInput,
                         {}};
        const QString styles = targetOf(main, "/styles"), numbering = targetOf(main, "/numbering");
        for (const QString &part : {main, styles, numbering}) {
            if (!m_parts.contains(part))
                continue;
            if (const Outcome checked = checkXml(m_parts.value(part), part, m_file); !checked)
                return checked.error();
        }
        DocxBodyText body(DocxLook(m_parts.value(styles), m_parts.value(numbering)), linksOf(main));
        DocxText text = body.read(m_parts.value(main));
        if (text.title.isEmpty())
            text.title = titleOfProperties();
        nameOtherParts(text.leftOut);
        return text;
    }

private:
    struct Relation {
        QString id, type, target;
    };

    [[nodiscard]] std::vector<Relation> relationsOf(const QString &part) const
    {
        const QString folder = part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
        const QString file =
            folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
        std::vector<Relation> found;
        QXmlStreamReader xml(m_parts.value(file));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("Relationship"))
                found.push_back({wordAttribute(xml, "Id"), wordAttribute(xml, "Type"),
                                 wordAttribute(xml, "Target")});
        }
        return found;
    }

    [[nodiscard]] static QString partOf(const QString &from, const QString &target)
    {
        return target.startsWith(QLatin1Char('/'))
            ? target.mid(1)
            : from.left(from.lastIndexOf(QLatin1Char('/')) + 1) + target;
    }

    [[nodiscard]] QString targetOf(const QString &part, const char *kind) const
    {
        for (const Relation &relation : relationsOf(part)) {
            if (relation.type.endsWith(QLatin1String(kind)))
                return partOf(part, relation.target);
        }
        return {};
    }

    [[nodiscard]] QString mainPart() const
    {
        const QString named = targetOf({}, "/officeDocument");
        return named.isEmpty() ? QStringLiteral("word/document.xml") : named;
    }

    [[nodiscard]] QMap<QString, QString> linksOf(const QString &part) const
    {
        QMap<QString, QString> links;
        for (const Relation &relation : relationsOf(part)) {
            if (relation.type.endsWith(QLatin1String("/hyperlink")))
                links.insert(relation.id, relation.target);
        }
        return links;
    }

    [[nodiscard]] QString titleOfProperties() const
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("docProps/core.xml")));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("title"))
                return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        }
        return {};
    }

    void nameOtherParts(QStringList &leftOut) const
    {
        int frames = 0;
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
            frames += part.key().startsWith(QLatin1String("word/header"))
                || part.key().startsWith(QLatin1String("word/footer"));
        if (frames > 0)
            leftOut << Reading::tr("heads and feet of the pages");
        if (m_parts.contains(QStringLiteral("word/vbaProject.bin")))
            leftOut << Reading::tr("macros");
    }

    QString m_file;
    QMap<QString, QByteArray> m_parts;
};

} // namespace

Result<DocxText> readDocxText(const QByteArray &bytes, const QString &file)
{
    const Result<std::vector<ZipPart>> parts = unzipped(bytes, file, limitsFor(bytes.size()));
    if (!parts)
        return parts.error();
    return DocxFile(*parts, file).read();
}

} // namespace gapwright
