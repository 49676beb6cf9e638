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

Result<QByteArray> paintAll(const LaidReport &report, std::vector<pdf::PageMarks> &marks,
                            const ReportProgress &progress)
{
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
    for (int page = 0; page < count; ++page) {
        if (progress && !progress(page, count + count / 2))
            return cancelled();
        if (page > 0 && !writer.newPage())
            return notWritten(QStringLiteral("QPdfWriter::newPage"));
        marks.push_back(pages.paint(report.pages[std::size_t(page)]));
    }
    painter.end();
    return bytes;
}

Result<QByteArray> finished(const QByteArray &painted, const LaidReport &report,
                            const std::vector<pdf::PageMarks> &marks)
try {
    QPDF file;
    file.processMemoryFile("report", painted.constData(), std::size_t(painted.size()));
    pdf::Pages pages = QPDFPageDocumentHelper(file).getAllPages();
    const std::vector<int> found = pdf::replaceMarks(pages, marks, report);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (found[i] != int(marks[i].size()) + 1)
            return notWritten(QStringLiteral("page %1: %2 marks, not %3")
                                  .arg(i + 1)
                                  .arg(found[i])
                                  .arg(marks[i].size() + 1));
    }
    pdf::normaliseUnicodeMaps(file);
    pdf::addOutline(file, pages, report);
    pdf::addStructure(file, pages, report, marks);
    pdf::addMetadata(file, report.properties);
    file.getTrailer().removeKey("/ID");

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
    std::vector<pdf::PageMarks> marks;
    const Result<QByteArray> painted = paintAll(document.laid(), marks, progress);
    if (!painted)
        return painted;
    const int count = document.pageCount();
    if (progress && !progress(count, count + count / 2))
        return cancelled();
    Result<QByteArray> bytes = finished(*painted, document.laid(), marks);
    if (progress && !progress(count + count / 2, count + count / 2))
        return cancelled();
    return bytes;
}

} // namespace gapwright
