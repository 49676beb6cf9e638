// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/history_page.h"

#include "base/result.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/history/history_model.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int pageSize = 100;
constexpr int changesShown = 60;
constexpr int quietMs = 250;

} // namespace

HistoryPage::HistoryPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("History"), Body::Fills, parent)
    , m_session(session)
    , m_model(new HistoryModel(this))
    , m_list(new QListView)
    , m_person(new ComboField)
    , m_nothing(new EmptyState(theme, QStringLiteral("history"),
                               tr("Nothing has been changed yet. Every change will be listed here "
                                  "with who made it and when.")))
    , m_detailColumn(new QVBoxLayout)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_all = addButton(QStringLiteral("showAllHistory"), tr("Show all"), QStringLiteral("list"));
    m_revert = addButton(QStringLiteral("revertButton"), tr("Take this change back"),
                         QStringLiteral("rotate-ccw"));
    build();
    connect(m_all, &QPushButton::clicked, this, [this] { showRecord({}); });
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revert);
    connect(m_person, &ComboField::keyChosen, this, &HistoryPage::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPage::showEntry);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum() - m_list->height())
            readMore();
    });
    m_later->setSingleShot(true);
    m_later->setInterval(quietMs);
    connect(m_later, &QTimer::timeout, this, &HistoryPage::reload);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *saving = std::get_if<SaveStateChanged>(&event);
        if (!saving || saving->state.kind != SaveState::Kind::Saved)
            return;
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
    m_all->hide();
    showEntry();
}

void HistoryPage::build()
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *delegate = new TwoLineDelegate(theme(), m_list);
    delegate->setSubtitleRole(HistoryModel::DetailRole);
    m_list->setItemDelegate(delegate);
    m_person->setObjectName(QStringLiteral("historyPerson"));
    m_person->setAccessibleName(tr("Whose changes"));
    showPeople();
    auto *left = new Card(theme());
    left->body()->addWidget(m_person);
    left->body()->addWidget(m_list, 1);
    left->body()->addWidget(m_nothing, 1);
    m_nothing->hide();
    auto *detail = new QWidget;
    detail->setLayout(m_detailColumn);
    setScaledSpacing(*m_detailColumn, theme(), {8, 0, 0, 0}, 12);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(bareScroll(detail));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({2000, 3000}); // shares, brought to the width there is
    body()->addWidget(splitter, 1);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    if (m_stale)
        reload();
}

QString HistoryPage::recordId() const
{
    const ItemResult *result = m_session.resultOf(m_record);
    return result ? result->id.value : m_record;
}

void HistoryPage::showRecord(const QString &itemOrId)
{
    m_record = itemOrId;
    m_all->setVisible(!itemOrId.isEmpty());
    const bool isItem = m_session.catalogue().item(itemOrId) != nullptr;
    setFacts(itemOrId.isEmpty() ? tr("Everything that was changed in this project")
                 : isItem
                 ? tr("Changes of %1 in “%2”").arg(itemOrId, m_session.data().assessment.name)
                 : tr("Changes of one record"));
    m_stale = true;
    if (isVisible())
        reload();
}

void HistoryPage::reload()
{
    m_stale = false;
    m_model->setHasMore(true);
    const quint64 ticket = ++m_ticket;
    m_reading = true;
    HistoryFilter filter;
    filter.recordId = recordId();
    filter.author = m_person->key();
    filter.limit = pageSize;
    m_session.workspace().requestHistory(
        filter, this, [this, ticket](const Result<std::vector<HistoryEntry>> &answer) {
            if (ticket == m_ticket)
                m_model->setEntries({});
            take(ticket, answer);
        });
}

void HistoryPage::readMore()
{
    if (m_reading || !m_model->hasMore() || m_model->oldest() == 0)
        return;
    const quint64 ticket = ++m_ticket;
    m_reading = true;
    HistoryFilter filter;
    filter.recordId = recordId();
    filter.author = m_person->key();
    filter.limit = pageSize;
    filter.before = m_model->oldest();
    m_session.workspace().requestHistory(
        filter, this,
        [this, ticket](const Result<std::vector<HistoryEntry>> &answer) { take(ticket, answer); });
}

void HistoryPage::take(quint64 ticket, const Result<std::vector<HistoryEntry>> &answer)
{
    if (ticket != m_ticket)
        return;
    m_reading = false;
    if (!answer) {
        notice()->showNotice(NoticeKind::Error, answer.error().message);
        return;
    }
    m_model->setHasMore(int(answer->size()) >= pageSize);
    m_model->append(*answer);
    for (const HistoryEntry &entry : *answer)
        m_people.insert(entry.author);
    showPeople();
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showEntry();
}

void HistoryPage::showPeople()
{
    QStringList names(m_people.cbegin(), m_people.cend());
    names.sort(Qt::CaseInsensitive);
    QList<ComboChoice> choices;
    for (const QString &name : names)
        choices.append({name, name});
    m_person->setChoices(choices, tr("Everybody"));
}

void HistoryPage::addChange(Card &card, const FieldChange &change, const ShownChange &words)
{
    const QString heading = words.field.isEmpty()
        ? words.record
        : tr("%1: %2", "record: field").arg(words.record, words.field);
    const QString address = addressOf(change, m_session);
    if (address.isEmpty()) {
        card.body()->addWidget(wrappedText(heading, TextRole::Strong));
    } else {
        auto *link = new QPushButton(heading);
        link->setProperty("link", true);
        connect(link, &QPushButton::clicked, this, [this, address] { emit goTo(address); });
        card.body()->addWidget(link, 0, Qt::AlignLeading);
    }
    if (words.field.isEmpty())
        return;
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("(empty)") : value; };
    card.body()->addWidget(wrappedText(tr("Before: %1").arg(shown(words.before)), TextRole::Muted));
    card.body()->addWidget(wrappedText(tr("After: %1").arg(shown(words.after))));
}

void HistoryPage::showEntry()
{
    const HistoryEntry *entry = m_model->entry(m_list->currentIndex().row());
    m_revert->setEnabled(entry && !m_session.workspace().isReadOnly());
    delete m_detail;
    m_detail = new QWidget;
    auto *column = new QVBoxLayout(m_detail);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 12);
    if (entry) {
        auto *card = new Card(theme());
        card->body()->addWidget(wrappedText(entry->label, TextRole::Heading));
        card->body()->addWidget(
            wrappedText(tr("%1, %2", "person, time")
                            .arg(entry->author,
                                 QLocale().toString(entry->at.toLocalTime(), QLocale::LongFormat)),
                        TextRole::Muted));
        int shown = 0;
        QSet<QString> wholes;
        for (const FieldChange &change : entry->changes) {
            if (++shown > changesShown)
                break;
            // A file and what it is evidence of come as two records of one name: said once.
            const ShownChange words = shownChange(change, m_session);
            if (!words.field.isEmpty() || !wholes.contains(words.record))
                addChange(*card, change, words);
            if (words.field.isEmpty())
                wholes.insert(words.record);
        }
        if (int(entry->changes.size()) > changesShown)
            card->body()->addWidget(wrappedText(
                tr("%n more changes", nullptr, int(entry->changes.size()) - changesShown),
                TextRole::Muted));
        column->addWidget(card);
    }
    column->addStretch(1);
    m_detailColumn->addWidget(m_detail);
}

void HistoryPage::revert()
{
    if (const HistoryEntry *entry = m_model->entry(m_list->currentIndex().row()))
        m_session.workspace().revert(entry->sequence);
}

} // namespace gapwright
