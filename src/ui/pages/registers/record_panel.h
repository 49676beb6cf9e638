// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registers/register_directory.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gapwright {

class ElidedLabel;
class PartTable;
class RecordEditor;
class RecordFiles;
class RegisterProblems;
class Theme;

/// All about one record: what it is part of, what rules it breaks, its form, its parts, its files.
class RecordPanel : public QScrollArea {
    Q_OBJECT
public:
    RecordPanel(const Theme &theme, const RegisterDirectory &directory,
                const RegisterAccess &access, const RegisterProblems &problems,
                QWidget *parent = nullptr);

    void setRecord(const QString &id);
    void add(const AnyRecord &record, const QString &label);
    void commit();
    [[nodiscard]] RecordEditor *editor() const { return m_editor; }

signals:
    void followed(const QByteArray &table, const QString &id);
    void refused(const QString &sentence);
    void added(const QString &id);

private:
    void refresh();
    void showProblems();

    const Theme &m_theme;
    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    const RegisterProblems &m_problems;
    ElidedLabel *m_name;
    QWidget *m_problemBox;
    QVBoxLayout *m_problemRows;
    RecordEditor *m_editor;
    QList<PartTable *> m_parts;
    RecordFiles *m_files;
};

} // namespace gapwright
