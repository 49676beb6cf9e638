// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/step_page.h"

#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/pill.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

StepPage::StepPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, {}, Body::Scrolls, parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("stepPage"));
    QPushButton *work = addButton(QStringLiteral("toGapAnalysis"), tr("Gap analysis"),
                                  QStringLiteral("list-checks"), true);
    connect(work, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("gap")); });
    connect(&session, &ProjectSession::updated, this, [this] {
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
    QWidget *fresh = content(*step);
    delete m_content;
    m_content = fresh;
    body()->addWidget(m_content);
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

QWidget *StepPage::content(const Step &step)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 16);
    auto *objective = new Card(theme(), tr("What it is for"));
    objective->body()->addWidget(wrappedText(step.objective));
    if (!step.entry.isEmpty())
        objective->body()->addWidget(
            wrappedText(tr("Can start when: %1").arg(step.entry), TextRole::Muted));
    column->addWidget(objective);
    auto *grid = new QGridLayout;
    setScaledSpacing(*grid, theme(), {0, 0, 0, 0}, 16);
    std::vector<QWidget *> cards;
    const auto add = [&](QWidget *card) {
        if (card)
            cards.push_back(card);
    };
    add(listCard(tr("What is done"), step.activities, QStringLiteral("chevron-right")));
    add(listCard(tr("Done when"), step.done, QStringLiteral("circle-dashed")));
    add(listCard(tr("What comes out"), step.deliverables, QStringLiteral("file-text")));
    add(listCard(tr("Common mistakes"), step.mistakes, QStringLiteral("triangle-alert")));
    add(clauseCard(step));
    add(templateCard(step));
    for (std::size_t i = 0; i < cards.size(); ++i)
        grid->addWidget(cards[i], int(i) / 2, int(i) % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return content;
}

QWidget *StepPage::listCard(const QString &title, const QStringList &lines, const QString &icon)
{
    if (lines.isEmpty())
        return nullptr;
    auto *card = new Card(theme(), title);
    for (const QString &line : lines) {
        auto *row = new QHBoxLayout;
        setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 8);
        auto *mark = new IconLabel(theme(), icon, {});
        mark->setFixedWidth(theme().px(20));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(wrappedText(line), 1);
        card->body()->addLayout(row);
    }
    card->body()->addStretch(1);
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
