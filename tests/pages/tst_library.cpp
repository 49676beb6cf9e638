// SPDX-License-Identifier: GPL-3.0-or-later
// The reference library, the guidance panel and the guide on the step page.
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/guidance/guidance_panel.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/registers/register_place.h"
#include "ui/pages/search/crosswalk_model.h"
#include "ui/pages/search/crosswalk_view.h"
#include "ui/pages/search/kpi_table.h"
#include "ui/pages/search/library_books.h"
#include "ui/pages/search/library_entry.h"
#include "ui/pages/search/library_page.h"
#include "ui/pages/search/library_tree.h"
#include "ui/pages/search/reading_text.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gapwright;

class TestLibrary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingHasAnEntry();
    void beginsWithAnOverview();
    void deepLinks_data();
    void deepLinks();
    void templatesLeadToTheirClauses();
    void primerIsRealText();
    void drawingOpensClauses();
    void searchesEverything_data();
    void searchesEverything();
    void marksMatches();
    void followsLinks();
    void namesAndSizes();
    void modelsAreSound();
    void crosswalkCountsAndExpands();
    void crosswalkFiltersByStandard();
    void crosswalkShowsTheNote();
    void kpiTableLeadsToTheEntry();
    void crosswalkLeavesRoomForTheClause();
    void homeTellsOfTheLicensedCopy();
    void booksAreWritten_data();
    void booksAreWritten();
    void bookThatCannotBeWritten();
    void registersHavePlaces();
    void guidanceForItems();
    void guidanceNamesRegisters();
    void linksAnswerToTheKeyboard();
    void guidanceForAreas();
    void guidanceForSteps();
    void stepPageShowsTheGuide();

private:
    [[nodiscard]] ProjectSession &session() const { return m_project->session(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_project->catalogue(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
};

namespace {

QString allText(const std::vector<SideSection> &sections)
{
    QStringList texts;
    for (const SideSection &section : sections) {
        texts << section.heading << section.paragraphs;
        for (const SideSection::Bullet &bullet : section.bullets)
            texts << bullet.text;
        for (const SideSection::Link &link : section.links)
            texts << link.text + QLatin1Char(' ') + link.key;
    }
    return texts.join(QLatin1Char('\n'));
}

template <class T> T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace

void TestLibrary::initTestCase()
{
    test::prepareApplication();
}

void TestLibrary::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
}

void TestLibrary::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

void TestLibrary::everythingHasAnEntry()
{
    const Reference &reference = catalogue().reference();
    QStringList ids{QStringLiteral("home")};
    for (const char *section : librarySections)
        ids << QString::fromLatin1(section);
    for (const PrimerChapter &chapter : reference.primer)
        ids << QStringLiteral("primer/") + chapter.id;
    for (const GlossaryTerm &term : reference.glossary)
        ids << QStringLiteral("glossary/") + term.id;
    for (const TransitionClause &clause : reference.transition)
        ids << QStringLiteral("2011/") + clause.id;
    for (const Edition &edition : reference.editions)
        ids << QStringLiteral("edition/") + edition.id;
    for (const CapabilityArea &area : catalogue().areas()) {
        for (const Kpi &kpi : area.kpis)
            ids << QStringLiteral("kpi/") + kpi.id;
    }
    QVERIFY(ids.size() > 270);
    for (const QString &id : std::as_const(ids)) {
        const LibraryEntry entry = libraryEntry(id, catalogue());
        QVERIFY2(!entry.title.isEmpty(), qPrintable(id));
        const bool isOwnView = id == QLatin1String("crosswalk") || id == QLatin1String("kpis");
        QVERIFY2(isOwnView || !entry.parts.empty() || !entry.markdown.isEmpty(), qPrintable(id));
        for (const LibraryEntry::Part &part : entry.parts) {
            for (const LibraryEntry::Link &link : part.links)
                QVERIFY2(!libraryEntry(link.address, catalogue()).title.isEmpty(),
                         qPrintable(link.address));
        }
    }
    QVERIFY(libraryEntry(QStringLiteral("glossary/none"), catalogue()).title.isEmpty());
}

void TestLibrary::beginsWithAnOverview()
{
    LibraryPage page(*m_theme, session());
    QCOMPARE(page.shownId(), QStringLiteral("home"));
    const QString text = child<ReadingText>(page, "libraryText")->toPlainText();
    QVERIFY(text.contains(QStringLiteral("364 requirement items")));
    QVERIFY(text.contains(QStringLiteral("Glossary")));
    QVERIFY(!child<ChartView>(page, "clauseStructure")->isHidden());
}

void TestLibrary::deepLinks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *id, const char *text) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(text);
    };
    row("glossary/incident", "Definition in own words");
    row("T33", "Headings");
    row("8.6.1", "Requirement items");
    row("8.6.1-05", "Ask in the workshop");
    row("P15", "What people see, do and have");
    row("kpi/P15-K2", "Formula");
    row("2011/8.2", "What to do");
    row("2011/9.3#policy", "9.3 Release policy");
    row("kpi/P09-K1", "green up to 5 % to either side");
    row("kpi/P12-K5", "amber up to 85 %");
    row("edition/iso-iec-20000-1-2018", "current");
    row("transition", "Most restrictive changes first");
    row("editions", "Neighbours");
    row("D01", "Kind");
}

