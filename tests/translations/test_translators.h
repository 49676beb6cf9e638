// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSet>
#include <QTranslator>

namespace gapwright::test {

/// What a .ts file says, for looking into it.
class TranslationFile {
public:
    struct Message {
        QString context, source, comment, translation; ///< of plural forms the first
    };

    /// `language` as in the file name, "de". Empty when the file cannot be read.
    explicit TranslationFile(const QString &language);

    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    /// True when lupdate found that text in that class: only then can it be translated.
    [[nodiscard]] bool holds(const QString &context, const QString &source,
                             const QString &comment) const;

private:
    QList<Message> m_messages;
    QSet<QString> m_keys;
};

/// Puts every text into brackets. A text that the .ts files do not hold stays bare, as it would
/// stay English in every language. Qt's own texts count as translated.
class PseudoTranslator : public QTranslator {
public:
    static constexpr QChar open = QChar(0x27E6);
    static constexpr QChar close = QChar(0x27E7);

    PseudoTranslator();
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;

private:
    TranslationFile m_texts;
};

/// Writes every text in Arabic letters, as many as it has Latin ones: what a right-to-left
/// language would look like, and about how long.
class ArabicLetters : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
};

} // namespace gapwright::test
