// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/staleness.h"

#include "assessment/documents/document_lifecycle.h"
#include "base/text.h"
#include "reports/markdown/markdown_blocks.h"
#include "reports/templates/field_snapshot.h"
#include "reports/templates/template_rendering.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gapwright {

namespace {

/// A part of a text that is compared as a whole.
struct Passage {
    QString heading;
    QString text;

    friend bool operator==(const Passage &, const Passage &) = default;
};

class PassageReading {
public:
    std::vector<Passage> read(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            take(block);
        return std::move(m_passages);
    }

private:
    void add(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_passages.push_back({m_heading, text.simplified()});
    }

    void add(const std::vector<Runs> &paragraphs)
    {
        for (const Runs &runs : paragraphs)
            add(textOf(runs));
    }

    void take(const List &list)
    {
        for (const ListItem &item : list.items) {
            add(item.paragraphs);
            for (const List &nested : item.nested)
                take(nested);
        }
    }

    void take(const Table &table)
    {
        for (const Row &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells) {
                QStringList lines;
                for (const Runs &runs : cell.paragraphs)
                    lines << textOf(runs);
                cells << lines.join(QLatin1Char(' '));
            }
            add(cells.join(QStringLiteral(" \u00b7 ")));
        }
    }

    void take(const Block &block)
    {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            m_heading = heading->text;
            add(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            add(textOf(paragraph->runs));
        } else if (const auto *list = std::get_if<List>(&block)) {
            take(*list);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            take(*table);
        } else if (const auto *quote = std::get_if<Quote>(&block)) {
            add(quote->paragraphs);
        } else if (const auto *callout = std::get_if<Callout>(&block)) {
            add(callout->paragraphs);
        }
    }

    QString m_heading;
    std::vector<Passage> m_passages;
};

Result<std::vector<Passage>> passagesOf(const FieldText &text, const FieldValues &values)
{
    const Result<RenderedText> rendered = renderFields(text, values);
    if (!rendered)
        return rendered.error();
    return PassageReading().read(blocksOfMarkdown(rendered->markdown));
}

