// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/templates/field_values.h"
#include "ui/pages/engagement/form_dialog.h"

#include <QAbstractTableModel>

class QLineEdit;
class QSortFilterProxyModel;

namespace gapwright {

class ListTable;

/// The fields that a document may hold, each with what it says today.
class FieldModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    explicit FieldModel(const FieldValues &values, QObject *parent = nullptr);

    [[nodiscard]] QString nameAt(int row) const { return m_rows[std::size_t(row)].name; }
    [[nodiscard]] bool isListAt(int row) const { return m_rows[std::size_t(row)].isList; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    struct FieldEntry {
        QString name;
        QString value; ///< empty when nothing is known
        bool isList = false;
    };
    std::vector<FieldEntry> m_rows;
};

/// Markdown for a list of the field catalogue: a table that repeats its row. Empty for an unknown
/// list.
[[nodiscard]] QString tableOfList(const QString &list);

/// Chooses a field to put into a document.
class FieldDialog : public FormDialog {
    Q_OBJECT
public:
    FieldDialog(const Theme &theme, const FieldValues &values, QWidget *parent);

signals:
    void valueChosen(const QString &name);
    void listChosen(const QString &name);

private:
    void confirm();

    FieldModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_words;
    ListTable *m_table;
};

} // namespace gapwright
