// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/template_dialog.h"

#include "ui/kit/delegates.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/progress/list_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace gapwright {

TemplateModel::TemplateModel(const Catalogue &catalogue, QSet<QString> used, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_used(std::move(used))
{
}

const TemplateInfo &TemplateModel::at(int row) const
{
    return m_catalogue.templates()[std::size_t(row)];
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_catalogue.templates().size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TemplateModel::need(const TemplateInfo &info) const
{
    if (m_used.contains(info.id))
        return tr("in use");
    return info.mandatory == QLatin1String("M") ? tr("mandatory")
        : info.mandatory == QLatin1String("R")  ? tr("recommended")
                                                : tr("optional");
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TemplateInfo &info = at(index.row());
    if (role == SubtitleRole)
        return info.purpose;
    if (role == Qt::ToolTipRole)
        return info.purpose;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return QStringLiteral("%1 %2").arg(info.id, info.name);
    case KindColumn:
        return info.kind;
    case ClausesColumn:
        return QString(info.clauses).replace(QLatin1Char(';'), QLatin1String(", "));
    case NeedColumn:
        return need(info);
    default:
        return {};
    }
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Template");
    case KindColumn:
        return tr("Kind");
    case ClausesColumn:
        return tr("Clauses");
    case NeedColumn:
        return tr("Need");
    default:
        return {};
    }
}

TemplateDialog::TemplateDialog(const Theme &theme, const Catalogue &catalogue,
                               const QSet<QString> &used, QWidget *parent)
    : FormDialog(theme, tr("New document from a template"), tr("Create the draft"), parent)
    , m_catalogue(catalogue)
    , m_model(new TemplateModel(catalogue, used, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_words(new QLineEdit)
    , m_table(new ListTable(theme))
    , m_contents(wrappedText({}, TextRole::Muted))
{
    setObjectName(QStringLiteral("templateDialog"));
    setPreferredSize(980, 640);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setObjectName(QStringLiteral("templateWords"));
    m_words->setAccessibleName(tr("Words of a template"));
    m_words->setPlaceholderText(tr("Filter: policy, 8.3, mandatory …"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("templateTable"));
    m_table->setAccessibleName(tr("Templates"));
    m_table->setModel(m_filter);
    m_table->setWidths({0, 120, 130, 120});
    auto *names = new TwoLineDelegate(theme, m_table);
    names->setSubtitleRole(TemplateModel::SubtitleRole);
    m_table->setItemDelegateForColumn(TemplateModel::NameColumn, names);
    m_contents->setObjectName(QStringLiteral("templateContents"));
    body()->addWidget(m_words);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_contents);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(words);
        if (m_filter->rowCount() > 0)
            m_table->selectRow(0);
        setReason(m_filter->rowCount() > 0 ? QString() : tr("Nothing holds these words."));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplateDialog::showChosen);
    connect(m_table, &ListTable::opened, this, &TemplateDialog::confirm);
    connect(this, &FormDialog::confirmed, this, &TemplateDialog::confirm);
    m_table->selectRow(0);
    m_words->setFocus();
}

void TemplateDialog::select(const QString &id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()).id == id)
            m_table->selectRow(row);
    }
}

void TemplateDialog::showChosen()
{
    const QModelIndex at = m_filter->mapToSource(m_table->currentIndex());
    m_contents->setText(
        at.isValid()
            ? tr("Contents: %1").arg(m_model->at(at.row()).headings.join(QStringLiteral(" · ")))
            : QString());
}

void TemplateDialog::confirm()
{
    const QModelIndex at = m_filter->mapToSource(m_table->currentIndex());
    if (!at.isValid()) {
        showRefusal(tr("Choose a template first."));
        return;
    }
    emit templateChosen(m_model->at(at.row()).id);
    accept();
}

} // namespace gapwright
