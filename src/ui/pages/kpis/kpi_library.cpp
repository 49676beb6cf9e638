// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpis/kpi_library.h"

#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/search/kpi_table.h"
#include "ui/pages/session/project_session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

Frequency frequencyOf(const QString &word)
{
    QString key = word;
    key.replace(QLatin1Char('-'), QLatin1Char('_')).replace(QLatin1Char(' '), QLatin1Char('_'));
    for (const Choice &choice : choicesOf<Frequency>()) {
        if (key == QLatin1String(choice.key))
            return Frequency(choice.value);
    }
    return Frequency::NotStated;
}

TargetDirection directionOf(KpiDirection direction)
{
    switch (direction) {
    case KpiDirection::Up:
        return TargetDirection::HigherIsBetter;
    case KpiDirection::Down:
        return TargetDirection::LowerIsBetter;
    case KpiDirection::Target:
        return TargetDirection::CloseToTarget;
    }
    return TargetDirection::NotStated;
}

} // namespace

PerformanceIndicator indicatorOf(const Kpi &kpi, const CapabilityArea &area,
                                 std::span<const Process> processes)
{
    PerformanceIndicator made;
    made.name = kpi.name;
    made.formula = kpi.calculation.isEmpty() ? kpi.formula : kpi.calculation;
    made.unit = kpi.unit;
    made.direction = directionOf(kpi.direction);
    made.target = Quantity::of(kpi.target);
    // Of a target to be hit the catalogue gives the tolerated distance.
    made.amber = Quantity::of(kpi.amber);
    made.source = kpi.source;
    made.collect = made.evaluate = frequencyOf(kpi.period);
    made.comment = kpi.why;
    const auto process = std::find_if(processes.begin(), processes.end(), [&](const Process &one) {
        return area.clauses.contains(one.clause.trimmed())
            || one.name.compare(area.name, Qt::CaseInsensitive) == 0;
    });
    if (process != processes.end()) {
        made.process = process->id;
        made.owner = process->owner;
    }
    return made;
}

KpiLibraryDialog::KpiLibraryDialog(const Theme &theme, ProjectSession &session, QWidget *parent)
    : FormDialog(theme, tr("KPIs from the library"), tr("Add"), parent)
    , m_session(session)
    , m_search(new QLineEdit)
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new ListTable(theme))
{
    setObjectName(QStringLiteral("kpiLibraryDialog"));
    setPreferredSize(860, 620);
    body()->addWidget(wrappedText(
        tr("Few and used beats many and filed. Choose one or more (Ctrl or Shift with the arrows "
           "and Space); target and amber value are suggestions to agree with the process owner.")));
    m_search->setObjectName(QStringLiteral("kpiSearch"));
    m_search->setAccessibleName(tr("Search the KPIs"));
    m_search->setPlaceholderText(tr("Process, name or formula"));
    m_search->setClearButtonEnabled(true);
    body()->addWidget(m_search);
    m_filter->setSourceModel(new KpiTable(session.catalogue(), this));
    m_filter->setFilterRole(KpiTable::TextRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(0);
    m_table->setObjectName(QStringLiteral("kpiChoices"));
    m_table->setAccessibleName(tr("KPIs of the library"));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    static_cast<ListTable *>(m_table)->setWidths({0, 190, 0, 120, 110});
    body()->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KpiLibraryDialog::showCount);
    connect(this, &FormDialog::confirmed, this, &KpiLibraryDialog::confirm);
    showCount();
    m_search->setFocus();
}

QStringList KpiLibraryDialog::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(KpiTable::IdRole).toString().section(QLatin1Char('/'), 1);
    return ids;
}

void KpiLibraryDialog::showCount()
{
    const int count = int(m_table->selectionModel()->selectedRows().size());
    verbButton()->setText(tr("Add %n KPI(s)", nullptr, count));
    setReason(count > 0 ? QString() : tr("Choose at least one KPI."));
}

void KpiLibraryDialog::confirm()
{
    const QStringList ids = chosen();
    Workspace &workspace = m_session.workspace();
    const RegisterDirectory directory(workspace);
    const RegisterAccess &access =
        *directory.access(QLatin1String(definitionOf<PerformanceIndicator>().table));
    QString first;
    const Outcome done = workspace.edit(
        tr("Add %n KPI(s) from the library", nullptr, int(ids.size())), [&](Edit &edit) {
            for (const CapabilityArea &area : m_session.catalogue().areas()) {
                for (const Kpi &kpi : area.kpis) {
                    if (!ids.contains(kpi.id))
                        continue;
                    const AnyRecord fresh = directory.fresh(access);
                    const auto &blank = *static_cast<const PerformanceIndicator *>(fresh.get());
                    PerformanceIndicator made = indicatorOf(kpi, area, workspace.all<Process>());
                    made.id = blank.id;
                    made.code = blank.code;
                    edit.save(made);
                    if (first.isEmpty())
                        first = made.id.value;
                }
            }
        });
    if (!done) {
        showRefusal(done.error().message);
        return;
    }
    emit added(first, int(ids.size()));
    accept();
}

} // namespace gapwright
