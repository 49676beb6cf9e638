// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communications/communication_page.h"

#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_panel.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/session/project_session.h"

#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QLatin1String tableName()
{
    return QLatin1String(definitionOf<Communication>().table);
}

} // namespace

CommunicationPage::CommunicationPage(const Theme &theme, ProjectSession &session,
                                     const ProjectWatch &watch, QWidget *parent)
    : WorkPage(theme, tr("Communication plan"), Body::Fills, parent)
    , m_session(session)
    , m_directory(session.workspace())
    , m_problems(watch)
    , m_model(new CommunicationModel(this))
    , m_table(new ListTable(theme))
    , m_panel(new RecordPanel(theme, m_directory, *m_directory.access(tableName()), m_problems))
    , m_views(new QTabBar)
    , m_direction(new ComboField)
    , m_empty(new EmptyState(theme, QStringLiteral("message-square"),
                             tr("Who tells whom what, when and how: inside the organization and to "
                                "customers, suppliers and others."),
                             tr("Add the first one")))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("communicationPage"));
    m_done =
        addButton(QStringLiteral("communicationDone"), tr("Done today"), QStringLiteral("check"));
    m_done->setToolTip(tr("Done today (Ctrl+D)"));
    QPushButton *fresh =
        addButton(QStringLiteral("newCommunication"), tr("New"), QStringLiteral("plus"), true);
    fresh->setToolTip(tr("New (Ctrl+Shift+N)"));
    fresh->setEnabled(!session.workspace().isReadOnly());
    build();
    connect(fresh, &QPushButton::clicked, this, &CommunicationPage::addCommunication);
    connect(m_done, &QPushButton::clicked, this, &CommunicationPage::markDone);
    connect(m_empty, &EmptyState::buttonClicked, this, &CommunicationPage::addCommunication);
    const auto key = [this](QKeyCombination keys, void (CommunicationPage::*run)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::CTRL | Qt::Key_D, &CommunicationPage::markDone);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_N, &CommunicationPage::addCommunication);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CommunicationPage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    refresh();
}

QWidget *CommunicationPage::makeBar()
{
    m_views->setObjectName(QStringLiteral("communicationViews"));
    m_views->setAccessibleName(tr("Arrange by"));
    m_views->addTab(tr("By time"));
    m_views->addTab(tr("By audience"));
    m_views->setDrawBase(false);
    m_direction->setObjectName(QStringLiteral("communicationDirection"));
    m_direction->setAccessibleName(tr("Direction"));
    QList<ComboChoice> directions;
    for (const auto direction :
         {CommunicationDirection::Internal, CommunicationDirection::External})
        directions.append({QString::number(int(direction)),
                           labelOf(choicesOf<CommunicationDirection>(), int(direction))});
    m_direction->setChoices(directions, tr("Internal and external"));
    setScaledWidth(*m_direction, theme(), 200);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 12);
    row->addWidget(m_views);
    row->addStretch(1);
    row->addWidget(m_direction);
    connect(m_views, &QTabBar::currentChanged, this, &CommunicationPage::arrange);
    connect(m_direction, &ComboField::keyChosen, this, &CommunicationPage::arrange);
    return bar;
}

void CommunicationPage::build()
{
    m_table->setObjectName(QStringLiteral("communicationTable"));
    m_table->setAccessibleName(tr("Communication plan"));
    m_table->setModel(m_model);
    m_table->setWidths({0, 0, 0, 0, 108, 112});
    auto *lines = new TwoLineDelegate(theme(), m_table);
    lines->setSubtitleRole(CommunicationModel::SubtitleRole);
    m_table->setItemDelegateForColumn(CommunicationModel::TopicColumn, lines);
    m_table->setItemDelegateForColumn(CommunicationModel::TimeColumn, lines);
    m_table->setItemDelegateForColumn(CommunicationModel::StateColumn,
                                      new PillDelegate(
                                          theme(),
                                          [this](const QModelIndex &index) {
                                              return pillOf(
                                                  m_model->rowAt(index.row()).planned.state);
                                          },
                                          m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    m_panel->setRecord(currentId());
                showState();
            });
    connect(m_table, &ListTable::opened, this, [this] { m_panel->editor()->focusField(); });
    connect(m_panel, &RecordPanel::followed, this,
            [this](const QByteArray &table, const QString &id) {
                emit goTo(registerAddress(table, id));
            });
    connect(m_panel, &RecordPanel::refused, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            notice()->hide();
        else
            notice()->showNotice(NoticeKind::Warning, sentence);
    });
    connect(m_panel, &RecordPanel::added, this, &CommunicationPage::showRecord);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 12);
    column->addWidget(makeBar());
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setSizes({5800, 4200});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

