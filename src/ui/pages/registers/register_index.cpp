// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_index.h"

#include "content/catalogue.h"
#include "ui/kit/card.h"
#include "ui/kit/theme.h"
#include "ui/pages/overview/special_pages.h"
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/registers/register_problems.h"
#include "ui/pages/welcome/place_row.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int quietMs = 150;
constexpr int rowColumns = 2;

/// "8" of "8.3.3, 6.3"; empty for a register that only the project needs.
QString mainClauseOf(const RegisterInfo &info)
{
    return QString::fromLatin1(info.about.clauses)
        .section(QLatin1Char(','), 0, 0)
        .section(QLatin1Char('.'), 0, 0)
        .trimmed();
}

} // namespace

RegisterIndex::RegisterIndex(const Theme &theme, const RegisterDirectory &directory,
                             const RegisterProblems &problems, const Catalogue &catalogue,
                             QWidget *parent)
    : WorkPage(theme, tr("Registers"), Body::Scrolls, parent)
    , m_directory(directory)
    , m_problems(problems)
    , m_catalogue(catalogue)
    , m_search(new QLineEdit)
{
    setObjectName(QStringLiteral("registerIndex"));
    m_search->setObjectName(QStringLiteral("indexSearch"));
    m_search->setPlaceholderText(tr("Find a register"));
    m_search->setAccessibleName(tr("Find a register"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setScaledMaximumWidth(*m_search, theme, 360);
    body()->addWidget(m_search);
    body()->addStretch(1);
    m_later.setSingleShot(true);
    m_later.setInterval(quietMs);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterIndex::filter);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&problems, &RegisterProblems::changed, &m_later, qOverload<>(&QTimer::start));
    refresh();
}

void RegisterIndex::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    refresh();
}

void RegisterIndex::refresh()
{
    QStringList order;
    QHash<QString, QList<const RegisterAccess *>> groups;
    int registers = 0;
    int records = 0;
    int problems = 0;
    for (const auto &access : m_directory.all()) {
        if (!access->hasList())
            continue;
        ++registers;
        records += access->count();
        problems += m_problems.countOf(access->info().table);
        groups[mainClauseOf(access->info())].append(access.get());
    }
    delete m_groups;
    m_cards.clear();
    m_groups = new QWidget;
    auto *column = new QVBoxLayout(m_groups);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 14);
    addSpecialPages();
    addGroup(tr("Project"), groups.value(QString()));
    for (const Clause *clause : m_catalogue.topClauses())
        addGroup(tr("%1 %2", "clause, title").arg(clause->id, clause->title),
                 groups.value(clause->id));
    body()->insertWidget(1, m_groups);
    const QLocale locale;
    QStringList facts{tr("%n registers", nullptr, registers), tr("%n records", nullptr, records)};
    if (m_problems.isKnown())
        facts << tr("%n problems", nullptr, problems);
    setFacts(facts.join(QStringLiteral(" · ")));
    filter();
}

void RegisterIndex::addGroup(const QString &title, const QList<const RegisterAccess *> &registers)
{
    if (registers.isEmpty())
        return;
    QList<PlaceRow *> rows;
    for (const RegisterAccess *access : registers)
        rows << rowOf(*access);
    addRows(title, rows);
}

void RegisterIndex::addSpecialPages()
{
    QList<PlaceRow *> rows;
    for (const SpecialPage &page : specialPages()) {
        PlaceText text;
        text.icon = QString::fromLatin1(page.icon);
        text.title = titleOf(page);
        text.detail = detailOf(page);
        auto *row = new PlaceRow(theme(), text);
        row->setObjectName(QStringLiteral("to-") + QString::fromLatin1(page.key));
        connect(
            row, &PlaceRow::clicked, this,
            [this, key = QString::fromLatin1(page.key)] { emit pageChosen(key); },
            Qt::QueuedConnection);
        rows << row;
    }
    addRows(tr("Boards and maps"), rows);
}

void RegisterIndex::addRows(const QString &title, const QList<PlaceRow *> &rows)
{
    auto *card = new Card(theme(), title);
    auto *grid = new QGridLayout;
    setScaledSpacing(*grid, theme(), {0, 0, 0, 0}, 4);
    for (int column = 0; column < rowColumns; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < rows.size(); ++i)
        grid->addWidget(rows[i], i / rowColumns, i % rowColumns);
    card->body()->addLayout(grid);
    m_groups->layout()->addWidget(card);
    m_cards << qMakePair(card, rows);
}

PlaceRow *RegisterIndex::rowOf(const RegisterAccess &access)
{
    const QByteArray table = access.info().table;
    const int problems = m_problems.countOf(table);
    PlaceText text;
    text.icon = QString::fromLatin1(access.info().about.icon);
    text.title = access.title();
    text.detail = tr("%n records", nullptr, access.count());
    if (problems > 0)
        text.detail += QStringLiteral(" · ") + tr("%n problems", nullptr, problems);
    text.aside = QString::fromLatin1(access.info().about.clauses);
    auto *row = new PlaceRow(theme(), text);
    row->setObjectName(QString::fromLatin1(table));
    row->setToolTip(QCoreApplication::translate("Register", access.info().about.purpose));
    // Later: the click comes from a row that may be made anew.
    connect(
        row, &PlaceRow::clicked, this, [this, table] { emit chosen(table); }, Qt::QueuedConnection);
    return row;
}

void RegisterIndex::filter()
{
    const QString words = m_search->text().simplified();
    for (const auto &[card, rows] : std::as_const(m_cards)) {
        bool hasAny = false;
        for (PlaceRow *row : rows) {
            const bool fits = row->text().contains(words, Qt::CaseInsensitive)
                || row->toolTip().contains(words, Qt::CaseInsensitive);
            row->setVisible(fits);
            hasAny |= fits;
        }
        card->setVisible(hasAny);
    }
}

} // namespace gapwright
