// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/library_tree.h"

#include "ui/kit/theme.h"
#include "ui/pages/search/library_entry.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace gapwright {

namespace {

QStandardItem *node(const QString &title, const QString &id)
{
    auto *item = new QStandardItem(title);
    item->setData(id, LibraryTree::IdRole);
    item->setToolTip(title.toHtmlEscaped());
    item->setEditable(false);
    return item;
}

/// A row that leads to others; searching looks at its title only.
QStandardItem *group(const QString &title, const QString &id)
{
    auto *item = new QStandardItem(title);
    item->setData(id, LibraryTree::IdRole);
    item->setData(title, LibraryTree::TextRole);
    item->setEditable(false);
    return item;
}

void addClauses(QStandardItem &parent, const Catalogue &catalogue, const QString &of)
{
    for (const Clause *clause : catalogue.childrenOf(of)) {
        QStandardItem *item = group(titleOf(*clause), clause->id);
        item->setData(titleOf(*clause) + QLatin1Char('\n') + clause->gist, LibraryTree::TextRole);
        item->setToolTip(titleOf(*clause).toHtmlEscaped());
        if (clause->isLeaf) {
            for (const RequirementItem *requirement : catalogue.itemsUnder(clause->id))
                item->appendRow(
                    node(QStringLiteral("%1  %2").arg(requirement->id, requirement->text),
                         requirement->id));
        } else {
            addClauses(*item, catalogue, clause->id);
        }
        parent.appendRow(item);
    }
}

void addReference(QStandardItem &section, const QString &id, const Catalogue &catalogue)
{
    const Reference &reference = catalogue.reference();
    const auto add = [&](const QString &title, const QString &entry) {
        section.appendRow(node(title, entry));
    };
    if (id == QLatin1String("primer")) {
        for (const PrimerChapter &chapter : reference.primer)
            add(chapter.title, QStringLiteral("primer/") + chapter.id);
    } else if (id == QLatin1String("kpis")) {
        for (const CapabilityArea &area : catalogue.areas()) {
            for (const Kpi &kpi : area.kpis)
                add(QStringLiteral("%1  %2").arg(kpi.id, kpi.name),
                    QStringLiteral("kpi/") + kpi.id);
        }
    } else if (id == QLatin1String("glossary")) {
        for (const GlossaryTerm &term : reference.glossary)
            add(term.shortForm.isEmpty() ? term.term
                                         : QStringLiteral("%1 (%2)").arg(term.term, term.shortForm),
                QStringLiteral("glossary/") + term.id);
    } else if (id == QLatin1String("transition")) {
        for (const TransitionClause &clause : reference.transition)
            add(titleOf(clause), QStringLiteral("2011/") + clause.id);
    } else if (id == QLatin1String("editions")) {
        for (const Edition &edition : reference.editions)
            add(edition.number, QStringLiteral("edition/") + edition.id);
    }
}

void addLists(QStandardItem &section, const QString &id, const Catalogue &catalogue)
{
    const auto add = [&](const QString &name, const QString &entry) {
        section.appendRow(node(QStringLiteral("%1  %2").arg(entry, name), entry));
    };
    if (id == QLatin1String("areas")) {
        for (const CapabilityArea &area : catalogue.areas())
            add(area.name, area.id);
    } else if (id == QLatin1String("templates")) {
        for (const TemplateInfo &info : catalogue.templates())
            add(info.name, info.id);
    } else if (id == QLatin1String("documents")) {
        for (const DocumentedItem &document : catalogue.documented())
            add(document.name, document.id);
    }
}

int matchesBelow(const LibraryFilter &filter, const QModelIndex &parent)
{
    const QAbstractItemModel &model = *filter.sourceModel();
    int found = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found += (filter.holds(index) ? 1 : 0) + matchesBelow(filter, index);
    }
    return found;
}

} // namespace

LibraryTree::LibraryTree(const Catalogue &catalogue, QObject *parent)
    : QStandardItemModel(parent)
    , m_catalogue(catalogue)
{
    appendRow(group(QCoreApplication::translate("Library", "Overview"), QStringLiteral("home")));
    for (const char *section : librarySections) {
        const QString id = QString::fromLatin1(section);
        QStandardItem *item = group(titleOfSection(id), id);
        if (id == QLatin1String("clauses"))
            addClauses(*item, catalogue, {});
        addReference(*item, id, catalogue);
        addLists(*item, id, catalogue);
        appendRow(item);
    }
}

QVariant LibraryTree::data(const QModelIndex &index, int role) const
{
    const QVariant stored = QStandardItemModel::data(index, role);
    if (role != TextRole || stored.isValid() || !index.isValid())
        return stored;
    const QString id = QStandardItemModel::data(index, IdRole).toString();
    auto known = m_texts.constFind(id);
    if (known == m_texts.constEnd()) {
        const QString title = QStandardItemModel::data(index, Qt::DisplayRole).toString();
        known = m_texts.insert(
            id, title + QLatin1Char('\n') + searchText(libraryEntry(id, m_catalogue)));
    }
    return *known;
}

LibraryFilter::LibraryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LibraryFilter::setWords(const QStringList &words)
{
    m_words = words;
    invalidateFilter();
}

bool LibraryFilter::holds(const QModelIndex &source) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = source.data(LibraryTree::TextRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

int LibraryFilter::matches() const
{
    return matchesBelow(*this, {});
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return holds(sourceModel()->index(row, 0, parent));
}

MarkDelegate::MarkDelegate(const Theme &theme, const LibraryFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_filter(filter)
{
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget)
                           .adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    const QString shown = row.fontMetrics.elidedText(row.text, Qt::ElideRight, room.width());
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat look;
    look.setBackground(m_theme.tokens().warnSoft);
    look.setForeground(m_theme.tokens().text);
    for (const QString &word : m_filter.words()) {
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            marks.append({int(at), int(word.size()), look});
    }
    if (marks.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    row.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QTextLayout layout(shown, row.font);
    layout.setFormats(marks);
    QTextOption direction;
    direction.setTextDirection(row.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->save();
    painter->setPen(m_theme.tokens().text);
    layout.draw(painter, {qreal(room.left()), room.center().y() - line.height() / 2 + 1});
    painter->restore();
}

} // namespace gapwright
