// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problems/problems_page.h"

#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/pages/problems/problem_model.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/session/project_session.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gapwright {

ProblemsPage::ProblemsPage(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
                           QWidget *parent)
    : WorkPage(theme, tr("Problems"), Body::Fills, parent)
    , m_watch(watch)
    , m_directory(session.workspace())
    , m_model(new ProblemModel(m_directory, this))
    , m_table(new ListTable(theme))
    , m_severity(new ComboField)
    , m_register(new ComboField)
    , m_nothing(new EmptyState(theme, QStringLiteral("circle-check"), {}))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("problemsPage"));
    m_open = addButton(QStringLiteral("openProblem"), tr("Open the record"),
                       QStringLiteral("arrow-right"), true);
    build();
    const auto open = [this](const QModelIndex &index) {
        const QString address = index.data(ProblemModel::AddressRole).toString();
        if (!address.isEmpty())
            emit goTo(address);
    };
    connect(m_table, &ListTable::opened, this, open);
    connect(m_open, &QPushButton::clicked, this, [this, open] { open(m_table->currentIndex()); });
    connect(m_severity, &ComboField::keyChosen, this, &ProblemsPage::filter);
    connect(m_register, &ComboField::keyChosen, this, &ProblemsPage::filter);
    connect(&watch, &ProjectWatch::changed, this, &ProblemsPage::refresh);
    refresh();
}

void ProblemsPage::build()
{
    m_severity->setObjectName(QStringLiteral("problemSeverity"));
    m_severity->setAccessibleName(tr("Show problems that are"));
    m_severity->setChoices({{QStringLiteral("error"), tr("Errors")},
                            {QStringLiteral("warning"), tr("Warnings")},
                            {QStringLiteral("info"), tr("Hints")}},
                           tr("All problems"));
    m_register->setObjectName(QStringLiteral("problemRegister"));
    m_register->setAccessibleName(tr("Show problems of the register"));
    auto *bar = new QHBoxLayout;
    setScaledSpacing(*bar, theme(), {0, 0, 0, 0}, 12);
    bar->addWidget(m_severity);
    bar->addWidget(m_register);
    bar->addStretch(1);
    setScaledWidth(*m_severity, theme(), 180);
    setScaledWidth(*m_register, theme(), 240);
    body()->addLayout(bar);

    m_table->setObjectName(QStringLiteral("problemTable"));
    m_table->setAccessibleName(tr("Problems, errors first"));
    m_table->setModel(m_model);
    m_table->setWidths({112, 220, 0, 0, 64});
    m_table->setItemDelegateForColumn(ProblemModel::SeverityColumn,
                                      new PillDelegate(
                                          theme(),
                                          [this](const QModelIndex &index) {
                                              return pillOf(
                                                  m_model->problemAt(index.row()).severity);
                                          },
                                          m_table));
    auto *records = new TwoLineDelegate(theme(), m_table);
    records->setSubtitleRole(ProblemModel::SubtitleRole);
    m_table->setItemDelegateForColumn(ProblemModel::RecordColumn, records);
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);
}

void ProblemsPage::refresh()
{
    m_model->setProblems(m_watch.problems());
    QList<ComboChoice> registers;
    QSet<QByteArray> seen;
    for (const Problem &problem : m_watch.problems()) {
        const RegisterAccess *access = m_directory.access(QLatin1String(problem.table));
        if (!access || seen.contains(problem.table))
            continue;
        seen.insert(problem.table);
        registers.append({QString::fromLatin1(problem.table),
                          QCoreApplication::translate("Register", access->info().title)});
    }
    std::sort(registers.begin(), registers.end(), [](const ComboChoice &a, const ComboChoice &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    m_register->setChoices(registers, tr("All registers"));
    QStringList facts;
    facts << tr("%n error(s)", nullptr, m_watch.countOf(Problem::Severity::Error))
          << tr("%n warning(s)", nullptr, m_watch.countOf(Problem::Severity::Warning))
          << tr("%n hint(s)", nullptr, m_watch.countOf(Problem::Severity::Info));
    setFacts(m_watch.isKnown() ? facts.join(QStringLiteral(" · ")) : tr("Looking for problems…"));
    filter();
}

void ProblemsPage::filter()
{
    const QString key = m_severity->key();
    std::optional<Problem::Severity> severity;
    if (key == QLatin1String("error"))
        severity = Problem::Severity::Error;
    else if (key == QLatin1String("warning"))
        severity = Problem::Severity::Warning;
    else if (key == QLatin1String("info"))
        severity = Problem::Severity::Info;
    m_model->setFilter(severity, m_register->key().toLatin1());
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setSentence(m_watch.problems().empty()
                               ? tr("No validation rule is broken. Problems appear here as soon as "
                                    "a record breaks one, with the record and what to do.")
                               : tr("No problem fits the filter."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_open->setEnabled(!isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

} // namespace gapwright
