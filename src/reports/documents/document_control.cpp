// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/document_control.h"

#include "reports/documents/document_output.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gapwright {

namespace {

struct DocumentPage {
    Q_DECLARE_TR_FUNCTIONS(DocumentPage)
};

QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("\u2013") : text;
}

QString writtenDate(const QDate &date, const QString &language)
{
    return date.isValid()
        ? QLocale(language).toString(date, QStringLiteral("d\u00A0MMMM\u00A0yyyy"))
        : QStringLiteral("\u2013");
}

Cell nameCell(const QString &name)
{
    return textCell(name, Tone::Band, true);
}

Table factsTable(const DocumentControl &control, const QString &language)
{
    Table table{DocumentPage::tr("Facts for document control"),
                {{{}, 1}, {{}, 1.5}, {{}, 1}, {{}, 1.5}},
                {}};
    const std::array<std::pair<QString, QString>, 10> facts{{
        {DocumentPage::tr("Document number"), control.number},
        {DocumentPage::tr("Version"), control.version},
        {DocumentPage::tr("Owner"), control.owner},
        {DocumentPage::tr("Status"), control.status},
        {DocumentPage::tr("Approved by"), control.approver},
        {DocumentPage::tr("Approved on"), writtenDate(control.approvedOn, language)},
        {DocumentPage::tr("Next review"), writtenDate(control.nextReview, language)},
        {DocumentPage::tr("Classification"), control.classification},
        {DocumentPage::tr("Retention"), control.retention},
        {DocumentPage::tr("Distribution"), control.distribution},
    }};
    for (std::size_t i = 0; i + 1 < facts.size(); i += 2)
        table.rows.push_back(
            {{nameCell(facts[i].first), textCell(orDash(facts[i].second)),
              nameCell(facts[i + 1].first), textCell(orDash(facts[i + 1].second))}});
    return table;
}

/// Leaves room to sign by hand.
Cell signatureCell()
{
    return textCell(QStringLiteral("\u00A0\n\u00A0"));
}

Table signOffTable(const DocumentControl &control, const QString &language)
{
    Table table{DocumentPage::tr("Sign-off"),
                {{DocumentPage::tr("Role"), 1},
                 {DocumentPage::tr("Name"), 1.6},
                 {DocumentPage::tr("Date"), 1},
                 {DocumentPage::tr("Signature"), 1.6}},
                {}};
    table.rows.push_back({{textCell(DocumentPage::tr("Document owner")),
                           textCell(orDash(control.owner)), textCell({}), signatureCell()}});
    table.rows.push_back(
        {{textCell(DocumentPage::tr("Approver")), textCell(orDash(control.approver)),
          textCell(control.approvedOn.isValid() ? writtenDate(control.approvedOn, language)
                                                : QString()),
          signatureCell()}});
    return table;
}

Table historyTable(const DocumentControl &control, const QString &language)
{
    Table table{DocumentPage::tr("Change history"),
                {{DocumentPage::tr("Version"), 0.8},
                 {DocumentPage::tr("Date"), 1.3},
                 {DocumentPage::tr("Author"), 1.5},
                 {DocumentPage::tr("What changed"), 3}},
                {}};
    for (const DocumentChange &change : control.changes)
        table.rows.push_back(
            {{textCell(orDash(change.version)), textCell(writtenDate(change.date, language)),
              textCell(orDash(change.author)), textCell(orDash(change.summary))}});
    return table;
}

Heading frontHeading(const QString &text)
{
    Heading heading{2, text};
    heading.listed = false;
    return heading;
}

} // namespace

QString identityOf(const DocumentOutput &output)
{
    QStringList parts;
    if (!output.number.isEmpty())
        parts << output.number;
    if (!output.version.isEmpty())
        parts << DocumentPage::tr("Version %1").arg(output.version);
    return parts.join(QStringLiteral(" \u00b7 "));
}

Blocks documentControl(const DocumentControl &control, const QString &language)
{
    Blocks blocks;
    blocks.push_back(frontHeading(DocumentPage::tr("Document control")));
    blocks.push_back(factsTable(control, language));
    blocks.push_back(frontHeading(DocumentPage::tr("Sign-off")));
    blocks.push_back(signOffTable(control, language));
    if (!control.changes.empty()) {
        blocks.push_back(frontHeading(DocumentPage::tr("Change history")));
        blocks.push_back(historyTable(control, language));
    }
    return blocks;
}

void numberHeadings(Blocks &blocks)
{
    int top = 4;
    for (const Block &block : blocks) {
        if (const Heading *heading = std::get_if<Heading>(&block))
            top = std::min(top, heading->level);
    }
    std::array<int, 3> counts{};
    for (Block &block : blocks) {
        Heading *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        heading->level = heading->level - top + 1;
        heading->number.clear();
        if (heading->level > int(counts.size()))
            continue;
        ++counts[std::size_t(heading->level - 1)];
        std::fill(counts.begin() + heading->level, counts.end(), 0);
        QStringList parts;
        for (int level = 0; level < heading->level; ++level)
            parts << QString::number(counts[std::size_t(level)]);
        heading->number = parts.join(QLatin1Char('.'));
    }
}

Blocks controlledDocument(const DocumentControl &control, const QString &organization, Blocks body,
                          const QString &language)
{
    const Heading *first = body.empty() ? nullptr : std::get_if<Heading>(&body.front());
    if (first && first->level == 1)
        body.erase(body.begin());
    numberHeadings(body);
    const DocumentOutput identity{control.title, control.number, control.version};
    Blocks blocks;
    blocks.push_back(Masthead{{}, control.title, organization, identityOf(identity)});
    append(blocks, documentControl(control, language));
    const bool fitsBelow = listedHeadings(body, 2).size() <= 15;
    blocks.push_back(Contents{DocumentPage::tr("Contents"), fitsBelow ? 2 : 1});
    blocks.push_back(PageBreak{});
    append(blocks, std::move(body));
    return blocks;
}

} // namespace gapwright
