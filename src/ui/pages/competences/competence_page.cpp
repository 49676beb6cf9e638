// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/competences/competence_page.h"

#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/kit/wrapping_layout.h"
#include "ui/pages/competences/competence_dialog.h"
#include "ui/pages/competences/competence_edits.h"
#include "ui/pages/competences/competence_table.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gapwright {

CompetencePage::CompetencePage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Competences"), Body::Fills, parent)
    , m_session(session)
    , m_model(new CompetenceModel(this))
    , m_table(new CompetenceTable(theme, m_model))
    , m_views(new QTabBar)
    , m_onlyGaps(new QCheckBox(tr("Only what needs work")))
    , m_what(wrappedText({}, TextRole::Strong))
    , m_more(wrappedText({}, TextRole::Muted))
    , m_state(new Pill(theme))
    , m_needed(new ComboField)
    , m_held(new ComboField)
    , m_open(new QPushButton(tr("Open the record")))
    , m_empty(new EmptyState(theme, QStringLiteral("graduation-cap"),
                             tr("Write down what each role has to be able to do. The matrix then "
                                "shows who can, who cannot yet, and what is planned."),
                             tr("Add a competence")))
    , m_nothing(new EmptyState(theme, QStringLiteral("circle-check"),
                               tr("Every competence that is needed is held."), tr("Show all")))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("competencePage"));
    QPushButton *fresh = addButton(QStringLiteral("newCompetence"), tr("New competence …"),
                                   QStringLiteral("plus"), true);
    fresh->setEnabled(!session.workspace().isReadOnly());
    connect(fresh, &QPushButton::clicked, this, &CompetencePage::addCompetence);
    buildBar();
    m_table->setObjectName(QStringLiteral("competenceTable"));
    m_table->setAccessibleName(tr("Competences down, people or roles across; 0 to 5 rates"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme, {0, 0, 0, 0}, 12);
    auto *card = new Card(theme);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_strip = makeStrip();
    column->addWidget(card, 1);
    column->addWidget(m_strip);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CompetencePage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    connect(m_table, &CompetenceTable::rated, this,
            [this](const QModelIndex &, int level) { rate(level); });
    connect(m_table, &CompetenceTable::needChanged, this,
            [this](const QModelIndex &index, int by) { need(m_model->cellAt(index).needed + by); });
    connect(m_table, &CompetenceTable::opened, this, &CompetencePage::open);
    connect(m_table, &CompetenceTable::currentMoved, this, &CompetencePage::showCell);
    connect(m_empty, &EmptyState::buttonClicked, this, &CompetencePage::addCompetence);
    connect(m_nothing, &EmptyState::buttonClicked, this, [this] { m_onlyGaps->setChecked(false); });
    refresh();
}

void CompetencePage::buildBar()
{
    m_views->setObjectName(QStringLiteral("competenceViews"));
    m_views->setAccessibleName(tr("Show by"));
    m_views->addTab(tr("People"));
    m_views->addTab(tr("Roles"));
    m_views->setDrawBase(false);
    m_onlyGaps->setObjectName(QStringLiteral("onlyGaps"));
    auto *hint = new QLabel(tr("0–5 rates · + and − alter the need · Enter opens"));
    setTextRole(*hint, TextRole::Caption);
    auto *bar = new WrappingLayout(theme(), 16);
    bar->addWidget(m_views);
    bar->addWidget(m_onlyGaps);
    bar->addBreathingSpace();
    bar->addWidget(hint);
    body()->addLayout(bar);
    connect(m_views, &QTabBar::currentChanged, this, &CompetencePage::refresh);
    connect(m_onlyGaps, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyGaps(only);
        refresh();
    });
}

QWidget *CompetencePage::makeStrip()
{
    const auto levels = [](ComboField *field, const QString &name, const QString &label) {
        QList<ComboChoice> choices{{QStringLiteral("0"), QStringLiteral("–")}};
        for (int level = 1; level <= 5; ++level)
            choices.append({QString::number(level), labelOf(choicesOf<Level15>(), level)});
        field->setChoices(choices);
        field->setObjectName(name);
        field->setAccessibleName(label);
    };
    levels(m_needed, QStringLiteral("neededLevel"), tr("Needed level"));
    levels(m_held, QStringLiteral("heldLevel"), tr("Held level"));
    m_open->setObjectName(QStringLiteral("openCompetence"));
    m_open->setIcon(theme().icon(QStringLiteral("arrow-right")));
    connect(m_open, &QPushButton::clicked, this, &CompetencePage::open);
    connect(m_needed, &ComboField::keyChosen, this,
            [this](const QString &key) { need(key.toInt()); });
    connect(m_held, &ComboField::keyChosen, this,
            [this](const QString &key) { rate(key.toInt()); });
    auto *strip = new Card(theme());
    auto *texts = new QVBoxLayout;
    setScaledSpacing(*texts, theme(), {0, 0, 0, 0}, 2);
    texts->addWidget(m_what);
    texts->addWidget(m_more);
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 10);
    row->addLayout(texts, 1);
    row->addWidget(m_state);
    for (const auto &[text, field] :
         {std::pair(tr("Needed"), m_needed), std::pair(tr("Held"), m_held)}) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        setScaledWidth(*field, theme(), 116);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addWidget(m_open);
    strip->body()->addLayout(row);
    return strip;
}

