// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"
#include "ui/pages/registers/register_view.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace gapwright {

class ComboField;
class Theme;

/// Narrows the list of a register: words, one choice, only what breaks a rule; and the menus for
/// columns and saved views.
class RegisterBar : public QWidget {
    Q_OBJECT
public:
    RegisterBar(const Theme &theme, const RegisterInfo &info, RegisterViews &views,
                QWidget *parent = nullptr);

    /// Filter and columns as they stand; the order is not this widget's.
    [[nodiscard]] RegisterView view() const;
    void setView(const RegisterView &view);
    /// The columns that the table shows by itself.
    void setShownColumns(const QStringList &columns);
    /// The field that the choice filter is about, or null.
    [[nodiscard]] const Field *choiceField() const { return m_choiceField; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    void clear();

signals:
    void changed();
    void columnsChanged(const QStringList &columns);
    void viewChosen(const QString &name);
    void saveRequested(const QString &name);
    void searchConfirmed();

private:
    void fillColumns();
    void fillViews();
    void askName();
    QToolButton *addButton(const QString &name, const QString &text, const QString &icon);

    const Theme &m_theme;
    const RegisterInfo &m_info;
    RegisterViews &m_views;
    const Field *m_choiceField = nullptr;
    QStringList m_columns;
    QLineEdit *m_search;
    ComboField *m_choice;
    QToolButton *m_onlyProblems;
    QMenu *m_columnMenu;
    QMenu *m_viewMenu;
};

} // namespace gapwright
