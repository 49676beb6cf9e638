// SPDX-License-Identifier: GPL-3.0-or-later
// From the rows of a 2011 assessment to scores of the 2018 edition.
#include "services/transition_import.h"

#include "assessment/result_rules.h"
#include "base/text.h"
#include "services/import_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace gapwright {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Services", sentence);
}

/// "Clause 4.5.4." and "§ 4.5.4" are 4.5.4.
QString plainClause(const QString &written)
{
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)*(#[a-z-]+)?"));
    const QRegularExpressionMatch match = number.match(written);
    return match.hasMatch() ? match.captured() : written.trimmed();
}

bool isChildOrElement(const QString &id, const QString &of)
{
    return id.size() > of.size() && id.startsWith(of)
        && (id.at(of.size()) == QLatin1Char('.') || id.at(of.size()) == QLatin1Char('#'));
}

OriginConfidence lowered(OriginConfidence confidence)
{
    return confidence == OriginConfidence::High ? OriginConfidence::Medium : OriginConfidence::Low;
}

OriginConfidence of(Certainty certainty)
{
    return certainty == Certainty::High  ? OriginConfidence::High
        : certainty == Certainty::Medium ? OriginConfidence::Medium
                                         : OriginConfidence::Low;
}

/// Reads one table, noting every problem on the way.
class TransitionReading {
public:
    TransitionReading(TransitionPlan &plan, const CsvTable &table, const Catalogue &catalogue)
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
                     say(QT_TRANSLATE_NOOP("Services",
                                           "There is no line below the headings. Add a line for "
                                           "each clause of the 2011 edition.")));
        if (!m_plan.problems.empty())
            return;
        for (TransitionRow &row : m_plan.rows)
            resolve(row);
        noteMissing();
    }

