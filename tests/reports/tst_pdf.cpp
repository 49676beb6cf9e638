// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gap_report.h"
#include "reports/layout/laid_report.h"
#include "reports/pdf/pdf_parts.h"
#include "reports/pdf_writer.h"
#include "reports/sample_data.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>

using namespace gapwright;
using Object = QPDFObjectHandle;

namespace {

ReportOptions optionsFor(ReportPreset preset)
{
    ReportOptions options;
    options.preset = preset;
    options.process = QStringLiteral("P15");
    return options;
}

struct Written {
    ReportDocument document;
    QByteArray bytes;
};

Written written(const GapReportData &data, const ReportOptions &options = {})
{
    const Result<ReportDocument> document = buildGapReport(data, options);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    const Result<QByteArray> bytes = writePdf(*document);
    if (!bytes)
        qFatal("%s %s", qPrintable(bytes.error().message), qPrintable(bytes.error().detail));
    return {*document, *bytes};
}

void open(QPDF &file, const QByteArray &bytes)
{
    file.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
}

QByteArray contentOf(QPDFPageObjectHelper page)
{
    const auto buffer = page.getObjectHandle().getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// The full report, made when a test first asks for it.
const Written &full()
{
    static const Written report = written(samples::varied());
    return report;
}

/// Titles in reading order, with the level.
void collectOutline(Object node, int level, QStringList &titles)
{
    for (Object child = node.getKey("/First"); child.isDictionary();
         child = child.getKey("/Next")) {
        titles << QString::number(level) + QLatin1Char(' ')
                + QString::fromStdString(child.getKey("/Title").getUTF8Value());
        if (!child.getKey("/Dest").isArray())
            titles << QStringLiteral("no destination");
        collectOutline(child, level + 1, titles);
    }
}

struct Tags {
    int elements = 0, marks = 0, links = 0;
    QHash<QByteArray, int> types;
    int figuresWithoutText = 0;
    std::set<std::pair<QPDFObjGen, int>> places; ///< page and number of each mark
};

/// A number is a mark on the page of its parent.
void count(Object element, Tags &tags, Object parent = Object::newNull())
{
    const bool isNumber = element.isInteger();
    if (isNumber || element.hasKey("/MCID")) {
        ++tags.marks;
        tags.places.insert(
            {(isNumber ? parent : element).getKey("/Pg").getObjGen(),
             isNumber ? element.getIntValueAsInt() : element.getKey("/MCID").getIntValueAsInt()});
        return;
    }
    if (element.getKey("/Type").isName() && element.getKey("/Type").getName() == "/OBJR") {
        ++tags.links;
        return;
    }
    ++tags.elements;
    const QByteArray type = QByteArray::fromStdString(element.getKey("/S").getName());
    ++tags.types[type];
    tags.figuresWithoutText += type == "/Figure" && !element.hasKey("/Alt");
    for (Object &child : element.getKey("/K").getArrayAsVector())
        count(child, tags, element);
}

/// Two pages with one paragraph each, and what was written for each.
struct TwoPages {
    TwoPages()
    {
        report.elements.push_back({.type = "P"});
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (const int page : {0, 1}) {
            if (page > 0)
                writer.newPage();
            for (const int mark : {0, 1}) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(Qt::black);
                painter.drawRect(pdf::markBox(mark));
            }
            painter.drawRect(10, 10, 100 + 50 * page, 100);
            begins[page] = bytes.size(); // what this page writes comes from here on
        }
        painter.end();
    }
    [[nodiscard]] QByteArray writtenFor(int page) const
    {
        return page == 0 ? bytes.mid(begins[0], begins[1] - begins[0]) : bytes.mid(begins[1]);
    }

    LaidReport report;
    QByteArray bytes;
    qsizetype begins[2] = {};
};

QByteArrayList contentsMarked(const TwoPages &painted, const QByteArrayList &written)
{
    pdf::MarkReplacer replacer(painted.report);
    for (const QByteArray &one : written)
        replacer.add({0}, one);
    QPDF file;
    open(file, painted.bytes);
    pdf::Pages pages = QPDFPageDocumentHelper(file).getAllPages();
    if (replacer.replace(pages) != std::vector<int>{2, 2})
        return {};
    return {contentOf(pages[0]), contentOf(pages[1])};
}

QString pdfToText(const QByteArray &bytes)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(bytes);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void isSound()
    {
        QPDF file;
        open(file, full().bytes);
        QVERIFY(file.getWarnings().empty());
        QCOMPARE(file.getPDFVersion(), std::string("1.4"));
        QCOMPARE(int(QPDFPageDocumentHelper(file).getAllPages().size()),
                 full().document.pageCount());
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(file).getAllPages()) {
            Object box = page.getObjectHandle().getKey("/MediaBox");
            QVERIFY(qAbs(box.getArrayItem(2).getNumericValue() - 595) < 1);
            QVERIFY(qAbs(box.getArrayItem(3).getNumericValue() - 842) < 1);
        }
    }

    void sameBytesTwice()
    {
        const Written again = written(samples::varied());
        QVERIFY(again.bytes == full().bytes);
        const GapReportData later =
            samples::changed([](GapReportData &data) { data.date = data.date.addDays(1); });
        QVERIFY(written(later).bytes != full().bytes);
    }

    void outlineHasEveryHeading()
    {
        QPDF file;
        open(file, full().bytes);
        QStringList titles, expected;
        collectOutline(file.getRoot().getKey("/Outlines"), 1, titles);
        for (const OutlineEntry &entry : full().document.outline())
            expected << QString::number(entry.level) + QLatin1Char(' ') + entry.title;
        QCOMPARE(titles, expected);
    }

    void linksLeadToTheirPages()
    {
        QPDF file;
        open(file, full().bytes);
        auto pages = QPDFPageDocumentHelper(file).getAllPages();
        std::size_t found = 0;
        for (std::size_t page = 0; page < pages.size(); ++page) {
            std::vector<const LinkArea *> expected;
            for (const LinkArea &link : full().document.laid().links) {
                if (link.page == int(page))
                    expected.push_back(&link);
            }
            Object annotations = pages[page].getObjectHandle().getKey("/Annots");
            const auto list =
                annotations.isArray() ? annotations.getArrayAsVector() : std::vector<Object>{};
            QCOMPARE(list.size(), expected.size());
            for (std::size_t i = 0; i < list.size(); ++i, ++found) {
                Object link = list[i];
                const int target = full().document.find(expected[i]->target)->page;
                QVERIFY(link.getKey("/Dest").getArrayItem(0).getObjGen()
                        == pages[std::size_t(target)].getObjectHandle().getObjGen());
                QCOMPARE(link.getKey("/F").getIntValue(), 4);
            }
        }
        QVERIFY(found > 300);
    }

    void everyMarkBelongsToTheStructure()
    {
        QPDF file;
        open(file, full().bytes);
        Tags tags;
        count(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), tags);
        int marked = 0, begun = 0, ended = 0;
        std::size_t parts = 0;
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
            const QByteArray content = contentOf(page);
            marked += int(content.count("/MCID"));
            begun += int(content.count(" BDC\n") + content.count(" BMC\n"));
            ended += int(content.count("EMC\n"));
            QVERIFY(!content.contains("-5000 1 1 re"));
        }
        for (const LaidPage &page : full().document.laid().pages)
            parts += page.parts.size();
        QCOMPARE(tags.marks, marked);
        QCOMPARE(int(tags.places.size()), marked); // no two are the same
        QCOMPARE(std::size_t(marked), parts);
        QCOMPARE(begun, ended);
        QCOMPARE(begun, marked + full().document.pageCount());
        QCOMPARE(tags.elements, int(full().document.laid().elements.size()));
        QCOMPARE(tags.links, int(full().document.laid().links.size()));
    }

    void marksPagesWhereverTheirContentIs()
    {
        const TwoPages painted;
        const QByteArray first = painted.writtenFor(0), second = painted.writtenFor(1);
        QVERIFY(first.contains("stream") && second.contains("stream"));
        const QByteArrayList contents = contentsMarked(painted, {first, second});
        QCOMPARE(contents.size(), 2);
        QVERIFY(contents[0] != contents[1]);
        for (const QByteArray &content : contents) {
            QCOMPARE(content.count("/Artifact BMC\n"), 1);
            QCOMPARE(content.count("/P <</MCID 0>> BDC\n"), 1);
            QCOMPARE(content.count("EMC\n"), 2);
        }
        QCOMPARE(contentsMarked(painted, {{}, {}}), contents);
        QCOMPARE(contentsMarked(painted, {second, first}), contents);
        const QByteArray other = "<<\n/Length 1 0 R\n/Filter /FlateDecode\n>>\nstream\n"
            + qCompress("0 0 1 1 re\n").mid(4) + "\nendstream\nendobj\n";
        QCOMPARE(contentsMarked(painted, {other, first.left(first.size() / 2)}), contents);
    }

    void structureNamesItsParts()
    {
        QPDF file;
        open(file, full().bytes);
        Tags tags;
        count(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), tags);
        for (const char *type :
             {"/Document", "/H1", "/H2", "/H3", "/P", "/L", "/LI", "/LBody", "/Table", "/TR", "/TH",
              "/TD", "/Figure", "/Link", "/TOC", "/TOCI"})
            QVERIFY2(tags.types.value(type) > 0, type);
        QCOMPARE(tags.figuresWithoutText, 0);
        QVERIFY(tags.types.value("/Figure") >= 8);
    }

    void saysWhatItIs()
    {
        QPDF file;
        open(file, full().bytes);
        Object info = file.getTrailer().getKey("/Info"), root = file.getRoot();
        QVERIFY(QString::fromStdString(info.getKey("/Title").getUTF8Value())
                    .contains(QStringLiteral("Tideway")));
        QCOMPARE(info.getKey("/Author").getUTF8Value(), std::string("Eleanor Voss"));
        QCOMPARE(info.getKey("/CreationDate").getStringValue(),
                 std::string("D:20261123120000+00'00'"));
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("en-GB"));
        QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QVERIFY(root.hasKey("/PageLabels"));
        const auto packet = root.getKey("/Metadata").getStreamData();
        const QByteArray xmp(reinterpret_cast<const char *>(packet->getBuffer()),
                             qsizetype(packet->getSize()));
        QVERIFY(xmp.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(xmp.contains("2026-11-23T12:00:00+00:00"));
    }

    void holdsNoPresentationForms()
    {
        const GapReportData data = samples::changed([](GapReportData &d) {
            d.current.assessment.conclusion = QStringLiteral(
                "office \u0625\u062f\u0627\u0631\u0629 \u0627\u0644\u062e\u062f\u0645\u0627\u062a");
        });
        QPDF file;
        const QByteArray bytes = written(data, optionsFor(ReportPreset::Board)).bytes;
        open(file, bytes);
        int maps = 0;
        for (Object &object : file.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            ++maps;
            const auto buffer = object.getKey("/ToUnicode").getStreamData();
            const QByteArray map = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                                              qsizetype(buffer->getSize()))
                                       .toLower();
            for (const char *form : {"<fb", "<fc", "<fd", "<fe"})
                QVERIFY2(!map.contains(form), form);
        }
        QVERIFY(maps >= 3);
    }

    void textCanBeSearched()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = pdfToText(full().bytes);
        for (const RequirementItem &item : samples::catalogue()->items())
            QVERIFY2(text.contains(item.id), qPrintable(item.id));
        QVERIFY(text.contains(QStringLiteral("Executive summary")));
        QVERIFY(!text.contains(QStringLiteral("PRIVATE")));
    }

    void validPdfA_data()
    {
        QTest::addColumn<ReportPreset>("preset");
        QTest::addColumn<bool>("mono");
        QTest::newRow("full") << ReportPreset::Full << false;
        QTest::newRow("board, mono") << ReportPreset::Board << true;
        QTest::newRow("owner") << ReportPreset::Owner << false;
        QTest::newRow("auditor") << ReportPreset::Auditor << false;
    }

    void validPdfA()
    {
        QFETCH(ReportPreset, preset);
        QFETCH(bool, mono);
        const QString java = QStandardPaths::findExecutable(QStringLiteral("java"));
        QStringList jars;
        for (const char *name : {"commons-io", "commons-logging", "fontbox2", "javax.activation",
                                 "jaxb-api", "pdfbox2", "preflight", "xmpbox"}) {
            const QString jar = QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
            if (QFile::exists(jar))
                jars << jar;
        }
        if (java.isEmpty() || jars.size() != 8)
            QSKIP("PDFBox preflight needs default-jre-headless libpdfbox2-java libjaxb-api-java "
                  "libactivation-java");
        ReportOptions options = optionsFor(preset);
        options.mono = mono;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("report.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(samples::varied(), options).bytes);
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(java,
                      {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                       QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"),
                       file.fileName()});
        QVERIFY(process.waitForFinished(90000));
        const QByteArray said = process.readAll();
        QVERIFY2(said.contains("is a valid PDF/A-1b file"), said.constData());
    }

    void hardTextsAreWritten()
    {
        const GapReportData data = samples::changed([](GapReportData &d) {
            d.engagement.organization = QStringLiteral("<b>Osprey & \u65e5\u672c</b> %1");
            d.logo = "no picture";
            ItemResult &result = d.current.results.front();
            result.evidence = QStringLiteral("Sample. ").repeated(4000);
            result.gap = QStringLiteral("1 < 2 & 3 > 2 \u0000x");
        });
        QPDF file;
        const QByteArray bytes = written(data).bytes;
        open(file, bytes);
        QVERIFY(file.getWarnings().empty());
        QVERIFY(QString::fromStdString(
                    file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value())
                    .contains(QStringLiteral("<b>Osprey & \u65e5\u672c</b> %1")));
    }

    void emptyAssessmentIsWritten()
    {
        const Written empty = written(samples::nothingScored());
        QPDF file;
        open(file, empty.bytes);
        QVERIFY(file.getWarnings().empty());
        QVERIFY(empty.document.pageCount() > 10);
    }

    void tellsHowFarAndStops()
    {
        std::vector<int> steps;
        int whole = 0;
        const Result<QByteArray> bytes = writePdf(full().document, [&](int done, int total) {
            steps.push_back(done);
            whole = total;
            return true;
        });
        QVERIFY(bytes);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.back(), whole);
        const Result<QByteArray> stopped =
            writePdf(full().document, [](int done, int) { return done < 5; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void noPagesNoFile() { QVERIFY(!writePdf(ReportDocument())); }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
