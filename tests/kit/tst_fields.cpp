// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/rating_buttons.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace gapwright;

class TstFields : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::prepareApplication();
        m_theme.apply(*qApp);
    }
    void init() { test::refuseWarnings(); }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // "-" is no date at all
        QTest::newRow("iso") << QStringLiteral("2026-03-31") << QStringLiteral("2026-03-31");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blanks") << QStringLiteral("  ") << QString();
        QTest::newRow("short form") << QStringLiteral("31/03/2026") << QStringLiteral("2026-03-31");
        QTest::newRow("long form")
            << QStringLiteral("31 March 2026") << QStringLiteral("2026-03-31");
        QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QStringLiteral("-");
        QTest::newRow("words") << QStringLiteral("next week") << QStringLiteral("-");
        QTest::newRow("half") << QStringLiteral("2026-03") << QStringLiteral("-");
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = dateFromText(text, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(date ? date->toString(Qt::ISODate) : QStringLiteral("-"), iso);
    }

    void emptyDateStaysEmpty()
    {
        OptionalDateEdit edit(m_theme);
        QSignalSpy changed(&edit, &OptionalDateEdit::dateChanged);
        edit.setDate({});
        QVERIFY(edit.text().isEmpty());
        edit.commit();
        QVERIFY(!edit.date().isValid());
        QCOMPARE(changed.count(), 0);
        edit.field()->setText(QStringLiteral("2026-03-31"));
        edit.commit();
        QCOMPARE(edit.date(), QDate(2026, 3, 31));
        QCOMPARE(changed.count(), 1);
        edit.field()->clear();
        edit.commit();
        QVERIFY(!edit.date().isValid());
        QCOMPARE(changed.count(), 2);
    }

    void badDateIsKeptAndMarked()
    {
        OptionalDateEdit edit(m_theme);
        edit.setDate(QDate(2026, 1, 2));
        QSignalSpy changed(&edit, &OptionalDateEdit::dateChanged);
        QSignalSpy acceptable(&edit, &OptionalDateEdit::acceptableChanged);
        edit.field()->setText(QStringLiteral("soon"));
        edit.commit();
        QCOMPARE(edit.text(), QStringLiteral("soon"));
        QVERIFY(!edit.isAcceptable());
        QVERIFY(edit.field()->property("invalid").toBool());
        QCOMPARE(edit.date(), QDate(2026, 1, 2));
        edit.field()->setText(QStringLiteral("2026-01-02"));
        edit.commit();
        QVERIFY(!edit.field()->property("invalid").toBool());
        QCOMPARE(acceptable.count(), 2);
        QCOMPARE(changed.count(), 0);
    }

    void ratingTakesKeysAndClicks()
    {
        RatingButtons rating(m_theme, QStringLiteral("Conformity"));
        rating.setOptions({{1, QStringLiteral("C"), QStringLiteral("Conforming"), Qt::Key_C},
                           {2, QStringLiteral("P"), QStringLiteral("Partial"), Qt::Key_2}});
        QSignalSpy rated(&rating, &RatingButtons::rated);
        QVERIFY(!rating.value());
        QTest::keyClick(rating.button(1), Qt::Key_2);
        QCOMPARE(rating.value(), std::optional(2));
        QTest::keyClick(rating.button(2), Qt::Key_C);
        QCOMPARE(rating.value(), std::optional(1));
        QTest::mouseClick(rating.button(2), Qt::LeftButton);
        QCOMPARE(rating.value(), std::optional(2));
        QCOMPARE(rated.count(), 3);
        QVERIFY(rating.button(2)->isChecked());
        QVERIFY(!rating.button(1)->isChecked());
    }

    void ratingClearsOnlyWhenAllowed()
    {
        RatingButtons rating(m_theme, QStringLiteral("Level"));
        rating.setOptions({{0, QStringLiteral("0"), QStringLiteral("Incomplete"), Qt::Key_0}});
        rating.setValue(0);
        QTest::keyClick(rating.button(0), Qt::Key_Delete);
        QTest::mouseClick(rating.button(0), Qt::LeftButton);
        QCOMPARE(rating.value(), std::optional(0));
        QVERIFY(rating.button(0)->isChecked());
        rating.setClearable(true);
        QTest::keyClick(rating.button(0), Qt::Key_Delete);
        QVERIFY(!rating.value());
        rating.setValue(0);
        QTest::mouseClick(rating.button(0), Qt::LeftButton);
        QVERIFY(!rating.value());
        QVERIFY(!rating.button(0)->isChecked());
    }

    void ratingIsOneTabStop()
    {
        RatingButtons rating(m_theme, QStringLiteral("Level"));
        rating.setOptions({{0, QStringLiteral("0"), QStringLiteral("Zero")},
                           {1, QStringLiteral("1"), QStringLiteral("One")},
                           {2, QStringLiteral("2"), QStringLiteral("Two")}});
        const auto stops = [&rating] {
            QList<int> values;
            for (int value = 0; value < 3; ++value) {
                if (rating.button(value)->focusPolicy() & Qt::TabFocus)
                    values << value;
            }
            return values;
        };
        QCOMPARE(stops(), QList<int>{0});
        rating.setValue(2);
        QCOMPARE(stops(), QList<int>{2});
        QVERIFY(rating.button(2)->accessibleName().contains(QStringLiteral("Two")));
    }

    void plainTextAnnouncesOnceWhenLeft()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto *field = new PlainTextField(m_theme);
        auto *next = new QLineEdit;
        column.addWidget(field);
        column.addWidget(next);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy finished(field, &PlainTextField::editingFinished);
        field->setText(QStringLiteral("before"));
        field->setFocus();
        next->setFocus();
        QCOMPARE(finished.count(), 0);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(field->text(), QStringLiteral("xbefore"));
        field->commit();
        QCOMPARE(finished.count(), 1);
    }

    void plainTextGrowsWithItsContent()
    {
        PlainTextField field(m_theme);
        field.resize(400, 50);
        field.setLineRange(2, 6);
        const int low = field.height();
        field.setText(QStringLiteral("1\n2\n3\n4"));
        const int high = field.height();
        QCOMPARE_GT(high, low);
        field.setText(QString(50, QLatin1Char('\n')));
        const int highest = field.height();
        QCOMPARE_LT(highest, low * 4);
        field.setText({});
        QCOMPARE(field.height(), low);
    }

    void comboKeepsUnknownKeys()
    {
        ComboField combo;
        combo.setChoices({{QStringLiteral("a"), QStringLiteral("Alpha")}}, QStringLiteral("None"));
        combo.setKey(QStringLiteral("gone"));
        QCOMPARE(combo.key(), QStringLiteral("gone"));
        combo.setChoices({{QStringLiteral("b"), QStringLiteral("Beta")}}, QStringLiteral("None"));
        QCOMPARE(combo.key(), QStringLiteral("gone"));
        combo.setKey({});
        QCOMPARE(combo.currentText(), QStringLiteral("None"));
    }

    void wheelDoesNotChangeACombo()
    {
        ComboField combo;
        combo.setChoices({{QStringLiteral("a"), QStringLiteral("A")},
                          {QStringLiteral("b"), QStringLiteral("B")}});
        combo.setKey(QStringLiteral("a"));
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&combo, &wheel);
        QCOMPARE(combo.key(), QStringLiteral("a"));
    }

    void formTakesTwoColumnsWhereThereIsRoom()
    {
        FormGrid form(m_theme);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        form.addRow({QStringLiteral("Name"), first});
        form.addRow({QStringLiteral("Owner"), second});
        form.show();
        form.resize(800, 200);
        QCOMPARE(form.columnCount(), 2);
        form.resize(400, 300);
        QCOMPARE(form.columnCount(), 1);
        QCOMPARE(first->accessibleName(), QStringLiteral("Name"));
        form.setError(second, QStringLiteral("Too long."));
        QVERIFY(form.hasErrors());
        QCOMPARE(form.error(second), QStringLiteral("Too long."));
        QVERIFY(second->property("invalid").toBool());
        form.setError(second, {});
        QVERIFY(!form.hasErrors());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TstFields)
#include "tst_fields.moc"
