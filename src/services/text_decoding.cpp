// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/text_decoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace gapwright {

namespace {

/// What Windows-1252 holds at 0x80 to 0x9F; 0 is undefined.
constexpr std::array<char16_t, 32> windowsBlock{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Error notText(const QString &fileName)
{
    return {QCoreApplication::translate(
                "Services",
                "%1 is not a text file, or its encoding is none of UTF-8, UTF-16 and "
                "Windows-1252. Save it as “CSV UTF-8” and try again.")
                .arg(fileName),
            ErrorKind::BadInput,
            {}};
}

std::optional<QString> decodedBy(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> windowsText(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80 || code >= 0xA0) {
            text.append(QChar(char16_t(code)));
            continue;
        }
        const char16_t character = windowsBlock[code - 0x80U];
        if (character == 0)
            return std::nullopt;
        text.append(QChar(character));
    }
    return text;
}

/// Text of mostly western letters in UTF-16 has a zero in every second byte.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = qMin<qsizetype>(bytes.size() / 2, 2000);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += bytes.at(2 * i) == 0 ? 1 : 0;
        oddZeros += bytes.at(2 * i + 1) == 0 ? 1 : 0;
    }
    if (pairs > 0 && evenZeros == 0 && 3 * oddZeros >= 2 * pairs)
        return QStringConverter::Utf16LE;
    if (pairs > 0 && oddZeros == 0 && 3 * evenZeros >= 2 * pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

Result<DecodedText> utf16Text(QStringConverter::Encoding encoding, const QByteArray &bytes,
                              const QString &fileName)
{
    const std::optional<QString> text =
        bytes.size() % 2 == 0 ? decodedBy(encoding, bytes) : std::nullopt;
    if (!text || text->contains(QChar(u'\0')))
        return notText(fileName);
    return DecodedText{*text, QStringLiteral("UTF-16")};
}

} // namespace

Result<DecodedText> decodedText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4))
        || bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return notText(fileName);
    if (bytes.startsWith("\xFF\xFE"))
        return utf16Text(QStringConverter::Utf16LE, bytes.mid(2), fileName);
    if (bytes.startsWith("\xFE\xFF"))
        return utf16Text(QStringConverter::Utf16BE, bytes.mid(2), fileName);
    if (const auto encoding = unmarkedUtf16(bytes))
        return utf16Text(*encoding, bytes, fileName);
    if (bytes.contains('\0'))
        return notText(fileName);
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArray body = marked ? bytes.mid(3) : bytes;
    if (const auto text = decodedBy(QStringConverter::Utf8, body))
        return DecodedText{*text, QStringLiteral("UTF-8")};
    const std::optional<QString> text = marked ? std::nullopt : windowsText(body);
    if (!text)
        return notText(fileName);
    return DecodedText{*text, QStringLiteral("Windows-1252")};
}

} // namespace gapwright
