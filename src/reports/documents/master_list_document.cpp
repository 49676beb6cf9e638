// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/documents/master_list.h"
#include "reports/documents/document_export.h"
#include "reports/templates/fields/field_words.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct MasterListDocument {
    Q_DECLARE_TR_FUNCTIONS(MasterListDocument)
};

/// Short, as columns are narrow: "3 Nov 2026".
QString shortDay(QDate day)
{
    return day.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               .toString(day, QStringLiteral("d MMM yyyy"))
                         : QString();
}

Row rowOfTexts(const QStringList &texts)
{
    Row row;
    for (const QString &text : texts)
        row.cells.push_back(textCell(orDash(text)));
    return row;
}

Table controlTable(const std::vector<MasterListRow> &rows)
{
    Table table{MasterListDocument::tr("Documents and records under control"),
                {{MasterListDocument::tr("Number"), 1.25},
                 {MasterListDocument::tr("Title"), 2.2},
                 {MasterListDocument::tr("Type"), 1.6},
                 {MasterListDocument::tr("Version"), 1.2},
                 {MasterListDocument::tr("Status"), 1.4},
                 {MasterListDocument::tr("Owner"), 1.3},
                 {MasterListDocument::tr("Approved"), 1.5},
                 {MasterListDocument::tr("Next review"), 1.3}},
                {}};
    for (const MasterListRow &row : rows) {
        QStringList approval;
        for (const QString &part : {row.approver, shortDay(row.approvedOn)}) {
            if (!part.isEmpty())
                approval << part;
        }
        table.rows.push_back(
            rowOfTexts({row.number, row.title, wordFor(row.type), row.version, wordFor(row.status),
                        row.owner, approval.join(QStringLiteral(", ")),
                        row.isReviewOverdue
                            ? MasterListDocument::tr("%1 (overdue)").arg(shortDay(row.nextReview))
                            : shortDay(row.nextReview)}));
    }
    return table;
}

/// Where it lies, with the files that are attached to it.
QString keptAt(const MasterListRow &row, const std::vector<AttachedFile> &files)
{
    QStringList parts;
    if (!row.location.isEmpty())
        parts << row.location;
    for (const AttachedFile &file : files) {
        if (file.document == row.document)
            parts << MasterListDocument::tr("file %1").arg(
                file.path.isEmpty() ? file.attachment.name : file.path);
    }
    return parts.join(QStringLiteral("; "));
}

Table keepingTable(const std::vector<MasterListRow> &rows, const std::vector<AttachedFile> &files)
{
    Table table{MasterListDocument::tr("Where they are kept, for how long and for whom"),
                {{MasterListDocument::tr("Number"), 1.25},
                 {MasterListDocument::tr("Title"), 2.2},
                 {MasterListDocument::tr("Classification"), 1.5},
                 {MasterListDocument::tr("Retention"), 1.5},
                 {MasterListDocument::tr("Distribution"), 1.6},
                 {MasterListDocument::tr("Location"), 1.4},
                 {MasterListDocument::tr("Origin"), 1.1}},
                {}};
    for (const MasterListRow &row : rows)
        table.rows.push_back(rowOfTexts(
            {row.number, row.title, row.classification, row.retention, row.distribution,
             keptAt(row, files),
             row.external ? MasterListDocument::tr("external") : MasterListDocument::tr("own")}));
    return table;
}

Table coverageTable(const std::vector<MandatoryCoverage> &coverage,
                    const std::vector<Document> &documents)
{
    Table table{MasterListDocument::tr("Mandatory documented information and what covers it"),
                {{MasterListDocument::tr("Item"), 0.7},
                 {MasterListDocument::tr("What has to be documented"), 2.6},
                 {MasterListDocument::tr("Clauses"), 1},
                 {MasterListDocument::tr("Covered by"), 2.4},
                 {MasterListDocument::tr("State"), 1.1}},
                {}};
    for (const MandatoryCoverage &one : coverage) {
        QStringList titles;
        for (const Document &document : documents) {
            const bool covers = std::find(one.documents.begin(), one.documents.end(), document.id)
                != one.documents.end();
            if (covers)
                titles << (document.code + QLatin1Char(' ') + document.title).trimmed();
        }
        table.rows.push_back(
            rowOfTexts({one.item->id, one.item->name, one.item->clauses.join(QStringLiteral(", ")),
                        titles.join(QStringLiteral("; ")), wordOf(one.state)}));
    }
    return table;
}

} // namespace

ProjectDocument masterListDocument(const FieldSources &sources,
                                   const std::vector<AttachedFile> &exported)
{
    const std::vector<Document> &documents = sources.records->all<Document>();
    QStringList withText;
    for (const DocumentText &text : sources.records->all<DocumentText>())
        withText << text.document.value;
    const std::vector<MasterListRow> rows =
        masterList(documents, sources.records->all<Person>(), withText, sources.today);
    std::vector<AttachedFile> files = exported;
    for (const Document &document : documents) {
        const bool isNamed =
            std::any_of(exported.begin(), exported.end(),
                        [&](const AttachedFile &one) { return one.document == document.id; });
        for (AttachedFile &file :
             isNamed ? std::vector<AttachedFile>() : filesOf(document, *sources.records))
            files.push_back(std::move(file));
    }
    const auto &engagements = sources.records->all<Engagement>();
    const Engagement engagement = engagements.empty() ? Engagement() : engagements.front();
    ProjectDocument made;
    made.control.title = MasterListDocument::tr("Master list of documents and records");
    made.output.title = made.control.title;
    made.output.organization = engagement.organization;
    made.output.classification = engagement.classification;
    made.output.date = sources.today;
    made.blocks.push_back(Masthead{{},
                                   made.control.title,
                                   engagement.organization,
                                   MasterListDocument::tr("As of %1").arg(dayText(sources.today))});
    made.blocks.push_back(Heading{1, MasterListDocument::tr("Control"), QStringLiteral("control")});
    made.blocks.push_back(controlTable(rows));
    made.blocks.push_back(Heading{1, MasterListDocument::tr("Keeping"), QStringLiteral("keeping")});
    made.blocks.push_back(keepingTable(rows, files));
    made.blocks.push_back(Heading{1, MasterListDocument::tr("Mandatory documented information"),
                                  QStringLiteral("mandatory")});
    made.blocks.push_back(
        coverageTable(mandatoryCoverage(*sources.catalogue, documents, sources.today), documents));
    numberHeadings(made.blocks);
    return made;
}

} // namespace gapwright
