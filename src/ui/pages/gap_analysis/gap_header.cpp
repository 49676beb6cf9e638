// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/gap_header.h"

#include "ui/kit/combo_field.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

const auto manageKey = QStringLiteral("manage");

} // namespace

GapHeader::GapHeader(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new ElidedLabel({}, TextRole::Title, this))
    , m_facts(new ElidedLabel({}, TextRole::Muted, this))
    , m_assessment(new ComboField(this))
    , m_report(new QPushButton(tr("Gap report"), this))
{
    build();
    refresh();
    showAssessments();
}

void GapHeader::build()
{
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(*row, m_theme, QMargins(0, 0, 0, 0), 10);
    auto *clauses = new QToolButton(this);
    clauses->setObjectName(QStringLiteral("toggleClauses"));
    clauses->setIcon(m_theme.icon(QStringLiteral("panel-left")));
    clauses->setToolTip(tr("Show or hide the clauses"));
    clauses->setAccessibleName(tr("Show or hide the clauses"));
    row->addWidget(clauses, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setScaledSpacing(*words, m_theme, QMargins(0, 0, 0, 0), 1);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_facts->setObjectName(QStringLiteral("pageFacts"));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    m_assessment->setObjectName(QStringLiteral("assessment"));
    m_assessment->setAccessibleName(tr("Assessment"));
    setScaledWidth(*m_assessment, m_theme, 176);
    row->addWidget(m_assessment);
    auto *exchange = new QPushButton(tr("Results"), this);
    exchange->setObjectName(QStringLiteral("exchange"));
    exchange->setIcon(m_theme.icon(QStringLiteral("arrow-up-down")));
    exchange->setToolTip(tr("Import or export the results of this assessment"));
    auto *menu = new QMenu(exchange);
    connect(menu->addAction(m_theme.icon(QStringLiteral("upload")), tr("Import results…")),
            &QAction::triggered, this, &GapHeader::importRequested);
    connect(menu->addAction(m_theme.icon(QStringLiteral("download")), tr("Export results…")),
            &QAction::triggered, this, &GapHeader::exportRequested);
    connect(exchange, &QPushButton::clicked, this, [exchange, menu] {
        menu->popup(exchange->mapToGlobal(QPoint(0, exchange->height())));
    });
    row->addWidget(exchange);
    m_report->setObjectName(QStringLiteral("gapReport"));
    m_report->setProperty("primary", true);
    m_report->setIcon(m_theme.icon(QStringLiteral("file-down"), &Tokens::accentText));
    row->addWidget(m_report);
    connect(m_report, &QPushButton::clicked, this, &GapHeader::reportRequested);
    connect(clauses, &QToolButton::clicked, this, &GapHeader::clausesToggled);
    connect(m_assessment, &ComboField::keyChosen, this, [this](const QString &key) {
        if (key == manageKey) {
            showAssessments();
            emit assessmentsRequested();
        } else {
            m_session.setCurrentAssessment({key});
        }
    });
}

void GapHeader::refresh()
{
    const Clause *clause = m_session.catalogue().clause(m_session.clause());
    m_title->setText(clause ? titleOf(*clause) : tr("All clauses, 4 to 10"));
    m_facts->setText(factsLine());
}

void GapHeader::showAssessments()
{
    QList<ComboChoice> choices;
    for (const Assessment &one : m_session.assessments())
        choices << ComboChoice{one.id.value, one.name};
    choices << ComboChoice{manageKey, tr("Assessments…")};
    m_assessment->setChoices(choices);
    m_assessment->setKey(m_session.hasAssessment() ? m_session.data().assessment.id.value
                                                   : manageKey);
    m_assessment->setToolTip(m_session.data().assessment.name.toHtmlEscaped());
}

QString GapHeader::factsLine() const
{
    const ClauseScore *score = m_session.scores().clause(m_session.clause());
    const Conformity &figures = score ? score->conformity : m_session.scores().overall;
    const int all = figures.counts.all();
    QString verdict = wordOf(figures.verdict);
    if (!verdict.isEmpty())
        verdict[0] = verdict[0].toUpper();
    QStringList facts{verdict, tr("%n requirement item(s)", nullptr, all)};
    if (figures.counts.unassessed > 0)
        facts << tr("%n not assessed", nullptr, figures.counts.unassessed);
    if (score && score->forecastsMajor)
        facts << tr("a major nonconformity is forecast");
    const Assessment &head = m_session.data().assessment;
    if (head.heldOn.isValid())
        facts << tr("held on %1").arg(QLocale().toString(head.heldOn, QLocale::ShortFormat));
    return facts.join(QStringLiteral(" · "));
}

} // namespace gapwright
