// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/transition_import.h"
#include "ui/pages/engagement/form_dialog.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace gapwright {

class ComboField;
class ProjectSession;
class TransitionModel;

/// The review of a 2011 assessment before it is carried over: every row with what became of it,
/// what it proposes and how sure that is. Accepted rows become one step that can be undone.
class TransitionDialog : public FormDialog {
    Q_OBJECT
public:
    TransitionDialog(const Theme &theme, ProjectSession &session, TransitionPlan plan,
                     QWidget *parent);

    [[nodiscard]] TransitionModel *model() const { return m_model; }

private:
    void showProblems();
    void showReview();
    [[nodiscard]] QWidget *tools();
    void chooseRows(const QString &key);
    void refresh();
    void explain();
    void confirm();

    ProjectSession &m_session;
    const TransitionPlan m_plan;
    TransitionModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QTableView *m_table = nullptr;
    ComboField *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_explanation = nullptr;
};

} // namespace gapwright
