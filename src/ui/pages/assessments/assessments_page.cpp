// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessments/assessments_page.h"

#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/pill.h"
#include "ui/kit/theme.h"
#include "ui/pages/assessments/assessment_dialogs.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/session/project_session.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int mostColumns = 5;
constexpr int labelWidth = 270;

QLabel *cell(const QString &text, TextRole role = TextRole::Body)
{
    auto *label = new ElidedLabel(text, role);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString percent(const std::optional<double> &value)
{
    return value ? AssessmentsPage::tr("%1 %").arg(QLocale().toString(*value, 'f', 1))
                 : QStringLiteral("–");
}

} // namespace

AssessmentsPage::AssessmentsPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Assessments"), Body::Scrolls, parent)
    , m_session(session)
    , m_table(new Card(theme, tr("Side by side")))
    , m_details(new Card(theme))
    , m_form(new RecordForm<Assessment>(
          theme,
          {{QStringLiteral("item_set"), QStringLiteral("state"), QStringLiteral("approved_by"),
            QStringLiteral("approved_on")}}))
{
    setObjectName(QStringLiteral("assessmentsPage"));
    QPushButton *import =
        addButton(QStringLiteral("importButton"), tr("Import"), QStringLiteral("upload"));
    QPushButton *exporting =
        addButton(QStringLiteral("exportButton"), tr("Export"), QStringLiteral("file-spreadsheet"));
    m_approve = addButton(QStringLiteral("approveButton"), tr("Approve"), QStringLiteral("lock"));
    QPushButton *fresh = addButton(QStringLiteral("newAssessmentButton"), tr("New assessment"),
                                   QStringLiteral("plus"), true);
    connect(import, &QPushButton::clicked, this, &AssessmentsPage::importRequested);
    connect(exporting, &QPushButton::clicked, this, &AssessmentsPage::exportRequested);
    connect(m_approve, &QPushButton::clicked, this, &AssessmentsPage::approve);
    connect(fresh, &QPushButton::clicked, this,
            [this] { openNewAssessment(this->theme(), m_session, this); });
    connect(m_form, &RecordFormBase::fieldEdited, this, &AssessmentsPage::save);
    m_details->body()->addWidget(m_form);
    body()->addWidget(m_table);
    body()->addWidget(m_details);
    body()->addStretch(1);
    connect(&session, &ProjectSession::updated, this, &AssessmentsPage::refresh);
    refresh();
}

void AssessmentsPage::refresh()
{
    const Assessment &head = m_session.data().assessment;
    setFacts(m_session.hasAssessment() ? tr("%n assessments; “%1” is shown on the other pages",
                                            nullptr, int(m_session.assessments().size()))
                                             .arg(head.name)
                                       : tr("No assessment yet"));
    const bool isApproved = m_session.hasAssessment() && !isOpen(head);
    m_approve->setText(isApproved ? tr("Open again") : tr("Approve"));
    m_approve->setEnabled(m_session.hasAssessment() && !m_session.workspace().isReadOnly());
    m_details->setTitle(tr("Details of “%1”").arg(head.name));
    m_details->setVisible(m_session.hasAssessment());
    m_form->setEnabled(!m_session.isLocked());
    if (!(m_form->record() == head))
        m_form->setRecord(head);
    delete m_comparison;
    m_comparison = comparison();
    m_table->body()->addWidget(m_comparison);
}

QWidget *AssessmentsPage::comparison()
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    setScaledSpacing(*grid, theme(), {0, 0, 0, 0}, 10);
    const QStringList rows{QString(),      tr("Date"),      tr("Kind"),       tr("State"),
                           tr("Verdict"),  tr("Assessed"),  tr("Conformity"), tr("Gaps"),
                           tr("Forecast"), tr("Capability")};
    int line = 0;
    const auto addLabel = [&](const QString &text) {
        QLabel *label = cell(text, TextRole::Caption);
        grid->addWidget(label, line++, 0);
    };
    for (const QString &row : rows)
        addLabel(row);
    for (const Clause *clause : m_session.catalogue().topClauses())
        addLabel(titleOf(*clause));
    const std::vector<Assessment> all = m_session.assessments();
    const int first = qMax(0, int(all.size()) - mostColumns);
    for (int i = first; i < int(all.size()); ++i)
        addColumn(*grid, i - first + 1, all[std::size_t(i)]);
    grid->setColumnMinimumWidth(0, theme().px(labelWidth));
    for (int i = 1; i <= int(all.size()) - first; ++i)
        grid->setColumnStretch(i, 1);
    return table;
}

void AssessmentsPage::addColumn(QGridLayout &grid, int column, const Assessment &assessment)
{
    const bool isCurrent = assessment.id == m_session.data().assessment.id;
    const AssessmentData data = isCurrent ? m_session.data() : m_session.dataOf(assessment.id);
    const Scorecard scores =
        isCurrent ? m_session.scores() : scorecardOf(data, m_session.catalogue());
    const QLocale locale;
    int line = 0;
    auto *name = new QPushButton(assessment.name);
    name->setObjectName(QStringLiteral("chooseAssessment"));
    name->setProperty("link", true);
    name->setToolTip(isCurrent ? tr("Shown on the other pages")
                               : tr("Show this assessment on the other pages"));
    name->setIcon(isCurrent ? theme().icon(QStringLiteral("circle-check"), &Tokens::accent)
                            : QIcon());
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // Later: the click comes from a table that is made anew.
    connect(
        name, &QPushButton::clicked, this,
        [this, id = assessment.id] { m_session.setCurrentAssessment(id); }, Qt::QueuedConnection);
    grid.addWidget(name, line++, column);
    const auto add = [&](const QString &text) { grid.addWidget(cell(text), line++, column); };
    add(locale.toString(assessment.heldOn, QLocale::ShortFormat));
    add(labelOf(choicesOf<AssessmentKind>(), int(assessment.kind)));
    add(isOpen(assessment) ? labelOf(choicesOf<AssessmentState>(), int(assessment.state))
                           : tr("approved by %1").arg(assessment.approvedBy));
    // Aligned: else the width of the pill would be that of its column.
    grid.addWidget(new Pill(theme(), pillOf(scores.overall.verdict)), line++, column,
                   Qt::AlignLeading);
    add(percent(scores.overall.coverage));
    add(percent(scores.overall.percent));
    add(locale.toString(scores.overall.counts.gaps()));
    add(tr("%1 major, %2 minor")
            .arg(locale.toString(scores.majors), locale.toString(scores.minors)));
    add(scores.maturity.index ? locale.toString(*scores.maturity.index, 'f', 1)
                              : QStringLiteral("–"));
    for (const Clause *clause : m_session.catalogue().topClauses()) {
        const ClauseScore *score = scores.clause(clause->id);
        add(percent(score ? score->conformity.percent : std::nullopt));
    }
}

void AssessmentsPage::save(const QString &column)
{
    const Assessment changed = m_form->record();
    const Field *field = fieldOf(definitionOf<Assessment>(), QLatin1String(column.toLatin1()));
    const QString label =
        tr("%1 of %2", "field, assessment").arg(field ? labelOf(*field) : column, changed.name);
    const Outcome done = m_session.workspace().edit(label, [&](Edit &edit) { edit.save(changed); });
    if (!done)
        notice()->showNotice(NoticeKind::Error, done.error().message);
}

void AssessmentsPage::approve()
{
    ApprovalDialog *dialog = openApproval(theme(), m_session, this);
    connect(dialog, &ApprovalDialog::goTo, this, &AssessmentsPage::goTo);
}

void AssessmentsPage::commitPending()
{
    m_form->commit();
}

} // namespace gapwright
