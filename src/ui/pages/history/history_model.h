// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/row_change.h"

#include <QAbstractListModel>

namespace gapwright {

class ProjectSession;

/// One changed field in words.
struct ShownChange {
    QString record; ///< "8.6.1-05 (Baseline)"
    QString field; ///< "Status"; empty when the whole record came or went
    QString before;
    QString after;
};

/// What a change of the log means for people.
[[nodiscard]] ShownChange shownChange(const FieldChange &change, const ProjectSession &session);
/// The address of the record of a change ("gap/8.6.1-05"); empty when there is no page for it.
[[nodiscard]] QString addressOf(const FieldChange &change, const ProjectSession &session);

/// The entries of the history that have been read so far, newest first.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, SequenceRole };

    explicit HistoryModel(QObject *parent = nullptr);

    void setEntries(std::vector<HistoryEntry> entries);
    void append(const std::vector<HistoryEntry> &entries);
    [[nodiscard]] const HistoryEntry *entry(int row) const; ///< null when there is no such row
    [[nodiscard]] qint64 oldest() const; ///< its sequence, 0 when empty
    /// False once an answer brought less than was asked for.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<HistoryEntry> m_entries;
    bool m_hasMore = true;
};

} // namespace gapwright
