// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/versions_tab.h"

#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/documents/compare_view.h"
#include "ui/pages/documents/document_list_model.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/progress/list_table.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

const QString templateKey = QStringLiteral("template");
constexpr int tableHeight = 150;

} // namespace

void EditionModel::setRows(std::vector<EditionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EditionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EditionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EditionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditionRow &row = at(index.row());
    const bool isPill = index.column() == StatusColumn && role == Qt::DisplayRole;
    if (isPill || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return role == Qt::ToolTipRole && index.column() == ChangeColumn
            ? QVariant(row.text.changeSummary)
            : QVariant();
    const QDate day = row.text.approvedOn.isValid() ? row.text.approvedOn : row.text.createdOn;
    switch (index.column()) {
    case VersionColumn:
        return row.text.version;
    case StatusColumn:
        return wordOf(row.text.status);
    case DateColumn:
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
    case PeopleColumn:
        return row.approver.isEmpty() ? row.author
                                      : tr("%1, approved by %2").arg(row.author, row.approver);
    case ChangeColumn:
        return row.text.changeSummary;
    default:
        return {};
    }
}

QVariant EditionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case VersionColumn:
        return tr("Version");
    case StatusColumn:
        return tr("Status");
    case DateColumn:
        return tr("Date");
    case PeopleColumn:
        return tr("Author");
    case ChangeColumn:
        return tr("What changed");
    default:
        return {};
    }
}

VersionsTab::VersionsTab(const Theme &theme, DocumentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new EditionModel(this))
    , m_table(new ListTable(theme))
    , m_before(new ComboField)
    , m_after(new ComboField)
    , m_view(new CompareView(theme))
{
    setObjectName(QStringLiteral("versionsTab"));
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 12, 0, 0}, 12);
    m_table->setObjectName(QStringLiteral("editionTable"));
    m_table->setAccessibleName(tr("Editions, newest first"));
    m_table->setModel(m_model);
    m_table->setWidths({90, 130, 110, 220, 0});
    m_table->setItemDelegateForColumn(EditionModel::StatusColumn,
                                      new PillDelegate(
                                          theme,
                                          [this](const QModelIndex &index) {
                                              return pillOf(m_model->at(index.row()).text.status);
                                          },
                                          m_table));
    auto *card = new Card(theme);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    setScaledHeight(*card, theme, tableHeight);
    column->addWidget(card);
    auto *bar = new QHBoxLayout;
    setScaledSpacing(*bar, theme, {0, 0, 0, 0}, 8);
    m_before->setObjectName(QStringLiteral("compareBefore"));
    m_before->setAccessibleName(tr("Text on the left"));
    m_after->setObjectName(QStringLiteral("compareAfter"));
    m_after->setAccessibleName(tr("Text on the right"));
    bar->addWidget(wrappedText(tr("Compare")));
    bar->addWidget(m_before, 1);
    bar->addWidget(wrappedText(tr("with")));
    bar->addWidget(m_after, 1);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    for (ComboField *field : {m_before, m_after})
        connect(field, &ComboField::keyChosen, this, &VersionsTab::compare);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        m_after->setKey(m_model->at(index.row()).text.id.value);
        compare();
    });
    connect(&desk, &DocumentDesk::changed, this, &VersionsTab::refresh);
}

void VersionsTab::setDocument(const Id<Document> &id)
{
    m_document = id;
    m_before->setChoices({});
    m_after->setChoices({});
    refresh();
    compareWithBefore();
}

void VersionsTab::refresh()
{
    DocumentEditions editions = m_desk.editions(m_document);
    std::reverse(editions.texts.begin(), editions.texts.end());
    std::stable_sort(editions.texts.begin(), editions.texts.end(),
                     [](const DocumentText &a, const DocumentText &b) {
                         if (a.createdOn != b.createdOn)
                             return a.createdOn > b.createdOn;
                         return QString::localeAwareCompare(a.version, b.version) > 0;
                     });
    std::vector<EditionModel::EditionRow> rows;
    QList<ComboChoice> choices;
    for (const DocumentText &text : editions.texts) {
        choices.append(
            {text.id.value, tr("Version %1, %2").arg(text.version, wordOf(text.status))});
        rows.push_back({text, m_desk.nameOf(text.author), m_desk.nameOf(text.approvedBy)});
    }
    m_model->setRows(std::move(rows));
    if (!editions.document.templateId.isEmpty())
        choices.append({templateKey, tr("Template %1").arg(editions.document.templateId)});
    for (ComboField *field : {m_before, m_after})
        field->setChoices(choices);
    if (isVisible())
        compare();
}

void VersionsTab::compareWithBefore()
{
    if (m_model->rowCount() == 0)
        return;
    m_after->setKey(m_model->at(0).text.id.value);
    if (m_model->rowCount() > 1)
        m_before->setKey(m_model->at(1).text.id.value);
    else if (!m_model->at(0).text.templateId.isEmpty())
        m_before->setKey(templateKey);
    compare();
}

QString VersionsTab::titleOf(const QString &key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const DocumentText &text = m_model->at(row).text;
        if (text.id.value == key)
            return tr("Version %1, %2").arg(text.version, wordOf(text.status));
    }
    return key == templateKey ? tr("The template") : QString();
}

QString VersionsTab::textOf(const QString &key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).text.id.value == key)
            return m_model->at(row).text.body;
    }
    const Document *document = m_desk.document(m_document);
    if (key != templateKey || !document)
        return {};
    const Result<DocumentTemplate> source = loadTemplate(document->templateId);
    return source ? source->body.text : QString();
}

void VersionsTab::compare()
{
    m_view->compare({titleOf(m_before->key()), textOf(m_before->key())},
                    {titleOf(m_after->key()), textOf(m_after->key())});
}

} // namespace gapwright
