// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/documents/document_desk.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace gapwright {

class RecordEditor;
class RecordFiles;
class RegisterDirectory;
class Theme;

/// Document control (clause 7.5): where the text stands, the steps that can be taken and why others
/// cannot, and the data of the document.
class ControlTab : public QScrollArea {
    Q_OBJECT
public:
    ControlTab(const Theme &theme, DocumentDesk &desk, const RegisterDirectory &directory,
               QWidget *parent = nullptr);

    void setDocument(const Id<Document> &id);
    void commit();
    /// The steps, for tests and the palette: "submit", "return", "approve", "publish", "draft",
    /// "discard", "withdraw". Null for another name.
    [[nodiscard]] QPushButton *step(const QString &name) const;
    /// Why a step cannot be taken now; empty when it can.
    [[nodiscard]] QString reasonOf(const QString &name) const;

signals:
    void refused(const QString &sentence);
    /// There is a new text to write.
    void draftBegun();
    /// Goes to another record of the registers.
    void goTo(const QString &address);

private:
    struct StepRow {
        QString name;
        QPushButton *button;
        QLabel *reason;
    };
    QWidget *stepsCard();
    void addStep(QWidget *card, const QString &name, const QString &text, const QString &icon);
    void refresh();
    void take(const QString &name);
    void report(const Outcome &done);
    [[nodiscard]] Result<DocumentStep> probe(const QString &name) const;
    void beginDraft();
    void withdraw();

    const Theme &m_theme;
    DocumentDesk &m_desk;
    Id<Document> m_document;
    std::vector<StepRow> m_steps;
    QLabel *m_state;
    RecordEditor *m_editor;
    RecordFiles *m_files;
};

} // namespace gapwright
