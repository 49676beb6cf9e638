// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/json_source.h"

namespace gapwright {

/// The files of one content folder in one language. Facts lie in the folder itself, texts in
/// `folder/language`. Every mistake met while reading is collected here.
class ContentFolder {
public:
    ContentFolder(QString language, QString folder);

    /// The object at the top of a file; empty, with one problem noted, when it cannot be read.
    [[nodiscard]] JsonEntry facts(const QString &name);
    [[nodiscard]] JsonEntry texts(const QString &name);
    /// A text file of the language, as UTF-8; empty, with one problem noted, when it is missing.
    [[nodiscard]] QString plainText(const QString &name);
    /// Names of the files in a folder of the language, sorted.
    [[nodiscard]] QStringList names(const QString &subfolder, const QString &pattern) const;

    /// Notes a mistake in a file of the language.
    void complain(const QString &name, const QString &problem);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    JsonEntry file(const QString &name);

    QString m_language;
    QString m_folder;
    QStringList m_problems;
    QStringList m_ignored; ///< what a file lacks that could not be read at all
};

} // namespace gapwright
