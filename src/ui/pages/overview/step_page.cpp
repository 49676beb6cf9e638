// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/step_page.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/pill.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/overview/special_pages.h"
#include "ui/pages/overview/step_guide_view.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/progress/step_criteria.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gapwright {

StepPage::StepPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, {}, Body::Fills, parent)
    , m_session(session)
    , m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("stepPage"));
    m_tabs->setObjectName(QStringLiteral("stepTabs"));
    m_tabs->setAccessibleName(tr("Parts of the step"));
    body()->addWidget(m_tabs, 1);
    QPushButton *work = addButton(QStringLiteral("toGapAnalysis"), tr("Gap analysis"),
                                  QStringLiteral("list-checks"), true);
    connect(work, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("gap")); });
    m_case =
        addButton(QStringLiteral("businessCase"), tr("Business case"), QStringLiteral("scale"));
    connect(m_case, &QPushButton::clicked, this,
            [this] { emit goTo(pageKey(page_key::businessCase)); });
    m_plan = addButton(QStringLiteral("projectPlan"), tr("Project plan"),
                       QStringLiteral("chart-column"));
    connect(m_plan, &QPushButton::clicked, this, [this] { emit goTo(pageKey(page_key::plan)); });
    connect(&session, &ProjectSession::updated, this, [this] {
        if (isVisible())
            refresh();
    });
}

void StepPage::setWatch(const ProjectWatch &watch)
{
    m_criteria = new StepCriteria(theme(), m_session, watch, this);
    connect(m_criteria, &StepCriteria::goTo, this, &StepPage::goTo);
    connect(&watch, &ProjectWatch::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void StepPage::setStep(const QString &step)
{
    if (!m_session.catalogue().step(step))
        return;
    m_step = step;
    refresh();
}

void StepPage::refresh()
{
    const Step *step = m_session.catalogue().step(m_step);
    if (!step)
        return;
    setTitle(step->isCertificationCycle()
                 ? step->title
                 : tr("Step %1: %2", "number, title").arg(step->id, step->title));
    setFacts(factsOf(*step));
    m_case->setVisible(step->id == QLatin1String("1"));
    m_plan->setVisible(step->id == QLatin1String("2"));
    fillTabs(*step);
}

QString StepPage::factsOf(const Step &step) const
{
    QStringList facts;
    const std::optional<Conformity> built =
        conformityOfStep(step.id, m_session.data(), m_session.catalogue());
    if (built && built->percent)
        facts << tr("Its clauses: %1, %2 % conforming")
                     .arg(wordOf(built->verdict), QLocale().toString(*built->percent, 'f', 1));
    if (!step.duration.isEmpty())
        facts << step.duration;
    if (step.effortShare > 0)
        facts << tr("about %1 % of the effort").arg(QLocale().toString(step.effortShare));
    if (!step.accountable.isEmpty())
        facts << tr("accountable: %1").arg(step.accountable);
    return facts.join(QStringLiteral(" · "));
}

void StepPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void StepPage::fillTabs(const Step &step)
{
    const StepGuideView guide(theme(), step);
    const int shown = m_tabs->currentIndex();
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0) {
        QWidget *old = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete old;
    }
    QWidget *criteria = m_criteria ? m_criteria->criteriaCard(step) : nullptr;
    addTab(tr("Overview"),
           cardColumns(
               theme(),
               {m_criteria ? m_criteria->nextCard(step) : nullptr, guide.purpose(), guide.timing()},
               {criteria ? criteria : guide.done(), specialCard(step), clauseCard(step)}));
    addTab(tr("What to do"), cardColumns(theme(), {guide.activities()}, {guide.mistakes()}));
    addTab(tr("Workshop"), cardColumns(theme(), {guide.agenda()}, {guide.preparation()}));
    addTab(tr("Documents"),
           cardColumns(theme(), {guide.deliverables()},
                       {assistantCard(step), guide.roles(), templateCard(step)}));
    m_tabs->setCurrentIndex(qMax(0, shown));
}

void StepPage::addTab(const QString &title, QWidget *content)
{
    QScrollArea *scroll = bareScroll(content);
    scroll->setFocusPolicy(Qt::StrongFocus); // the only way to scroll a tab by keys
    scroll->setAccessibleName(title);
    m_tabs->addTab(scroll, title);
}

QWidget *StepPage::specialCard(const Step &step)
{
    Card *card = nullptr;
    for (const SpecialPage &page : specialPages()) {
        if (!page.steps.contains(step.id))
            continue;
        if (!card)
            card = new Card(theme(), tr("Pages for this step"));
        auto *row =
            new PlaceRow(theme(), {QString::fromLatin1(page.icon), titleOf(page), detailOf(page)});
        row->setObjectName(QStringLiteral("to-") + QString::fromLatin1(page.key));
        connect(row, &QAbstractButton::clicked, this,
                [this, key = pageKey(page.key)] { emit goTo(key); });
        card->body()->addWidget(row);
    }
    return card;
}

QWidget *StepPage::clauseCard(const Step &step)
{
    const Catalogue &catalogue = m_session.catalogue();
    auto *card = new Card(theme(), tr("Its clauses in this assessment"));
    int shown = 0;
    for (const Clause &clause : catalogue.clauses()) {
        const bool isBuilt = clause.primaryStep == step.id && clause.isLeaf;
        const bool isNamed = step.clauses.contains(clause.id);
        const ClauseScore *score = m_session.scores().clause(clause.id);
        if ((!isBuilt && !isNamed) || !score || catalogue.itemsUnder(clause.id).empty())
            continue;
        auto *row = new QHBoxLayout;
        setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 8);
        const std::optional<double> percent = score->conformity.percent;
        auto *link =
            new PlaceRow(theme(),
                         {QStringLiteral("list-checks"), titleOf(clause),
                          percent ? tr("%1 % conforming").arg(QLocale().toString(*percent, 'f', 1))
                                  : tr("not assessed")});
        connect(link, &QAbstractButton::clicked, this,
                [this, id = clause.id] { emit goTo(QStringLiteral("gap/") + id); });
        row->addWidget(link, 1);
        row->addWidget(new Pill(theme(), pillOf(score->conformity.verdict)));
        card->body()->addLayout(row);
        ++shown;
    }
    if (shown == 0) {
        delete card;
        return nullptr;
    }
    card->body()->addStretch(1);
    return card;
}

