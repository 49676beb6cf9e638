// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/raci/raci_page.h"

#include "assessment/register_rules/register_data.h"
#include "reports/pages/raci_report.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/raci/raci_model.h"
#include "ui/pages/raci/raci_table.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/session/project_session.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// The records that rows, columns and rules are made of; they belong to the workspace.
RegisterData dataOf(const Workspace &workspace)
{
    RegisterData data;
    data.today = QDate::currentDate();
    data.people = workspace.all<Person>();
    data.roles = workspace.all<Role>();
    data.raciEntries = workspace.all<RaciEntry>();
    data.processes = workspace.all<Process>();
    return data;
}

bool isShown(const QByteArray &table)
{
    return table == definitionOf<RaciEntry>().table || table == definitionOf<Role>().table
        || table == definitionOf<Person>().table || table == definitionOf<Process>().table;
}

/// "New activity", or with the first number that is free.
QString freeName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name, QLocale().toString(number));
    return free;
}

} // namespace

RaciPage::RaciPage(const Theme &theme, ProjectSession &session, Preferences *preferences,
                   QWidget *parent)
    : WorkPage(theme, tr("RACI matrix"), Body::Fills, parent)
    , m_session(session)
    , m_model(new RaciModel(this))
    , m_table(new RaciTable(theme, m_model))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(theme, QStringLiteral("table"), {}, tr("Add an activity")))
    , m_documents(new DocumentExport(theme, *this, preferences))
    , m_activity(new QLineEdit)
    , m_process(new QLineEdit)
    , m_role(new QLineEdit)
    , m_verdict(new IconLabel(theme, QStringLiteral("circle-check"), {}))
{
    setObjectName(QStringLiteral("raciPage"));
    build();
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *changed = std::get_if<RecordsChanged>(&event);
        if (changed && isShown(changed->table) && isVisible())
            refresh();
    });
    connect(m_table, &RaciTable::letterTyped, this, [this](Raci letter) {
        setLetters([letter](const RaciLetters &) { return RaciLetters{letter}; }, codeOf(letter));
    });
    connect(m_table, &RaciTable::letterToggled, this, [this](Raci letter) {
        setLetters(toggled(m_model->matrix(), m_table->chosen(), letter), codeOf(letter));
    });
    connect(m_table, &RaciTable::cleared, this,
            [this] { setLetters([](const RaciLetters &) { return RaciLetters(); }, tr("empty")); });
    connect(m_table, &RaciTable::copyRequested, this, &RaciPage::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RaciPage::showCurrent);
    connect(m_empty, &EmptyState::buttonClicked, this, &RaciPage::addActivity);
    refresh();
}

RaciPage::~RaciPage()
{
    // a field with the focus says that editing has finished when it goes
    for (QLineEdit *field : {m_activity, m_process, m_role})
        field->disconnect(this);
}

void RaciPage::build()
{
    QPushButton *add = addButton(QStringLiteral("addActivity"), tr("Add an activity"),
                                 QStringLiteral("plus"), true);
    connect(add, &QPushButton::clicked, this, &RaciPage::addActivity);
    QPushButton *print =
        addButton(QStringLiteral("exportRaci"), tr("Export PDF"), QStringLiteral("file-down"));
    connect(print, &QPushButton::clicked, this, [this] {
        m_documents->ask(printed(), {DocumentFormat::Pdf, DocumentFormat::Docx});
    });
    body()->addWidget(toolRow());
    m_table->setObjectName(QStringLiteral("raciTable"));
    m_table->setAccessibleName(tr("Activities by role"));
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    body()->addWidget(rowCard());
}

