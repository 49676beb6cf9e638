// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/capability_tab.h"

#include "base/text.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/rating_buttons.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/gap_analysis/area_list_model.h"
#include "ui/pages/gap_analysis/level_chooser.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int widthForSideBySide = 620;

/// The attribute members in the order of the scale, with their columns.
struct AttributeField {
    const char *column;
    std::optional<int> CapabilityResult::*member;
};
constexpr std::array<AttributeField, 9> attributeFields{{
    {"pa11", &CapabilityResult::pa11},
    {"pa21", &CapabilityResult::pa21},
    {"pa22", &CapabilityResult::pa22},
    {"pa31", &CapabilityResult::pa31},
    {"pa32", &CapabilityResult::pa32},
    {"pa41", &CapabilityResult::pa41},
    {"pa42", &CapabilityResult::pa42},
    {"pa51", &CapabilityResult::pa51},
    {"pa52", &CapabilityResult::pa52},
}};
/// What the spin box shows for "not rated".
constexpr int notRated = -5;

QString labelOfColumn(const char *column)
{
    const Field *field = fieldOf(definitionOf<CapabilityResult>(), QLatin1String(column));
    return field ? labelOf(*field) : QString();
}

/// A spin box over which the wheel scrolls the page.
class PercentBox : public QSpinBox {
public:
    PercentBox()
    {
        setRange(notRated, 100);
        setSingleStep(5);
        setSpecialValueText(CapabilityTab::tr("not rated"));
        setSuffix(CapabilityTab::tr(" %"));
        setKeyboardTracking(false);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

CapabilityTab::CapabilityTab(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    build();
    connectFields();
    showArea();
    connect(&session, &ProjectSession::selectionChanged, this, &CapabilityTab::showArea);
    connect(&session, &ProjectSession::updated, this, [this](const SessionUpdate &update) {
        if (update.everything || update.assessments || update.areas.contains(m_area))
            refresh();
    });
}

void CapabilityTab::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_list = new AreaList(m_theme, m_session, m_splitter);
    m_scroll = new QScrollArea(m_splitter);
    makeBare(*m_scroll);
    m_scroll->setWidget(buildEditor());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    column->addWidget(m_splitter);
    keepMeasured(m_theme, this, [this] {
        m_list->setMinimumSize(m_theme.px(220), m_theme.px(90));
        m_scroll->setMinimumSize(m_theme.px(250), m_theme.px(110));
        placeList();
    });
}

QWidget *CapabilityTab::buildEditor()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, m_theme, QMargins(16, 12, 16, 16), 12);
    m_name = new WrappedLabel(TextRole::Heading);
    m_purpose = new WrappedLabel(TextRole::Muted);
    m_method = new RatingButtons(m_theme, labelOfColumn("method"));
    m_method->setObjectName(QStringLiteral("method"));
    QList<RatingOption> methods;
    for (const Choice &choice : choicesOf<RatingMethod>()) {
        const QString word = labelOf(choicesOf<RatingMethod>(), choice.value);
        methods << RatingOption{.value = choice.value, .label = word, .name = word};
    }
    m_method->setOptions(methods);
    m_levels = new LevelChooser(m_theme);
    m_levels->setObjectName(QStringLiteral("levels"));
    m_arithmetic = new QPushButton(tr("Show the arithmetic"));
    m_arithmetic->setObjectName(QStringLiteral("areaArithmetic"));
    m_arithmetic->setProperty("link", true);
    m_arithmetic->setIcon(m_theme.icon(QStringLiteral("calculator"), &Tokens::accent));
    m_attributes = buildAttributes();
    buildForm();
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addWidget(m_method);
    column->addWidget(m_attributes);
    column->addWidget(m_levels);
    column->addWidget(m_arithmetic, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    column->addStretch(1);
    return content;
}

QWidget *CapabilityTab::buildAttributes()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    setScaledSpacing(*grid, m_theme, QMargins(0, 0, 0, 0), 6);
    grid->setColumnStretch(0, 1);
    for (int index = 0; index < 9; ++index) {
        const ProcessAttribute &attribute = processAttributes()[size_t(index)];
        const QString name = tr("%1 %2", "number, attribute")
                                 .arg(QLatin1String(attribute.number),
                                      QCoreApplication::translate("Capability", attribute.name));
        QLabel *label = new WrappedLabel(TextRole::Body);
        label->setText(name);
        auto *percent = new PercentBox;
        percent->setObjectName(QLatin1String(attributeFields[size_t(index)].column));
        percent->setAccessibleName(name);
        label->setBuddy(percent);
        QLabel *letter = new QLabel;
        setTextRole(*letter, TextRole::Strong);
        setScaledWidth(*letter, m_theme, 20);
        grid->addWidget(label, index, 0);
        grid->addWidget(percent, index, 1);
        grid->addWidget(letter, index, 2);
        m_percents[size_t(index)] = percent;
        m_letters[size_t(index)] = letter;
    }
    return box;
}

