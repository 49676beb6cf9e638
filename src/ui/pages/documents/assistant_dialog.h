// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/documents/document_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace gapwright {

class NoticeBar;
class PlainTextField;
class Theme;

/// Asks a few questions on pages, proposes answers from the registers, shows them together at the
/// end and writes the first draft. Next is off while a needed answer is empty, and says so; Back
/// loses nothing, and what was typed is given up only when leaving is confirmed.
class AssistantDialog : public QDialog {
    Q_OBJECT
public:
    AssistantDialog(const Theme &theme, DocumentDesk &desk, Assistant assistant, QWidget *parent);

    [[nodiscard]] int pageCount() const; ///< the summary included
    [[nodiscard]] int page() const;
    void goTo(int page);
    [[nodiscard]] AssistantAnswers answers() const;
    /// Why Next is off; empty when it is on.
    [[nodiscard]] QString reason() const;
    /// Warns first when answers were typed; the second time leaves.
    void reject() override;

signals:
    /// The draft is in the project.
    void drafted(const QString &document);

private:
    struct Asked {
        AssistantQuestion question;
        PlainTextField *field;
    };
    void addPage(std::size_t first, std::size_t last);
    void addSummary();
    void addButtons(QVBoxLayout &column);
    void refresh();
    void fillSummary();
    void next();
    void write();
    [[nodiscard]] bool isTyped() const;

    const Theme &m_theme;
    DocumentDesk &m_desk;
    Assistant m_assistant;
    std::vector<Asked> m_asked;
    QStackedWidget *m_pages;
    QVBoxLayout *m_summary = nullptr;
    QWidget *m_summaryRows = nullptr;
    QLabel *m_step;
    QLabel *m_reason;
    NoticeBar *m_refusal;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_warned = false; ///< that leaving loses what was typed
};

} // namespace gapwright