void TestLibrary::deepLinks()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    LibraryPage page(*m_theme, session());
    page.show(id);
    QCOMPARE(page.shownId(), id);
    const QString shown = child<ReadingText>(page, "libraryText")->toPlainText();
    QVERIFY2(shown.contains(text), qPrintable(shown.left(400)));
}

void TestLibrary::templatesLeadToTheirClauses()
{
    const auto linksOf = [this](const char *id) {
        QStringList addresses;
        for (const LibraryEntry::Part &part : libraryEntry(QLatin1String(id), catalogue()).parts) {
            for (const LibraryEntry::Link &link : part.links)
                addresses << link.address;
        }
        return addresses;
    };
    QCOMPARE(linksOf("T33"), QStringList({QStringLiteral("8.4.2"), QStringLiteral("8.4.3")}));
    QCOMPARE(linksOf("T04"), QStringList({QStringLiteral("6.3")}));
    QCOMPARE(linksOf("T05"), QStringList({QString()})); // all clauses: no link
}

void TestLibrary::primerIsRealText()
{
    LibraryPage page(*m_theme, session());
    page.resize(1012, 635);
    page.QWidget::show();
    for (const PrimerChapter &chapter : catalogue().reference().primer) {
        page.show(QStringLiteral("primer/") + chapter.id);
        auto *text = child<ReadingText>(page, "libraryText");
        QVERIFY2(text->toPlainText().contains(chapter.title), qPrintable(chapter.id));
        QVERIFY(!text->toPlainText().contains(QLatin1Char('|'))); // tables are tables
        QCOMPARE(text->accessibleName(), chapter.title);
    }
    QVERIFY(child<ReadingText>(page, "libraryText")->maximumWidth() < 800);
}

void TestLibrary::drawingOpensClauses()
{
    LibraryPage page(*m_theme, session());
    page.resize(1012, 635);
    page.QWidget::show();
    page.show(QStringLiteral("primer/03-how-the-standard-is-built"));
    auto *drawing = child<ChartView>(page, "clauseStructure");
    QVERIFY(drawing->isVisible());
    drawing->grab();
    QCOMPARE(drawing->hits().size(), size_t(14));
    const auto hit = std::ranges::find(drawing->hits(), QStringLiteral("8.6"), &Hit::key);
    QTest::mouseClick(drawing, Qt::LeftButton, {}, hit->shape.boundingRect().center().toPoint());
    QCOMPARE(page.shownId(), QStringLiteral("8.6"));
    QVERIFY(drawing->isHidden());
}

void TestLibrary::searchesEverything_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *words, const char *found) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(found);
    };
    row("configuration item", "glossary/configuration-item");
    row("climate", "4.1-02");
    row("preventive", "2011/4.5.5.1#preventive");
    row("hospital portal", "primer/03-how-the-standard-is-built");
    row("P15-K2", "kpi/P15-K2");
    row("T33", "T33");
}

void TestLibrary::searchesEverything()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    LibraryPage page(*m_theme, session());
    auto *tree = child<QTreeView>(page, "libraryTree");
    child<QLineEdit>(page, "libraryFilter")->setText(words);
    const auto *model = tree->model();
    QVERIFY(!model
                 ->match(model->index(0, 0), LibraryTree::IdRole, found, 1,
                         Qt::MatchExactly | Qt::MatchRecursive)
                 .isEmpty());
    child<QLineEdit>(page, "libraryFilter")->setText(QStringLiteral("zzz qqq"));
    QCOMPARE(model->rowCount(), 0);
    page.show(found); // a link out of the filter takes the filter away
    QCOMPARE(page.shownId(), found);
    QVERIFY(child<QLineEdit>(page, "libraryFilter")->text().isEmpty());
}

