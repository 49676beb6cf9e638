// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/risk_grid.h"
#include "reports/pages/risk_report.h"
#include "ui/pages/overview/work_page.h"

class QStackedWidget;
class QTabBar;

namespace gapwright {

class Card;
class ChartView;
class ComboField;
class DocumentExport;
class EmptyState;
class ListTable;
class Preferences;
class ProjectSession;
class RiskListModel;
struct PrintedPage;

/// The risk register as a matrix of likelihood and impact, before treatment, after it, and the
/// movement between the two. A cell lists its risks beside the matrix; a risk opens its record.
class RiskMatrixPage : public WorkPage {
    Q_OBJECT
public:
    RiskMatrixPage(const Theme &theme, ProjectSession &session, Preferences *preferences = nullptr,
                   QWidget *parent = nullptr);

    void setView(RiskGridView view);
    /// "4/3" (likelihood/impact), "unplaced", or empty for all risks.
    void chooseCell(const QString &key);
    [[nodiscard]] const RiskGrid &grid() const { return m_grid; }
    [[nodiscard]] RiskListModel *list() const { return m_list; }
    [[nodiscard]] DocumentExport *documents() const { return m_documents; }
    void exportTo(const QString &path);

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addFilters();
    void refresh();
    void showList();
    void open(const QModelIndex &index);
    [[nodiscard]] RiskGridView view() const;
    [[nodiscard]] RiskChoice choice() const;
    [[nodiscard]] bool isListed(const PlacedRisk &risk) const;
    [[nodiscard]] QString listTitle(int count) const;
    [[nodiscard]] PrintedPage printed() const;

    ProjectSession &m_session;
    RiskGrid m_grid;
    RiskLimits m_limits;
    std::vector<PlacedRisk> m_risks; ///< those that the filters let through
    QString m_cell;
    RiskListModel *m_list;
    ChartView *m_chart;
    ListTable *m_table;
    QTabBar *m_views;
    ComboField *m_kind;
    ComboField *m_category;
    Card *m_listCard;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_all = nullptr; ///< the button that lists all risks again
    DocumentExport *m_documents;
};

} // namespace gapwright
