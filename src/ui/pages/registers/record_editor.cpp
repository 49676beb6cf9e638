// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/record_editor.h"

#include "ui/pages/registers/record_dialog.h"

#include <QVBoxLayout>

namespace gapwright {

AnyRecordForm::AnyRecordForm(const RegisterType &type, const Theme &theme,
                             RecordFormOptions options, QWidget *parent)
    : RecordFormBase(*type.info, theme, std::move(options), parent)
    , m_type(type)
    , m_record(type.make())
{
    bind(m_record.get());
    showRecord();
}

void AnyRecordForm::setRecord(const void *record)
{
    m_record = m_type.copy(record);
    bind(m_record.get());
    showRecord();
}

RecordEditor::RecordEditor(const Theme &theme, const RegisterDirectory &directory,
                           const RegisterAccess &access, const QStringList &hiddenColumns,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_directory(directory)
    , m_access(access)
    , m_form(new AnyRecordForm(access.type(), theme, options(hiddenColumns)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setEnabled(false);
    connect(m_form, &RecordFormBase::fieldEdited, this, &RecordEditor::store);
    connect(&directory.workspace(), &Workspace::changed, this, &RecordEditor::take);
}

RecordFormOptions RecordEditor::options(const QStringList &hiddenColumns)
{
    RecordFormOptions options;
    options.hiddenColumns = hiddenColumns;
    options.readOnly = m_directory.workspace().isReadOnly();
    options.references = [this](QLatin1String table) { return m_directory.choices(table); };
    options.follow = [this](QLatin1String table, const QString &id) {
        emit followed(QByteArray(table.data(), table.size()), id);
    };
    options.create = [this](const QString &column) { create(column); };
    return options;
}

void RecordEditor::setRecord(const QString &id)
{
    const void *record = m_access.find(id);
    m_id = record ? id : QString();
    m_isDraft = false;
    m_form->setEnabled(record);
    const AnyRecord blank = m_access.type().make();
    m_form->setRecord(record ? record : blank.get());
    emit refused({});
}

void RecordEditor::add(const AnyRecord &record, const QString &label)
{
    m_form->setEnabled(true);
    m_form->setRecord(record.get());
    m_id = m_access.idOf(record.get());
    m_isDraft = true;
    m_draftLabel = label;
    store({});
}

void RecordEditor::store(const QString &column)
{
    const void *record = m_form->record();
    const Field *missing = nullptr;
    if (!RegisterDirectory::isStorable(m_access, record, &missing)) {
        emit refused(
            tr("Choose something under “%1”. Until then this is not kept.").arg(labelOf(*missing)));
        return;
    }
    const Field *field = fieldOf(m_access.info(), QLatin1String(column.toLatin1()));
    const QString label = m_isDraft || !field
        ? m_draftLabel
        : tr("%1 of %2", "field, record")
              .arg(labelOf(*field), RegisterDirectory::nameOf(m_access, record));
    const bool isNew = m_isDraft; // still while it is stored: nobody selects another record then
    const Outcome done = save(label);
    emit refused(done ? QString() : done.error().message);
    if (!done || !isNew)
        return;
    m_isDraft = false;
    emit added(m_id);
}

Outcome RecordEditor::save(const QString &label)
{
    const AnyRecord record = m_access.type().copy(m_form->record());
    return m_directory.workspace().edit(label,
                                        [&](Edit &edit) { m_access.save(edit, record.get()); });
}

void RecordEditor::create(const QString &column)
{
    const Field *field = fieldOf(m_access.info(), QLatin1String(column.toLatin1()));
    const RegisterAccess *target =
        field ? m_directory.access(QLatin1String(targetTableOf(field->kind))) : nullptr;
    if (!target || !target->hasList())
        return;
    auto *dialog = new RecordDialog(m_theme, m_directory, *target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::made, this, [this, field, target](const AnyRecord &made) {
        const QString id = target->idOf(made.get());
        const AnyRecord changed = m_access.type().copy(m_form->record());
        if (std::holds_alternative<ReferencesKind>(field->kind))
            field->set(changed.get(), storedIds(idsOf(field->get(changed.get())) << id));
        else
            field->set(changed.get(), StoredValue(id));
        const bool isStorable = RegisterDirectory::isStorable(m_access, changed.get());
        const Outcome done = m_directory.workspace().edit(
            tr("New in “%1”: %2").arg(target->title(), m_directory.nameOf(*target, made.get())),
            [&](Edit &edit) {
                target->save(edit, made.get());
                if (isStorable)
                    m_access.save(edit, changed.get());
            });
        if (!done) {
            emit refused(done.error().message);
            return;
        }
        m_form->refreshReferences();
        m_form->setRecord(changed.get());
        if (m_isDraft && isStorable) {
            m_isDraft = false;
            emit added(m_id);
        }
    });
    dialog->open();
}

void RecordEditor::take(const Event &event)
{
    const auto *changed = std::get_if<RecordsChanged>(&event);
    if (!changed)
        return;
    for (const Field &field : m_access.info().fields) {
        const char *target = targetTableOf(field.kind);
        if (target && changed->table == target) {
            m_form->refreshReferences();
            break;
        }
    }
    if (m_isDraft || m_id.isEmpty() || changed->table != m_access.info().table
        || !changed->ids.contains(m_id))
        return;
    const void *record = m_access.find(m_id);
    if (!record)
        setRecord({});
    else if (!m_access.type().equal(record, m_form->record()))
        m_form->setRecord(record);
}

void RecordEditor::commit()
{
    m_form->commit();
}

void RecordEditor::focusField(const QString &column)
{
    for (const Field &field : m_access.info().fields) {
        QWidget *editor = m_form->editorOf(QLatin1String(field.column));
        if (editor && (column.isEmpty() || column == QLatin1String(field.column))) {
            editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace gapwright
