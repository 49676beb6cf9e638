// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields the editor has and how they are laid out.
#include "ui/kit/bare_scroll.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/rating_buttons.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/gap_analysis/evidence_panel.h"
#include "ui/pages/gap_analysis/item_editor.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
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

QLabel *wrappedLabel(TextRole role)
{
    auto *label = new WrappedLabel(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void ItemEditor::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    makeBare(*m_scroll);
    // Every part is made where it stays: a new parent means a new style for all below it.
    auto *content = new QWidget(m_scroll->viewport());
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, m_theme, QMargins(16, 12, 12, 16), 14);
    column->addWidget(buildHead(content));
    for (FormGrid **grid :
         {&m_statusGrid, &m_reasonGrid, &m_evidenceGrid, &m_gapGrid, &m_restGrid}) {
        *grid = new FormGrid(m_theme, content);
        column->addWidget(*grid);
    }
    m_status = new RatingButtons(m_theme, labelOfColumn("status"));
    m_status->setObjectName(QStringLiteral("status"));
    m_statusGrid->addRow({.label = {}, .editor = m_status, .wide = true});
    addText(*m_reasonGrid, "reason", &ItemResult::reason, {});
    addLine(*m_reasonGrid, "reason_approved_by", &ItemResult::reasonApprovedBy);
    buildEvidence();
    buildGap();
    buildRest();
    column->addStretch(1);
    m_scroll->setWidget(content);
}

QWidget *ItemEditor::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *column = new QVBoxLayout(head);
    setScaledSpacing(*column, m_theme, QMargins(0, 0, 0, 0), 4);
    m_id = new ElidedLabel({}, TextRole::Caption);
    m_requirement = wrappedLabel(TextRole::Heading);
    m_requirement->setObjectName(QStringLiteral("requirement"));
    m_condition = wrappedLabel(TextRole::Small);
    column->addWidget(m_id);
    column->addWidget(m_requirement);
    column->addWidget(m_condition);
    m_origin = wrappedLabel(TextRole::Strong);
    m_origin->setObjectName(QStringLiteral("origin"));
    column->addWidget(m_origin);
    return head;
}

void ItemEditor::buildEvidence()
{
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
    addText(*m_restGrid, "note", &ItemResult::note,
            tr("For you only: never printed, hidden while presenting."));
}

PlainTextField *ItemEditor::addText(FormGrid &grid, const char *column, QString ItemResult::*member,
                                    const QString &help)
{
    auto *field = new PlainTextField(m_theme, &grid);
    field->setObjectName(QLatin1String(column));
    grid.addRow({.label = labelOfColumn(column), .editor = field, .help = help, .wide = true});
    m_texts.push_back({field, QLatin1String(column), member});
    return field;
}

QLineEdit *ItemEditor::addLine(FormGrid &grid, const char *column, QString ItemResult::*member)
{
    auto *field = new QLineEdit(&grid);
    field->setObjectName(QLatin1String(column));
    grid.addRow({.label = labelOfColumn(column), .editor = field});
    m_lines.push_back({field, QLatin1String(column), member});
    return field;
}

RatingButtons *ItemEditor::addRating(FormGrid &grid, const char *column,
                                     std::optional<int> ItemResult::*member)
{
    auto *rating = new RatingButtons(m_theme, labelOfColumn(column), &grid);
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

} // namespace gapwright
