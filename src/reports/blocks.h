// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QRectF>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace gapwright {

/// What a text or a ground means; the writer gives it a colour.
enum class Tone { None, Muted, Accent, Conforming, Partial, NotConforming, Neutral, Band };

/// A stretch of text in one style. All texts are plain: no markup is ever read from them.
struct Run {
    QString text = {};
    bool bold = false;
    bool italic = false;
    Tone tone = Tone::None;
    QString link = {}; ///< anchor to jump to; empty for none
    bool missing = false; ///< stands for a value that is not there; shown highlighted
};
/// One paragraph; \n breaks the line.
using Runs = std::vector<Run>;

/// A place to jump to. Level 1 is a chapter.
struct Heading {
    int level = 1; ///< 1 to 4
    QString text = {};
    QString anchor = {}; ///< unique in the report
    bool newPage = false; ///< else a chapter follows on when enough of the page is left
    bool listed = true; ///< in the contents
    QString number = {}; ///< "2.1" in a document that numbers its headings; not part of `text`
};

enum class ParagraphStyle { Body, Lead, Small };
struct Paragraph {
    Runs runs = {};
    ParagraphStyle style = ParagraphStyle::Body;
    bool keepsNext = false; ///< short; stands on the page of what follows
};

struct List;
/// Paragraphs, and lists one level further in below them.
struct ListItem {
    ListItem(Runs text);
    ListItem(std::vector<Runs> texts, std::vector<List> below);

    std::vector<Runs> paragraphs;
    std::vector<List> nested;
};

struct List {
    List() = default;
    List(std::vector<Runs> texts, bool isNumbered = false);

    std::vector<ListItem> items = {};
    bool numbered = false;
    int start = 1; ///< number of the first item
};

/// Words of somebody else.
struct Quote {
    std::vector<Runs> paragraphs = {};
};

enum class CellAlign { Start, Centre, End };

struct Cell {
    std::vector<Runs> paragraphs = {};
    Tone ground = Tone::None;
    int span = 1; ///< columns
    QString anchor = {};
};

struct Column {
    QString heading = {};
    double weight = 1; ///< share of the width
    CellAlign align = CellAlign::Start;
};

struct Row {
    std::vector<Cell> cells = {};
    bool joined = false; ///< belongs to the row before: no line between, same page when it fits
};

/// The row of headings is repeated on every page; left out when all are empty.
struct Table {
    QString summary = {}; ///< for readers who do not see it
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
};

/// A picture painted into a frame in points; drawn by charts, so that it is sharp everywhere.
struct Figure {
    std::function<void(QPainter &, QRectF)> paint = {};
    double height = 200; ///< points
    double least = 0; ///< may shrink to this to stay on the page; 0: keeps its height
    QString alternative = {}; ///< the figures in words
    QString caption = {};
};

/// A box that stands out.
struct Callout {
    QString title = {};
    std::vector<Runs> paragraphs = {};
    Tone tone = Tone::Accent;
    bool note = false; ///< for the one who writes the document; left out of files
};

/// Large figures side by side.
struct KeyFigures {
    struct KeyFigure {
        QString value = {};
        QString label = {};
        QString detail = {};
        Tone tone = Tone::Accent;
    };
    std::vector<KeyFigure> figures = {};
};

struct PageBreak { };
struct Spacer {
    double height = 8; ///< points
};

/// The list of headings with links and page numbers.
struct Contents {
    QString title = {};
    int depth = 2;
};

/// The first page.
struct Cover {
    QByteArray logo = {}; ///< SVG, PNG or JPEG; anything else leaves its place empty
    QString kicker = {};
    QString title = {};
    QString client = {};
    QString subtitle = {};
    std::vector<std::pair<QString, QString>> facts = {};
    QString note = {};
};

/// The head of a short report that has no cover.
struct Masthead {
    QByteArray logo = {};
    QString title = {};
    QString client = {};
    QString subtitle = {};
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Callout, KeyFigures, PageBreak,
                           Spacer, Contents, Cover, Masthead, Quote>;
using Blocks = std::vector<Block>;

[[nodiscard]] QString textOf(const Runs &runs);
/// "2.1  Scope": the heading as it is read, with its number.
[[nodiscard]] QString labelOf(const Heading &heading);
/// The headings that a list of contents shows.
[[nodiscard]] std::vector<Heading> listedHeadings(const Blocks &blocks, int depth);
[[nodiscard]] Runs plain(const QString &text);
[[nodiscard]] Cell textCell(const QString &text, Tone ground = Tone::None, bool bold = false);

/// The blocks as lines of plain text, for tests and for formats without layout: "# " before
/// headings, " | " between cells, figures as their alternative text.
[[nodiscard]] QString asText(const Blocks &blocks);

/// A Blocks with the blocks of several sections, in order.
void append(Blocks &to, Blocks more);

} // namespace gapwright
