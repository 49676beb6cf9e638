// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "registers/filled_registers.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_panel.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/registers/register_table.h"
#include "ui/pages/registers/registers_page.h"

#include <QLineEdit>
#include <QSettings>

namespace gapwright::test {

/// The register pages of a fresh project, as wide as they are on a laptop.
class RegisterPages {
public:
    RegisterPages()
    {
        m_theme.apply(*qApp);
        m_page = std::make_unique<RegistersPage>(m_theme, m_project.session(), m_watch, m_settings);
        m_page->resize(1012, 620);
        static_cast<QWidget *>(m_page.get())->show();
    }

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] GapProject &project() { return m_project; }
    [[nodiscard]] Workspace &workspace() const { return m_project.workspace(); }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] RegistersPage &page() const { return *m_page; }

    /// Null for a table without a page.
    RegisterPage *open(const char *table, const QString &id = {})
    {
        m_page->show(QString::fromLatin1(table) + QLatin1Char('/') + id);
        return qobject_cast<RegisterPage *>(m_page->currentWidget());
    }
    /// The record with its id; a default one when it was refused.
    template <class R> R add(R record)
    {
        record.id = newId<R>();
        const Outcome done =
            workspace().edit(QStringLiteral("Add"), [&](Edit &edit) { edit.save(record); });
        return done ? record : R{};
    }
    /// One record of every register.
    std::vector<FilledRegister> fillEverything()
    {
        std::vector<FilledRegister> filled = filledRegisters();
        const RegisterDirectory directory(workspace());
        const Outcome done = workspace().edit(QStringLiteral("Fill"), [&](Edit &edit) {
            for (const FilledRegister &one : filled)
                directory.access(QLatin1String(one.type->info->table))
                    ->save(edit, one.record.get());
        });
        return done ? filled : std::vector<FilledRegister>();
    }
    /// Types into a line of the form; false when the field has none.
    static bool type(RegisterPage *page, const char *column, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(
            page->panel()->editor()->form()->editorOf(QLatin1String(column)));
        if (!line)
            return false;
        line->setText(text);
        page->commitPending();
        return true;
    }

private:
    Theme m_theme;
    GapProject m_project;
    ProjectWatch m_watch{m_project.session()};
    QSettings m_settings{m_project.folder() + QStringLiteral("/settings.ini"),
                         QSettings::IniFormat};
    std::unique_ptr<RegistersPage> m_page;
};

/// The child of that object name; null when there is none.
template <class W> W *child(QWidget *parent, const char *name)
{
    return parent->findChild<W *>(QString::fromLatin1(name));
}

} // namespace gapwright::test
