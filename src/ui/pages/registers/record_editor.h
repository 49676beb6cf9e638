// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/record_form.h"
#include "ui/pages/registers/register_directory.h"

namespace gapwright {

/// A form over a record of any register.
class AnyRecordForm : public RecordFormBase {
    Q_OBJECT
public:
    AnyRecordForm(const RegisterType &type, const Theme &theme, RecordFormOptions options,
                  QWidget *parent = nullptr);

    void setRecord(const void *record);
    [[nodiscard]] const void *record() const { return m_record.get(); }

private:
    const RegisterType &m_type;
    AnyRecord m_record;
};

/// Edits one record of one register: every finished field is one labelled transaction. A part that
/// lacks a record it must refer to waits unsaved until it has it. References are followed, and made
/// in a dialog. Follows the workspace.
class RecordEditor : public QWidget {
    Q_OBJECT
public:
    RecordEditor(const Theme &theme, const RegisterDirectory &directory,
                 const RegisterAccess &access, const QStringList &hiddenColumns,
                 QWidget *parent = nullptr);

    /// Shows a stored record; an unknown id shows nothing.
    void setRecord(const QString &id);
    /// Stores a new record at once when that is possible, else shows it as a draft.
    void add(const AnyRecord &record, const QString &label);
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isDraft() const { return m_isDraft; }
    /// Takes over what is being typed.
    void commit();
    /// Puts the focus into the first field, or into that of a column.
    void focusField(const QString &column = {});
    [[nodiscard]] AnyRecordForm *form() const { return m_form; }

signals:
    void followed(const QByteArray &table, const QString &id);
    /// A sentence why something was not stored; empty once it is.
    void refused(const QString &sentence);
    /// A new record is in the project now.
    void added(const QString &id);

private:
    void store(const QString &column);
    void create(const QString &column);
    void take(const Event &event);
    [[nodiscard]] Outcome save(const QString &label);
    [[nodiscard]] RecordFormOptions options(const QStringList &hiddenColumns);

    const Theme &m_theme;
    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    AnyRecordForm *m_form;
    QString m_id;
    bool m_isDraft = false;
    QString m_draftLabel;
};

} // namespace gapwright