QToolButton *RaciPage::addTool(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(theme().icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QWidget *RaciPage::toolRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setScaledSpacing(*line, theme(), {0, 0, 0, 0}, 8);
    auto *keys =
        new ElidedLabel(tr("R responsible · A accountable · C consulted · I informed. Type "
                           "a letter, Shift with a letter adds it, Delete empties."),
                        TextRole::Small);
    keys->setMaximumLines(2);
    line->addWidget(keys, 1);
    m_nextBroken = addTool(QStringLiteral("nextBroken"), tr("Next broken row"),
                           QStringLiteral("triangle-alert"));
    m_nextBroken->setShortcut(Qt::Key_F8);
    m_nextBroken->setToolTip(tr("Next broken row (F8)"));
    QToolButton *role =
        addTool(QStringLiteral("addRole"), tr("Add a role"), QStringLiteral("plus"));
    QToolButton *copying = addTool(QStringLiteral("copyRaci"), tr("Copy"), QStringLiteral("copy"));
    copying->setToolTip(tr("Copy the matrix for a spreadsheet (Ctrl+C)"));
    for (QToolButton *button : {m_nextBroken, role, copying})
        line->addWidget(button);
    connect(m_nextBroken, &QToolButton::clicked, this, &RaciPage::goToBroken);
    connect(role, &QToolButton::clicked, this, &RaciPage::addRole);
    connect(copying, &QToolButton::clicked, this, &RaciPage::copy);
    return row;
}

QWidget *RaciPage::rowCard()
{
    m_rowCard = new Card(theme());
    m_verdict->setMaximumLines(3);
    m_verdict->setObjectName(QStringLiteral("raciVerdict"));
    m_rowCard->body()->addWidget(m_verdict);
    auto *line = new QHBoxLayout;
    setScaledSpacing(*line, theme(), {0, 0, 0, 0}, 8);
    const auto add = [&](QLineEdit *field, const char *name, const QString &text, int stretch) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(text);
        field->setPlaceholderText(text);
        field->setToolTip(text);
        line->addWidget(field, stretch);
    };
    add(m_activity, "raciActivity", tr("Activity"), 5);
    add(m_process, "raciProcess", tr("Clause or process"), 4);
    add(m_role, "raciRole", tr("Name of the role"), 4);
    QToolButton *open =
        addTool(QStringLiteral("openRole"), tr("Open the role"), QStringLiteral("arrow-right"));
    QToolButton *remove =
        addTool(QStringLiteral("removeRow"), tr("Remove the row"), QStringLiteral("trash-2"));
    line->addWidget(open);
    line->addWidget(remove);
    m_rowCard->body()->addLayout(line);
    connect(m_activity, &QLineEdit::editingFinished, this, &RaciPage::renameRow);
    connect(m_process, &QLineEdit::editingFinished, this, &RaciPage::renameRow);
    connect(m_role, &QLineEdit::editingFinished, this, &RaciPage::renameRole);
    connect(remove, &QToolButton::clicked, this, &RaciPage::removeRow);
    connect(open, &QToolButton::clicked, this, [this] {
        if (const RaciColumn *column = currentColumn())
            emit goTo(QStringLiteral("register/roles/") + column->role.value);
    });
    return m_rowCard;
}

void RaciPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
    m_table->setFocus();
}

const RaciRow *RaciPage::currentRow() const
{
    const int row = m_table->currentIndex().row();
    const RaciMatrix &matrix = m_model->matrix();
    return row >= 0 && row < int(matrix.rows.size()) ? &matrix.rows[std::size_t(row)] : nullptr;
}

const RaciColumn *RaciPage::currentColumn() const
{
    const int column = m_table->currentIndex().column();
    const RaciMatrix &matrix = m_model->matrix();
    return column >= 0 && column < int(matrix.columns.size()) ? &matrix.columns[std::size_t(column)]
                                                              : nullptr;
}

void RaciPage::refresh()
{
    const QString row = !m_wantedRow.isEmpty() ? m_wantedRow
        : currentRow()                         ? currentRow()->key
                                               : QString();
    const Id<Role> role = currentColumn() ? currentColumn()->role : Id<Role>();
    m_wantedRow.clear();
    m_model->setMatrix(raciMatrix(dataOf(m_session.workspace())));
    const RaciMatrix &matrix = m_model->matrix();
    if (!matrix.rows.empty() && !matrix.columns.empty()) {
        const int y = qMax(0, matrix.rowOf(row));
        const int x = qMax(0, matrix.columnOf(role));
        const QModelIndex wanted = m_model->index(y, x);
        if (m_table->currentIndex() != wanted)
            m_table->setCurrentIndex(wanted);
    }
    const int broken = matrix.brokenRows();
    setFacts(tr("%n activities", nullptr, int(matrix.rows.size())) + QStringLiteral(" · ")
             + tr("%n roles", nullptr, int(matrix.columns.size())) + QStringLiteral(" · ")
             + (broken == 0 ? tr("every row keeps the rules")
                            : tr("%n row(s) break a rule", nullptr, broken)));
    m_empty->setSentence(
        tr("Which role does what: each activity with exactly one A for who answers "
           "for it and at least one R for who does it."));
    m_nextBroken->setEnabled(broken > 0);
    const bool isEmpty = matrix.rows.empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_rowCard->setVisible(!isEmpty);
    QStringList processes;
    for (const Process &process : m_session.workspace().all<Process>())
        processes << process.name;
    if (!m_process->hasFocus()) {
        auto *completer = new QCompleter(processes, m_process);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_process->setCompleter(completer);
    }
    showCurrent();
}

