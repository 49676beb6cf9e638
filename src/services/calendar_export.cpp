// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendar_export.h"

#include "base/file_output.h"

namespace gapwright {

namespace {

constexpr int longestLine = 75; ///< bytes, without the line end

/// TEXT of RFC 5545: backslash, semicolon and comma escaped, line ends as \n, no other controls.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (character == QLatin1Char('\n'))
            out += QLatin1String("\\n");
        else if (character == QLatin1Char('\\') || character == QLatin1Char(';')
                 || character == QLatin1Char(','))
            out += QLatin1Char('\\') + QString(character);
        else if (character.category() != QChar::Other_Control)
            out += character;
    }
    return out;
}

/// One content line, folded between characters: never inside one of UTF-8.
QByteArray folded(const QString &line)
{
    QByteArray out;
    int used = 0;
    for (const uint point : line.toUcs4()) {
        const char32_t code = point;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (used + int(bytes.size()) > longestLine) {
            out += "\r\n ";
            used = 1;
        }
        out += bytes;
        used += int(bytes.size());
    }
    return out + "\r\n";
}

QString dateText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

QByteArray eventOf(const CalendarEntry &entry, const QString &stamp)
{
    QByteArray out = "BEGIN:VEVENT\r\n";
    const QString uid = entry.record + QLatin1Char('-') + QString::fromLatin1(entry.column);
    out += folded(QStringLiteral("UID:") + escaped(uid) + QStringLiteral("@gapwright"));
    out += folded(QStringLiteral("DTSTAMP:") + stamp);
    out += folded(QStringLiteral("DTSTART;VALUE=DATE:") + dateText(entry.day));
    out += folded(QStringLiteral("DTEND;VALUE=DATE:") + dateText(entry.day.addDays(1)));
    const QString summary =
        entry.title.isEmpty() ? entry.what : entry.what + QStringLiteral(": ") + entry.title;
    out += folded(QStringLiteral("SUMMARY:") + escaped(summary));
    out += folded(QStringLiteral("CATEGORIES:") + escaped(QString::fromLatin1(entry.table)));
    out += "TRANSP:TRANSPARENT\r\n";
    return out + "END:VEVENT\r\n";
}

} // namespace

QByteArray calendarText(const std::vector<CalendarEntry> &entries, const QString &name,
                        const QDateTime &made)
{
    const QString stamp = made.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Gapwright//Gapwright//EN\r\n"
                     "CALSCALE:GREGORIAN\r\n";
    out += folded(QStringLiteral("X-WR-CALNAME:") + escaped(name));
    for (const CalendarEntry &entry : entries)
        out += eventOf(entry, stamp);
    return out + "END:VCALENDAR\r\n";
}

Outcome exportCalendar(const QString &path, const std::vector<CalendarEntry> &entries,
                       const QString &name, const QDateTime &made)
{
    return writeFileWhole(path, calendarText(entries, name, made));
}

} // namespace gapwright
