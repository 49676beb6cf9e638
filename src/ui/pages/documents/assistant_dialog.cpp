// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/assistant_dialog.h"

#include "assessment/steps/project_records.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr std::size_t questionsOnPage = 3;

AssistantAnswers answersBefore(const Workspace &workspace)
{
    AssistantAnswers answers;
    for (const DocumentAnswer &answer : workspace.all<DocumentAnswer>())
        answers.insert(answer.question, answer.answer);
    return answers;
}

} // namespace

AssistantDialog::AssistantDialog(const Theme &theme, DocumentDesk &desk, Assistant assistant,
                                 QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_assistant(assistant)
    , m_pages(new QStackedWidget)
    , m_step(wrappedText({}, TextRole::Muted))
    , m_reason(wrappedText({}, TextRole::Small))
    , m_refusal(new NoticeBar(theme))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("assistantDialog"));
    setWindowTitle(assistant == Assistant::ScopeStatement
                       ? tr("Assistant: scope of the service management system")
                       : tr("Assistant: service management policy"));
    resize(QSize(theme.px(720), theme.px(620)).boundedTo(screen()->availableSize() * 0.92));
    const std::vector<AssistantQuestion> questions = questionsOf(
        assistant, desk.snapshot().sources(), answersBefore(desk.session().workspace()));
    for (const AssistantQuestion &question : questions) {
        auto *field = new PlainTextField(theme);
        field->setObjectName(question.key);
        field->setAccessibleName(question.text);
        field->setLineRange(question.isMultiline ? 3 : 1, question.isMultiline ? 8 : 4);
        field->setText(question.proposal);
        connect(field, &QPlainTextEdit::textChanged, this, &AssistantDialog::refresh);
        m_asked.push_back({question, field});
    }
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {24, 18, 24, 18}, 12);
    column->addWidget(m_step);
    column->addWidget(m_pages, 1);
    for (std::size_t first = 0; first < m_asked.size(); first += questionsOnPage)
        addPage(first, std::min(first + questionsOnPage, m_asked.size()));
    addSummary();
    addButtons(*column);
    goTo(0);
}

void AssistantDialog::addPage(std::size_t first, std::size_t last)
{
    auto *form = new FormGrid(m_theme);
    for (std::size_t i = first; i < last; ++i) {
        const Asked &asked = m_asked[i];
        form->addRow(
            {asked.question.text, asked.field, asked.question.help, true, asked.question.isNeeded});
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(form);
    column->addStretch(1);
    m_pages->addWidget(bareScroll(content));
}

void AssistantDialog::addSummary()
{
    auto *content = new QWidget;
    m_summary = new QVBoxLayout(content);
    m_summary->addWidget(wrappedText(tr("The draft is written from these answers and from the "
                                        "registers. You can change every word of it.")));
    m_pages->addWidget(bareScroll(content));
}

void AssistantDialog::addButtons(QVBoxLayout &column)
{
    m_reason->setObjectName(QStringLiteral("nextReason"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_refusal->setClosable(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, m_theme, {0, 0, 0, 0}, 10);
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column.addWidget(m_refusal);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, &AssistantDialog::next);
}

int AssistantDialog::pageCount() const
{
    return m_pages->count();
}

int AssistantDialog::page() const
{
    return m_pages->currentIndex();
}

AssistantAnswers AssistantDialog::answers() const
{
    AssistantAnswers answers;
    for (const Asked &asked : m_asked)
        answers.insert(asked.question.key, asked.field->text().trimmed());
    return answers;
}

QString AssistantDialog::reason() const
{
    const std::size_t first = std::size_t(page()) * questionsOnPage;
    for (std::size_t i = first; i < std::min(first + questionsOnPage, m_asked.size()); ++i) {
        const Asked &asked = m_asked[i];
        if (asked.question.isNeeded && asked.field->text().trimmed().isEmpty())
            return tr("An answer is needed to “%1”").arg(asked.question.text);
    }
    return {};
}

void AssistantDialog::goTo(int page)
{
    m_pages->setCurrentIndex(qBound(0, page, pageCount() - 1));
    m_refusal->hide();
    m_warned = false;
    if (this->page() + 1 == pageCount())
        fillSummary();
    else
        m_asked[std::size_t(this->page()) * questionsOnPage].field->setFocus();
    refresh();
}

void AssistantDialog::refresh()
{
    if (pageCount() == 0)
        return;
    const bool isLast = page() + 1 == pageCount();
    const QString why = reason();
    m_step->setText(
        tr("Step %1 of %2").arg(QString::number(page() + 1), QString::number(pageCount())));
    m_back->setEnabled(page() > 0);
    m_next->setEnabled(why.isEmpty());
    m_next->setText(isLast ? tr("Write the draft") : tr("Next"));
    m_next->setAccessibleDescription(why);
    m_reason->setText(why);
}

void AssistantDialog::fillSummary()
{
    delete m_summaryRows;
    m_summaryRows = new QWidget;
    auto *rows = new QVBoxLayout(m_summaryRows);
    setScaledSpacing(*rows, m_theme, {0, 8, 0, 0}, 4);
    for (const Asked &asked : m_asked) {
        const QString answer = asked.field->text().trimmed();
        rows->addWidget(wrappedText(asked.question.text, TextRole::Strong));
        rows->addWidget(wrappedText(answer.isEmpty() ? tr("no answer: the draft says so") : answer,
                                    answer.isEmpty() ? TextRole::Muted : TextRole::Body));
        rows->addSpacing(m_theme.px(8));
    }
    rows->addStretch(1);
    m_summary->addWidget(m_summaryRows, 1);
}

bool AssistantDialog::isTyped() const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [](const Asked &asked) {
        return asked.field->text().trimmed() != asked.question.proposal.trimmed();
    });
}

void AssistantDialog::reject()
{
    if (m_warned || !isTyped()) {
        QDialog::reject();
        return;
    }
    m_warned = true;
    m_refusal->showNotice(NoticeKind::Warning,
                          tr("What you typed is not in the project yet. Go on, or cancel once more "
                             "to give it up."));
}

void AssistantDialog::next()
{
    if (page() + 1 < pageCount())
        goTo(page() + 1);
    else
        write();
}

void AssistantDialog::write()
{
    const DocumentDesk::Snapshot now = m_desk.snapshot();
    const Result<AssistantDraft> draft =
        draftOf(m_assistant, now.sources(), answers(), m_desk.author());
    const Outcome done = m_desk.apply(draft);
    if (!done) {
        m_refusal->showNotice(NoticeKind::Error, done.error().message);
        return;
    }
    emit drafted(draft->step.document.id.value);
    accept();
}

} // namespace gapwright
