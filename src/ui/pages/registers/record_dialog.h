// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/engagement/form_dialog.h"
#include "ui/pages/registers/register_directory.h"

namespace gapwright {

class AnyRecordForm;
class ComboField;

/// Fills in a new record that something is going to refer to.
class RecordDialog : public FormDialog {
    Q_OBJECT
public:
    RecordDialog(const Theme &theme, const RegisterDirectory &directory,
                 const RegisterAccess &access, QWidget *parent);

signals:
    /// It is not stored yet.
    void made(const gapwright::AnyRecord &record);

private:
    void confirm();

    const RegisterAccess &m_access;
    AnyRecordForm *m_form;
};

/// What a deletion would do, with the records that refer to it as links.
class DeleteDialog : public FormDialog {
    Q_OBJECT
public:
    DeleteDialog(const Theme &theme, const RegisterDirectory &directory,
                 const RegisterAccess &access, const QStringList &ids, QWidget *parent);

signals:
    void followed(const QByteArray &table, const QString &id);
};

/// Gives one field of several records the same value.
class BulkEditDialog : public FormDialog {
    Q_OBJECT
public:
    BulkEditDialog(const Theme &theme, const RegisterDirectory &directory,
                   const RegisterAccess &access, const QStringList &ids, QWidget *parent);

private:
    void showField();
    void confirm();

    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    QStringList m_ids;
    ComboField *m_field;
    AnyRecordForm *m_form = nullptr;
};

} // namespace gapwright
