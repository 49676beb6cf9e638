// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessments/inherit_dialog.h"

#include "ui/kit/combo_field.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/search/library_entry.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int previewHeight = 230;

/// Points with a hanging indent; the texts stay plain.
QString pointsHtml(const QStringList &questions)
{
    QString html =
        QStringLiteral("<ul style=\"margin: 0; -qt-list-indent: 0; margin-left: 16px\">");
    for (const QString &question : questions)
        html += QStringLiteral("<li style=\"margin-bottom: 3px\">%1</li>")
                    .arg(question.toHtmlEscaped());
    return html + QLatin1String("</ul>");
}

} // namespace

InheritDialog::InheritDialog(const Theme &theme, ProjectSession &session, QWidget *parent)
    : FormDialog(theme, tr("Inherit from Another Standard"), tr("Mark as inherited"), parent)
    , m_session(session)
    , m_standard(new ComboField)
    , m_withPartial(new QCheckBox(tr("Also items that it covers only in part")))
    , m_explanation(wrappedText({}))
    , m_questions(wrappedText({}))
    , m_count(wrappedText({}, TextRole::Strong))
    , m_preview(new QTableWidget(0, 4))
{
    setObjectName(QStringLiteral("inheritDialog"));
    setPreferredSize(860, 660);
    build();
    connect(m_standard, &ComboField::keyChosen, this, &InheritDialog::refresh);
    connect(m_withPartial, &QCheckBox::toggled, this, &InheritDialog::refresh);
    connect(this, &FormDialog::confirmed, this, &InheritDialog::confirm);
    refresh();
}

void InheritDialog::build()
{
    m_standard->setObjectName(QStringLiteral("inheritStandard"));
    m_standard->setAccessibleName(tr("The standard the client is certified to"));
    QList<ComboChoice> choices;
    for (const InheritGuide &guide : m_session.catalogue().reference().inherit)
        choices << ComboChoice{QString::number(int(guide.standard)), guide.name};
    m_standard->setChoices(choices);
    if (!choices.isEmpty())
        m_standard->setKey(choices.front().key);
    m_questions->setTextFormat(Qt::RichText);
    auto *label = new QLabel(tr("&Certified to"));
    label->setBuddy(m_standard);
    m_withPartial->setObjectName(QStringLiteral("inheritPartial"));
    m_explanation->setObjectName(QStringLiteral("inheritExplanation"));
    m_count->setObjectName(QStringLiteral("inheritCount"));
    m_preview->setObjectName(QStringLiteral("inheritPreview"));
    m_preview->setAccessibleName(tr("Items that would be marked"));
    m_preview->setHorizontalHeaderLabels({tr("Item"), tr("Its clauses"), tr("Fit, confidence"),
                                          tr("What is given, what is missing")});
    m_preview->verticalHeader()->hide();
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepMeasured(theme(), m_preview,
                 [this] { m_preview->setMinimumHeight(theme().px(previewHeight)); });
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 12);
    row->addWidget(label);
    row->addWidget(m_standard, 1);
    row->addWidget(m_withPartial, 1);
    body()->addLayout(row);
    body()->addWidget(m_explanation);
    body()->addWidget(
        wrappedText(tr("Ask before anything inherited is confirmed"), TextRole::Heading));
    body()->addWidget(m_questions);
    body()->addWidget(m_count);
    body()->addWidget(m_preview, 1);
}

void InheritDialog::refresh()
{
    const auto standard = LinkedStandard(m_standard->key().toInt());
    m_plan =
        inheritFrom(standard, m_withPartial->isChecked(), m_session.data(), m_session.catalogue());
    const InheritGuide *guide = m_session.catalogue().reference().inheritFrom(standard);
    m_explanation->setText(guide ? guide->explanation : QString());
    m_questions->setText(guide ? pointsHtml(guide->questions) : QString());
    const int count = int(m_plan.items.size());
    QStringList facts{
        tr("%n item(s) will be marked to confirm; no status is set.", nullptr, count)};
    if (m_plan.scored > 0)
        facts << tr("%n item(s) have a status and are left alone.", nullptr, m_plan.scored);
    if (m_plan.marked > 0)
        facts << tr("%n item(s) are marked already.", nullptr, m_plan.marked);
    m_count->setText(facts.join(QLatin1Char(' ')));
    fillPreview();
    verbButton()->setText(tr("Mark %n item(s)", nullptr, count));
    setReason(m_session.isLocked() ? m_session.lockReason()
                  : count > 0      ? QString()
                                   : tr("No item can be marked."));
}

void InheritDialog::fillPreview()
{
    m_preview->setRowCount(int(m_plan.items.size()));
    int row = 0;
    for (const InheritedItem &item : m_plan.items) {
        const QString confidence = labelOf(choicesOf<OriginConfidence>(), int(item.confidence));
        const QString texts[] = {linkToItem(item.item, m_session.catalogue()).text, item.references,
                                 QStringLiteral("%1, %2").arg(wordOf(item.fit), confidence),
                                 item.note};
        int column = 0;
        for (const QString &text : texts) {
            auto *cell = new QTableWidgetItem(text);
            cell->setToolTip(text.toHtmlEscaped());
            m_preview->setItem(row, column++, cell);
        }
        ++row;
    }
    m_preview->setColumnWidth(0, theme().px(260));
    m_preview->setColumnWidth(1, theme().px(110));
    m_preview->setColumnWidth(2, theme().px(120));
}

void InheritDialog::confirm()
{
    const Outcome done = m_session.takeOver(labelOf(m_plan), m_plan.changed);
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

InheritDialog *openInherit(const Theme &theme, ProjectSession &session, QWidget *window)
{
    auto *dialog = new InheritDialog(theme, session, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

} // namespace gapwright