bool CompetencePage::hasCell() const
{
    return m_table->currentIndex().isValid();
}

void CompetencePage::refresh()
{
    const bool byRole = m_views->currentIndex() == 1;
    const CompetenceSources sources = competenceSources(m_session.workspace());
    const CompetenceMatrix people = competencesByPerson(sources);
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setMatrix(byRole ? competencesByRole(sources) : people, byRole);
    const int gaps = people.count(CompetenceState::Gap) + people.count(CompetenceState::Planned)
        + people.count(CompetenceState::Overdue);
    QStringList facts{tr("%n competence(s)", nullptr, int(people.rows.size())),
                      tr("%n gap(s)", nullptr, gaps),
                      tr("%n not rated", nullptr, people.count(CompetenceState::NotRated))};
    if (const int overdue = people.count(CompetenceState::Overdue); overdue > 0)
        facts << tr("%n overdue", nullptr, overdue);
    facts << tr("Clause 7.2");
    setFacts(facts.join(QStringLiteral(" · ")));
    const bool isEmpty = people.rows.empty() || people.holders.empty();
    m_empty->setButtonText(m_session.workspace().isReadOnly() ? QString() : tr("Add a competence"));
    m_stack->setCurrentIndex(isEmpty ? 1 : m_model->rowCount() == 0 ? 2 : 0);
    if (!isEmpty && !m_table->currentIndex().isValid() && m_model->rowCount() > 0
        && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1),
                                                qBound(0, column, m_model->columnCount() - 1)));
    showCell();
}

void CompetencePage::showCell()
{
    m_strip->setVisible(hasCell());
    if (!hasCell())
        return;
    const QModelIndex index = m_table->currentIndex();
    const CompetenceCell &cell = m_model->cellAt(index);
    const bool isRole = m_model->isOfRoles();
    m_what->setText(m_model->rowAt(index.row()).competence);
    QStringList more{m_model->holderAt(index.column()).name};
    if (isRole && cell.needed > 0)
        more << tr("%1 of %2 people have it").arg(cell.met).arg(cell.holders);
    if (!cell.records.empty() && !isRole) {
        const Competence *one = m_session.workspace().find(cell.records.front());
        if (one && !one->action.trimmed().isEmpty())
            more << one->action.simplified();
    }
    if (cell.due.isValid())
        more << tr("due %1").arg(QLocale().toString(cell.due, QLocale::ShortFormat));
    if (cell.hasEvidence)
        more << tr("with evidence");
    m_more->setText(more.join(QStringLiteral(" · ")));
    m_state->setVisible(cell.state != CompetenceState::NotNeeded);
    m_state->setLook(pillOf(cell.state));
    m_needed->setKey(QString::number(cell.needed));
    m_held->setKey(QString::number(cell.held));
    const bool mayEdit = !m_session.workspace().isReadOnly();
    m_needed->setEnabled(mayEdit);
    m_held->setEnabled(mayEdit && !isRole);
    m_open->setEnabled(!cell.records.empty());
}

void CompetencePage::tell(const Outcome &done)
{
    if (done)
        notice()->hide();
    else
        notice()->showNotice(NoticeKind::Warning, done.error().message);
    refresh();
}

void CompetencePage::rate(int level)
{
    if (!hasCell())
        return;
    if (m_model->isOfRoles()) {
        need(level);
        return;
    }
    const QModelIndex index = m_table->currentIndex();
    tell(rateCompetence(m_session.workspace(), m_model->rowAt(index.row()).competence,
                        Id<Person>{m_model->holderAt(index.column()).id}, level));
}

void CompetencePage::need(int level)
{
    if (!hasCell() || level < 0 || level > 5)
        return;
    const QModelIndex index = m_table->currentIndex();
    const QString competence = m_model->rowAt(index.row()).competence;
    const QString holder = m_model->holderAt(index.column()).id;
    Workspace &workspace = m_session.workspace();
    tell(m_model->isOfRoles() ? needCompetenceInRole(workspace, competence, Id<Role>{holder}, level)
                              : needCompetence(workspace, competence, Id<Person>{holder}, level));
}

void CompetencePage::open()
{
    if (!hasCell())
        return;
    const CompetenceCell &cell = m_model->cellAt(m_table->currentIndex());
    if (!cell.records.empty())
        emit goTo(registerAddress(definitionOf<Competence>().table, cell.records.front().value));
}

void CompetencePage::showRoles(bool roles)
{
    m_views->setCurrentIndex(roles ? 1 : 0);
}

void CompetencePage::addCompetence()
{
    if (m_session.workspace().isReadOnly())
        return;
    auto *dialog = new CompetenceDialog(theme(), m_session.workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &CompetencePage::refresh);
    dialog->open();
}

void CompetencePage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

} // namespace gapwright
