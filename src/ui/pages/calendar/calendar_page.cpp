// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "services/calendar_export.h"
#include "ui/kit/card.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapping_layout.h"
#include "ui/pages/calendar/calendar_model.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr std::size_t nextShown = 20;

/// True for an entry after a day that has none of its own, while there is room.
bool isNextShown(const std::vector<CalendarEntry> &shown, const CalendarEntry &entry, QDate day)
{
    const bool isFree = shown.empty() || shown.front().day != day;
    return isFree && entry.day > day && shown.size() < nextShown;
}

} // namespace

CalendarPage::CalendarPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Calendar"), Body::Fills, parent)
    , m_session(session)
    , m_month(new MonthView(theme))
    , m_model(new CalendarModel(this))
    , m_table(new ListTable(theme))
    , m_views(new QTabBar)
    , m_past(new QCheckBox(tr("Also what has happened")))
    , m_monthName(new QLabel)
    , m_monthButtons(new QWidget)
{
    setObjectName(QStringLiteral("calendarPage"));
    QPushButton *exporting = addButton(QStringLiteral("exportCalendar"), tr("Export as ICS"),
                                       QStringLiteral("calendar-days"));
    connect(exporting, &QPushButton::clicked, this, &CalendarPage::askExport);
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CalendarPage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    connect(m_month, &MonthView::dayChosen, this, &CalendarPage::arrange);
    connect(m_views, &QTabBar::currentChanged, this, &CalendarPage::arrange);
    connect(m_past, &QCheckBox::toggled, this, &CalendarPage::refresh);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const CalendarEntry &entry = m_model->at(index.row());
        const QString address = addressOf({entry.table, entry.record, entry.title});
        if (!address.isEmpty())
            emit goTo(address);
    });
    refresh();
}

void CalendarPage::addBar()
{
    m_views->setObjectName(QStringLiteral("calendarViews"));
    m_views->addTab(tr("Month"));
    m_views->addTab(tr("Agenda"));
    m_views->setDrawBase(false);
    m_past->setObjectName(QStringLiteral("calendarPast"));
    setTextRole(*m_monthName, TextRole::Heading);
    auto *buttons = new QHBoxLayout(m_monthButtons);
    setScaledSpacing(*buttons, theme(), {0, 0, 0, 0}, 8);
    const auto addStep = [&](const QString &icon, const QString &name, int months) {
        auto *button = new QToolButton;
        button->setIcon(theme().icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, months] {
            m_month->setDay(months == 0 ? QDate::currentDate() : m_month->day().addMonths(months));
            arrange();
        });
        buttons->addWidget(button);
    };
    addStep(QStringLiteral("chevron-left"), tr("Month before"), -1);
    addStep(QStringLiteral("circle-dot"), tr("Today"), 0);
    addStep(QStringLiteral("chevron-right"), tr("Month after"), 1);
    buttons->addWidget(m_monthName);
    auto *bar = new WrappingLayout(theme(), 16);
    bar->addWidget(m_views);
    bar->addWidget(m_monthButtons);
    bar->addBreathingSpace();
    bar->addWidget(m_past);
    body()->addLayout(bar);
}

void CalendarPage::build()
{
    addBar();
    body()->addWidget(m_month, 5);
    m_table->setObjectName(QStringLiteral("calendarTable"));
    m_table->setAccessibleName(tr("Dates"));
    m_table->setModel(m_model);
    m_table->setWidths({150, 220, 0});
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    body()->addWidget(card, 2);
}

void CalendarPage::showAgenda(bool agenda)
{
    m_views->setCurrentIndex(agenda ? 1 : 0);
}

void CalendarPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

void CalendarPage::refresh()
{
    const QDate today = QDate::currentDate();
    m_entries = calendarEntries(copyOfRecords(m_session.workspace()), today);
    if (!m_past->isChecked())
        std::erase_if(m_entries, [](const CalendarEntry &one) { return !one.isPlanned; });
    m_month->setToday(today);
    m_month->setEntries(m_entries);
    const auto soon = std::count_if(m_entries.begin(), m_entries.end(), [&](const auto &one) {
        return one.day >= today && one.day <= today.addDays(30);
    });
    setFacts(tr("%n date(s) within thirty days", nullptr, int(soon)));
    arrange();
}

void CalendarPage::arrange()
{
    const bool isAgenda = m_views->currentIndex() == 1;
    m_month->setVisible(!isAgenda);
    m_monthButtons->setVisible(!isAgenda);
    m_monthName->setText(QLocale().toString(m_month->day(), QStringLiteral("MMMM yyyy")));
    std::vector<CalendarEntry> shown;
    const QDate today = QDate::currentDate();
    for (const CalendarEntry &entry : m_entries) {
        const bool isMeant =
            isAgenda ? m_past->isChecked() || entry.day >= today : entry.day == m_month->day();
        if (isMeant)
            shown.push_back(entry);
    }
    // a day without entries leads to what comes after it
    for (const CalendarEntry &entry : m_entries) {
        if (!isAgenda && isNextShown(shown, entry, m_month->day()))
            shown.push_back(entry);
    }
    m_model->setEntries(std::move(shown));
}

void CalendarPage::askExport()
{
    const QString folder = QFileInfo(m_session.workspace().path()).absolutePath();
    auto *dialog = new QFileDialog(this, tr("Export the Calendar"),
                                   QDir(folder).filePath(tr("dates.ics")), tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPage::exportTo);
    dialog->open();
}

bool CalendarPage::exportTo(const QString &path)
{
    const Outcome written =
        exportCalendar(path, m_entries, m_session.workspace().engagement().organization,
                       QDateTime::currentDateTimeUtc());
    if (!written) {
        notice()->showNotice(NoticeKind::Error, written.error().message);
        return false;
    }
    notice()->showNotice(NoticeKind::Done,
                         tr("%n date(s) written to %1", nullptr, int(m_entries.size()))
                             .arg(QDir::toNativeSeparators(path)));
    return true;
}

} // namespace gapwright
