// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/pages/documents/comments_tab.h"
#include "ui/pages/documents/compare_view.h"
#include "ui/pages/documents/control_tab.h"
#include "ui/pages/documents/document_view.h"
#include "ui/pages/documents/documents_page.h"
#include "ui/pages/documents/markdown_edit.h"
#include "ui/pages/documents/text_tab.h"
#include "ui/pages/documents/versions_tab.h"
#include "ui/pages/welcome/preferences.h"

#include <QSignalSpy>

namespace gapwright::test {

/// The documents page of a fresh project, as wide as it is on a laptop.
class DocumentsPages {
public:
    DocumentsPages()
    {
        m_theme.apply(*qApp);
        m_page = std::make_unique<DocumentsPage>(m_theme, m_project.session(), m_preferences);
        QObject::connect(m_page.get(), &DocumentsPage::goTo, m_page.get(),
                         [this](const QString &address) {
                             const QString page = address.section(QLatin1Char('/'), 0, 0);
                             if (page == QLatin1String("documents"))
                                 m_page->show(address.section(QLatin1Char('/'), 1));
                         });
        m_page->resize(1012, 640);
        static_cast<QWidget *>(m_page.get())->show();
    }

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] GapProject &project() { return m_project; }
    [[nodiscard]] Workspace &workspace() const { return m_project.workspace(); }
    [[nodiscard]] DocumentsPage &page() const { return *m_page; }
    [[nodiscard]] DocumentView &view() const { return *m_page->view(); }
    [[nodiscard]] MarkdownEdit &edit() const { return *view().textTab()->edit(); }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }

    template <class R> R add(R record)
    {
        record.id = newId<R>();
        const Outcome done =
            workspace().edit(QStringLiteral("Add"), [&](Edit &edit) { edit.save(record); });
        return done ? record : R{};
    }
    Person addPerson(const char *name)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        return add(person);
    }
    /// Waits until values, staleness and missing fields have been computed anew.
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return m_page->desk().isCurrent(); }, 15000);
    }
    /// The text that the page shows.
    [[nodiscard]] DocumentText text() const
    {
        const DocumentText *found = workspace().find(view().textTab()->text());
        return found ? *found : DocumentText();
    }
    /// Makes a document with a text of its own and shows it.
    Id<Document> write(const QString &title, const QString &body)
    {
        NewDocument wanted;
        wanted.title = title;
        wanted.body = body;
        const DocumentDesk::Snapshot now = m_page->desk().snapshot();
        const Result<DocumentStep> step = newDocument(now.sources(), wanted);
        if (!step || !m_page->desk().apply(step))
            return {};
        m_page->show(step->document.id.value);
        return step->document.id;
    }
    /// Draft to approved, as the dialogs do it.
    [[nodiscard]] Outcome approve(const Id<Document> &id, const Id<Person> &approver)
    {
        DocumentDesk &desk = m_page->desk();
        const QDate today = QDate::currentDate();
        if (Outcome done = desk.apply(submitText(desk.editions(id), today)); !done)
            return done;
        Approval approval;
        approval.approver = approver;
        approval.on = approval.today = today;
        const Result<Approval> filled =
            withValues(approval, desk.editions(id), projectFields(desk.snapshot().sources()),
                       workspace().all<Person>());
        return filled ? desk.apply(approveText(desk.editions(id), *filled)) : filled.error();
    }

private:
    Theme m_theme;
    GapProject m_project;
    Preferences m_preferences{m_project.folder() + QStringLiteral("/settings.ini")};
    std::unique_ptr<DocumentsPage> m_page;
};

/// The widget of that name below another one, or null.
template <class W> W *named(const QWidget *parent, const char *name)
{
    return parent->findChild<W *>(QString::fromLatin1(name));
}

} // namespace gapwright::test
