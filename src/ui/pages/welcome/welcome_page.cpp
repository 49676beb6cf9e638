// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcome_page.h"

#include "ui/kit/busy_panel.h"
#include "ui/kit/card.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/welcome/place_row.h"
#include "ui/pages/welcome/program_mark.h"
#include "ui/pages/welcome/recent_projects.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QString droppedProject(const QMimeData &data)
{
    if (!data.hasUrls() || data.urls().size() != 1 || !data.urls().front().isLocalFile())
        return {};
    return data.urls().front().toLocalFile();
}

} // namespace

QString recentlyText(const QDateTime &utc, const QDate &today)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    if (!local.isValid())
        return {};
    if (local.date() == today)
        return WelcomePage::tr("today %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    if (local.date() == today.addDays(-1))
        return WelcomePage::tr("yesterday");
    return locale.toString(local.date(), QLocale::ShortFormat);
}

WelcomePage::WelcomePage(const Theme &theme, RecentProjects &recent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_recent(recent)
    , m_busy(new BusyPanel(theme))
    , m_list(new Card(theme, tr("Recent projects")))
{
    setAcceptDrops(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *ground = new QWidget;
    auto *across = new QHBoxLayout(ground);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    auto *middle = new QWidget;
    setScaledMaximumWidth(*middle, theme, 760);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    setScaledSpacing(*column, theme, {28, 40, 28, 28}, 16);
    buildHead(*column);
    column->addWidget(m_busy);
    buildStart(*column);
    column->addWidget(m_list);
    column->addWidget(
        wrappedText(tr("Gapwright works on this computer alone: nothing is sent over a "
                       "network."),
                    TextRole::Small));
    column->addStretch(1);
    scroll->setWidget(ground);
    connect(&recent, &RecentProjects::changed, this, &WelcomePage::showRecent);
    showRecent();
}

void WelcomePage::buildHead(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, m_theme, {0, 0, 0, 8}, 16);
    row->addWidget(new ProgramMark(m_theme, 52), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    setScaledSpacing(*texts, m_theme, {0, 0, 0, 0}, 4);
    texts->addWidget(wrappedText(tr("Welcome to Gapwright"), TextRole::Title));
    texts->addWidget(wrappedText(tr("Assess a service management system against ISO/IEC 20000-1, "
                                    "plan what is missing, and hand over a report."),
                                 TextRole::Muted));
    row->addLayout(texts, 1);
    column.addLayout(row);
}

void WelcomePage::buildStart(QVBoxLayout &column)
{
    m_start = new QWidget;
    auto *rows = new QVBoxLayout(m_start);
    setScaledSpacing(*rows, m_theme, {0, 0, 0, 0}, 12);
    const auto add = [&](const QString &name, const QString &icon, const QString &title,
                         const QString &detail, auto signal) {
        auto *row = new PlaceRow(m_theme, {icon, title, detail, {}, false});
        row->setObjectName(name);
        row->setFramed(true);
        connect(row, &QAbstractButton::clicked, this, signal);
        rows->addWidget(row);
    };
    add(QStringLiteral("newRow"), QStringLiteral("file-plus"), tr("New project"),
        tr("One file for one client, with a baseline assessment of 364 requirement items"),
        &WelcomePage::newRequested);
    add(QStringLiteral("openRow"), QStringLiteral("folder-open"), tr("Open a project"),
        tr("Choose a .gapwright file, or drop one here"), &WelcomePage::openRequested);
    add(QStringLiteral("sampleRow"), QStringLiteral("sprout"), tr("Look at the sample project"),
        tr("A fictional provider with two assessments; a fresh copy in your documents folder"),
        &WelcomePage::sampleRequested);
    column.addWidget(m_start);
    setFocusProxy(m_start->findChild<PlaceRow *>(QStringLiteral("newRow")));
}

void WelcomePage::showRecent()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    setScaledSpacing(*rows, m_theme, {0, 0, 0, 0}, 2);
    const QDate today = QDate::currentDate();
    for (const RecentProject &project : m_recent.all()) {
        const bool exists = project.exists();
        auto *line = new QHBoxLayout;
        setScaledSpacing(*line, m_theme, {0, 0, 0, 0}, 4);
        auto *row = new PlaceRow(
            m_theme,
            {QStringLiteral("file"),
             project.organization.isEmpty() ? QFileInfo(project.path).completeBaseName()
                                            : project.organization,
             exists ? QDir::toNativeSeparators(project.path)
                    : tr("Not there any more: %1").arg(QDir::toNativeSeparators(project.path)),
             recentlyText(project.openedAt, today), !exists});
        row->setEnabled(exists);
        row->setObjectName(QStringLiteral("recentRow"));
        connect(row, &QAbstractButton::clicked, this,
                [this, path = project.path] { emit projectChosen(path); });
        line->addWidget(row, 1);
        auto *remove = new QToolButton;
        remove->setObjectName(QStringLiteral("removeRecent"));
        remove->setIcon(m_theme.icon(QStringLiteral("x")));
        remove->setToolTip(tr("Remove from this list; the file stays"));
        remove->setAccessibleName(tr("Remove %1 from the list").arg(project.organization));
        // Later: the click comes from a row that goes away.
        connect(
            remove, &QToolButton::clicked, this,
            [this, path = project.path] { m_recent.remove(path); }, Qt::QueuedConnection);
        line->addWidget(remove);
        rows->addLayout(line);
    }
    m_list->body()->addWidget(m_rows);
    m_list->setVisible(!m_recent.all().empty());
}

void WelcomePage::setBusy(const QString &text)
{
    m_start->setEnabled(text.isEmpty());
    m_list->setEnabled(text.isEmpty());
    if (text.isEmpty())
        m_busy->finish();
    else
        m_busy->start(text, false);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedProject(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit projectChosen(droppedProject(*event->mimeData()));
}

} // namespace gapwright
