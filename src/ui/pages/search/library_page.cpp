// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/library_page.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/delegates.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/progress/row_transfer.h"
#include "ui/pages/search/crosswalk_view.h"
#include "ui/pages/search/kpi_table.h"
#include "ui/pages/search/library_books.h"
#include "ui/pages/search/library_entry.h"
#include "ui/pages/search/library_tree.h"
#include "ui/pages/search/reading_text.h"
#include "ui/pages/session/project_session.h"

#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gapwright {

namespace {

constexpr int shortestSearch = 2;
constexpr int drawingHeight = 340;

ClauseStructure::Box boxOf(const Clause &clause)
{
    return {clause.id, clause.title, clause.gist};
}

/// Whether the drawing of the clauses stands above the text.
bool hasDrawing(const QString &id)
{
    return id == QLatin1String("home") || id.startsWith(QLatin1String("primer/03"));
}

QString engagementAddress()
{
    return QStringLiteral("engagement");
}

/// Whether an address leads out of the library.
bool isPage(const QString &address)
{
    const QString key = address.section(QLatin1Char('/'), 0, 0);
    constexpr std::array pages{page_key::gap, page_key::registers, page_key::assessments,
                               page_key::actions};
    return std::ranges::any_of(pages, [&](const char *page) { return key == QLatin1String(page); });
}

} // namespace

ClauseStructure clauseStructureOf(const Catalogue &catalogue)
{
    ClauseStructure structure;
    for (const Clause *clause : catalogue.topClauses()) {
        const int number = clause->id.toInt();
        if (number == 8)
            structure.operation = boxOf(*clause);
        else if (number <= 5)
            structure.top.push_back(boxOf(*clause));
        else
            (number <= 7 ? structure.middle : structure.bottom).push_back(boxOf(*clause));
    }
    for (const Clause *group : catalogue.childrenOf(QStringLiteral("8")))
        structure.groups.push_back(boxOf(*group));
    return structure;
}

LibraryPage::LibraryPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Library"), Body::Fills, parent)
    , m_session(session)
    , m_books(new LibraryBooks(theme, session))
    , m_search(new QLineEdit)
    , m_matches(new ElidedLabel({}, TextRole::Small))
    , m_model(new LibraryTree(session.catalogue(), this))
    , m_filter(new LibraryFilter(this))
    , m_tree(new QTreeView)
    , m_views(new QStackedWidget)
    , m_text(new ReadingText(theme))
    , m_scroll(new QScrollArea)
    , m_structure(new ChartView(theme, tr("How the clauses are built")))
    , m_open(addButton(QStringLiteral("openInGapAnalysis"), tr("Open in the gap analysis"),
                       QStringLiteral("list-checks")))
    , m_crosswalk(new CrosswalkView(theme, session.catalogue()))
    , m_kpis(new QSortFilterProxyModel(this))
    , m_kpiTable(new QTableView)
{
    setObjectName(QStringLiteral("libraryPage"));
    setFacts(tr("What is assessed and what helps, in own words; no text of the standard"));
    m_views->addWidget(buildReading());
    m_views->addWidget(m_crosswalk);
    m_views->addWidget(buildKpis());
    auto *splitter = new QSplitter;
    splitter->addWidget(buildTree());
    splitter->addWidget(m_views);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({1040, 3000}); // shares, brought to the width there is
    splitter->setChildrenCollapsible(false);
    body()->addWidget(m_books);
    body()->addWidget(splitter, 1);
    QPushButton *books =
        addButton(QStringLiteral("exportBooks"), tr("Hand out"), QStringLiteral("file-down"));
    books->setToolTip(tr("Export the primer or the assessor's guide"));
    books->setMenu(m_books->menu(books));

    connect(m_books, &LibraryBooks::written, this, &LibraryPage::tellOf);
    connect(notice(), &NoticeBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit goTo(m_address); });
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { followLink(ReadingText::addressOf(link)); });
    connect(m_structure, &ChartView::activated, this, &LibraryPage::followLink);
    connect(m_crosswalk, &CrosswalkView::activated, this, &LibraryPage::followLink);
    connect(m_kpiTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { show(index.data(KpiTable::IdRole).toString()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    showEntry(index.data(LibraryTree::IdRole).toString());
            });
    connect(&theme, &Theme::changed, this, [this] { showEntry(m_shown); });
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &what) {
        if ((what.everything || what.engagement) && m_shown == QLatin1String("home"))
            showEntry(m_shown);
    });
    m_tree->setCurrentIndex(m_filter->index(0, 0));
}

QWidget *LibraryPage::buildTree()
{
    m_search->setObjectName(QStringLiteral("libraryFilter"));
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Library"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    keepMeasured(theme(), m_tree, [this] { m_tree->setIndentation(int(theme().px(14))); });
    m_tree->setItemDelegate(new MarkDelegate(theme(), *m_filter, m_tree));
    m_matches->hide();
    auto *card = new Card(theme());
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_matches);
    card->body()->addWidget(m_tree, 1);
    return card;
}

