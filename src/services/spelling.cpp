// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spelling.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef GW_HAS_HUNSPELL
#include <hunspell/hunspell.hxx>
#else
class Hunspell { };
#endif

namespace gapwright {

namespace {

constexpr qsizetype mostSuggestions = 10;
constexpr qsizetype longestWord = 80; ///< hunspell itself gives up at 100 letters

#ifdef GW_HAS_HUNSPELL
QStringList systemFolders()
{
    QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                  QStandardPaths::LocateDirectory);
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                  QStringLiteral("myspell/dicts"), QStandardPaths::LocateDirectory);
    for (const char *folder : {"/usr/share/hunspell", "/usr/share/myspell/dicts"})
        folders << QString::fromLatin1(folder);
    return folders;
}

/// The path without its ending, or an empty text.
QString dictionaryIn(const QStringList &folders, const QString &language)
{
    const QString exact = QString(language).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString general = exact.section(QLatin1Char('_'), 0, 0);
    for (const QString &pattern : {exact + QStringLiteral(".dic"), general + QStringLiteral(".dic"),
                                   general + QStringLiteral("_*.dic")}) {
        for (const QString &folder : folders) {
            const QDir place(folder);
            for (const QString &file : place.entryList({pattern}, QDir::Files, QDir::Name)) {
                const QString base = place.filePath(QString(file).chopped(4));
                if (QFile::exists(base + QStringLiteral(".aff")))
                    return base;
            }
        }
    }
    return {};
}
#endif

/// Straight, as dictionaries have it.
QString withStraightApostrophe(QString word)
{
    return word.replace(QChar(0x2019), QLatin1Char('\''));
}

bool isAbbreviation(QStringView word)
{
    return word.size() > 1 && word.toString() == word.toString().toUpper();
}

} // namespace

SpellingDictionary::SpellingDictionary(std::unique_ptr<Hunspell> speller, const QString &name,
                                       bool isUtf8)
    : m_speller(std::move(speller))
    , m_name(name)
    , m_isUtf8(isUtf8)
{
}

SpellingDictionary::~SpellingDictionary() = default;

std::shared_ptr<SpellingDictionary> SpellingDictionary::open(const QString &language,
                                                             const QStringList &folders)
{
#ifdef GW_HAS_HUNSPELL
    const QString base = dictionaryIn(folders.isEmpty() ? systemFolders() : folders, language);
    if (base.isEmpty())
        return nullptr;
    auto speller =
        std::make_unique<Hunspell>(QFile::encodeName(base + QStringLiteral(".aff")).constData(),
                                   QFile::encodeName(base + QStringLiteral(".dic")).constData());
    const QByteArray encoding = QByteArray::fromStdString(speller->get_dict_encoding()).toUpper();
    const bool isUtf8 = encoding == "UTF-8";
    if (!isUtf8 && encoding != "ISO8859-1" && encoding != "ISO-8859-1")
        return nullptr;
    return std::shared_ptr<SpellingDictionary>(
        new SpellingDictionary(std::move(speller), QFileInfo(base).fileName(), isUtf8));
#else
    Q_UNUSED(language)
    Q_UNUSED(folders)
    return nullptr;
#endif
}

std::string SpellingDictionary::encoded(const QString &word) const
{
    const QString plain = withStraightApostrophe(word);
    return (m_isUtf8 ? plain.toUtf8() : plain.toLatin1()).toStdString();
}

bool SpellingDictionary::isRight(const QString &word) const
{
    if (word.size() > longestWord)
        return true;
    const QMutexLocker locked(&m_lock);
    if (m_accepted.contains(word.toLower()))
        return true;
    const QString possessive = QStringLiteral("'s");
    const QString plain = withStraightApostrophe(word);
    if (plain.endsWith(possessive) && m_accepted.contains(plain.chopped(2).toLower()))
        return true;
#ifdef GW_HAS_HUNSPELL
    return m_speller->spell(encoded(word));
#else
    return true;
#endif
}

QStringList SpellingDictionary::suggestions(const QString &word) const
{
    QStringList words;
#ifdef GW_HAS_HUNSPELL
    if (word.size() > longestWord)
        return words;
    const QMutexLocker locked(&m_lock);
    for (const std::string &one : m_speller->suggest(encoded(word))) {
        if (words.size() == mostSuggestions)
            break;
        words << (m_isUtf8 ? QString::fromStdString(one) : QString::fromLatin1(one.c_str()));
    }
#else
    Q_UNUSED(word)
#endif
    return words;
}

void SpellingDictionary::accept(const QStringList &words)
{
    const QMutexLocker locked(&m_lock);
    for (const QString &word : words)
        m_accepted.insert(withStraightApostrophe(word).toLower());
}

std::vector<WordPlace> wordsToCheck(const QString &line)
{
    static const QRegularExpression noText(
        QStringLiteral("\\{\\{.*?\\}\\}|`[^`]*`|\\[![a-z]+\\]|&#?\\w+;|\\b\\w+://\\S+|\\bwww\\.\\S+"
                       "|\\S+@\\S+\\.\\S+"));
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{M}\\p{N}_]+(?:['\u2019][\\p{L}\\p{M}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digit(QStringLiteral("[\\p{N}_]"));
    QString text = line;
    for (auto found = noText.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), QLatin1Char(' ')));
    }
    std::vector<WordPlace> places;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView one = match.capturedView();
        if (one.size() < 2 || isAbbreviation(one) || digit.match(one.toString()).hasMatch())
            continue;
        places.push_back({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

QStringList wordsIn(const QString &text)
{
    QSet<QString> words;
    for (const WordPlace &place : wordsToCheck(text))
        words.insert(text.mid(place.start, place.length));
    return words.values();
}

} // namespace gapwright
