// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/library_page.h"

#include "ui/kit/card.h"
#include "ui/kit/theme.h"
#include "ui/pages/search/library_entry.h"
#include "ui/pages/session/project_session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2;

QStandardItem *node(const QString &title, const QString &id, const QString &searched = {})
{
    auto *item = new QStandardItem(title);
    item->setData(id, idRole);
    item->setData(title + QLatin1Char(' ') + searched, textRole);
    item->setToolTip(title);
    item->setEditable(false);
    return item;
}

void addClauses(QStandardItem &parent, const Catalogue &catalogue, const QString &of)
{
    for (const Clause *clause : catalogue.childrenOf(of)) {
        QStandardItem *item = node(titleOf(*clause), clause->id, clause->gist);
        if (clause->isLeaf) {
            for (const RequirementItem *requirement : catalogue.itemsUnder(clause->id))
                item->appendRow(
                    node(QStringLiteral("%1  %2").arg(requirement->id, requirement->text),
                         requirement->id, requirement->text));
        } else {
            addClauses(*item, catalogue, clause->id);
        }
        parent.appendRow(item);
    }
}

} // namespace

LibraryPage::LibraryPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Library"), Body::Fills, parent)
    , m_session(session)
    , m_filter(new QLineEdit)
    , m_tree(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_detailColumn(new QVBoxLayout)
{
    setObjectName(QStringLiteral("libraryPage"));
    setFacts(tr("What is assessed and what helps, in own words; no text of the standard"));
    m_filter->setObjectName(QStringLiteral("libraryFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the library"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Library"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_proxy);
    m_tree->setUniformRowHeights(true);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(textRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    fill();

    auto *left = new Card(theme);
    left->body()->addWidget(m_filter);
    left->body()->addWidget(m_tree, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("bare", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *detail = new QWidget;
    detail->setLayout(m_detailColumn);
    setScaledSpacing(*m_detailColumn, theme, {8, 0, 0, 0}, 12);
    scroll->setWidget(detail);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({2000, 3000}); // shares, brought to the width there is
    splitter->setChildrenCollapsible(false);
    body()->addWidget(splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        if (text.size() > 2)
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showEntry(index.data(idRole).toString()); });
    m_tree->setCurrentIndex(m_proxy->index(0, 0));
}

void LibraryPage::fill()
{
    const Catalogue &catalogue = m_session.catalogue();
    QStandardItem *clauses = node(tr("Clauses and requirement items"), QStringLiteral("clauses"));
    addClauses(*clauses, catalogue, {});
    QStandardItem *areas = node(tr("Processes and management areas"), QStringLiteral("areas"));
    for (const CapabilityArea &area : catalogue.areas())
        areas->appendRow(
            node(QStringLiteral("%1  %2").arg(area.id, area.name), area.id, area.purpose));
    QStandardItem *templates = node(tr("Templates"), QStringLiteral("templates"));
    for (const TemplateInfo &info : catalogue.templates())
        templates->appendRow(
            node(QStringLiteral("%1  %2").arg(info.id, info.name), info.id, info.purpose));
    QStandardItem *documents = node(tr("Documented information"), QStringLiteral("documents"));
    for (const DocumentedItem &document : catalogue.documented())
        documents->appendRow(
            node(QStringLiteral("%1  %2").arg(document.id, document.name), document.id));
    for (QStandardItem *group : {clauses, areas, templates, documents})
        m_model->appendRow(group);
}

void LibraryPage::show(const QString &id)
{
    if (id.isEmpty())
        return;
    m_filter->clear();
    const QModelIndexList found =
        m_proxy->match(m_proxy->index(0, 0), idRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return;
    m_tree->setCurrentIndex(found.front());
    m_tree->scrollTo(found.front());
}

void LibraryPage::showEntry(const QString &id)
{
    m_shown = id;
    delete m_detail;
    m_detail = new QWidget;
    auto *column = new QVBoxLayout(m_detail);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 12);
    const LibraryEntry entry = libraryEntry(id, m_session.catalogue());
    auto *card = new Card(theme());
    card->body()->addWidget(wrappedText(entry.title, TextRole::Heading));
    for (const LibraryEntry::Part &part : entry.parts) {
        if (!part.heading.isEmpty())
            card->body()->addWidget(wrappedText(part.heading, TextRole::Caption));
        for (const QString &line : part.lines)
            card->body()->addWidget(wrappedText(line));
    }
    if (!entry.address.isEmpty()) {
        auto *open = new QPushButton(tr("Open in the gap analysis"));
        open->setObjectName(QStringLiteral("openInGapAnalysis"));
        connect(open, &QPushButton::clicked, this,
                [this, address = entry.address] { emit goTo(address); });
        card->body()->addWidget(open, 0, Qt::AlignLeading);
    }
    column->addWidget(card);
    column->addStretch(1);
    m_detailColumn->addWidget(m_detail);
}

} // namespace gapwright
