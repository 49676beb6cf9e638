// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the cells of a CSV file into a plan of what an import would change.
#include "assessment/result_rules.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "registers/decimal.h"
#include "services/assessment_csv.h"
#include "services/import_parts.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

const Field &field(const QString &column)
{
    return *fieldOf(definitionOf<ItemResult>(), QLatin1String(column.toLatin1()));
}

/// Brings one CSV table into one assessment, noting every problem on the way.
class AssessmentImport {
public:
    AssessmentImport(ImportPlan &plan, const CsvTable &table, const Catalogue &catalogue)
        : m_plan(plan)
        , m_table(table)
        , m_catalogue(catalogue)
    {
    }

    void run()
    {
        if (!readHeading())
            return;
        for (size_t i = 1; i < m_table.rows.size(); ++i)
            readRow(m_table.rows[i]);
        if (m_table.rows.size() == 1)
            complain(0, {},
                     translated(QT_TRANSLATE_NOOP("Services",
                                                  "There is no line below the headings. Add a line "
                                                  "for each item.")));
        noteOpenRules();
    }

private:
    void complain(int row, const QString &column, const QString &sentence)
    {
        m_plan.problems.push_back(importProblem(m_plan.fileName, row, column, sentence));
    }

    bool readHeading()
    {
        const CsvRow &heading = m_table.rows.front();
        const QStringList known = assessmentCsvColumns();
        for (const QString &cell : heading.cells) {
            const QString name = cell.trimmed().toLower();
            if (!known.contains(name))
                complain(heading.row, cell.trimmed(),
                         translated(
                             QT_TRANSLATE_NOOP("Services",
                                               "This column is not known. Remove it or give it one "
                                               "of these names: %1."))
                             .arg(known.join(QLatin1String(", "))));
            else if (m_columns.contains(name))
                complain(heading.row, name,
                         translated(QT_TRANSLATE_NOOP(
                             "Services", "This column occurs twice. Remove one of them.")));
            m_columns.append(name);
        }
        if (!m_columns.contains(QLatin1String("item")))
            complain(heading.row, QStringLiteral("item"),
                     translated(QT_TRANSLATE_NOOP(
                         "Services",
                         "The column with the numbers of the items is missing. Add "
                         "it, for example with 8.6.1-08 in a row.")));
        return m_plan.problems.empty();
    }

    void readRow(const CsvRow &row)
    {
        if (row.cells.size() != m_columns.size()) {
            complain(
                row.row, {},
                translated(QT_TRANSLATE_NOOP("Services",
                                             "The row has %1 cells, the heading has %2. Make them "
                                             "equal, and put texts that hold a separator in "
                                             "quotation marks."))
                    .arg(row.cells.size())
                    .arg(m_columns.size()));
            return;
        }
        const QString id = cell(row, "item").trimmed();
        const RequirementItem *item = m_catalogue.item(id);
        if (!item) {
            complain(row.row, QStringLiteral("item"),
                     translated(QT_TRANSLATE_NOOP(
                                    "Services",
                                    "“%1” is no item of the catalogue. Correct the number or "
                                    "remove the row."))
                         .arg(shortened(id, 40)));
            return;
        }
        if (const int earlier = m_rowOfItem.value(id); earlier > 0) {
            complain(row.row, QStringLiteral("item"),
                     translated(QT_TRANSLATE_NOOP(
                                    "Services",
                                    "%1 stands in row %2 already. Remove one of the two rows."))
                         .arg(id)
                         .arg(earlier));
            return;
        }
        m_rowOfItem.insert(id, row.row);
        takeOver(row, *item);
    }

    [[nodiscard]] QString cell(const CsvRow &row, const char *column) const
    {
        const qsizetype at = m_columns.indexOf(QLatin1String(column));
        return at < 0 ? QString() : row.cells.at(at);
    }

