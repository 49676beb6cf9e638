// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "registers/kpis/performance_indicator.h"
#include "ui/pages/engagement/form_dialog.h"

class QLineEdit;
class QTableView;
class QSortFilterProxyModel;

namespace gapwright {

class ProjectSession;

/// A KPI of the catalogue as a record: spelled out, with target, amber value and period, tied to
/// the process of its clause and that process's owner. Without id and code.
[[nodiscard]] PerformanceIndicator indicatorOf(const Kpi &kpi, const CapabilityArea &area,
                                               std::span<const Process> processes);

/// Chooses among the KPIs of the catalogue and adds them to the register in one step.
class KpiLibraryDialog : public FormDialog {
    Q_OBJECT
public:
    KpiLibraryDialog(const Theme &theme, ProjectSession &session, QWidget *parent);

    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    /// They are stored; the first of them.
    void added(const QString &id, int count);

private:
    void showCount();
    void confirm();
    [[nodiscard]] QStringList chosen() const;

    ProjectSession &m_session;
    QLineEdit *m_search;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
};

} // namespace gapwright
