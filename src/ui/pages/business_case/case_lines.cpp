// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/business_case/case_lines.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/register_list_model.h"
#include "ui/pages/registers/register_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace gapwright {

namespace {

constexpr int besideFrom = 860; ///< design pixels: form beside the list, else below it
constexpr int rowsShown = 10;

QLatin1String linesTable()
{
    return QLatin1String(definitionOf<CostBenefit>().table);
}

} // namespace

CaseLines::CaseLines(const Theme &theme, const RegisterDirectory &directory, QWidget *parent)
    : Card(theme, tr("Costs and benefits"), parent)
    , m_theme(theme)
    , m_directory(directory)
    , m_access(*directory.access(linesTable()))
    , m_model(new RegisterListModel(directory, m_access, this))
    , m_filter(new RegisterFilter(m_model, this))
    , m_table(new RegisterTable(theme, m_model, m_filter))
    , m_editor(new RecordEditor(theme, directory, m_access, {}))
    , m_empty(new EmptyState(theme, QStringLiteral("hand-coins"),
                             tr("What the alternative costs and brings, year by year."),
                             tr("Add the first cost")))
    , m_content(new QWidget)
    , m_cost(new QPushButton(tr("New cost")))
    , m_benefit(new QPushButton(tr("New benefit")))
    , m_remove(new QPushButton(tr("Delete")))
{
    setObjectName(QStringLiteral("caseLines"));
    addButtons();
    m_table->setObjectName(QStringLiteral("caseLineTable"));
    m_table->setAccessibleName(tr("Costs and benefits"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShownColumns({QStringLiteral("name"), QStringLiteral("side"),
                              QStringLiteral("one_off"), QStringLiteral("yearly"),
                              QStringLiteral("year"), QStringLiteral("certainty")});
    m_table->sortBy(QStringLiteral("side"), Qt::AscendingOrder);
    m_editor->setObjectName(QStringLiteral("caseLineForm"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    setScaledSpacing(*m_columns, theme, {0, 0, 0, 0}, 16);
    m_columns->addWidget(m_table, 5);
    m_columns->addWidget(m_editor, 4);
    body()->addWidget(m_content);
    body()->addWidget(m_empty);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { add(CostSide::Cost); });
    connect(m_table, &RegisterTable::currentChangedTo, this, [this](const QString &id) {
        m_editor->commit();
        m_editor->setRecord(id);
        m_editor->setVisible(!id.isEmpty());
        showRemarks();
        refresh();
    });
    connect(m_editor, &RecordEditor::followed, this, &CaseLines::followed);
    connect(m_editor, &RecordEditor::refused, this, &CaseLines::refused);
    keepMeasured(theme, this, [this] { refresh(); });
}

void CaseLines::addButtons()
{
    const auto button = [this](QPushButton *one, const char *name, const char *icon) {
        one->setObjectName(QString::fromLatin1(name));
        one->setIcon(m_theme.icon(QString::fromLatin1(icon)));
        addToHeader(one);
    };
    button(m_remove, "removeLine", "trash-2");
    button(m_cost, "newCost", "plus");
    button(m_benefit, "newBenefit", "plus");
    m_remove->setAccessibleName(tr("Delete this cost or benefit"));
    connect(m_cost, &QPushButton::clicked, this, [this] { add(CostSide::Cost); });
    connect(m_benefit, &QPushButton::clicked, this, [this] { add(CostSide::Benefit); });
    connect(m_remove, &QPushButton::clicked, this, &CaseLines::remove);
}

void CaseLines::setAlternative(const AlternativeCase *one, const std::vector<Problem> &remarks)
{
    m_isShown = one != nullptr;
    m_alternative = one ? one->alternative.id : Id<BusinessAlternative>();
    m_remarks = remarks;
    QSet<QString> ids;
    if (one) {
        setTitle(tr("Costs and benefits of “%1”").arg(one->alternative.name));
        for (const CostBenefit &line : one->lines)
            ids.insert(line.id.value);
    }
    const QString current = m_table->currentId();
    m_filter->setOnly(ids);
    if (!ids.contains(current) && m_filter->rowCount() > 0)
        m_table->select(m_filter->index(0, 0).data(RegisterModelBase::IdRole).toString());
    showRemarks();
    refresh();
}

void CaseLines::showRemarks()
{
    m_editor->form()->setRemarks({});
    QHash<QString, QString> remarks;
    for (const Problem &problem : m_remarks) {
        if (problem.record == m_editor->id() && linesTable() == QLatin1String(problem.table))
            remarks.insert(QString::fromLatin1(problem.field),
                           problem.sentence + QLatin1Char(' ') + problem.fix);
    }
    m_editor->form()->setRemarks(remarks);
}

bool CaseLines::select(const QString &line)
{
    return m_table->select(line);
}

void CaseLines::add(CostSide side)
{
    if (!m_isShown)
        return;
    m_editor->commit();
    CostBenefit line;
    line.id = newId<CostBenefit>();
    line.side = side;
    line.year = side == CostSide::Cost ? 0 : 1;
    line.alternative = m_alternative;
    const Outcome done =
        m_directory.workspace().edit(side == CostSide::Cost ? tr("New cost") : tr("New benefit"),
                                     [&](Edit &edit) { edit.save(line); });
    emit refused(done ? QString() : done.error().message);
    if (done)
        emit added(line.id.value);
}

void CaseLines::remove()
{
    const Id<CostBenefit> id{m_table->currentId()};
    if (!id.isSet())
        return;
    const Outcome done = m_directory.workspace().edit(
        tr("Delete %1").arg(m_directory.nameOf(linesTable(), id.value)),
        [&](Edit &edit) { edit.remove(id); });
    emit refused(done ? QString() : done.error().message);
}

void CaseLines::commit()
{
    m_editor->commit();
}

void CaseLines::refresh()
{
    const bool mayEdit = !m_directory.workspace().isReadOnly() && m_isShown;
    const int rows = m_filter->rowCount();
    m_cost->setEnabled(mayEdit);
    m_benefit->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit && !m_table->currentId().isEmpty());
    m_content->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_empty->setButtonText(mayEdit ? tr("Add the first cost") : QString());
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + qBound(3, rows, rowsShown) * m_theme.px(42) + m_theme.px(8));
}

void CaseLines::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_columns->setDirection(width() >= m_theme.px(besideFrom) ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
}

} // namespace gapwright
