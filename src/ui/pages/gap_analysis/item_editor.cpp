// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/item_editor.h"

#include "assessment/result_rules.h"
#include "base/text.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/gap_analysis/evidence_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// The enumerator of a stored word; the first one when there is none.
template <class E> E valueOfKey(const QString &key)
{
    for (const Choice &choice : choicesOf<E>()) {
        if (key == QLatin1String(choice.key))
            return E(choice.value);
    }
    return E{};
}

template <class E> QString keyOfValue(E value)
{
    for (const Choice &choice : choicesOf<E>()) {
        if (choice.value == int(value))
            return QLatin1String(choice.key);
    }
    return {};
}

} // namespace

ItemEditor::ItemEditor(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("itemEditor"));
    setAcceptDrops(true);
    build();
    connectFields();
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &update) {
        if (update.everything || update.assessments || update.items.contains(m_item))
            refresh();
    });
    refresh();
}

void ItemEditor::connectFields()
{
    for (const TextField &one : m_texts)
        connect(one.field, &PlainTextField::editingFinished, this,
                [this, one] { commit(one.column, one.member, storedText(one.field->text())); });
    for (const LineField &one : m_lines)
        connect(one.field, &QLineEdit::editingFinished, this, [this, one] {
            commit(one.column, one.member, storedText(one.field->text().trimmed()));
        });
    connect(m_status, &RatingButtons::rated, this, [this](std::optional<int> value) {
        if (value)
            emit statusChosen(ConformityStatus(*value));
        refresh();
    });
    connect(m_evidenceType, &ComboField::keyChosen, this, [this](const QString &key) {
        commit(QLatin1String("evidence_type"), &ItemResult::evidenceType,
               valueOfKey<EvidenceType>(key));
    });
    connect(m_actionState, &ComboField::keyChosen, this, [this](const QString &key) {
        commit(QLatin1String("action_state"), &ItemResult::actionState,
               valueOfKey<ActionState>(key));
    });
    connect(m_due, &OptionalDateEdit::dateChanged, this,
            [this](QDate date) { commit(QLatin1String("due"), &ItemResult::due, date); });
    connect(m_due, &OptionalDateEdit::acceptableChanged, this, [this](bool acceptable) {
        m_gapGrid->setError(
            m_due, acceptable ? QString() : tr("This is no date. Write it like 2026-03-31."));
    });
    connect(m_opportunity, &QCheckBox::clicked, this, [this](bool on) {
        commit(QLatin1String("opportunity"), &ItemResult::opportunity, on);
    });
    connect(m_suggestion, &QPushButton::clicked, this, &ItemEditor::takeSuggestion);
    connect(m_priority, &QPushButton::clicked, this, &ItemEditor::arithmeticRequested);
}

void ItemEditor::report(const Outcome &outcome)
{
    if (outcome)
        return;
    emit refused(outcome.error().message);
    refresh();
}

void ItemEditor::commitPending()
{
    for (const TextField &one : m_texts)
        one.field->commit();
    for (const LineField &one : m_lines)
        commit(one.column, one.member, storedText(one.field->text().trimmed()));
    if (m_due->isAcceptable())
        m_due->commit();
}

void ItemEditor::setItem(const QString &item)
{
    if (item == m_item)
        return;
    commitPending();
    m_item = item;
    m_shown = {};
    for (const TextField &one : m_texts)
        one.field->setText({});
    for (const LineField &one : m_lines)
        one.field->clear();
    m_files->setItem(item);
    offerStatuses();
    m_scroll->ensureVisible(0, 0);
    refresh();
}

void ItemEditor::refresh()
{
    const ItemResult *result = m_session.resultOf(m_item);
    const RequirementItem *item = m_session.catalogue().item(m_item);
    m_scroll->setVisible(result && item);
    if (!result || !item)
        return;
    m_id->setText(item->id);
    m_requirement->setText(item->text);
    m_condition->setText(tr("Applies only if: %1").arg(item->condition));
    m_condition->setVisible(item->isConditional());
    showOrigin(*result);
    showFields(*result);
    showRules(*result);
    showPriority(*result);
    showGroups(*result);
    setReadOnly(m_session.isLocked());
}

void ItemEditor::showOrigin(const ItemResult &now)
{
    m_origin->setVisible(now.origin != ResultOrigin::None);
    if (now.origin == ResultOrigin::None)
        return;
    const QString confidence = labelOf(choicesOf<OriginConfidence>(), int(now.originConfidence));
    const bool isInherited = now.origin == ResultOrigin::Inherited;
    if (now.originConfirmed)
        m_origin->setText(isInherited
                              ? tr("Inherited from %1, confirmed.").arg(now.originSource)
                              : tr("Carried over from %1, confirmed.").arg(now.originSource));
    else if (isInherited)
        m_origin->setText(tr("Inherited from %1 (confidence %2). Look at the evidence and confirm "
                             "it by scoring; until then the item stays open.")
                              .arg(now.originSource, confidence));
    else
        m_origin->setText(tr("Carried over from %1 (confidence %2). Confirm it by choosing the "
                             "status again, or choose another one.")
                              .arg(now.originSource, confidence));
}

void ItemEditor::showFields(const ItemResult &now)
{
    // A field that is being typed in differs from what was shown, and is left alone.
    for (const TextField &one : m_texts) {
        if (one.field->text() == m_shown.*one.member)
            one.field->setText(now.*one.member);
    }
    for (const LineField &one : m_lines) {
        if (one.field->text() == m_shown.*one.member)
            one.field->setText(now.*one.member);
    }
    m_status->setValue(int(now.status));
    m_impact->setValue(now.impact);
    m_effort->setValue(now.effort);
    m_evidenceType->setKey(keyOfValue(now.evidenceType));
    m_actionState->setKey(keyOfValue(now.actionState));
    m_opportunity->setChecked(now.opportunity);
    if (now.due != m_due->date() || m_due->isAcceptable())
        m_due->setDate(now.due);
    m_shown = now;
}

