// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/delegates.h"
#include "ui/kit/severity_blocks.h"
#include "ui/kit/text_lines.h"

#include <QPainter>
#include <QStandardItemModel>

using namespace gapwright;

class TstDelegates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        m_theme.apply(*qApp);
        m_model.appendRow(new QStandardItem(
            QStringLiteral("Incidents are closed with the user's agreement noted in the record")));
        m_model.item(0)->setData(QStringLiteral("due 31 July"), Qt::UserRole + 1);
    }
    void init() { test::refuseWarnings(); }

    void breaksAtWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("cut");
        QTest::newRow("empty") << QString() << 0 << false;
        QTest::newRow("short") << QStringLiteral("one") << 1 << false;
        QTest::newRow("long") << QStringLiteral("one two three four five six seven eight nine ten")
                              << 2 << true;
        QTest::newRow("one long word") << QString(80, QLatin1Char('w')) << 2 << true;
        QTest::newRow("line ends") << QStringLiteral("a\nb\nc") << 2 << true;
    }
    void breaksAtWords()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        QFETCH(bool, cut);
        const QFont font = m_theme.font();
        const QStringList broken = brokenLines(text, font, 120, 2);
        QCOMPARE_LE(broken.size(), 2);
        if (!text.isEmpty())
            QCOMPARE(broken.size(), lines);
        QCOMPARE(broken.join(QString()).endsWith(QChar(0x2026)), cut);
        for (const QString &line : broken)
            QCOMPARE_LE(QFontMetricsF(font).horizontalAdvance(line), 121.0);
    }

    void mirrorsRectangles()
    {
        const QRectF outer(10, 0, 100, 20);
        QCOMPARE(mirrored(QRectF(10, 0, 30, 20), outer, Qt::LeftToRight), QRectF(10, 0, 30, 20));
        QCOMPARE(mirrored(QRectF(10, 0, 30, 20), outer, Qt::RightToLeft), QRectF(80, 0, 30, 20));
    }

    void textKeepsItsOwnDirection()
    {
        QCOMPARE(textDirection(QStringLiteral("8.6.1 Incident")), Qt::LeftToRight);
        QCOMPARE(textDirection(QStringLiteral("8.6.1 إدارة")), Qt::RightToLeft);
    }

    void pillStandsAtTheLeadingEdge_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void pillStandsAtTheLeadingEdge()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const PillLook look{QStringLiteral("circle-x"), QStringLiteral("No"),
                            &Tokens::notConforming, &Tokens::notConformingSoft};
        QImage picture(300, 46, QImage::Format_ARGB32_Premultiplied);
        picture.fill(m_theme.tokens().surface);
        QPainter painter(&picture);
        paintPill(painter, QRectF(0, 0, 300, 46), look, m_theme, direction);
        painter.end();
        const QColor ground = m_theme.tokens().notConformingSoft;
        QCOMPARE(test::hasColour(picture.copy(0, 0, 150, 46), ground, 2),
                 direction == Qt::LeftToRight);
        QCOMPARE(test::hasColour(picture.copy(150, 0, 150, 46), ground, 2),
                 direction == Qt::RightToLeft);
    }

    void severityFillsItsBlocks_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (int level = 0; level <= 4; ++level) {
            QTest::addRow("level %d", level) << level << Qt::LeftToRight;
            QTest::addRow("level %d mirrored", level) << level << Qt::RightToLeft;
        }
    }
    void severityFillsItsBlocks()
    {
        QFETCH(int, level);
        QFETCH(Qt::LayoutDirection, direction);
        QImage picture(160, 46, QImage::Format_ARGB32_Premultiplied);
        picture.fill(m_theme.tokens().surface);
        QPainter painter(&picture);
        paintSeverity(painter, QRectF(0, 0, 160, 46), {level, {}}, m_theme, direction);
        painter.end();
        int runs = 0;
        bool inside = false;
        for (int x = 0; x < picture.width(); ++x) {
            const bool full = picture.pixelColor(x, 22) == m_theme.tokens().textMuted;
            runs += full && !inside ? 1 : 0;
            inside = full;
        }
        QCOMPARE(runs, level);
    }

    void rowsAreTwoLinesHighAtEveryZoom()
    {
        TwoLineDelegate text(m_theme);
        PillDelegate pill(m_theme, [](const QModelIndex &) { return PillLook(); });
        SeverityDelegate severity(m_theme, [](const QModelIndex &) { return 1; });
        for (const qreal zoom : {1.0, 1.5}) {
            m_theme.setZoom(zoom);
            const int height = m_theme.px(46);
            QCOMPARE(text.sizeHint({}, m_model.index(0, 0)).height(), height);
            QCOMPARE(pill.sizeHint({}, m_model.index(0, 0)).height(), height);
            QCOMPARE(severity.sizeHint({}, m_model.index(0, 0)).height(), height);
        }
        m_theme.resetZoom();
    }

    void selectionFillsTheWholeCell()
    {
        const TwoLineDelegate delegate(m_theme);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 200, 46);
        option.state = QStyle::State_Selected | QStyle::State_Enabled;
        QImage picture(200, 46, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::red);
        QPainter painter(&picture);
        delegate.paint(&painter, option, m_model.index(0, 0));
        painter.end();
        QCOMPARE(picture.pixelColor(0, 0), m_theme.tokens().accentSoft);
        QCOMPARE(picture.pixelColor(199, 44), m_theme.tokens().accentSoft);
        QVERIFY(!test::hasColour(picture, Qt::red, 0));
    }

    void subtitleIsMuted()
    {
        TwoLineDelegate delegate(m_theme);
        const auto painted = [&] {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 600, 46);
            QImage picture(600, 46, QImage::Format_ARGB32_Premultiplied);
            picture.fill(m_theme.tokens().surface);
            QPainter painter(&picture);
            delegate.paint(&painter, option, m_model.index(0, 0));
            return picture;
        };
        const QImage oneLine = painted();
        delegate.setSubtitleRole(Qt::UserRole + 1);
        const QImage twoLines = painted();
        const QRect lower(0, 26, 600, 14);
        QVERIFY(test::hasColour(twoLines.copy(lower), m_theme.tokens().textMuted, 40));
        QVERIFY(twoLines != oneLine);
    }

private:
    Theme m_theme;
    QStandardItemModel m_model;
};

QTEST_MAIN(TstDelegates)
#include "tst_delegates.moc"
