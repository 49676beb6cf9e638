// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"
#include "reports/odt/odt_styles.h"
#include "reports/package/figure_picture.h"

#include <QMap>

namespace gapwright {

/// Writes blocks as the text of content.xml, and collects the automatic styles they need.
class OdtBody {
public:
    OdtBody(XmlPart &xml, const ReportStyle &look);

    void write(const Blocks &blocks);
    /// Definitions for office:automatic-styles.
    [[nodiscard]] QString automaticStyles() const { return m_styles; }
    /// Pictures in the order of their names "Pictures/1.png" ...
    [[nodiscard]] const std::vector<Picture> &pictures() const { return m_pictures; }

private:
    void write(const Heading &heading);
    void write(const Paragraph &paragraph);
    void write(const List &list) { writeList(list, true); }
    void write(const Table &table);
    void write(const Figure &figure);
    void write(const Callout &callout);
    void write(const KeyFigures &figures);
    void write(const PageBreak &) { m_breakBefore = true; }
    void write(const Spacer &) { gap(); }
    void write(const Contents &contents);
    void write(const Cover &cover);
    void write(const Masthead &masthead);
    void write(const Quote &quote);

    void writeList(const List &list, bool last);
    void writeRow(const Table &table, const Row &row);
    void writeHead(const Table &table);
    void writePicture(const Picture &picture);
    void writeContentsSource(const Contents &contents);
    void paragraph(const Runs &runs, const QString &style, const QString &properties = {});
    void writeRuns(const Runs &runs);
    void writeText(const QString &text);
    void gap() { paragraph({}, QStringLiteral("Gw_20_Gap")); }
    /// The name of an automatic style with this body; made when it is new.
    [[nodiscard]] QString automatic(const QString &family, const QString &parent,
                                    const QString &body);
    [[nodiscard]] QString paragraphStyle(const QString &parent, const QString &properties);
    [[nodiscard]] QString runStyle(const Run &run);

    XmlPart &m_xml;
    const ReportStyle &m_look;
    const Blocks *m_blocks = nullptr;
    QMap<QString, QString> m_names; ///< of automatic styles by what they say
    QString m_styles;
    std::vector<Picture> m_pictures;
    int m_tables = 0;
    bool m_breakBefore = false;
};

} // namespace gapwright
