// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/registers_page.h"

#include "ui/pages/registers/register_index.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/registers/register_table.h"
#include "ui/pages/session/project_session.h"

namespace gapwright {

RegistersPage::RegistersPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                             QSettings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_settings(settings)
    , m_directory(session.workspace())
    , m_problems(watch)
    , m_index(new RegisterIndex(theme, m_directory, m_problems, session.catalogue()))
{
    setObjectName(QStringLiteral("registersPage"));
    addWidget(m_index);
    connect(m_index, &RegisterIndex::chosen, this,
            [this](const QByteArray &table) { emit goTo(registerAddress(table)); });
    connect(m_index, &RegisterIndex::pageChosen, this, &RegistersPage::goTo);
}

void RegistersPage::show(const QString &place)
{
    const QByteArray table = place.section(QLatin1Char('/'), 0, 0).toLatin1();
    const RegisterAccess *access = m_directory.access(QLatin1String(table));
    m_shown = access && access->hasList() ? access : nullptr;
    if (!m_shown) {
        setCurrentWidget(m_index);
        return;
    }
    RegisterPage *page = pageOf(*m_shown);
    setCurrentWidget(page);
    page->showRecord(place.section(QLatin1Char('/'), 1, 1));
    page->table()->setFocus();
}

RegisterPage *RegistersPage::pageOf(const RegisterAccess &access)
{
    RegisterPage *&page = m_pages[access.info().table];
    if (!page) {
        page = new RegisterPage(m_theme, m_directory, access, m_problems, m_settings);
        connect(page, &RegisterPage::goTo, this, &RegistersPage::goTo);
        addWidget(page);
    }
    return page;
}

void RegistersPage::commitPending()
{
    for (RegisterPage *page : std::as_const(m_pages))
        page->commitPending();
}

QString RegistersPage::registerTitle() const
{
    return m_shown ? m_shown->title() : QString();
}

QString RegistersPage::place() const
{
    return m_shown ? QString::fromLatin1(m_shown->info().table) : QString();
}

QString RegistersPage::registerPlace() const
{
    return m_shown ? registerAddress(m_shown->info().table) : QString();
}

} // namespace gapwright
