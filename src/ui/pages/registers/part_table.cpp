// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/part_table.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/register_list_model.h"
#include "ui/pages/registers/register_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int mostRows = 8;

} // namespace

PartTable::PartTable(const Theme &theme, const RegisterDirectory &directory,
                     const RegisterAccess &access, QWidget *parent)
    : Card(theme, access.title(), parent)
    , m_theme(theme)
    , m_directory(directory)
    , m_access(access)
    , m_model(new RegisterListModel(directory, access, this))
    , m_filter(new RegisterFilter(m_model, this))
    , m_table(new RegisterTable(theme, m_model, m_filter))
    , m_editor(new RecordEditor(theme, directory, access,
                                {QString::fromLatin1(parentFieldOf(access.info())->column)}))
    , m_new(new QPushButton(tr("New")))
    , m_delete(new QToolButton)
{
    const QString name = QString::fromLatin1(access.info().table);
    setObjectName(name + QStringLiteral("Parts"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(access.title());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QStringList columns = m_table->shownColumns();
    columns.removeAll(QString::fromLatin1(parentFieldOf(access.info())->column));
    m_table->setShownColumns(columns);
    m_table->sortBy(columns.value(0), Qt::AscendingOrder);
    m_editor->setObjectName(name + QStringLiteral("Form"));
    m_new->setObjectName(name + QStringLiteral("New"));
    m_new->setIcon(theme.icon(QStringLiteral("plus")));
    m_new->setAccessibleName(tr("New in “%1”").arg(access.title()));
    m_delete->setObjectName(name + QStringLiteral("Delete"));
    m_delete->setIcon(theme.icon(QStringLiteral("trash-2")));
    m_delete->setToolTip(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete from “%1”").arg(access.title()));
    addToHeader(m_delete);
    addToHeader(m_new);
    body()->addWidget(m_table);
    body()->addWidget(m_editor);
    connect(m_new, &QPushButton::clicked, this, &PartTable::add);
    connect(m_delete, &QToolButton::clicked, this, &PartTable::remove);
    connect(m_table, &RegisterTable::currentChangedTo, this, [this](const QString &id) {
        if (!m_editor->isDraft() || !id.isEmpty()) {
            m_editor->commit();
            m_editor->setRecord(id);
        }
        refresh();
    });
    connect(m_editor, &RecordEditor::followed, this, &PartTable::followed);
    connect(m_editor, &RecordEditor::refused, this, &PartTable::refused);
    connect(m_editor, &RecordEditor::added, this, &PartTable::select);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PartTable::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartTable::refresh);
    keepMeasured(theme, this, [this] { refresh(); });
}

void PartTable::setOwner(const QString &id)
{
    if (id == m_owner)
        return;
    m_editor->commit();
    m_owner = id;
    m_model->setOwner(id);
    m_editor->setRecord({});
    refresh();
}

bool PartTable::select(const QString &id)
{
    return m_table->select(id);
}

void PartTable::commit()
{
    m_editor->commit();
}

void PartTable::refresh()
{
    const int rows = m_filter->rowCount();
    setTitle(
        rows == 0
            ? m_access.title()
            : tr("%1 (%2)", "register, count").arg(m_access.title(), QLocale().toString(rows)));
    const bool mayEdit = !m_directory.workspace().isReadOnly() && !m_owner.isEmpty();
    m_new->setEnabled(mayEdit);
    m_delete->setEnabled(mayEdit && m_editor->form()->isEnabled());
    m_table->setVisible(rows > 0);
    m_editor->setVisible(m_editor->isDraft() || !m_editor->id().isEmpty());
    const int lines = qMin(rows, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + lines * m_theme.px(42) + m_theme.px(14));
}

void PartTable::add()
{
    m_editor->commit();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    const AnyRecord part = m_directory.fresh(m_access);
    parentFieldOf(m_access.info())->set(part.get(), StoredValue(m_owner));
    m_editor->add(part, tr("New in “%1”").arg(m_access.title()));
    refresh();
    m_editor->focusField();
}

void PartTable::remove()
{
    if (m_editor->isDraft()) {
        m_editor->setRecord({});
        refresh();
        return;
    }
    const QString id = m_editor->id();
    const Outcome done =
        m_directory.workspace().edit(tr("Delete %1").arg(m_directory.nameOf(m_access.table(), id)),
                                     [&](Edit &edit) { m_access.remove(edit, id); });
    if (!done)
        emit refused(done.error().message);
}

} // namespace gapwright
