// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

namespace gapwright {

/// A dictionary of hunspell that is installed on this computer, and words accepted besides. May be
/// asked from any thread.
class SpellingDictionary {
public:
    /// The dictionary for a language ("en-GB"), else one of the same language for another country.
    /// Null when none is installed or the program was built without hunspell. Without `folders` the
    /// places of the system are searched.
    [[nodiscard]] static std::shared_ptr<SpellingDictionary> open(const QString &language,
                                                                  const QStringList &folders = {});
    ~SpellingDictionary();
    Q_DISABLE_COPY_MOVE(SpellingDictionary)

    /// "en_GB", the name of the dictionary in use.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool isRight(const QString &word) const;
    /// At most ten, the best first.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    /// Words that are right from now on, in any case of letters.
    void accept(const QStringList &words);

private:
    SpellingDictionary(std::unique_ptr<Hunspell> speller, const QString &name, bool isUtf8);
    [[nodiscard]] std::string encoded(const QString &word) const;

    mutable QMutex m_lock;
    std::unique_ptr<Hunspell> m_speller;
    QString m_name;
    bool m_isUtf8;
    QSet<QString> m_accepted; ///< in lower case
};

/// A stretch of a line that is a word to check.
struct WordPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

/// The words of a line of a document. No words: fields, code, addresses, what holds a digit, and
/// abbreviations in capitals.
[[nodiscard]] std::vector<WordPlace> wordsToCheck(const QString &line);

/// The words of a text, each once: for names that a project uses.
[[nodiscard]] QStringList wordsIn(const QString &text);

} // namespace gapwright
