// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QStringList>

namespace gapwright::test {

/// What stands on the screen and is no text of the program: the words of the catalogue, the
/// records of the sample project, and names.
class KnownTexts {
public:
    KnownTexts();

    /// Data of the user besides, a file name for instance.
    void add(const QString &text);
    [[nodiscard]] bool holds(const QString &text) const { return m_all.contains(text.trimmed()); }
    /// What is left of a text without bracketed parts, known texts, numbers and codes; without
    /// letters when the text is in order.
    [[nodiscard]] QString foreignPart(const QString &text) const;

private:
    void addFiles(const QString &folder);
    /// Cut by the program with an ellipsis, perhaps behind the number of its record.
    [[nodiscard]] bool isBeginningOfKnown(const QString &piece) const;
    [[nodiscard]] QString withoutKnown(const QString &piece) const;

    QSet<QString> m_all;
    QStringList m_long; ///< those of several words, longest first
};

} // namespace gapwright::test