void TestLibrary::marksMatches()
{
    LibraryPage page(*m_theme, session());
    page.resize(1012, 635);
    page.QWidget::show();
    page.show(QStringLiteral("glossary/incident"));
    auto *text = child<ReadingText>(page, "libraryText");
    QVERIFY(text->extraSelections().isEmpty());
    child<QLineEdit>(page, "libraryFilter")->setText(QStringLiteral("incident"));
    QVERIFY(!text->extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &mark : text->extraSelections())
        QCOMPARE(mark.cursor.selectedText().toLower(), QStringLiteral("incident"));
    page.grab(); // paints the marks of the tree
}

void TestLibrary::followsLinks()
{
    LibraryPage page(*m_theme, session());
    const GlossaryTerm *term = catalogue().reference().term(QStringLiteral("applicability"));
    QVERIFY(term && !term->seeAlso.isEmpty());
    page.show(QStringLiteral("glossary/applicability"));
    auto *text = child<ReadingText>(page, "libraryText");
    emit text->anchorClicked(QUrl(QStringLiteral("library:glossary/") + term->seeAlso.front()));
    QCOMPARE(page.shownId(), QStringLiteral("glossary/") + term->seeAlso.front());
    emit text->anchorClicked(QUrl(QStringLiteral("library:2011/9.3%23policy")));
    QCOMPARE(page.shownId(), QStringLiteral("2011/9.3#policy"));
    emit text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(page.shownId(), QStringLiteral("2011/9.3#policy"));
}

void TestLibrary::namesAndSizes()
{
    LibraryPage library(*m_theme, session());
    StepPage step(*m_theme, session());
    step.setStep(QStringLiteral("4"));
    for (QWidget *page : {static_cast<QWidget *>(&library), static_cast<QWidget *>(&step)}) {
        page->resize(1012, 635);
        page->show();
        QVERIFY2(page->minimumSizeHint().width() <= 1012, qPrintable(page->objectName()));
        QVERIFY(page->minimumSizeHint().height() <= 635);
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            const bool canBeReached = widget->focusPolicy() & Qt::TabFocus;
            const bool isOwn = !widget->objectName().startsWith(QLatin1String("qt_"));
            if (!canBeReached || !isOwn || !widget->isVisible())
                continue;
            const QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

void TestLibrary::modelsAreSound()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    CrosswalkModel crosswalk(catalogue());
    const QAbstractItemModelTester first(&crosswalk, mode);
    CrosswalkFilter narrowed;
    narrowed.setSourceModel(&crosswalk);
    const QAbstractItemModelTester second(&narrowed, mode);
    narrowed.setStandard(LinkedStandard::Iso22301);
    KpiTable kpis(catalogue());
    const QAbstractItemModelTester third(&kpis, mode);
    QCOMPARE(kpis.rowCount(), 112);
    LibraryTree tree(catalogue());
    LibraryFilter filter;
    filter.setSourceModel(&tree);
    const QAbstractItemModelTester fourth(&filter, mode);
    filter.setWords({QStringLiteral("supplier")});
    QVERIFY(filter.matches() > 20);
}

void TestLibrary::crosswalkCountsAndExpands()
{
    const CrosswalkModel model(catalogue());
    const QModelIndex clause = model.indexOf(QStringLiteral("4.1"));
    QVERIFY(clause.isValid() && !clause.parent().isValid());
    QCOMPARE(model.rowCount(clause), int(catalogue().itemsUnder(QStringLiteral("4.1")).size()));
    const QModelIndex quality = clause.siblingAtColumn(CrosswalkModel::firstStandard);
    QCOMPARE(quality.data().toString(), QStringLiteral("2 same"));
    QCOMPARE(quality.data(CrosswalkModel::FitRole).toInt(), int(LinkFit::Same));
    const QModelIndex item = model.indexOf(QStringLiteral("4.1-01"));
    QCOMPARE(item.parent(), clause);
    QCOMPARE(item.siblingAtColumn(CrosswalkModel::firstStandard).data().toString(),
             QStringLiteral("same, high"));
    QCOMPARE(item.siblingAtColumn(CrosswalkModel::firstStandard)
                 .data(CrosswalkModel::DetailRole)
                 .toString(),
             QStringLiteral("4.1"));
}

void TestLibrary::crosswalkFiltersByStandard()
{
    CrosswalkView view(*m_theme, catalogue());
    auto *matrix = child<QTreeView>(view, "crosswalkMatrix");
    auto *standard = child<ComboField>(view, "crosswalkStandard");
    const int all = matrix->model()->rowCount();
    standard->setCurrentIndex(3);
    emit standard->keyChosen(standard->key());
    QVERIFY(matrix->model()->rowCount() < all);
    QVERIFY(matrix->isColumnHidden(1) && matrix->isColumnHidden(4));
    QVERIFY(!matrix->isColumnHidden(3));
    standard->setCurrentIndex(0);
    emit standard->keyChosen(standard->key());
    QCOMPARE(matrix->model()->rowCount(), all);
    QVERIFY(!matrix->isColumnHidden(1));
}

void TestLibrary::crosswalkShowsTheNote()
{
    CrosswalkView view(*m_theme, catalogue());
    auto *matrix = child<QTreeView>(view, "crosswalkMatrix");
    const QModelIndex clause = matrix->model()->index(0, 0);
    matrix->setCurrentIndex(matrix->model()->index(0, CrosswalkModel::firstStandard, clause));
    const auto links = catalogue().reference().linksOf(QStringLiteral("4.1-01"));
    QString shown;
    for (const QLabel *label : child<QWidget>(view, "crosswalkNote")->findChildren<QLabel *>())
        shown += label->text();
    QVERIFY(shown.contains(links.front()->note));
    QVERIFY(shown.contains(QStringLiteral("4.1-01")));
}

void TestLibrary::kpiTableLeadsToTheEntry()
{
    LibraryPage page(*m_theme, session());
    page.show(QStringLiteral("kpis"));
    auto *table = child<QTableView>(page, "kpiTable");
    QCOMPARE(table->model()->rowCount(), 112);
    child<QLineEdit>(page, "libraryFilter")->setText(QStringLiteral("incident"));
    QVERIFY(table->model()->rowCount() < 112 && table->model()->rowCount() > 0);
    emit table->activated(table->model()->index(0, 0));
    QVERIFY(page.shownId().startsWith(QLatin1String("kpi/")));
}

void TestLibrary::crosswalkLeavesRoomForTheClause()
{
    CrosswalkView view(*m_theme, catalogue());
    auto *matrix = child<QTreeView>(view, "crosswalkMatrix");
    for (const int width : {696, 760, 1100}) {
        view.resize(width, 600);
        view.show();
        const double share = double(matrix->columnWidth(0)) / matrix->viewport()->width();
        QVERIFY2(share > 0.3, qPrintable(QString::number(share)));
        int all = 0;
        for (int column = 0; column < matrix->model()->columnCount(); ++column)
            all += matrix->columnWidth(column);
        QVERIFY(all <= matrix->viewport()->width());
    }
    const QAbstractItemModel *model = matrix->model();
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("ISO/IEC 27001"));
    QCOMPARE(model->headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("ISO/IEC 27001:2022"));
}

