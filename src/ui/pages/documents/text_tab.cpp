// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/text_tab.h"

#include "assessment/steps/project_records.h"
#include "charts/fonts.h"
#include "reports/documents/document_writer.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/markdown/table_source.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/documents/document_list_model.h"
#include "ui/pages/documents/field_dialog.h"
#include "ui/pages/documents/markdown_edit.h"
#include "ui/pages/documents/table_dialog.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/session/project_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>

namespace gapwright {

namespace {

constexpr int storeMs = 900;
constexpr int previewMs = 350;
constexpr int outlineWidth = 190;
constexpr int outlineBelow = 1080;

} // namespace

TextTab::TextTab(const Theme &theme, DocumentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_edit(new MarkdownEdit(theme))
    , m_outline(new QListWidget)
    , m_missing(new QListWidget)
    , m_missingTitle(wrappedText({}, TextRole::Strong))
    , m_state(new NoticeBar(theme))
    , m_problem(new NoticeBar(theme))
    , m_splitter(new QSplitter)
    , m_work(this)
{
    setObjectName(QStringLiteral("textTab"));
    m_preview = new ReportPreview(theme, m_work);
    m_preview->setAccessibleName(tr("Preview of the document"));
    m_outline->setObjectName(QStringLiteral("documentOutline"));
    m_outline->setAccessibleName(tr("Headings"));
    m_missing->setObjectName(QStringLiteral("missingFields"));
    m_missing->setAccessibleName(tr("Fields without a value"));
    m_state->setClosable(false);
    m_problem->setClosable(false);
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 8, 0, 0}, 8);
    column->addWidget(tools());
    column->addWidget(m_state);
    column->addWidget(m_problem);
    auto *right = new QWidget;
    auto *pages = new QVBoxLayout(right);
    setScaledSpacing(*pages, theme, {0, 0, 0, 0}, 6);
    pages->addWidget(m_preview, 1);
    pages->addWidget(m_missingTitle);
    pages->addWidget(m_missing);
    setScaledWidth(*m_outline, theme, outlineWidth);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_edit);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({outlineWidth, 500, 500});
    column->addWidget(m_splitter, 1);
    m_store.setSingleShot(true);
    m_store.setInterval(storeMs);
    m_later.setSingleShot(true);
    m_later.setInterval(previewMs);
    connect(&m_store, &QTimer::timeout, this, &TextTab::commit);
    connect(&m_later, &QTimer::timeout, this, &TextTab::rebuild);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextTab::typed);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &TextTab::followCursor);
    connect(m_edit, &MarkdownEdit::wordAccepted, &desk, &DocumentDesk::acceptWord);
    connect(m_outline, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_edit->goToLine(item->data(Qt::UserRole).toInt());
        m_edit->setFocus();
    });
    connect(m_missing, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_edit->goToLine(item->data(Qt::UserRole).toInt());
        m_edit->setFocus();
    });
    connect(&desk, &DocumentDesk::changed, this, &TextTab::refresh);
    connect(&desk, &DocumentDesk::findings, this, [this] { m_later.start(); });
    connect(&desk, &DocumentDesk::dictionaryChanged, this,
            [this] { m_edit->setDictionary(m_desk.dictionary()); });
    m_edit->setDictionary(desk.dictionary());
    showMissing({});
}

TextTab::~TextTab()
{
    m_work.clear();
}

QWidget *TextTab::tools()
{
    auto *bar = new QToolBar;
    bar->setAccessibleName(tr("Tools for the text"));
    const auto editing = [&](const char *name, const QString &icon, const QString &text,
                             const std::function<void()> &run) {
        m_editTools.push_back(addTool(*bar, name, icon, text, run));
    };
    editing("makeHeading", {}, tr("Heading"), [this] { m_edit->setHeading(2); });
    editing("makeSubheading", {}, tr("Subheading"), [this] { m_edit->setHeading(3); });
    editing("makeBold", {}, tr("Bold"), [this] { m_edit->toggleMark(QStringLiteral("**")); });
    editing("makeItalic", {}, tr("Italic"), [this] { m_edit->toggleMark(QStringLiteral("*")); });
    editing("editTable", QStringLiteral("table"), tr("Table"), [this] { editTable(); });
    editing("insertField", QStringLiteral("tag"), tr("Field"), [this] { insertField(); });
    bar->addSeparator();
    addTool(*bar, "addComment", QStringLiteral("message-square"), tr("Comment"), [this] {
        emit commentRequested(headingAbove(m_edit->currentLine()),
                              m_edit->textCursor().selectedText());
    });
    addTool(*bar, "compareText", QStringLiteral("git-compare"), tr("Compare"),
            [this] { emit compareRequested(); });
    m_notes =
        addTool(*bar, "showNotes", QStringLiteral("lightbulb"), tr("Notes"), [this] { rebuild(); });
    m_notes->setCheckable(true);
    m_notes->setToolTip(tr("Show notes to the author in the preview; they are never printed"));
    return bar;
}

