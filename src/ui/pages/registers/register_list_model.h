// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/register_model.h"
#include "ui/pages/registers/register_directory.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringMatcher>

#include <vector>

namespace gapwright {

/// The records of one register with all their fields as columns, following the workspace row by
/// row. The directory must outlive it.
class RegisterListModel : public RegisterModelBase {
    Q_OBJECT
public:
    RegisterListModel(const RegisterDirectory &directory, const RegisterAccess &access,
                      QObject *parent = nullptr);

    /// Only the parts of one record from now on; an empty id shows none.
    void setOwner(const QString &id);
    /// The row of a record, or -1.
    [[nodiscard]] int rowOf(const QString &id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] const RegisterAccess &access() const { return m_access; }

private:
    void take(const Event &event);
    void takeOwn(const QSet<QString> &ids);
    void reload();
    void number();
    [[nodiscard]] bool belongsHere(const void *record) const;
    [[nodiscard]] bool pointsAt(const QByteArray &table) const;
    [[nodiscard]] int recordCount() const final { return int(m_ids.size()); }
    [[nodiscard]] const void *recordAt(int row) const final;
    [[nodiscard]] QString idAt(int row) const final { return m_ids[row]; }

    const RegisterAccess &m_access;
    const Field *m_ownerField = nullptr; ///< set once an owner was asked for
    QString m_owner;
    QStringList m_ids;
    QHash<QString, int> m_rowOf;
    AnyRecord m_blank; ///< stands in for a record that has just gone
};

/// What of a register is shown and in which order.
class RegisterFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RegisterFilter(RegisterListModel *model, QObject *parent = nullptr);

    /// Each word must occur in some field as people read it.
    void setWords(const QString &words);
    /// Only records whose field holds this stored word; an empty column asks nothing.
    void setChoice(const QByteArray &column, const QString &key);
    /// Only these records; nothing asks nothing.
    void setOnly(const std::optional<QSet<QString>> &ids);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What filtering and sorting ask of a row again and again.
    struct Kept {
        QString text = {}; ///< all fields as people read them, case folded; null until asked for
        std::optional<QCollatorSortKey> key = {}; ///< of the text in the sorted column
    };
    [[nodiscard]] Kept &keptOf(int row) const;
    [[nodiscard]] const QCollatorSortKey &keyOf(const QModelIndex &index) const;
    void forget(int first, int last);

    RegisterListModel *m_model;
    QStringList m_words; ///< case folded
    std::vector<QStringMatcher> m_matchers; ///< one for each word
    int m_choiceColumn = -1;
    QString m_choiceKey;
    std::optional<QSet<QString>> m_only;
    mutable std::vector<Kept> m_kept; ///< by row of the model
    mutable int m_keyColumn = -1;
    QCollator m_collator;
};

} // namespace gapwright
