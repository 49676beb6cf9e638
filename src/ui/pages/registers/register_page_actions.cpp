// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_drop.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/registers/record_dialog.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_panel.h"
#include "ui/pages/registers/register_files.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/registers/register_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace gapwright {

void RegisterPage::addRecord()
{
    addWith(m_directory.fresh(m_access));
}

void RegisterPage::addWith(const AnyRecord &record)
{
    if (m_directory.workspace().isReadOnly())
        return;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_panel->add(record, tr("New in “%1”").arg(m_access.title()));
    refresh();
    m_panel->editor()->focusField();
}

void RegisterPage::duplicateRecord()
{
    const QString id = m_panel->editor()->id();
    m_panel->commit();
    if (const void *record = m_access.find(id))
        addWith(m_directory.duplicate(m_access, record));
}

void RegisterPage::deleteRecords()
{
    m_panel->commit();
    if (m_panel->editor()->isDraft()) {
        m_panel->setRecord({});
        refresh();
        return;
    }
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty() || m_directory.workspace().isReadOnly())
        return;
    bool isReferred = false;
    for (const QString &id : ids)
        isReferred |= !m_directory.referrersOf(m_access.table(), id).empty();
    if (!isReferred) {
        removeNow(ids);
        return;
    }
    auto *dialog = new DeleteDialog(theme(), m_directory, m_access, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids] { removeNow(ids); });
    connect(dialog, &DeleteDialog::followed, this, &RegisterPage::follow);
    dialog->open();
}

void RegisterPage::removeNow(const QStringList &ids)
{
    const QString label = ids.size() == 1
        ? tr("Delete %1").arg(m_directory.nameOf(m_access.table(), ids.first()))
        : tr("Delete %n records", nullptr, int(ids.size()));
    const int row = m_table->currentIndex().row();
    const Outcome done = m_directory.workspace().edit(label, [&](Edit &edit) {
        for (const QString &id : ids) {
            m_access.remove(edit, id);
            std::vector<Id<RecordFile>> files;
            for (const RecordFile &file : m_directory.workspace().all<RecordFile>()) {
                if (file.record == id && file.recordTable == m_access.table())
                    files.push_back(file.id);
            }
            for (const Id<RecordFile> &file : files)
                edit.remove(file);
        }
    });
    if (!done) {
        notice()->showNotice(NoticeKind::Error, done.error().message);
        return;
    }
    notice()->showNotice(NoticeKind::Done,
                         tr("%1. Undo (Ctrl+Z) brings it back.", "what was done").arg(label));
    if (m_table->currentId().isEmpty() && row >= 0)
        m_table->step(row);
}

void RegisterPage::editSeveral()
{
    m_panel->commit();
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty() || m_directory.workspace().isReadOnly())
        return;
    auto *dialog = new BulkEditDialog(theme(), m_directory, m_access, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RegisterPage::pasteRows()
{
    if (m_directory.workspace().isReadOnly())
        return;
    m_panel->commit();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QMimeData nothing;
    m_files->previewPaste(data ? *data : nothing, m_table->shownColumns());
}

/// A table that is dropped on the page is looked at like one that is imported.
void RegisterPage::takeFiles()
{
    auto *drop =
        new FileDrop(this,
                     {QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("csv"),
                      QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("json")});
    drop->setEnabled(!m_directory.workspace().isReadOnly());
    connect(drop, &FileDrop::dropped, this, [this](const QString &path) {
        m_panel->commit();
        m_files->previewImport(path);
    });
}

} // namespace gapwright
