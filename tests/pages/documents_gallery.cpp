// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the documents page of the sample project: documents_gallery FOLDER
#include "content/catalogue_loader.h"
#include "kit/kit_test.h"
#include "reports/documents/sample_documents.h"
#include "services/sample_project.h"
#include "ui/pages/documents/assistant_dialog.h"
#include "ui/pages/documents/document_view.h"
#include "ui/pages/documents/documents_page.h"
#include "ui/pages/documents/export_dialog.h"
#include "ui/pages/documents/markdown_edit.h"
#include "ui/pages/documents/table_dialog.h"
#include "ui/pages/documents/text_tab.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace {

using namespace gapwright;

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void shoot(QWidget &widget, const QString &file)
{
    widget.show();
    settle(700);
    widget.grab().save(file);
}

/// The dialog that the page has opened.
void shootDialog(DocumentsPage &page, const QString &file)
{
    settle(300);
    for (QDialog *dialog : page.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        shoot(*dialog, file);
        dialog->reject();
    }
    settle(100);
}

void shootAll(DocumentsPage &page, const QString &first, const QString &prefix)
{
    QWidget &widget = page;
    widget.show();
    page.show({});
    shoot(page, prefix + QStringLiteral("list.png"));
    page.show(QStringLiteral("mandatory"));
    shoot(page, prefix + QStringLiteral("mandatory.png"));
    page.show(first);
    settle(2500);
    shoot(page, prefix + QStringLiteral("text.png"));
    page.view()->setTab(DocumentView::Tab::Control);
    shoot(page, prefix + QStringLiteral("control.png"));
    page.view()->setTab(DocumentView::Tab::Versions);
    shoot(page, prefix + QStringLiteral("versions.png"));
    page.view()->setTab(DocumentView::Tab::Comments);
    shoot(page, prefix + QStringLiteral("comments.png"));
    page.view()->setTab(DocumentView::Tab::Text);
    for (const DocumentRow &row : page.model()->rows()) {
        if (!row.isStale)
            continue;
        page.show(row.facts.document.value);
        settle(2000);
        shoot(page, prefix + QStringLiteral("stale.png"));
        page.view()->showStaleness();
        shootDialog(page, prefix + QStringLiteral("old-and-new.png"));
        break;
    }
    page.show(QStringLiteral("new/T08"));
    shootDialog(page, prefix + QStringLiteral("new.png"));
    page.show(QStringLiteral("assist/scope"));
    shootDialog(page, prefix + QStringLiteral("assistant.png"));
    page.show(first);
    page.view()->textTab()->insertField();
    shootDialog(page, prefix + QStringLiteral("field.png"));
    const QString body = page.view()->textTab()->edit()->toPlainText();
    page.view()->textTab()->edit()->goToLine(
        int(body.left(body.indexOf(QLatin1String("\n|---"))).count(QLatin1Char('\n'))));
    page.view()->textTab()->editTable();
    shootDialog(page, prefix + QStringLiteral("table.png"));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::prepareApplication();
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);
    auto catalogue = loadCatalogue();
    if (!catalogue)
        return 1;
    const auto shared = std::make_shared<const Catalogue>(std::move(*catalogue));
    const QTemporaryDir place;
    OpenRequest request;
    request.path = place.filePath(QStringLiteral("sample.gapwright"));
    request.author = QStringLiteral("Eleanor Voss");
    auto file = makeSampleProject(request, {}, Clock(), *shared, sampleTextMaker(*shared));
    if (!file) {
        qWarning("%s", qPrintable(file.error().message));
        return 1;
    }
    Result<Records> records = readRecords((*file)->connection());
    if (!records)
        return 1;
    Workspace workspace(std::move(*file), std::move(*records), request.author);
    ProjectSession session(workspace, shared);
    Theme theme;
    theme.apply(application);
    theme.setReducedMotion(true);
    Preferences preferences(place.filePath(QStringLiteral("settings.ini")));
    DocumentsPage page(theme, session, preferences);
    QString made;
    QObject::connect(&page, &DocumentsPage::goTo, &page,
                     [&](const QString &address) { made = address.section(QLatin1Char('/'), 1); });
    for (const char *id : {"T10", "T08", "T16"})
        page.create(QString::fromLatin1(id));
    settle(1500);
    struct Shape {
        const char *name;
        QSize size;
    };
    // What is left of 1280x720 and 1920x1080 beside the rail, and beside rail and guidance.
    const Shape shapes[] = {{"laptop", {1012, 620}}, {"desk", {1336, 980}}};
    for (const Shape &shape : shapes) {
        page.resize(shape.size);
        for (const auto &[name, scheme] :
             {std::pair("light", SchemeSetting::Light), std::pair("dark", SchemeSetting::Dark)}) {
            theme.setSchemeSetting(scheme);
            shootAll(page, made,
                     QDir(folder).filePath(QStringLiteral("%1-%2-").arg(
                         QString::fromLatin1(shape.name), QString::fromLatin1(name))));
        }
    }
    return 0;
}
