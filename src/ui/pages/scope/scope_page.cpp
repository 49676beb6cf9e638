// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scope/scope_page.h"

#include "assessment/register_rules/register_data.h"
#include "reports/pages/scope_report.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/scope/scope_row.h"
#include "ui/pages/session/project_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// More rows than anybody ticks here; the register shows all.
constexpr std::size_t rowsShown = 200;

RegisterData dataOf(const Workspace &workspace)
{
    RegisterData data;
    data.today = QDate::currentDate();
    data.organization = workspace.engagement().organization;
    data.services = workspace.all<Service>();
    data.customers = workspace.all<Customer>();
    data.scopeElements = workspace.all<ScopeElement>();
    data.otherParties = workspace.all<OtherParty>();
    data.processes = workspace.all<Process>();
    data.configurationItems = workspace.all<ConfigurationItem>();
    data.serviceLevelAgreements = workspace.all<ServiceLevelAgreement>();
    return data;
}

bool isShown(const QByteArray &table)
{
    for (const char *shown :
         {definitionOf<Service>().table, definitionOf<Customer>().table,
          definitionOf<ScopeElement>().table, definitionOf<OtherParty>().table,
          definitionOf<Process>().table, definitionOf<ConfigurationItem>().table,
          definitionOf<ServiceLevelAgreement>().table, definitionOf<Engagement>().table}) {
        if (table == shown)
            return true;
    }
    return false;
}

std::optional<ScopeKind> kindOf(ScopeGroup group)
{
    switch (group) {
    case ScopeGroup::Units:
        return ScopeKind::OrganizationalUnit;
    case ScopeGroup::Sites:
        return ScopeKind::Site;
    case ScopeGroup::Technology:
        return ScopeKind::Technology;
    case ScopeGroup::Boundaries:
        return ScopeKind::Boundary;
    case ScopeGroup::Services:
    case ScopeGroup::Customers:
        break;
    }
    return std::nullopt;
}

QString addressOf(const ScopePart &part)
{
    return addressOf(RecordLink{part.table, part.record, part.name});
}

} // namespace

ScopePage::ScopePage(const Theme &theme, ProjectSession &session, Preferences *preferences,
                     QWidget *parent)
    : WorkPage(theme, tr("Scope statement"), Body::Fills, parent)
    , m_session(session)
    , m_documents(new DocumentExport(theme, *this, preferences))
    , m_text(wrappedText({}))
    , m_taken(wrappedText({}, TextRole::Small))
{
    setObjectName(QStringLiteral("scopePage"));
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ScopePage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *changed = std::get_if<RecordsChanged>(&event);
        if (changed && isShown(changed->table) && isVisible())
            m_later.start();
    });
    refresh();
}

void ScopePage::build()
{
    QPushButton *copying =
        addButton(QStringLiteral("copyScope"), tr("Copy the text"), QStringLiteral("copy"));
    QPushButton *print =
        addButton(QStringLiteral("exportScope"), tr("Export"), QStringLiteral("file-down"), true);
    connect(copying, &QPushButton::clicked, this, &ScopePage::copy);
    connect(print, &QPushButton::clicked, this, [this] {
        m_documents->ask(printed(), {DocumentFormat::Docx, DocumentFormat::Pdf});
    });
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 16);
    QVBoxLayout *parts = addColumn(*row, tr("What is inside and outside"));
    QVBoxLayout *side = addColumn(*row, tr("The statement and its checks"));
    for (std::size_t group = 0; group < scopeGroups; ++group)
        addGroup(ScopeGroup(group), *parts);
    parts->addStretch(1);
    m_problems = new Card(theme(), tr("Checks"));
    m_problems->setObjectName(QStringLiteral("scopeChecks"));
    side->addWidget(m_problems);
    side->addWidget(statementCard());
    side->addStretch(1);
    body()->addLayout(row, 1);
}

/// The statement stays in sight while the parts are scrolled.
QVBoxLayout *ScopePage::addColumn(QBoxLayout &row, const QString &name)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 16);
    QScrollArea *scroll = bareScroll(content);
    scroll->setAccessibleName(name);
    row.addWidget(scroll, 1);
    return column;
}

QWidget *ScopePage::statementCard()
{
    auto *card = new Card(theme(), tr("The statement"));
    m_text->setObjectName(QStringLiteral("scopeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The scope statement"));
    card->body()->addWidget(m_text);
    auto *use = new QPushButton(tr("Use it in the reports"));
    use->setObjectName(QStringLiteral("takeOverScope"));
    connect(use, &QPushButton::clicked, this, &ScopePage::takeOver);
    m_takeOver = use;
    card->body()->addWidget(m_taken);
    card->body()->addWidget(use, 0, Qt::AlignLeading);
    return card;
}

