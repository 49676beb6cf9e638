// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_files.h"

#include "base/file_output.h"
#include "reports/documents/document_writer.h"
#include "reports/registers/register_print.h"
#include "services/register_export.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"
#include "ui/pages/registers/pasted_rows.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gapwright {

namespace {

using Kind = RegisterImportRow::Kind;

constexpr int rowsShown = 2000;

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return RegisterImportDialog::tr("New");
    case Kind::Changed:
        return RegisterImportDialog::tr("Changed");
    case Kind::Same:
        return RegisterImportDialog::tr("As it is");
    case Kind::Refused:
        return RegisterImportDialog::tr("Refused");
    }
    return {};
}

QTableWidget *tableOf(const RegisterImportPlan &plan)
{
    const int count = qMin(int(plan.rows.size()), rowsShown);
    auto *table = new QTableWidget(count, 4);
    table->setObjectName(QStringLiteral("importRows"));
    table->setAccessibleName(RegisterImportDialog::tr("What becomes of each row"));
    table->setHorizontalHeaderLabels(
        {RegisterImportDialog::tr("Row"), RegisterImportDialog::tr("What happens"),
         RegisterImportDialog::tr("Record"), RegisterImportDialog::tr("Fields or reason")});
    for (int i = 0; i < count; ++i) {
        const RegisterImportRow &row = plan.rows[std::size_t(i)];
        const QStringList texts{QLocale().toString(row.row), wordOf(row.kind), row.title,
                                row.sentence};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *cell = new QTableWidgetItem(texts[column].simplified());
            cell->setToolTip(texts[column].toHtmlEscaped());
            table->setItem(i, column, cell);
        }
    }
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, table->columnWidth(0) + 12);
    table->resizeColumnToContents(1);
    table->setColumnWidth(2, 2 * table->columnWidth(2));
    return table;
}

/// Names of records as people know them.
QString nameIn(const RegisterContents &contents, QLatin1String table, const QString &id)
{
    const RegisterType *type = registerTypeOf(table);
    const void *record = type ? contents.find(table, id) : nullptr;
    return record ? titleOf(*type->info, record) : QString();
}

Outcome printRegister(const QString &path, const RegisterContents &contents, RegisterPrint print,
                      const QStringList &ids)
{
    const QLatin1String table(print.info->table);
    for (const QString &id : ids) {
        if (const void *record = contents.find(table, id))
            print.records.push_back(record);
    }
    print.recordsInAll = int(contents.of(table).size());
    print.nameOf = [&contents](QLatin1String target, const QString &id) {
        return nameIn(contents, target, id);
    };
    const Result<QByteArray> bytes =
        writeDocument(registerBlocks(print), registerOutput(print), DocumentFormat::Pdf);
    if (!bytes)
        return bytes.error();
    return writeFileWhole(path, *bytes);
}

} // namespace

RegisterImportDialog::RegisterImportDialog(const Theme &theme, const RegisterDirectory &directory,
                                           RegisterImportPlan plan, QWidget *parent)
    : FormDialog(theme, labelOf(plan), tr("Import"), parent)
    , m_directory(directory)
    , m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("registerImportDialog"));
    setPreferredSize(880, 600);
    const int taken = m_plan.count(Kind::New) + m_plan.count(Kind::Changed);
    const int refused = m_plan.count(Kind::Refused);
    const QLocale locale;
    body()->addWidget(
        wrappedText(tr("%1 new, %2 changed, %3 as they are, %4 refused")
                        .arg(locale.toString(m_plan.count(Kind::New)),
                             locale.toString(m_plan.count(Kind::Changed)),
                             locale.toString(m_plan.count(Kind::Same)), locale.toString(refused)),
                    TextRole::Heading));
    if (refused > 0)
        body()->addWidget(wrappedText(
            m_plan.isPasted
                ? tr("Rows that are refused stay out of the project. Mend them where you copied "
                     "them and paste again to have them too.")
                : tr("Rows that are refused stay out of the project. Mend the file and import it "
                     "again to have them too.")));
    for (const QString &sentence : std::as_const(m_plan.notices))
        body()->addWidget(wrappedText(sentence, TextRole::Muted));
    body()->addWidget(tableOf(m_plan), 1);
    verbButton()->setText(m_plan.isPasted ? tr("Paste %n records", nullptr, taken)
                                          : tr("Import %n records", nullptr, taken));
    setReason(taken > 0         ? QString()
                  : refused > 0 ? tr("No row can be taken over.")
                                : tr("No row brings anything new."));
    connect(this, &FormDialog::confirmed, this, &RegisterImportDialog::confirm);
}

