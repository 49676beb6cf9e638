// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpis/kpi_panel.h"

#include "charts/chart_text.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/kpis/kpi_looks.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/part_table.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

KpiPanel::KpiPanel(const Theme &theme, const RegisterDirectory &directory, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_name(wrappedText({}, TextRole::Heading))
    , m_status(new Pill(theme))
    , m_due(new Pill(theme))
    , m_facts(wrappedText({}))
    , m_formula(wrappedText({}, TextRole::Muted))
    , m_chart(new ChartView(theme, tr("Values over time")))
    , m_measurements(new PartTable(
          theme, directory, *directory.access(QLatin1String(definitionOf<Measurement>().table))))
{
    setObjectName(QStringLiteral("kpiPanel"));
    makeBare(*this);
    m_name->setObjectName(QStringLiteral("kpiName"));
    m_chart->setObjectName(QStringLiteral("kpiChart"));
    m_chart->setPreferredSize({320, 96});
    m_chart->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintSparkline(painter, frame, sparklineOf(m_row.kpi, m_row.standing), m_theme.chartTheme(),
                       hits);
    });
    auto *open = new QPushButton(tr("Open the KPI"));
    open->setObjectName(QStringLiteral("openKpi"));
    open->setIcon(theme.icon(QStringLiteral("arrow-right")));
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_row.kpi.id.value); });
    auto *card = new Card(theme);
    card->body()->addWidget(m_name);
    auto *pills = new QHBoxLayout;
    setScaledSpacing(*pills, theme, {0, 0, 0, 0}, 8);
    pills->addWidget(m_status);
    pills->addWidget(m_due);
    pills->addStretch(1);
    pills->addWidget(open);
    card->body()->addLayout(pills);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_formula);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme, {0, 0, 0, 0}, 12);
    column->addWidget(card);
    column->addWidget(m_measurements);
    column->addStretch(1);
    setWidget(content);
    connect(m_measurements, &PartTable::followed, this, &KpiPanel::followed);
    connect(m_measurements, &PartTable::refused, this, &KpiPanel::refused);
}

void KpiPanel::setKpi(const KpiRow &row, const QString &owner)
{
    m_row = row;
    m_name->setText(row.kpi.name);
    m_status->setLook(pillOf(row.standing));
    m_due->setLook(pillOf(row.standing.due));
    QStringList facts;
    if (const QString target = targetText(row.kpi); !target.isEmpty())
        facts << tr("Target %1").arg(target);
    if (row.kpi.amber)
        facts << (row.kpi.direction == TargetDirection::CloseToTarget
                      ? tr("tolerated: %1 to either side")
                      : tr("amber at %1"))
                     .arg(figureText(row.kpi.amber, row.kpi.unit));
    if (row.kpi.collect != Frequency::NotStated)
        facts << labelOf(choicesOf<Frequency>(), int(row.kpi.collect)).toLower();
    if (!owner.isEmpty())
        facts << owner;
    if (row.standing.nextEnd.isValid())
        facts << tr("next period ends %1")
                     .arg(QLocale().toString(row.standing.nextEnd, QLocale::ShortFormat));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_formula->setText(row.kpi.formula);
    m_formula->setVisible(!row.kpi.formula.isEmpty());
    m_chart->setDescription(describe(sparklineOf(row.kpi, row.standing)));
    m_chart->setVisible(row.standing.value.has_value());
    m_chart->update();
    m_measurements->setOwner(row.kpi.id.value);
}

void KpiPanel::commit()
{
    m_measurements->commit();
}

} // namespace gapwright
