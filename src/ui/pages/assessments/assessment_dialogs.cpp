// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessments/assessment_dialogs.h"

#include "ui/kit/combo_field.h"
#include "ui/kit/form_grid.h"
#include "ui/kit/optional_date_edit.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int breachesShown = 40;

} // namespace

std::vector<ItemBreach> breachesOf(const ProjectSession &session)
{
    std::vector<ItemBreach> found;
    for (const ItemResult &result : session.data().results) {
        const RequirementItem *item = session.catalogue().item(result.item);
        if (!item)
            continue;
        if (result.status == ConformityStatus::Unassessed)
            found.push_back(
                {result.item, {{}, "status", ApprovalDialog::tr("It has not been assessed yet.")}});
        for (const RuleBreach &breach : breachesOf(result, *item))
            found.push_back({result.item, breach});
    }
    return found;
}

NewAssessmentDialog::NewAssessmentDialog(const Theme &theme, ProjectSession &session,
                                         QWidget *parent)
    : FormDialog(theme, tr("New Assessment"), tr("Start assessment"), parent)
    , m_session(session)
    , m_form(new RecordForm<Assessment>(
          theme,
          {{QStringLiteral("item_set"), QStringLiteral("state"), QStringLiteral("approved_by"),
            QStringLiteral("approved_on"), QStringLiteral("conclusion")}}))
    , m_from(new ComboField)
{
    setObjectName(QStringLiteral("newAssessmentDialog"));
    const std::vector<Assessment> all = session.assessments();
    Assessment head;
    head.kind = all.empty() ? AssessmentKind::Baseline : AssessmentKind::Reassessment;
    head.name = all.empty()
        ? tr("Baseline")
        : tr("Re-assessment %1")
              .arg(QLocale().toString(QDate::currentDate(), QStringLiteral("MMMM yyyy")));
    head.heldOn = QDate::currentDate();
    head.assessor = session.workspace().author();
    head.itemSet = session.catalogue().itemSet();
    m_form->setRecord(head);
    body()->addWidget(m_form);
    QList<ComboChoice> choices;
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        choices.append({one->id.value, one->name});
    m_from->setObjectName(QStringLiteral("copyFrom"));
    m_from->setChoices(choices, tr("Nothing: every item starts unassessed"));
    if (!all.empty())
        m_from->setKey(session.data().assessment.id.value);
    auto *grid = new FormGrid(theme);
    grid->addRow({tr("Take over from"), m_from,
                  tr("Statuses, evidence texts, gaps and levels are copied; private notes and the "
                     "approval are not."),
                  true});
    body()->addWidget(grid);
    body()->addStretch(1);
    setPreferredSize(620, 460);
    connect(this, &FormDialog::confirmed, this, &NewAssessmentDialog::confirm);
}

void NewAssessmentDialog::confirm()
{
    m_form->commit();
    if (m_form->hasErrors())
        return;
    Assessment head = m_form->record();
    if (head.name.trimmed().isEmpty()) {
        showRefusal(tr("Give the assessment a name."));
        return;
    }
    if (!head.heldOn.isValid()) {
        showRefusal(tr("Enter the date of the assessment; the trend is ordered by it."));
        return;
    }
    head.id = newId<Assessment>();
    const Outcome done = m_session.addAssessment(head, Id<Assessment>{m_from->key()});
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

ApprovalDialog::ApprovalDialog(const Theme &theme, ProjectSession &session, QWidget *parent)
    : FormDialog(theme, tr("Approve %1").arg(session.data().assessment.name),
                 tr("Approve and lock"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("approvalDialog"));
    const std::vector<ItemBreach> breaches = breachesOf(session);
    if (!session.hasAssessment() || session.workspace().isReadOnly()) {
        setReason(session.lockReason());
    } else if (!isOpen(session.data().assessment)) {
        showReopening();
    } else if (!breaches.empty()) {
        showBreaches(breaches);
    } else {
        showApproval();
    }
    setPreferredSize(640, breaches.empty() ? 300 : 560);
}

void ApprovalDialog::showBreaches(const std::vector<ItemBreach> &breaches)
{
    QSet<QString> items;
    for (const ItemBreach &one : breaches)
        items.insert(one.item);
    body()->addWidget(
        wrappedText(tr("%n items stand in the way of approval.", nullptr, int(items.size())),
                    TextRole::Heading));
    body()->addWidget(wrappedText(
        tr("An approved assessment is locked and must be complete. Choose an item to mend it."),
        TextRole::Muted));
    auto *rows = new QVBoxLayout;
    setScaledSpacing(*rows, theme(), {0, 0, 0, 0}, 2);
    for (std::size_t i = 0; i < qMin<std::size_t>(breaches.size(), breachesShown); ++i) {
        const ItemBreach &one = breaches[i];
        auto *row = new PlaceRow(theme(),
                                 {QStringLiteral("triangle-alert"), one.item, one.breach.sentence});
        row->setToolTip(one.breach.sentence);
        connect(row, &QAbstractButton::clicked, this, [this, item = one.item] {
            emit goTo(QStringLiteral("gap/") + item);
            reject();
        });
        rows->addWidget(row);
    }
    if (breaches.size() > breachesShown)
        rows->addWidget(wrappedText(
            tr("and %n more", nullptr, int(breaches.size()) - breachesShown), TextRole::Muted));
    body()->addLayout(rows);
    body()->addStretch(1);
    setReason(tr("Mend the items of the list first."));
}

void ApprovalDialog::showApproval()
{
    auto *grid = new FormGrid(theme());
    auto *name = new QLineEdit(m_session.workspace().author());
    name->setObjectName(QStringLiteral("approvedBy"));
    auto *day = new OptionalDateEdit(theme());
    day->setDate(QDate::currentDate());
    day->setFieldName(tr("Approved on"));
    grid->addRow({tr("Approved by"), name, {}, false, true});
    grid->addRow({tr("Approved on"), day, {}, false, true});
    body()->addWidget(wrappedText(
        tr("Afterwards nothing in this assessment can be changed. Later findings go into a new "
           "assessment."),
        TextRole::Muted));
    body()->addWidget(grid);
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, [this, grid, name, day] {
        day->commit();
        grid->setError(name,
                       name->text().trimmed().isEmpty() ? tr("Enter who approves.") : QString());
        grid->setError(
            day, day->isAcceptable() && day->date().isValid() ? QString() : tr("Enter a date."));
        if (grid->hasErrors())
            return;
        const Outcome done = m_session.setApproval(name->text(), day->date());
        if (done)
            accept();
        else
            showRefusal(done.error().message);
    });
}

void ApprovalDialog::showReopening()
{
    const Assessment &head = m_session.data().assessment;
    setWindowTitle(tr("Open %1 Again").arg(head.name));
    verbButton()->setText(tr("Open again"));
    body()->addWidget(wrappedText(
        tr("Approved by %1 on %2 and locked since. Opening it again takes the approval back; the "
           "history keeps who did so.")
            .arg(head.approvedBy, QLocale().toString(head.approvedOn, QLocale::ShortFormat))));
    body()->addStretch(1);
    connect(this, &FormDialog::confirmed, this, [this] {
        const Outcome done = m_session.setApproval({}, {});
        if (done)
            accept();
        else
            showRefusal(done.error().message);
    });
}

void openNewAssessment(const Theme &theme, ProjectSession &session, QWidget *window)
{
    auto *dialog = new NewAssessmentDialog(theme, session, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

ApprovalDialog *openApproval(const Theme &theme, ProjectSession &session, QWidget *window)
{
    auto *dialog = new ApprovalDialog(theme, session, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

} // namespace gapwright
