// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/business_case/case_comparison.h"
#include "ui/kit/card.h"
#include "ui/pages/registers/register_directory.h"

class QBoxLayout;
class QPushButton;

namespace gapwright {

class EmptyState;
class RecordEditor;
class RegisterFilter;
class RegisterListModel;
class RegisterTable;

/// The costs and benefits of one alternative: a list, and the form of the current line beside it.
/// Adding, changing and removing are one transaction each.
class CaseLines : public Card {
    Q_OBJECT
public:
    CaseLines(const Theme &theme, const RegisterDirectory &directory, QWidget *parent = nullptr);

    /// The alternative whose lines are shown, and what is to be said of them at their fields.
    void setAlternative(const AlternativeCase *one, const std::vector<Problem> &remarks);
    /// False when the line is none of this alternative.
    bool select(const QString &line);
    void add(CostSide side);
    void remove();
    void commit();
    [[nodiscard]] RegisterTable *table() const { return m_table; }
    [[nodiscard]] RecordEditor *editor() const { return m_editor; }

signals:
    void added(const QString &line);
    void followed(const QByteArray &table, const QString &id);
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButtons();
    void showRemarks();
    void refresh();

    const Theme &m_theme;
    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    Id<BusinessAlternative> m_alternative;
    bool m_isShown = false; ///< an alternative is shown
    std::vector<Problem> m_remarks;
    RegisterListModel *m_model;
    RegisterFilter *m_filter;
    RegisterTable *m_table;
    RecordEditor *m_editor;
    EmptyState *m_empty;
    QWidget *m_content;
    QBoxLayout *m_columns = nullptr;
    QPushButton *m_cost;
    QPushButton *m_benefit;
    QPushButton *m_remove;
};

} // namespace gapwright
