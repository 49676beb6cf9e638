// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdf_parts.h"

#include <qpdf/Buffer.hh>

#include <optional>

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

int replaceMarks(QPDFObjectHandle page, const PageMarks &marks, const LaidReport &report)
{
    QPDFObjectHandle stream = page.getKey("/Contents");
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    const QByteArray content = QByteArray::fromRawData(
        reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
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
    stream.replaceStreamData(marked.toStdString(), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
    return found;
}

} // namespace gapwright::pdf
