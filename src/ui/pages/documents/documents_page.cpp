// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/documents_page.h"

#include "reports/reading/document_reading.h"
#include "ui/kit/busy_panel.h"
#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_drop.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/wrapped_label.h"
#include "ui/kit/wrapping_layout.h"
#include "ui/pages/documents/document_view.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace gapwright {

namespace {

const QString unowned = QStringLiteral("-");

} // namespace

DocumentsPage::DocumentsPage(const Theme &theme, ProjectSession &session, Preferences &preferences,
                             QWidget *parent)
    : WorkPage(theme, tr("Documents"), Body::Fills, parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_desk(session, preferences.store())
    , m_directory(session.workspace())
    , m_model(new DocumentListModel(this))
    , m_filter(new DocumentFilter(m_model, this))
    , m_coverage(new CoverageModel(this))
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_view(new DocumentView(theme, m_desk, m_directory))
    , m_words(new QLineEdit)
    , m_status(new ComboField)
    , m_type(new ComboField)
    , m_owner(new ComboField)
    , m_need(new ComboField)
    , m_nothing(new EmptyState(theme, QStringLiteral("file-text"), {}, tr("New from a template")))
    , m_coverageFacts(wrappedText({}, TextRole::Muted))
    , m_busy(new BusyPanel(theme))
    , m_rows(preferences.store(), session.workspace().path())
    , m_work(this)
{
    setObjectName(QStringLiteral("documentsPage"));
    addButtons();
    m_tabs->setObjectName(QStringLiteral("documentLists"));
    m_tabs->setAccessibleName(tr("Lists of documents"));
    m_tabs->addTab(listTab(), tr("Master list"));
    m_tabs->addTab(coverageTab(), tr("Mandatory information"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_view);
    body()->addWidget(m_busy);
    body()->addWidget(m_stack, 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DocumentsPage::refresh);
    for (auto signal : {&DocumentDesk::changed, &DocumentDesk::findings})
        connect(&m_desk, signal, this, [this] {
            if (isVisible())
                m_later.start();
        });
    connect(m_view, &DocumentView::refused, this, &DocumentsPage::say);
    connect(m_view, &DocumentView::factsChanged, this, &DocumentsPage::showFacts);
    connect(m_view, &DocumentView::goTo, this, &DocumentsPage::goTo);
    connect(m_nothing, &EmptyState::buttonClicked, this, [this] { chooseTemplate(); });
    auto *drop = new FileDrop(m_tabs, readableDocumentEndings());
    drop->setEnabled(!session.workspace().isReadOnly());
    connect(drop, &FileDrop::dropped, this, &DocumentsPage::importFile);
    connect(notice(), &NoticeBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_exported)); });
    showList();
    refresh();
    selectRow(m_rows.of(QStringLiteral("documents")));
}

/// Stores what is being typed while there is still a desk to store it with.
DocumentsPage::~DocumentsPage()
{
    commitPending();
    delete m_view;
}

void DocumentsPage::addButtons()
{
    const auto add = [this](const char *name, const QString &text, const char *icon, bool primary,
                            QList<QPushButton *> &group, auto run) {
        QPushButton *button = addButton(QLatin1String(name), text, QLatin1String(icon), primary);
        group << button;
        connect(button, &QPushButton::clicked, this, run);
    };
    add("importDocument", tr("Import"), "upload", false, m_listButtons, [this] { chooseImport(); });
    add("addExternal", tr("Add external"), "link", false, m_listButtons, [this] { addExternal(); });
    add("exportAll", tr("Export all"), "download", false, m_listButtons,
        [this] { exportDocuments({}); });
    add("newDocument", tr("New"), "file-plus", true, m_listButtons, [this] { chooseTemplate(); });
    add("allDocuments", tr("All documents"), "arrow-left", false, m_documentButtons,
        [this] { emit goTo(QStringLiteral("documents")); });
    add("exportDocument", tr("Export"), "download", true, m_documentButtons,
        [this] { exportDocuments(m_view->document()); });
}

QWidget *DocumentsPage::listTab()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    setScaledSpacing(*column, theme(), {0, 12, 0, 0}, 12);
    auto *bar = new WrappingLayout(theme(), 8);
    addFilters();
    bar->addWidget(m_words);
    for (ComboField *field : {m_status, m_type, m_owner, m_need}) {
        setScaledWidth(*field, theme(), 150);
        bar->addWidget(field);
        connect(field, &ComboField::keyChosen, this, &DocumentsPage::filter);
    }
    column->addLayout(bar);
    m_table = new ListTable(theme());
    m_table->setObjectName(QStringLiteral("documentTable"));
    m_table->setAccessibleName(tr("Master list of documents"));
    m_table->setModel(m_filter);
    m_table->setWidths({0, 140, 126, 150, 110, 150});
    auto *titles = new TwoLineDelegate(theme(), m_table);
    titles->setSubtitleRole(DocumentListModel::SubtitleRole);
    m_table->setItemDelegateForColumn(DocumentListModel::TitleColumn, titles);
    const auto pills = [this](int shown, auto look) {
        m_table->setItemDelegateForColumn(
            shown,
            new PillDelegate(
                theme(),
                [this, look](const QModelIndex &index) { return look(m_filter->rowAt(index)); },
                m_table));
    };
    pills(DocumentListModel::StatusColumn,
          [](const DocumentRow &row) { return pillOf(row.facts.status); });
    pills(DocumentListModel::AttentionColumn,
          [](const DocumentRow &row) { return attentionOf(row); });
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(card);
    m_listStack->addWidget(m_nothing);
    column->addWidget(m_listStack, 1);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        emit goTo(QStringLiteral("documents/") + m_filter->rowAt(index).facts.document.value);
    });
    return tab;
}

