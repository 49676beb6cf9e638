// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/theme.h"

#include <QTest>

namespace gapwright::test {

/// Tests of one page on a fresh project: theme, project and page of each test function.
template <class Page> class PageTest : public QObject {
protected:
    /// False when the project could not be made or the page does not show.
    [[nodiscard]] bool showPage(const QSize &size)
    {
        refuseWarnings();
        m_theme = std::make_unique<Theme>();
        m_theme->apply(*qApp);
        m_project = std::make_unique<GapProject>();
        if (!m_project->isOpen())
            return false;
        m_page = std::make_unique<Page>(*m_theme, m_project->session());
        m_page->resize(size);
        m_page->QWidget::show();
        const bool isShown = QTest::qWaitForWindowExposed(m_page.get());
        m_page->activateWindow();
        return isShown;
    }
    void dropPage()
    {
        m_page.reset();
        m_project.reset();
        m_theme.reset();
    }
    [[nodiscard]] Workspace &workspace() const { return m_project->workspace(); }
    template <class W> [[nodiscard]] W *find(const QString &name) const
    {
        return m_page->template findChild<W *>(name);
    }
    template <class W> [[nodiscard]] W *find(const char *name) const
    {
        return find<W>(QString::fromLatin1(name));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<GapProject> m_project;
    std::unique_ptr<Page> m_page;
};

} // namespace gapwright::test
