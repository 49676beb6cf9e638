// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_parts.h"

#include <QByteArrayMatcher>
#include <QThread>
#include <QtEndian>
#include <qpdf/Buffer.hh>

#include <algorithm>
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

/// The first stream with nothing but a length and Qt's packing: the content of a page, which comes
/// behind its pictures and ahead of the fonts. Empty when there is none.
QByteArray contentIn(const QByteArray &written)
{
    static const QByteArrayMatcher begin(" 0 R\n/Filter /FlateDecode\n>>\nstream\n");
    static const QByteArrayMatcher end("\nendstream\nendobj\n");
    for (qsizetype at = 0; (at = begin.indexIn(written, at)) >= 0;) {
        const qsizetype dictionary = written.lastIndexOf("<<\n", at);
        const qsizetype first = at + begin.pattern().size();
        const qsizetype last = end.indexIn(written, first);
        if (last < 0)
            break;
        if (written.mid(dictionary, at - dictionary).startsWith("<<\n/Length "))
            return written.mid(first, last - first);
        at = last;
    }
    return {};
}

} // namespace

MarkReplacer::MarkReplacer(const LaidReport &report)
    : m_report(report)
{
    // One processor goes on painting.
    m_threads.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

MarkReplacer::~MarkReplacer() = default;

void MarkReplacer::add(const PageMarks &marks, const QByteArray &written)
{
    m_marks.push_back(marks);
    const auto work = std::make_shared<std::packaged_task<Marked()>>([this, marks, written] {
        const QByteArray content = contentIn(written);
        return content.isEmpty() ? Marked{} : marked(content, marks);
    });
    m_contents.push_back(work->get_future());
    m_threads.start([work] { (*work)(); });
}

std::vector<int> MarkReplacer::replace(Pages &pages)
{
    if (pages.size() != m_marks.size())
        throw std::runtime_error("pages without marks");
    std::vector<int> found;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle stream = pages[i].getObjectHandle().getKey("/Contents");
        const QByteArray packed = packedContent(stream);
        Marked content = m_contents[i].get();
        if (content.unmarked != packed)
            content = marked(packed, m_marks[i]);
        stream.replaceStreamData(content.packed.toStdString(),
                                 QPDFObjectHandle::newName("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
        found.push_back(content.found);
    }
    return found;
}

/// Touches nothing of qpdf, so that it can be done on any thread.
MarkReplacer::Marked MarkReplacer::marked(const QByteArray &packed, const PageMarks &marks) const
{
    const QByteArray content = unpacked(packed);
    QByteArray result;
    result.reserve(content.size() + content.size() / 8);
    int found = 0;
    for (qsizetype at = 0; at < content.size();) {
        qsizetype end = content.indexOf('\n', at);
        end = end < 0 ? content.size() : end;
        const QByteArray line = content.mid(at, end - at);
        at = end + 1;
        const std::optional<int> mark = markOf(line);
        if (!mark) {
            result.append(line).append('\n');
            continue;
        }
        if (found++ > 0)
            result.append("EMC\n");
        result.append(beginOf(*mark, marks, m_report));
        if (content.mid(at, 2) == "f\n") // the rectangle is not painted either
            at += 2;
    }
    if (found > 0)
        result.append("EMC\n");
    return {packed, qCompress(result).mid(sizePrefix), found};
}

} // namespace gapwright::pdf
