// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/step_criteria.h"

#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/inline_help.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/progress/step_dialogs.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int linksShown = 4;

struct StateLook {
    QString icon;
    ColourRole role;
};

StateLook lookOf(const CriterionProgress &progress)
{
    switch (progress.verdict.state) {
    case CriterionVerdict::State::Met:
        return {QStringLiteral("circle-check"), &Tokens::ok};
    case CriterionVerdict::State::NotMet:
        return {QStringLiteral("circle-x"), &Tokens::bad};
    case CriterionVerdict::State::Undecidable:
        return {QStringLiteral("circle-question-mark"), &Tokens::warn};
    }
    return {};
}

QString wordOf(const CriterionProgress &progress)
{
    switch (progress.verdict.state) {
    case CriterionVerdict::State::Met:
        return progress.isConfirmed ? StepCriteria::tr("Confirmed") : StepCriteria::tr("Met");
    case CriterionVerdict::State::NotMet:
        return StepCriteria::tr("Not met");
    case CriterionVerdict::State::Undecidable:
        return progress.isComputed ? StepCriteria::tr("Data do not say")
                                   : StepCriteria::tr("To be confirmed");
    }
    return {};
}

QString linkText(const RecordLink &link)
{
    if (!link.title.isEmpty())
        return link.title;
    QString title;
    forEachRegister([&]<class R>() {
        if (link.table == definitionOf<R>().table)
            title = QCoreApplication::translate("Register", definitionOf<R>().title);
    });
    return title;
}

QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text.size() > 56 ? text.left(55) + QChar(0x2026) : text);
    button->setProperty("link", true);
    button->setToolTip(text);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