void RegisterImportDialog::confirm()
{
    const RegisterAccess *access = m_directory.access(QLatin1String(m_plan.type->info->table));
    const Outcome done = m_directory.workspace().edit(labelOf(m_plan), [&](Edit &edit) {
        for (const AnyRecord &record : m_plan.records)
            access->save(edit, record.get());
    });
    if (done)
        accept();
    else
        showRefusal(done.error().message);
}

RegisterFiles::RegisterFiles(const Theme &theme, const RegisterDirectory &directory,
                             const RegisterAccess &access, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_directory(directory)
    , m_access(access)
    , m_page(page)
    , m_work(this)
{
}

RegisterContents RegisterFiles::contents() const
{
    RegisterContents contents;
    for (const auto &access : m_directory.all()) {
        for (int place = 0; place < access->count(); ++place)
            contents.add(access->type(), access->type().copy(access->at(place)));
    }
    return contents;
}

void RegisterFiles::chooseImport()
{
    auto *dialog = new QFileDialog(m_page, tr("Import into “%1”").arg(m_access.title()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterFiles::previewImport);
    dialog->open();
}

void RegisterFiles::previewImport(const QString &path)
{
    m_work.run<Result<RegisterImportPlan>>(
        [path, type = &m_access.type(), contents = contents()] {
            return planRegisterImportOf(path, *type, contents);
        },
        [this](Result<RegisterImportPlan> plan) { show(std::move(plan)); });
}

void RegisterFiles::previewPaste(const QMimeData &data, const QStringList &columns)
{
    const ClipboardTable clipboard = clipboardTableOf(data);
    if (clipboard.isEmpty()) {
        emit notice(tr("The clipboard holds no rows. Copy them in a spreadsheet first."), false);
        return;
    }
    if (clipboard.text.size() > longestPaste || clipboard.html.size() > longestPaste
        || clipboard.csv.size() > longestPaste) {
        emit notice(tr("The clipboard holds too much to paste. Save it as a file and import that."),
                    false);
        return;
    }
    m_work.run<Result<RegisterImportPlan>>(
        [clipboard, columns, type = &m_access.type(), contents = contents()] {
            return planRegisterPaste(pastedTableOf(clipboard, columns, QLocale()), *type, contents);
        },
        [this](Result<RegisterImportPlan> plan) { show(std::move(plan)); });
}

void RegisterFiles::show(Result<RegisterImportPlan> plan)
{
    if (!plan) {
        emit notice(plan.error().message, false);
        return;
    }
    auto *dialog = new RegisterImportDialog(m_theme, m_directory, std::move(*plan), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RegisterFiles::chooseExport()
{
    auto *dialog = new QFileDialog(m_page, tr("Export “%1”").arg(m_access.title()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QList<QPair<QString, QString>> formats{
        {tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")},
        {tr("Comma-separated values (*.csv)"), QStringLiteral("csv")},
        {tr("JSON (*.json)"), QStringLiteral("json")}};
    QStringList filters;
    for (const auto &[filter, suffix] : formats)
        filters << filter;
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(formats.first().second);
    dialog->selectFile(QString::fromLatin1(m_access.info().table));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, formats](const QString &chosen) {
        for (const auto &[filter, suffix] : formats) {
            if (filter == chosen)
                dialog->setDefaultSuffix(suffix);
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterFiles::writeExport);
    dialog->open();
}

void RegisterFiles::writeExport(const QString &path)
{
    m_work.run<Outcome>([path, type = &m_access.type(),
                         contents = contents()] { return exportRegister(path, *type, contents); },
                        [this, path](const Outcome &done) {
                            emit notice(
                                done ? tr("“%1” was exported to %2.")
                                           .arg(m_access.title(), QDir::toNativeSeparators(path))
                                     : done.error().message,
                                bool(done));
                        });
}

void RegisterFiles::choosePrint(const QStringList &ids, const QStringList &columns)
{
    auto *dialog = new QFileDialog(m_page, tr("Print “%1” as PDF").arg(m_access.title()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QString::fromLatin1(m_access.info().table));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids, columns](const QString &path) { writePrint(path, ids, columns); });
    dialog->open();
}

void RegisterFiles::writePrint(const QString &path, const QStringList &ids,
                               const QStringList &columns)
{
    RegisterPrint print;
    print.info = &m_access.info();
    print.columns = columns;
    const Engagement engagement = m_directory.workspace().engagement();
    print.client = engagement.organization;
    print.classification = engagement.classification;
    print.date = QDate::currentDate();
    m_work.run<Outcome>(
        [path, print, ids, contents = contents()] {
            return printRegister(path, contents, print, ids);
        },
        [this, path](const Outcome &done) {
            emit notice(done ? tr("“%1” was printed to %2.")
                                   .arg(m_access.title(), QDir::toNativeSeparators(path))
                             : done.error().message,
                        bool(done));
        });
}

} // namespace gapwright
