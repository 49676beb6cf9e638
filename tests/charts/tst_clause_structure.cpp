// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/clause_structure.h"

#include <QTest>

using namespace gapwright;

namespace {

ClauseStructure sample()
{
    const auto box = [](const char *number, const char *title) {
        return ClauseStructure::Box{QString::fromLatin1(number), QString::fromLatin1(title),
                                    QStringLiteral("What it is about.")};
    };
    return {{box("4", "Context of the organization"), box("5", "Leadership")},
            {box("6", "Planning"), box("7", "Support of the service management system")},
            box("8", "Operation of the service management system"),
            {box("8.1", "Operational planning and control"), box("8.2", "Service portfolio"),
             box("8.3", "Relationship and agreement"), box("8.4", "Supply and demand"),
             box("8.5", "Service design, build and transition"),
             box("8.6", "Resolution and fulfilment"), box("8.7", "Service assurance")},
            {box("9", "Performance evaluation"), box("10", "Improvement")}};
}

} // namespace

class TstClauseStructure : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void layersLieBelowEachOther();
    void hitsOpenClauses();
    void nothing();
};

void TstClauseStructure::texts_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("page") << QSizeF(720, 340);
    QTest::newRow("wide") << QSizeF(1200, 420);
    QTest::newRow("narrow") << QSizeF(560, 340);
}

void TstClauseStructure::texts()
{
    QFETCH(QSizeF, size);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawClauseStructure, sample(), size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(painted.hits.size(), std::size_t(14));
    }
}

void TstClauseStructure::layersLieBelowEachOther()
{
    const Probe painted = probe(drawClauseStructure, sample(), {900, 400});
    const auto top = [&](const char *key) {
        return painted.hitOf(QLatin1String(key))->shape.boundingRect().top();
    };
    QCOMPARE(top("4"), top("5"));
    QCOMPARE(top("6"), top("7"));
    QCOMPARE(top("9"), top("10"));
    QVERIFY(top("4") < top("6") && top("6") < top("8") && top("8") < top("8.1"));
    QVERIFY(top("8.7") < top("9"));
    QVERIFY(painted.wrote(QStringLiteral("Customers")));
    QVERIFY(painted.boxOf(QStringLiteral("Customers")).right()
            < painted.boxOf(QStringLiteral("Suppliers")).left());
}

void TstClauseStructure::hitsOpenClauses()
{
    const Probe painted = probe(drawClauseStructure, sample(), {900, 400});
    const Hit *group = painted.hitOf(QStringLiteral("8.6"));
    QVERIFY(group);
    QCOMPARE(group->tip, QStringLiteral("8.6 Resolution and fulfilment\nWhat it is about."));
    QVERIFY(hitAt(painted.hits, group->shape.boundingRect().center()) == group);
    QVERIFY(describe(sample()).contains(QStringLiteral("10 Improvement")));
}

void TstClauseStructure::nothing()
{
    const Probe painted = probe(drawClauseStructure, ClauseStructure{}, {400, 200});
    QVERIFY(painted.hits.empty());
    QCOMPARE(painted.written.size(), std::size_t(1));
    QVERIFY(!describe(ClauseStructure{}).isEmpty());
}

QTEST_MAIN(TstClauseStructure)
#include "tst_clause_structure.moc"