void TestLibrary::homeTellsOfTheLicensedCopy()
{
    LibraryPage page(*m_theme, session());
    auto *text = child<ReadingText>(page, "libraryText");
    const QSignalSpy asked(&page, &LibraryPage::engagementRequested);
    QVERIFY(text->toPlainText().contains(QStringLiteral("not recorded yet")));
    emit text->anchorClicked(QUrl(QStringLiteral("library:engagement")));
    QCOMPARE(asked.size(), 1);
    Engagement engagement = session().workspace().engagement();
    engagement.licenceConfirmed = true;
    QVERIFY(bool(session().workspace().edit(QStringLiteral("Licence"),
                                            [&](Edit &edit) { edit.save(engagement); })));
    QVERIFY(!text->toPlainText().contains(QStringLiteral("not recorded yet")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("holds a licensed copy")));
}

void TestLibrary::booksAreWritten_data()
{
    QTest::addColumn<int>("book");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    const int primer = int(LibraryBooks::Book::Primer);
    QTest::newRow("primer PDF") << primer << "primer.pdf" << QByteArray("%PDF-1.");
    QTest::newRow("primer DOCX") << primer << "Primer.DOCX" << QByteArray("PK\x03\x04");
    QTest::newRow("guide ODT") << int(LibraryBooks::Book::Guide) << "guide.odt"
                               << QByteArray("PK\x03\x04");
}