QWidget *LibraryPage::buildReading()
{
    m_scroll->setObjectName(QStringLiteral("libraryReading"));
    makeBare(*m_scroll);
    m_text->setObjectName(QStringLiteral("libraryText"));
    m_structure->setObjectName(QStringLiteral("clauseStructure"));
    setScaledHeight(*m_structure, theme(), drawingHeight);
    const ClauseStructure structure = clauseStructureOf(m_session.catalogue());
    m_structure->setDescription(describe(structure));
    m_structure->setPaint([this, structure](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintClauseStructure(painter, frame, structure, theme().chartTheme(), hits);
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme(), {12, 0, 0, 0}, 12);
    auto *card = new Card(theme());
    card->body()->addWidget(m_structure);
    card->body()->addWidget(m_text);
    card->body()->addStretch(1);
    column->addWidget(card);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget *LibraryPage::buildKpis()
{
    m_kpis->setSourceModel(new KpiTable(m_session.catalogue(), this));
    m_kpis->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_kpis->setFilterRole(KpiTable::TextRole);
    m_kpis->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_kpiTable->setObjectName(QStringLiteral("kpiTable"));
    m_kpiTable->setAccessibleName(titleOfSection(QStringLiteral("kpis")));
    m_kpiTable->setModel(m_kpis);
    new RowTransfer(*m_kpiTable);
    m_kpiTable->setItemDelegate(new TwoLineDelegate(theme(), m_kpiTable));
    m_kpiTable->setSortingEnabled(true);
    m_kpiTable->sortByColumn(KpiTable::ProcessColumn, Qt::AscendingOrder);
    m_kpiTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_kpiTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_kpiTable->setShowGrid(false);
    m_kpiTable->setTabKeyNavigation(false);
    m_kpiTable->verticalHeader()->hide();
    m_kpiTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_kpiTable->horizontalHeader()->setSectionResizeMode(KpiTable::DirectionColumn,
                                                         QHeaderView::ResizeToContents);
    keepMeasured(theme(), m_kpiTable,
                 [this] { m_kpiTable->verticalHeader()->setDefaultSectionSize(theme().px(46)); });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setScaledSpacing(*column, theme(), {12, 0, 0, 0}, 12);
    auto *card = new Card(theme(), titleOfSection(QStringLiteral("kpis")));
    card->body()->addWidget(m_kpiTable, 1);
    column->addWidget(card, 1);
    return page;
}

void LibraryPage::search(const QString &typed)
{
    const QString plain = typed.simplified();
    const QStringList words = plain.size() < shortestSearch
        ? QStringList()
        : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_filter->setWords(words);
    m_kpis->setFilterFixedString(words.join(QLatin1Char(' ')));
    m_matches->setVisible(!words.isEmpty());
    if (words.isEmpty()) {
        m_tree->collapseAll();
        m_tree->scrollTo(m_tree->currentIndex());
    } else {
        m_matches->setText(tr("%n entries found", nullptr, m_filter->matches()));
        m_tree->expandAll();
    }
    m_text->markWords(words);
    m_tree->viewport()->update();
}

void LibraryPage::show(const QString &id)
{
    if (id.isEmpty())
        return;
    const auto find = [&] {
        return m_filter->match(m_filter->index(0, 0), LibraryTree::IdRole, id, 1,
                               Qt::MatchExactly | Qt::MatchRecursive);
    };
    QModelIndexList found = find();
    if (found.isEmpty()) {
        m_search->clear();
        found = find();
    }
    if (found.isEmpty())
        return;
    m_tree->setCurrentIndex(found.front());
    m_tree->scrollTo(found.front());
}

void LibraryPage::followLink(const QString &address)
{
    if (address == engagementAddress())
        emit engagementRequested();
    else if (isPage(address))
        emit goTo(address);
    else
        show(address);
}

void LibraryPage::tellOf(const QString &path, const Outcome &written)
{
    if (written) {
        m_written = path;
        notice()->showNotice(NoticeKind::Done,
                             tr("Written to %1.").arg(QDir::toNativeSeparators(path)), tr("Open"));
    } else {
        const bool isCancelled = written.error().kind == ErrorKind::Cancelled;
        notice()->showNotice(isCancelled ? NoticeKind::Information : NoticeKind::Error,
                             written.error().message);
    }
}

LibraryEntry::Part LibraryPage::licenceNote() const
{
    const Engagement engagement = m_session.workspace().engagement();
    const QString client =
        engagement.organization.isEmpty() ? tr("The client") : engagement.organization;
    return {
        .heading = tr("Licensed copy of the standard"),
        .lines = {engagement.licenceConfirmed
                      ? tr("%1 holds a licensed copy, as recorded in this project.").arg(client)
                      : tr("It is not recorded yet that %1 holds a licensed copy.").arg(client)},
        .links = {{tr("Change this record"), engagementAddress()}}};
}

void LibraryPage::showEntry(const QString &id)
{
    m_shown = id;
    if (id == QLatin1String("crosswalk") || id == QLatin1String("kpis")) {
        m_views->setCurrentIndex(id == QLatin1String("crosswalk") ? 1 : 2);
        m_open->hide();
        return;
    }
    LibraryEntry entry = libraryEntry(id, m_session.catalogue());
    if (id == QLatin1String("home"))
        entry.parts.insert(entry.parts.begin() + 1, licenceNote());
    m_address = entry.address;
    m_open->setVisible(!m_address.isEmpty());
    m_structure->setVisible(hasDrawing(id));
    m_text->showEntry(entry);
    m_text->markWords(m_filter->words());
    m_views->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace gapwright
