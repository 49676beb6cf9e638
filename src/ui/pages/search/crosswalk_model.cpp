// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/crosswalk_model.h"

#include "ui/pages/search/library_entry.h"

#include <QLocale>

#include <algorithm>

namespace gapwright {

namespace {

/// Clauses have this as internal id; an item has the row of its clause plus one.
constexpr quintptr isClause = 0;
constexpr int standards = 4;

} // namespace

CrosswalkModel::CrosswalkModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
{
    for (const ItemLink &link : catalogue.reference().itemLinks)
        m_links[link.item].push_back(&link);
    for (auto &links : m_links)
        std::ranges::stable_sort(links, {}, &ItemLink::fit);
    for (const Clause &clause : catalogue.clauses()) {
        std::vector<const RequirementItem *> items = catalogue.itemsUnder(clause.id);
        if (clause.isLeaf && !items.empty())
            m_rows.push_back({&clause, std::move(items)});
    }
}

QModelIndex CrosswalkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(isClause));
}

QModelIndex CrosswalkModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isClause)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(isClause));
}

int CrosswalkModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool hasItems = parent.internalId() == isClause && parent.column() == 0;
    return hasItems ? int(m_rows[size_t(parent.row())].items.size()) : 0;
}

int CrosswalkModel::columnCount(const QModelIndex &) const
{
    return firstStandard + standards;
}

const CrosswalkModel::Row &CrosswalkModel::rowOf(const QModelIndex &index) const
{
    const auto row =
        index.internalId() == isClause ? size_t(index.row()) : size_t(index.internalId()) - 1;
    return m_rows[row];
}

const RequirementItem *CrosswalkModel::itemAt(const QModelIndex &index) const
{
    return index.internalId() == isClause ? nullptr : rowOf(index).items[size_t(index.row())];
}

std::vector<const ItemLink *> CrosswalkModel::linksAt(const QModelIndex &index) const
{
    std::vector<const ItemLink *> found;
    const RequirementItem *item = itemAt(index);
    const auto add = [&](const RequirementItem &of) {
        for (const ItemLink *link : m_links.value(of.id)) {
            if (index.column() < firstStandard
                || int(link->standard) == index.column() - firstStandard)
                found.push_back(link);
        }
    };
    if (item) {
        add(*item);
        return found;
    }
    for (const RequirementItem *one : rowOf(index).items)
        add(*one);
    std::ranges::stable_sort(found, {}, &ItemLink::fit);
    return found;
}

QModelIndex CrosswalkModel::indexOf(const QString &id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QModelIndex clause = index(int(row), 0);
        if (m_rows[row].clause->id == id)
            return clause;
        for (size_t i = 0; i < m_rows[row].items.size(); ++i) {
            if (m_rows[row].items[i]->id == id)
                return index(int(i), 0, clause);
        }
    }
    return {};
}

QString CrosswalkModel::cellText(const QModelIndex &index) const
{
    const RequirementItem *item = itemAt(index);
    if (index.column() < firstStandard)
        return item ? QStringLiteral("%1  %2").arg(item->id, item->text)
                    : titleOf(*rowOf(index).clause);
    const std::vector<const ItemLink *> links = linksAt(index);
    if (links.empty())
        return QStringLiteral("–");
    if (item)
        return QStringLiteral("%1, %2").arg(wordOf(links.front()->fit),
                                            wordOf(links.front()->certainty));
    return countsAt(index).front();
}

QStringList CrosswalkModel::countsAt(const QModelIndex &index) const
{
    const std::vector<const ItemLink *> links = linksAt(index);
    QStringList counts;
    for (const LinkFit fit : {LinkFit::Same, LinkFit::Partial, LinkFit::Related}) {
        QSet<QString> items;
        for (const ItemLink *link : links) {
            if (link->fit == fit)
                items.insert(link->item);
        }
        if (!items.isEmpty())
            counts << QStringLiteral("%1 %2").arg(QLocale().toString(items.size()), wordOf(fit));
    }
    return counts;
}

QString CrosswalkModel::detail(const QModelIndex &index) const
{
    if (index.column() < firstStandard)
        return {};
    const QString comma = QStringLiteral(", ");
    if (!itemAt(index))
        return countsAt(index).mid(1).join(comma);
    QStringList references;
    for (const ItemLink *link : linksAt(index)) {
        if (!references.contains(link->reference))
            references << link->reference;
    }
    return references.join(comma);
}

QVariant CrosswalkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequirementItem *item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString more = detail(index);
        const QString all =
            more.isEmpty() ? cellText(index) : cellText(index) + QLatin1String(": ") + more;
        return role == Qt::ToolTipRole ? all.toHtmlEscaped() : all;
    }
    case FitRole: {
        const auto links =
            index.column() < firstStandard ? std::vector<const ItemLink *>() : linksAt(index);
        return links.empty() ? -1 : int(links.front()->fit);
    }
    case DetailRole:
        return detail(index);
    case IdRole:
        return item ? item->id : rowOf(index).clause->id;
    default:
        return {};
    }
}

QVariant CrosswalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    const bool isName = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isName)
        return {};
    if (section < firstStandard)
        return tr("Clause");
    const QString name = nameOf(LinkedStandard(section - firstStandard));
    return isName ? name : name.section(QLatin1Char(':'), 0, 0); // narrow columns
}

CrosswalkFilter::CrosswalkFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void CrosswalkFilter::setStandard(std::optional<LinkedStandard> standard)
{
    m_standard = standard;
    invalidateFilter();
}

bool CrosswalkFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_standard)
        return true;
    const int column = CrosswalkModel::firstStandard + int(*m_standard);
    return sourceModel()->index(row, column, parent).data(CrosswalkModel::FitRole).toInt() >= 0;
}

} // namespace gapwright