StepCriteria::StepCriteria(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                           QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_session(session)
    , m_watch(watch)
{
}

QWidget *StepCriteria::nextCard(const Step &step)
{
    const StepProgress *progress = m_watch.step(step.id);
    if (!progress)
        return nullptr;
    auto *card = new Card(m_theme, tr("Next"));
    card->setObjectName(QStringLiteral("nextCard"));
    card->body()->addWidget(wrappedText(statusText(*progress), TextRole::Strong));
    for (const NextThing &thing : m_watch.nextThings(step.id)) {
        const QString address = thing.place ? addressOf(*thing.place) : QString();
        auto *row = new PlaceRow(m_theme,
                                 {QStringLiteral("arrow-right"), thing.sentence,
                                  thing.place ? linkText(*thing.place) : QString()});
        row->setToolTip(thing.sentence);
        row->setEnabled(!address.isEmpty());
        connect(row, &QAbstractButton::clicked, this, [this, address] { emit goTo(address); });
        card->body()->addWidget(row);
    }
    QStringList waits;
    for (const QString &id : progress->waitsFor) {
        if (const Step *other = m_session.catalogue().step(id))
            waits << tr("%1 %2", "number, title of a step").arg(id, other->shortTitle);
    }
    if (!waits.isEmpty())
        card->body()->addWidget(wrappedText(
            tr("Needs the result of: %1.").arg(waits.join(QStringLiteral(", "))), TextRole::Muted));
    addUse(*card, step, *progress);
    return card;
}

void StepCriteria::addUse(Card &card, const Step &step, const StepProgress &progress)
{
    // the source makes establishing a project optional, and nothing else
    if (step.id != QLatin1String("2") || m_session.workspace().isReadOnly())
        return;
    QPushButton *button =
        linkButton(progress.used ? tr("Do not use this step…") : tr("Use this step again"));
    button->setObjectName(QStringLiteral("useStep"));
    connect(
        button, &QPushButton::clicked, this,
        [this, used = progress.used, button, id = projectStepOf(step.id)] {
            if (used)
                (new StepNotUsedDialog(m_theme, m_session, id, button->window()))->open();
            else
                useStepAgain(m_session, id);
        },
        Qt::QueuedConnection);
    card.body()->addWidget(button, 0, Qt::AlignLeading);
}

QWidget *StepCriteria::criteriaCard(const Step &step)
{
    const StepProgress *progress = m_watch.step(step.id);
    if (!progress || progress->criteria.empty())
        return nullptr;
    auto *card = new Card(m_theme,
                          tr("Done when: %1 of %2 met")
                              .arg(QLocale().toString(progress->met()),
                                   QLocale().toString(int(progress->criteria.size()))));
    card->setObjectName(QStringLiteral("criteriaCard"));
    setInlineHelp(*card, tr("Criteria of the step"),
                  {tr("What has to be true before the step is done. What data can decide is "
                      "computed from the registers; the rest a person confirms.")});
    for (const CriterionProgress &one : progress->criteria)
        addCriterion(*card, step, one);
    return card;
}

void StepCriteria::addCriterion(Card &card, const Step &step, const CriterionProgress &progress)
{
    const auto text = std::find_if(step.guide.done.begin(), step.guide.done.end(),
                                   [&](const StepCriterion &one) { return one.id == progress.id; });
    if (text == step.guide.done.end())
        return;
    const StateLook look = lookOf(progress);
    auto *row = new QHBoxLayout;
    setScaledSpacing(*row, m_theme, {0, 0, 0, 0}, 8);
    auto *mark = new IconLabel(m_theme, look.icon, {});
    mark->setIcon(look.icon, look.role);
    mark->setAccessibleName(wordOf(progress));
    mark->setFixedWidth(m_theme.px(20));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    setScaledSpacing(*column, m_theme, {0, 0, 0, 6}, 2);
    QLabel *criterion = wrappedText(text->criterion);
    criterion->setToolTip(text->how);
    column->addWidget(criterion);
    QString state = wordOf(progress);
    if (!progress.verdict.missing.isEmpty() && progress.isComputed)
        state += QStringLiteral(": ") + progress.verdict.missing.join(QStringLiteral(", "));
    column->addWidget(wrappedText(state, TextRole::Muted));
    addLinks(*column, progress.verdict.records);
    addConfirmation(*column, step, progress);
    row->addLayout(column, 1);
    card.body()->addLayout(row);
}

void StepCriteria::addLinks(QBoxLayout &column, const std::vector<RecordLink> &links)
{
    int shown = 0;
    for (const RecordLink &link : links) {
        const QString address = addressOf(link);
        if (address.isEmpty() || shown == linksShown)
            continue;
        QPushButton *button = linkButton(linkText(link));
        connect(button, &QPushButton::clicked, this, [this, address] { emit goTo(address); });
        column.addWidget(button, 0, Qt::AlignLeading);
        ++shown;
    }
    const int more = int(links.size()) - shown;
    if (more > 0 && shown == linksShown)
        column.addWidget(wrappedText(tr("and %n more record(s)", nullptr, more), TextRole::Small));
}

void StepCriteria::addConfirmation(QBoxLayout &column, const Step &step,
                                   const CriterionProgress &progress)
{
    if (progress.isConfirmed)
        column.addWidget(
            wrappedText(tr("%1, %2: %3", "name, date, reason")
                            .arg(progress.confirmedBy,
                                 QLocale().toString(progress.confirmedOn, QLocale::ShortFormat),
                                 progress.reason),
                        TextRole::Small));
    if (!progress.mayBeConfirmed() || m_session.workspace().isReadOnly())
        return;
    QPushButton *button = linkButton(progress.isConfirmed ? tr("Take back") : tr("Confirm…"));
    button->setObjectName(QStringLiteral("confirm-") + progress.id);
    connect(
        button, &QPushButton::clicked, this,
        [this, button, id = progress.id, confirmed = progress.isConfirmed, stepId = step.id] {
            if (confirmed) {
                withdrawConfirmation(m_session, id);
                return;
            }
            for (const StepCriterion &one : m_session.catalogue().step(stepId)->guide.done) {
                if (one.id == id)
                    (new ConfirmCriterionDialog(m_theme, m_session, one, button->window()))->open();
            }
        },
        Qt::QueuedConnection);
    column.addWidget(button, 0, Qt::AlignLeading);
}

} // namespace gapwright
