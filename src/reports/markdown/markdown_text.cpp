// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdown/markdown_text.h"

namespace gapwright {

namespace {

bool isAsciiPunctuation(QChar letter)
{
    return letter.unicode() < 0x80 && (letter.isPunct() || letter.isSymbol());
}

/// Begins or ends something within a line of Markdown.
bool isMarkup(QChar letter)
{
    static const QString markup = QStringLiteral("\\`*_{}[]<>#|~&$");
    return markup.contains(letter);
}

/// Lost or understood as a separator when written as it is.
bool needsReference(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
        || letter == QChar::ParagraphSeparator || letter == missingBegin || letter == missingEnd
        || (letter.isSpace() && letter != QLatin1Char(' '));
}

QString referenceOf(QChar letter)
{
    return QStringLiteral("&#%1;").arg(letter.unicode());
}

QString withUnixLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end :
         {QChar(0x0D), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(end, QLatin1Char('\n'));
    return text.remove(QChar(0));
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    const QString plain = withUnixLineEnds(text);
    QString escaped;
    escaped.reserve(plain.size() + 8);
    bool onlyDigits = true;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i];
        const bool atEdge = i == 0 || i == plain.size() - 1;
        const bool afterNumber =
            onlyDigits && i > 0 && (letter == QLatin1Char('.') || letter == QLatin1Char(')'));
        if (needsReference(letter) || (atEdge && letter == QLatin1Char(' ')))
            escaped += referenceOf(letter);
        else if (isMarkup(letter) || afterNumber || (i == 0 && isAsciiPunctuation(letter)))
            escaped += QLatin1Char('\\') + QString(letter);
        else
            escaped += letter;
        onlyDigits = onlyDigits && letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
    }
    return escaped;
}

QString characterOf(const QString &reference)
{
    const QString name = reference.mid(1, reference.size() - 2);
    if (name.startsWith(QLatin1Char('#'))) {
        const bool hex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
        bool fits = false;
        const uint code = hex ? name.mid(2).toUInt(&fits, 16) : name.mid(1).toUInt(&fits, 10);
        const bool isCharacter =
            fits && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        if (!isCharacter)
            return QString(QChar(QChar::ReplacementCharacter));
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    struct Named {
        QLatin1String name;
        char16_t character;
    };
    static constexpr Named known[] = {
        {QLatin1String("amp"), u'&'},        {QLatin1String("lt"), u'<'},
        {QLatin1String("gt"), u'>'},         {QLatin1String("quot"), u'"'},
        {QLatin1String("apos"), u'\''},      {QLatin1String("nbsp"), u'\u00A0'},
        {QLatin1String("shy"), u'\u00AD'},   {QLatin1String("ndash"), u'\u2013'},
        {QLatin1String("mdash"), u'\u2014'}, {QLatin1String("hellip"), u'\u2026'},
        {QLatin1String("euro"), u'\u20AC'}};
    for (const Named &entry : known) {
        if (name == entry.name)
            return QString(QChar(entry.character));
    }
    return reference;
}

} // namespace gapwright
