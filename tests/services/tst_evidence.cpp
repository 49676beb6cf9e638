// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"
#include "services/project_loading.h"
#include "services/services_test.h"
#include "storage/attachment_store.h"

#include <QFile>

using namespace gapwright;
using namespace gapwright::test;

namespace {

const QByteArray pngHead("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
const QByteArray wholePng = pngHead + QByteArray(17, 'x') + "IDAT" + QByteArray(40, 'y') + "IEND";
const QByteArray wholeJpeg = QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(200, 'j') + "\xFF\xD9";

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT
private slots:
    void knowsMediaTypes_data();
    void knowsMediaTypes();
    void tellsPicturesByContent_data();
    void tellsPicturesByContent();
    void refusesWhatIsNoEvidence();
    void acceptsAFile();
    void refusesAHugeFileBeforeReading();
    void refusesABigLogo();
};

void TestEvidence::knowsMediaTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("pdf") << "Plan 2.PDF"
                         << "application/pdf";
    QTest::newRow("csv") << "sample.csv"
                         << "text/csv";
    QTest::newRow("svg") << "logo.svg"
                         << "image/svg+xml";
    QTest::newRow("none") << "README"
                          << "application/octet-stream";
}

void TestEvidence::knowsMediaTypes()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    const QString found = mediaTypeOf(name);
    QVERIFY2(found == type
                 || (name == QLatin1String("README") && found.startsWith(QLatin1String("text/"))),
             qPrintable(found));
}

void TestEvidence::tellsPicturesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("svg") << QByteArray("<?xml version='1.0'?>\n<!-- x -->\n"
                                       "<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>")
                         << "image/svg+xml";
    QTest::newRow("png") << wholePng << "image/png";
    QTest::newRow("jpeg") << wholeJpeg << "image/jpeg";
    QTest::newRow("text") << QByteArray("a logo, honestly") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("html") << QByteArray("<html><svg/></html>") << QString();
    QTest::newRow("svg cut off") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><pa")
                                 << QString();
    QTest::newRow("svg with entities")
        << QByteArray("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>") << QString();
    QTest::newRow("png cut off") << pngHead << QString();
    QTest::newRow("jpeg cut off") << wholeJpeg.left(150) << QString();
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QString();
}

void TestEvidence::tellsPicturesByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    const auto found = checkLogo(bytes, QStringLiteral("logo.png"));
    QCOMPARE(bool(found), !type.isEmpty());
    if (found)
        QCOMPARE(*found, type);
    else
        QVERIFY(found.error().message.startsWith(QLatin1String("logo.png")));
}

void TestEvidence::refusesWhatIsNoEvidence()
{
    const Folder folder;
    const QString missing = folder.file(QStringLiteral("none.pdf"));
    const QString empty = folder.file(QStringLiteral("empty.pdf"));
    writeBytes(empty, {});
    for (const QString &path : {missing, empty, folder.path()}) {
        const auto checked = checkEvidence(path);
        QVERIFY2(!checked, qPrintable(path));
        QVERIFY2(checked.error().message.contains(path), qPrintable(checked.error().message));
    }
    QCOMPARE(checkEvidence(missing).error().kind, ErrorKind::NotFound);
}

void TestEvidence::acceptsAFile()
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("note.txt"));
    writeBytes(path, "twelve bytes");
    const auto size = checkEvidence(path);
    GW_VERIFY(size);
    QCOMPARE(*size, qint64(12));
}

void TestEvidence::refusesAHugeFileBeforeReading()
{
    const Folder folder;
    QFile sparse(folder.file(QStringLiteral("huge.bin")));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    if (!sparse.resize(attachmentLimit + 1))
        QSKIP("this file system holds no sparse file of 2 GB");
    const auto checked = checkEvidence(sparse.fileName());
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(QLatin1String("2 GB")));
}

void TestEvidence::refusesABigLogo()
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("logo.png"));
    writeBytes(path, wholePng + QByteArray(logoLimit, 'z'));
    QVERIFY(!checkLogoFile(path));
    writeBytes(path, wholePng);
    GW_VERIFY(checkLogoFile(path));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
