// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "storage/backup.h"
#include "ui/pages/engagement/author_dialog.h"
#include "ui/pages/engagement/logo_field.h"
#include "ui/pages/engagement/new_project_dialog.h"
#include "ui/pages/welcome/preferences.h"
#include "ui/pages/welcome/program_content.h"
#include "ui/pages/welcome/project_desk.h"
#include "ui/pages/welcome/recent_projects.h"
#include "ui/pages/welcome/welcome_page.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

class TestWelcome : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void remembersRecentProjects();
    void keepsTwelveNewestFirst();
    void greysMissingProjectsAndRemovesThem();
    void opensADroppedFile();
    void keepsPreferences_data();
    void keepsPreferences();
    void readsNonsenseAsDefault();
    void namesFiles_data();
    void namesFiles();
    void neverProposesATakenName();
    void asksForAName();
    void checksANewProject();
    void takesPicturesAsLogoOnly_data();
    void takesPicturesAsLogoOnly();
    void makesAndOpensAProject();
    void backsUpBehindTheWindow();
    void saysWhenItCannotBackUp();
    void refusesAForeignFile();
    void keepsTheProjectWhenTheNextIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString touched(const QString &name, const QByteArray &bytes = "x") const;
    [[nodiscard]] NewProject firstProject();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
};

void TestWelcome::initTestCase()
{
    test::prepareApplication();
}

void TestWelcome::init()
{
    test::refuseWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(path(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestWelcome::cleanup()
{
    m_theme.reset();
}

QString TestWelcome::touched(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestWelcome::remembersRecentProjects()
{
    const QString file = touched(QStringLiteral("a.gapwright"));
    {
        RecentProjects recent(m_preferences->store());
        recent.add(file, QStringLiteral("Northwind & Söhne"));
    }
    const RecentProjects again(m_preferences->store());
    QCOMPARE(again.all().size(), std::size_t(1));
    QCOMPARE(again.all().front().organization, QStringLiteral("Northwind & Söhne"));
    QVERIFY(again.all().front().exists());
    QVERIFY(again.all().front().openedAt.isValid());
}

void TestWelcome::keepsTwelveNewestFirst()
{
    RecentProjects recent(m_preferences->store());
    for (int i = 0; i < 15; ++i)
        recent.add(touched(QStringLiteral("%1.gapwright").arg(i)), QString::number(i));
    recent.add(path(QStringLiteral("10.gapwright")), QStringLiteral("10"));
    QCOMPARE(int(recent.all().size()), RecentProjects::most);
    QCOMPARE(recent.all()[0].organization, QStringLiteral("10"));
    QCOMPARE(recent.all()[1].organization, QStringLiteral("14"));
    QCOMPARE(recent.all().back().organization, QStringLiteral("3"));
}

void TestWelcome::greysMissingProjectsAndRemovesThem()
{
    RecentProjects recent(m_preferences->store());
    recent.add(touched(QStringLiteral("there.gapwright")), QStringLiteral("There"));
    recent.add(path(QStringLiteral("gone.gapwright")), QStringLiteral("Gone"));
    const WelcomePage page(*m_theme, recent);
    auto rows = page.findChildren<QAbstractButton *>(QStringLiteral("recentRow"));
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows[0]->isEnabled());
    QVERIFY(rows[1]->isEnabled());
    QSignalSpy chosen(&page, &WelcomePage::projectChosen);
    rows[1]->click();
    QVERIFY(chosen.front().front().toString().endsWith(QStringLiteral("there.gapwright")));
    page.findChildren<QAbstractButton *>(QStringLiteral("removeRecent")).front()->click();
    QTRY_COMPARE(recent.all().size(), std::size_t(1));
    rows = page.findChildren<QAbstractButton *>(QStringLiteral("recentRow"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]->text(), QStringLiteral("There"));
}

void TestWelcome::opensADroppedFile()
{
    RecentProjects recent(m_preferences->store());
    WelcomePage page(*m_theme, recent);
    QSignalSpy chosen(&page, &WelcomePage::projectChosen);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(QStringLiteral("x.gapwright")))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), path(QStringLiteral("x.gapwright")));
}

