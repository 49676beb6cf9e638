// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessments/transition_dialog.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/assessments/csv_dialogs.h"
#include "ui/pages/assessments/transition_model.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int explanationHeight = 170;

/// Narrows the queue to what a person wants to look at.
class QueueFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKey(const QString &key)
    {
        m_key = key;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const int kind = index.data(TransitionModel::KindRole).toInt();
        if (m_key == QLatin1String("carried"))
            return kind == int(TransitionRow::Kind::Carried);
        if (m_key == QLatin1String("doubt"))
            return index.data(TransitionModel::DoubtRole).toBool();
        if (m_key == QLatin1String("nothing"))
            return kind != int(TransitionRow::Kind::Carried);
        return true;
    }

private:
    QString m_key;
};

} // namespace

TransitionDialog::TransitionDialog(const Theme &theme, ProjectSession &session, TransitionPlan plan,
                                   QWidget *parent)
    : FormDialog(theme, tr("From the 2011 Edition: %1").arg(plan.fileName), tr("Carry over"),
                 parent)
    , m_session(session)
    , m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("transitionDialog"));
    setPreferredSize(1080, 660);
    for (const QString &sentence : m_plan.notices)
        body()->addWidget(wrappedText(sentence, TextRole::Muted));
    if (!m_plan.problems.empty())
        showProblems();
    else
        showReview();
    connect(this, &FormDialog::confirmed, this, &TransitionDialog::confirm);
}

void TransitionDialog::showProblems()
{
    body()->insertWidget(0,
                         wrappedText(tr("%n row(s) cannot be read. Nothing has been changed; mend "
                                        "the file and import it again.",
                                        nullptr, int(m_plan.problems.size())),
                                     TextRole::Heading));
    body()->addWidget(problemTable(m_plan.problems), 1);
    setReason(tr("The file cannot be read as it is."));
}

QWidget *TransitionDialog::tools()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 10);
    m_filter = new ComboField;
    m_filter->setObjectName(QStringLiteral("transitionFilter"));
    m_filter->setAccessibleName(tr("Rows that are shown"));
    m_filter->setChoices({{QStringLiteral("carried"), tr("Carried over")},
                          {QStringLiteral("doubt"), tr("Look twice: one to many, low confidence")},
                          {QStringLiteral("nothing"), tr("Removed, unknown, missing")}},
                         tr("All rows"));
    const auto add = [&](const char *name, const QString &text, bool accept) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, accept] { m_model->acceptAll(accept); });
        row->addWidget(button);
    };
    row->addWidget(m_filter, 1);
    add("acceptAll", tr("Accept all"), true);
    add("acceptNone", tr("Accept none"), false);
    connect(m_filter, &ComboField::keyChosen, this, &TransitionDialog::chooseRows);
    return bar;
}

void TransitionDialog::showReview()
{
    m_model = new TransitionModel(m_plan, m_session.catalogue(), this);
    m_proxy = new QueueFilter(this);
    m_proxy->setSourceModel(m_model);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("transitionQueue"));
    m_table->setAccessibleName(tr("Rows of the 2011 assessment"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {270, 120, 150, 110};
    keepMeasured(theme(), m_table, [this, widths] {
        m_table->setMinimumHeight(theme().px(220));
        m_table->verticalHeader()->setDefaultSectionSize(theme().px(44));
        for (int column = 0; column < TransitionModel::OutcomeColumn; ++column)
            m_table->setColumnWidth(column, theme().px(widths[column]));
    });
    m_count = wrappedText({}, TextRole::Heading);
    m_count->setObjectName(QStringLiteral("transitionCount"));
    m_explanation = wrappedText({});
    m_explanation->setObjectName(QStringLiteral("transitionExplanation"));
    QScrollArea *scroll = bareScroll(m_explanation);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("About the chosen row"));
    setScaledHeight(*scroll, theme(), explanationHeight);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    body()->insertWidget(0, m_count);
    body()->addWidget(tools());
    body()->addWidget(m_table, 1);
    body()->addWidget(scroll);
    connect(m_model, &TransitionModel::acceptedChanged, this, &TransitionDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TransitionDialog::explain);
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    refresh();
}

void TransitionDialog::chooseRows(const QString &key)
{
    static_cast<QueueFilter *>(m_proxy)->setKey(key);
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    explain();
}

void TransitionDialog::refresh()
{
    const int items =
        int(carriedResults(m_plan, m_model->accepted(), m_session.catalogue()).size());
    m_count->setText(
        tr("%1 from %2. They wait to be confirmed; %3 in the 2018 edition without a source in 2011 "
           "stay open.",
           "items, rows, items")
            .arg(tr("%n item(s) get a score", nullptr, items),
                 tr("%n row(s)", nullptr, int(m_model->accepted().size())),
                 tr("%n item(s)", nullptr, m_plan.newItems)));
    verbButton()->setText(tr("Carry over %n item(s)", nullptr, items));
    setReason(m_session.isLocked() ? m_session.lockReason()
                  : items > 0      ? QString()
                                   : tr("No row is accepted."));
}

void TransitionDialog::explain()
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    m_explanation->setText(index.isValid() ? m_model->explanation(index.row()) : QString());
}

void TransitionDialog::confirm()
{
    const Outcome done = m_session.takeOver(
        labelOf(m_plan), carriedResults(m_plan, m_model->accepted(), m_session.catalogue()));
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

} // namespace gapwright
