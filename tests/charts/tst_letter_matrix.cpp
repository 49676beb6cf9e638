// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/letter_matrix.h"

#include <QGuiApplication>
#include <QTest>

using namespace gapwright;

namespace {

LetterMatrix sample(int rows, int columns)
{
    LetterMatrix matrix;
    matrix.strong = {QStringLiteral("A")};
    matrix.plain = {QStringLiteral("R")};
    matrix.brokenWord = QStringLiteral("breaks a rule");
    for (int i = 0; i < columns; ++i)
        matrix.columns << QStringLiteral("Role number %1").arg(i);
    for (int i = 0; i < rows; ++i) {
        LetterMatrix::Row row{QStringLiteral("r%1").arg(i),
                              QStringLiteral("Activity %1").arg(i),
                              QStringLiteral("Note %1").arg(i),
                              {},
                              i == 1};
        for (int column = 0; column < columns; ++column)
            row.cells.push_back(column == i % columns ? QStringList{QStringLiteral("A")}
                                                      : QStringList());
        matrix.rows.push_back(row);
    }
    return matrix;
}

} // namespace

class TestLetterMatrix : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void everythingIsWritten();
    void textsKeepApart_data();
    void textsKeepApart();
    void twoLettersShareACell();
    void emptyMatrixSaysSo();
    void rowsFitTheirHeight();
    void wordsTellEveryLetter();
};

void TestLetterMatrix::everythingIsWritten()
{
    const LetterMatrix matrix = sample(4, 3);
    const Probe probe = gapwright::probe(drawLetterMatrix, matrix, {600, 300});
    for (const LetterMatrix::Row &row : matrix.rows) {
        QVERIFY2(probe.wrote(row.label), qPrintable(row.label));
        QVERIFY(probe.wrote(row.note));
        QVERIFY(probe.hitOf(row.key));
    }
    for (const QString &column : matrix.columns)
        QVERIFY2(probe.wrote(column), qPrintable(column));
    QVERIFY(hasColour(probe, lightTheme().accent));
    QVERIFY2(hasColour(probe, lightTheme().alert), "the sign of the broken row");
    QCOMPARE(hitProblem(probe), QString());
    // names of columns are taller than wide: they read upwards
    const QRectF box = probe.boxOf(matrix.columns[0]);
    QVERIFY(box.height() > box.width() * 2);
    QVERIFY(probe.hitOf(QStringLiteral("r1"))->tip.contains(matrix.brokenWord));
}

void TestLetterMatrix::textsKeepApart_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("small") << 1 << 1 << QSizeF(300, 200) << false;
    QTest::newRow("usual") << 26 << 17 << QSizeF(900, 900) << false;
    QTest::newRow("right to left") << 26 << 17 << QSizeF(900, 900) << true;
    QTest::newRow("narrow") << 8 << 12 << QSizeF(420, 400) << false;
}

void TestLetterMatrix::textsKeepApart()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(QSizeF, size);
    QFETCH(bool, mirrored);
    const Probe probe = gapwright::probe(drawLetterMatrix, sample(rows, columns), size,
                                         mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(textProblem(probe), QString());
    QCOMPARE(int(probe.hits.size()), rows);
}

void TestLetterMatrix::twoLettersShareACell()
{
    LetterMatrix matrix = sample(1, 2);
    matrix.rows[0].cells[1] = {QStringLiteral("A"), QStringLiteral("R")};
    matrix.rows[0].cells[0].clear();
    const Probe probe = gapwright::probe(drawLetterMatrix, matrix, {400, 200});
    QVERIFY(probe.wrote(QStringLiteral("A")) && probe.wrote(QStringLiteral("R")));
    QVERIFY(!probe.boxOf(QStringLiteral("A")).intersects(probe.boxOf(QStringLiteral("R"))));
}

void TestLetterMatrix::emptyMatrixSaysSo()
{
    for (const LetterMatrix &matrix : {sample(0, 3), sample(3, 0)}) {
        const Probe probe = gapwright::probe(drawLetterMatrix, matrix, {400, 200});
        QCOMPARE(int(probe.written.size()), 1);
        QVERIFY(probe.hits.empty());
        QVERIFY(!describe(matrix).isEmpty());
    }
}

void TestLetterMatrix::rowsFitTheirHeight()
{
    const ChartTheme theme = lightTheme();
    for (const int rows : {1, 10, 40}) {
        const LetterMatrix matrix = sample(rows, 3);
        QCOMPARE(rowsWithin(matrix, theme, naturalHeight(matrix, theme) + 0.01), rows);
    }
    QCOMPARE(rowsWithin(sample(3, 3), theme, 5), 1);
}

void TestLetterMatrix::wordsTellEveryLetter()
{
    const QString words = describe(sample(2, 2));
    QVERIFY(words.contains(QLatin1String("Activity 0; Role number 0: A.")));
    QVERIFY(words.contains(QLatin1String("Activity 1; Role number 1: A; breaks a rule.")));
}

QTEST_MAIN(TestLetterMatrix)
#include "tst_letter_matrix.moc"
