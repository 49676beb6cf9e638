// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/known_texts.h"

#include "translations/test_translators.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace gapwright::test {

namespace {

void collect(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString().simplified());
    for (const QJsonValue &child : value.toArray())
        collect(child, texts);
    const QJsonObject object = value.toObject();
    for (auto child = object.begin(); child != object.end(); ++child)
        collect(child.value(), texts);
}

/// Without what is in brackets; a bracket that an ellipsis cut off reaches to the end.
QString withoutBracketed(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == PseudoTranslator::open)
            ++depth;
        else if (c == PseudoTranslator::close && depth > 0) {
            if (--depth == 0)
                rest += QLatin1Char('\n');
        } else if (depth == 0)
            rest += c;
    }
    return rest;
}

/// Figures, codes like "8.6.1-05", "P15" or "A1", and names that are the same in every language.
QString withoutCodes(QString text)
{
    static const QRegularExpression code(
        QStringLiteral("\\S*\\d\\S*|\\b(?:Gapwright|PDF|CSV|ISO|IEC|SMS|ITIL|[kMG]i?B|[A-Z])\\b"));
    return text.remove(code);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

KnownTexts::KnownTexts()
{
    addFiles(QStringLiteral(GW_SOURCE_DIR "/resources/content"));
    addFiles(QStringLiteral(GW_SOURCE_DIR "/resources/sample"));
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        m_all.insert(locale.monthName(month));
        m_all.insert(locale.monthName(month, QLocale::ShortFormat));
    }
    for (int day = 1; day <= 7; ++day) {
        m_all.insert(locale.dayName(day));
        m_all.insert(locale.dayName(day, QLocale::ShortFormat));
    }
    for (const QString &text : std::as_const(m_all)) {
        if (text.count(QLatin1Char(' ')) > 1 || text.contains(QLatin1Char('(')))
            m_long.append(text);
    }
    std::sort(m_long.begin(), m_long.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void KnownTexts::add(const QString &text)
{
    m_all.insert(text.simplified());
}

void KnownTexts::addFiles(const QString &folder)
{
    QDirIterator chapters(folder, {QStringLiteral("*.md")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (chapters.hasNext()) {
        QFile file(chapters.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1Char('#')))
                m_all.insert(line.mid(line.indexOf(QLatin1Char(' ')) + 1).simplified());
        }
    }
    QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
            collect(document.isArray() ? QJsonValue(document.array())
                                       : QJsonValue(document.object()),
                    m_all);
        }
    }
}

bool KnownTexts::isBeginningOfKnown(const QString &piece) const
{
    static const QRegularExpression number(QStringLiteral("^\\S*\\d\\S*\\s+"));
    const qsizetype end = piece.indexOf(QChar(0x2026));
    if (end < 0)
        return false;
    const QString shown = piece.left(end).remove(number).simplified();
    return shown.size() > 8 && std::any_of(m_all.begin(), m_all.end(), [&](const QString &known) {
               return known.startsWith(shown);
           });
}

QString KnownTexts::withoutKnown(const QString &piece) const
{
    const QString plain = piece.simplified();
    if (isBeginningOfKnown(plain))
        return {};
    if (!hasLetters(plain) || m_all.contains(plain) || !hasLetters(withoutCodes(plain)))
        return {};
    QString rest = plain;
    for (const QString &known : m_long) {
        if (rest.size() < known.size())
            continue;
        rest.replace(known, QLatin1String("\n"));
    }
    static const QRegularExpression joints(QStringLiteral("[\\n·:;,()“”\"/–…|•\\t.]+\\s*|\\s-\\s"));
    QStringList foreign;
    for (const QString &part : rest.split(joints, Qt::SkipEmptyParts)) {
        const QString word = withoutCodes(part).simplified();
        if (hasLetters(word) && !m_all.contains(part.simplified()) && !m_all.contains(word)
            && !m_all.contains(word + QLatin1Char('.')))
            foreign << word;
    }
    return foreign.join(QLatin1String(" | "));
}

QString KnownTexts::foreignPart(const QString &text) const
{
    QString plain = text;
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        plain = document.toPlainText();
    }
    QStringList foreign;
    for (const QString &piece :
         withoutBracketed(plain).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const QString left = withoutKnown(piece); !left.isEmpty())
            foreign << left;
    }
    return foreign.join(QLatin1String(" | "));
}

} // namespace gapwright::test
