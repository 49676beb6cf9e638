// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/breadcrumbs.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/notice_bar.h"

#include <QListView>
#include <QToolButton>

using namespace gapwright;

class TstRightToLeft : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        m_theme.apply(*qApp);
    }
    void init() { test::refuseWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void breadcrumbsStartAtTheRight()
    {
        Breadcrumbs crumbs(m_theme);
        crumbs.setCrumbs({{QStringLiteral("Client")}, {QStringLiteral("Page")}});
        crumbs.resize(600, 34);
        const auto buttons = crumbs.findChildren<QToolButton *>();
        QCOMPARE(buttons.first()->x(), 0);
        QCOMPARE_LT(buttons.first()->x(), buttons.last()->x());
        crumbs.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(buttons.first()->geometry().right(), 599);
        QCOMPARE_GT(buttons.first()->x(), buttons.last()->x());
    }

    void iconStandsBeforeTheText_data() { directions(); }
    void iconStandsBeforeTheText()
    {
        QFETCH(Qt::LayoutDirection, direction);
        IconLabel label(m_theme, QStringLiteral("circle-x"), QString());
        label.setIcon(QStringLiteral("circle-x"), &Tokens::bad);
        label.setLayoutDirection(direction);
        label.resize(200, 26);
        const QImage picture = label.grab().toImage();
        const bool left = test::hasColour(picture.copy(0, 0, 100, 26), m_theme.tokens().bad, 30);
        const bool right = test::hasColour(picture.copy(100, 0, 100, 26), m_theme.tokens().bad, 30);
        QCOMPARE(left, direction == Qt::LeftToRight);
        QCOMPARE(right, direction == Qt::RightToLeft);
    }

    void figureValueStandsAtTheLeadingEdge_data() { directions(); }
    void figureValueStandsAtTheLeadingEdge()
    {
        QFETCH(Qt::LayoutDirection, direction);
        FigureCard card(m_theme, {{}, QStringLiteral("7"), {}, {}, &Tokens::bad});
        card.setLayoutDirection(direction);
        card.resize(240, card.sizeHint().height());
        const QImage picture = card.grab().toImage();
        const int half = 120;
        const bool left =
            test::hasColour(picture.copy(0, 0, half, picture.height()), m_theme.tokens().bad, 30);
        const bool right = test::hasColour(picture.copy(half, 0, half, picture.height()),
                                           m_theme.tokens().bad, 30);
        QCOMPARE(left, direction == Qt::LeftToRight);
        QCOMPARE(right, direction == Qt::RightToLeft);
    }

    void ringOfTheRailStandsAtTheLeadingEdge_data() { directions(); }
    void ringOfTheRailStandsAtTheLeadingEdge()
    {
        QFETCH(Qt::LayoutDirection, direction);
        NavigationRail rail(m_theme);
        rail.setLayoutDirection(direction);
        rail.setEntries(
            {{.key = QStringLiteral("a"), .title = QStringLiteral("A"), .percent = 100}});
        rail.resize(268, 300);
        rail.show();
        const QImage picture = rail.list()->viewport()->grab().toImage();
        const int half = picture.width() / 2;
        const bool left = test::hasColour(picture.copy(0, 0, half, 60), m_theme.tokens().ok, 20);
        const bool right =
            test::hasColour(picture.copy(half, 0, half, 60), m_theme.tokens().ok, 20);
        QCOMPARE(left, direction == Qt::LeftToRight);
        QCOMPARE(right, direction == Qt::RightToLeft);
    }

    void barsHaveTheirLineOnTheInnerEdge()
    {
        NavigationRail rail(m_theme);
        QCOMPARE(rail.property("bar").toString(), QStringLiteral("left"));
        rail.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(rail.property("bar").toString(), QStringLiteral("right"));
    }

    void closeButtonStandsAtTheTrailingEdge()
    {
        NoticeBar notice(m_theme);
        notice.setLayoutDirection(Qt::RightToLeft);
        notice.resize(500, 44);
        notice.showNotice(NoticeKind::Warning, QStringLiteral("Careful"));
        QCoreApplication::processEvents();
        QCOMPARE_LT(notice.findChild<QToolButton *>()->x(), 250);
    }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    Theme m_theme;
};

QTEST_MAIN(TstRightToLeft)
#include "tst_right_to_left.moc"
