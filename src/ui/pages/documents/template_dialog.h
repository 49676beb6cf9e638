// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "ui/pages/engagement/form_dialog.h"

#include <QAbstractTableModel>
#include <QSet>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace gapwright {

class ListTable;

/// The document templates of the catalogue.
class TemplateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, ClausesColumn, NeedColumn, ColumnCount };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    /// `used` holds the ids of templates that a document was written from. The catalogue must
    /// outlive the model.
    TemplateModel(const Catalogue &catalogue, QSet<QString> used, QObject *parent = nullptr);

    [[nodiscard]] const TemplateInfo &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString need(const TemplateInfo &info) const;

    const Catalogue &m_catalogue;
    QSet<QString> m_used;
};

/// Chooses the template that a new document is written from.
class TemplateDialog : public FormDialog {
    Q_OBJECT
public:
    TemplateDialog(const Theme &theme, const Catalogue &catalogue, const QSet<QString> &used,
                   QWidget *parent);

    /// Selects a template.
    void select(const QString &id);

signals:
    void templateChosen(const QString &id);

private:
    void showChosen();
    void confirm();

    const Catalogue &m_catalogue;
    TemplateModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_words;
    ListTable *m_table;
    QLabel *m_contents;
};

} // namespace gapwright
