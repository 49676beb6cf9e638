// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/item_list_model.h"

#include <QLocale>

namespace gapwright {

ItemListModel::ItemListModel(const ProjectSession &session, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_clause(session.clause())
{
    reload();
    connect(&session, &ProjectSession::updated, this, &ItemListModel::take);
}

void ItemListModel::setClause(const QString &clause)
{
    if (clause == m_clause)
        return;
    beginResetModel();
    m_clause = clause;
    reload();
    endResetModel();
}

void ItemListModel::reload()
{
    m_items = m_session.catalogue().itemsUnder(m_clause);
    m_rows.clear();
    for (size_t row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items[row]->id, int(row));
}

QString ItemListModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_items[size_t(row)]->id : QString();
}

int ItemListModel::rowOf(const QString &item) const
{
    return m_rows.value(item, -1);
}

const ItemResult *ItemListModel::resultAt(int row) const
{
    return m_session.resultOf(itemAt(row));
}

const RequirementItem &ItemListModel::requirementAt(int row) const
{
    return *m_items[size_t(row)];
}

Severity ItemListModel::severityAt(int row) const
{
    const ItemResult *result = resultAt(row);
    return result ? severityOf(result->weight, result->status) : Severity::None;
}

PriorityKey ItemListModel::priorityAt(int row) const
{
    const ItemResult *result = resultAt(row);
    if (!result || !isGap(result->status))
        return {0, 0, itemAt(row)};
    return {result->impact.value_or(suggestedImpact(severityAt(row))),
            result->effort.value_or(suggestedEffort(requirementAt(row).days.likely)), itemAt(row)};
}

void ItemListModel::take(const SessionUpdate &update)
{
    if (update.everything) {
        beginResetModel();
        reload();
        endResetModel();
        return;
    }
    for (const QString &item : update.items) {
        const int row = rowOf(item);
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ItemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const ItemResult *result = resultAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return accessible(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? requirementAt(row).text.toHtmlEscaped() : QVariant();
    case StatusRole:
        return int(result ? result->status : ConformityStatus::Unassessed);
    case SeverityRole:
        return int(severityAt(row));
    case DueRole:
        return result ? dueText(*result) : QString();
    case OriginRole:
        return result ? originText(*result) : QString();
    case EvidenceRole:
        return m_session.evidenceCountOf(itemAt(row));
    default:
        return {};
    }
}

QVariant ItemListModel::display(int row, int column) const
{
    const ItemResult *result = resultAt(row);
    switch (column) {
    case ItemColumn:
        return itemAt(row);
    case TextColumn:
        return requirementAt(row).text;
    case StatusColumn:
        return wordOf(result ? result->status : ConformityStatus::Unassessed);
    case SeverityColumn:
        return result && isGap(result->status) ? wordOf(severityAt(row)) : QStringLiteral("–");
    case OwnerColumn:
        return result ? result->owner : QString();
    case EvidenceColumn:
        return QLocale().toString(m_session.evidenceCountOf(itemAt(row)));
    default:
        return {};
    }
}

QString ItemListModel::accessible(int row, int column) const
{
    const ItemResult *result = resultAt(row);
    switch (column) {
    case TextColumn:
        if (result && awaitsConfirmation(*result))
            return requirementAt(row).text + QLatin1String(", ") + originText(*result);
        return display(row, column).toString();
    case SeverityColumn:
        return result && isGap(result->status) ? tr("Severity: %1").arg(wordOf(severityAt(row)))
                                               : tr("No gap");
    case OwnerColumn:
        if (!result || (result->owner.isEmpty() && !result->due.isValid()))
            return tr("No owner");
        return QStringList{result->owner, dueText(*result)}.join(QLatin1String(", "));
    case EvidenceColumn:
        return tr("%n evidence file(s)", nullptr, m_session.evidenceCountOf(itemAt(row)));
    default:
        return display(row, column).toString();
    }
}

QString ItemListModel::dueText(const ItemResult &result) const
{
    if (!result.due.isValid())
        return {};
    const QDate today = m_clock.today();
    const QString date = QLocale().toString(
        result.due,
        result.due.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    if (result.actionState == ActionState::Done)
        return tr("done, was due %1").arg(date);
    return result.due < today ? tr("overdue since %1").arg(date) : tr("due %1").arg(date);
}

QVariant ItemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("Item");
    case TextColumn:
        return tr("Requirement");
    case StatusColumn:
        return tr("Status");
    case SeverityColumn:
        return tr("Severity");
    case OwnerColumn:
        return tr("Owner");
    case EvidenceColumn:
        return tr("Files");
    default:
        return {};
    }
}

QString originText(const ItemResult &result)
{
    if (!awaitsConfirmation(result))
        return {};
    const QString source = result.origin == ResultOrigin::Inherited
        ? ItemListModel::tr("inherited from %1, confirm", "standard")
        : ItemListModel::tr("carried over from %1, confirm", "2011: clause");
    return source.arg(result.originSource);
}

bool ItemFilter::isActive() const
{
    return open || gaps || mine || withoutEvidence || toConfirm || atLeast != Severity::None
        || !text.trimmed().isEmpty();
}

ItemFilterModel::ItemFilterModel(const ProjectSession &session, ItemListModel &source,
                                 QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_session(session)
    , m_source(source)
{
    setSourceModel(&source);
    sort(0);
}

void ItemFilterModel::setFilter(const ItemFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ItemFilterModel::setOrder(ItemOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

QString ItemFilterModel::itemAt(int row) const
{
    return m_source.itemAt(mapToSource(index(row, 0)).row());
}

int ItemFilterModel::rowOf(const QString &item) const
{
    const int row = m_source.rowOf(item);
    return row < 0 ? -1 : mapFromSource(m_source.index(row, 0)).row();
}

bool ItemFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_filter.isActive())
        return true;
    const ItemResult *known = m_source.resultAt(row);
    const ItemResult result = known ? *known : ItemResult{};
    const bool narrowsStatus = m_filter.open || m_filter.gaps;
    const bool isWanted = (m_filter.open && result.status == ConformityStatus::Unassessed)
        || (m_filter.gaps && isGap(result.status));
    if (narrowsStatus && !isWanted)
        return false;
    if (m_filter.mine && !m_session.isMine(result))
        return false;
    if (m_filter.withoutEvidence
        && (!result.evidence.trimmed().isEmpty()
            || m_session.evidenceCountOf(m_source.itemAt(row)) > 0))
        return false;
    if (m_filter.toConfirm && !awaitsConfirmation(result))
        return false;
    if (m_source.severityAt(row) < m_filter.atLeast)
        return false;
    return matchesText(row, result);
}

bool ItemFilterModel::matchesText(int row, const ItemResult &result) const
{
    const RequirementItem &item = m_source.requirementAt(row);
    const auto occurs = [&](const QString &word) {
        for (const QString *text : {&item.id, &item.text, &result.evidence, &result.gap,
                                    &result.recommendation, &result.reason, &result.owner}) {
            if (text->contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::all_of(m_words.begin(), m_words.end(), occurs);
}

bool ItemFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.row();
    const int b = right.row();
    if (m_order == ItemOrder::Severity && m_source.severityAt(a) != m_source.severityAt(b))
        return m_source.severityAt(a) > m_source.severityAt(b);
    if (m_order == ItemOrder::Priority) {
        const PriorityKey first = m_source.priorityAt(a);
        const PriorityKey second = m_source.priorityAt(b);
        const bool bothAreGaps = first.impact > 0 && second.impact > 0;
        if (bothAreGaps)
            return comesBefore(first, second);
        if (first.impact != second.impact)
            return first.impact > second.impact;
    }
    return a < b;
}

} // namespace gapwright