void TestWelcome::keepsPreferences_data()
{
    QTest::addColumn<SchemeSetting>("scheme");
    QTest::newRow("system") << SchemeSetting::System;
    QTest::newRow("light") << SchemeSetting::Light;
    QTest::newRow("dark") << SchemeSetting::Dark;
    QTest::newRow("contrast") << SchemeSetting::HighContrast;
}

void TestWelcome::keepsPreferences()
{
    QFETCH(const SchemeSetting, scheme);
    m_preferences->setScheme(scheme);
    m_preferences->setZoom(1.4);
    m_preferences->setAuthor(QStringLiteral("  Ada   Lovelace "));
    m_preferences->rememberFolderOf(QStringLiteral("csv"), path(QStringLiteral("x.csv")));
    m_preferences->store().sync();
    const Preferences again(path(QStringLiteral("settings.ini")));
    QCOMPARE(again.scheme(), scheme);
    QCOMPARE(again.zoom(), 1.4);
    QCOMPARE(again.author(), QStringLiteral("Ada Lovelace"));
    QCOMPARE(again.folder(QStringLiteral("csv")), m_folder->path());
}

void TestWelcome::readsNonsenseAsDefault()
{
    m_preferences->store().setValue(QStringLiteral("look/scheme"), QStringLiteral("plaid"));
    m_preferences->store().setValue(QStringLiteral("look/zoom"), QStringLiteral("huge"));
    QCOMPARE(m_preferences->scheme(), SchemeSetting::System);
    QCOMPARE(m_preferences->zoom(), 1.0);
    m_preferences->store().setValue(QStringLiteral("look/zoom"), 17);
    QCOMPARE(m_preferences->zoom(), Theme::largestZoom);
    m_preferences->store().setValue(QStringLiteral("folders/csv"),
                                    QStringLiteral("/no/such/place"));
    QVERIFY(QDir(m_preferences->folder(QStringLiteral("csv"))).path()
            != QStringLiteral("/no/such/place"));
}

void TestWelcome::namesFiles_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Northwind") << QStringLiteral("Northwind");
    QTest::newRow("spaces") << QStringLiteral("  A  B ") << QStringLiteral("A B");
    QTest::newRow("slashes") << QStringLiteral("A/B\\C:D") << QStringLiteral("A-B-C-D");
    QTest::newRow("letters") << QStringLiteral("Größe č 株式") << QStringLiteral("Größe č 株式");
    QTest::newRow("nothing") << QString() << QStringLiteral("project");
    QTest::newRow("long") << QString(200, QLatin1Char('a')) << QString(60, QLatin1Char('a'));
}

void TestWelcome::namesFiles()
{
    QFETCH(const QString, organization);
    QTEST(fileNameFor(organization), "name");
}

void TestWelcome::neverProposesATakenName()
{
    touched(QStringLiteral("A.gapwright"));
    touched(QStringLiteral("A 2.gapwright"));
    QCOMPARE(freePath(m_folder->path(), QStringLiteral("A")),
             path(QStringLiteral("A 3.gapwright")));
    QCOMPARE(freePath(m_folder->path(), QStringLiteral("B")), path(QStringLiteral("B.gapwright")));
}

void TestWelcome::asksForAName()
{
    AuthorDialog dialog(*m_theme, {}, nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.verbButton()->click();
    QCOMPARE(accepted.count(), 0);
    dialog.findChild<QLineEdit *>(QStringLiteral("author"))->setText(QStringLiteral(" Ada "));
    dialog.verbButton()->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.author(), QStringLiteral("Ada"));
}

