// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/docx_numbering.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace gapwright {

namespace {

constexpr int listLevels = 9;

int highest(const QByteArray &xml, const QString &pattern)
{
    int most = -1;
    const QString text = QString::fromUtf8(xml);
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        most = std::max(most, match.next().captured(1).toInt());
    return most;
}

QString levelXml(int level, const QString &format, const QString &text, int indent, int hanging,
                 const QString &style = {})
{
    QString xml =
        QStringLiteral("<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>")
            .arg(QString::number(level), format);
    if (!style.isEmpty())
        xml += QStringLiteral("<w:pStyle w:val=\"%1\"/>").arg(style);
    return xml
        + QStringLiteral("<w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind "
                         "w:left=\"%2\" w:hanging=\"%3\"/></w:pPr></w:lvl>")
              .arg(text, QString::number(indent), QString::number(hanging));
}

QString abstractXml(int id, const QString &kind, const QString &levels)
{
    return QStringLiteral("<w:abstractNum w:abstractNumId=\"%1\"><w:multiLevelType "
                          "w:val=\"%2\"/>%3</w:abstractNum>")
        .arg(QString::number(id), kind, levels);
}

QString headingLevels(const DocxStyles &styles, bool linked)
{
    QString levels, text;
    for (int level = 0; level < 3; ++level) {
        text +=
            (level > 0 ? QStringLiteral(".%") : QStringLiteral("%")) + QString::number(level + 1);
        const int indent = 567 + 150 * level;
        levels +=
            levelXml(level, QStringLiteral("decimal"), text, indent, indent,
                     linked ? styles.id(QStringLiteral("heading %1").arg(level + 1)) : QString());
    }
    return levels;
}

QString bulletLevels()
{
    QString levels;
    for (int level = 0; level < listLevels; ++level)
        levels += levelXml(level, QStringLiteral("bullet"),
                           QString(QChar(level == 0 ? 0x2022 : 0x2013)), 340 * (level + 1), 340);
    return levels;
}

QString countedLevels()
{
    QString levels;
    for (int level = 0; level < listLevels; ++level)
        levels += levelXml(level, QStringLiteral("decimal"), QStringLiteral("%%1.").arg(level + 1),
                           397 * (level + 1), 397);
    return levels;
}

QString numXml(int id, int abstract, const QString &override = {})
{
    return QStringLiteral("<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>%3</w:num>")
        .arg(QString::number(id), QString::number(abstract), override);
}

} // namespace

DocxNumbering::DocxNumbering(QByteArray foreign)
    : m_foreign(std::move(foreign))
{
    if (!m_foreign.contains("</w:numbering>"))
        m_foreign.clear();
    m_abstract = highest(m_foreign, QStringLiteral("w:abstractNumId=\"(\\d+)\"")) + 1;
    m_first = std::max(0, highest(m_foreign, QStringLiteral("w:numId=\"(\\d+)\""))) + 1;
}

int DocxNumbering::numberedList(int depth, int start)
{
    m_lists.push_back({std::min(depth, listLevels - 1), start});
    return m_first + 1 + int(m_lists.size());
}

QByteArray DocxNumbering::part(const DocxStyles &styles, bool linkHeadings) const
{
    const QString abstracts =
        abstractXml(m_abstract, QStringLiteral("multilevel"), headingLevels(styles, linkHeadings))
        + abstractXml(m_abstract + 1, QStringLiteral("hybridMultilevel"), bulletLevels())
        + abstractXml(m_abstract + 2, QStringLiteral("hybridMultilevel"), countedLevels());
    QString nums = numXml(headings(), m_abstract) + numXml(bullets(), m_abstract + 1);
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const QString restart =
            QStringLiteral(
                "<w:lvlOverride w:ilvl=\"%1\"><w:startOverride w:val=\"%2\"/></w:lvlOverride>")
                .arg(m_lists[i].depth)
                .arg(m_lists[i].start);
        nums += numXml(m_first + 2 + int(i), m_abstract + 2, restart);
    }
    if (m_foreign.isEmpty())
        return (QStringLiteral(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:numbering "
                    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                + abstracts + nums + QStringLiteral("</w:numbering>"))
            .toUtf8();
    // The schema wants all abstract definitions before the first w:num.
    QByteArray merged = m_foreign;
    const qsizetype end = merged.lastIndexOf("</w:numbering>");
    const qsizetype firstNum = merged.indexOf("<w:num ");
    const qsizetype cleanup = merged.indexOf("<w:numIdMacAtCleanup");
    merged.insert(cleanup >= 0 ? cleanup : end, nums.toUtf8());
    merged.insert(firstNum >= 0 ? firstNum : std::max<qsizetype>(0, cleanup >= 0 ? cleanup : end),
                  abstracts.toUtf8());
    return merged;
}

} // namespace gapwright