void ScopePage::addGroup(ScopeGroup group, QBoxLayout &column)
{
    Group &shown = m_groups[std::size_t(group)];
    shown.card = new Card(theme(), wordOf(group));
    shown.empty = wrappedText(tr("Nothing entered yet."), TextRole::Small);
    shown.more = wrappedText({}, TextRole::Small);
    shown.card->body()->addWidget(shown.empty);
    shown.card->body()->addWidget(shown.more);
    column.addWidget(shown.card);
    const bool isReadOnly = m_session.workspace().isReadOnly();
    const QString name = QStringLiteral("addScope%1").arg(int(group));
    if (!kindOf(group)) {
        // services and customers need more than a name: they are made in their registers
        auto *open = new QPushButton(tr("Open the register"));
        open->setObjectName(name);
        open->setProperty("link", true);
        const char *table = group == ScopeGroup::Services ? definitionOf<Service>().table
                                                          : definitionOf<Customer>().table;
        connect(open, &QPushButton::clicked, this,
                [this, table] { emit goTo(QStringLiteral("register/") + QLatin1String(table)); });
        shown.card->addToHeader(open);
        return;
    }
    auto *add = new QLineEdit;
    add->setObjectName(name);
    add->setPlaceholderText(tr("Add one: type its name and press Return"));
    add->setAccessibleName(tr("Add to “%1”").arg(wordOf(group)));
    add->setVisible(!isReadOnly);
    connect(add, &QLineEdit::returnPressed, this, [this, group, add] {
        if (addElement(group, add->text().simplified()))
            add->clear();
    });
    shown.card->body()->addWidget(add);
}

bool ScopePage::addElement(ScopeGroup group, const QString &name)
{
    const std::vector<ScopePart> &parts = m_statement.of(group);
    const bool isThere = std::any_of(parts.begin(), parts.end(), [&](const ScopePart &part) {
        return part.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty())
        return false;
    if (isThere) {
        notice()->showNotice(NoticeKind::Warning, tr("“%1” is listed already.").arg(name));
        return false;
    }
    notice()->hide();
    ScopeElement element;
    element.id = newId<ScopeElement>();
    element.kind = *kindOf(group);
    element.name = name;
    return store(tr("Add “%1” to the scope").arg(name), [&](Edit &edit) { edit.save(element); });
}

void ScopePage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

void ScopePage::refresh()
{
    m_statement = scopeStatement(dataOf(m_session.workspace()));
    int inside = 0;
    int outside = 0;
    for (std::size_t group = 0; group < scopeGroups; ++group) {
        for (const ScopePart &part : m_statement.parts[group])
            ++(part.isInside ? inside : outside);
        showGroup(ScopeGroup(group));
    }
    setFacts(tr("%n inside", nullptr, inside) + QStringLiteral(" · ")
             + tr("%n outside", nullptr, outside) + QStringLiteral(" · ")
             + (m_statement.problems.empty()
                    ? tr("nothing to object to")
                    : tr("%n to look at", nullptr, int(m_statement.problems.size()))));
    const QString text = m_statement.text();
    m_text->setText(text.isEmpty() ? tr("The text appears as soon as a service is in the scope.")
                                   : text);
    const QString printed = m_session.workspace().engagement().scope;
    const bool isSame = printed.simplified() == text.simplified();
    m_taken->setText(text.isEmpty() ? QString()
                         : isSame   ? tr("The reports print this text.")
                         : printed.trimmed().isEmpty()
                         ? tr("The reports print no scope yet.")
                         : tr("The reports print another text, the one of the engagement."));
    m_taken->setVisible(!text.isEmpty());
    m_takeOver->setVisible(!text.isEmpty() && !isSame && !m_session.workspace().isReadOnly());
    showProblems();
}

void ScopePage::showGroup(ScopeGroup group)
{
    Group &shown = m_groups[std::size_t(group)];
    const std::vector<ScopePart> &parts = m_statement.of(group);
    const std::size_t count = std::min(parts.size(), rowsShown);
    QWidget *focus = QApplication::focusWidget();
    const QString focused =
        focus && shown.card->isAncestorOf(focus) ? focus->objectName() : QString();
    while (shown.rows.size() > count) {
        shown.rows.back()->deleteLater();
        shown.rows.back()->hide();
        shown.rows.pop_back();
    }
    while (shown.rows.size() < count) {
        auto *row = new ScopeRow(theme());
        shown.card->body()->insertWidget(int(shown.rows.size()), row);
        connect(row, &ScopeRow::insideChanged, this, &ScopePage::setInside);
        connect(row, &ScopeRow::reasonChanged, this, &ScopePage::setReason);
        connect(row, &ScopeRow::openRequested, this,
                [this](const ScopePart &part) { emit goTo(addressOf(part)); });
        shown.rows.push_back(row);
    }
    for (std::size_t i = 0; i < count; ++i) {
        shown.rows[i]->setPart(parts[i], m_session.workspace().isReadOnly());
        shown.rows[i]->show();
    }
    shown.empty->setVisible(parts.empty());
    shown.more->setVisible(parts.size() > count);
    shown.more->setText(tr("and %n more in the register", nullptr, int(parts.size() - count)));
    // rows are sorted anew: the keyboard stays with what was ticked
    const QString wanted = m_wanted.isEmpty() ? focused : m_wanted;
    if (QWidget *again = wanted.isEmpty() ? nullptr : shown.card->findChild<QWidget *>(wanted)) {
        again->setFocus();
        m_wanted.clear();
    }
}

void ScopePage::showProblems()
{
    delete m_problemList;
    m_problemList = new QWidget;
    auto *column = new QVBoxLayout(m_problemList);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 10);
    if (m_statement.problems.empty()) {
        auto *fine = new IconLabel(theme(), QStringLiteral("circle-check"),
                                   tr("Organization, services and the own part of the work are "
                                      "stated; what is outside has a reason."));
        fine->setIcon(QStringLiteral("circle-check"), &Tokens::ok);
        fine->setMaximumLines(3);
        column->addWidget(fine);
    }
    for (const Problem &problem : m_statement.problems) {
        const bool isError = problem.severity == Problem::Severity::Error;
        auto *label = new IconLabel(theme(), QString(), problem.sentence);
        label->setIcon(isError ? QStringLiteral("circle-x") : QStringLiteral("info"),
                       isError ? &Tokens::bad : nullptr);
        label->setMaximumLines(4);
        column->addWidget(label);
        auto *link =
            new QPushButton(QString(problem.fix).replace(QLatin1Char('&'), QLatin1String("&&")));
        link->setProperty("link", true);
        link->setToolTip(problem.fix.toHtmlEscaped());
        link->setObjectName(QStringLiteral("fix-") + problem.record);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const QString address = addressOf(RecordLink{problem.table, problem.record, {}});
        link->setEnabled(!address.isEmpty());
        connect(link, &QPushButton::clicked, this, [this, address] { emit goTo(address); });
        column->addWidget(link);
    }
    m_problems->body()->addWidget(m_problemList);
}

