// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/made_ahead.h"
#include "reports/pdf/pdf_parts.h"

#include <QtEndian>
#include <qpdf/Buffer.hh>

#include <optional>
#include <stdexcept>

namespace gapwright::pdf {

namespace {

constexpr int offPage = -5000; ///< points; no report paints there

/// The mark that a line of the page's content stands for. Reads numbers, not their spelling, so
/// that another number format of Qt does no harm.
std::optional<int> markOf(const QByteArray &line)
{
    if (!line.startsWith("-5") || !line.endsWith(" re"))
        return std::nullopt;
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 5 || words[1].toDouble() != offPage || words[2].toDouble() != 1
        || words[3].toDouble() != 1)
        return std::nullopt;
    const double mark = offPage - words[0].toDouble();
    return mark < 0 ? std::nullopt : std::optional(qRound(mark));
}

QByteArray beginOf(int mark, const PageMarks &marks, const LaidReport &report)
{
    if (mark == 0)
        return "/Artifact BMC\n";
    const int element = marks.at(std::size_t(mark - 1));
    return '/' + report.elements[std::size_t(element)].type + " <</MCID "
        + QByteArray::number(mark - 1) + ">> BDC\n";
}

} // namespace

QRectF markBox(int mark)
{
    return {qreal(offPage - mark), qreal(offPage), 1, 1};
}

namespace {

constexpr int sizePrefix = 4; ///< what Qt puts ahead of the zlib stream that PDF knows

QByteArray bytesOf(const std::shared_ptr<Buffer> &buffer)
{
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// The content of a page as a zlib stream: as it lies in the file, when Qt has written it so.
QByteArray packedContent(QPDFObjectHandle stream)
{
    if (stream.getDict().getKey("/Filter").isNameAndEquals("/FlateDecode"))
        return bytesOf(stream.getRawStreamData());
    return qCompress(bytesOf(stream.getStreamData(qpdf_dl_generalized))).mid(sizePrefix);
}

QByteArray unpacked(const QByteArray &zlibStream)
{
    constexpr quint32 usualGrowth = 8; // a first guess; Qt asks for more by itself
    QByteArray withSize(sizePrefix, '\0');
    qToBigEndian(quint32(zlibStream.size()) * usualGrowth, withSize.data());
    return qUncompress(withSize + zlibStream);
}

struct MarkedContent {
    QByteArray packed;
    int found = 0;
};

/// Touches nothing of qpdf, so that several pages can be worked on at once.
MarkedContent markedContent(const QByteArray &packed, const PageMarks &marks,
                            const LaidReport &report)
{
    const QByteArray content = unpacked(packed);
    QByteArray marked;
    marked.reserve(content.size() + content.size() / 8);
    int found = 0;
    for (qsizetype at = 0; at < content.size();) {
        qsizetype end = content.indexOf('\n', at);
        end = end < 0 ? content.size() : end;
        const QByteArray line = content.mid(at, end - at);
        at = end + 1;
        const std::optional<int> mark = markOf(line);
        if (!mark) {
            marked.append(line).append('\n');
            continue;
        }
        if (found++ > 0)
            marked.append("EMC\n");
        marked.append(beginOf(*mark, marks, report));
        if (content.mid(at, 2) == "f\n") // the rectangle is not painted either
            at += 2;
    }
    if (found > 0)
        marked.append("EMC\n");
    return {qCompress(marked).mid(sizePrefix), found};
}

} // namespace

std::vector<int> replaceMarks(Pages &pages, const std::vector<PageMarks> &marks,
                              const LaidReport &report)
{
    if (pages.size() != marks.size()) // before there are threads, which nothing may be thrown in
        throw std::runtime_error("pages without marks");
    std::vector<QPDFObjectHandle> streams;
    std::vector<QByteArray> contents;
    for (QPDFPageObjectHelper &page : pages) {
        streams.push_back(page.getObjectHandle().getKey("/Contents"));
        contents.push_back(packedContent(streams.back()));
    }
    MadeAhead<MarkedContent> ahead(int(pages.size()), [&](int page) {
        return markedContent(contents[std::size_t(page)], marks[std::size_t(page)], report);
    });
    std::vector<int> found;
    for (QPDFObjectHandle &stream : streams) {
        const MarkedContent content = ahead.take();
        stream.replaceStreamData(content.packed.toStdString(),
                                 QPDFObjectHandle::newName("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
        found.push_back(content.found);
    }
    return found;
}

} // namespace gapwright::pdf
