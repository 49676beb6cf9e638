// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_list.h"
#include "app/control_help.h"
#include "app/page_help.h"
#include "app/project_view.h"
#include "app/window_test.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/tour_overlay.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/overview/rail_entries.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QWhatsThis>

using namespace gapwright;

class TestWindowHelp : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init()
    {
        test::refuseWarnings();
        m_test = std::make_unique<test::WindowTest>();
        m_test->window().resize(1400, 875);
        m_test->window().show();
    }
    void cleanup() { m_test.reset(); }

    void everyPageHasItsOwnHelp()
    {
        const QStringList helped = pagesWithHelp();
        for (QString key : test::pageKeys(*m_test->catalogue())) {
            if (!stepOfKey(key).isEmpty())
                key = QStringLiteral("step");
            QVERIFY2(helped.contains(key), qPrintable(key));
        }
        QCOMPARE(QSet<QString>(helped.begin(), helped.end()).size(), helped.size());
        for (const QString &key : helped) {
            const PageHelp help = helpOfPage(key);
            QVERIFY2(help.purpose.size() > 30 && !help.ways.isEmpty(), qPrintable(key));
        }
    }

    void anUnknownPageGetsTheGeneralHelp()
    {
        QCOMPARE(helpOfPage(QStringLiteral("nowhere")).purpose,
                 helpOfPage(QStringLiteral("welcome")).purpose);
    }

    void explainsThePageAtHand()
    {
        QVERIFY(m_test->open(m_test->sample()));
        m_test->window().projectView()->goTo(QStringLiteral("gap"));
        QDialog *dialog = openBy("help", "pageHelpDialog");
        QVERIFY(dialog);
        QVERIFY(says(*dialog, helpOfPage(QStringLiteral("gap")).purpose));
        const auto *keys = dialog->findChild<QTreeWidget *>();
        QVERIFY(keys && keys->topLevelItemCount() > 5);
        dialog->reject();
        m_test->window().projectView()->goTo(QStringLiteral("history"));
        dialog = openBy("help", "pageHelpDialog");
        QVERIFY(dialog);
        QVERIFY(says(*dialog, helpOfPage(QStringLiteral("history")).purpose));
        QVERIFY(!dialog->findChild<QTreeWidget *>());
        dialog->findChild<QPushButton *>(QStringLiteral("allKeys"))->click();
        QTRY_VERIFY(m_test->window().findChild<QDialog *>(QStringLiteral("shortcutsDialog")));
    }

    void helpsOnTheWelcomePageToo()
    {
        QDialog *dialog = openBy("help", "pageHelpDialog");
        QVERIFY(dialog);
        QVERIFY(says(*dialog, helpOfPage(QStringLiteral("welcome")).purpose));
        QVERIFY(!m_test->window().actions().action(QStringLiteral("tour"))->isEnabled());
    }

    void theTourFindsEveryPart()
    {
        QVERIFY(m_test->open(m_test->sample()));
        m_test->window().projectView()->goTo(QStringLiteral("gap"));
        m_test->window().actions().action(QStringLiteral("tour"))->trigger();
        auto *tour = m_test->window().findChild<TourOverlay *>();
        QVERIFY(tour->isVisible());
        QCOMPARE(tour->count(), 8);
        m_test->window().projectView()->goTo(QStringLiteral("history")); // no guidance there
        m_test->window().actions().action(QStringLiteral("tour"))->trigger();
        QCOMPARE(tour->count(), 7);
        QVERIFY(m_test->close());
        QVERIFY(!tour->isVisible());
    }

    void offersTheTourOnce()
    {
        m_test->preferences().store().remove(QStringLiteral("help/tourOffered"));
        QVERIFY(m_test->open(m_test->sample()));
        auto *notice = m_test->window().findChild<NoticeBar *>(QStringLiteral("windowNotice"));
        QVERIFY(notice->isVisible());
        emit notice->actionTriggered();
        QVERIFY(m_test->window().findChild<TourOverlay *>()->isVisible());
        QVERIFY(!notice->isVisible());
        QVERIFY(m_test->open(m_test->sample(QStringLiteral("second"))));
        QVERIFY(!notice->isVisible());
    }

    void saysWhatAControlIs()
    {
        QVERIFY(m_test->open(m_test->sample()));
        ProjectView *view = m_test->window().projectView();
        view->goTo(QStringLiteral("actions"));
        auto *owner = view->page()->findChild<QWidget *>(QStringLiteral("actionOwner"));
        QVERIFY(owner->whatsThis().contains(QLatin1String("this person")));
        QAction *ask = m_test->window().actions().action(QStringLiteral("whatsThis"));
        QCOMPARE(ask->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
        ask->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QTest::mouseClick(owner, Qt::LeftButton);
        QTRY_VERIFY(shownHelp() && shownHelp()->isVisible());
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        QWhatsThis::hideText();
        owner->setFocus();
        ask->trigger();
        ask->trigger(); // the second time asks about the control with the focus
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        QTRY_VERIFY(shownHelp() && shownHelp()->isVisible());
        QWhatsThis::hideText();
    }

    void everyTextBelongsToAControl()
    {
        QVERIFY(m_test->open(m_test->sample()));
        ProjectView *view = m_test->window().projectView();
        QStringList wanted = describedControls();
        QVERIFY(wanted.size() > 70);
        QStringList places = test::pageKeys(*m_test->catalogue());
        for (const char *place :
             {"roadmap", "actions", "problems", "calendar", "business-case", "plan", "raci",
              "risk-matrix", "scope", "service-map", "kpi-board", "competence-matrix",
              "communication", "register/risks"})
            places << QString::fromLatin1(place);
        const auto &documents = m_test->window().desk().workspace()->all<Document>();
        QVERIFY(!documents.empty());
        places << QStringLiteral("documents/") + documents.front().id.value;
        for (const QString &place : std::as_const(places)) {
            view->goTo(place);
            QVERIFY2(!view->page()->whatsThis().isEmpty(), qPrintable(place));
        }
        view->goTo(QStringLiteral("gap"));
        for (const auto tab : {GapAnalysisPage::Tab::Charts, GapAnalysisPage::Tab::Capability})
            m_test->window().findChild<GapAnalysisPage *>()->setTab(tab);
        describeControls(m_test->window());
        for (const QWidget *control : m_test->window().findChildren<QWidget *>()) {
            if (!control->whatsThis().isEmpty())
                wanted.removeAll(control->objectName());
        }
        QVERIFY2(wanted.isEmpty(), qPrintable(wanted.join(QStringLiteral(", "))));
    }

private:
    static QWidget *shownHelp()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QWhatsThat"))
                return widget;
        }
        return nullptr;
    }
    QDialog *openBy(const char *action, const char *dialog)
    {
        m_test->window().actions().action(QString::fromLatin1(action))->trigger();
        const auto found = m_test->window().findChildren<QDialog *>(QString::fromLatin1(dialog));
        return found.isEmpty() ? nullptr : found.last();
    }
    static bool says(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<test::WindowTest> m_test;
};

QTEST_MAIN(TestWindowHelp)
#include "tst_window_help.moc"
