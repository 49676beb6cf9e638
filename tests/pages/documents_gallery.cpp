// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the documents page of the sample project: documents_gallery FOLDER
#include "pages/gallery.h"
#include "ui/pages/documents/assistant_dialog.h"
#include "ui/pages/documents/document_view.h"
#include "ui/pages/documents/documents_page.h"
#include "ui/pages/documents/export_dialog.h"
#include "ui/pages/documents/markdown_edit.h"
#include "ui/pages/documents/table_dialog.h"
#include "ui/pages/documents/text_tab.h"
#include "ui/pages/welcome/preferences.h"

namespace {

using namespace gapwright;

/// The dialog that the page has opened.
void shootDialog(const test::Gallery &gallery, DocumentsPage &page, const QString &name)
{
    test::settle(300);
    for (QDialog *dialog : page.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        gallery.shoot(*dialog, name);
        dialog->reject();
    }
    test::settle(100);
}

void shootAll(const test::Gallery &gallery, DocumentsPage &page, const QString &first,
              const QString &prefix)
{
    QWidget &widget = page;
    widget.show();
    page.show({});
    gallery.shoot(page, prefix + QStringLiteral("list"));
    page.show(QStringLiteral("mandatory"));
    gallery.shoot(page, prefix + QStringLiteral("mandatory"));
    page.show(first);
    test::settle(2500);
    gallery.shoot(page, prefix + QStringLiteral("text"));
    page.view()->setTab(DocumentView::Tab::Control);
    gallery.shoot(page, prefix + QStringLiteral("control"));
    page.view()->setTab(DocumentView::Tab::Versions);
    gallery.shoot(page, prefix + QStringLiteral("versions"));
    page.view()->setTab(DocumentView::Tab::Comments);
    gallery.shoot(page, prefix + QStringLiteral("comments"));
    page.view()->setTab(DocumentView::Tab::Text);
    for (const DocumentRow &row : page.model()->rows()) {
        if (!row.isStale)
            continue;
        page.show(row.facts.document.value);
        test::settle(2000);
        gallery.shoot(page, prefix + QStringLiteral("stale"));
        page.view()->showStaleness();
        shootDialog(gallery, page, prefix + QStringLiteral("old-and-new"));
        break;
    }
    page.show(QStringLiteral("new/T08"));
    shootDialog(gallery, page, prefix + QStringLiteral("new"));
    page.show(QStringLiteral("assist/scope"));
    shootDialog(gallery, page, prefix + QStringLiteral("assistant"));
    page.show(first);
    page.view()->textTab()->insertField();
    shootDialog(gallery, page, prefix + QStringLiteral("field"));
    const QString body = page.view()->textTab()->edit()->toPlainText();
    page.view()->textTab()->edit()->goToLine(
        int(body.left(body.indexOf(QLatin1String("\n|---"))).count(QLatin1Char('\n'))));
    page.view()->textTab()->editTable();
    shootDialog(gallery, page, prefix + QStringLiteral("table"));
}

} // namespace

int main(int argc, char **argv)
{
    test::Gallery gallery(argc, argv);
    test::SampleSession sample(true);
    if (!sample.isOpen())
        return 1;
    gallery.setPatience(700);
    Preferences preferences(sample.folder() + QStringLiteral("/settings.ini"));
    DocumentsPage page(gallery.theme(), sample.session(), preferences);
    QString made;
    QObject::connect(&page, &DocumentsPage::goTo, &page,
                     [&](const QString &address) { made = address.section(QLatin1Char('/'), 1); });
    for (const char *id : {"T10", "T08", "T16"})
        page.create(QString::fromLatin1(id));
    test::settle(1500);
    // What is left of 1280x720 and 1920x1080 beside the rail, and beside rail and guidance.
    for (const auto &[shape, size] :
         {std::pair("laptop-", QSize(1012, 620)), std::pair("desk-", QSize(1336, 980))}) {
        page.resize(size);
        gallery.inBothSchemes(
            [&, prefix = QLatin1String(shape)] { shootAll(gallery, page, made, prefix); });
    }
    return 0;
}
