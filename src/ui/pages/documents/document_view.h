// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/documents/document_desk.h"

#include <QWidget>

class QTabWidget;

namespace gapwright {

class CommentsTab;
class ControlTab;
class NoticeBar;
class Pill;
class RegisterDirectory;
class TextTab;
class VersionsTab;
class Theme;

/// One document: its text, its control, its editions and comments; and what the registers say
/// otherwise since it was approved.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Text, Control, Versions, Comments };

    DocumentView(const Theme &theme, DocumentDesk &desk, const RegisterDirectory &directory,
                 QWidget *parent = nullptr);

    void setDocument(const Id<Document> &id);
    [[nodiscard]] const Id<Document> &document() const { return m_document; }
    void setTab(Tab tab);
    [[nodiscard]] TextTab *textTab() const { return m_text; }
    [[nodiscard]] ControlTab *controlTab() const { return m_control; }
    [[nodiscard]] VersionsTab *versionsTab() const { return m_versions; }
    [[nodiscard]] CommentsTab *commentsTab() const { return m_comments; }
    /// What changed since the approval, with the offer of a new draft.
    void showStaleness();
    void commit();
    /// Number, version, owner and the like in one line.
    [[nodiscard]] QString facts() const;

signals:
    void factsChanged();
    void goTo(const QString &address);
    /// A sentence why something was not done; empty takes it away.
    void refused(const QString &sentence);

private:
    void refresh();
    void beginStaleDraft();

    const Theme &m_theme;
    DocumentDesk &m_desk;
    Id<Document> m_document;
    Pill *m_status;
    NoticeBar *m_stale;
    QTabWidget *m_tabs;
    TextTab *m_text;
    ControlTab *m_control;
    VersionsTab *m_versions;
    CommentsTab *m_comments;
};

} // namespace gapwright