void TestWelcome::checksANewProject()
{
    touched(QStringLiteral("taken.gapwright"));
    NewProjectDialog dialog(*m_theme, m_folder->path(), QStringLiteral("Ada"), nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QVERIFY(!dialog.verbButton()->isEnabled());
    QVERIFY(dialog.reason().contains(QLatin1String("organization")));
    QVERIFY(dialog.summary().isEmpty());
    dialog.verbButton()->click();
    QCOMPARE(accepted.count(), 0);
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("organization"));
    auto *place = dialog.findChild<QLineEdit *>(QStringLiteral("path"));
    QVERIFY(name && place);
    QTest::keyClicks(name, QStringLiteral("Northwind"));
    QCOMPARE(dialog.path(), path(QStringLiteral("Northwind.gapwright")));
    QVERIFY(dialog.reason().isEmpty() && dialog.verbButton()->isEnabled());
    QVERIFY(dialog.summary().contains(QLatin1String("Northwind.gapwright")));
    QVERIFY(dialog.summary().contains(QLatin1String("with a baseline")));
    dialog.findChild<QCheckBox *>(QStringLiteral("baseline"))->setChecked(false);
    QVERIFY(dialog.summary().contains(QLatin1String("without an assessment")));
    place->setText(path(QStringLiteral("taken.gapwright")));
    QVERIFY(!dialog.verbButton()->isEnabled());
    QVERIFY(dialog.reason().contains(QLatin1String("already")));
    dialog.verbButton()->click();
    QCOMPARE(accepted.count(), 0);
    place->setText(path(QStringLiteral("no/such/folder/x")));
    dialog.verbButton()->click();
    QCOMPARE(accepted.count(), 0);
    place->setText(path(QStringLiteral("free")));
    dialog.verbButton()->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.path(), path(QStringLiteral("free.gapwright")));
    QCOMPARE(dialog.engagement().organization, QStringLiteral("Northwind"));
    QCOMPARE(dialog.engagement().consultant, QStringLiteral("Ada"));
}

void TestWelcome::takesPicturesAsLogoOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(&buffer, "PNG");
    QTest::newRow("png") << png << QStringLiteral("image/png");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                       "height='9'><rect width='9' height='9'/></svg>")
                         << QStringLiteral("image/svg+xml");
    QTest::newRow("text") << QByteArray("hello") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("cut picture") << png.left(20) << QString();
    QByteArray wide;
    QBuffer second(&wide);
    second.open(QIODevice::WriteOnly);
    QImage(8001, 1, QImage::Format_RGB32).save(&second, "PNG");
    QTest::newRow("too many pixels") << wide << QString();
    QTest::newRow("too many bytes") << png + QByteArray(9 << 20, '\0') << QString();
}

void TestWelcome::takesPicturesAsLogoOnly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, mediaType);
    const QString file = touched(QStringLiteral("logo.png"), bytes);
    const Result<LogoFile> logo = readLogo(file);
    QCOMPARE(bool(logo), !mediaType.isEmpty());
    if (logo)
        QCOMPARE(logo->mediaType, mediaType);
    else
        QVERIFY(logo.error().message.contains(QStringLiteral("logo.png")));
    if (bytes.size() > 1 << 20)
        QVERIFY(logo.error().message.contains(QStringLiteral("It is too large")));
}

void TestWelcome::makesAndOpensAProject()
{
    m_preferences->setAuthor(QStringLiteral("Ada"));
    RecentProjects recent(m_preferences->store());
    const auto catalogue = loadProgramCatalogue();
    QVERIFY(catalogue);
    ProjectDesk desk(*catalogue, *m_preferences, recent);
    QSignalSpy opened(&desk, &ProjectDesk::opened);
    NewProject project;
    project.file.path = path(QStringLiteral("new.gapwright"));
    project.engagement.organization = QStringLiteral("Northwind");
    Assessment head;
    head.name = QStringLiteral("Baseline");
    head.heldOn = QDate(2026, 11, 23);
    project.firstAssessment = head;
    desk.create(project, {}, {});
    QVERIFY(opened.wait(10000));
    QCOMPARE(desk.workspace()->engagement().organization, QStringLiteral("Northwind"));
    QCOMPARE(desk.workspace()->author(), QStringLiteral("Ada"));
    QCOMPARE(desk.session()->data().results.size(), (*catalogue)->items().size());
    QCOMPARE(recent.all().front().organization, QStringLiteral("Northwind"));
    QSignalSpy closed(&desk, &ProjectDesk::closed);
    desk.close();
    QVERIFY(closed.count() > 0 || closed.wait());
    QVERIFY(!desk.workspace());
}

