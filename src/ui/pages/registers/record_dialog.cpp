// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/record_dialog.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/record_editor.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

RecordFormOptions optionsFor(const RegisterDirectory &directory)
{
    RecordFormOptions options;
    options.references = [&directory](QLatin1String table) { return directory.choices(table); };
    return options;
}

} // namespace

RecordDialog::RecordDialog(const Theme &theme, const RegisterDirectory &directory,
                           const RegisterAccess &access, QWidget *parent)
    : FormDialog(theme, tr("New in “%1”").arg(access.title()), tr("Add"), parent)
    , m_access(access)
    , m_form(new AnyRecordForm(access.type(), theme, optionsFor(directory)))
{
    setObjectName(QStringLiteral("recordDialog"));
    setPreferredSize(640, 620);
    m_form->setRecord(directory.fresh(access).get());
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, &RecordDialog::confirm);
}

void RecordDialog::confirm()
{
    m_form->commit();
    if (m_form->hasErrors()) {
        showRefusal(tr("Some fields hold something that does not fit. Look for the sentences in "
                       "red."));
        return;
    }
    const Field *missing = nullptr;
    if (!RegisterDirectory::isStorable(m_access, m_form->record(), &missing)) {
        showRefusal(tr("Choose something under “%1”.").arg(labelOf(*missing)));
        return;
    }
    emit made(m_access.type().copy(m_form->record()));
    accept();
}

DeleteDialog::DeleteDialog(const Theme &theme, const RegisterDirectory &directory,
                           const RegisterAccess &access, const QStringList &ids, QWidget *parent)
    : FormDialog(theme, tr("Delete"), tr("Delete %n records", nullptr, int(ids.size())), parent)
{
    setObjectName(QStringLiteral("deleteDialog"));
    setPreferredSize(620, 460);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("referrers"));
    list->setAccessibleName(tr("Records that refer to what is to be deleted"));
    int parts = 0;
    for (const QString &id : ids) {
        for (const Referrer &referrer : directory.referrersOf(access.table(), id)) {
            const bool isPart = referrer.field == parentFieldOf(referrer.access->info());
            parts += isPart ? 1 : 0;
            const QString name = directory.nameOf(referrer.access->table(), referrer.id);
            auto *item =
                new QListWidgetItem(tr("%1: %2 (%3)", "register, record, field")
                                        .arg(referrer.access->title(), name,
                                             isPart ? tr("part of it") : labelOf(*referrer.field)),
                                    list);
            item->setData(Qt::UserRole, referrer.id);
            item->setData(Qt::UserRole + 1, QByteArray(referrer.access->info().table));
        }
    }
    const int others = list->count() - parts;
    QStringList sentences;
    if (others > 0)
        sentences << tr("%n records refer to it. They stay and lose the reference.", nullptr,
                        others);
    if (parts > 0)
        sentences << tr("%n records are parts of it and are deleted with it.", nullptr, parts);
    sentences << tr("Undo brings everything back. A double click leads to a record.");
    body()->addWidget(wrappedText(sentences.join(QLatin1Char(' '))));
    body()->addWidget(list, 1);
    const auto go = [this](const QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        const QByteArray table = item->data(Qt::UserRole + 1).toByteArray();
        reject();
        emit followed(table, id);
    };
    connect(list, &QListWidget::itemActivated, this, go);
    connect(this, &FormDialog::confirmed, this, &QDialog::accept);
}

BulkEditDialog::BulkEditDialog(const Theme &theme, const RegisterDirectory &directory,
                               const RegisterAccess &access, const QStringList &ids,
                               QWidget *parent)
    : FormDialog(theme, tr("Edit %n records", nullptr, int(ids.size())), tr("Change"), parent)
    , m_directory(directory)
    , m_access(access)
    , m_ids(ids)
    , m_field(new ComboField)
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setPreferredSize(560, 420);
    QList<ComboChoice> fields;
    for (const Field &field : access.info().fields) {
        const bool isOwner = &field == parentFieldOf(access.info());
        if (!isOwner && qstrcmp(field.column, "code") != 0)
            fields << ComboChoice{QString::fromLatin1(field.column), labelOf(field)};
    }
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setAccessibleName(tr("Field"));
    m_field->setChoices(fields);
    m_field->setCurrentIndex(0);
    QLabel *label = wrappedText(tr("Which field gets the same value in all of them?"));
    label->setBuddy(m_field);
    body()->addWidget(label);
    body()->addWidget(m_field);
    body()->addStretch(1);
    connect(m_field, &ComboField::keyChosen, this, &BulkEditDialog::showField);
    connect(this, &FormDialog::confirmed, this, &BulkEditDialog::confirm);
    showField();
}

void BulkEditDialog::showField()
{
    RecordFormOptions options = optionsFor(m_directory);
    for (const Field &field : m_access.info().fields) {
        if (QLatin1String(field.column) != m_field->key())
            options.hiddenColumns << QString::fromLatin1(field.column);
    }
    delete m_form;
    m_form = new AnyRecordForm(m_access.type(), theme(), options);
    if (const void *first = m_access.find(m_ids.value(0)))
        m_form->setRecord(first);
    body()->insertWidget(2, m_form);
}

void BulkEditDialog::confirm()
{
    m_form->commit();
    const QString column = m_field->key();
    const Field *field = fieldOf(m_access.info(), QLatin1String(column.toLatin1()));
    if (!field || !m_form->errorOf(QLatin1String(field->column)).isEmpty()) {
        showRefusal(tr("Write a value that fits first."));
        return;
    }
    const StoredValue value = field->get(m_form->record());
    const Outcome done = m_directory.workspace().edit(
        tr("%1 of %n records", nullptr, int(m_ids.size())).arg(labelOf(*field)), [&](Edit &edit) {
            for (const QString &id : std::as_const(m_ids)) {
                const void *before = m_access.find(id);
                if (!before)
                    continue;
                const AnyRecord changed = m_access.type().copy(before);
                if (field->set(changed.get(), value))
                    m_access.save(edit, changed.get());
            }
        });
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

} // namespace gapwright