void CapabilityTab::buildForm()
{
    m_form = new FormGrid(m_theme);
    m_target = new RatingButtons(m_theme, labelOfColumn("target"));
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setClearable(true);
    QList<RatingOption> targets;
    for (int level = 0; level < 6; ++level)
        targets << RatingOption{.value = level,
                                .label = QLocale().toString(level),
                                .name = nameOfLevel(level),
                                .key = Qt::Key_0 + level};
    m_target->setOptions(targets);
    m_form->addRow({.label = labelOfColumn("target"), .editor = m_target, .wide = true});
    m_rationale = new PlainTextField(m_theme);
    m_rationale->setObjectName(QStringLiteral("rationale"));
    m_rationale->setPlaceholderText(tr("What the level rests on"));
    m_form->addRow({.label = labelOfColumn("rationale"), .editor = m_rationale, .wide = true});
    m_owner = new QLineEdit;
    m_owner->setObjectName(QStringLiteral("areaOwner"));
    m_form->addRow({.label = labelOfColumn("owner"), .editor = m_owner, .wide = true});
}

void CapabilityTab::connectFields()
{
    connect(m_method, &RatingButtons::rated, this, [this](std::optional<int> value) {
        if (value)
            edit("method", [&](CapabilityResult &r) { r.method = RatingMethod(*value); });
    });
    connect(m_levels, &LevelChooser::levelChosen, this, [this](std::optional<int> level) {
        edit("level", [&](CapabilityResult &r) { r.level = level; });
    });
    connect(m_target, &RatingButtons::rated, this, [this](std::optional<int> level) {
        edit("target", [&](CapabilityResult &r) { r.target = level; });
    });
    for (size_t index = 0; index < attributeFields.size(); ++index) {
        const AttributeField field = attributeFields[index];
        connect(m_percents[index], &QSpinBox::valueChanged, this, [this, field](int percent) {
            const std::optional<int> value = percent < 0 ? std::nullopt : std::optional(percent);
            edit(field.column, [&](CapabilityResult &r) { r.*field.member = value; });
        });
    }
    connect(m_rationale, &PlainTextField::editingFinished, this, [this] {
        edit("rationale",
             [&](CapabilityResult &r) { r.rationale = storedText(m_rationale->text()); });
    });
    connect(m_owner, &QLineEdit::editingFinished, this, [this] {
        edit("owner",
             [&](CapabilityResult &r) { r.owner = storedText(m_owner->text().trimmed()); });
    });
    connect(m_arithmetic, &QPushButton::clicked, this,
            [this] { emit arithmeticRequested(m_area); });
}

void CapabilityTab::edit(const char *column, const std::function<void(CapabilityResult &)> &change)
{
    report(m_session.editArea(m_area, QLatin1String(column), change));
}

void CapabilityTab::report(const Outcome &outcome)
{
    if (outcome)
        return;
    emit refused(outcome.error().message);
    refresh();
}

void CapabilityTab::commitPending()
{
    if (m_session.isLocked() || !m_session.data().capabilityOf(m_area))
        return;
    m_rationale->commit();
    if (m_owner->text() != m_shown.owner)
        edit("owner",
             [&](CapabilityResult &r) { r.owner = storedText(m_owner->text().trimmed()); });
}

void CapabilityTab::showArea()
{
    if (m_area == m_session.area())
        return;
    commitPending();
    m_area = m_session.area();
    m_shown = {};
    m_rationale->setText({});
    m_owner->clear();
    m_scroll->ensureVisible(0, 0);
    refresh();
}

void CapabilityTab::refresh()
{
    const CapabilityArea *area = m_session.catalogue().area(m_area);
    const CapabilityResult *result = m_session.data().capabilityOf(m_area);
    m_scroll->widget()->setVisible(area && result);
    if (!area || !result)
        return;
    const bool locked = m_session.isLocked();
    const bool byAttributes = result->method == RatingMethod::Attributes;
    m_name->setText(area->name);
    m_purpose->setText(area->purpose);
    m_purpose->setVisible(!area->purpose.isEmpty());
    m_method->setValue(int(result->method));
    m_method->setEnabled(!locked);
    m_levels->setTexts(area->levels);
    m_levels->setLevel(levelOf(*result));
    m_levels->setTarget(result->target);
    m_levels->setEditable(!locked && !byAttributes);
    m_target->setValue(result->target);
    m_target->setEnabled(!locked);
    m_attributes->setVisible(byAttributes);
    const auto percents = attributesOf(*result);
    for (size_t index = 0; index < percents.size(); ++index) {
        const QSignalBlocker quiet(m_percents[index]);
        m_percents[index]->setValue(percents[index].value_or(notRated));
        m_percents[index]->setEnabled(!locked);
        m_letters[index]->setText(percents[index] ? letterOf(ratingOf(*percents[index]))
                                                  : QString());
    }
    if (m_rationale->text() == m_shown.rationale)
        m_rationale->setText(result->rationale);
    if (m_owner->text() == m_shown.owner)
        m_owner->setText(result->owner);
    m_rationale->setReadOnly(locked);
    m_owner->setReadOnly(locked);
    m_shown = *result;
}

void CapabilityTab::placeList()
{
    const Qt::Orientation wanted =
        width() >= m_theme.px(widthForSideBySide) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int all = wanted == Qt::Horizontal ? width() : height();
    m_splitter->setSizes({all * 2 / 5, all * 3 / 5});
}

void CapabilityTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeList();
}

} // namespace gapwright
