// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_parts.h"

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace gapwright::pdf {

namespace {

bool isPresentationForm(QChar letter)
{
    constexpr std::pair<ushort, ushort> ranges[] = {
        {0x2E80, 0x2FDF}, {0xF900, 0xFAFF}, {0xFB00, 0xFDFF}, {0xFE70, 0xFEFC}};
    for (const auto &[first, last] : ranges) {
        if (letter.unicode() >= first && letter.unicode() <= last)
            return true;
    }
    return false;
}

QString lettersOf(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString letters;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        letters += QChar(ushort((uchar(bytes[i]) << 8) | uchar(bytes[i + 1])));
    return letters;
}

QByteArray hexOf(const QString &letters)
{
    QByteArray hex;
    for (const QChar letter : letters)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return hex;
}

/// Values stand in square brackets, "[<0041> <FB01> ]"; an unchanged map gives an empty result.
QByteArray normalised(const QByteArray &map)
{
    QByteArray changed;
    qsizetype copied = 0;
    for (qsizetype open = map.indexOf('['); open >= 0; open = map.indexOf('[', open + 1)) {
        const qsizetype close = map.indexOf(']', open);
        for (qsizetype at = map.indexOf('<', open); at >= 0 && at < close;
             at = map.indexOf('<', at + 1)) {
            const qsizetype end = map.indexOf('>', at);
            if (end < 0)
                break;
            const QString letters = lettersOf(map.mid(at + 1, end - at - 1));
            if (std::none_of(letters.begin(), letters.end(), isPresentationForm))
                continue;
            changed += map.mid(copied, at + 1 - copied)
                + hexOf(letters.normalized(QString::NormalizationForm_KC));
            copied = end;
        }
    }
    return copied == 0 ? QByteArray() : changed + map.mid(copied);
}

} // namespace

void normaliseUnicodeMaps(QPDF &file)
{
    for (QPDFObjectHandle &object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto buffer = stream.getStreamData(qpdf_dl_generalized);
        const QByteArray map(reinterpret_cast<const char *>(buffer->getBuffer()),
                             qsizetype(buffer->getSize()));
        const QByteArray better = normalised(map);
        if (!better.isEmpty())
            stream.replaceStreamData(better.toStdString(), QPDFObjectHandle::newNull(),
                                     QPDFObjectHandle::newNull());
    }
}

} // namespace gapwright::pdf
