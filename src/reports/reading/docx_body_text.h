// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/reading/docx_look.h"
#include "reports/reading/docx_text.h"

#include <QXmlStreamReader>

namespace gapwright {

/// Reads the body of a Word document, whose XML has been checked: no error, not too deep.
class DocxBodyText {
public:
    /// `links` gives the targets of links by their relation.
    DocxBodyText(DocxLook look, QMap<QString, QString> links);

    [[nodiscard]] DocxText read(const QByteArray &document);

private:
    struct Paragraph {
        Runs runs;
        DocxStyleLook style;
        std::optional<DocxListPlace> list;
        int outline = -1;
        bool indented = false;
    };
    enum class LeftOut {
        Pictures,
        TextBoxes,
        Formulas,
        Footnotes,
        Comments,
        NestedTables,
        Control
    };

    void readBlocks(Blocks &to);
    void readControl(Blocks &to);
    void readParagraph(Paragraph &paragraph);
    void readParagraphLook(Paragraph &paragraph);
    void readRuns(Runs &to);
    void readRun(Runs &to);
    void readLink(Runs &to);
    [[nodiscard]] Table readTable();
    void readRow(Table &table, bool &hasHead);
    [[nodiscard]] Cell readCell(bool &continues);
    void skipCounted(LeftOut what);
    void add(Blocks &to, Paragraph paragraph);
    void addHeading(Blocks &to, const Paragraph &paragraph);
    void addToList(Blocks &to, const Paragraph &paragraph, const DocxListPlace &place);
    void beginFront(Blocks &to);
    [[nodiscard]] QStringList leftOut() const;

    DocxLook m_look;
    QMap<QString, QString> m_links;
    QXmlStreamReader m_xml;
    DocxText m_text;
    QMap<LeftOut, int> m_leftOut;
    int m_listNumber = 0; ///< of the list that the last block is; 0 for none
    bool m_inFront = false; ///< within the control page that Gapwright wrote
};

} // namespace gapwright