void ItemEditor::showRules(const ItemResult &now)
{
    const RequirementItem &item = *m_session.catalogue().item(m_item);
    QHash<QByteArray, QString> sentences;
    for (const RuleBreach &breach : breachesOf(now, item))
        sentences.insert(breach.column, breach.sentence);
    const std::pair<FormGrid *, const char *> places[] = {
        {m_statusGrid, "status"},
        {m_reasonGrid, "reason"},
        {m_reasonGrid, "reason_approved_by"},
        {m_evidenceGrid, "evidence"},
        {m_gapGrid, "gap"},
    };
    for (const auto &[grid, column] : places)
        grid->setError(editorOf(column), sentences.value(column));
}

QWidget *ItemEditor::editorOf(const QByteArray &column) const
{
    return findChild<QWidget *>(QLatin1String(column));
}

void ItemEditor::showPriority(const ItemResult &now)
{
    const Gap *gap = m_session.scores().gap(now.item);
    m_priority->setEnabled(gap);
    const QLocale local;
    m_priority->setText(gap ? tr("%1 of 25, %2", "score, quadrant")
                                  .arg(local.toString(gap->score), wordOf(gap->quadrant))
                            : tr("no gap"));
    const auto hint = [&](RatingButtons *rating, bool suggested, int value) {
        for (int option = 1; option <= 5; ++option) {
            const bool isHint = gap && suggested && option == value;
            rating->button(option)->setText(
                isHint ? tr("(%1)", "a suggested value").arg(local.toString(option))
                       : local.toString(option));
            rating->button(option)->setToolTip(isHint ? tr("Suggested; counts until you choose")
                                                      : tr("%1 of 5").arg(local.toString(option)));
        }
    };
    hint(m_impact, gap && gap->impactIsSuggested, gap ? gap->impact : 0);
    hint(m_effort, gap && gap->effortIsSuggested, gap ? gap->effort : 0);
}

void ItemEditor::showGroups(const ItemResult &now)
{
    const bool hasGapTexts = !now.gap.isEmpty() || !now.recommendation.isEmpty()
        || !now.owner.isEmpty() || now.due.isValid();
    const bool mayHaveGap = isGap(now.status) || now.status == ConformityStatus::Unassessed;
    m_gapGrid->setVisible(mayHaveGap || hasGapTexts);
    const bool isAway = now.status == ConformityStatus::NotApplicable;
    m_reasonGrid->setVisible(isAway || !now.reason.isEmpty() || !now.reasonApprovedBy.isEmpty());
    m_opportunity->parentWidget()->setVisible(now.status == ConformityStatus::Conforming
                                              || now.opportunity);
    const RequirementItem &item = *m_session.catalogue().item(m_item);
    const bool canSuggest = now.recommendation.trimmed().isEmpty() && !m_session.isLocked()
        && !item.recommendation.isEmpty();
    m_suggestion->parentWidget()->setVisible(canSuggest);
    m_suggestion->setToolTip(item.recommendation.toHtmlEscaped());
}

void ItemEditor::setReadOnly(bool readOnly)
{
    for (const TextField &one : m_texts)
        one.field->setReadOnly(readOnly);
    for (const LineField &one : m_lines)
        one.field->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_impact),
          static_cast<QWidget *>(m_effort), static_cast<QWidget *>(m_evidenceType),
          static_cast<QWidget *>(m_actionState), static_cast<QWidget *>(m_opportunity)})
        widget->setEnabled(!readOnly);
}

void ItemEditor::offerStatuses()
{
    const RequirementItem *item = m_session.catalogue().item(m_item);
    const bool conditional = item && item->isConditional();
    m_offersWords = width() >= m_theme.px(conditional ? 900 : 600);
    m_status->setOptions(
        statusOptions(conditional, m_offersWords ? StatusLabels::Words : StatusLabels::Codes));
    m_status->setValue(int(m_shown.status));
}

void ItemEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const RequirementItem *item = m_session.catalogue().item(m_item);
    const bool fits = width() >= m_theme.px(item && item->isConditional() ? 900 : 600);
    if (fits != m_offersWords)
        offerStatuses();
}

void ItemEditor::takeSuggestion()
{
    const RequirementItem *item = m_session.catalogue().item(m_item);
    if (!item || !m_recommendation->text().trimmed().isEmpty())
        return;
    commit(QLatin1String("recommendation"), &ItemResult::recommendation,
           storedText(item->recommendation));
}

void ItemEditor::focusEvidence()
{
    m_scroll->ensureWidgetVisible(m_evidence);
    m_evidence->setFocus(Qt::OtherFocusReason);
    m_evidence->moveCursor(QTextCursor::End);
}

void ItemEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        commitPending();
        emit left();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        m_files->take(*QApplication::clipboard()->mimeData());
        return;
    }
    const bool inStatus = m_status->isAncestorOf(QApplication::focusWidget());
    const auto status = statusOfKey(event->key());
    if (inStatus && status && event->modifiers() == Qt::NoModifier && !m_session.isLocked()) {
        emit statusChosen(*status);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ItemEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_owner && event->type() == QEvent::FocusIn) {
        if (auto *names = qobject_cast<QStringListModel *>(m_owner->completer()->model()))
            names->setStringList(m_session.knownOwners());
    }
    return QWidget::eventFilter(watched, event);
}

void ItemEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_session.isLocked() && EvidenceQueue::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void ItemEditor::dropEvent(QDropEvent *event)
{
    m_files->take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace gapwright