void DocumentsPage::addFilters()
{
    m_words->setObjectName(QStringLiteral("documentWords"));
    m_words->setAccessibleName(tr("Words of title or number"));
    m_words->setPlaceholderText(tr("Title or number"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &DocumentsPage::filter);
    m_status->setObjectName(QStringLiteral("documentStatus"));
    m_status->setAccessibleName(tr("Status"));
    QList<ComboChoice> states;
    for (const Choice &choice : choicesOf<DocStatus>())
        states.append({QString::number(choice.value), wordOf(DocStatus(choice.value))});
    m_status->setChoices(states, tr("All states"));
    m_type->setObjectName(QStringLiteral("documentType"));
    m_type->setAccessibleName(tr("Type"));
    QList<ComboChoice> types;
    for (const Choice &choice : choicesOf<DocType>())
        types.append({QString::number(choice.value), labelOf(choicesOf<DocType>(), choice.value)});
    m_type->setChoices(types, tr("All types"));
    m_owner->setObjectName(QStringLiteral("documentOwner"));
    m_owner->setAccessibleName(tr("Owner"));
    m_need->setObjectName(QStringLiteral("documentNeed"));
    m_need->setAccessibleName(tr("What needs attention"));
    using Need = DocumentFilter::Need;
    m_need->setChoices({{QString::number(int(Need::Overdue)), tr("Review overdue")},
                        {QString::number(int(Need::Stale)), tr("Out of date")},
                        {QString::number(int(Need::MissingFields)), tr("Fields open")},
                        {QString::number(int(Need::NotInForce)), tr("Not in force")}},
                       tr("Everything"));
}

QWidget *DocumentsPage::coverageTab()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    setScaledSpacing(*column, theme(), {0, 12, 0, 0}, 12);
    m_coverageFacts->setObjectName(QStringLiteral("coverageFacts"));
    column->addWidget(m_coverageFacts);
    auto *table = new ListTable(theme());
    table->setObjectName(QStringLiteral("coverageTable"));
    table->setAccessibleName(tr("What has to be documented, and what covers it"));
    table->setModel(m_coverage);
    table->setWidths({0, 130, 300});
    auto *items = new TwoLineDelegate(theme(), table);
    items->setSubtitleRole(CoverageModel::SubtitleRole);
    table->setItemDelegateForColumn(CoverageModel::ItemColumn, items);
    table->setItemDelegateForColumn(CoverageModel::StateColumn,
                                    new PillDelegate(
                                        theme(),
                                        [this](const QModelIndex &index) {
                                            return pillOf(
                                                m_coverage->at(index.row()).coverage.state);
                                        },
                                        table));
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(table);
    column->addWidget(card, 1);
    connect(table, &ListTable::opened, this, &DocumentsPage::openItem);
    return tab;
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

QString DocumentsPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_filter->rowAt(current).facts.document.value : QString();
}

void DocumentsPage::selectRow(const QString &document)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->rowAt(m_filter->index(row, 0)).facts.document.value == document)
            m_table->selectRow(row);
    }
}

void DocumentsPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    const QDate today = QDate::currentDate();
    QStringList withText;
    for (const DocumentText &text : workspace.all<DocumentText>())
        withText << text.document.value;
    std::vector<DocumentRow> rows;
    for (MasterListRow &facts :
         masterList(workspace.all<Document>(), workspace.all<Person>(), withText, today)) {
        DocumentRow row{std::move(facts)};
        const DocumentEditions editions = m_desk.editions(row.facts.document);
        const DocumentText *work = textInWork(editions);
        if (work && textInForce(editions))
            row.inWork = tr("%1 %2", "status, version").arg(wordOf(work->status), work->version);
        row.isStale = m_desk.staleness(row.facts.document) != nullptr;
        row.missing = m_desk.missingOf(row.facts.document);
        rows.push_back(std::move(row));
    }
    const QString selected = currentRow();
    m_model->setRows(std::move(rows));
    selectRow(selected);
    const std::vector<MandatoryCoverage> coverage =
        mandatoryCoverage(m_session.catalogue(), workspace.all<Document>(), today);
    std::vector<CoverageModel::CoverageRow> items;
    int covered = 0, needed = 0;
    for (const MandatoryCoverage &one : coverage) {
        CoverageModel::CoverageRow row{one, {}};
        for (const Id<Document> &id : one.documents) {
            if (const Document *document = m_desk.document(id))
                row.titles << document->title;
        }
        needed += one.state == CoverageState::NotNeeded ? 0 : 1;
        covered += one.state == CoverageState::Covered ? 1 : 0;
        items.push_back(std::move(row));
    }
    m_coverage->setRows(std::move(items));
    const std::optional<double> share = coverageShare(coverage);
    m_coverageFacts->setText(
        tr("%1 of %2 items are covered by documents in force, %3 % with those in work counted "
           "half. Open a row to see its document or to write it.")
            .arg(QLocale().toString(covered), QLocale().toString(needed),
                 QLocale().toString(share.value_or(0), 'f', 0)));
    fillOwners();
    filter();
    showFacts();
}