/// Scope and policy belong to the step that builds clauses 4.3 and 5.2.
QWidget *StepPage::assistantCard(const Step &step)
{
    if (step.id != QLatin1String("4"))
        return nullptr;
    auto *card = new Card(theme(), tr("Assistants"));
    const auto add = [&](const QString &title, const QString &purpose, const QString &address) {
        auto *row = new PlaceRow(theme(), {QStringLiteral("lightbulb"), title, purpose});
        connect(row, &QAbstractButton::clicked, this, [this, address] { emit goTo(address); });
        card->body()->addWidget(row);
    };
    add(tr("Write the scope statement"),
        tr("A few questions and the registers make the first draft."),
        QStringLiteral("documents/assist/scope"));
    add(tr("Write the service management policy"),
        tr("A few questions and the registers make the first draft."),
        QStringLiteral("documents/assist/policy"));
    return card;
}

QWidget *StepPage::templateCard(const Step &step)
{
    const Catalogue &catalogue = m_session.catalogue();
    auto *card = new Card(theme(), tr("Templates"));
    int shown = 0;
    for (const QString &id : step.templates) {
        const TemplateInfo *info = catalogue.templateInfo(id);
        if (!info)
            continue;
        auto *row =
            new PlaceRow(theme(), {QStringLiteral("scroll-text"), info->name, info->purpose});
        row->setToolTip(info->purpose);
        connect(row, &QAbstractButton::clicked, this,
                [this, id] { emit goTo(QStringLiteral("library/") + id); });
        card->body()->addWidget(row);
        ++shown;
    }
    if (shown == 0) {
        delete card;
        return nullptr;
    }
    card->body()->addStretch(1);
    return card;
}

} // namespace gapwright
