// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/engagement/client_logo.h"
#include "ui/pages/engagement/engagement_dialog.h"
#include "ui/pages/report/concern_list.h"
#include "ui/pages/report/report_data.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/welcome/place_row.h"
#include "ui/pages/welcome/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace gapwright;

namespace {

constexpr int patience = 60000;

} // namespace

class TestReportDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void takesTheDataOfTheAssessment();
    void previewsThePages();
    void asksForAProcess();
    void writesThePdf();
    void writesForWordToo();
    void saysWhyItCannotWrite();
    void leadsToWhatWouldEmbarrass();
    void readsTheLogoOfTheClient();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GapProject> m_project;
    std::unique_ptr<Preferences> m_preferences;
};

void TestReportDialog::initTestCase()
{
    test::prepareApplication();
}

void TestReportDialog::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_project = std::make_unique<test::GapProject>();
    QVERIFY(m_project->isOpen());
    m_project->fill();
    m_preferences =
        std::make_unique<Preferences>(m_project->folder() + QStringLiteral("/settings.ini"));
}

void TestReportDialog::cleanup()
{
    m_project.reset();
    m_theme.reset();
}

void TestReportDialog::takesTheDataOfTheAssessment()
{
    const QDate day(2026, 11, 23);
    const auto data =
        reportDataOf(m_project->session(), m_project->session().data().assessment.id, {}, day);
    QVERIFY(data);
    QCOMPARE(data->date, day);
    QCOMPARE(data->current.results.size(), m_project->catalogue().items().size());
    QVERIFY(data->baseline);
    QCOMPARE(data->scores.overall, m_project->session().scores().overall);
    QVERIFY(!reportDataOf(m_project->session(), Id<Assessment>{QStringLiteral("x")}, {}, day));
}

void TestReportDialog::previewsThePages()
{
    ReportPage page(*m_theme, m_project->session(), *m_preferences);
    page.resize(1100, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.preview()->document().pageCount() > 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.preview()->isPainted(0), patience);
    QVERIFY(!page.preview()->isPainted(page.preview()->document().pageCount() - 1));
    page.preview()->goToPage(2);
    QCOMPARE(page.preview()->currentPage(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(page.preview()->isPainted(2), patience);
    const OutlineEntry last = page.preview()->document().outline().back();
    QVERIFY(page.preview()->goToAnchor(last.anchor));
    QVERIFY(!page.preview()->goToAnchor(QStringLiteral("no such place")));
}

void TestReportDialog::asksForAProcess()
{
    ReportPage page(*m_theme, m_project->session(), *m_preferences);
    page.resize(1100, 700);
    page.show();
    auto *preset = page.findChild<ComboField *>(QStringLiteral("reportPreset"));
    auto *process = page.findChild<ComboField *>(QStringLiteral("reportProcess"));
    QVERIFY(!process->isVisible());
    QCOMPARE(page.options().process, QString());
    preset->setKey(codeOf(ReportPreset::Owner));
    emit preset->keyChosen(preset->key());
    QVERIFY(process->isVisible());
    QCOMPARE(page.options().preset, ReportPreset::Owner);
    QCOMPARE(page.options().process, process->key());
    QVERIFY(m_project->catalogue().area(process->key()));
}

void TestReportDialog::writesThePdf()
{
    ReportPage page(*m_theme, m_project->session(), *m_preferences);
    auto *preset = page.findChild<ComboField *>(QStringLiteral("reportPreset"));
    preset->setKey(codeOf(ReportPreset::Board));
    const QString path = m_project->folder() + QStringLiteral("/board.pdf");
    QSignalSpy exported(&page, &ReportPage::exported);
    page.exportTo(path);
    QVERIFY(exported.wait(patience));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(page.notice()->kind(), NoticeKind::Done);
}

void TestReportDialog::writesForWordToo()
{
    ReportPage page(*m_theme, m_project->session(), *m_preferences);
    page.findChild<ComboField *>(QStringLiteral("reportPreset"))
        ->setKey(codeOf(ReportPreset::Board));
    for (const char *ending : {"docx", "odt", "html"}) {
        const QString path =
            m_project->folder() + QStringLiteral("/board.") + QString::fromLatin1(ending);
        QSignalSpy exported(&page, &ReportPage::exported);
        page.exportTo(path);
        QVERIFY(exported.wait(patience));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(15).startsWith(ending == QByteArray("html") ? "<!DOCTYPE html>" : "PK"));
    }
}

void TestReportDialog::saysWhyItCannotWrite()
{
    ReportPage page(*m_theme, m_project->session(), *m_preferences);
    page.findChild<ComboField *>(QStringLiteral("reportPreset"))
        ->setKey(codeOf(ReportPreset::Board));
    const QString path = m_project->folder() + QStringLiteral("/no/such/folder/board.pdf");
    QSignalSpy exported(&page, &ReportPage::exported);
    page.exportTo(path);
    QVERIFY(exported.wait(patience));
    QCOMPARE(page.notice()->kind(), NoticeKind::Error);
    QVERIFY(page.notice()->text().contains(QStringLiteral("board.pdf")));
}

void TestReportDialog::leadsToWhatWouldEmbarrass()
{
    ConcernList list(*m_theme);
    list.setConcerns({{ReportConcern::Kind::GapWithoutAction,
                       QStringLiteral("two gaps"),
                       {QStringLiteral("8.6.1-05"), QStringLiteral("8.6.1-06")}},
                      {ReportConcern::Kind::NoLogo, QStringLiteral("no logo"), {}}});
    QSignalSpy asked(&list, &ConcernList::goTo);
    QSignalSpy engagement(&list, &ConcernList::engagementRequested);
    const auto rows = list.findChildren<PlaceRow *>();
    QCOMPARE(rows.size(), 2);
    rows[0]->click();
    rows[1]->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("gap/8.6.1-05"));
    QCOMPARE(engagement.count(), 1);
}

void TestReportDialog::readsTheLogoOfTheClient()
{
    Workspace &workspace = m_project->workspace();
    ClientLogo logo(workspace);
    QSignalSpy changed(&logo, &ClientLogo::changed);
    logo.refresh();
    QVERIFY(logo.bytes().isEmpty());
    QFile picture(m_project->folder() + QStringLiteral("/logo.svg"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("<svg/>");
    picture.close();
    attachLogo(workspace, picture.fileName(), QStringLiteral("image/svg+xml"));
    QTRY_VERIFY(workspace.engagement().logo.isSet());
    logo.refresh();
    logo.refresh(); // the same one is asked for once
    QVERIFY(changed.wait());
    QCOMPARE(logo.bytes(), QByteArray("<svg/>"));
    QVERIFY(m_project->undo());
    logo.refresh();
    QVERIFY(logo.bytes().isEmpty());
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