NewProject TestWelcome::firstProject()
{
    m_preferences->setAuthor(QStringLiteral("Ada"));
    NewProject project;
    project.file.path = path(QStringLiteral("first.gapwright"));
    project.engagement.organization = QStringLiteral("As opened");
    return project;
}

void TestWelcome::backsUpBehindTheWindow()
{
    const NewProject project = firstProject();
    RecentProjects recent(m_preferences->store());
    ProjectDesk desk(*loadProgramCatalogue(), *m_preferences, recent);
    // An edit at the first moment: it must come after the backup.
    connect(&desk, &ProjectDesk::opened, this, [&desk] {
        Engagement changed = desk.workspace()->engagement();
        changed.organization = QStringLiteral("Changed at once");
        QVERIFY(desk.workspace()->edit(QStringLiteral("Rename"),
                                       [&](Edit &edit) { edit.save(changed); }));
    });
    QSignalSpy opened(&desk, &ProjectDesk::opened);
    desk.create(project, {}, {});
    QVERIFY(opened.wait(10000));
    QSignalSpy closed(&desk, &ProjectDesk::closed);
    desk.close();
    QVERIFY(closed.count() > 0 || closed.wait(10000));
    const QStringList backups = backupsOf(project.file.path);
    QCOMPARE(backups.size(), 1);
    OpenRequest reading;
    reading.path = backups.front();
    reading.readOnly = true;
    const auto backup = openProjectFile(reading);
    QVERIFY(backup);
    QCOMPARE(backup->records.of<Engagement>().all().front().organization,
             QStringLiteral("As opened"));
}

void TestWelcome::saysWhenItCannotBackUp()
{
    const NewProject project = firstProject();
    RecentProjects recent(m_preferences->store());
    ProjectDesk desk(*loadProgramCatalogue(), *m_preferences, recent);
    touched(QStringLiteral("first.gapwright.backups"), "in the way");
    QSignalSpy failed(&desk, &ProjectDesk::backupFailed);
    desk.create(project, {}, {});
    QVERIFY(failed.wait(10000));
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("first.gapwright")));
    QVERIFY(desk.workspace());
    QVERIFY(!desk.workspace()->isReadOnly());
}

void TestWelcome::refusesAForeignFile()
{
    m_preferences->setAuthor(QStringLiteral("Ada"));
    RecentProjects recent(m_preferences->store());
    const auto catalogue = loadProgramCatalogue();
    ProjectDesk desk(*catalogue, *m_preferences, recent);
    const QString file = touched(QStringLiteral("letter.gapwright"), QByteArray(5000, 'x'));
    QSignalSpy refused(&desk, &ProjectDesk::refused);
    desk.open(file);
    QVERIFY(refused.wait(10000));
    const auto error = refused.front()[1].value<Error>();
    QVERIFY2(error.message.contains(QStringLiteral("letter.gapwright")), qPrintable(error.message));
    QVERIFY(!desk.workspace());
    QVERIFY(recent.all().empty());
}

void TestWelcome::keepsTheProjectWhenTheNextIsRefused()
{
    m_preferences->setAuthor(QStringLiteral("Ada"));
    RecentProjects recent(m_preferences->store());
    const auto catalogue = loadProgramCatalogue();
    ProjectDesk desk(*catalogue, *m_preferences, recent);
    NewProject project;
    project.file.path = path(QStringLiteral("first.gapwright"));
    project.engagement.organization = QStringLiteral("First");
    QSignalSpy opened(&desk, &ProjectDesk::opened);
    desk.create(project, {}, {});
    QVERIFY(opened.wait(10000));
    QSignalSpy refused(&desk, &ProjectDesk::refused);
    desk.create(project, {}, {}); // the file exists now
    QVERIFY(refused.wait(10000));
    QVERIFY(desk.workspace());
    QCOMPARE(desk.workspace()->engagement().organization, QStringLiteral("First"));
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
