// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_page.h"

#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/overview/special_pages.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_panel.h"
#include "ui/pages/registers/register_bar.h"
#include "ui/pages/registers/register_files.h"
#include "ui/pages/registers/register_list_model.h"
#include "ui/pages/registers/register_problems.h"
#include "ui/pages/registers/register_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gapwright {

RegisterPage::RegisterPage(const Theme &theme, const RegisterDirectory &directory,
                           const RegisterAccess &access, const RegisterProblems &problems,
                           QSettings &settings, QWidget *parent)
    : WorkPage(theme, access.title(), Body::Fills, parent)
    , m_directory(directory)
    , m_access(access)
    , m_problems(problems)
    , m_views(settings, QString::fromLatin1(access.info().table))
    , m_rows(settings, directory.workspace().path())
    , m_model(new RegisterListModel(directory, access, this))
    , m_filter(new RegisterFilter(m_model, this))
    , m_table(new RegisterTable(theme, m_model, m_filter))
    , m_bar(new RegisterBar(theme, access.info(), m_views))
    , m_panel(new RecordPanel(theme, directory, access, problems))
    , m_files(new RegisterFiles(theme, directory, access, this))
    , m_empty(new EmptyState(theme, QString::fromLatin1(access.info().about.icon),
                             QCoreApplication::translate("Register", access.info().about.purpose),
                             tr("Add the first one")))
    , m_nothing(new EmptyState(theme, QStringLiteral("funnel"), tr("No record fits the filter."),
                               tr("Show all")))
{
    setObjectName(QStringLiteral("registerPage"));
    buildHead();
    build();
    applyView(m_views.last());
    m_table->select(m_rows.of(QString::fromLatin1(m_access.info().table)));
    refresh();
}

RegisterPage::~RegisterPage()
{
    keepView();
}

void RegisterPage::buildHead()
{
    for (const SpecialPage &page : specialPages()) {
        if (!page.tables.contains(m_access.info().table))
            continue;
        QPushButton *special = addButton(QStringLiteral("to-") + QString::fromLatin1(page.key),
                                         titleOf(page), QString::fromLatin1(page.icon));
        connect(special, &QPushButton::clicked, this,
                [this, key = QString::fromLatin1(page.key)] { emit goTo(key); });
    }
    QPushButton *more =
        addButton(QStringLiteral("moreButton"), tr("More"), QStringLiteral("ellipsis"));
    m_new = addButton(QStringLiteral("newRecordButton"), tr("New"), QStringLiteral("plus"), true);
    m_new->setToolTip(tr("New (Ctrl+Shift+N)"));
    connect(m_new, &QPushButton::clicked, this, &RegisterPage::addRecord);
    auto *menu = new QMenu(this);
    const auto key = [](QKeyCombination combination) { return QKeySequence(combination); };
    QAction *fresh = addAction(QStringLiteral("newRecord"), tr("New"),
                               key(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { addRecord(); });
    QAction *duplicate =
        addAction(QStringLiteral("duplicateRecord"), tr("Duplicate"),
                  key(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { duplicateRecord(); });
    QAction *several = addAction(QStringLiteral("editSeveral"), tr("Edit the selected ones …"), {},
                                 [this] { editSeveral(); });
    QAction *remove = addAction(QStringLiteral("deleteRecords"), tr("Delete"),
                                key(Qt::CTRL | Qt::Key_Delete), [this] { deleteRecords(); });
    QAction *import = addAction(QStringLiteral("importRecords"), tr("Import …"), {},
                                [this] { m_files->chooseImport(); });
    QAction *paste = addAction(QStringLiteral("pasteRecords"), tr("Paste rows …"),
                               QKeySequence::Paste, [this] { pasteRows(); });
    removeAction(paste); // the keys belong to the list alone, not to what is typed beside it
    for (QWidget *list : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_nothing)})
        list->addAction(paste);
    m_editing = {fresh, duplicate, several, remove, import, paste};
    menu->addActions({duplicate, several, remove});
    menu->addSeparator();
    menu->addAction(
        addAction(QStringLiteral("recordHistory"), tr("History of this record"), {}, [this] {
            if (!m_panel->editor()->id().isEmpty())
                emit goTo(QStringLiteral("history/") + m_panel->editor()->id());
        }));
    menu->addAction(addAction(QStringLiteral("copyRecords"), tr("Copy the selected rows"), {},
                              [this] { m_table->copy(); }));
    menu->addAction(paste);
    menu->addSeparator();
    menu->addAction(import);
    menu->addAction(addAction(QStringLiteral("exportRecords"), tr("Export …"), {},
                              [this] { m_files->chooseExport(); }));
    menu->addAction(addAction(QStringLiteral("printRecords"), tr("Print as PDF …"), {}, [this] {
        m_panel->commit();
        m_files->choosePrint(m_table->shownIds(), m_table->shownColumns());
    }));
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    addAction(QStringLiteral("findRecord"), tr("Filter"), QKeySequence::Find,
              [this] { m_bar->searchField()->setFocus(Qt::ShortcutFocusReason); });
    addAction(QStringLiteral("nextRecord"), tr("Next record"), key(Qt::CTRL | Qt::Key_Down),
              [this] { m_table->step(1); });
    addAction(QStringLiteral("previousRecord"), tr("Previous record"), key(Qt::CTRL | Qt::Key_Up),
              [this] { m_table->step(-1); });
}

QAction *RegisterPage::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                                 const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    return action;
}

