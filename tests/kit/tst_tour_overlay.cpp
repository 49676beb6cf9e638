// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "ui/kit/tour_overlay.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gapwright;

class TestTourOverlay : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init()
    {
        test::refuseWarnings();
        m_theme = std::make_unique<Theme>();
        m_theme->setSchemeSetting(SchemeSetting::Light);
        m_theme->apply(*qApp);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_field = new QLineEdit(m_window.get());
        m_field->setGeometry(20, 20, 200, 30);
        m_rail = new QWidget(m_window.get());
        m_rail->setGeometry(0, 60, 200, 540);
        m_bar = new QWidget(m_window.get());
        m_bar->setGeometry(0, 560, 900, 40);
        m_hidden = new QWidget(m_window.get());
        m_hidden->hide();
        m_tour = new TourOverlay(*m_theme, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void leavesOutWhatIsNotThere()
    {
        m_tour->start(stops());
        QCOMPARE(m_tour->count(), 3);
        QCOMPARE(m_tour->current(), 0);
        QVERIFY(m_tour->isVisible());
    }

    void doesNotStartWithoutAStop()
    {
        m_tour->start({{m_hidden, QStringLiteral("Hidden"), {}}, {nullptr, {}, {}}});
        QVERIFY(!m_tour->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void walksByKeysAndEndsAtTheLast()
    {
        QSignalSpy ended(m_tour, &TourOverlay::ended);
        m_tour->start(stops());
        QVERIFY(!child("tourBack")->isEnabled());
        QTest::keyClick(child("tourNext"), Qt::Key_Right);
        QCOMPARE(m_tour->current(), 1);
        QTest::keyClick(child("tourNext"), Qt::Key_Left);
        QCOMPARE(m_tour->current(), 0);
        QTest::keyClick(child("tourNext"), Qt::Key_Return);
        QTest::keyClick(child("tourNext"), Qt::Key_Return);
        QCOMPARE(m_tour->current(), 2);
        QCOMPARE(child("tourNext")->text(), QStringLiteral("Done"));
        QTest::keyClick(child("tourNext"), Qt::Key_Return);
        QCOMPARE(m_tour->current(), -1);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!m_tour->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void escapeSkipsAndGivesTheFocusBack()
    {
        m_tour->start(stops());
        QTest::keyClick(child("tourNext"), Qt::Key_Escape);
        QVERIFY(!m_tour->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void theFocusStaysOnTheCard()
    {
        m_tour->start(stops());
        QTest::keyClick(child("tourNext"), Qt::Key_Right);
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(m_tour->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void theCardIsInTheWindowAndBesideThePart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("zoom");
        QTest::newRow("as made") << QSize(900, 600) << 1.0;
        QTest::newRow("larger text") << QSize(1280, 720) << 2.0;
        QTest::newRow("smallest window") << QSize(800, 480) << 1.4;
    }
    void theCardIsInTheWindowAndBesideThePart()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, zoom);
        m_tour->start({{m_rail, QStringLiteral("Steps"), QStringLiteral("What they are for.")}});
        m_theme->setZoom(zoom);
        m_window->resize(size);
        QCoreApplication::processEvents();
        const auto *card = child("tourNext")->parentWidget();
        QVERIFY(m_window->rect().contains(card->geometry()));
        QVERIFY(!card->geometry().intersects(m_rail->geometry()));
        QCOMPARE(m_tour->size(), m_window->size());
    }

    void showsTextsAsTyped()
    {
        m_tour->start({{m_rail, QStringLiteral("<b>Steps</b>"), QStringLiteral("<i>x</i>")}});
        const auto labels = m_tour->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 3);
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    std::vector<TourStop> stops() const
    {
        return {{m_rail, QStringLiteral("Steps"), QStringLiteral("The way.")},
                {m_hidden, QStringLiteral("Hidden"), QStringLiteral("Never shown.")},
                {m_bar, QStringLiteral("Status"), QStringLiteral("What is saved.")},
                {m_field, QStringLiteral("Search"), QStringLiteral("Finds it.")}};
    }
    QPushButton *child(const char *name) const
    {
        return m_tour->findChild<QPushButton *>(QLatin1String(name));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QWidget *m_rail = nullptr;
    QWidget *m_bar = nullptr;
    QWidget *m_hidden = nullptr;
    TourOverlay *m_tour = nullptr;
};

QTEST_MAIN(TestTourOverlay)
#include "tst_tour_overlay.moc"
