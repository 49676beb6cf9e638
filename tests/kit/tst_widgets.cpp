// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/breadcrumbs.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/pill.h"
#include "ui/kit/rating_buttons.h"
#include "ui/kit/ring.h"
#include "ui/kit/search_button.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/wrapped_label.h"
#include "ui/kit/wrapping_layout.h"

#include <QAccessible>
#include <QBuffer>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gapwright;

class TstWidgets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        m_theme.apply(*qApp);
    }
    void init()
    {
        test::refuseWarnings();
        m_theme.resetZoom();
    }

    void elidedLabelNeverForcesWidth()
    {
        const QString text(300, QLatin1Char('m'));
        ElidedLabel label(text, TextRole::Title);
        label.ensurePolished();
        QCOMPARE_LT(label.minimumSizeHint().width(), 120);
        QCOMPARE_GT(label.sizeHint().width(), 1000);
        label.resize(200, 40);
        label.grab();
        QVERIFY(label.isElided());
        label.setText(QStringLiteral("short"));
        label.grab();
        QVERIFY(!label.isElided());
        QCOMPARE(label.text(), QStringLiteral("short"));
    }

    void elidedLabelWrapsToItsLines()
    {
        ElidedLabel label(QStringLiteral("one two three four five six seven eight nine ten"));
        label.setMaximumLines(2);
        label.ensurePolished();
        const int line = label.fontMetrics().lineSpacing();
        QCOMPARE(label.heightForWidth(1000), line);
        QCOMPARE(label.heightForWidth(100), 2 * line);
        label.resize(100, 2 * line);
        label.grab();
        QVERIFY(label.isElided());
    }

    void wrappedLabelIsAsHighAsItsText()
    {
        const QString text = QStringLiteral("one two three four five six seven eight nine ten");
        WrappedLabel label(TextRole::Body);
        QLabel plain;
        plain.setWordWrap(true);
        const auto agree = [&] {
            plain.setFont(label.font());
            plain.setText(label.text());
            plain.setContentsMargins(label.contentsMargins());
            for (const int width : {60, 120, 300, 1000, 60})
                QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
        };
        label.ensurePolished();
        label.setText(text);
        agree();
        label.setText(text + text + text);
        agree();
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
        agree();
        label.setContentsMargins(0, 30, 0, 0);
        agree();
    }

    void measuredTextsAreThoseOfTheFont()
    {
        QFont font;
        const QString text = QStringLiteral("The service provider keeps records of its services");
        for (const qreal size : {9.0, 18.0, 9.0}) {
            font.setPointSizeF(size);
            const QFontMetricsF metrics(font);
            QCOMPARE(naturalWidth(text, font), metrics.horizontalAdvance(text));
            for (const qreal width : {40.0, 200.0, 2000.0, 40.0}) {
                QCOMPARE(elidedLine(text, font, width),
                         metrics.elidedText(text, Qt::ElideRight, width));
                const QStringList lines = brokenLines(text, font, width, 2);
                QVERIFY(!lines.isEmpty() && lines.size() <= 2);
                for (const QString &line : lines)
                    QVERIFY(metrics.horizontalAdvance(line) <= width + 1);
            }
        }
    }

    void textRolesChangeTheFont()
    {
        ElidedLabel title(QStringLiteral("Title"), TextRole::Title);
        ElidedLabel small(QStringLiteral("Small"), TextRole::Caption);
        title.ensurePolished();
        small.ensurePolished();
        QCOMPARE(title.font().pointSizeF(), type_size::title);
        QCOMPARE(small.font().pointSizeF(), type_size::small);
    }

    void figureCardsSayWhichOneIsAsked()
    {
        QWidget owner;
        auto *row = new QHBoxLayout(&owner);
        static constexpr const char *names[] = {"first", "second"};
        QList<int> asked;
        const QList<FigureCard *> cards =
            addFigureCards(*row, m_theme, names, [&](int place) { asked << place; });
        QCOMPARE(cards.size(), 2);
        QCOMPARE(row->count(), 2);
        QCOMPARE(cards[1]->objectName(), QStringLiteral("second"));
        cards[1]->click();
        cards[0]->click();
        QCOMPARE(asked, QList<int>({1, 0}));
        QVERIFY(!cards[0]->toolTip().isEmpty());
    }

    void bareScrollIsAsWideAsItsContent()
    {
        auto *content = new QWidget;
        content->setMinimumHeight(2000);
        const std::unique_ptr<QScrollArea> scroll(bareScroll(content));
        scroll->resize(300, 200);
        scroll->show();
        QCOMPARE(scroll->frameWidth(), 0);
        QCOMPARE(scroll->focusPolicy(), Qt::NoFocus);
        QVERIFY(scroll->verticalScrollBar()->maximum() > 1000);
        QCOMPARE(content->width(), scroll->viewport()->width());
        QVERIFY(!scroll->horizontalScrollBar()->isVisible());
    }

    void figureCardSpeaksAndAnswers()
    {
        FigureCard card(
            m_theme,
            {QStringLiteral("Conformity"), QStringLiteral("76.1 %"), QStringLiteral("3 gaps")});
        QSignalSpy clicked(&card, &FigureCard::clicked);
        QCOMPARE(card.accessibleName(), QStringLiteral("Conformity: 76.1 %, 3 gaps"));
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(&card, Qt::Key_Space);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.count(), 3);
        card.setExplainable(false);
        QCOMPARE(card.focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Return);
        QCOMPARE(clicked.count(), 3);
        card.setFigure({QStringLiteral("Level")});
        QCOMPARE(card.accessibleName(), QStringLiteral("Level: not known"));
    }

    void figureCardShowsALongNote()
    {
        FigureCard card(m_theme,
                        {QStringLiteral("Capability level"), QStringLiteral("1.3"),
                         QStringLiteral("lowest 1, 28 below target")});
        card.resize(190, card.sizeHint().height());
        QBuffer picture;
        QSvgGenerator generator;
        generator.setOutputDevice(&picture);
        card.render(&generator);
        const QString texts = QString::fromUtf8(picture.data());
        QVERIFY(texts.contains(QStringLiteral("target")));
        QVERIFY(!texts.contains(QChar(0x2026)));
    }

    void wrappingLayoutCutsNothing()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto *bar = new WrappingLayout(m_theme, 10);
        QList<QWidget *> parts;
        for (int index = 0; index < 4; ++index) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20 + index);
            parts << part;
            if (index == 2)
                bar->addBreathingSpace();
            bar->addWidget(part);
        }
        column->addLayout(bar);
        column->addStretch(1);
        page.resize(600, 200);
        page.show();
        const auto settle = [&] {
            QCoreApplication::sendPostedEvents();
            column->activate();
        };
        settle();
        QCOMPARE(parts[1]->x(), 110);
        QCOMPARE(parts[3]->geometry().right(), 599); // behind the breathing space
        QCOMPARE(parts[2]->x(), 390);
        page.setLayoutDirection(Qt::RightToLeft);
        settle();
        QCOMPARE(parts[0]->geometry().right(), 599);
        QCOMPARE(parts[3]->x(), 0);
        page.setLayoutDirection(Qt::LeftToRight);
        page.resize(250, 200);
        settle();
        QCOMPARE(parts[2]->x(), 0);
        QCOMPARE(parts[2]->y(), 21 + 10 + (23 - 22) / 2);
        QCOMPARE(bar->heightForWidth(250), 21 + 10 + 23);
        QCOMPARE(bar->heightForWidth(600), 23);
        parts[0]->hide();
        settle();
        QCOMPARE(parts[1]->x(), 0);
        QCOMPARE(parts[2]->geometry().right(), 249);
        QVERIFY(page.minimumSizeHint().width() <= 100);
        auto *field = new QLineEdit;
        bar->addWidget(field);
        delete parts.takeAt(2);
        page.resize(600, 200);
        settle();
        QCOMPARE(field->geometry().right(), 599); // takes what the line leaves
        for (QWidget *part : std::as_const(parts))
            QVERIFY(page.rect().contains(part->geometry()));
    }

    void breadcrumbsCollapseToTheLast()
    {
        Breadcrumbs crumbs(m_theme);
        crumbs.setCrumbs({{QStringLiteral("Northwind Managed Services"), QStringLiteral("client")},
                          {QStringLiteral("Gap analysis"), QStringLiteral("gap")},
                          {QStringLiteral("8.6.1 Incident management"), QStringLiteral("page")}});
        crumbs.show();
        crumbs.resize(800, 34);
        QCOMPARE(crumbs.visibleCount(), 3);
        crumbs.resize(330, 34);
        QCOMPARE(crumbs.visibleCount(), 2);
        crumbs.resize(90, 34);
        QCOMPARE(crumbs.visibleCount(), 1);
        const auto buttons = crumbs.findChildren<QToolButton *>();
        QVERIFY(buttons.last()->text().endsWith(QChar(0x2026)));
        QCOMPARE_LE(crumbs.minimumSizeHint().width(), 90);
        QSignalSpy activated(&crumbs, &Breadcrumbs::activated);
        crumbs.resize(800, 34);
        buttons[1]->click();
        QCOMPARE(activated.first().first().toString(), QStringLiteral("gap"));
    }

    void noticeTellsAndAsks()
    {
        NoticeBar notice(m_theme);
        QVERIFY(notice.isHidden());
        QSignalSpy triggered(&notice, &NoticeBar::actionTriggered);
        QSignalSpy dismissed(&notice, &NoticeBar::dismissed);
        notice.showNotice(NoticeKind::Error, QStringLiteral("The <b>disk</b> is full."),
                          QStringLiteral("Try again"));
        QVERIFY(!notice.isHidden());
        QCOMPARE(notice.text(), QStringLiteral("The <b>disk</b> is full."));
        QCOMPARE(notice.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        notice.findChild<QPushButton *>()->click();
        QCOMPARE(triggered.count(), 1);
        notice.findChild<QToolButton *>()->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(notice.isHidden());
        notice.showNotice(NoticeKind::Warning, QStringLiteral("Not accepted"));
        QVERIFY(!notice.isHidden());
        notice.showNotice(NoticeKind::Warning, {}); // what was refused has been put right
        QVERIFY(notice.isHidden());
    }

    void emptyStateHasOneButton()
    {
        EmptyState empty(m_theme, QStringLiteral("paperclip"), QStringLiteral("Files go here."),
                         QStringLiteral("Add a file"));
        QSignalSpy clicked(&empty, &EmptyState::buttonClicked);
        empty.findChild<QPushButton *>()->click();
        QCOMPARE(clicked.count(), 1);
        empty.setButtonText({});
        QVERIFY(empty.findChild<QPushButton *>()->isHidden());
    }

    void busyPanelWaitsBeforeItShows()
    {
        BusyPanel busy(m_theme);
        busy.start(QStringLiteral("Writing the report"));
        QVERIFY(busy.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(busy.isVisible(), 5000);
        busy.setProgress(3, 10);
        QCOMPARE(busy.findChild<QProgressBar *>()->value(), 3);
        QSignalSpy cancelled(&busy, &BusyPanel::cancelRequested);
        QTest::keyClick(&busy, Qt::Key_Escape);
        busy.findChild<QPushButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        busy.finish();
        QVERIFY(busy.isHidden());
        QVERIFY(!busy.isRunning());
    }

    void sidePanelShowsPlainText()
    {
        SidePanel panel(m_theme, QStringLiteral("Guidance"), QStringLiteral("lightbulb"));
        QSignalSpy activated(&panel, &SidePanel::linkActivated);
        panel.setSections({{QStringLiteral("Ask"), {QStringLiteral("Who <b>leads</b> & decides?")}},
                           {QStringLiteral("Templates"),
                            {},
                            {{QStringLiteral("Record")}},
                            {{QStringLiteral("Policy"), QStringLiteral("template:1")}}}});
        panel.findChildren<QPushButton *>().first()->click();
        QCOMPARE(activated.first().first().toString(), QStringLiteral("template:1"));
        bool found = false;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            found =
                found || label->accessibleName() == QStringLiteral("Who <b>leads</b> & decides?");
        QVERIFY(found);
        for (const QLabel *label : panel.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("<b>leads")));
    }

    void searchButtonShrinksToItsIcon()
    {
        SearchButton search(m_theme);
        search.setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(search.minimumSizeHint(), QSize(36, 36));
        m_theme.setZoom(2);
        QCOMPARE(search.minimumSizeHint(), QSize(72, 72));
    }

    void ringSpeaks()
    {
        RingWidget ring(m_theme, QStringLiteral("Readiness"));
        ring.setLook({47});
        QCOMPARE(ring.accessibleDescription(), QStringLiteral("47 percent"));
        QVERIFY(test::hasColour(ring.grab().toImage(), m_theme.tokens().accent));
        ring.setLook({100});
        QVERIFY(test::hasColour(ring.grab().toImage(), m_theme.tokens().ok));
        QVERIFY(!test::hasColour(ring.grab().toImage(), m_theme.tokens().accent));
    }

    void pillElidesAndSpeaks()
    {
        const PillLook look{QStringLiteral("circle-check"), QStringLiteral("Conforming"),
                            &Tokens::conforming, &Tokens::conformingSoft};
        Pill pill(m_theme, look);
        QCOMPARE(pill.accessibleName(), QStringLiteral("Conforming"));
        pill.resize(pill.sizeHint());
        const QImage whole = pill.grab().toImage();
        QVERIFY(test::hasColour(whole, m_theme.tokens().conformingSoft));
        m_theme.setZoom(2);
        QCOMPARE_GT(pill.sizeHint().height(), whole.height() * 3 / 2);
    }

    void everyFocusableHasAName()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *crumbs = new Breadcrumbs(m_theme);
        crumbs->setCrumbs({{QStringLiteral("A")}, {QStringLiteral("B")}});
        auto *rating = new RatingButtons(m_theme, QStringLiteral("Level"));
        rating->setOptions({{0, QStringLiteral("0"), QStringLiteral("Incomplete")}});
        auto *panel = new SidePanel(m_theme, QStringLiteral("Guidance"), QStringLiteral("info"));
        panel->setSections({{{}, {}, {}, {{QStringLiteral("Policy"), QStringLiteral("p")}}}});
        auto *notice = new NoticeBar(m_theme);
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 crumbs, rating, panel, notice, new SearchButton(m_theme),
                 new FigureCard(m_theme, {QStringLiteral("Gaps"), QStringLiteral("7")}),
                 new OptionalDateEdit(m_theme), new BusyPanel(m_theme),
                 new EmptyState(m_theme, QStringLiteral("file"), QStringLiteral("Nothing"),
                                QStringLiteral("Add"))})
            column->addWidget(widget);
        notice->showNotice(NoticeKind::Warning, QStringLiteral("Careful"), QStringLiteral("Look"));
        page.show();
        int named = 0;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page)
                || !widget->isEnabled() || qobject_cast<QLabel *>(widget) || widget->focusProxy())
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++named;
        }
        QCOMPARE_GE(named, 9);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
