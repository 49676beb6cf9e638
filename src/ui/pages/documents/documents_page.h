// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/documents/coverage_model.h"
#include "ui/pages/documents/document_desk.h"
#include "ui/pages/documents/document_list_model.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/register_directory.h"
#include "ui/pages/session/last_rows.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace gapwright {

class BusyPanel;
class ComboField;
class DocumentView;
class EmptyState;
class ListTable;
class Preferences;

/// Controlled documents (clause 7.5): the master list with filters, what has to be documented and
/// what covers it, and one document with its text. Documents are made from templates, from files or
/// by an assistant.
class DocumentsPage : public WorkPage {
    Q_OBJECT
public:
    DocumentsPage(const Theme &theme, ProjectSession &session, Preferences &preferences,
                  QWidget *parent = nullptr);
    ~DocumentsPage() override;

    /// Empty: the list. The id of a document; "mandatory"; "new" and "new/T08" for the templates;
    /// "assist/scope" and "assist/policy" for an assistant.
    void show(const QString &detail);
    /// Stores what is being typed, and which row is current.
    void commitPending();
    /// What show() brings back: the document that is shown, else nothing.
    [[nodiscard]] QString place() const;
    [[nodiscard]] DocumentListModel *model() const { return m_model; }
    [[nodiscard]] CoverageModel *coverage() const { return m_coverage; }
    [[nodiscard]] DocumentView *view() const { return m_view; }
    [[nodiscard]] DocumentDesk &desk() { return m_desk; }
    [[nodiscard]] bool isDocumentShown() const;

    /// Makes a document from a template and shows it.
    void create(const QString &templateId);
    /// Reads a file beside the GUI thread and makes a document of its text.
    void importFile(const QString &path);

signals:
    void goTo(const QString &address);
    /// A file was read, or refused.
    void imported(bool done);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addButtons();
    QWidget *listTab();
    QWidget *coverageTab();
    void addFilters();
    void refresh();
    void fillOwners();
    void filter();
    void showDocument(const Id<Document> &id);
    void showList();
    void showFacts();
    void chooseTemplate(const QString &selected = {});
    void chooseImport();
    void addExternal();
    void exportDocuments(const Id<Document> &id);
    void assist(Assistant assistant);
    void openItem(const QModelIndex &index);
    void say(const QString &refusal);
    [[nodiscard]] QString currentRow() const;
    void selectRow(const QString &document);

    ProjectSession &m_session;
    Preferences &m_preferences;
    DocumentDesk m_desk;
    RegisterDirectory m_directory;
    DocumentListModel *m_model;
    DocumentFilter *m_filter;
    CoverageModel *m_coverage;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    DocumentView *m_view;
    ListTable *m_table = nullptr;
    QLineEdit *m_words;
    ComboField *m_status;
    ComboField *m_type;
    ComboField *m_owner;
    ComboField *m_need;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_nothing;
    QLabel *m_coverageFacts;
    BusyPanel *m_busy;
    QList<QPushButton *> m_listButtons, m_documentButtons;
    QString m_exported; ///< folder of the last export
    LastRows m_rows;
    QTimer m_later;
    BackgroundWork m_work;
};

} // namespace gapwright
