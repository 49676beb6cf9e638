// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/scope/scope_statement.h"
#include "ui/pages/overview/work_page.h"

#include <QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gapwright {

class Card;
class DocumentExport;
class Edit;
class Preferences;
class ProjectSession;
class ScopeRow;
struct PrintedPage;

/// Builds the scope statement: what is inside and outside, with reasons, at the leading side; the
/// statement composed of it and its checks beside. Every tick, reason and new element is a record
/// of the registers and one step to undo.
class ScopePage : public WorkPage {
    Q_OBJECT
public:
    ScopePage(const Theme &theme, ProjectSession &session, Preferences *preferences = nullptr,
              QWidget *parent = nullptr);

    [[nodiscard]] const ScopeStatement &statement() const { return m_statement; }
    [[nodiscard]] DocumentExport *documents() const { return m_documents; }
    void commitPending();
    /// The ending decides the format.
    void exportTo(const QString &path);

public slots:
    void copy();
    /// Stores the text as the scope of the engagement, which reports print.
    void takeOver();

signals:
    void goTo(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Group {
        Card *card = nullptr;
        QLabel *empty = nullptr;
        QLabel *more = nullptr;
        std::vector<ScopeRow *> rows = {};
    };
    void build();
    QVBoxLayout *addColumn(QBoxLayout &row, const QString &name);
    void addGroup(ScopeGroup group, QBoxLayout &column);
    bool addElement(ScopeGroup group, const QString &name);
    QWidget *statementCard();
    void refresh();
    void showGroup(ScopeGroup group);
    void showProblems();
    bool store(const QString &label, const std::function<void(Edit &)> &change);
    void setInside(const ScopePart &part, bool isInside);
    void setReason(const ScopePart &part, const QString &reason);
    [[nodiscard]] PrintedPage printed() const;

    ProjectSession &m_session;
    ScopeStatement m_statement;
    std::array<Group, scopeGroups> m_groups;
    DocumentExport *m_documents;
    Card *m_problems = nullptr;
    QWidget *m_problemList = nullptr;
    QLabel *m_text;
    QLabel *m_taken;
    QWidget *m_takeOver = nullptr;
    QString m_wanted; ///< object name of the widget to focus after the next refresh
    QTimer m_later;
};

} // namespace gapwright