void TestLibrary::booksAreWritten()
{
    QFETCH(int, book);
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    LibraryPage page(*m_theme, session());
    auto *books = page.findChild<LibraryBooks *>();
    QSignalSpy written(books, &LibraryBooks::written);
    books->write(LibraryBooks::Book(book), path);
    QVERIFY(written.wait(30000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QStringList shown;
    for (const QLabel *label : page.notice()->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.join(QLatin1Char(' ')).contains(name), qPrintable(shown.join(QLatin1Char(' '))));
}

void TestLibrary::bookThatCannotBeWritten()
{
    const QTemporaryDir folder;
    LibraryBooks books(*m_theme, session());
    QSignalSpy written(&books, &LibraryBooks::written);
    QList<bool> done;
    connect(&books, &LibraryBooks::written, this,
            [&](const QString &, const Outcome &outcome) { done.append(bool(outcome)); });
    books.write(LibraryBooks::Book::Primer, folder.filePath(QStringLiteral("primer.txt")));
    QCOMPARE(written.size(), 1);
    QVERIFY(QDir(folder.path()).isEmpty());
    books.write(LibraryBooks::Book::Primer, folder.filePath(QStringLiteral("none/primer.html")));
    QVERIFY(written.wait(30000));
    QCOMPARE(done, QList<bool>({false, false}));
    const std::unique_ptr<QMenu> menu(books.menu(nullptr));
    QCOMPARE(menu->actions().size(), 2);
}

void TestLibrary::registersHavePlaces()
{
    const RegisterDirectory directory(session().workspace());
    QSet<QString> named;
    for (const RequirementItem &item : catalogue().items())
        named += QSet<QString>(item.registers.begin(), item.registers.end());
    for (int number = 1; number <= 36; ++number)
        named += QStringLiteral("R%1").arg(number, 2, 10, QLatin1Char('0'));
    QSet<QString> addresses;
    for (const QString &id : std::as_const(named)) {
        const std::optional<RegisterPlace> place = placeOfRegister(id);
        QVERIFY2(place && !place->title.isEmpty(), qPrintable(id));
        addresses += place->address;
        if (!place->address.startsWith(QLatin1String("register/")))
            continue;
        const QByteArray table = place->address.section(QLatin1Char('/'), 1).toLatin1();
        const RegisterAccess *access = directory.access(QLatin1String(table));
        QVERIFY2(access && access->hasList(), table.constData());
        QCOMPARE(place->title, access->title());
    }
    QCOMPARE(addresses.size(), 36);
    QCOMPARE(placeOfRegister(QStringLiteral("R09"))->address, QStringLiteral("register/risks"));
    QCOMPARE(placeOfRegister(QStringLiteral("R23"))->address, QStringLiteral("assessments"));
    for (const char *unknown : {"", "R", "R00", "R37", "T09", "Rx"})
        QVERIFY2(!placeOfRegister(QLatin1String(unknown)), unknown);
}

void TestLibrary::guidanceForItems()
{
    const QString text = allText(guidanceForItem(QStringLiteral("8.6.3-01"), catalogue()));
    const RequirementItem *item = catalogue().item(QStringLiteral("8.6.3-01"));
    for (const QString &part : {item->text, item->question, item->gap, item->recommendation})
        QVERIFY(text.contains(part));
    QVERIFY(text.contains(QStringLiteral("library:2011/8.2")));
    QVERIFY(text.contains(QStringLiteral("person-days")));
    const QString fresh = allText(guidanceForItem(QStringLiteral("4.1-02"), catalogue()));
    QVERIFY(fresh.contains(QStringLiteral("New since 2024")));
    QVERIFY(fresh.contains(QStringLiteral("ISO 9001:2015 4.1: same (certainty high)")));
}

void TestLibrary::guidanceNamesRegisters()
{
    for (const RequirementItem &item : catalogue().items()) {
        const QString text = allText(guidanceForItem(item.id, catalogue()));
        QVERIFY2(item.condition.isEmpty() || text.contains(item.condition), qPrintable(item.id));
        for (const QString &id : item.registers)
            QVERIFY2(text.contains(QLatin1String("page:") + placeOfRegister(id)->address),
                     qPrintable(item.id));
        for (const QString &id : item.templates)
            QVERIFY2(text.contains(QLatin1String("template:") + id), qPrintable(item.id));
        if (!item.process.isEmpty())
            QVERIFY2(text.contains(QLatin1String("area:") + item.process), qPrintable(item.id));
    }
    const QString incidents = allText(guidanceForArea(QStringLiteral("P20"), {}, catalogue()));
    QVERIFY(incidents.contains(QStringLiteral("page:register/security_controls")));
    const QString step = allText(guidanceForStep(QStringLiteral("10"), catalogue()));
    QVERIFY(step.contains(QStringLiteral("page:register/improvements")));
    QVERIFY(step.contains(QStringLiteral("template:T55")));
}

void TestLibrary::linksAnswerToTheKeyboard()
{
    GuidancePanel panel(*m_theme, session());
    session().setItem(QStringLiteral("8.7.2-06"));
    panel.resize(316, 700);
    panel.show();
    QSignalSpy followed(&panel, &SidePanel::linkActivated);
    QPushButton *link = nullptr;
    const auto findLink = [&] {
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Continuity plans"))
                link = button;
        }
        return link != nullptr;
    };
    QTRY_VERIFY(findLink());
    QVERIFY(link->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(link, Qt::Key_Space);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(followed.size(), 2);
    QCOMPARE(followed[0][0].toString(), QStringLiteral("page:register/continuity_plans"));
    QCOMPARE(followed[1], followed[0]);
    LibraryPage page(*m_theme, session());
    const QSignalSpy left(&page, &LibraryPage::goTo);
    page.show(QStringLiteral("8.7.2-06"));
    emit child<ReadingText>(page, "libraryText")
        ->anchorClicked(QUrl(QStringLiteral("library:register/continuity_plans")));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].toString(), QStringLiteral("register/continuity_plans"));
}

