// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/items_tab.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/gap_analysis/evidence_panel.h"
#include "ui/pages/gap_analysis/filter_bar.h"
#include "ui/pages/gap_analysis/item_editor.h"
#include "ui/pages/gap_analysis/item_list_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

/// From here the editor has room beside the list, in design pixels.
constexpr int widthForSideEditor = 800;

} // namespace

ItemsTab::ItemsTab(const Theme &theme, ProjectSession &session, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_items(new ItemListModel(session, clock, this))
    , m_rows(new ItemFilterModel(session, *m_items, this))
{
    build();
    connectParts();
    m_items->setClause(session.clause());
    m_editor->setItem(session.item());
    applyFilter();
    m_list->showCurrent();
    showDetail();
}

void ItemsTab::build()
{
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, m_theme, QMargins(0, 0, 0, 0), 6);
    m_filter = new FilterBar(m_theme, this);
    auto *head = new QVBoxLayout;
    setScaledSpacing(*head, m_theme, QMargins(12, 0, 12, 0), 0);
    head->addWidget(m_filter);
    column->addLayout(head);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("itemSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_listStack = new QStackedWidget(m_splitter);
    m_list = new ItemListView(m_theme, m_session, *m_rows, m_listStack);
    m_empty = new EmptyState(m_theme, QStringLiteral("funnel"), {}, {}, m_listStack);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    m_detail = new QStackedWidget(m_splitter);
    m_editor = new ItemEditor(m_theme, m_session, m_detail);
    m_detail->addWidget(m_editor);
    m_detail->addWidget(buildBulk());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column->addWidget(m_splitter, 1);
    keepMeasured(m_theme, this, [this] {
        m_listStack->setMinimumSize(m_theme.px(220), m_theme.px(90));
        m_detail->setMinimumSize(m_theme.px(250), m_theme.px(110));
        placeEditor();
    });
}

QWidget *ItemsTab::buildBulk()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setScaledSpacing(*column, m_theme, QMargins(16, 12, 12, 16), 10);
    m_bulkTitle = new ElidedLabel({}, TextRole::Heading);
    auto *hint = new QLabel(tr("Choose a status for all of them, here or by its key in the list. "
                               "Items without evidence cannot be set to conforming together."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    setTextRole(*hint, TextRole::Muted);
    m_bulk = new RatingButtons(m_theme, tr("Status of the selected items"));
    m_bulk->setObjectName(QStringLiteral("bulkStatus"));
    m_bulk->setOptions(statusOptions(true, StatusLabels::Codes));
    column->addWidget(m_bulkTitle);
    column->addWidget(hint);
    column->addWidget(m_bulk);
    column->addStretch(1);
    return box;
}

void ItemsTab::connectParts()
{
    connect(m_filter, &FilterBar::changed, this, &ItemsTab::applyFilter);
    connect(m_filter, &FilterBar::searchConfirmed, this, &ItemsTab::focusList);
    connect(m_list, &ItemListView::scored, this, &ItemsTab::score);
    connect(m_list, &ItemListView::evidenceRequested, this, [this] {
        setEditorShown(true);
        m_editor->focusEvidence();
    });
    connect(m_list, &ItemListView::selectionSizeChanged, this, &ItemsTab::showSelection);
    connect(m_list, &ItemListView::pasteRequested, this, [this] {
        if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
            m_editor->files().take(*data);
    });
    connect(m_editor, &ItemEditor::statusChosen, this, [this](ConformityStatus status) {
        const Outcome outcome = m_session.setStatus({m_session.item()}, status);
        if (outcome)
            emit accepted();
        else
            emit refused(outcome.error().message);
    });
    connect(m_editor, &ItemEditor::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &ItemEditor::refused, this, &ItemsTab::refused);
    connect(m_editor, &ItemEditor::arithmeticRequested, this, &ItemsTab::arithmeticRequested);
    connect(m_bulk, &RatingButtons::rated, this, [this](std::optional<int> value) {
        if (value)
            score(ConformityStatus(*value));
        m_bulk->setValue(std::nullopt);
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &ItemsTab::clearFilter);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ItemsTab::showEmpty);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &ItemsTab::showEmpty);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ItemsTab::showEmpty);
    connect(&m_session, &ProjectSession::updated, this, &ItemsTab::showEmpty);
    connect(&m_session, &ProjectSession::selectionChanged, this, [this] {
        m_items->setClause(m_session.clause());
        m_editor->setItem(m_session.item());
        showDetail();
    });
}

void ItemsTab::applyFilter()
{
    m_rows->setFilter(m_filter->filter());
    m_rows->setOrder(m_filter->order());
    m_list->showCurrent();
    showEmpty();
}

void ItemsTab::showEmpty()
{
    m_filter->setCount(m_rows->rowCount(), m_items->rowCount());
    m_filter->setWaiting(int(std::ranges::count_if(m_session.data().results, awaitsConfirmation)));
    m_empty->setSentence(m_rows->filter().isActive()
                             ? tr("No item of this clause matches the filter.")
                             : tr("This clause holds no requirement of its own."));
    m_empty->setButtonText(m_rows->filter().isActive() ? tr("Show all items") : QString());
    m_listStack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
}

void ItemsTab::showSelection()
{
    const int count = int(m_list->selectedItems().size());
    m_bulkTitle->setText(tr("%n items selected", nullptr, count));
    m_bulk->setEnabled(!m_session.isLocked());
    m_detail->setCurrentIndex(count > 1 ? 1 : 0);
    showDetail();
}

void ItemsTab::showDetail()
{
    const bool hasSubject = !m_session.item().isEmpty() || m_detail->currentIndex() == 1;
    m_detail->setVisible(m_editorWanted && hasSubject);
}

void ItemsTab::score(ConformityStatus status)
{
    m_editor->commitPending();
    const QStringList items = m_list->selectedItems();
    const QString next = items.size() == 1 ? m_list->nextItem() : QString();
    const Outcome outcome = m_session.setStatus(items, status);
    if (!outcome) {
        emit refused(outcome.error().message);
        return;
    }
    emit accepted();
    if (!next.isEmpty())
        m_session.setItem(next);
}

void ItemsTab::focusList()
{
    if (!m_list->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_session.setItem(m_rows->itemAt(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ItemsTab::focusSearch()
{
    m_filter->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->searchField()->selectAll();
}

void ItemsTab::findNext(bool forward)
{
    const int count = m_rows->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    const int next = row < 0 ? 0 : (row + (forward ? 1 : count - 1)) % count;
    m_session.setItem(m_rows->itemAt(next));
}

void ItemsTab::moveBy(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_rows->rowCount())
        m_session.setItem(m_rows->itemAt(row));
}

void ItemsTab::clearFilter()
{
    m_filter->setFilter({});
}

void ItemsTab::setEditorShown(bool shown)
{
    m_editorWanted = shown;
    showDetail();
}

void ItemsTab::commitPending()
{
    m_editor->commitPending();
}

QByteArray ItemsTab::splitterState() const
{
    return m_splitter->saveState();
}

void ItemsTab::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_splitter->setChildrenCollapsible(false);
    placeEditor();
}

void ItemsTab::placeEditor()
{
    const Qt::Orientation wanted =
        width() >= m_theme.px(widthForSideEditor) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int all = wanted == Qt::Horizontal ? width() : height();
    m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int>{all * 16 / 25, all * 9 / 25}
                                                  : QList<int>{all / 2, all / 2});
}

void ItemsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEditor();
}

} // namespace gapwright
