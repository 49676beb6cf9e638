// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_grid.h"

#include "ui/kit/inline_help.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

constexpr int twoColumnWidth = 520;

QLabel *formLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new WrappedLabel(role, parent);
    label->setText(text);
    return label;
}

} // namespace

FormGrid::FormGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setScaledSpacing(*m_grid, theme, QMargins(0, 0, 0, 0), 14);
    connect(&theme, &Theme::changed, this, &FormGrid::arrange);
}

void FormGrid::addSection(const QString &heading)
{
    m_cells << Cell{formLabel(heading, TextRole::Heading, this), nullptr, nullptr, true};
    m_columns = 0;
    arrange();
}

void FormGrid::addRow(const FormRow &row)
{
    Cell cell;
    cell.box = new QWidget(this);
    cell.editor = row.editor;
    cell.wide = row.wide;
    auto *column = new QVBoxLayout(cell.box);
    setScaledSpacing(*column, m_theme, QMargins(0, 0, 0, 0), 4);
    if (!row.label.isEmpty()) {
        const QString text = row.required ? tr("%1 (required)").arg(row.label) : row.label;
        QLabel *label = formLabel(text, TextRole::Caption, cell.box);
        label->setBuddy(row.editor);
        column->addWidget(label);
        if (row.editor->accessibleName().isEmpty())
            row.editor->setAccessibleName(row.label);
    }
    addEditor(*column, row);
    if (!row.help.isEmpty()) {
        column->addWidget(formLabel(row.help, TextRole::Small, cell.box));
        row.editor->setAccessibleDescription(row.help);
    }
    const QString name = row.label.isEmpty() ? row.editor->accessibleName() : row.label;
    QStringList sentences{row.help, row.required ? tr("This field is required.") : QString()};
    setInlineHelp(*row.editor, name, sentences << row.more);
    cell.error = formLabel(QString(), TextRole::Error, cell.box);
    cell.error->hide();
    column->addWidget(cell.error);
    column->addStretch(1);
    m_cells << cell;
    m_columns = 0;
    arrange();
}

void FormGrid::addEditor(QVBoxLayout &column, const FormRow &row)
{
    if (row.beside.isEmpty()) {
        column.addWidget(row.editor);
        return;
    }
    auto *line = new QHBoxLayout;
    setScaledSpacing(*line, m_theme, QMargins(0, 0, 0, 0), 4);
    line->addWidget(row.editor, 1);
    for (QWidget *button : row.beside)
        line->addWidget(button, 0, Qt::AlignTop);
    column.addLayout(line);
}

void FormGrid::setError(QWidget *editor, const QString &text)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.editor != editor || !cell.error)
            continue;
        cell.error->setText(text);
        cell.error->setVisible(!text.isEmpty());
        QWidget *marked = editor->focusProxy() ? editor->focusProxy() : editor;
        setSheetProperty(*marked, "invalid", !text.isEmpty());
        marked->setAccessibleDescription(text);
    }
}

QString FormGrid::error(const QWidget *editor) const
{
    for (const Cell &cell : m_cells) {
        if (cell.editor == editor && cell.error)
            return cell.error->text();
    }
    return {};
}

bool FormGrid::hasErrors() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) {
        return cell.error && !cell.error->text().isEmpty();
    });
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FormGrid::arrange()
{
    const int columns = width() >= m_theme.px(twoColumnWidth) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        const int span = cell.wide ? columns : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell.box, row, column, 1, span);
        column += span;
    }
    for (int index = 0; index < 2; ++index)
        m_grid->setColumnStretch(index, index < columns ? 1 : 0);
}

} // namespace gapwright
