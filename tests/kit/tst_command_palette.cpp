// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit_test.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/palette_delegate.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace gapwright;

namespace {

PaletteEntry entry(const char *group, const char *title, std::function<void()> run = {})
{
    return {QLatin1String(group), QLatin1String(title), {}, QStringLiteral("file"), {},
            std::move(run)};
}

QStringList titles(const PaletteModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row).data().toString();
    return shown;
}

} // namespace

class TstCommandPalette : public QObject {
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
        m_ran.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_button = new QPushButton(QStringLiteral("Before"), m_window.get());
        m_palette = new CommandPalette(m_theme, m_window.get());
        m_palette->setProvider([this](const QString &) {
            std::vector<PaletteEntry> entries;
            for (const char *title : {"Import assessment", "Gap analysis", "Export gap report"})
                entries.push_back(
                    entry("Commands", title, [this, title] { m_ran << QLatin1String(title); }));
            entries.push_back(entry("Clauses", "9.2 Internal audit"));
            return entries;
        });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_button->setFocus();
        m_field = m_palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        m_list = m_palette->findChild<QListView *>(QStringLiteral("paletteList"));
    }
    void cleanup() { m_window.reset(); }

    void modelKeepsItsContract()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({}, {entry("A", "one"), entry("B", "two")});
        QCOMPARE(model.rowCount(), 4);
        model.addEntries({entry("A", "three")});
        QCOMPARE(titles(model),
                 QStringList({QStringLiteral("A"), QStringLiteral("one"), QStringLiteral("three"),
                              QStringLiteral("B"), QStringLiteral("two")}));
        model.setEntries(QStringLiteral("xyz"), {entry("A", "one")});
        QCOMPARE(model.rowCount(), 0);
    }

    void bestMatchComesFirst()
    {
        m_palette->openPalette(QStringLiteral("gap"));
        QCOMPARE(titles(m_palette->model()),
                 QStringList({QStringLiteral("Commands"), QStringLiteral("Gap analysis"),
                              QStringLiteral("Export gap report")}));
    }

    void matchedCharactersAreMarked()
    {
        m_palette->openPalette(QStringLiteral("gap"));
        const auto matches =
            m_palette->model().index(1).data(PaletteModel::MatchesRole).value<QList<int>>();
        QCOMPARE(matches, QList<int>({0, 1, 2}));
        QImage picture(400, 40, QImage::Format_ARGB32_Premultiplied);
        picture.fill(m_theme.tokens().surface);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        const PaletteDelegate delegate(m_theme);
        delegate.paint(&painter, option, m_palette->model().index(1));
        painter.end();
        QVERIFY(test::hasColour(picture, m_theme.tokens().accent, 12));
    }

    void foundEntriesStayWithoutAMatch()
    {
        PaletteModel model;
        PaletteEntry found = entry("Records", "Supplier contract");
        found.found = true;
        model.setEntries(QStringLiteral("zzz"), {entry("Commands", "Undo"), found});
        QCOMPARE(model.entryCount(), 1);
        QCOMPARE(model.entry(1)->title, QStringLiteral("Supplier contract"));
    }

    void keysChooseAndRun()
    {
        m_palette->openPalette();
        QVERIFY(m_field->hasFocus());
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Import assessment"));
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Import assessment"));
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_ran, QStringList{QStringLiteral("Gap analysis")});
        QVERIFY(!m_palette->isOpen());
        QVERIFY(m_button->hasFocus());
    }

    void headingsAreSteppedOver()
    {
        m_palette->openPalette();
        for (int press = 0; press < 9; ++press)
            QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("9.2 Internal audit"));
        QTest::keyClick(m_field, Qt::Key_PageUp);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Import assessment"));
    }

    void escapeClosesAndGivesTheFocusBack()
    {
        m_palette->openPalette();
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_palette->isOpen());
        QVERIFY(m_button->hasFocus());
        QVERIFY(m_ran.isEmpty());
    }

    void clickBesideCloses()
    {
        m_palette->openPalette();
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 690));
        QVERIFY(!m_palette->isOpen());
    }

    void lateResultsAreAddedUnlessTypedOn()
    {
        m_palette->openPalette(QStringLiteral("audit"));
        const int before = m_palette->model().entryCount();
        m_palette->addEntries(QStringLiteral("aud"), {entry("Records", "Internal audit 2026")});
        QCOMPARE(m_palette->model().entryCount(), before);
        m_palette->addEntries(QStringLiteral("audit"), {entry("Records", "Internal audit 2026")});
        QCOMPARE(m_palette->model().entryCount(), before + 1);
    }

    void typingAsksAgain()
    {
        QSignalSpy asked(m_palette, &CommandPalette::queryChanged);
        m_palette->openPalette();
        QTest::keyClicks(m_field, QStringLiteral("exp"));
        QCOMPARE(asked.count(), 4);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Export gap report"));
    }

    void onlyWholeRowsAreShown_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("zoom");
        QTest::newRow("high") << 900 << 1.0;
        QTest::newRow("low") << 320 << 1.0;
        QTest::newRow("zoomed") << 500 << 1.6;
    }
    void onlyWholeRowsAreShown()
    {
        QFETCH(int, height);
        QFETCH(double, zoom);
        m_theme.setZoom(zoom);
        m_palette->setProvider([](const QString &) {
            std::vector<PaletteEntry> many;
            for (int number = 0; number < 60; ++number)
                many.push_back(entry("Commands", "Command"));
            return many;
        });
        m_window->resize(1000, height);
        m_palette->openPalette();
        QCOMPARE(m_list->height() % m_theme.px(36), 0);
        QCOMPARE(m_palette->size(), m_window->size());
        const QWidget *sheet = m_field->parentWidget();
        QCOMPARE_LE(sheet->geometry().bottom(), m_window->height());
    }

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QStringList m_ran;
};

QTEST_MAIN(TstCommandPalette)
#include "tst_command_palette.moc"
