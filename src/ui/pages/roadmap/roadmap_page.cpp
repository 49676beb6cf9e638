// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmap_page.h"

#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int thingsShown = 6;

/// Dates that the certification record holds count where nobody planned others.
void takeCertificationDates(Roadmap::Stop &stop, const Workspace &workspace)
{
    if (stop.start.isValid() || stop.end.isValid() || workspace.all<Certification>().empty())
        return;
    const Certification *latest = &workspace.all<Certification>().front();
    for (const Certification &one : workspace.all<Certification>()) {
        if (one.decision > latest->decision)
            latest = &one;
    }
    if (stop.key == QLatin1String("S1"))
        stop.end = latest->stage1;
    else if (stop.key == QLatin1String("S2"))
        stop.end = latest->stage2;
    else if (stop.key == QLatin1String("SV"))
        stop.end = latest->surveillance1;
    else if (stop.key == QLatin1String("RC"))
        stop.end = latest->recertification;
}

} // namespace

RoadmapPage::RoadmapPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                         QWidget *parent)
    : WorkPage(theme, tr("Roadmap"), Body::Scrolls, parent)
    , m_session(session)
    , m_watch(watch)
    , m_chart(new ChartView(theme, tr("Steps and certification cycle")))
    , m_nextColumn(new QVBoxLayout)
{
    setObjectName(QStringLiteral("roadmapPage"));
    QPushButton *dates = addButton(QStringLiteral("planSteps"), tr("Dates and owners"),
                                   QStringLiteral("calendar-days"));
    connect(dates, &QPushButton::clicked, this,
            [this] { emit goTo(QStringLiteral("register/step_states")); });
    m_chart->setObjectName(QStringLiteral("roadmapChart"));
    connect(m_chart, &ChartView::activated, this,
            [this](const QString &step) { emit goTo(stepKey(step)); });
    auto *card = new Card(theme);
    card->body()->addWidget(m_chart);
    body()->addWidget(card);
    setScaledSpacing(*m_nextColumn, theme, {0, 0, 0, 0}, 0);
    body()->addLayout(m_nextColumn);
    body()->addStretch(1);
    connect(&watch, &ProjectWatch::changed, this, &RoadmapPage::refresh);
    connect(&theme, &Theme::changed, this, &RoadmapPage::refresh);
    refresh();
}

void RoadmapPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    m_roadmap = {};
    m_roadmap.today = QDate::currentDate();
    int done = 0;
    for (const Step &step : m_session.catalogue().steps()) {
        Roadmap::Stop stop;
        stop.key = stop.number = step.id;
        stop.title = step.title;
        stop.group =
            step.isCertificationCycle() ? tr("Certification cycle") : tr("Implementation steps");
        if (const StepProgress *progress = m_watch.step(step.id)) {
            stop.status = statusText(*progress);
            stop.percent = progress->percent();
            stop.used = progress->used;
            stop.start = progress->plannedStart;
            stop.end = progress->plannedEnd;
            stop.waitsFor = progress->waitsFor;
            if (const Person *owner = workspace.find(Id<Person>{progress->owner}))
                stop.owner = owner->name;
            done += progress->isSatisfied() ? 1 : 0;
        }
        takeCertificationDates(stop, workspace);
        m_roadmap.stops.push_back(std::move(stop));
    }
    setFacts(tr("%1 of %2 done; progress is computed from the registers")
                 .arg(QLocale().toString(done), QLocale().toString(int(m_roadmap.stops.size()))));
    m_chart->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintRoadmap(painter, frame, m_roadmap, theme().chartTheme(), hits);
    });
    m_chart->setDescription(describe(m_roadmap, QLocale()));
    const qreal height = naturalHeight(m_roadmap, theme().chartTheme()) / theme().zoom();
    m_chart->setPreferredSize({720, int(height)});
    m_chart->setMinimumHeight(theme().px(height));
    showNext();
}

void RoadmapPage::showNext()
{
    delete m_next;
    auto *card = new Card(theme(), tr("Next in the steps under way"));
    m_next = card;
    int shown = 0;
    for (const Step &step : m_session.catalogue().steps()) {
        const StepProgress *progress = m_watch.step(step.id);
        if (!progress || progress->isSatisfied())
            continue;
        // steps may overlap: one that has begun goes on although it waits for others
        const bool hasBegun =
            progress->plannedStart.isValid() && progress->plannedStart <= m_roadmap.today;
        if (!progress->waitsFor.isEmpty() && !hasBegun)
            continue;
        const std::vector<NextThing> things = m_watch.nextThings(step.id);
        if (things.empty() || shown == thingsShown)
            continue;
        auto *row = new PlaceRow(theme(),
                                 {QStringLiteral("arrow-right"), things.front().sentence,
                                  tr("%1 %2", "number, title of a step").arg(step.id, step.title)});
        row->setToolTip(things.front().sentence);
        connect(row, &QAbstractButton::clicked, this,
                [this, key = stepKey(step.id)] { emit goTo(key); });
        card->body()->addWidget(row);
        ++shown;
    }
    card->setVisible(shown > 0);
    m_nextColumn->addWidget(card);
}

} // namespace gapwright
