// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_list_model.h"

namespace gapwright {

namespace {

constexpr int mostSingleChanges = 200; ///< beyond, the list is read anew

} // namespace

RegisterListModel::RegisterListModel(const RegisterDirectory &directory,
                                     const RegisterAccess &access, QObject *parent)
    : RegisterModelBase(access.info(), parent, Columns::All)
    , m_access(access)
    , m_blank(access.type().make())
{
    setReferenceText([&directory](QLatin1String table, const QString &id) {
        return directory.nameOf(table, id);
    });
    connect(&directory.workspace(), &Workspace::changed, this, &RegisterListModel::take);
    reload();
}

void RegisterListModel::setOwner(const QString &id)
{
    m_ownerField = parentFieldOf(m_access.info());
    m_owner = id;
    reload();
}

const void *RegisterListModel::recordAt(int row) const
{
    const void *record = m_access.find(m_ids[row]);
    return record ? record : m_blank.get();
}

bool RegisterListModel::belongsHere(const void *record) const
{
    return record && (!m_ownerField || textOf(m_ownerField->get(record)) == m_owner);
}

void RegisterListModel::reload()
{
    beginResetModel();
    m_ids.clear();
    if (!m_ownerField || !m_owner.isEmpty()) {
        for (int place = 0; place < m_access.count(); ++place) {
            if (belongsHere(m_access.at(place)))
                m_ids.append(m_access.idOf(m_access.at(place)));
        }
    }
    number();
    endResetModel();
}

void RegisterListModel::number()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_ids.size());
    for (int row = 0; row < m_ids.size(); ++row)
        m_rowOf.insert(m_ids[row], row);
}

void RegisterListModel::take(const Event &event)
{
    const auto *records = std::get_if<RecordsChanged>(&event);
    if (!records)
        return;
    if (records->table == m_access.info().table) {
        if (records->ids.size() > mostSingleChanges)
            reload();
        else
            takeOwn(records->ids);
    }
    if (pointsAt(records->table) && !m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
}

void RegisterListModel::takeOwn(const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        const int row = rowOf(id);
        const bool isHere = belongsHere(m_access.find(id));
        if (isHere && row >= 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else if (isHere) {
            const int last = int(m_ids.size());
            beginInsertRows({}, last, last);
            m_ids.append(id);
            m_rowOf.insert(id, last);
            endInsertRows();
        } else if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            number();
            endRemoveRows();
        }
    }
}

bool RegisterListModel::pointsAt(const QByteArray &table) const
{
    for (const Field &field : m_access.info().fields) {
        const char *target = targetTableOf(field.kind);
        if (target && table == target)
            return true;
    }
    return false;
}

RegisterFilter::RegisterFilter(RegisterListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Before the filter itself hears of a change it must not find what was.
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                forget(first.row(), last.row());
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const auto kept = int(m_kept.size());
                m_kept.erase(m_kept.begin() + qMin(first, kept),
                             m_kept.begin() + qMin(last + 1, kept));
            });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_kept.clear(); });
    setSourceModel(model);
    setSortRole(RegisterModelBase::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

RegisterFilter::Kept &RegisterFilter::keptOf(int row) const
{
    if (std::size_t(row) >= m_kept.size())
        m_kept.resize(std::size_t(m_model->rowCount()));
    return m_kept[std::size_t(row)];
}

void RegisterFilter::forget(int first, int last)
{
    for (int row = first; row <= last && std::size_t(row) < m_kept.size(); ++row)
        m_kept[std::size_t(row)] = {};
}

const QCollatorSortKey &RegisterFilter::keyOf(const QModelIndex &index) const
{
    if (index.column() != m_keyColumn) {
        for (Kept &kept : m_kept)
            kept.key.reset();
        m_keyColumn = index.column();
    }
    Kept &kept = keptOf(index.row());
    if (!kept.key)
        kept.key = m_collator.sortKey(m_model->data(index, sortRole()).toString());
    return *kept.key;
}

bool RegisterFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_model->data(left, sortRole()).typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    static_cast<void>(keptOf(qMax(left.row(), right.row()))); // both keys stay where they are
    return keyOf(left) < keyOf(right);
}

void RegisterFilter::setWords(const QString &words)
{
    const QStringList split =
        words.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = split;
    m_matchers.clear();
    for (const QString &word : m_words)
        m_matchers.emplace_back(word);
    invalidateFilter();
}

void RegisterFilter::setChoice(const QByteArray &column, const QString &key)
{
    const int at = column.isEmpty() ? -1 : m_model->columnOf(QLatin1String(column));
    if (at == m_choiceColumn && key == m_choiceKey)
        return;
    m_choiceColumn = at;
    m_choiceKey = key;
    invalidateFilter();
}

void RegisterFilter::setOnly(const std::optional<QSet<QString>> &ids)
{
    if (ids == m_only)
        return;
    m_only = ids;
    invalidateFilter();
}

bool RegisterFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto at = [&](int column, int role) {
        return m_model->data(m_model->index(row, column), role).toString();
    };
    if (m_only && !m_only->contains(at(0, RegisterModelBase::IdRole)))
        return false;
    if (m_choiceColumn >= 0 && at(m_choiceColumn, RegisterModelBase::StoredRole) != m_choiceKey)
        return false;
    if (m_words.isEmpty())
        return true;
    Kept &kept = keptOf(row);
    if (kept.text.isNull()) {
        QStringList texts;
        for (int column = 0; column < m_model->columnCount(); ++column)
            texts.append(at(column, Qt::DisplayRole));
        kept.text = texts.join(QLatin1Char('\n')).toCaseFolded();
    }
    return std::all_of(m_matchers.begin(), m_matchers.end(),
                       [&](const QStringMatcher &word) { return word.indexIn(kept.text) >= 0; });
}

} // namespace gapwright
