// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/arithmetic_dialog.h"

#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QLabel *paragraph(const QString &text, TextRole role)
{
    QLabel *label = wrappedText(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ArithmeticDialog::ArithmeticDialog(const Theme &theme, const Arithmetic &arithmetic,
                                   QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("arithmetic"));
    setWindowTitle(tr("Show the arithmetic"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, QMargins(24, 20, 24, 16), 10);
    column->addWidget(paragraph(arithmetic.title, TextRole::Heading));
    column->addWidget(paragraph(arithmetic.result, TextRole::Figure));
    column->addWidget(paragraph(arithmetic.rule, TextRole::Muted));
    if (!arithmetic.rows.empty())
        column->addWidget(tableOf(arithmetic), 1);
    for (const QString &step : arithmetic.steps)
        column->addWidget(paragraph(step, TextRole::Body));
    for (const QString &note : arithmetic.notes)
        column->addWidget(paragraph(note, TextRole::Small));
    auto *foot = new QHBoxLayout;
    setScaledSpacing(*foot, theme, QMargins(0, 6, 0, 0), 10);
    auto *copy = new QPushButton(theme.icon(QStringLiteral("copy")), tr("&Copy"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("C&lose"));
    close->setDefault(true);
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(copy, &QPushButton::clicked, this,
            [text = asText(arithmetic)] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(theme.px(640), theme.px(arithmetic.rows.size() > 4 ? 620 : 420));
}

QWidget *ArithmeticDialog::tableOf(const Arithmetic &arithmetic)
{
    auto *table = new QTableView;
    table->setAccessibleName(tr("What counts"));
    auto *model =
        new QStandardItemModel(int(arithmetic.rows.size()), int(arithmetic.headings.size()), table);
    model->setHorizontalHeaderLabels(arithmetic.headings);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QStringList &cells = arithmetic.rows[size_t(row)];
        for (int column = 0; column < cells.size() && column < model->columnCount(); ++column) {
            auto *cell = new QStandardItem(cells[column]);
            cell->setEditable(false);
            model->setItem(row, column, cell);
        }
    }
    table->setModel(model);
    table->setItemDelegate(new TwoLineDelegate(m_theme, table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(m_theme.px(120));
    return table;
}

QString ArithmeticDialog::asText(const Arithmetic &arithmetic)
{
    QStringList lines{arithmetic.title, arithmetic.result, arithmetic.rule};
    lines << arithmetic.headings.join(QLatin1Char('\t'));
    for (const QStringList &row : arithmetic.rows)
        lines << row.join(QLatin1Char('\t'));
    lines << arithmetic.steps << arithmetic.notes;
    return lines.join(QLatin1Char('\n'));
}

} // namespace gapwright
