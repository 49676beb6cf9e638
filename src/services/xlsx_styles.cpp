// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/xlsx_styles.h"

#include <QHash>
#include <QXmlStreamReader>

namespace gapwright {

namespace {

/// The letters of the first section that mean something: without quoted and escaped text, colours
/// and languages. "[h]" keeps its letter.
QString meaningOf(const QString &code)
{
    QString kept;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code[i];
        if (sign == QLatin1Char(';'))
            break;
        if (sign == QLatin1Char('"')) {
            const qsizetype end = code.indexOf(QLatin1Char('"'), i + 1);
            i = end < 0 ? code.size() : end;
        } else if (sign == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i + 1);
            const QString inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toLower();
            if (inside.startsWith(QLatin1Char('h')) || inside == QLatin1String("m")
                || inside == QLatin1String("mm") || inside.startsWith(QLatin1Char('s')))
                kept += QLatin1Char('h');
            i = end < 0 ? code.size() : end;
        } else if (sign == QLatin1Char('\\') || sign == QLatin1Char('_')
                   || sign == QLatin1Char('*')) {
            ++i;
        } else {
            kept += sign.toLower();
        }
    }
    return kept;
}

NumberLook builtInLook(int format)
{
    if (format == 9 || format == 10)
        return NumberLook::Percent;
    if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31)
        || format == 36 || (format >= 50 && format <= 58))
        return NumberLook::Date;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35)
        || (format >= 45 && format <= 47))
        return NumberLook::Time;
    return NumberLook::Plain;
}

} // namespace

NumberLook numberLookOf(const QString &formatCode)
{
    if (formatCode.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return NumberLook::Plain;
    const QString letters = meaningOf(formatCode);
    const auto has = [&](char letter) { return letters.contains(QLatin1Char(letter)); };
    if (has('y') || has('d'))
        return NumberLook::Date;
    if (has('h') || has('s'))
        return NumberLook::Time;
    if (has('m'))
        return NumberLook::Date;
    return has('%') ? NumberLook::Percent : NumberLook::Plain;
}

std::vector<NumberLook> numberLooks(const QByteArray &styles)
{
    QHash<int, NumberLook> own;
    std::vector<NumberLook> looks;
    bool isInCellFormats = false;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (name == QLatin1String("cellXfs"))
            isInCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (name == QLatin1String("numFmt"))
            own.insert(format,
                       numberLookOf(attributes.value(QLatin1String("formatCode")).toString()));
        else if (name == QLatin1String("xf") && isInCellFormats)
            looks.push_back(own.value(format, builtInLook(format)));
    }
    return looks;
}

} // namespace gapwright