void RaciPage::showCurrent()
{
    const RaciRow *row = currentRow();
    const RaciColumn *column = currentColumn();
    const auto show = [](QLineEdit *field, const QString &text) {
        if (!field->isModified() || !field->hasFocus()) {
            field->setText(text);
            field->setCursorPosition(0);
        }
    };
    show(m_activity, row ? row->activity : QString());
    show(m_process, row ? row->process : QString());
    show(m_role, column ? column->name : QString());
    m_role->setEnabled(column && column->role.isSet());
    QString problem = row ? problemText(*row) : QString();
    if (column && !column->problem.isEmpty())
        problem += (problem.isEmpty() ? QString() : QStringLiteral(" ")) + column->name
            + QStringLiteral(": ") + column->problem;
    m_verdict->setText(problem.isEmpty() ? tr("One role answers for it, and somebody does it.")
                                         : problem);
    m_verdict->setIcon(problem.isEmpty() ? QStringLiteral("circle-check")
                                         : QStringLiteral("triangle-alert"),
                       problem.isEmpty() ? &Tokens::ok : &Tokens::bad);
}

bool RaciPage::store(const QString &label, const RaciChange &change)
{
    if (change.isEmpty())
        return true;
    const Outcome done = m_session.workspace().edit(label, [&](Edit &edit) {
        for (const RaciEntry &entry : change.saved)
            edit.save(entry);
        for (const Id<RaciEntry> &id : change.removed)
            edit.remove(id);
    });
    if (!done)
        notice()->showNotice(NoticeKind::Warning, done.error().message);
    return bool(done);
}

void RaciPage::setLetters(const std::function<RaciLetters(const RaciLetters &)> &wanted,
                          const QString &what)
{
    const std::vector<RaciPlace> places = m_table->chosen();
    const RaciRow *row = currentRow();
    const RaciColumn *column = currentColumn();
    if (!row || !column || places.empty())
        return;
    const QString label = places.size() == 1
        ? tr("RACI: %1, %2: %3", "activity, role, letter").arg(row->activity, column->name, what)
        : tr("RACI: %1 in %n cells", nullptr, int(places.size())).arg(what);
    store(label,
          withLetters(m_session.workspace().all<RaciEntry>(), m_model->matrix(), places, wanted));
}

void RaciPage::addActivity()
{
    commitPending();
    const RaciMatrix &matrix = m_model->matrix();
    RaciEntry entry;
    entry.id = newId<RaciEntry>();
    entry.activity = freeName(
        tr("New activity"), [&](const QString &name) { return matrix.rowOf(raciKey(name)) >= 0; });
    m_wantedRow = raciKey(entry.activity);
    const Outcome done =
        m_session.workspace().edit(tr("Add an activity to the RACI matrix"), [&](Edit &edit) {
            edit.save(entry);
            if (matrix.columns.empty()) // a matrix without a column has no cell to stand on
                edit.save(newRole());
        });
    if (!done) {
        notice()->showNotice(NoticeKind::Warning, done.error().message);
        return;
    }
    m_activity->setFocus();
    m_activity->selectAll();
}

Role RaciPage::newRole() const
{
    Role role;
    role.id = newId<Role>();
    role.name = freeName(tr("New role"), [this](const QString &name) {
        const std::vector<Role> &all = m_session.workspace().all<Role>();
        return std::any_of(all.begin(), all.end(),
                           [&](const Role &one) { return one.name == name; });
    });
    return role;
}

