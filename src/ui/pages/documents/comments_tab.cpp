// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/comments_tab.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/plain_text_field.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

CommentsTab::CommentsTab(const Theme &theme, DocumentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_field(new PlainTextField(theme))
    , m_place(wrappedText({}, TextRole::Muted))
    , m_add(new QPushButton(tr("Add the comment")))
    , m_withResolved(new QCheckBox(tr("Show resolved ones")))
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("commentsTab"));
    auto *column = new QVBoxLayout(this);
    setScaledSpacing(*column, theme, {0, 12, 0, 0}, 12);
    auto *card = new Card(theme, tr("New comment"));
    m_field->setObjectName(QStringLiteral("newComment"));
    m_field->setAccessibleName(tr("New comment"));
    m_add->setObjectName(QStringLiteral("addComment"));
    m_add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, theme, {0, 0, 0, 0}, 8);
    row->addWidget(m_withResolved, 1);
    row->addWidget(m_add);
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_field);
    card->body()->addLayout(row);
    column->addWidget(card);
    new QVBoxLayout(m_content);
    column->addWidget(bareScroll(m_content), 1);
    m_place->hide();
    connect(m_add, &QPushButton::clicked, this, &CommentsTab::add);
    connect(m_withResolved, &QCheckBox::toggled, this, &CommentsTab::refresh);
    connect(&desk, &DocumentDesk::changed, this, &CommentsTab::refresh);
}

void CommentsTab::setDocument(const Id<Document> &id)
{
    m_document = id;
    m_open = -1;
    begin({}, {});
    refresh();
}

void CommentsTab::begin(const QString &heading, const QString &quote)
{
    m_heading = heading;
    m_quote = quote.simplified();
    QStringList place;
    if (!heading.isEmpty())
        place << tr("On “%1”").arg(heading);
    if (!m_quote.isEmpty())
        place << tr("“%1”").arg(m_quote);
    m_place->setText(place.join(QStringLiteral(": ")));
    m_place->setVisible(!place.isEmpty());
    m_field->setFocus();
}

bool CommentsTab::add()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    const DocumentText *text = textToShow(editions);
    if (!text || m_field->text().trimmed().isEmpty()) {
        emit refused(text ? tr("Write the comment first.")
                          : tr("Comments belong to a text, and this document has none here."));
        return false;
    }
    DocumentComment comment;
    comment.id = newId<DocumentComment>();
    comment.text = text->id;
    comment.heading = m_heading;
    comment.quote = m_quote;
    comment.remark = m_field->text().trimmed();
    comment.author = m_desk.session().workspace().author();
    comment.writtenOn = QDate::currentDate();
    store(comment, tr("Comment on “%1”").arg(editions.document.title));
    m_field->setText({});
    begin({}, {});
    return true;
}

void CommentsTab::store(const DocumentComment &comment, const QString &label)
{
    const Outcome done =
        m_desk.session().workspace().edit(label, [&](Edit &edit) { edit.save(comment); });
    emit refused(done ? QString() : done.error().message);
}

void CommentsTab::refresh()
{
    const DocumentEditions editions = m_desk.editions(m_document);
    struct Remark {
        DocumentComment comment;
        QString version;
    };
    std::vector<Remark> remarks;
    int open = 0;
    for (const DocumentComment &comment : m_desk.session().workspace().all<DocumentComment>()) {
        for (const DocumentText &text : editions.texts) {
            if (text.id != comment.text)
                continue;
            open += comment.resolved ? 0 : 1;
            if (!comment.resolved || m_withResolved->isChecked())
                remarks.push_back({comment, text.version});
        }
    }
    std::sort(remarks.begin(), remarks.end(), [](const Remark &a, const Remark &b) {
        if (a.comment.resolved != b.comment.resolved)
            return b.comment.resolved;
        if (a.comment.writtenOn != b.comment.writtenOn)
            return a.comment.writtenOn > b.comment.writtenOn;
        return a.comment.id.value < b.comment.id.value;
    });
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    setScaledSpacing(*rows, m_theme, {0, 0, 0, 0}, 12);
    for (const Remark &remark : remarks)
        rows->addWidget(rowOf(remark.comment, remark.version));
    if (remarks.empty())
        rows->addWidget(wrappedText(tr("No open comments. Select words in the text and choose "
                                       "“Comment” to begin one about them."),
                                    TextRole::Muted));
    rows->addStretch(1);
    static_cast<QVBoxLayout *>(m_content->layout())->addWidget(m_rows);
    if (open != m_open) {
        m_open = open;
        emit countChanged(open);
    }
}

QWidget *CommentsTab::rowOf(const DocumentComment &comment, const QString &version)
{
    auto *card = new Card(m_theme);
    QStringList facts{comment.author, QLocale().toString(comment.writtenOn, QLocale::ShortFormat),
                      tr("version %1").arg(version)};
    if (!comment.heading.isEmpty())
        facts << comment.heading;
    if (comment.resolved)
        facts << tr("resolved");
    card->body()->addWidget(wrappedText(facts.join(QStringLiteral(" · ")), TextRole::Small));
    if (!comment.quote.isEmpty())
        card->body()->addWidget(wrappedText(tr("“%1”").arg(comment.quote), TextRole::Muted));
    card->body()->addWidget(wrappedText(comment.remark));
    auto *answer = new PlainTextField(m_theme);
    answer->setLineRange(1, 4);
    answer->setText(comment.answer);
    answer->setPlaceholderText(tr("Answer"));
    answer->setAccessibleName(tr("Answer"));
    auto *resolve = new QPushButton(comment.resolved ? tr("Open again") : tr("Resolved"));
    resolve->setObjectName(QStringLiteral("resolveComment"));
    resolve->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, m_theme, {0, 0, 0, 0}, 8);
    row->addWidget(answer, 1);
    row->addWidget(resolve);
    card->body()->addLayout(row);
    // Later, since storing makes this row anew.
    connect(answer, &PlainTextField::editingFinished, this, [this, comment, answer] {
        DocumentComment changed = comment;
        changed.answer = answer->text().trimmed();
        QTimer::singleShot(0, this, [this, changed] { store(changed, tr("Answer a comment")); });
    });
    connect(resolve, &QPushButton::clicked, this, [this, comment, answer] {
        DocumentComment changed = comment;
        changed.resolved = !comment.resolved;
        changed.answer = answer->text().trimmed();
        QTimer::singleShot(0, this, [this, changed] {
            store(changed, changed.resolved ? tr("Resolve a comment") : tr("Open a comment again"));
        });
    });
    return card;
}

} // namespace gapwright
