// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/crosswalk_view.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/search/crosswalk_model.h"
#include "ui/pages/search/library_entry.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

constexpr int rowHeight = 44;
constexpr int noteHeight = 124;
constexpr int widestStandard = 126;
constexpr int narrowestStandard = 110;
constexpr int clauseShare = 45; ///< percent of the width that the clause gets first

/// A full, half or empty disc, the word, and the other standard's clauses in a second line.
class FitDelegate : public QStyledItemDelegate {
public:
    FitDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const QRectF box = paintCellGround(*painter, option, m_theme);
        const int fit = index.data(CrosswalkModel::FitRole).toInt();
        const Tokens &tokens = m_theme.tokens();
        const qreal side = m_theme.px(11);
        const qreal half = box.height() / 2;
        const QRectF mark(box.left(), box.top() + half * 0.5 - side / 2 + 2, side, side);
        if (fit >= 0)
            paintMark(*painter, mirrored(mark, box, option.direction), LinkFit(fit));
        painter->setFont(m_theme.font());
        painter->setPen(fit < 0 ? tokens.textFaint : tokens.text);
        const qreal indent = fit < 0 ? 0 : side + m_theme.px(6);
        const QRectF first(box.left() + indent, box.top() + 2, box.width() - indent, half);
        paintLine(*painter, mirrored(first, box, option.direction), index.data().toString(),
                  option.direction);
        painter->setFont(m_theme.font(type_size::small));
        painter->setPen(tokens.textMuted);
        const QRectF second(box.left() + indent, box.top() + half - 1, box.width() - indent, half);
        paintLine(*painter, mirrored(second, box, option.direction),
                  index.data(CrosswalkModel::DetailRole).toString(), option.direction);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(120), m_theme.px(rowHeight)};
    }

private:
    void paintMark(QPainter &painter, const QRectF &box, LinkFit fit) const
    {
        const QColor colour = m_theme.tokens().accent;
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(fit == LinkFit::Same ? QBrush(colour) : Qt::NoBrush);
        painter.drawEllipse(box);
        if (fit == LinkFit::Partial) {
            painter.setBrush(colour);
            painter.drawPie(box, 90 * 16, 180 * 16);
        }
    }

    const Theme &m_theme;
};

/// The two labels in a card of fixed height that scrolls.
Card *noteCard(const Theme &theme, QWidget *heading, QWidget *text)
{
    auto *note = new Card(theme);
    note->setObjectName(QStringLiteral("crosswalkNote"));
    auto *texts = new QWidget;
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(heading);
    lines->addWidget(text);
    lines->addStretch(1);
    note->body()->addWidget(bareScroll(texts));
    setScaledHeight(*note, theme, noteHeight);
    return note;
}

} // namespace

/// The clause has most to say and gets its share first; the standards divide the rest.
class MatrixView : public QTreeView {
public:
    explicit MatrixView(const Theme &theme)
        : m_theme(theme)
    {
    }

    void divideWidth()
    {
        int shown = 0;
        for (int column = CrosswalkModel::firstStandard; column < header()->count(); ++column)
            shown += isColumnHidden(column) ? 0 : 1;
        const int rest = viewport()->width() * (100 - clauseShare) / 100;
        const int width = std::clamp(rest / std::max(1, shown), int(m_theme.px(narrowestStandard)),
                                     int(m_theme.px(widestStandard)));
        for (int column = CrosswalkModel::firstStandard; column < header()->count(); ++column)
            setColumnWidth(column, width);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        divideWidth();
    }

private:
    const Theme &m_theme;
};

CrosswalkView::CrosswalkView(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_model(new CrosswalkModel(catalogue, this))
    , m_filter(new CrosswalkFilter(this))
    , m_standard(new ComboField)
    , m_matrix(new MatrixView(theme))
    , m_heading(wrappedText({}, TextRole::Strong))
    , m_note(wrappedText({}))
{
    m_filter->setSourceModel(m_model);
    m_standard->setObjectName(QStringLiteral("crosswalkStandard"));
    m_standard->setAccessibleName(tr("Show links to"));
    QList<ComboChoice> choices;
    for (const LinkedStandard one : {LinkedStandard::Iso9001, LinkedStandard::Iso27001,
                                     LinkedStandard::Iso22301, LinkedStandard::Itil4})
        choices << ComboChoice{QString::number(int(one)), nameOf(one)};
    m_standard->setChoices(choices, tr("All standards"));
    m_matrix->setObjectName(QStringLiteral("crosswalkMatrix"));
    m_matrix->setAccessibleName(tr("Crosswalk"));
    m_matrix->setModel(m_filter);
    m_matrix->setItemDelegate(new FitDelegate(theme, m_matrix));
    auto *titles = new TwoLineDelegate(theme, m_matrix);
    m_matrix->setItemDelegateForColumn(0, titles);
    m_matrix->setUniformRowHeights(true);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->header()->setStretchLastSection(false);
    m_matrix->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_matrix->header()->setMinimumSectionSize(40);
    keepMeasured(theme, m_matrix, [this, &theme] {
        m_matrix->setIndentation(int(theme.px(16)));
        m_matrix->divideWidth();
    });

    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {12, 0, 0, 0}, 12);
    auto *table = new Card(theme, tr("Crosswalk to other standards"));
    table->addToHeader(m_standard);
    table->body()->addWidget(
        wrappedText(tr("Full disc: satisfied once the other system covers the SMS; half: a part of "
                       "it; ring: related. Own judgement, with its certainty. ITIL is a registered "
                       "trade mark of the PeopleCert group."),
                    TextRole::Muted));
    table->body()->addWidget(m_matrix, 1);
    column->addWidget(table, 1);
    column->addWidget(noteCard(theme, m_heading, m_note));

    connect(m_standard, &ComboField::keyChosen, this, &CrosswalkView::chooseStandard);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CrosswalkView::showNote);
    connect(m_matrix, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit activated(index.data(CrosswalkModel::IdRole).toString());
    });
    m_matrix->setCurrentIndex(m_filter->index(0, CrosswalkModel::firstStandard));
    showNote();
}

void CrosswalkView::chooseStandard(const QString &key)
{
    const bool all = key.isEmpty();
    m_filter->setStandard(all ? std::nullopt : std::optional(LinkedStandard(key.toInt())));
    for (int column = CrosswalkModel::firstStandard; column < m_model->columnCount(); ++column)
        m_matrix->setColumnHidden(column,
                                  !all && column != CrosswalkModel::firstStandard + key.toInt());
    m_matrix->divideWidth();
}

void CrosswalkView::showNote()
{
    const QModelIndex index = m_filter->mapToSource(m_matrix->currentIndex());
    if (!index.isValid()) {
        m_heading->setText(tr("Choose a cell to read what is given and what is missing."));
        m_note->clear();
        return;
    }
    m_heading->setText(index.siblingAtColumn(0).data().toString());
    QStringList notes;
    for (const ItemLink *link : m_model->linksAt(index)) {
        const QString head =
            tr("%1 %2, %3 (certainty %4), %5", "standard, clause, fit, certainty, item")
                .arg(nameOf(link->standard), link->reference, wordOf(link->fit),
                     wordOf(link->certainty), link->item);
        notes << (link->note.isEmpty() ? head : head + QLatin1String(": ") + link->note);
    }
    m_note->setText(notes.isEmpty() ? tr("No link is known.") : notes.join(QLatin1String("\n\n")));
}

} // namespace gapwright