void DocumentsPage::fillOwners()
{
    QStringList owners;
    for (const DocumentRow &row : m_model->rows()) {
        if (!row.facts.owner.isEmpty() && !owners.contains(row.facts.owner))
            owners << row.facts.owner;
    }
    owners.sort(Qt::CaseInsensitive);
    QList<ComboChoice> choices{{unowned, tr("Without owner")}};
    for (const QString &owner : std::as_const(owners))
        choices.append({QLatin1Char('=') + owner, owner});
    m_owner->setChoices(choices, tr("All owners"));
}

void DocumentsPage::filter()
{
    DocumentFilter::Wanted wanted;
    wanted.words = m_words->text().trimmed();
    if (!m_status->key().isEmpty())
        wanted.status = DocStatus(m_status->key().toInt());
    if (!m_type->key().isEmpty())
        wanted.type = DocType(m_type->key().toInt());
    const QString owner = m_owner->key();
    if (!owner.isEmpty())
        wanted.owner = owner == unowned ? QString(QLatin1String("")) : owner.mid(1);
    if (!m_need->key().isEmpty())
        wanted.need = DocumentFilter::Need(m_need->key().toInt());
    m_filter->setWanted(wanted);
    const bool isEmpty = m_model->rows().empty();
    m_nothing->setSentence(isEmpty ? tr("Policies, plans, procedures and records come here. 56 "
                                        "templates are written from your registers.")
                                   : tr("No document fits the filter."));
    m_nothing->setButtonText(isEmpty ? tr("New from a template") : QString());
    m_listStack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

bool DocumentsPage::isDocumentShown() const
{
    return m_stack->currentWidget() == m_view;
}

void DocumentsPage::showFacts()
{
    if (isDocumentShown()) {
        const Document *document = m_desk.document(m_view->document());
        if (!document) {
            showList();
            return;
        }
        setTitle(document->title);
        setFacts(m_view->facts());
        return;
    }
    int inForce = 0, stale = 0, overdue = 0;
    for (const DocumentRow &row : m_model->rows()) {
        inForce += row.facts.status == DocStatus::Published ? 1 : 0;
        stale += row.isStale ? 1 : 0;
        overdue += row.facts.isReviewOverdue ? 1 : 0;
    }
    setTitle(tr("Documents"));
    QStringList facts{tr("%n documents", nullptr, int(m_model->rows().size())),
                      tr("%n in force", nullptr, inForce)};
    if (stale > 0)
        facts << tr("%n out of date", nullptr, stale);
    if (overdue > 0)
        facts << tr("%n reviews overdue", nullptr, overdue);
    setFacts(facts.join(QStringLiteral(" · ")));
}

void DocumentsPage::showList()
{
    m_view->commit();
    m_stack->setCurrentWidget(m_tabs);
    for (QPushButton *button : std::as_const(m_listButtons))
        button->show();
    for (QPushButton *button : std::as_const(m_documentButtons))
        button->hide();
    showFacts();
}

void DocumentsPage::showDocument(const Id<Document> &id)
{
    notice()->hide();
    if (m_view->document() != id || !isDocumentShown())
        m_view->setDocument(id);
    m_stack->setCurrentWidget(m_view);
    for (QPushButton *button : std::as_const(m_listButtons))
        button->hide();
    for (QPushButton *button : std::as_const(m_documentButtons))
        button->show();
    showFacts();
}

void DocumentsPage::show(const QString &detail)
{
    const QString first = detail.section(QLatin1Char('/'), 0, 0);
    const QString second = detail.section(QLatin1Char('/'), 1);
    if (m_desk.document(Id<Document>{detail})) {
        showDocument(Id<Document>{detail});
        return;
    }
    showList();
    m_tabs->setCurrentIndex(first == QLatin1String("mandatory") ? 1 : m_tabs->currentIndex());
    if (first == QLatin1String("new"))
        chooseTemplate(second);
    else if (first == QLatin1String("assist"))
        assist(second == QLatin1String("policy") ? Assistant::ServicePolicy
                                                 : Assistant::ScopeStatement);
}

void DocumentsPage::commitPending()
{
    m_view->commit();
    if (!currentRow().isEmpty())
        m_rows.keep(QStringLiteral("documents"), currentRow());
}

QString DocumentsPage::place() const
{
    return isDocumentShown() ? m_view->document().value : QString();
}

void DocumentsPage::say(const QString &refusal)
{
    if (refusal.isEmpty())
        notice()->hide();
    else
        notice()->showNotice(NoticeKind::Warning, refusal);
}

} // namespace gapwright
