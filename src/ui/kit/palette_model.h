// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace gapwright {

/// Something the palette can do or open.
struct PaletteEntry {
    QString group = {}; ///< heading it stands under: "Commands", "Clauses", "Records"
    QString title = {}; ///< what is matched and marked
    QString detail = {}; ///< second, muted text; matched when the title does not
    QString icon = {};
    QKeySequence shortcut = {};
    std::function<void()> run = {}; ///< runs after the palette has closed
    bool found = false; ///< answers the query for reasons of its own (full text): always shown
};

/// The rows of the palette: headings and entries, best first. Groups stand in the order of their
/// best entry; without a query everything keeps the order it came in.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole, ShortcutRole, HeadingRole, MatchesRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QString &query, std::vector<PaletteEntry> entries);
    /// Appends to what is shown and ranks anew.
    void addEntries(std::vector<PaletteEntry> entries);

    /// The entry of a row, or null for a heading or a row that is not there.
    [[nodiscard]] const PaletteEntry *entry(int row) const;
    /// The next row from `row` in that direction that is no heading; `row` when there is none.
    [[nodiscard]] int selectableRow(int row, int step) const;
    [[nodiscard]] int entryCount() const;

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

private:
    struct Row {
        QString heading; ///< set for headings only
        std::size_t entry = 0;
        QList<int> matches; ///< indexes of the title's matched characters
        int score = 0;
    };
    void rank();
    [[nodiscard]] std::vector<Row> matchingRows() const;

    QString m_query;
    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
};

} // namespace gapwright
