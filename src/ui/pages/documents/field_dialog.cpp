// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/field_dialog.h"

#include "reports/templates/field_catalogue.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/progress/list_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace gapwright {

FieldModel::FieldModel(const FieldValues &values, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const QString &name : scalarFields())
        m_rows.push_back({name, values.scalars.value(name), false});
    for (const ListField &list : listFields()) {
        const std::vector<FieldRow> rows = values.lists.value(list.name);
        QStringList first;
        for (std::size_t i = 0; i < rows.size() && i < 3; ++i)
            first << rows[i].value(list.fields.value(0));
        QString value;
        if (!rows.empty())
            value = tr("%n rows: %1", nullptr, int(rows.size()))
                        .arg(first.join(QStringLiteral(", "))
                             + (rows.size() > 3 ? QStringLiteral(" …") : QString()));
        m_rows.push_back({list.name, value, true});
    }
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const FieldEntry &entry = m_rows[std::size_t(index.row())];
    if (index.column() == NameColumn)
        return entry.isList ? tr("%1 (list)").arg(entry.name) : entry.name;
    return entry.value.isEmpty() ? tr("not filled in yet") : entry.value;
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == NameColumn ? tr("Field") : tr("Today");
}

QString tableOfList(const QString &name)
{
    const ListField *list = listField(name);
    if (!list)
        return {};
    QStringList heads, rules, cells;
    for (const QString &field : list->fields) {
        QString head = field;
        head.replace(QLatin1Char('_'), QLatin1Char(' '));
        heads << head.left(1).toUpper() + head.mid(1);
        rules << QStringLiteral("---");
        cells << QStringLiteral("{{%1}}").arg(field);
    }
    const QString bar = QStringLiteral(" | ");
    return QStringLiteral("| %1 |\n| %2 |\n{{#%4}}\n| %3 |\n{{/%4}}")
        .arg(heads.join(bar), rules.join(bar), cells.join(bar), name);
}

FieldDialog::FieldDialog(const Theme &theme, const FieldValues &values, QWidget *parent)
    : FormDialog(theme, tr("Insert a field"), tr("Insert"), parent)
    , m_model(new FieldModel(values, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_words(new QLineEdit)
    , m_table(new ListTable(theme))
{
    setObjectName(QStringLiteral("fieldDialog"));
    setPreferredSize(760, 560);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setObjectName(QStringLiteral("fieldWords"));
    m_words->setAccessibleName(tr("Words of a field or its value"));
    m_words->setPlaceholderText(tr("Filter: service, supplier, scope …"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("fieldTable"));
    m_table->setAccessibleName(tr("Fields"));
    m_table->setModel(m_filter);
    m_table->setWidths({300, 0});
    body()->addWidget(
        wrappedText(tr("A field shows what the registers say whenever the document is "
                       "opened or exported. A list becomes a table with a row for "
                       "each entry."),
                    TextRole::Muted));
    body()->addWidget(m_words);
    body()->addWidget(m_table, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(words);
        if (m_filter->rowCount() > 0)
            m_table->selectRow(0);
        setReason(m_filter->rowCount() > 0 ? QString() : tr("Nothing holds these words."));
    });
    connect(m_table, &ListTable::opened, this, &FieldDialog::confirm);
    connect(this, &FormDialog::confirmed, this, &FieldDialog::confirm);
    m_table->selectRow(0);
    m_words->setFocus();
}

void FieldDialog::confirm()
{
    const QModelIndex at = m_filter->mapToSource(m_table->currentIndex());
    if (!at.isValid()) {
        showRefusal(tr("Choose a field first."));
        return;
    }
    if (m_model->isListAt(at.row()))
        emit listChosen(m_model->nameAt(at.row()));
    else
        emit valueChosen(m_model->nameAt(at.row()));
    accept();
}

} // namespace gapwright
