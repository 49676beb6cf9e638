// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/registers/register_problems.h"

#include <QStackedWidget>

class QSettings;

namespace gapwright {

class ProjectSession;
class ProjectWatch;
class RegisterIndex;
class RegisterPage;
class Theme;

/// The workspace "Registers": the index, and the page of each register once it is asked for.
class RegistersPage : public QStackedWidget {
    Q_OBJECT
public:
    RegistersPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                  QSettings &settings, QWidget *parent = nullptr);

    /// "" for the index, "risks" or "risks/<id>"; an unknown register is the index.
    void show(const QString &place);
    using QStackedWidget::show;
    void commitPending();
    /// The title of the register that is shown; empty for the index.
    [[nodiscard]] QString registerTitle() const;
    /// Its address, "register/risks"; empty for the index.
    [[nodiscard]] QString registerPlace() const;
    /// What show() brings back: the register that is shown, without its current record, which the
    /// list keeps by itself.
    [[nodiscard]] QString place() const;

signals:
    void goTo(const QString &address);

private:
    RegisterPage *pageOf(const RegisterAccess &access);

    const Theme &m_theme;
    ProjectSession &m_session;
    QSettings &m_settings;
    RegisterDirectory m_directory;
    RegisterProblems m_problems;
    RegisterIndex *m_index;
    QHash<QByteArray, RegisterPage *> m_pages;
    const RegisterAccess *m_shown = nullptr; ///< null for the index
};

} // namespace gapwright
