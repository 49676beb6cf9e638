// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions/actions_page.h"

#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/wrapping_layout.h"
#include "ui/pages/actions/work_board.h"
#include "ui/pages/actions/work_steps.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/session/project_session.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

const QString unowned = QStringLiteral("-");
const QString unfinished = QStringLiteral("unfinished");

} // namespace

ActionsPage::ActionsPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Actions"), Body::Fills, parent)
    , m_session(session)
    , m_model(new WorkModel(this))
    , m_filter(new WorkFilter(m_model, this))
    , m_table(new ListTable(theme))
    , m_board(new WorkBoard(theme, m_model))
    , m_views(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_owner(new ComboField)
    , m_state(new ComboField)
    , m_source(new ComboField)
    , m_nothing(new EmptyState(theme, QStringLiteral("list-todo"), {}))
{
    setObjectName(QStringLiteral("actionsPage"));
    m_make = addButton(QStringLiteral("makeAction"), tr("Make an action of this gap"),
                       QStringLiteral("plus"));
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ActionsPage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    connect(m_make, &QPushButton::clicked, this, &ActionsPage::makeAction);
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { open(m_filter->itemAt(index)); });
    connect(m_board, &WorkBoard::opened, this, &ActionsPage::open);
    connect(m_board, &WorkBoard::moveRequested, this,
            [this](const WorkItem &item, WorkState state) {
                const Outcome done = moveWork(m_session, item, state);
                if (!done)
                    notice()->showNotice(NoticeKind::Warning, done.error().message);
                else
                    notice()->hide();
                refresh();
            });
    refresh();
}

void ActionsPage::build()
{
    addFilters();
    m_table->setObjectName(QStringLiteral("actionTable"));
    m_table->setAccessibleName(tr("Actions, overdue first"));
    m_table->setModel(m_filter);
    m_table->setWidths({0, 160, 104, 128, 168});
    m_table->setItemDelegateForColumn(WorkModel::StateColumn,
                                      new PillDelegate(
                                          theme(),
                                          [this](const QModelIndex &index) {
                                              const WorkItem &item = m_filter->itemAt(index);
                                              return pillOf(item.state,
                                                            item.isOverdue(m_model->today()));
                                          },
                                          m_table));
    auto *source = new TwoLineDelegate(theme(), m_table);
    source->setSubtitleRole(WorkModel::SubtitleRole);
    m_table->setItemDelegateForColumn(WorkModel::SourceColumn, source);
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                m_make->setEnabled(now.isValid()
                                   && m_filter->itemAt(now).table
                                       == definitionOf<ItemResult>().table);
            });
}

void ActionsPage::addFilters()
{
    m_views->setObjectName(QStringLiteral("actionViews"));
    m_views->addTab(tr("List"));
    m_views->addTab(tr("Board"));
    m_views->setDrawBase(false);
    m_owner->setObjectName(QStringLiteral("actionOwner"));
    m_owner->setAccessibleName(tr("Owner"));
    m_state->setObjectName(QStringLiteral("actionState"));
    m_state->setAccessibleName(tr("State"));
    QList<ComboChoice> states{{unfinished, tr("Not finished")}};
    for (const WorkState state : {WorkState::Open, WorkState::InProgress, WorkState::Blocked,
                                  WorkState::Done, WorkState::Cancelled})
        states.append({QString::number(int(state)), wordOf(state)});
    m_state->setChoices(states, tr("All states"));
    m_state->setKey(unfinished);
    m_source->setObjectName(QStringLiteral("actionSource"));
    m_source->setAccessibleName(tr("Source"));
    QList<ComboChoice> sources;
    for (int source = 0; source <= int(WorkSource::Other); ++source)
        sources.append({QString::number(source), wordOf(WorkSource(source))});
    m_source->setChoices(sources, tr("All sources"));
    auto *bar = new WrappingLayout(theme(), 12);
    bar->addWidget(m_views);
    bar->addBreathingSpace();
    for (ComboField *field : {m_owner, m_state, m_source}) {
        setScaledWidth(*field, theme(), 180);
        bar->addWidget(field);
        connect(field, &ComboField::keyChosen, this, &ActionsPage::filter);
    }
    body()->addLayout(bar);
    connect(m_views, &QTabBar::currentChanged, this, &ActionsPage::filter);
}

void ActionsPage::showBoard(bool board)
{
    m_views->setCurrentIndex(board ? 1 : 0);
}

void ActionsPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

void ActionsPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    const QString selected = m_table->currentIndex().isValid()
        ? m_filter->itemAt(m_table->currentIndex()).record
        : QString();
    m_model->setWork(workList(workspace.all<Action>(), workspace.all<Person>(), m_session.data(),
                              QDate::currentDate()),
                     QDate::currentDate());
    QStringList owners;
    int overdue = 0;
    int open = 0;
    for (const WorkItem &item : m_model->work()) {
        if (!item.owner.isEmpty() && !owners.contains(item.owner))
            owners << item.owner;
        overdue += item.isOverdue(m_model->today()) ? 1 : 0;
        open += item.isFinished() ? 0 : 1;
    }
    owners.sort(Qt::CaseInsensitive);
    QList<ComboChoice> choices{{unowned, tr("Without owner")}};
    for (const QString &owner : std::as_const(owners))
        choices.append({QLatin1Char('=') + owner, owner});
    m_owner->setChoices(choices, tr("All owners"));
    setFacts(tr("%n not finished", nullptr, open) + QStringLiteral(" · ")
             + tr("%n overdue", nullptr, overdue));
    filter();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->itemAt(m_filter->index(row, 0)).record == selected)
            m_table->selectRow(row);
    }
}

void ActionsPage::filter()
{
    WorkFilter::Wanted wanted;
    const QString owner = m_owner->key();
    if (owner == unowned)
        wanted.owner = QString(QLatin1String(""));
    else if (!owner.isEmpty())
        wanted.owner = owner.mid(1);
    if (!m_source->key().isEmpty())
        wanted.source = WorkSource(m_source->key().toInt());
    wanted.unfinishedOnly = m_state->key() == unfinished;
    if (!m_state->key().isEmpty() && !wanted.unfinishedOnly)
        wanted.state = WorkState(m_state->key().toInt());
    m_filter->setWanted(wanted);
    m_board->setFilter(wanted.owner, wanted.source);
    const bool isBoard = m_views->currentIndex() == 1;
    m_state->setVisible(!isBoard);
    m_make->setVisible(!isBoard);
    m_make->setEnabled(m_table->currentIndex().isValid()
                       && m_filter->itemAt(m_table->currentIndex()).table
                           == definitionOf<ItemResult>().table);
    m_nothing->setSentence(m_model->work().empty()
                               ? tr("Gaps, risks, audits and reviews bring their actions here. In "
                                    "the gap analysis one key makes an action of a gap.")
                               : tr("No action fits the filter."));
    const bool isEmpty = isBoard ? m_model->work().empty() : m_filter->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 2 : isBoard ? 1 : 0);
}

void ActionsPage::open(const WorkItem &item)
{
    emit goTo(addressOf(item));
}

void ActionsPage::makeAction()
{
    if (!m_table->currentIndex().isValid())
        return;
    const Result<QString> made =
        makeActionOfGap(m_session, m_filter->itemAt(m_table->currentIndex()).from);
    if (!made)
        notice()->showNotice(NoticeKind::Warning, made.error().message);
    else
        emit goTo(QStringLiteral("register/actions/") + *made);
}

} // namespace gapwright
