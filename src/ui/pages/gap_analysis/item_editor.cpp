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

QString labelOfColumn(const char *column)
{
    const Field *field = fieldOf(definitionOf<ItemResult>(), QLatin1String(column));
    return field ? labelOf(*field) : QString();
}

QList<ComboChoice> comboChoices(std::span<const Choice> choices)
{
    QList<ComboChoice> list;
    for (const Choice &choice : choices) {
        if (*choice.key)
            list << ComboChoice{QLatin1String(choice.key), labelOf(choices, choice.value)};
    }
    return list;
}

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

QLabel *wrappedLabel(TextRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    setTextRole(*label, role);
    return label;
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

void ItemEditor::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("bare", true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, m_theme, QMargins(16, 12, 12, 16), 14);
    column->addWidget(buildHead());
    m_statusGrid = new FormGrid(m_theme);
    m_status = new RatingButtons(m_theme, labelOfColumn("status"));
    m_status->setObjectName(QStringLiteral("status"));
    m_statusGrid->addRow({.label = {}, .editor = m_status, .wide = true});
    m_reasonGrid = new FormGrid(m_theme);
    addText(*m_reasonGrid, "reason", &ItemResult::reason, {});
    addLine(*m_reasonGrid, "reason_approved_by", &ItemResult::reasonApprovedBy);
    buildEvidence();
    buildGap();
    buildRest();
    for (FormGrid *grid : {m_statusGrid, m_reasonGrid, m_evidenceGrid, m_gapGrid, m_restGrid})
        column->addWidget(grid);
    column->addStretch(1);
    m_scroll->setWidget(content);
}

QWidget *ItemEditor::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    setScaledSpacing(*column, m_theme, QMargins(0, 0, 0, 0), 4);
    m_id = new ElidedLabel({}, TextRole::Caption);
    m_requirement = wrappedLabel(TextRole::Heading);
    m_requirement->setObjectName(QStringLiteral("requirement"));
    m_condition = wrappedLabel(TextRole::Small);
    column->addWidget(m_id);
    column->addWidget(m_requirement);
    column->addWidget(m_condition);
    return head;
}

void ItemEditor::buildEvidence()
{
    m_evidenceGrid = new FormGrid(m_theme);
    m_evidence = addText(*m_evidenceGrid, "evidence", &ItemResult::evidence, {});
    m_evidence->setPlaceholderText(tr("What was seen, where and when"));
    m_files = new EvidencePanel(m_theme, m_session);
    m_evidenceGrid->addRow({.label = tr("Files"), .editor = m_files, .wide = true});
    m_evidenceType = new ComboField;
    m_evidenceType->setObjectName(QStringLiteral("evidence_type"));
    m_evidenceType->setChoices(comboChoices(choicesOf<EvidenceType>()),
                               labelOf(choicesOf<EvidenceType>(), int(EvidenceType::None)));
    m_evidenceGrid->addRow({.label = labelOfColumn("evidence_type"), .editor = m_evidenceType});
    m_opportunity = new QCheckBox(labelOfColumn("opportunity"));
    m_opportunity->setObjectName(QStringLiteral("opportunity"));
    m_evidenceGrid->addRow({.label = {}, .editor = m_opportunity});
    connect(m_files, &EvidencePanel::refused, this, &ItemEditor::refused);
}

void ItemEditor::buildGap()
{
    m_gapGrid = new FormGrid(m_theme);
    addText(*m_gapGrid, "gap", &ItemResult::gap, {})
        ->setPlaceholderText(tr("What is missing or does not work"));
    m_recommendation = addText(*m_gapGrid, "recommendation", &ItemResult::recommendation, {});
    m_suggestion = new QPushButton(tr("Take the suggestion"));
    m_suggestion->setObjectName(QStringLiteral("takeSuggestion"));
    m_suggestion->setProperty("link", true);
    m_suggestion->setIcon(m_theme.icon(QStringLiteral("lightbulb"), &Tokens::accent));
    m_gapGrid->addRow({.label = {}, .editor = m_suggestion, .wide = true});
    m_owner = addLine(*m_gapGrid, "owner", &ItemResult::owner);
    auto *names = new QCompleter(new QStringListModel(m_owner), m_owner);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(names);
    m_owner->installEventFilter(this);
    m_due = new OptionalDateEdit(m_theme);
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setFieldName(labelOfColumn("due"));
    m_gapGrid->addRow({.label = labelOfColumn("due"), .editor = m_due});
    m_impact = addRating(*m_gapGrid, "impact", &ItemResult::impact);
    m_effort = addRating(*m_gapGrid, "effort", &ItemResult::effort);
    m_actionState = new ComboField;
    m_actionState->setObjectName(QStringLiteral("action_state"));
    m_actionState->setChoices(comboChoices(choicesOf<ActionState>()));
    m_gapGrid->addRow({.label = labelOfColumn("action_state"), .editor = m_actionState});
    m_priority = new QPushButton;
    m_priority->setObjectName(QStringLiteral("priority"));
    m_priority->setProperty("link", true);
    m_priority->setToolTip(tr("Show the arithmetic"));
    m_gapGrid->addRow({.label = tr("Priority"), .editor = m_priority});
}

void ItemEditor::buildRest()
{
    m_restGrid = new FormGrid(m_theme);
    addText(*m_restGrid, "note", &ItemResult::note,
            tr("For you only: never printed, hidden while presenting."));
}

PlainTextField *ItemEditor::addText(FormGrid &grid, const char *column, QString ItemResult::*member,
                                    const QString &help)
{
    auto *field = new PlainTextField(m_theme);
    field->setObjectName(QLatin1String(column));
    grid.addRow({.label = labelOfColumn(column), .editor = field, .help = help, .wide = true});
    m_texts.push_back({field, QLatin1String(column), member});
    return field;
}

QLineEdit *ItemEditor::addLine(FormGrid &grid, const char *column, QString ItemResult::*member)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(column));
    grid.addRow({.label = labelOfColumn(column), .editor = field});
    m_lines.push_back({field, QLatin1String(column), member});
    return field;
}

RatingButtons *ItemEditor::addRating(FormGrid &grid, const char *column,
                                     std::optional<int> ItemResult::*member)
{
    auto *rating = new RatingButtons(m_theme, labelOfColumn(column));
    rating->setObjectName(QLatin1String(column));
    rating->setClearable(true);
    QList<RatingOption> options;
    for (int value = 1; value <= 5; ++value)
        options << RatingOption{.value = value,
                                .label = QLocale().toString(value),
                                .name = tr("%1 of 5").arg(QLocale().toString(value)),
                                .key = Qt::Key_0 + value};
    rating->setOptions(options);
    grid.addRow({.label = labelOfColumn(column), .editor = rating});
    connect(rating, &RatingButtons::rated, this, [this, column, member](std::optional<int> value) {
        commit(QLatin1String(column), member, value);
    });
    return rating;
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

template <class T>
void ItemEditor::commit(QLatin1String column, T ItemResult::*member, const T &value)
{
    const ItemResult *result = m_session.resultOf(m_item);
    if (!result || result->*member == value)
        return;
    report(
        m_session.editItem(m_item, column, [&](ItemResult &changed) { changed.*member = value; }));
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
    showFields(*result);
    showRules(*result);
    showPriority(*result);
    showGroups(*result);
    setReadOnly(m_session.isLocked());
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
