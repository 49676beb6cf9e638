// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/record_panel.h"

#include "ui/kit/bare_scroll.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/part_table.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/record_files.h"
#include "ui/pages/registers/register_problems.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gapwright {

RecordPanel::RecordPanel(const Theme &theme, const RegisterDirectory &directory,
                         const RegisterAccess &access, const RegisterProblems &problems,
                         QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_directory(directory)
    , m_access(access)
    , m_problems(problems)
    , m_name(new ElidedLabel({}, TextRole::Heading))
    , m_problemBox(new QWidget)
    , m_problemRows(new QVBoxLayout(m_problemBox))
    , m_editor(new RecordEditor(theme, directory, access, {}))
    , m_files(new RecordFiles(theme, directory, access))
{
    makeBare(*this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme, {12, 0, 8, 8}, 12);
    setScaledSpacing(*m_problemRows, theme, {0, 0, 0, 0}, 4);
    auto *card = new Card(theme);
    m_name->setObjectName(QStringLiteral("recordName"));
    m_name->setMaximumLines(2);
    m_problemBox->setObjectName(QStringLiteral("recordProblems"));
    m_editor->setObjectName(QStringLiteral("recordEditor"));
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_problemBox);
    card->body()->addWidget(m_editor);
    column->addWidget(card);
    for (const RegisterAccess *part : directory.partsOf(access.table())) {
        auto *table = new PartTable(theme, directory, *part);
        connect(table, &PartTable::followed, this, &RecordPanel::followed);
        connect(table, &PartTable::refused, this, &RecordPanel::refused);
        column->addWidget(table);
        m_parts << table;
    }
    column->addWidget(m_files);
    column->addStretch(1);
    setWidget(content);
    connect(m_editor, &RecordEditor::followed, this, &RecordPanel::followed);
    connect(m_editor, &RecordEditor::refused, this, &RecordPanel::refused);
    connect(m_editor, &RecordEditor::added, this, &RecordPanel::added);
    connect(m_files, &RecordFiles::refused, this, &RecordPanel::refused);
    connect(&problems, &RegisterProblems::changed, this, &RecordPanel::showProblems);
    connect(&directory.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event))
            refresh();
    });
    refresh();
}

void RecordPanel::setRecord(const QString &id)
{
    m_editor->commit();
    m_editor->setRecord(id);
    for (PartTable *part : std::as_const(m_parts))
        part->setOwner(id);
    m_files->setRecord(id);
    refresh();
    showProblems();
}

void RecordPanel::add(const AnyRecord &record, const QString &label)
{
    commit();
    for (PartTable *part : std::as_const(m_parts))
        part->setOwner({});
    m_files->setRecord({});
    m_editor->add(record, label);
    refresh();
    showProblems();
}

void RecordPanel::commit()
{
    m_editor->commit();
    for (PartTable *part : std::as_const(m_parts))
        part->commit();
}

void RecordPanel::refresh()
{
    const void *record = m_editor->form()->record();
    m_name->setText(m_editor->id().isEmpty() ? QString()
                                             : RegisterDirectory::nameOf(m_access, record));
}

void RecordPanel::showProblems()
{
    while (QLayoutItem *item = m_problemRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<Problem> found = m_problems.ofRecord(m_access.info().table, m_editor->id());
    QHash<QString, QString> remarks; // the same at the field that mends it
    for (const Problem &problem : found) {
        if (!problem.field.isEmpty())
            remarks[QString::fromLatin1(problem.field)] +=
                problem.sentence + QLatin1Char(' ') + problem.fix + QLatin1Char(' ');
        const bool isError = problem.severity == Problem::Severity::Error;
        auto *line = new IconLabel(
            m_theme, isError ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"),
            problem.sentence);
        line->setIcon(isError ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"),
                      isError ? &Tokens::bad : &Tokens::warn);
        line->setToolTip(tr("%1 %2", "fix, rule").arg(problem.fix, problem.rule).toHtmlEscaped());
        line->setMaximumLines(3);
        m_problemRows->addWidget(line);
    }
    for (QString &remark : remarks)
        remark.chop(1);
    m_editor->form()->setRemarks(remarks);
    m_problemBox->setVisible(!found.empty());
}

} // namespace gapwright
