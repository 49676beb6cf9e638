// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/document_view.h"

#include "assessment/steps/project_records.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/pill.h"
#include "ui/kit/theme.h"
#include "ui/pages/documents/comments_tab.h"
#include "ui/pages/documents/compare_view.h"
#include "ui/pages/documents/control_tab.h"
#include "ui/pages/documents/document_list_model.h"
#include "ui/pages/documents/text_tab.h"
#include "ui/pages/documents/versions_tab.h"
#include "ui/pages/engagement/form_dialog.h"
#include "ui/pages/session/project_session.h"

#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// What an approved text says beside what it would say today.
class StaleDialog : public FormDialog {
public:
    StaleDialog(const Theme &theme, const StaleDocument &stale, QWidget *parent)
        : FormDialog(theme, DocumentView::tr("What changed since the approval"),
                     DocumentView::tr("New draft with the change"), parent)
    {
        setObjectName(QStringLiteral("staleDialog"));
        setPreferredSize(900, 520);
        std::vector<ParagraphPair> pairs;
        QString heading;
        for (const StaleParagraph &paragraph : stale.paragraphs) {
            if (paragraph.heading != heading && !paragraph.heading.isEmpty())
                pairs.push_back(compareParagraphs(paragraph.heading, paragraph.heading));
            heading = paragraph.heading;
            pairs.push_back(compareParagraphs(paragraph.before, paragraph.now));
        }
        auto *view = new CompareView(theme);
        view->showPairs(DocumentView::tr("As approved"),
                        DocumentView::tr("With the registers of today"), std::move(pairs));
        body()->addWidget(view, 1);
    }
};

} // namespace

DocumentView::DocumentView(const Theme &theme, DocumentDesk &desk,
                           const RegisterDirectory &directory, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_status(new Pill(theme))
    , m_stale(new NoticeBar(theme))
    , m_tabs(new QTabWidget)
    , m_text(new TextTab(theme, desk))
    , m_control(new ControlTab(theme, desk, directory))
    , m_versions(new VersionsTab(theme, desk))
    , m_comments(new CommentsTab(theme, desk))
{
    setObjectName(QStringLiteral("documentView"));
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 0, 0, 0}, 10);
    column->addWidget(m_stale);
    m_stale->setClosable(false);
    m_stale->setObjectName(QStringLiteral("staleNotice"));
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    m_tabs->setAccessibleName(tr("Parts of the document"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_control, tr("Control"));
    m_tabs->addTab(m_versions, tr("Versions"));
    m_tabs->addTab(m_comments, tr("Comments"));
    m_tabs->setCornerWidget(m_status, Qt::TopRightCorner);
    column->addWidget(m_tabs, 1);
    connect(m_stale, &NoticeBar::actionTriggered, this, &DocumentView::showStaleness);
    connect(m_text, &TextTab::refused, this, &DocumentView::refused);
    connect(m_control, &ControlTab::refused, this, &DocumentView::refused);
    connect(m_control, &ControlTab::goTo, this, &DocumentView::goTo);
    connect(m_control, &ControlTab::draftBegun, this, [this] { setTab(Tab::Text); });
    connect(m_comments, &CommentsTab::refused, this, &DocumentView::refused);
    connect(m_text, &TextTab::compareRequested, this, [this] {
        m_text->commit();
        setTab(Tab::Versions);
        m_versions->compareWithBefore();
    });
    connect(m_text, &TextTab::commentRequested, this,
            [this](const QString &heading, const QString &quote) {
                setTab(Tab::Comments);
                m_comments->begin(heading, quote);
            });
    connect(m_comments, &CommentsTab::countChanged, this, [this](int open) {
        m_tabs->setTabText(int(Tab::Comments),
                           open > 0 ? tr("Comments (%1)").arg(open) : tr("Comments"));
    });
    for (auto signal : {&DocumentDesk::changed, &DocumentDesk::findings})
        connect(&desk, signal, this, &DocumentView::refresh);
}

void DocumentView::setDocument(const Id<Document> &id)
{
    m_text->commit();
    m_document = id;
    m_text->setDocument(id);
    m_control->setDocument(id);
    m_versions->setDocument(id);
    m_comments->setDocument(id);
    const bool hasText = textToShow(m_desk.editions(id)) != nullptr;
    m_tabs->setTabEnabled(int(Tab::Text), hasText);
    m_tabs->setTabEnabled(int(Tab::Versions), hasText);
    m_tabs->setTabEnabled(int(Tab::Comments), hasText);
    setTab(hasText ? Tab::Text : Tab::Control);
    refresh();
}

void DocumentView::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void DocumentView::commit()
{
    m_text->commit();
    m_control->commit();
}

void DocumentView::refresh()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    if (!editions.document.id.isSet())
        return;
    const DocumentText *text = textToShow(editions);
    m_status->setLook(pillOf(text ? text->status : editions.document.status));
    emit factsChanged();
    const StaleDocument *stale = m_desk.staleness(m_document);
    if (stale)
        m_stale->showNotice(NoticeKind::Warning,
                            tr("%n paragraphs no longer say what the registers say.", nullptr,
                               int(stale->paragraphs.size())),
                            tr("Show old and new"));
    else
        m_stale->hide();
}

QString DocumentView::facts() const
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *text = textToShow(editions);
    QStringList facts;
    if (!editions.document.code.isEmpty())
        facts << editions.document.code;
    const QString version = text ? text->version : editions.document.version;
    if (!version.isEmpty())
        facts << tr("version %1").arg(version);
    const QString owner = m_desk.nameOf(editions.document.owner);
    facts << (owner.isEmpty() ? tr("no owner") : tr("owner: %1").arg(owner));
    if (!editions.document.clause.isEmpty())
        facts << tr("clause %1").arg(editions.document.clause);
    if (editions.document.nextReview.isValid())
        facts << tr("next review %1")
                     .arg(QLocale().toString(editions.document.nextReview, QLocale::ShortFormat));
    return facts.join(QStringLiteral(" · "));
}

void DocumentView::showStaleness()
{
    const StaleDocument *stale = m_desk.staleness(m_document);
    if (!stale)
        return;
    auto *dialog = new StaleDialog(m_theme, *stale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::confirmed, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, &DocumentView::beginStaleDraft);
    dialog->open();
}

/// The fields take the values of today by themselves; the draft says which.
void DocumentView::beginStaleDraft()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *force = textInForce(editions);
    const StaleDocument *stale = m_desk.staleness(m_document);
    if (!force || !stale)
        return;
    NewText text;
    text.body = force->body;
    text.templateId = force->templateId;
    text.templateHash = force->templateHash;
    text.changeSummary = summaryOf(stale->paragraphs);
    text.author = m_desk.author();
    text.today = QDate::currentDate();
    const Outcome done = m_desk.apply(beginText(editions, text));
    emit refused(done ? QString() : done.error().message);
    if (done)
        setTab(Tab::Text);
}

} // namespace gapwright
