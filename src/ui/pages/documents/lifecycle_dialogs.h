// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/documents/document_desk.h"
#include "ui/pages/engagement/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace gapwright {

class ComboField;
class FormGrid;
class OptionalDateEdit;
class PlainTextField;

/// Who approves a text, when, and when it is looked at again.
class ApproveDialog : public FormDialog {
    Q_OBJECT
public:
    ApproveDialog(const Theme &theme, DocumentDesk &desk, const Id<Document> &document,
                  QWidget *parent);

private:
    void confirm();

    DocumentDesk &m_desk;
    Id<Document> m_document;
    FormGrid *m_form;
    ComboField *m_approver;
    OptionalDateEdit *m_day;
    OptionalDateEdit *m_review;
    QCheckBox *m_dashes; ///< offered once fields without a value stand in the way
};

/// Asks for a sentence that a step needs: the reason of a withdrawal, what a new draft changes.
class SentenceDialog : public FormDialog {
    Q_OBJECT
public:
    struct Asked {
        QString title;
        QString verb;
        QString label;
        QString help;
        QString text = {}; ///< to begin with
        bool isNeeded = false;
    };
    SentenceDialog(const Theme &theme, const Asked &asked, QWidget *parent);

signals:
    /// The dialog stays open until it is told to close.
    void given(const QString &sentence);

private:
    PlainTextField *m_text;
};

/// A document that lies elsewhere: a law, a manual of a supplier, a file on a share.
class ExternalDocumentDialog : public FormDialog {
    Q_OBJECT
public:
    ExternalDocumentDialog(const Theme &theme, DocumentDesk &desk, QWidget *parent);

signals:
    void made(const QString &id);

private:
    void confirm();

    DocumentDesk &m_desk;
    FormGrid *m_form;
    QLineEdit *m_title;
    QLineEdit *m_location;
    QLineEdit *m_version;
    ComboField *m_type;
    ComboField *m_owner;
};

} // namespace gapwright
