// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/kpis/kpi_board_model.h"
#include "ui/pages/registers/register_directory.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace gapwright {

class ChartView;
class PartTable;
class Pill;
class Theme;

/// One KPI of the board: how it stands, its values as a line, and its measurements to look into and
/// alter.
class KpiPanel : public QScrollArea {
    Q_OBJECT
public:
    KpiPanel(const Theme &theme, const RegisterDirectory &directory, QWidget *parent = nullptr);

    void setKpi(const KpiRow &row, const QString &owner);
    void commit();

signals:
    void openRequested(const QString &id);
    void followed(const QByteArray &table, const QString &id);
    void refused(const QString &sentence);

private:
    const Theme &m_theme;
    KpiRow m_row;
    QLabel *m_name;
    Pill *m_status;
    Pill *m_due;
    QLabel *m_facts;
    QLabel *m_formula;
    ChartView *m_chart;
    PartTable *m_measurements;
};

} // namespace gapwright
