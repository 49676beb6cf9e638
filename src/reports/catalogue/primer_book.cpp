// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/catalogue/assessors_guide.h"
#include "reports/catalogue/clause_drawing.h"
#include "reports/markdown/markdown_blocks.h"

#include <QCoreApplication>

#include <utility>

namespace gapwright {

namespace {

struct Primer {
    Q_DECLARE_TR_FUNCTIONS(Primer)
};

const QString drawnChapter = QStringLiteral("how-the-standard-is-built");

/// Behind the table of clauses, which the drawing shows.
void insertDrawing(Blocks &chapter, const Catalogue &catalogue)
{
    for (auto block = chapter.begin(); block != chapter.end(); ++block) {
        if (std::holds_alternative<Table>(*block)) {
            chapter.insert(block + 1, clauseDrawing(catalogue));
            return;
        }
    }
    chapter.push_back(clauseDrawing(catalogue));
}

} // namespace

Blocks primerBook(const Catalogue &catalogue)
{
    if (catalogue.reference().primer.empty())
        return {};
    Cover cover;
    cover.kicker = catalogue.edition();
    cover.title = Primer::tr("Service management in plain words");
    cover.subtitle =
        Primer::tr("A primer on ISO/IEC 20000-1 for people who decide and people who take part");
    cover.note = Primer::tr("Written in own words. The text of the standard is not reproduced and "
                            "has to be obtained from ISO or a "
                            "national body.");
    Blocks blocks{std::move(cover), Contents{Primer::tr("Contents"), 1}};
    bool isFirst = true; // the others follow on: a hand-out has no empty pages
    for (const PrimerChapter &chapter : catalogue.reference().primer) {
        Blocks text = blocksOfMarkdown(chapter.markdown, {false, chapter.id});
        if (Heading *heading = text.empty() ? nullptr : std::get_if<Heading>(&text.front()))
            heading->newPage = std::exchange(isFirst, false);
        if (chapter.id.endsWith(drawnChapter))
            insertDrawing(text, catalogue);
        append(blocks, std::move(text));
    }
    return blocks;
}

DocumentOutput primerOutput(const Catalogue &catalogue, const QDate &date)
{
    DocumentOutput output{Primer::tr("Service management in plain words")};
    output.number = catalogue.edition();
    output.date = date;
    output.look = DocumentLook::Book;
    return output;
}

} // namespace gapwright
