// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "sample_record.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/record_form.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace gapwright;

namespace {

RecordFormOptions options()
{
    return {{}, [](QLatin1String) {
                return QList<ComboChoice>{{QStringLiteral("1"), QStringLiteral("First")},
                                          {QStringLiteral("2"), QStringLiteral("Second")}};
            }};
}

SampleRecord full()
{
    return {.id = {QStringLiteral("9")},
            .title = QStringLiteral("Title"),
            .notes = QStringLiteral("two\nlines"),
            .day = QDate(2026, 3, 31),
            .weight = 3,
            .effort = 1200,
            .urgent = true,
            .state = SampleState::Closed,
            .parent = {QStringLiteral("2")}};
}

} // namespace

class TstRecordForm : public QObject {
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
        m_form = std::make_unique<RecordForm<SampleRecord>>(m_theme, options());
    }
    void cleanup() { m_form.reset(); }

    void showingARecordChangesNothing_data()
    {
        QTest::addColumn<bool>("filled");
        QTest::newRow("all fields") << true;
        QTest::newRow("defaults, empty date, no number, no reference") << false;
    }
    void showingARecordChangesNothing()
    {
        QFETCH(bool, filled);
        const SampleRecord record = filled ? full() : SampleRecord();
        QSignalSpy edited(m_form.get(), &RecordFormBase::fieldEdited);
        m_form->setRecord(record);
        m_form->commit();
        QVERIFY(m_form->record() == record);
        QCOMPARE(edited.count(), 0);
        QVERIFY(!m_form->hasErrors());
    }

    void unknownReferenceIsKept()
    {
        SampleRecord record = full();
        record.parent = {QStringLiteral("not-here")};
        m_form->setRecord(record);
        m_form->refreshReferences();
        m_form->commit();
        QCOMPARE(m_form->record().parent.value, QStringLiteral("not-here"));
    }

    void everyKindIsEdited()
    {
        QSignalSpy edited(m_form.get(), &RecordFormBase::fieldEdited);
        m_form->setRecord({});
        line("title")->setText(QStringLiteral("Title"));
        editor<PlainTextField>("notes")->setPlainText(QStringLiteral("two\nlines"));
        editor<OptionalDateEdit>("day")->field()->setText(QStringLiteral("2026-03-31"));
        line("weight")->setText(QStringLiteral("3"));
        line("effort")->setText(QStringLiteral("1,200"));
        m_form->commit();
        editor<QCheckBox>("urgent")->click();
        choose("state", QStringLiteral("closed"));
        choose("parent_id", QStringLiteral("2"));
        SampleRecord expected = full();
        expected.id = {};
        QVERIFY(m_form->record() == expected);
        QCOMPARE(edited.count(), 8);
    }

    void decimalsAreEdited()
    {
        m_form->setRecord(full());
        line("days")->setText(QStringLiteral("1,000.25"));
        line("price")->setText(QStringLiteral("12.5"));
        m_form->commit();
        QCOMPARE(m_form->record().days, std::optional(Quantity::of(1000.25)));
        QCOMPARE(m_form->record().price, std::optional(Money::of(12.5)));
        m_form->setRecord(SampleRecord(m_form->record()));
        QCOMPARE(line("price")->text(), QStringLiteral("12.50"));
        line("price")->clear();
        line("days")->clear();
        m_form->commit();
        QVERIFY(!m_form->record().price && !m_form->record().days);
    }

    void tickedReferencesAreOrdered()
    {
        const QString first = newUuid7();
        const QString second = newUuid7();
        const QString other = newUuid7();
        const QList<ComboChoice> choices{{first, QStringLiteral("First")},
                                         {second, QStringLiteral("Second")},
                                         {other, QStringLiteral("Other")}};
        m_form = std::make_unique<RecordForm<SampleRecord>>(
            m_theme, RecordFormOptions{{}, [=](QLatin1String) { return choices; }});
        SampleRecord record;
        record.related = {{first}, {second}};
        m_form->setRecord(record);
        QSignalSpy edited(m_form.get(), &RecordFormBase::fieldEdited);
        auto *list = editor<QListWidget>("related");
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // is the first already
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        const std::vector<Id<SampleRecord>> turned{{second}, {first}};
        QVERIFY(m_form->record().related == turned);
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(edited.count(), 1);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // below stand those not chosen
        QCOMPARE(edited.count(), 1);
        QVERIFY(list->model()->moveRow({}, 0, {}, 2)); // as dragging does
        QVERIFY(m_form->record().related == record.related);
    }

    void everyFieldSaysWhatItIs()
    {
        QVERIFY(editor<QWidget>("title")->whatsThis().contains(QLatin1String("What it is about")));
        QVERIFY(editor<QWidget>("title")->whatsThis().contains(QLatin1String("required")));
        QVERIFY(editor<QWidget>("state")->whatsThis().contains(QLatin1String("Open, Closed")));
        QVERIFY(editor<QWidget>("weight")->whatsThis().contains(QLatin1String("from 1 to 3")));
        for (const char *column : {"day", "effort", "parent_id", "related", "days", "price"})
            QVERIFY2(!editor<QWidget>(column)->whatsThis().isEmpty(), column);
    }

    void manyReferencesAreTicked()
    {
        const QString first = newUuid7();
        const QString second = newUuid7();
        const QString gone = newUuid7();
        const QList<ComboChoice> choices{{first, QStringLiteral("First")},
                                         {second, QStringLiteral("Second")}};
        m_form = std::make_unique<RecordForm<SampleRecord>>(
            m_theme, RecordFormOptions{{}, [=](QLatin1String) { return choices; }});
        QSignalSpy edited(m_form.get(), &RecordFormBase::fieldEdited);
        SampleRecord record;
        record.related = {{gone}, {second}};
        m_form->setRecord(record);
        auto *list = editor<QListWidget>("related");
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), gone); // unknown, but not lost
        QCOMPARE(list->item(1)->text(), QStringLiteral("Second"));
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        QCOMPARE(edited.count(), 0);
        list->item(2)->setCheckState(Qt::Checked);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(edited.count(), 2);
        const std::vector<Id<SampleRecord>> expected{{second}, {first}};
        QVERIFY(m_form->record().related == expected);
    }

    void everyKindIsEmptied()
    {
        m_form->setRecord(full());
        line("title")->clear();
        editor<PlainTextField>("notes")->clear();
        editor<OptionalDateEdit>("day")->field()->clear();
        line("effort")->clear();
        m_form->commit();
        choose("parent_id", QString());
        QVERIFY(m_form->record().title.isEmpty());
        QVERIFY(m_form->record().notes.isEmpty());
        QVERIFY(!m_form->record().day.isValid());
        QVERIFY(!m_form->record().effort);
        QVERIFY(!m_form->record().parent.isSet());
        QVERIFY(!m_form->hasErrors());
    }

    void whatDoesNotFitIsReportedAndKept_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("too large") << QStringLiteral("weight") << QStringLiteral("4")
                                   << QStringLiteral("Write a number between 1 and 3.");
        QTest::newRow("too small") << QStringLiteral("effort") << QStringLiteral("0")
                                   << QStringLiteral("Write a number between 1 and 5,000.");
        QTest::newRow("word") << QStringLiteral("weight") << QStringLiteral("many")
                              << QStringLiteral("Write a whole number.");
        QTest::newRow("too many places")
            << QStringLiteral("price") << QStringLiteral("1.005")
            << QStringLiteral("Write a number with at most 2 decimal places.");
        QTest::newRow("another currency")
            << QStringLiteral("price") << QString::fromUtf8("12.50 \xE2\x82\xAC")
            << QStringLiteral("Write the amount alone. All amounts are in the currency of the "
                              "project: convert those in another one first.");
        QTest::newRow("unit, not money") << QStringLiteral("days") << QStringLiteral("12 d")
                                         << QStringLiteral("Write a number with at most 3 decimal "
                                                           "places.");
        QTest::newRow("fraction") << QStringLiteral("effort") << QStringLiteral("1.5")
                                  << QStringLiteral("Write a whole number.");
        QTest::newRow("nothing") << QStringLiteral("weight") << QString()
                                 << QStringLiteral("Write a whole number.");
        QTest::newRow("beyond 64 bit")
            << QStringLiteral("effort") << QStringLiteral("99999999999999999999")
            << QStringLiteral("Write a whole number.");
    }
    void whatDoesNotFitIsReportedAndKept()
    {
        QFETCH(QString, column);
        QFETCH(QString, typed);
        QFETCH(QString, error);
        const QByteArray name = column.toLatin1();
        m_form->setRecord(full());
        QSignalSpy edited(m_form.get(), &RecordFormBase::fieldEdited);
        line(name.constData())->setText(typed);
        m_form->commit();
        QCOMPARE(m_form->errorOf(QLatin1String(name)), error);
        QCOMPARE(line(name.constData())->text(), typed);
        QVERIFY(m_form->record() == full());
        QCOMPARE(edited.count(), 0);
        line(name.constData())->setText(QStringLiteral("2"));
        m_form->commit();
        QVERIFY(!m_form->hasErrors());
        QCOMPARE(edited.count(), 1);
    }

    void badDateIsReported()
    {
        m_form->setRecord(full());
        editor<OptionalDateEdit>("day")->field()->setText(QStringLiteral("someday"));
        m_form->commit();
        QVERIFY(m_form->errorOf(QLatin1String("day")).contains(QStringLiteral("2026-03-31")));
        QCOMPARE(m_form->record().day, QDate(2026, 3, 31));
        m_form->setRecord(full());
        QVERIFY(!m_form->hasErrors());
    }

    void layoutFollowsTheDefinition()
    {
        QStringList texts;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("Basics")));
        QVERIFY(texts.contains(QStringLiteral("What it is about")));
        QVERIFY(texts.contains(QStringLiteral("Title (required)")));
        QVERIFY(texts.contains(QStringLiteral("Weight")));
    }

    void everyEditorHasANameAndABuddy()
    {
        int buddies = 0;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            buddies += label->buddy() ? 1 : 0;
        QCOMPARE(buddies, 10);
        for (const char *column : {"title", "notes", "weight", "effort", "urgent", "state",
                                   "parent_id", "related", "days", "price"})
            QVERIFY2(!editor<QWidget>(column)->accessibleName().isEmpty(), column);
        QCOMPARE(editor<OptionalDateEdit>("day")->field()->accessibleName(), QStringLiteral("Day"));
    }

    void hiddenAndReadOnly()
    {
        RecordFormOptions locked = options();
        locked.hiddenColumns = {QStringLiteral("notes")};
        locked.readOnly = true;
        const RecordForm<SampleRecord> form(m_theme, locked);
        QVERIFY(!form.editorOf(QLatin1String("notes")));
        QVERIFY(qobject_cast<QLineEdit *>(form.editorOf(QLatin1String("title")))->isReadOnly());
        QVERIFY(!form.editorOf(QLatin1String("state"))->isEnabled());
    }

private:
    template <class W> W *editor(const char *column) const
    {
        return qobject_cast<W *>(m_form->editorOf(QLatin1String(column)));
    }
    QLineEdit *line(const char *column) const { return editor<QLineEdit>(column); }
    void choose(const char *column, const QString &key)
    {
        auto *combo = editor<ComboField>(column);
        combo->setKey(key);
        emit combo->activated(combo->currentIndex());
    }

    Theme m_theme;
    std::unique_ptr<RecordForm<SampleRecord>> m_form;
};

QTEST_MAIN(TstRecordForm)
#include "tst_record_form.moc"
