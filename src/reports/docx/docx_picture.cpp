// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx/docx_body.h"

#include <cmath>

namespace gapwright {

void DocxBody::writePicture(const Picture &picture)
{
    if (picture.png.isEmpty())
        return;
    m_pictures.push_back(picture);
    const QString number = QString::number(m_pictures.size());
    const QString width = QString::number(std::llround(picture.size.width() * 12700));
    const QString height = QString::number(std::llround(picture.size.height() * 12700));
    const QString name = QStringLiteral("Picture ") + number;
    beginParagraph({});
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    m_xml.open("wp:inline");
    m_xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.leaf("wp:docPr", {{"id", number}, {"name", name}, {"descr", picture.alternative}});
    m_xml.open("a:graphic");
    m_xml.open(
        "a:graphicData",
        {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    m_xml.open("pic:pic");
    m_xml.open("pic:nvPicPr");
    m_xml.leaf("pic:cNvPr", {{"id", number}, {"name", name}});
    m_xml.leaf("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.leaf("a:blip", {{"r:embed", QStringLiteral("rIdPicture") + number}});
    m_xml.open("a:stretch");
    m_xml.leaf("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.leaf("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    m_xml.leaf("a:ext", {{"cx", width}, {"cy", height}});
    m_xml.close();
    m_xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    m_xml.leaf("a:avLst");
    for (int open = 0; open < 9; ++open)
        m_xml.close();
}

} // namespace gapwright
