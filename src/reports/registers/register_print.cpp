// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/registers/register_print.h"

#include "reports/markdown/column_widths.h"

#include <QCoreApplication>
#include <QLocale>

namespace gapwright {

namespace {

struct RegisterPrinting {
    Q_DECLARE_TR_FUNCTIONS(RegisterPrinting)
};

constexpr std::size_t uprightColumns = 4; ///< what fits on a page that stands

std::vector<const Field *> fieldsOf(const RegisterPrint &print)
{
    std::vector<const Field *> fields;
    for (const Field &field : print.info->fields) {
        const bool isMeant = print.columns.isEmpty()
            ? (field.flags & ShownInList) != 0
            : print.columns.contains(QLatin1String(field.column));
        if (isMeant && !(field.flags & Private))
            fields.push_back(&field);
    }
    return fields;
}

QString cellText(const RegisterPrint &print, const Field &field, const void *record)
{
    const StoredValue value = field.get(record);
    const char *target = targetTableOf(field.kind);
    if (!target)
        return displayText(field, value);
    QStringList names;
    for (const QString &id : idsOf(value)) {
        const QString name = print.nameOf ? print.nameOf(QLatin1String(target), id) : id;
        if (!name.isEmpty())
            names << name;
    }
    return names.join(QStringLiteral("; "));
}

bool isNumeric(const Field &field)
{
    return decimalOf(field.kind) || std::holds_alternative<NumberKind>(field.kind);
}

QString titleText(const RegisterPrint &print)
{
    return QCoreApplication::translate("Register", print.info->title);
}

} // namespace

Blocks registerBlocks(const RegisterPrint &print)
{
    const std::vector<const Field *> fields = fieldsOf(print);
    Blocks blocks{
        Heading{.level = 1, .text = titleText(print), .anchor = QStringLiteral("register")}};
    if (*print.info->about.purpose)
        blocks.push_back(
            Paragraph{plain(QCoreApplication::translate("Register", print.info->about.purpose)),
                      ParagraphStyle::Lead});
    const int printed = int(print.records.size());
    const QLocale locale;
    QStringList facts;
    if (*print.info->about.clauses)
        facts << RegisterPrinting::tr("Clause %1").arg(QLatin1String(print.info->about.clauses));
    facts << (printed < print.recordsInAll
                  ? RegisterPrinting::tr("%1 of %2 records")
                        .arg(locale.toString(printed), locale.toString(print.recordsInAll))
                  : RegisterPrinting::tr("%n record(s)", nullptr, printed));
    if (print.date.isValid())
        facts << RegisterPrinting::tr("As of %1")
                     .arg(locale.toString(print.date, QLocale::LongFormat));
    blocks.push_back(Paragraph{plain(facts.join(QStringLiteral(" · "))), ParagraphStyle::Small});
    if (printed == 0 || fields.empty()) {
        blocks.push_back(Paragraph{plain(RegisterPrinting::tr("There is nothing to print."))});
        return blocks;
    }
    Table table;
    table.summary = titleText(print);
    for (const Field *field : fields)
        table.columns.push_back(
            {labelOf(*field), 1, isNumeric(*field) ? CellAlign::End : CellAlign::Start});
    for (const void *record : print.records) {
        Row row;
        for (const Field *field : fields)
            row.cells.push_back(textCell(cellText(print, *field, record)));
        table.rows.push_back(std::move(row));
    }
    balanceColumns(table);
    blocks.push_back(std::move(table));
    return blocks;
}

DocumentOutput registerOutput(const RegisterPrint &print)
{
    DocumentOutput output{titleText(print)};
    output.organization = print.client;
    output.classification = print.classification;
    output.date = print.date;
    output.landscape = fieldsOf(print).size() > uprightColumns;
    return output;
}

} // namespace gapwright
