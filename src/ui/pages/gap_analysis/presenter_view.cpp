// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/presenter_view.h"

#include "base/text.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/rating_buttons.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// Pixels of body type on a view of that height: 34 at 1080, never below 18.
int bodyPixels(int height)
{
    return qMax(18, qRound(height * 34 / 1080.0));
}

} // namespace

PresenterView::PresenterView(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(QStringLiteral("presenter"));
    setAccessibleName(tr("Presentation of the item at hand"));
    setProperty("page", true);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(&session, &ProjectSession::selectionChanged, this, &PresenterView::showItem);
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &update) {
        if (update.everything || update.assessments || update.items.contains(m_item))
            showResult();
        showProgress();
    });
    connect(&theme, &Theme::changed, this, &PresenterView::fitType);
    showItem();
}

void PresenterView::build()
{
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, m_theme, QMargins(48, 28, 48, 24), 16);
    column->addWidget(buildTop());
    m_notice = new NoticeBar(m_theme);
    column->addWidget(m_notice);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setProperty("bare", true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    setScaledSpacing(*words, m_theme, QMargins(0, 0, 12, 0), 14);
    m_requirement = addLabel(Size::Large, QStringLiteral("presentedRequirement"));
    m_question = addLabel(Size::Body, QStringLiteral("presentedQuestion"));
    setTextRole(*m_question, TextRole::Muted);
    m_status = new RatingButtons(m_theme, tr("Status"));
    m_status->setObjectName(QStringLiteral("presentedStatus"));
    words->addWidget(m_requirement);
    words->addWidget(m_question);
    words->addSpacing(m_theme.px(6));
    words->addWidget(m_status);
    m_evidence = addField(*words, tr("Evidence"), QStringLiteral("presentedEvidence"));
    m_gap = addField(*words, tr("Gap"), QStringLiteral("presentedGap"));
    m_owner = addLabel(Size::Small, QStringLiteral("presentedOwner"));
    words->addWidget(m_owner);
    words->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    column->addWidget(buildBottom());
    connect(m_status, &RatingButtons::rated, this, [this](std::optional<int> value) {
        if (value)
            score(ConformityStatus(*value), false);
    });
    connect(m_evidence, &PlainTextField::editingFinished, this, [this] {
        editText(QLatin1String("evidence"), &ItemResult::evidence, m_evidence->text());
    });
    connect(m_gap, &PlainTextField::editingFinished, this,
            [this] { editText(QLatin1String("gap"), &ItemResult::gap, m_gap->text()); });
}

QWidget *PresenterView::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    setScaledSpacing(*row, m_theme, QMargins(0, 0, 0, 0), 12);
    m_clause = addLabel(Size::Small, QStringLiteral("presentedClause"));
    setTextRole(*m_clause, TextRole::Muted);
    row->addWidget(m_clause, 1);
    m_mask = addTool(*row, QStringLiteral("eye-off"), tr("Hide names (M)"));
    m_mask->setCheckable(true);
    QToolButton *close = addTool(*row, QStringLiteral("x"), tr("End the presentation (Esc)"));
    connect(m_mask, &QToolButton::toggled, this, &PresenterView::setNamesMasked);
    connect(close, &QToolButton::clicked, this, [this] {
        commitPending();
        emit closed();
    });
    return top;
}

QWidget *PresenterView::buildBottom()
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    setScaledSpacing(*row, m_theme, QMargins(0, 0, 0, 0), 16);
    m_previous = addTool(*row, QStringLiteral("chevron-left"), tr("Previous item (Page Up)"));
    m_position = addLabel(Size::Small, QStringLiteral("presentedPosition"));
    setTextRole(*m_position, TextRole::Muted);
    m_position->setWordWrap(false);
    m_position->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row->addWidget(m_position);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Assessed items of the clause"));
    row->addWidget(m_progress, 1);
    m_next = addTool(*row, QStringLiteral("chevron-right"), tr("Next item (Page Down)"));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return bottom;
}

QLabel *PresenterView::addLabel(Size size, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_sized.push_back({label, size});
    return label;
}

PlainTextField *PresenterView::addField(QBoxLayout &column, const QString &label,
                                        const QString &name)
{
    QLabel *caption = addLabel(Size::Small, {});
    setTextRole(*caption, TextRole::Muted);
    caption->setText(label);
    auto *field = new PlainTextField(m_theme);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setLineRange(2, 6);
    field->installEventFilter(this);
    caption->setBuddy(field);
    column.addWidget(caption);
    column.addWidget(field);
    m_sized.push_back({field, Size::Body});
    return field;
}

QToolButton *PresenterView::addTool(QBoxLayout &row, const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(m_theme.icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    row.addWidget(button);
    m_sized.push_back({button, Size::Small});
    return button;
}

QStringList PresenterView::itemsOfClause() const
{
    QStringList items;
    for (const RequirementItem *item : m_session.catalogue().itemsUnder(m_session.clause()))
        items << item->id;
    return items;
}

void PresenterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_session.item().isEmpty())
        m_session.setItem(itemsOfClause().value(0));
    showItem();
    setFocus(Qt::OtherFocusReason);
}

