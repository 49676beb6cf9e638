// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/registers/register_place.h"
#include "ui/pages/registers/register_view.h"
#include "ui/pages/session/last_rows.h"

class QAction;
class QSplitter;

namespace gapwright {

class EmptyState;
class RecordPanel;
class RegisterBar;
class RegisterFiles;
class RegisterFilter;
class RegisterListModel;
class RegisterProblems;
class RegisterTable;

/// One register: the list at the leading side, everything about the current record beside it. Knows
/// the register by its definition only. Everything it is given must outlive it.
class RegisterPage : public WorkPage {
    Q_OBJECT
public:
    RegisterPage(const Theme &theme, const RegisterDirectory &directory,
                 const RegisterAccess &access, const RegisterProblems &problems,
                 QSettings &settings, QWidget *parent = nullptr);
    ~RegisterPage() override;

    /// Makes the record current, without a filter when the filter hides it; an unknown or empty id
    /// keeps the current one.
    void showRecord(const QString &id);
    void commitPending();
    [[nodiscard]] RegisterTable *table() const { return m_table; }
    [[nodiscard]] RegisterFiles *files() const { return m_files; }
    [[nodiscard]] RecordPanel *panel() const { return m_panel; }

public slots:
    void addRecord();
    void duplicateRecord();
    /// Asks first when other records refer to it.
    void deleteRecords();
    void editSeveral();
    /// Shows what the rows of the clipboard would do.
    void pasteRows();

signals:
    /// An address of the project: "register/risks/<id>", "history/<id>".
    void goTo(const QString &address);

private:
    void build();
    void buildHead();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys,
                       const std::function<void()> &run);
    void applyView(const RegisterView &view);
    void applyFilter();
    void keepView();
    void takeFiles();
    void refresh();
    void addWith(const AnyRecord &record);
    void removeNow(const QStringList &ids);
    void showRefusal(const QString &sentence);
    void follow(const QByteArray &table, const QString &id);

    const RegisterDirectory &m_directory;
    const RegisterAccess &m_access;
    const RegisterProblems &m_problems;
    RegisterViews m_views;
    LastRows m_rows;
    RegisterListModel *m_model;
    RegisterFilter *m_filter;
    RegisterTable *m_table;
    RegisterBar *m_bar;
    RecordPanel *m_panel;
    RegisterFiles *m_files;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QPushButton *m_new = nullptr;
    QList<QAction *> m_editing; ///< actions that change records
};

} // namespace gapwright
