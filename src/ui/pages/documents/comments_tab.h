// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/document_comments/document_comment.h"
#include "ui/pages/documents/document_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gapwright {

class PlainTextField;
class Theme;

/// Remarks on the texts of a document, open ones first. Comments live with their edition, also when
/// it is frozen.
class CommentsTab : public QWidget {
    Q_OBJECT
public:
    CommentsTab(const Theme &theme, DocumentDesk &desk, QWidget *parent = nullptr);

    void setDocument(const Id<Document> &id);
    /// Begins a comment on a place of the text.
    void begin(const QString &heading, const QString &quote);
    /// Stores what stands in the field; false when it is empty or refused.
    bool add();
    [[nodiscard]] int openCount() const { return m_open; }

signals:
    void refused(const QString &sentence);
    void countChanged(int open);

private:
    void refresh();
    QWidget *rowOf(const DocumentComment &comment, const QString &version);
    void store(const DocumentComment &comment, const QString &label);

    const Theme &m_theme;
    DocumentDesk &m_desk;
    Id<Document> m_document;
    QString m_heading, m_quote;
    PlainTextField *m_field;
    QLabel *m_place;
    QPushButton *m_add;
    QCheckBox *m_withResolved;
    QWidget *m_content;
    QWidget *m_rows = nullptr;
    int m_open = -1;
};

} // namespace gapwright
