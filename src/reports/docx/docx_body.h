// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"
#include "reports/docx/docx_numbering.h"
#include "reports/docx/docx_styles.h"
#include "reports/package/figure_picture.h"
#include "reports/package/xml_part.h"

#include <QHash>

namespace gapwright {

/// Writes blocks as the body of word/document.xml.
class DocxBody {
public:
    struct Settings {
        const DocxStyles &styles;
        const ReportStyle &look;
        double textWidth; ///< points
        bool numberHeadings; ///< false when a client's styles do that
    };
    DocxBody(XmlPart &xml, const Settings &settings, DocxNumbering &numbering);

    void write(const Blocks &blocks);
    /// Pictures in the order of their relation ids "rIdPicture1" ...
    [[nodiscard]] const std::vector<Picture> &pictures() const { return m_pictures; }

private:
    struct ParagraphShape {
        QString style; ///< name; empty for Normal
        int list = 0; ///< numbering id; 0 for none
        int depth = 0;
        bool keepsNext = false;
        CellAlign align = CellAlign::Start;
        QString ground = {}; ///< six digits, or empty
        QString bar = {}; ///< colour of a bar at the left
        bool bold = false;
        bool noNumber = false; ///< a heading outside the numbering
        bool endsList = false; ///< room as below a paragraph
        QString indent = {}; ///< left, in twentieths of a point; beats that of the list
    };

    void write(const Heading &heading);
    void write(const Paragraph &paragraph);
    void write(const List &list) { writeList(list, 0, true); }
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

    void writeList(const List &list, int depth, bool last);
    void writeRow(const Table &table, const Row &row, const std::vector<int> &widths,
                  bool keepsNext);
    void writeHead(const Table &table, const std::vector<int> &widths);
    void beginCell(int width, int span, const QString &ground);
    void writeEntry(const Heading &heading, const QString &begin, bool last);
    void writePicture(const Picture &picture);
    void beginParagraph(const ParagraphShape &shape);
    void paragraph(const Runs &runs, const ParagraphShape &shape);
    void writeRuns(const Runs &runs, bool bold);
    void writeRun(const Run &run, bool bold);
    void writeText(const QString &text);
    void fieldMark(const char *type, const QString &instruction = {});
    void gap();
    [[nodiscard]] QString bookmarkOf(const QString &anchor);

    XmlPart &m_xml;
    Settings m_settings;
    DocxNumbering &m_numbering;
    const Blocks *m_blocks = nullptr;
    std::vector<Picture> m_pictures;
    QHash<QString, int> m_bookmarks;
    bool m_breakBefore = false;
};

} // namespace gapwright
