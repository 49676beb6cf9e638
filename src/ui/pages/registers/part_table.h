// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/card.h"
#include "ui/pages/registers/register_directory.h"

class QPushButton;
class QToolButton;

namespace gapwright {

class RecordEditor;
class RegisterFilter;
class RegisterListModel;
class RegisterTable;

/// The parts of one record, such as the targets of an agreement: a short table, and the form of the
/// current part below it.
class PartTable : public Card {
    Q_OBJECT
public:
    PartTable(const Theme &theme, const RegisterDirectory &directory, const RegisterAccess &access,
              QWidget *parent = nullptr);

    void setOwner(const QString &id);
    [[nodiscard]] const RegisterAccess &access() const { return m_access; }
    /// False when the record is none of the owner's parts.
    bool select(const QString &id);
    void commit();

signals:
    void followed(const QByteArray &table, const QString &id);
    void refused(const QString &sentence);

private:
    void add();
    void remove();
    void refresh();

    const Theme &m_theme;
    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    QString m_owner;
    RegisterListModel *m_model;
    RegisterFilter *m_filter;
    RegisterTable *m_table;
    RecordEditor *m_editor;
    QPushButton *m_new;
    QToolButton *m_delete;
};

} // namespace gapwright