void TestLibrary::guidanceForAreas()
{
    const CapabilityArea *area = catalogue().area(QStringLiteral("P15"));
    const QString text = allText(guidanceForArea(area->id, 2, catalogue()));
    for (const QString &level : area->levels)
        QVERIFY(text.contains(level));
    for (const Kpi &kpi : area->kpis)
        QVERIFY(text.contains(kpi.targetText) && text.contains(kpi.why));
    QVERIFY(text.contains(area->signUp));
}

void TestLibrary::guidanceForSteps()
{
    for (const Step &step : catalogue().steps()) {
        const QString text = allText(guidanceForStep(step.id, catalogue()));
        QVERIFY(text.contains(step.guide.purpose));
        for (const AgendaItem &item : step.guide.agenda.items)
            QVERIFY2(text.contains(item.topic), qPrintable(step.id));
        for (const StepMistake &mistake : step.guide.mistakes)
            QVERIFY(text.contains(mistake.instead));
        for (const QString &line : step.guide.entry + step.done)
            QVERIFY2(text.contains(line), qPrintable(line));
        for (const StepDeliverable &one : step.guide.deliverables)
            QVERIFY2(text.contains(one.name), qPrintable(one.name));
        QVERIFY(text.contains(step.guide.durationNote) && text.contains(step.guide.effortNote));
        QVERIFY(text.contains(step.accountable));
    }
    GuidancePanel panel(*m_theme, session());
    panel.setStep(QStringLiteral("4"));
    QCOMPARE(panel.subject(), GuidancePanel::Subject::Step);
    session().setItem(QStringLiteral("8.6.1-05"));
    QCOMPARE(panel.subject(), GuidancePanel::Subject::Step);
    panel.setSubject(GuidancePanel::Subject::Item);
    QVERIFY(guidanceForStep(QStringLiteral("99"), catalogue()).empty());
}

void TestLibrary::stepPageShowsTheGuide()
{
    StepPage page(*m_theme, session());
    auto *tabs = child<QTabWidget>(page, "stepTabs");
    for (const Step &step : catalogue().steps()) {
        page.setStep(step.id);
        QCOMPARE(tabs->count(), 4);
        QStringList texts;
        for (const QLabel *label : tabs->findChildren<QLabel *>())
            texts << label->text();
        const QString all = texts.join(QLatin1Char('\n'));
        for (const StepActivity &activity : step.guide.activities)
            QVERIFY2(all.contains(activity.how) && all.contains(activity.result),
                     qPrintable(step.id));
        for (const StepDeliverable &one : step.guide.deliverables)
            QVERIFY(all.contains(one.quality));
        for (const StepRole &role : step.guide.roles)
            QVERIFY(all.contains(role.does));
        for (const StepCriterion &criterion : step.guide.done)
            QVERIFY(all.contains(criterion.criterion) && all.contains(criterion.how));
        for (const AgendaItem &item : step.guide.agenda.items)
            QVERIFY(all.contains(item.method));
    }
    page.setTab(StepPage::Tab::Workshop);
    page.setStep(QStringLiteral("4"));
    QCOMPARE(tabs->currentIndex(), 2); // the tab is kept
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
