// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/card.h"
#include "ui/pages/registers/register_directory.h"

#include <QTemporaryDir>

class QPushButton;

namespace gapwright {

/// The files that are attached to one record: add, open, save a copy, remove. Files may be dropped
/// on it.
class RecordFiles : public Card {
    Q_OBJECT
public:
    RecordFiles(const Theme &theme, const RegisterDirectory &directory,
                const RegisterAccess &access, QWidget *parent = nullptr);

    void setRecord(const QString &id);
    /// Attaches the files, one transaction each.
    void add(const QStringList &paths);

signals:
    void refused(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    void choose();
    QWidget *rowOf(const RecordFile &file);
    void openFile(const RecordFile &file);
    void saveFile(const RecordFile &file);
    void removeFile(const RecordFile &file);

    const Theme &m_theme;
    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    QString m_record;
    QTemporaryDir m_opened; ///< copies that were opened with other programs
    QWidget *m_rows = nullptr;
    QPushButton *m_add;
};

} // namespace gapwright
