// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/arithmetic.h"
#include "assessment/register_rules/problem.h"
#include "base/result.h"
#include "charts/cash_flow.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/register_directory.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace gapwright {

class AlternativeModel;
class Card;
class CaseLines;
class ChartView;
class EmptyState;
class FigureCard;
class ListTable;
class Preferences;
class ProjectSession;
class RecordEditor;
class SponsorPreview;
struct AlternativeCase;

/// The business case of step 1: alternatives side by side, their money over the years, what is to
/// be asked before it goes to the sponsor, and the page for the sponsor. Everything is edited where
/// it stands.
class BusinessCasePage : public WorkPage {
    Q_OBJECT
public:
    BusinessCasePage(const Theme &theme, ProjectSession &session, Preferences &preferences,
                     QWidget *parent = nullptr);
    ~BusinessCasePage() override;

    /// Shows an alternative or a line by its id; nothing else is changed by an unknown one.
    void show(const QString &id);
    using QWidget::show;
    void showSummary(bool summary);
    void commitPending();
    void exportPdf(const QString &path);
    [[nodiscard]] AlternativeModel *model() const { return m_model; }
    [[nodiscard]] SponsorPreview *summary() const { return m_summary; }

signals:
    void goTo(const QString &address);
    /// The file was written, or why not.
    void exported(const QString &path, const gapwright::Outcome &done);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Figure { Investment, PresentValue, Return, Payback, FigureCount };
    void build();
    QWidget *figures();
    Card *alternativesCard();
    QWidget *moneyRow();
    QWidget *formsRow();
    void refresh();
    void showAlternative();
    void showConcerns();
    void showSettings();
    void addAlternative();
    void removeAlternative();
    void recommend();
    void begin();
    void explain(int figure);
    void choosePath();
    void report(const Outcome &done);
    [[nodiscard]] const AlternativeCase *current() const;
    [[nodiscard]] ProjectSettings settings() const;

    ProjectSession &m_session;
    Preferences &m_preferences;
    RegisterDirectory m_directory;
    AlternativeModel *m_model;
    ListTable *m_table;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QList<FigureCard *> m_figures;
    ChartView *m_chart;
    CashFlow m_flow;
    Card *m_concerns;
    QWidget *m_concernList = nullptr;
    std::vector<Problem> m_found;
    CaseLines *m_lines;
    RecordEditor *m_alternative;
    RecordEditor *m_settings;
    QPushButton *m_setTerms;
    QPushButton *m_recommend;
    QPushButton *m_remove;
    SponsorPreview *m_summary;
    QString m_written; ///< the last file that was written
    QTimer m_later;
};

} // namespace gapwright
