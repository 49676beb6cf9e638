// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/raci/raci_matrix.h"
#include "registers/roles/role.h"
#include "ui/pages/overview/work_page.h"

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace gapwright {

class Card;
class DocumentExport;
class EmptyState;
class IconLabel;
class Preferences;
class ProjectSession;
class RaciModel;
class RaciTable;
struct PrintedPage;

/// Activities and roles of the register of RACI entries as one matrix, edited in place. The rules
/// (exactly one A, at least one R, a person for each acting role) are checked with every change; a
/// broken row has a sign and says below the table what to do. Every edit is one step to undo.
class RaciPage : public WorkPage {
    Q_OBJECT
public:
    RaciPage(const Theme &theme, ProjectSession &session, Preferences *preferences = nullptr,
             QWidget *parent = nullptr);
    ~RaciPage() override;

    [[nodiscard]] RaciTable *table() const { return m_table; }
    [[nodiscard]] DocumentExport *documents() const { return m_documents; }
    /// Takes over what is being typed.
    void commitPending();
    /// Writes the matrix to a PDF or Word file.
    void exportTo(const QString &path);

public slots:
    void addActivity();
    void addRole();
    void removeRow();
    void copy();
    /// The next row after the current one that breaks a rule.
    void goToBroken();

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *toolRow();
    QWidget *rowCard();
    QToolButton *addTool(const QString &name, const QString &text, const QString &icon);
    void refresh();
    void showCurrent();
    void setLetters(const std::function<RaciLetters(const RaciLetters &)> &wanted,
                    const QString &what);
    bool store(const QString &label, const RaciChange &change);
    [[nodiscard]] Role newRole() const;
    void renameRow();
    void renameRole();
    [[nodiscard]] const RaciRow *currentRow() const;
    [[nodiscard]] const RaciColumn *currentColumn() const;
    [[nodiscard]] PrintedPage printed() const;

    ProjectSession &m_session;
    RaciModel *m_model;
    RaciTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DocumentExport *m_documents;
    QLineEdit *m_activity;
    QLineEdit *m_process;
    QLineEdit *m_role;
    IconLabel *m_verdict;
    Card *m_rowCard = nullptr;
    QToolButton *m_nextBroken = nullptr;
    QString m_wantedRow; ///< the key of the row to choose after the next refresh
};

} // namespace gapwright
