// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report_document.h"
#include "ui/pages/documents/document_desk.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QSplitter;
class QToolBar;

namespace gapwright {

class MarkdownEdit;
class NoticeBar;
class ReportPreview;
class Theme;

/// The text of a document: Markdown on one side, on the other the pages as the PDF will have them,
/// laid out beside the GUI thread a moment after typing. What is typed is stored after a moment and
/// when the page is left. A frozen text is read only, and says so. While a text cannot be rendered
/// the last good pages stay and a sentence names the line.
class TextTab : public QWidget {
    Q_OBJECT
public:
    TextTab(const Theme &theme, DocumentDesk &desk, QWidget *parent = nullptr);
    ~TextTab() override;

    void setDocument(const Id<Document> &id);
    /// Stores what has been typed.
    void commit();
    [[nodiscard]] MarkdownEdit *edit() const { return m_edit; }
    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    [[nodiscard]] const Id<DocumentText> &text() const { return m_text; }
    /// Opens the dialog for the table at the cursor; false where there is none.
    bool editTable();
    void insertField();

signals:
    void refused(const QString &sentence);
    void compareRequested();
    /// A comment on what is selected is wanted: heading above it and the words.
    void commentRequested(const QString &heading, const QString &quote);
    /// The pages on the right are those of the present text.
    void previewed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Preview {
        Result<ReportDocument> pages;
        std::vector<MissingField> missing;
    };
    QWidget *tools();
    QAction *addTool(QToolBar &bar, const char *name, const QString &icon, const QString &text,
                     const std::function<void()> &run);
    void typed();
    void refresh();
    void showState();
    void rebuild();
    void take(quint64 generation, Preview preview);
    void showMissing(const std::vector<MissingField> &missing);
    void showOutline();
    void followCursor();
    void arrange();
    [[nodiscard]] QString headingAbove(int line) const;
    [[nodiscard]] static Preview previewOf(const DocumentDesk::Snapshot &now,
                                           const DocumentEditions &editions,
                                           const DocumentText &text, bool withNotes);

    const Theme &m_theme;
    DocumentDesk &m_desk;
    Id<Document> m_document;
    Id<DocumentText> m_text;
    QString m_stored; ///< the body as the project has it
    bool m_isTyped = false; ///< differs from what is stored
    quint64 m_generation = 0;
    int m_heading = -1; ///< row of the outline that the cursor is below
    MarkdownEdit *m_edit;
    QListWidget *m_outline;
    ReportPreview *m_preview;
    QListWidget *m_missing;
    QLabel *m_missingTitle;
    NoticeBar *m_state;
    NoticeBar *m_problem;
    QSplitter *m_splitter;
    QAction *m_notes = nullptr;
    std::vector<QAction *> m_editTools; ///< of no use for a frozen text
    QTimer m_store;
    QTimer m_later;
    BackgroundWork m_work;
};

} // namespace gapwright