bool ScopePage::store(const QString &label, const std::function<void(Edit &)> &change)
{
    const Outcome done = m_session.workspace().edit(label, change);
    if (!done)
        notice()->showNotice(NoticeKind::Warning, done.error().message);
    m_later.start();
    return bool(done);
}

void ScopePage::setInside(const ScopePart &part, bool isInside)
{
    Workspace &workspace = m_session.workspace();
    const QString label = isInside ? tr("“%1” into the scope").arg(part.name)
                                   : tr("“%1” out of the scope").arg(part.name);
    m_wanted = isInside ? QStringLiteral("inside-") + part.record
                        : QStringLiteral("reason-") + part.record;
    if (const Service *service = workspace.find(Id<Service>{part.record})) {
        Service changed = *service;
        changed.inScope = isInside;
        store(label, [&](Edit &edit) { edit.save(changed); });
    } else if (const ScopeElement *element = workspace.find(Id<ScopeElement>{part.record})) {
        ScopeElement changed = *element;
        changed.inScope = isInside;
        store(label, [&](Edit &edit) { edit.save(changed); });
    }
}

void ScopePage::setReason(const ScopePart &part, const QString &reason)
{
    Workspace &workspace = m_session.workspace();
    const QString label = tr("Why “%1” is outside the scope").arg(part.name);
    if (const Service *service = workspace.find(Id<Service>{part.record})) {
        Service changed = *service;
        changed.comment = reason;
        store(label, [&](Edit &edit) { edit.save(changed); });
    } else if (const ScopeElement *element = workspace.find(Id<ScopeElement>{part.record})) {
        ScopeElement changed = *element;
        changed.description = reason;
        store(label, [&](Edit &edit) { edit.save(changed); });
    }
}

void ScopePage::commitPending()
{
    for (const Group &group : m_groups) {
        for (ScopeRow *row : group.rows)
            row->commit();
    }
}

void ScopePage::copy()
{
    QGuiApplication::clipboard()->setText(m_statement.text());
    notice()->showNotice(NoticeKind::Done, tr("The statement was copied."));
}

void ScopePage::takeOver()
{
    Engagement engagement = m_session.workspace().engagement();
    engagement.scope = m_statement.text();
    store(tr("Use the scope statement in the reports"), [&](Edit &edit) { edit.save(engagement); });
}

PrintedPage ScopePage::printed() const
{
    PrintedPage page;
    page.blocks = scopeBlocks(m_statement);
    page.output = printedOutput(m_session.workspace(), tr("Scope statement"));
    page.fileName = tr("Scope statement");
    return page;
}

void ScopePage::exportTo(const QString &path)
{
    m_documents->write(printed(), path);
}

} // namespace gapwright