    void takeOver(const CsvRow &row, const RequirementItem &item)
    {
        const ItemResult *old = m_plan.target.resultOf(item.id);
        ItemResult before = old ? *old : ItemResult();
        if (!old) {
            before.id = newId<ItemResult>();
            before.assessment = m_plan.target.assessment.id;
            before.item = item.id;
            before.weight = item.weight;
        }
        ItemResult after = before;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString &column = m_columns.at(i);
            if (column != QLatin1String("item"))
                takeOverCell(row, column, row.cells.at(i), after);
        }
        if (after.status != before.status) {
            if (const std::optional<QString> refusal = refusalOf(after.status, item))
                complain(row.row, QStringLiteral("status"),
                         *refusal + QLatin1Char(' ')
                             + translated(QT_TRANSLATE_NOOP("Services", "Use C, P, N or U.")));
            if (!bringsOrigin(before, after))
                confirmOrigin(&after);
        }
        noteChanges(old, before, after, item);
    }

    /// What the file says of an origin, as an export writes it, holds; only where it says nothing
    /// new a changed status is the word of a person.
    static bool bringsOrigin(const ItemResult &before, const ItemResult &after)
    {
        return after.origin != before.origin || after.originSource != before.originSource
            || after.originConfidence != before.originConfidence
            || after.originConfirmed != before.originConfirmed;
    }

    void takeOverCell(const CsvRow &row, const QString &column, const QString &text,
                      ItemResult &after)
    {
        if (column == QLatin1String("status")) {
            takeOverStatus(row, text, after);
            return;
        }
        const bool givesReason = column == QLatin1String("note")
            && !m_columns.contains(QLatin1String("reason"))
            && statusOfCode(cell(row, "status")) == ConformityStatus::NotApplicable;
        const Field &target = field(givesReason ? QStringLiteral("reason") : column);
        const std::optional<StoredValue> value = valueOf(target, text);
        if (!value) { // an empty weight stays what the catalogue says
            if (!text.trimmed().isEmpty())
                complain(row.row, column, expectation(target, text.trimmed()));
            return;
        }
        if (!target.set(&after, *value))
            complain(row.row, column, expectation(target, text.trimmed()));
    }

    void takeOverStatus(const CsvRow &row, const QString &text, ItemResult &after)
    {
        const QString code = text.trimmed();
        const std::optional<ConformityStatus> status =
            code.isEmpty() ? ConformityStatus::Unassessed : statusOfCode(code);
        if (status)
            after.status = *status;
        else
            complain(row.row, QStringLiteral("status"),
                     translated(QT_TRANSLATE_NOOP("Services",
                                                  "“%1” is no status. Use C, P, N, NA, NYO or U."))
                         .arg(shortened(code, 40)));
    }

    /// What the file would store; nothing when the cell does not fit the kind of the field.
    static std::optional<StoredValue> valueOf(const Field &target, const QString &text)
    {
        const QString word = text.trimmed();
        return std::visit(
            Overloaded{
                [&](const TextKind &) -> std::optional<StoredValue> {
                    return StoredValue(storedText(text));
                },
                [&](const NumberKind &kind) -> std::optional<StoredValue> {
                    if (word.isEmpty())
                        return kind.mayBeEmpty ? std::optional(StoredValue()) : std::nullopt;
                    bool isNumber = false;
                    const qint64 number = word.toLongLong(&isNumber);
                    return isNumber ? std::optional(StoredValue(number)) : std::nullopt;
                },
                [&](const FlagKind &) { return flagOf(word); },
                [&](const ChoiceKind &) -> std::optional<StoredValue> {
                    return StoredValue(word.toLower());
                },
                [&](const DateKind &) -> std::optional<StoredValue> { return StoredValue(word); },
                [&](const DecimalKind &kind) -> std::optional<StoredValue> {
                    if (word.isEmpty())
                        return StoredValue();
                    const std::optional<qint64> number = scaledDecimal(word, kind.places);
                    return number ? std::optional(StoredValue(*number)) : std::nullopt;
                },
                [&](const ReferenceKind &) -> std::optional<StoredValue> { return std::nullopt; },
                [&](const ReferencesKind &) -> std::optional<StoredValue> { return std::nullopt; },
                [&](const FileKind &) -> std::optional<StoredValue> { return std::nullopt; }},
            target.kind);
    }

    static std::optional<StoredValue> flagOf(const QString &word)
    {
        const QString lower = word.toLower();
        if (lower.isEmpty() || lower == QLatin1String("0") || lower == QLatin1String("no")
            || lower == QLatin1String("false"))
            return StoredValue(qint64(0));
        if (lower == QLatin1String("1") || lower == QLatin1String("yes")
            || lower == QLatin1String("true"))
            return StoredValue(qint64(1));
        return std::nullopt;
    }

    static QString expectation(const Field &target, const QString &text)
    {
        const QString shown = shortened(text, 40);
        return std::visit(
            Overloaded{
                [&](const NumberKind &kind) {
                    return translated(QT_TRANSLATE_NOOP("Services",
                                                        "“%1” is no whole number from %2 to %3. "
                                                        "Correct it or leave the cell empty."))
                        .arg(shown, QString::number(kind.minimum), QString::number(kind.maximum));
                },
                [&](const DateKind &) {
                    return translated(QT_TRANSLATE_NOOP("Services",
                                                        "“%1” is no date. Write it as year, month "
                                                        "and day, for example 2026-03-31."))
                        .arg(shown);
                },
                [&](const FlagKind &) {
                    return translated(QT_TRANSLATE_NOOP("Services",
                                                        "“%1” is neither yes nor no. Write yes or "
                                                        "no."))
                        .arg(shown);
                },
                [&](const ChoiceKind &kind) {
                    return translated(QT_TRANSLATE_NOOP("Services",
                                                        "“%1” is not known here. Use one of: %2."))
                        .arg(shown, wordsOf(kind));
                },
                [&](const DecimalKind &kind) {
                    return translated(QT_TRANSLATE_NOOP("Services",
                                                        "“%1” is no number with at most %2 decimal "
                                                        "places. Write it like 99.5 or leave the "
                                                        "cell empty."))
                        .arg(shown, QString::number(kind.places));
                },
                [](const TextKind &) { return QString(); },
                [](const ReferenceKind &) { return QString(); },
                [](const ReferencesKind &) { return QString(); },
                [](const FileKind &) { return QString(); }},
            target.kind);
    }

    static QString wordsOf(const ChoiceKind &kind)
    {
        QStringList words;
        for (const Choice &choice : kind.choices) {
            if (*choice.key)
                words.append(QLatin1String(choice.key));
        }
        return words.join(QLatin1String(", "));
    }

    void noteChanges(const ItemResult *old, const ItemResult &before, const ItemResult &after,
                     const RequirementItem &item)
    {
        for (const RuleBreach &breach : breachesOf(after, item)) {
            if (breach.rule == QLatin1String("VR31"))
                m_breaches[breach.sentence].append(item.id);
        }
        if (old && before == after)
            return;
        for (const Field &one : definitionOf<ItemResult>().fields) {
            const QString was = textOf(one.get(&before));
            const QString is = textOf(one.get(&after));
            if (was != is)
                m_plan.changes.push_back({after.item, one.column, was, is});
        }
        m_plan.changed.push_back(after);
    }

    void noteOpenRules()
    {
        for (const auto &[sentence, items] : m_breaches) {
            QStringList named = items.mid(0, 5);
            if (items.size() > named.size())
                named.append(QString(QChar(0x2026)));
            m_plan.notices.append(QCoreApplication::translate("Services", "%n item(s): %1 (%2)",
                                                              nullptr, int(items.size()))
                                      .arg(sentence, named.join(QLatin1String(", "))));
        }
    }

    ImportPlan &m_plan;
    const CsvTable &m_table;
    const Catalogue &m_catalogue;
    QStringList m_columns;
    QHash<QString, int> m_rowOfItem;
    std::map<QString, QStringList> m_breaches;
};

} // namespace

Result<ImportPlan> planAssessmentImport(const QByteArray &bytes, const QString &fileName,
                                        const AssessmentData &target, const Catalogue &catalogue)
{
    const Result<CsvTable> table = tableToImport(bytes, fileName, target.assessment);
    if (!table)
        return table.error();
    ImportPlan plan;
    plan.fileName = fileName;
    plan.target = target;
    plan.notices = noticesOf(*table, fileName);
    AssessmentImport(plan, *table, catalogue).run();
    return plan;
}

} // namespace gapwright