/// Which passages both sides share, in order: indexes of a longest common subsequence.
std::vector<std::pair<int, int>> shared(const std::vector<Passage> &a,
                                        const std::vector<Passage> &b)
{
    const int rows = int(a.size()), columns = int(b.size());
    const int width = columns + 1;
    std::vector<int> longest(std::size_t((rows + 1) * width));
    const auto at = [&](int i, int j) -> int & { return longest[std::size_t(i * width + j)]; };
    for (int i = rows - 1; i >= 0; --i) {
        for (int j = columns - 1; j >= 0; --j)
            at(i, j) = a[std::size_t(i)].text == b[std::size_t(j)].text
                ? at(i + 1, j + 1) + 1
                : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0, j = 0; i < rows && j < columns;) {
        if (a[std::size_t(i)].text == b[std::size_t(j)].text)
            pairs.emplace_back(i++, j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return pairs;
}

/// How many words two passages have in common, 0 to 1.
double likeness(const QString &a, const QString &b)
{
    const QStringList first = a.split(QLatin1Char(' '));
    const QStringList second = b.split(QLatin1Char(' '));
    const QSet<QString> words(first.begin(), first.end());
    const auto common = std::count_if(second.begin(), second.end(),
                                      [&](const QString &word) { return words.contains(word); });
    return double(common) / double(std::max(first.size(), second.size()));
}

/// Pairs what was replaced between two shared passages: each old one with the next new one that is
/// like it; all of them in order when there are as many as before.
void addReplaced(const std::vector<Passage> &before, const std::vector<Passage> &now,
                 std::vector<StaleParagraph> &changes)
{
    constexpr double alike = 0.3;
    std::size_t next = 0;
    for (const Passage &old : before) {
        std::size_t match = next;
        if (before.size() != now.size()) {
            while (match < now.size() && likeness(old.text, now[match].text) < alike)
                ++match;
            if (match == now.size()) {
                changes.push_back({old.heading, old.text, {}});
                continue;
            }
        }
        for (; next < match; ++next)
            changes.push_back({now[next].heading, {}, now[next].text});
        changes.push_back({now[next].heading, old.text, now[next].text});
        ++next;
    }
    for (; next < now.size(); ++next)
        changes.push_back({now[next].heading, {}, now[next].text});
}

std::vector<StaleParagraph> differences(const std::vector<Passage> &before,
                                        const std::vector<Passage> &now)
{
    std::vector<StaleParagraph> changes;
    int i = 0, j = 0;
    std::vector<std::pair<int, int>> pairs = shared(before, now);
    pairs.emplace_back(int(before.size()), int(now.size()));
    for (const auto &[to, with] : pairs) {
        addReplaced({before.begin() + i, before.begin() + to},
                    {now.begin() + j, now.begin() + with}, changes);
        i = to + 1;
        j = with + 1;
    }
    return changes;
}

/// What a document says about its own edition changes with every edition and means nothing here.
bool isOfTheEdition(const QString &name)
{
    static const QStringList names{QStringLiteral("document.version"),
                                   QStringLiteral("document.approver"),
                                   QStringLiteral("document.approved_on"),
                                   QStringLiteral("document.next_review"), QStringLiteral("today")};
    return names.contains(name);
}

/// What was approved with a dash and is still missing has not changed.
void keepDashes(FieldValues &today, const FieldValues &then)
{
    const QString dash = QStringLiteral("\u2013");
    const auto keep = [&](QString &value, const QString &before) {
        if (value.trimmed().isEmpty() && before == dash)
            value = dash;
    };
    for (auto value = today.scalars.begin(); value != today.scalars.end(); ++value)
        keep(*value, then.scalars.value(value.key()));
    for (auto list = today.lists.begin(); list != today.lists.end(); ++list) {
        const std::vector<FieldRow> before = then.lists.value(list.key());
        const bool wasEmpty = before.size() == 1
            && std::all_of(before.front().begin(), before.front().end(),
                           [&](const QString &value) { return value == dash; });
        if (list->empty() && wasEmpty)
            *list = before;
        for (std::size_t i = 0; i < std::min(list->size(), before.size()); ++i) {
            FieldRow &row = (*list)[i];
            for (auto cell = row.begin(); cell != row.end(); ++cell)
                keep(*cell, before[i].value(cell.key()));
        }
    }
}

} // namespace

bool canGoStale(const Document &document)
{
    return document.type != DocType::Record && document.type != DocType::Report
        && !document.external;
}

Result<std::vector<StaleParagraph>> staleParagraphs(const DocumentText &text,
                                                    const FieldValues &now)
{
    const bool isApproved =
        text.status == DocStatus::Approved || text.status == DocStatus::Published;
    if (!isApproved || text.fieldValues.isEmpty())
        return std::vector<StaleParagraph>();
    const Result<FieldValues> then = snapshotValues(text.fieldValues);
    if (!then)
        return then.error();
    const FieldText source{text.body, QCoreApplication::translate("Staleness", "the document"), 1};
    const Result<std::vector<FieldTag>> tags = fieldTagsOf(source);
    if (!tags)
        return tags.error();
    FieldValues today = usedValues(now, *tags);
    for (auto value = today.scalars.begin(); value != today.scalars.end(); ++value) {
        if (isOfTheEdition(value.key()))
            *value = then->scalars.value(value.key());
    }
    keepDashes(today, *then);
    if (today == *then)
        return std::vector<StaleParagraph>();
    const Result<std::vector<Passage>> before = passagesOf(source, *then);
    const Result<std::vector<Passage>> after = passagesOf(source, today);
    if (!before || !after)
        return before ? after.error() : before.error();
    return differences(*before, *after);
}

std::vector<StaleDocument> staleDocuments(const FieldSources &sources)
{
    const FieldValues values = projectFields(sources);
    const std::vector<Person> &people = sources.records->all<Person>();
    std::vector<std::pair<QString, StaleDocument>> found;
    for (const Document &document : sources.records->all<Document>()) {
        if (!canGoStale(document))
            continue;
        const DocumentEditions editions =
            editionsOf(document, sources.records->all<DocumentText>());
        const DocumentText *text = textInForce(editions);
        const DocumentText *open = textInWork(editions);
        if (!text || (open && open != text))
            continue;
        Result<std::vector<StaleParagraph>> paragraphs =
            staleParagraphs(*text, withDocumentFields(values, document, text, people));
        if (paragraphs && !paragraphs->empty())
            found.emplace_back(clauseSortKey(document.code) + document.title,
                               StaleDocument{document.id, text->id, std::move(*paragraphs)});
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<StaleDocument> stale;
    for (auto &[key, one] : found)
        stale.push_back(std::move(one));
    return stale;
}

QString summaryOf(const std::vector<StaleParagraph> &paragraphs)
{
    QStringList headings;
    for (const StaleParagraph &paragraph : paragraphs) {
        if (!paragraph.heading.isEmpty() && !headings.contains(paragraph.heading))
            headings << paragraph.heading;
    }
    return QCoreApplication::translate("Staleness", "Brought in line with the registers: %1")
        .arg(headings.mid(0, 6).join(QStringLiteral(", ")));
}

} // namespace gapwright