void RegisterPage::build()
{
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setAccessibleName(m_access.title());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty->setObjectName(QStringLiteral("emptyRegister"));
    m_nothing->setObjectName(QStringLiteral("nothingFits"));
    m_panel->setObjectName(QStringLiteral("recordPanel"));
    auto *left = new Card(theme());
    left->body()->addWidget(m_bar);
    left->body()->addWidget(m_table, 1);
    left->body()->addWidget(m_nothing, 1);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({5000, 4000}); // shares, brought to the width there is
    body()->addWidget(m_splitter, 1);
    body()->addWidget(m_empty, 1);
    connect(m_bar, &RegisterBar::changed, this, &RegisterPage::applyFilter);
    connect(m_bar, &RegisterBar::columnsChanged, this, [this](const QStringList &columns) {
        m_table->setShownColumns(columns);
        m_bar->setShownColumns(m_table->shownColumns());
    });
    connect(m_bar, &RegisterBar::viewChosen, this,
            [this](const QString &name) { applyView(m_views.named(name)); });
    connect(m_bar, &RegisterBar::saveRequested, this, [this](const QString &name) {
        RegisterView view = m_bar->view();
        view.sortColumn = m_table->sortColumn();
        view.descending = m_filter->sortOrder() == Qt::DescendingOrder;
        m_views.save(name, view);
    });
    connect(m_bar, &RegisterBar::searchConfirmed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RegisterTable::currentChangedTo, this, [this](const QString &id) {
        if (!m_panel->editor()->isDraft() || !id.isEmpty())
            m_panel->setRecord(id);
    });
    connect(m_panel, &RecordPanel::followed, this, &RegisterPage::follow);
    connect(m_panel, &RecordPanel::refused, this, &RegisterPage::showRefusal);
    connect(m_panel, &RecordPanel::added, this, &RegisterPage::showRecord);
    connect(m_files, &RegisterFiles::notice, this, [this](const QString &sentence, bool isDone) {
        notice()->showNotice(isDone ? NoticeKind::Done : NoticeKind::Error, sentence);
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &RegisterPage::addRecord);
    connect(m_nothing, &EmptyState::buttonClicked, m_bar, &RegisterBar::clear);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RegisterPage::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::refresh);
    connect(&m_problems, &RegisterProblems::changed, this, &RegisterPage::applyFilter);
    takeFiles();
}

void RegisterPage::applyView(const RegisterView &view)
{
    m_bar->setView(view);
    m_table->setShownColumns(view.columns);
    m_bar->setShownColumns(m_table->shownColumns());
    const QStringList proposed{view.sortColumn, QStringLiteral("code"), QStringLiteral("name"),
                               QStringLiteral("title"), m_table->shownColumns().value(0)};
    for (const QString &column : proposed) {
        if (m_model->columnOf(QLatin1String(column.toLatin1())) >= 0) {
            m_table->sortBy(column, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            break;
        }
    }
    applyFilter();
}

void RegisterPage::keepView()
{
    RegisterView view = m_bar->view();
    view.words.clear(); // a list that seems empty tomorrow would surprise
    view.sortColumn = m_table->sortColumn();
    view.descending = m_filter->sortOrder() == Qt::DescendingOrder;
    m_views.keepLast(view);
}

void RegisterPage::applyFilter()
{
    const RegisterView view = m_bar->view();
    m_filter->setWords(view.words);
    const Field *field = m_bar->choiceField();
    m_filter->setChoice(view.hasChoice && field ? QByteArray(field->column) : QByteArray(),
                        view.choice);
    m_filter->setOnly(view.onlyProblems ? std::optional(m_problems.recordsOf(m_access.info().table))
                                        : std::nullopt);
    refresh();
}

void RegisterPage::refresh()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    const int broken = m_problems.countOf(m_access.info().table);
    QStringList facts{
        shown == all
            ? tr("%n records", nullptr, all)
            : tr("%1 of %2 records").arg(QLocale().toString(shown), QLocale().toString(all))};
    if (broken > 0)
        facts << tr("%n problems", nullptr, broken);
    const QString clauses = QString::fromLatin1(m_access.info().about.clauses);
    if (!clauses.isEmpty())
        facts << tr("Clause %1").arg(clauses);
    setFacts(facts.join(QStringLiteral(" · ")));
    const bool mayEdit = !m_directory.workspace().isReadOnly();
    m_new->setEnabled(mayEdit);
    for (QAction *action : std::as_const(m_editing))
        action->setEnabled(mayEdit);
    const bool isEmpty = all == 0 && !m_panel->editor()->isDraft();
    m_empty->setVisible(isEmpty);
    m_empty->setButtonText(mayEdit ? tr("Add the first one") : QString());
    m_splitter->setVisible(!isEmpty);
    m_table->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
    if (m_table->currentId().isEmpty() && shown > 0 && !m_panel->editor()->isDraft())
        m_table->select(m_filter->index(0, 0).data(RegisterModelBase::IdRole).toString());
}

void RegisterPage::showRecord(const QString &id)
{
    if (id.isEmpty() || m_model->rowOf(id) < 0)
        return;
    if (!m_table->select(id)) {
        m_bar->clear();
        m_table->select(id);
    }
}

void RegisterPage::commitPending()
{
    m_panel->commit();
    keepView();
    if (!m_table->currentId().isEmpty())
        m_rows.keep(QString::fromLatin1(m_access.info().table), m_table->currentId());
}

void RegisterPage::showRefusal(const QString &sentence)
{
    if (sentence.isEmpty())
        notice()->hide();
    else
        notice()->showNotice(NoticeKind::Warning, sentence);
}

void RegisterPage::follow(const QByteArray &table, const QString &id)
{
    const RegisterAccess *target = m_directory.access(QLatin1String(table));
    if (target && target->hasList())
        emit goTo(registerAddress(table, id));
}

} // namespace gapwright