QString CommunicationPage::currentId() const
{
    return m_table->currentIndex().data(CommunicationModel::IdRole).toString();
}

void CommunicationPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    std::vector<CommunicationRow> rows;
    int late = 0;
    for (const PlannedCommunication &one :
         communicationPlan(workspace.all<Communication>(), QDate::currentDate())) {
        late += one.state == CommunicationState::Overdue ? 1 : 0;
        rows.push_back(
            {one,
             m_directory.nameOf(QLatin1String("people"), one.communication.responsible.value)});
    }
    const QString current = currentId();
    m_model->setRows(std::move(rows));
    setFacts(QStringList{tr("%n communication(s)", nullptr, int(m_model->all().size())),
                         tr("%n overdue", nullptr, late), tr("Clause 7.4")}
                 .join(QStringLiteral(" · ")));
    showRecord(current);
    showState();
}

void CommunicationPage::arrange()
{
    const QString current = currentId();
    m_model->setOrder(m_views->currentIndex() == 1 ? CommunicationOrder::ByAudience
                                                   : CommunicationOrder::ByTime);
    const QString key = m_direction->key();
    m_model->setDirection(key.isEmpty() ? std::nullopt
                                        : std::optional(CommunicationDirection(key.toInt())));
    showRecord(current);
    showState();
}

void CommunicationPage::showState()
{
    const bool mayEdit = !m_session.workspace().isReadOnly();
    const bool isEmpty = m_model->all().empty() && !m_panel->editor()->isDraft();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setButtonText(mayEdit ? tr("Add the first one") : QString());
    m_done->setEnabled(mayEdit && m_table->currentIndex().isValid());
}

void CommunicationPage::showRecord(const QString &id)
{
    const int row = m_model->rowOf(id);
    const bool isDrafting = m_panel->editor()->isDraft();
    if (row >= 0 && currentId() != id)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (row < 0 && !isDrafting && m_model->rowCount() > 0
             && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

void CommunicationPage::addCommunication()
{
    if (m_session.workspace().isReadOnly())
        return;
    const RegisterAccess &access = *m_directory.access(tableName());
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_direction->setKey({});
    m_model->setDirection(std::nullopt);
    m_panel->add(m_directory.fresh(access), tr("New in “%1”").arg(access.title()));
    const QString id = m_panel->editor()->id();
    refresh();
    showRecord(id);
    m_panel->editor()->focusField();
}

void CommunicationPage::markDone()
{
    m_panel->commit();
    const auto *one = m_session.workspace().find(Id<Communication>{currentId()});
    if (!one || m_session.workspace().isReadOnly())
        return;
    Communication done = *one;
    done.lastDone = QDate::currentDate();
    const Outcome stored = m_session.workspace().edit(tr("Done today: %1").arg(done.topic.left(60)),
                                                      [&](Edit &edit) { edit.save(done); });
    if (!stored) {
        notice()->showNotice(NoticeKind::Error, stored.error().message);
        return;
    }
    notice()->showNotice(NoticeKind::Done, tr("Noted as done today. Undo (Ctrl+Z) takes it back."));
    refresh();
}

void CommunicationPage::commitPending()
{
    m_panel->commit();
}

void CommunicationPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

} // namespace gapwright