void RaciPage::addRole()
{
    commitPending();
    const Role role = newRole();
    const Outcome done = m_session.workspace().edit(tr("Add a role to the RACI matrix"),
                                                    [&](Edit &edit) { edit.save(role); });
    if (!done) {
        notice()->showNotice(NoticeKind::Warning, done.error().message);
        return;
    }
    const int row = qMax(0, m_table->currentIndex().row());
    m_table->setCurrentIndex(m_model->index(row, m_model->matrix().columnOf(role.id)));
    m_role->setFocus();
    m_role->selectAll();
}

void RaciPage::renameRow()
{
    const RaciRow *row = currentRow();
    if (!row || (!m_activity->isModified() && !m_process->isModified()))
        return;
    const QString activity = m_activity->text().simplified();
    const QString key = raciKey(activity);
    const bool isTaken = key != row->key && m_model->matrix().rowOf(key) >= 0;
    m_activity->setModified(false);
    m_process->setModified(false);
    if (activity.isEmpty() || isTaken) {
        notice()->showNotice(NoticeKind::Warning,
                             activity.isEmpty()
                                 ? tr("An activity needs a name. “%1” was kept.").arg(row->activity)
                                 : tr("There is an activity “%1” already. “%2” was kept.")
                                       .arg(activity, row->activity));
        m_activity->setText(row->activity);
        return;
    }
    notice()->hide();
    m_wantedRow = key;
    store(tr("Rename an activity of the RACI matrix"),
          withTexts(m_session.workspace().all<RaciEntry>(), *row, activity,
                    m_process->text().simplified()));
    m_wantedRow.clear();
}

void RaciPage::renameRole()
{
    const RaciColumn *column = currentColumn();
    const Role *role = column ? m_session.workspace().find(column->role) : nullptr;
    const QString name = m_role->text().simplified();
    if (!role || !m_role->isModified() || name == role->name)
        return;
    m_role->setModified(false);
    if (name.isEmpty()) {
        notice()->showNotice(NoticeKind::Warning,
                             tr("A role needs a name. “%1” was kept.").arg(role->name));
        m_role->setText(role->name);
        return;
    }
    Role renamed = *role;
    renamed.name = name;
    const Outcome done =
        m_session.workspace().edit(tr("Rename a role"), [&](Edit &edit) { edit.save(renamed); });
    if (!done)
        notice()->showNotice(NoticeKind::Warning, done.error().message);
}

void RaciPage::commitPending()
{
    renameRow();
    renameRole();
}

void RaciPage::removeRow()
{
    const RaciRow *row = currentRow();
    if (!row)
        return;
    const int place = m_table->currentIndex().row();
    const QString activity = row->activity;
    if (!store(tr("Remove “%1” from the RACI matrix").arg(activity), {{}, row->entries}))
        return;
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_model->index(qMin(place, last), 0));
    notice()->showNotice(NoticeKind::Done,
                         tr("“%1” was removed. Undo brings it back.").arg(activity));
    m_table->setFocus();
}

void RaciPage::copy()
{
    QGuiApplication::clipboard()->setText(asTabbedText(m_model->matrix()));
    notice()->showNotice(NoticeKind::Done,
                         tr("The matrix was copied; paste it into a spreadsheet."));
}

void RaciPage::goToBroken()
{
    const std::vector<RaciRow> &rows = m_model->matrix().rows;
    const int count = int(rows.size());
    const int from = m_table->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step) % count;
        if (rows[std::size_t(row)].problems.empty())
            continue;
        m_table->setCurrentIndex(m_model->index(row, qMax(0, m_table->currentIndex().column())));
        m_table->setFocus();
        return;
    }
}

PrintedPage RaciPage::printed() const
{
    const Workspace &workspace = m_session.workspace();
    PrintedPage page;
    page.blocks = raciBlocks(m_model->matrix(), workspace.engagement().organization);
    page.output = printedOutput(workspace, tr("RACI matrix"));
    page.fileName = tr("RACI matrix");
    return page;
}

void RaciPage::exportTo(const QString &path)
{
    m_documents->write(printed(), path);
}

} // namespace gapwright
