// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace gapwright {

/// A row of the navigation rail: a heading, or a place to go to.
struct RailEntry {
    QString key = {}; ///< names the page or, for a heading, its group; unique
    QString title = {}; ///< short enough for one line
    QString subtitle = {}; ///< second line; not shown when the rail is low
    QString fullTitle = {}; ///< tool tip and screen reader; empty is the title
    QString icon = {}; ///< shown when there is no ring
    std::optional<int> percent = {}; ///< 0 to 100: shows a ring, a check mark at 100
    QString number = {}; ///< stands in the ring
    bool heading = false; ///< starts a group that can be folded

    friend bool operator==(const RailEntry &, const RailEntry &) = default;
};

/// The rows of the rail, headings included, in the order to be shown.
class RailModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        SubtitleRole,
        IconRole,
        PercentRole, ///< int, or invalid without a ring
        NumberRole,
        HeadingRole,
        FoldedRole,
        ShownPageRole ///< the page that is open
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces all rows; when only their contents differ the view keeps its place.
    void setEntries(std::vector<RailEntry> entries);
    [[nodiscard]] const std::vector<RailEntry> &entries() const { return m_entries; }
    /// The row with that key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The key of the heading above a row; empty when it stands under none.
    [[nodiscard]] QString groupOf(int row) const;

    void setFolded(const QString &group, bool folded);
    [[nodiscard]] bool isFolded(const QString &group) const { return m_folded.contains(group); }
    [[nodiscard]] QStringList foldedGroups() const { return m_folded; }

    void setShownPage(const QString &key);
    [[nodiscard]] QString shownPage() const { return m_shownPage; }

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

signals:
    void foldedChanged(const QString &group, bool folded);

private:
    [[nodiscard]] QString spokenText(const RailEntry &entry) const;
    void touch(int row);

    std::vector<RailEntry> m_entries;
    QStringList m_folded;
    QString m_shownPage;
};

} // namespace gapwright
