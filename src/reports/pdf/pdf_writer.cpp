// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf_writer.h"

#include "reports/pdf/pdf_parts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace gapwright {

namespace {

constexpr int resolution = 1200;

/// Qt writes fonts in the order of a hash. While this lives, new hashes have the seed 0.
class EqualHashing {
public:
    EqualHashing()
        : m_wasEqual(QHashSeed::globalSeed() == 0)
    {
        if (!m_wasEqual)
            QHashSeed::setDeterministicGlobalSeed();
    }
    ~EqualHashing()
    {
        if (!m_wasEqual)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(EqualHashing)

private:
    bool m_wasEqual;
};

Error cancelled()
{
    return {QCoreApplication::translate("Reports", "The report was stopped. Nothing was written."),
            ErrorKind::Cancelled};
}

Error notWritten(const QString &detail)
{
    return {QCoreApplication::translate(
                "Reports",
                "The PDF could not be made. Try again; if it fails again, report it "
                "with the technical detail."),
            ErrorKind::Other, detail};
}

/// Paints the pages and leaves a mark before each part.
class PagePainter {
public:
    explicit PagePainter(QPainter &painter)
        : m_painter(painter)
    {
    }

    pdf::PageMarks paint(const LaidPage &page)
    {
        pdf::PageMarks marks;
        leaveMark(0);
        for (const PaintStep &step : page.artifacts)
            step(m_painter);
        for (const PagePart &part : page.parts) {
            marks.push_back(part.element);
            leaveMark(int(marks.size()));
            part.paint(m_painter);
        }
        return marks;
    }

private:
    void leaveMark(int mark)
    {
        m_painter.save();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawRect(pdf::markBox(mark));
        m_painter.restore();
    }

    QPainter &m_painter;
};

struct Painted {
    QByteArray bytes;
    std::vector<pdf::PageMarks> marks; ///< of each page
};

Result<Painted> paintAll(const LaidReport &report, pdf::MarkReplacer &replacer,
                         const ReportProgress &progress)
{
    std::vector<pdf::PageMarks> marks;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(
        QPageSize(report.pageSize, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(report.properties.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return notWritten(QStringLiteral("QPainter::begin"));
    painter.scale(resolution / 72.0, resolution / 72.0);
    painter.setRenderHint(QPainter::Antialiasing);
    PagePainter pages(painter);
    const int count = int(report.pages.size());
    qsizetype seen = 0;
    const auto handOver = [&] { // Qt writes the content of a page when the page is left
        replacer.add(marks.back(), bytes.mid(seen));
        seen = bytes.size();
    };
    for (int page = 0; page < count; ++page) {
        if (progress && !progress(page, count + count / 2))
            return cancelled();
        if (page > 0) {
            if (!writer.newPage())
                return notWritten(QStringLiteral("QPdfWriter::newPage"));
            handOver();
        }
        marks.push_back(pages.paint(report.pages[std::size_t(page)]));
    }
    painter.end();
    handOver();
    return Painted{bytes, marks};
}

Result<QByteArray> finished(const Painted &painted, const LaidReport &report,
                            pdf::MarkReplacer &replacer)
try {
    QPDF file;
    file.processMemoryFile("report", painted.bytes.constData(), std::size_t(painted.bytes.size()));
    pdf::Pages pages = QPDFPageDocumentHelper(file).getAllPages();
    pdf::normaliseUnicodeMaps(file);
    pdf::addOutline(file, pages, report);
    pdf::addStructure(file, pages, report, painted.marks);
    pdf::addMetadata(file, report.properties);
    file.getTrailer().removeKey("/ID");
    const std::vector<int> found = replacer.replace(pages); // last: other threads are busy with it
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (found[i] != int(painted.marks[i].size()) + 1)
            return notWritten(QStringLiteral("page %1: %2 marks, not %3")
                                  .arg(i + 1)
                                  .arg(found[i])
                                  .arg(painted.marks[i].size() + 1));
    }

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 knows none
    writer.setDeterministicID(true);
    writer.setCompressStreams(true);
    writer.setNewlineBeforeEndstream(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
} catch (const std::exception &failure) {
    return notWritten(QString::fromUtf8(failure.what()));
}

} // namespace

Result<QByteArray> writePdf(const ReportDocument &document, const ReportProgress &progress)
{
    if (document.pageCount() == 0)
        return notWritten(QStringLiteral("no pages"));
    const EqualHashing equalHashing;
    pdf::MarkReplacer replacer(document.laid());
    const Result<Painted> painted = paintAll(document.laid(), replacer, progress);
    if (!painted)
        return painted.error();
    const int count = document.pageCount();
    if (progress && !progress(count, count + count / 2))
        return cancelled();
    Result<QByteArray> bytes = finished(*painted, document.laid(), replacer);
    if (progress && !progress(count + count / 2, count + count / 2))
        return cancelled();
    return bytes;
}

} // namespace gapwright
