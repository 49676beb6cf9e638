// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_output.h"
#include "registers/decimal.h"
#include "services/register_export.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace gapwright {

namespace {

constexpr int mostCellLetters = 32767; ///< what a cell of a workbook holds
constexpr int mostSheetNameLetters = 31;
constexpr double narrow = 14;
constexpr double wide = 36;

/// One sheet of a workbook that is being written to a temporary file.
class Sheet {
public:
    Sheet(lxw_workbook *workbook, const QString &name, const RegisterContents &contents)
        : m_sheet(workbook_add_worksheet(workbook, name.toUtf8().constData()))
        , m_heading(workbook_add_format(workbook))
        , m_date(workbook_add_format(workbook))
        , m_text(workbook_add_format(workbook))
        , m_contents(contents)
    {
        format_set_bold(m_heading);
        format_set_num_format(m_date, "yyyy-mm-dd");
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    }

    void addHeadings(const RegisterInfo &info)
    {
        lxw_col_t column = 0;
        for (const Field &field : info.fields) {
            const auto *text = std::get_if<TextKind>(&field.kind);
            const bool isWide = (text && text->multiline) || targetTableOf(field.kind);
            worksheet_set_column(m_sheet, column, column, isWide ? wide : narrow, nullptr);
            writeText(0, column++, labelOf(field), m_heading);
        }
        lxw_row_col_options options{1, 0, 0};
        worksheet_set_column_opt(m_sheet, column, column, wide, nullptr, &options);
        writeText(0, column, QStringLiteral("id"), m_heading);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void addRecord(lxw_row_t row, const RegisterType &type, const void *record)
    {
        lxw_col_t column = 0;
        for (const Field &field : type.info->fields)
            addCell(row, column++, field, field.get(record));
        writeText(row, column, type.id(record), nullptr);
    }

    void close(lxw_row_t rows, const RegisterInfo &info)
    {
        worksheet_autofilter(m_sheet, 0, 0, rows, lxw_col_t(info.fields.size()));
    }

private:
    void addCell(lxw_row_t row, lxw_col_t column, const Field &field, const StoredValue &value)
    {
        if (isNull(value))
            return;
        if (const DecimalKind *decimal = decimalOf(field.kind)) {
            worksheet_write_number(m_sheet, row, column,
                                   double(integerOf(value)) / double(powerOfTen(decimal->places)),
                                   nullptr);
        } else if (std::holds_alternative<NumberKind>(field.kind)) {
            worksheet_write_number(m_sheet, row, column, double(integerOf(value)), nullptr);
        } else if (std::holds_alternative<DateKind>(field.kind)) {
            const QDate date = QDate::fromString(textOf(value), Qt::ISODate);
            if (!date.isValid())
                return;
            lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, column, &day, m_date);
        } else if (const char *target = targetTableOf(field.kind)) {
            QStringList names;
            for (const QString &id : idsOf(value))
                names << m_contents.wordFor(QLatin1String(target), id);
            writeText(row, column, names.join(QLatin1String("; ")), m_text);
        } else {
            writeText(row, column, displayText(field, value), m_text);
        }
    }

    /// As text, never as a formula.
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, row, column,
                                   text.left(mostCellLetters).toUtf8().constData(), format);
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_heading;
    lxw_format *m_date;
    lxw_format *m_text;
    const RegisterContents &m_contents;
};

/// The title, without what the name of a sheet may not hold.
QString sheetNameOf(const RegisterInfo &info)
{
    QString name = QCoreApplication::translate("Register", info.title);
    for (QChar &sign : name) {
        if (QStringLiteral("[]:*?/\\'").contains(sign))
            sign = QLatin1Char(' ');
    }
    return name.left(mostSheetNameLetters).trimmed();
}

Error notWritten(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate(
                "Services", "%1 cannot be written: %2. Make room or choose another folder.")
                .arg(QDir::toNativeSeparators(path), reason),
            ErrorKind::Other, reason};
}

} // namespace

Outcome writeRegisterWorkbook(const QString &path, const RegisterType &type,
                              const RegisterContents &contents)
{
    const QTemporaryDir folder;
    const QString temporary = folder.filePath(QStringLiteral("register.xlsx"));
    lxw_workbook *workbook = workbook_new(QFile::encodeName(temporary).constData());
    if (!folder.isValid() || !workbook)
        return notWritten(path, folder.errorString());
    Sheet sheet(workbook, sheetNameOf(*type.info), contents);
    sheet.addHeadings(*type.info);
    lxw_row_t rows = 0;
    for (const AnyRecord &record : contents.of(QLatin1String(type.info->table)))
        sheet.addRecord(++rows, type, record.get());
    sheet.close(rows, *type.info);
    const lxw_error failed = workbook_close(workbook);
    if (failed != LXW_NO_ERROR)
        return notWritten(path, QString::fromUtf8(lxw_strerror(failed)));
    QFile file(temporary);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(path, file.errorString());
    return writeFileWhole(path, file.readAll());
}

} // namespace gapwright
