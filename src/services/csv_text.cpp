// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/csv_text.h"

#include "services/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

Error badLine(const QString &fileName, int line, const char *sentence)
{
    return {translated(QT_TRANSLATE_NOOP("Services", "%1, line %2: %3"))
                .arg(fileName, QString::number(line), translated(sentence)),
            ErrorKind::BadInput,
            {}};
}

/// The separator that occurs most often in the heading, outside quotes; a comma when none does.
QChar separatorOf(const QString &text)
{
    constexpr std::array<char16_t, 3> known{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (!quoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r')))
            break;
        for (size_t i = 0; i < known.size() && !quoted; ++i)
            counts[i] += c == QChar(known[i]) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return QChar(known[size_t(most - counts.begin())]);
}

/// Spreadsheets may say the separator in a first line "sep=;".
std::optional<QChar> statedSeparator(const QString &text)
{
    const bool states = text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
        && text.size() > 5 && (text.at(5) == QLatin1Char('\n') || text.at(5) == QLatin1Char('\r'));
    return states ? std::optional(text.at(4)) : std::nullopt;
}

/// Takes CSV text apart, character by character.
class CsvReader {
public:
    CsvReader(const QString &text, QChar separator, QString fileName)
        : m_text(text)
        , m_separator(separator)
        , m_fileName(std::move(fileName))
    {
    }

    Result<std::vector<CsvRow>> rows()
    {
        while (m_at < m_text.size()) {
            if (Outcome read = readRow(); !read)
                return read.error();
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool atRowEnd() const
    {
        return m_at >= m_text.size() || m_text.at(m_at) == QLatin1Char('\n')
            || m_text.at(m_at) == QLatin1Char('\r');
    }

    void passLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool both = m_text.at(m_at) == QLatin1Char('\r') && m_at + 1 < m_text.size()
            && m_text.at(m_at + 1) == QLatin1Char('\n');
        m_at += both ? 2 : 1;
        ++m_line;
    }

    Outcome readRow()
    {
        CsvRow row{m_line, ++m_row, {}};
        for (;;) {
            Result<QString> cell = readCell();
            if (!cell)
                return cell.error();
            row.cells.append(std::move(*cell));
            if (atRowEnd())
                break;
            ++m_at; // the separator
        }
        passLineEnd();
        const bool blank =
            std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); });
        if (!blank)
            m_rows.push_back(std::move(row));
        return Unit{};
    }

    Result<QString> readCell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"'))
            return readQuoted();
        const qsizetype start = m_at;
        while (!atRowEnd() && m_text.at(m_at) != m_separator)
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Result<QString> readQuoted()
    {
        const int startLine = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == QLatin1Char('"')) {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != QLatin1Char('"'))
                    return closeQuote(cell);
                ++m_at;
            }
            m_line += c == QLatin1Char('\n') ? 1 : 0;
            cell.append(c);
        }
        return badLine(
            m_fileName, startLine,
            QT_TRANSLATE_NOOP("Services",
                              "a quotation mark is opened here and never closed. Add the "
                              "missing mark, or double it when it belongs to the text."));
    }

    Result<QString> closeQuote(const QString &cell)
    {
        ++m_at;
        if (atRowEnd() || m_text.at(m_at) == m_separator)
            return cell;
        return badLine(m_fileName, m_line,
                       QT_TRANSLATE_NOOP("Services",
                                         "text follows a closing quotation mark. Double the marks "
                                         "that belong to the text."));
    }

    const QString &m_text;
    QChar m_separator;
    QString m_fileName;
    std::vector<CsvRow> m_rows;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_row = 0;
};

bool startsFormula(const QString &cell, qsizetype at)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return at < cell.size() && starts.contains(cell.at(at));
}

qsizetype apostrophesOf(const QString &cell)
{
    qsizetype count = 0;
    while (count < cell.size() && cell.at(count) == QLatin1Char('\''))
        ++count;
    return count;
}

QString quotedCell(const QString &cell)
{
    const bool plain = std::ranges::none_of(cell, [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char(';')
            || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
    });
    if (plain)
        return cell;
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

} // namespace

Result<CsvTable> csvTable(const QByteArray &bytes, const QString &fileName,
                          std::optional<QChar> separator)
{
    const Result<DecodedText> decoded = decodedText(bytes, fileName);
    if (!decoded)
        return decoded.error();
    const std::optional<QChar> stated = separator ? std::nullopt : statedSeparator(decoded->text);
    CsvTable table{
        separator.value_or(stated.value_or(separatorOf(decoded->text))), decoded->encoding, {}};
    Result<std::vector<CsvRow>> rows = CsvReader(decoded->text, table.separator, fileName).rows();
    if (!rows)
        return rows.error();
    if (stated)
        rows->erase(rows->begin());
    if (rows->empty())
        return Error{
            translated(QT_TRANSLATE_NOOP("Services",
                                         "%1 is empty. It needs a line of headings and a line for "
                                         "each item."))
                .arg(fileName),
            ErrorKind::BadInput,
            {}};
    table.rows = std::move(*rows);
    for (CsvRow &row : table.rows) {
        for (QString &cell : row.cells)
            cell = fromWithoutFormula(cell);
    }
    return table;
}

QByteArray csvBytes(const std::vector<QStringList> &rows)
{
    QString text(QChar(0xFEFF));
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedCell(withoutFormula(cell)));
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

QString withoutFormula(const QString &cell)
{
    return startsFormula(cell, apostrophesOf(cell)) ? QLatin1Char('\'') + cell : cell;
}

QString fromWithoutFormula(const QString &cell)
{
    const qsizetype apostrophes = apostrophesOf(cell);
    return apostrophes > 0 && startsFormula(cell, apostrophes) ? cell.mid(1) : cell;
}

} // namespace gapwright
