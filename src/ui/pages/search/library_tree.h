// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace gapwright {

class Theme;

/// Everything in the library as a tree: sections, and in them clauses with items, processes, key
/// figures, terms and so on. The catalogue must outlive it.
class LibraryTree : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< id of the entry, as libraryEntry() takes it
        TextRole ///< all its words, to search in
    };
    explicit LibraryTree(const Catalogue &catalogue, QObject *parent = nullptr);

    /// The words of an entry are collected when they are searched for the first time.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Catalogue &m_catalogue;
    mutable QHash<QString, QString> m_texts; ///< by id
};

/// Narrows the tree to entries that hold all words; what lies above them stays.
class LibraryFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LibraryFilter(QObject *parent = nullptr);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    void setWords(const QStringList &words);
    /// Entries that hold all words themselves.
    [[nodiscard]] int matches() const;
    [[nodiscard]] bool holds(const QModelIndex &source) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// Marks the words that are searched for in the rows of the tree.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MarkDelegate(const Theme &theme, const LibraryFilter &filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const LibraryFilter &m_filter;
};

} // namespace gapwright
