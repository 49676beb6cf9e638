// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessments/csv_dialogs.h"

#include "base/file_output.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/assessments/transition_dialog.h"
#include "ui/pages/engagement/new_project_dialog.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int rowsShown = 2000;

QString csvPurpose()
{
    return QStringLiteral("csv");
}

QTableWidget *previewTable(const QStringList &headings, int rows, const QString &name)
{
    auto *table = new QTableWidget(rows, int(headings.size()));
    table->setObjectName(QStringLiteral("importPreview"));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setRow(QTableWidget &table, int row, const QStringList &texts)
{
    for (int column = 0; column < int(texts.size()); ++column) {
        auto *cell = new QTableWidgetItem(texts[column].simplified());
        cell->setToolTip(texts[column]);
        table.setItem(row, column, cell);
    }
}

} // namespace

QTableWidget *problemTable(const std::vector<ImportProblem> &problems)
{
    const int count = qMin(int(problems.size()), rowsShown);
    QTableWidget *table =
        previewTable({ImportPreviewDialog::tr("Row"), ImportPreviewDialog::tr("Column"),
                      ImportPreviewDialog::tr("What to do")},
                     count, ImportPreviewDialog::tr("Problems of the file"));
    for (int i = 0; i < count; ++i) {
        const ImportProblem &problem = problems[std::size_t(i)];
        setRow(*table, i,
               {problem.row > 0 ? QLocale().toString(problem.row) : QString(), problem.column,
                problem.sentence});
    }
    table->setWordWrap(true);
    table->resizeRowsToContents();
    return table;
}

ImportPreviewDialog::ImportPreviewDialog(const Theme &theme, ProjectSession &session,
                                         ImportPlan plan, QWidget *parent)
    : FormDialog(theme, tr("Import %1").arg(plan.fileName), tr("Import"), parent)
    , m_session(session)
    , m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("importDialog"));
    setPreferredSize(880, 600);
    for (const QString &sentence : m_plan.notices)
        body()->addWidget(wrappedText(sentence, TextRole::Muted));
    if (!m_plan.problems.empty())
        showProblems();
    else
        showChanges();
    connect(this, &FormDialog::confirmed, this, &ImportPreviewDialog::confirm);
}

void ImportPreviewDialog::showProblems()
{
    const int count = int(m_plan.problems.size());
    body()->insertWidget(
        0,
        wrappedText(tr("%n rows cannot be imported. Nothing has been changed; mend the file and "
                       "import it again.",
                       nullptr, count),
                    TextRole::Heading));
    body()->addWidget(problemTable(m_plan.problems), 1);
    setReason(tr("The file cannot be read as it is."));
}

void ImportPreviewDialog::showChanges()
{
    const int count = int(m_plan.changes.size());
    body()->insertWidget(
        0,
        wrappedText(count == 0 ? tr("The file says what the assessment says already.")
                               : tr("%1 and %2 will change, as one step that can be undone.",
                                    "fields, items")
                                     .arg(tr("%n fields", nullptr, count),
                                          tr("%n items", nullptr, int(m_plan.changed.size()))),
                    TextRole::Heading));
    QTableWidget *table = previewTable({tr("Item"), tr("Field"), tr("Before"), tr("After")},
                                       qMin(count, rowsShown), tr("What the import changes"));
    for (int i = 0; i < qMin(count, rowsShown); ++i) {
        const ImportChange &change = m_plan.changes[std::size_t(i)];
        const Field *field = fieldOf(definitionOf<ItemResult>(), QLatin1String(change.field));
        setRow(*table, i,
               {change.item, field ? labelOf(*field) : QString::fromLatin1(change.field),
                change.before, change.after});
    }
    body()->addWidget(table, 1);
    verbButton()->setText(tr("Import %n items", nullptr, int(m_plan.changed.size())));
    setReason(count > 0 ? QString() : tr("Nothing would change."));
}

void ImportPreviewDialog::confirm()
{
    const Outcome done =
        m_session.workspace().edit(tr("Import %1").arg(m_plan.fileName), [this](Edit &edit) {
            for (const ItemResult &result : m_plan.changed)
                edit.save(result);
        });
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

CsvDialogs::CsvDialogs(const Theme &theme, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_window(window)
    , m_work(this)
{
}

void CsvDialogs::setSession(ProjectSession *session)
{
    m_session = session;
}

void CsvDialogs::chooseFile(const QString &title, std::function<void(const QString &)> take)
{
    if (!m_session)
        return;
    if (m_session->isLocked()) {
        emit notice(m_session->lockReason(), false);
        return;
    }
    auto *dialog = new QFileDialog(m_window, title, m_preferences.folder(csvPurpose()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Comma-separated values (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, take = std::move(take)](const QString &file) {
                m_preferences.rememberFolderOf(csvPurpose(), file);
                take(file);
            });
    dialog->open();
}

void CsvDialogs::importCsv()
{
    chooseFile(tr("Import an Assessment from CSV"),
               [this](const QString &file) { previewImport(file); });
}

void CsvDialogs::importFrom2011()
{
    chooseFile(tr("Carry Over an Assessment Against the 2011 Edition"),
               [this](const QString &file) { reviewTransition(file); });
}

void CsvDialogs::reviewTransition(const QString &path)
{
    if (!m_session)
        return;
    m_work.run<Result<TransitionPlan>>(
        [path, data = m_session->data(), catalogue = m_session->sharedCatalogue()] {
            return readTransitionOf(path, data, *catalogue);
        },
        [this](Result<TransitionPlan> plan) {
            if (!plan) {
                emit notice(plan.error().message, false);
                return;
            }
            if (!m_session)
                return;
            auto *dialog = new TransitionDialog(m_theme, *m_session, std::move(*plan), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_session, &QObject::destroyed, dialog, &QDialog::reject);
            dialog->open();
        });
}

void CsvDialogs::previewImport(const QString &path)
{
    if (!m_session)
        return;
    m_work.run<Result<ImportPlan>>(
        [path, data = m_session->data(), catalogue = m_session->sharedCatalogue()] {
            return planAssessmentImportOf(path, data, *catalogue);
        },
        [this](Result<ImportPlan> plan) {
            if (!plan) {
                emit notice(plan.error().message, false);
                return;
            }
            if (!m_session)
                return;
            auto *dialog = new ImportPreviewDialog(m_theme, *m_session, std::move(*plan), m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_session, &QObject::destroyed, dialog, &QDialog::reject);
            dialog->open();
        });
}

void CsvDialogs::exportCsv()
{
    if (!m_session || !m_session->hasAssessment())
        return;
    const QString name = QStringLiteral("%1 %2.csv")
                             .arg(fileNameFor(m_session->workspace().engagement().organization),
                                  fileNameFor(m_session->data().assessment.name));
    auto *dialog = new QFileDialog(m_window, tr("Export the Assessment as CSV"),
                                   QDir(m_preferences.folder(csvPurpose())).filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_preferences.rememberFolderOf(csvPurpose(), file);
        writeExport(file);
    });
    dialog->open();
}

void CsvDialogs::writeExport(const QString &path)
{
    if (!m_session)
        return;
    m_work.run<Outcome>(
        [path, data = m_session->data()] { return writeFileWhole(path, assessmentCsv(data)); },
        [this, path](const Outcome &done) {
            emit notice(done
                            ? tr("The assessment was exported to %1. Private notes are part of it.")
                                  .arg(QDir::toNativeSeparators(path))
                            : done.error().message,
                        bool(done));
        });
}

} // namespace gapwright