/// A bar that is too narrow offers the last tools in a menu.
QAction *TextTab::addTool(QToolBar &bar, const char *name, const QString &icon, const QString &text,
                          const std::function<void()> &run)
{
    QAction *action = bar.addAction(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text);
    auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action));
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly
                                              : Qt::ToolButtonTextBesideIcon);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TextTab::setDocument(const Id<Document> &id)
{
    commit();
    m_document = id;
    m_text = {};
    m_preview->setDocument({});
    m_problem->hide();
    refresh();
}

void TextTab::typed()
{
    m_isTyped = m_edit->toPlainText() != m_stored;
    if (m_isTyped)
        m_store.start();
    m_later.start();
    showOutline();
}

/// Takes over what the project has, unless a person is ahead of it.
void TextTab::refresh()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *text = textToShow(editions);
    const Id<DocumentText> shown = text ? text->id : Id<DocumentText>();
    const bool isOther = shown != m_text;
    const QString body = text ? text->body : QString();
    if (isOther || (!m_isTyped && body != m_stored)) {
        m_text = shown;
        m_stored = body;
        m_isTyped = false;
        m_store.stop();
        m_edit->setText(body);
        if (isOther) {
            m_edit->document()->clearUndoRedoStacks();
            m_edit->moveCursor(QTextCursor::Start);
        }
        showOutline();
    } else {
        m_stored = body;
    }
    showState();
    m_later.start();
}

void TextTab::showState()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *text = textToShow(editions);
    QString sentence;
    if (!text)
        sentence = tr("The text of this document lies elsewhere.");
    else if (m_desk.session().workspace().isReadOnly())
        sentence = tr("The project is open for reading only.");
    else if (isFrozen(*text))
        sentence = tr("Version %1 is %2 and stays as it is. “New draft” under Control begins a "
                      "version that you can change.")
                       .arg(text->version, wordOf(text->status).toLower());
    else if (text->status == DocStatus::InReview)
        sentence = tr("Version %1 is in review. “Back to draft” under Control lets you change it.")
                       .arg(text->version);
    m_edit->setReadOnly(!sentence.isEmpty());
    for (QAction *tool : m_editTools)
        tool->setEnabled(sentence.isEmpty());
    if (sentence.isEmpty())
        m_state->hide();
    else
        m_state->showNotice(NoticeKind::Information, sentence);
}

void TextTab::commit()
{
    m_store.stop();
    if (!m_isTyped || !m_text.isSet())
        return;
    const QString body = m_edit->toPlainText();
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *work = textInWork(editions);
    if (!work || work->id != m_text)
        return;
    m_isTyped = false;
    m_stored = body;
    const Outcome done = m_desk.apply(rewriteText(editions, body, work->changeSummary));
    if (!done) {
        m_isTyped = true;
        emit refused(done.error().message);
    }
}

bool TextTab::editTable()
{
    const std::optional<PlacedTable> placed = tableAt(m_edit->toPlainText(), m_edit->currentLine());
    TableSource table;
    if (placed) {
        table = placed->table;
    } else {
        table.heads = {tr("First"), tr("Second"), tr("Third")};
        table.aligns.resize(3, CellAlign::Start);
        table.lines.resize(2, {{QString(), QString(), QString()}});
    }
    auto *dialog = new TableDialog(m_theme, table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, placed] {
        const QString text = markdownOf(dialog->table());
        if (placed)
            m_edit->replaceLines(placed->firstLine, placed->lastLine, text);
        else
            m_edit->textCursor().insertText(QStringLiteral("\n\n") + text + QStringLiteral("\n\n"));
    });
    dialog->open();
    return placed.has_value();
}