private:
    void complain(int row, const QString &column, const QString &sentence)
    {
        m_plan.problems.push_back(importProblem(m_plan.fileName, row, column, sentence));
    }

    bool readHeading()
    {
        static const QStringList known{QStringLiteral("clause"), QStringLiteral("status"),
                                       QStringLiteral("percent"), QStringLiteral("note")};
        const CsvRow &heading = m_table.rows.front();
        QStringList others;
        for (const QString &cell : heading.cells) {
            const QString name = cell.trimmed().toLower();
            if (known.contains(name) && m_columns.contains(name))
                complain(heading.row, name,
                         say(QT_TRANSLATE_NOOP("Services",
                                               "This column occurs twice. Remove one of them.")));
            if (!known.contains(name))
                others.append(cell.trimmed());
            m_columns.append(name);
        }
        if (!m_columns.contains(QLatin1String("clause")))
            complain(heading.row, QStringLiteral("clause"),
                     say(QT_TRANSLATE_NOOP(
                         "Services",
                         "The column with the clause numbers of the 2011 edition is missing. Add "
                         "it, for example with 8.2 in a row.")));
        if (!m_columns.contains(QLatin1String("status"))
            && !m_columns.contains(QLatin1String("percent")))
            complain(heading.row, QStringLiteral("status"),
                     say(QT_TRANSLATE_NOOP(
                         "Services",
                         "There is neither a column “status” nor a column “percent”. Add one of "
                         "them.")));
        if (!others.isEmpty())
            m_plan.notices.append(
                say(QT_TRANSLATE_NOOP("Services",
                                      "These columns are not known and were left out: %1."))
                    .arg(others.join(QStringLiteral(", "))));
        return m_plan.problems.empty();
    }

    [[nodiscard]] QString cell(const CsvRow &row, const char *column) const
    {
        const qsizetype at = m_columns.indexOf(QLatin1String(column));
        return at < 0 ? QString() : row.cells.at(at);
    }

    void readRow(const CsvRow &row)
    {
        if (row.cells.size() != m_columns.size()) {
            complain(row.row, {},
                     say(QT_TRANSLATE_NOOP("Services",
                                           "The row has %1 cells, the heading has %2. Make them "
                                           "equal, and put texts that hold a separator in "
                                           "quotation marks."))
                         .arg(row.cells.size())
                         .arg(m_columns.size()));
            return;
        }
        TransitionRow read;
        read.row = row.row;
        read.clause = plainClause(cell(row, "clause"));
        read.note = storedText(cell(row, "note")).trimmed();
        if (read.clause.isEmpty())
            complain(row.row, QStringLiteral("clause"),
                     say(QT_TRANSLATE_NOOP(
                         "Services", "The clause number is missing. Add it or remove the row.")));
        else if (const int earlier = m_rowOfClause.value(read.clause); earlier > 0)
            complain(row.row, QStringLiteral("clause"),
                     say(QT_TRANSLATE_NOOP("Services",
                                           "%1 stands in row %2 already. Remove one of the two "
                                           "rows."))
                         .arg(read.clause)
                         .arg(earlier));
        m_rowOfClause.insert(read.clause, row.row);
        readScore(row, read);
        m_plan.rows.push_back(std::move(read));
    }

    void readScore(const CsvRow &row, TransitionRow &read)
    {
        const QString code = cell(row, "status").trimmed();
        const QString percent = cell(row, "percent").trimmed();
        read.written = code.isEmpty() ? percent : code;
        if (!code.isEmpty()) {
            if (const auto status = statusOfCode(code))
                read.status = *status;
            else
                complain(row.row, QStringLiteral("status"),
                         say(QT_TRANSLATE_NOOP("Services",
                                               "“%1” is no status. Use C, P, N, NA, NYO or U."))
                             .arg(shortened(code, 40)));
            return;
        }
        if (!percent.isEmpty())
            readPercent(row.row, percent, read);
    }

    void readPercent(int row, QString text, TransitionRow &read)
    {
        text.remove(QLatin1Char('%'));
        bool isNumber = false;
        const double value =
            text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (!isNumber || !(value >= 0 && value <= 100)) {
            complain(row, QStringLiteral("percent"),
                     say(QT_TRANSLATE_NOOP("Services",
                                           "“%1” is no percentage from 0 to 100. Correct it or "
                                           "leave the cell empty."))
                         .arg(shortened(read.written, 40)));
            return;
        }
        read.status = value >= 100 ? ConformityStatus::Conforming
            : value <= 0           ? ConformityStatus::NotConforming
                                   : ConformityStatus::Partial;
    }

    void resolve(TransitionRow &row)
    {
        int clauses = 0;
        for (const TransitionClause &clause : m_catalogue.reference().transition) {
            const bool isItself = clause.id == row.clause;
            if (!isItself
                && (!isChildOrElement(clause.id, row.clause) || hasOwnRow(clause.id, row)))
                continue;
            row.sources.push_back(&clause);
            clauses += clause.id.contains(QLatin1Char('#')) ? 0 : 1;
            row.isHeading = row.isHeading || (!isItself && !clause.id.contains(QLatin1Char('#')));
        }
        std::ranges::sort(row.sources, {},
                          [](const TransitionClause *clause) { return clauseSortKey(clause->id); });
        if (row.sources.empty()) {
            row.kind = TransitionRow::Kind::Unknown;
            return;
        }
        for (const TransitionClause *source : row.sources) {
            if (source->became.isEmpty())
                row.removed.push_back(source);
            for (const QString &became : source->became) {
                if (!row.became.contains(became))
                    row.became.append(became);
            }
        }
        row.isOneToMany = row.became.size() > 1;
        if (row.status == ConformityStatus::Unassessed) {
            row.kind = TransitionRow::Kind::NoScore;
            return;
        }
        score(row);
        row.kind =
            row.scores.empty() ? TransitionRow::Kind::NothingLeft : TransitionRow::Kind::Carried;
    }

    /// True when a row between this one and the clause speaks of it.
    [[nodiscard]] bool hasOwnRow(const QString &clause, const TransitionRow &row) const
    {
        return std::ranges::any_of(m_plan.rows, [&](const TransitionRow &other) {
            return &other != &row && other.clause.size() > row.clause.size()
                && (other.clause == clause || isChildOrElement(clause, other.clause));
        });
    }

    void score(TransitionRow &row)
    {
        QSet<QString> seen;
        for (const TransitionClause *source : row.sources) {
            for (const QString &id : source->items) {
                if (seen.contains(id))
                    continue;
                seen.insert(id);
                scoreItem(row, *source, id);
            }
        }
        std::ranges::sort(row.scores, {}, [this](const CarriedScore &score) {
            return m_catalogue.positionOf(score.item);
        });
    }

    void scoreItem(TransitionRow &row, const TransitionClause &source, const QString &id)
    {
        const RequirementItem *item = m_catalogue.item(id);
        if (!item)
            return;
        const ItemResult *present = m_plan.target.resultOf(id);
        if (present && present->status != ConformityStatus::Unassessed) {
            ++row.alreadyScored;
            return;
        }
        if (gapwright::refusalOf(row.status, *item)) {
            ++row.refused;
            return;
        }
        row.scores.push_back({id, row.status, confidenceFor(row, source)});
    }

    static OriginConfidence confidenceFor(const TransitionRow &row, const TransitionClause &source)
    {
        OriginConfidence confidence = of(source.certainty);
        if (row.isHeading)
            confidence = lowered(confidence);
        if (source.became.size() > 1)
            confidence = lowered(confidence);
        if (source.burden == Burden::Tighter && row.status == ConformityStatus::Conforming)
            confidence = lowered(confidence);
        if (source.burden == Burden::Lighter && isGap(row.status))
            confidence = lowered(confidence);
        return confidence;
    }

    void noteMissing()
    {
        for (const TransitionClause &clause : m_catalogue.reference().transition) {
            const bool isNamed = std::ranges::any_of(m_plan.rows, [&](const TransitionRow &row) {
                return std::ranges::find(row.sources, &clause) != row.sources.end();
            });
            if (!isNamed)
                m_plan.missing.push_back(&clause);
        }
        std::ranges::sort(m_plan.missing, {},
                          [](const TransitionClause *clause) { return clauseSortKey(clause->id); });
        m_plan.newItems = int(m_catalogue.reference().newItems.size());
    }

    TransitionPlan &m_plan;
    const CsvTable &m_table;
    const Catalogue &m_catalogue;
    QStringList m_columns;
    QHash<QString, int> m_rowOfClause;
};

} // namespace

OriginConfidence TransitionRow::confidence() const
{
    OriginConfidence poorest = OriginConfidence::None;
    for (const CarriedScore &score : scores)
        poorest = std::max(poorest, score.confidence);
    return poorest;
}

Error TransitionPlan::refusal() const
{
    return gapwright::refusalOf(problems);
}

Result<TransitionPlan> readTransition(const QByteArray &bytes, const QString &fileName,
                                      const AssessmentData &target, const Catalogue &catalogue)
{
    const Result<CsvTable> table = tableToImport(bytes, fileName, target.assessment);
    if (!table)
        return table.error();
    TransitionPlan plan;
    plan.fileName = fileName;
    plan.target = target;
    plan.notices = noticesOf(*table, fileName);
    TransitionReading(plan, *table, catalogue).run();
    return plan;
}

Result<TransitionPlan> readTransitionOf(const QString &path, const AssessmentData &target,
                                        const Catalogue &catalogue)
{
    const Result<QByteArray> bytes = bytesToImport(path);
    if (!bytes)
        return bytes.error();
    return readTransition(*bytes, QDir::toNativeSeparators(path), target, catalogue);
}

} // namespace gapwright
