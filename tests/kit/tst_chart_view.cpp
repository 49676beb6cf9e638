// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/chart_view.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>

using namespace gapwright;

namespace {

/// Three squares side by side.
void paintSquares(QPainter &painter, const QRectF &frame, Hits *hits)
{
    const qreal width = frame.width() / 3;
    for (int index = 0; index < 3; ++index) {
        const QRectF square(frame.left() + index * width, frame.top(), width - 4, frame.height());
        painter.fillRect(square, Qt::gray);
        if (hits)
            hits->push_back({QPolygonF(square), QStringLiteral("tip %1").arg(index),
                             QStringLiteral("key%1").arg(index)});
    }
}

} // namespace

class TstChartView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        ChartView::installAccessibility();
    }
    void init()
    {
        test::refuseWarnings();
        m_view = std::make_unique<ChartView>(m_theme, QStringLiteral("Items by clause"));
        m_view->setPaint(paintSquares);
        m_view->resize(330, 120);
        m_view->grab();
    }
    void cleanup() { m_view.reset(); }

    void clickActivatesThePart()
    {
        QSignalSpy activated(m_view.get(), &ChartView::activated);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(165, 60));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("key1"));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(activated.count(), 1);
    }

    void arrowsWalkAndEnterActivates()
    {
        QSignalSpy activated(m_view.get(), &ChartView::activated);
        QVERIFY(m_view->currentKey().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key0"));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key2"));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key0"));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key2"));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("key2"));
    }

    void arrowsFollowTheReadingDirection()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key0"));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key1"));
    }

    void pointerShowsAndLeavesThePart()
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(50, 50), m_view->mapToGlobal(QPointF(50, 50)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &move);
        QCOMPARE(m_view->currentKey(), QStringLiteral("key0"));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view.get(), &leave);
        QVERIFY(m_view->currentKey().isEmpty());
    }

    void newPainterForgetsTheOldParts()
    {
        QTest::keyClick(m_view.get(), Qt::Key_End);
        m_view->setPaint([](QPainter &, const QRectF &, Hits *) {});
        m_view->grab();
        QVERIFY(m_view->hits().empty());
        QVERIFY(m_view->currentKey().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->currentKey().isEmpty());
    }

    void isAGraphicWithADescription()
    {
        m_view->setDescription(QStringLiteral("Clause 4: 3 of 5."));
        QAccessibleInterface *graphic = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(graphic);
        QCOMPARE(graphic->role(), QAccessible::Graphic);
        QCOMPARE(graphic->text(QAccessible::Name), QStringLiteral("Items by clause"));
        QCOMPARE(graphic->text(QAccessible::Description), QStringLiteral("Clause 4: 3 of 5."));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(graphic->text(QAccessible::Value), QStringLiteral("tip 0"));
    }

    void sizeFollowsTheZoom()
    {
        m_view->setPreferredSize({200, 100});
        QCOMPARE(m_view->sizeHint(), QSize(200, 100));
        m_theme.setZoom(1.5);
        QCOMPARE(m_view->sizeHint(), QSize(300, 150));
        m_theme.resetZoom();
    }

private:
    Theme m_theme;
    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(TstChartView)
#include "tst_chart_view.moc"