void TextTab::insertField()
{
    auto *dialog = new FieldDialog(m_theme, m_desk.values(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FieldDialog::valueChosen, m_edit, &MarkdownEdit::insertField);
    connect(dialog, &FieldDialog::listChosen, this, [this](const QString &list) {
        m_edit->textCursor().insertText(QStringLiteral("\n\n") + tableOfList(list)
                                        + QStringLiteral("\n\n"));
    });
    dialog->open();
}

TextTab::Preview TextTab::previewOf(const DocumentDesk::Snapshot &now,
                                    const DocumentEditions &editions, const DocumentText &text,
                                    bool withNotes)
{
    if (const Outcome fonts = loadShippedFonts(); !fonts)
        return {fonts.error(), {}};
    Result<ProjectDocument> document = projectDocument(now.sources(), *now.values, editions, text);
    if (!document)
        return {document.error(), {}};
    if (withNotes) {
        const Result<RenderedText> body =
            renderedBody(editions, text, *now.values, now.records->all<Person>());
        if (!body)
            return {body.error(), {}};
        MarkdownOptions options;
        options.keepNotes = true;
        document->blocks = controlledDocument(document->control, document->output.organization,
                                              blocksOfMarkdown(body->markdown, options),
                                              document->output.language);
    }
    return {layOutDocument(document->blocks, document->output), document->missing};
}

void TextTab::rebuild()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *shown = textToShow(editions);
    if (!shown || !m_desk.isKnown())
        return;
    DocumentText text = *shown;
    if (!isFrozen(text))
        text.body = m_edit->toPlainText();
    const quint64 generation = ++m_generation;
    m_work.run<Preview>(
        [now = m_desk.snapshot(), editions, text, notes = m_notes->isChecked()] {
            return previewOf(now, editions, text, notes);
        },
        [this, generation](Preview preview) { take(generation, std::move(preview)); });
}

void TextTab::take(quint64 generation, Preview preview)
{
    if (generation != m_generation)
        return;
    if (!preview.pages) {
        m_problem->showNotice(NoticeKind::Warning, preview.pages.error().message);
        return;
    }
    m_problem->hide();
    m_preview->setDocument(*preview.pages);
    showMissing(preview.missing);
    emit previewed();
}

void TextTab::showMissing(const std::vector<MissingField> &missing)
{
    m_missing->clear();
    for (const MissingField &field : missing) {
        auto *item = new QListWidgetItem(
            field.row.isEmpty()
                ? tr("%1, line %2").arg(field.name, QString::number(field.line))
                : tr("%1 of “%2”, line %3").arg(field.name, field.row, QString::number(field.line)),
            m_missing);
        item->setData(Qt::UserRole, field.line - 1);
    }
    m_missingTitle->setText(tr("%n fields without a value", nullptr, int(missing.size())));
    m_missingTitle->setVisible(!missing.empty());
    m_missing->setVisible(!missing.empty());
    const int rows = qMin(3, m_missing->count());
    m_missing->setFixedHeight(rows * qMax(1, m_missing->sizeHintForRow(0))
                              + 2 * m_missing->frameWidth());
}

void TextTab::showOutline()
{
    const int current = m_outline->currentRow();
    m_outline->clear();
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        qsizetype level = 0;
        while (level < text.size() && text[level] == QLatin1Char('#'))
            ++level;
        if (level == 0 || level > 4 || level >= text.size() || text[level] != QLatin1Char(' '))
            continue;
        auto *item = new QListWidgetItem(
            QString((level - 1) * 3, QLatin1Char(' ')) + text.mid(level + 1), m_outline);
        item->setData(Qt::UserRole, block.blockNumber());
    }
    m_outline->setCurrentRow(qMin(current, m_outline->count() - 1));
    m_heading = m_outline->currentRow();
}

/// The pages turn with the chapter that is written.
void TextTab::followCursor()
{
    int heading = -1;
    for (int row = 0; row < m_outline->count(); ++row) {
        if (m_outline->item(row)->data(Qt::UserRole).toInt() <= m_edit->currentLine())
            heading = row;
    }
    if (heading == m_heading)
        return;
    m_heading = heading;
    m_outline->setCurrentRow(heading);
    if (heading > 0)
        m_preview->goToAnchor(
            QStringLiteral("%1-%2").arg(MarkdownOptions().anchorPrefix).arg(heading + 1));
    else
        m_preview->goToPage(0);
}

QString TextTab::headingAbove(int line) const
{
    for (int row = m_outline->count() - 1; row >= 0; --row) {
        const QListWidgetItem *item = m_outline->item(row);
        if (item->data(Qt::UserRole).toInt() <= line)
            return item->text().trimmed();
    }
    return {};
}

void TextTab::arrange()
{
    m_outline->setVisible(width() >= m_theme.px(outlineBelow));
}

void TextTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TextTab::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace gapwright