void PresenterView::showItem()
{
    if (m_item != m_session.item()) {
        commitPending();
        m_item = m_session.item();
        m_shown = {};
        m_evidence->setText({});
        m_gap->setText({});
        m_notice->hide();
        const RequirementItem *known = m_session.catalogue().item(m_item);
        m_status->setOptions(statusOptions(known && known->isConditional(), StatusLabels::Words));
        fitType();
    }
    showResult();
    showProgress();
}

void PresenterView::showResult()
{
    const RequirementItem *item = m_session.catalogue().item(m_item);
    const ItemResult *result = m_session.resultOf(m_item);
    const Clause *clause = item ? m_session.catalogue().clause(item->clause) : nullptr;
    m_clause->setText(clause ? tr("%1, item %2", "clause, item").arg(titleOf(*clause), item->id)
                             : tr("No item is selected"));
    m_requirement->setText(item ? item->text : QString());
    m_question->setText(item ? item->question : QString());
    const bool editable = result && !m_session.isLocked();
    m_status->setEnabled(editable);
    m_evidence->setReadOnly(!editable);
    m_gap->setReadOnly(!editable);
    const ItemResult now = result ? *result : ItemResult{};
    m_status->setValue(result ? std::optional(int(now.status)) : std::nullopt);
    if (m_evidence->text() == m_shown.evidence)
        m_evidence->setText(now.evidence);
    if (m_gap->text() == m_shown.gap)
        m_gap->setText(now.gap);
    m_owner->setVisible(!now.owner.isEmpty());
    m_owner->setText(tr("Owner: %1").arg(m_masked ? QStringLiteral("•••") : now.owner));
    m_shown = now;
}

void PresenterView::showProgress()
{
    const QStringList items = itemsOfClause();
    int assessed = 0;
    for (const QString &item : items) {
        const ItemResult *result = m_session.resultOf(item);
        assessed += result && result->status != ConformityStatus::Unassessed ? 1 : 0;
    }
    const qsizetype at = items.indexOf(m_item);
    const QLocale local;
    m_position->setText(
        tr("%1 of %2, %3 assessed")
            .arg(local.toString(at + 1), local.toString(items.size()), local.toString(assessed)));
    m_progress->setRange(0, qMax(1, int(items.size())));
    m_progress->setValue(assessed);
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < items.size());
}

void PresenterView::fitType()
{
    const int body = bodyPixels(height());
    const auto resized = [&](QWidget *widget, Size size) {
        QFont font = m_theme.font();
        const qreal factor = size == Size::Large ? 1.4 : size == Size::Small ? 0.94 : 1;
        font.setPixelSize(qRound(body * factor));
        font.setWeight(size == Size::Large ? QFont::DemiBold : QFont::Normal);
        widget->setFont(font);
    };
    for (const Sized &one : m_sized)
        resized(one.widget, one.size);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        const bool isStatus = m_status->isAncestorOf(button);
        if (isStatus)
            resized(button, Size::Body);
        // A wider box keeps room between the icon and the words.
        button->setIconSize(QSize(isStatus ? body * 5 / 4 : body, body));
    }
}

void PresenterView::step(int by)
{
    const QStringList items = itemsOfClause();
    const qsizetype next = items.indexOf(m_item) + by;
    if (next >= 0 && next < items.size())
        m_session.setItem(items[next]);
}

void PresenterView::score(ConformityStatus status, bool movesOn)
{
    commitPending();
    const Outcome outcome = m_session.setStatus({m_item}, status);
    if (!outcome) {
        m_notice->showNotice(NoticeKind::Warning, outcome.error().message);
        showResult();
        return;
    }
    m_notice->hide();
    if (movesOn)
        step(1);
}

void PresenterView::editText(QLatin1String column, QString ItemResult::*member, const QString &text)
{
    const ItemResult *result = m_session.resultOf(m_item);
    if (!result || result->*member == storedText(text))
        return;
    const Outcome outcome = m_session.editItem(
        m_item, column, [&](ItemResult &changed) { changed.*member = storedText(text); });
    if (!outcome)
        m_notice->showNotice(NoticeKind::Warning, outcome.error().message);
}

void PresenterView::commitPending()
{
    m_evidence->commit();
    m_gap->commit();
}

void PresenterView::setNamesMasked(bool masked)
{
    m_masked = masked;
    m_mask->setChecked(masked);
    showResult();
}

bool PresenterView::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_M:
        setNamesMasked(!m_masked);
        return true;
    case Qt::Key_E:
        m_evidence->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_G:
        m_gap->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        break;
    }
    const std::optional<ConformityStatus> status = statusOfKey(event.key());
    if (status)
        score(*status, true);
    return status.has_value();
}

void PresenterView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        commitPending();
        emit closed();
        return;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!isPlain || !takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool PresenterView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    // Esc leaves the field first; Page Up and Page Down go on to another item from within it.
    if (press->key() == Qt::Key_Escape) {
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (press->key() == Qt::Key_PageDown || press->key() == Qt::Key_PageUp) {
        step(press->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PresenterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void PresenterView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showItem();
}

} // namespace gapwright
