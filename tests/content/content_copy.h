// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTemporaryDir>

/// A copy of the shipped content in a temporary folder, to spoil one file at a time.
class ContentCopy {
public:
    ContentCopy();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] QByteArray read(const QString &file) const;
    /// Undone by restore(). False when the file cannot be written.
    bool write(const QString &file, const QByteArray &content);
    /// Replaces the first occurrence; false when there is none.
    bool replace(const QString &file, const QByteArray &before, const QByteArray &after);
    bool remove(const QString &file);
    /// Brings back what the last write, replace or remove changed.
    void restore();

private:
    QTemporaryDir m_folder;
    QString m_spoiled;
};
