// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/export_places.h"

#include "reports/documents/document_export.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

struct DocumentExport {
    Q_DECLARE_TR_FUNCTIONS(DocumentExport)
};

} // namespace

QString shelfOf(DocType type)
{
    switch (type) {
    case DocType::Policy:
        return DocumentExport::tr("1 Policies");
    case DocType::Plan:
        return DocumentExport::tr("2 Plans");
    case DocType::Procedure:
    case DocType::ProcessDescription:
    case DocType::Instruction:
        return DocumentExport::tr("3 Processes and procedures");
    case DocType::Agreement:
    case DocType::Contract:
        return DocumentExport::tr("4 Agreements");
    case DocType::Register:
        return DocumentExport::tr("5 Registers");
    case DocType::Record:
    case DocType::Report:
        return DocumentExport::tr("6 Records and reports");
    case DocType::NotStated:
    case DocType::ExternalDocument:
    case DocType::Template:
        break;
    }
    return DocumentExport::tr("7 Other documents");
}

QString TakenPaths::free(const QString &stem, const QString &ending)
{
    const auto keyOf = [](const QString &path) {
        return path.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    QString path = stem + ending;
    for (int i = 2; m_taken.contains(keyOf(path)); ++i)
        path = QStringLiteral("%1 (%2)").arg(stem).arg(i) + ending;
    m_taken.insert(keyOf(path));
    return path;
}

bool isExported(const Document &document, bool withDrafts)
{
    switch (document.status) {
    case DocStatus::Withdrawn:
    case DocStatus::Superseded:
        return false;
    case DocStatus::Approved:
    case DocStatus::Published:
        return true;
    case DocStatus::Draft:
    case DocStatus::InReview:
        break;
    }
    return withDrafts;
}

std::vector<AttachedFile> filesOf(const Document &document, const ProjectRecords &records)
{
    std::vector<AttachedFile> files;
    const auto add = [&](const Id<Attachment> &id) {
        const auto &attachments = records.all<Attachment>();
        const auto known = std::find_if(attachments.begin(), attachments.end(),
                                        [&](const Attachment &one) { return one.id == id; });
        const bool isThere = std::any_of(files.begin(), files.end(), [&](const AttachedFile &one) {
            return one.attachment.id == id;
        });
        if (known != attachments.end() && !isThere)
            files.push_back({document.id, *known});
    };
    add(document.file);
    for (const RecordFile &file : records.all<RecordFile>()) {
        if (file.recordTable == QLatin1String(definitionOf<Document>().table)
            && file.record == document.id.value)
            add(file.attachment);
    }
    return files;
}

FilePlace placeOf(const Document &document, const Attachment &attachment)
{
    constexpr qsizetype longestEnding = 12;
    const qsizetype dot = attachment.name.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 ? attachment.name.mid(dot + 1) : QString();
    const bool isPlain = !ending.isEmpty() && ending.size() <= longestEnding
        && std::all_of(ending.begin(), ending.end(),
                       [](QChar one) { return one.isLetterOrNumber(); });
    const QString name = isPlain ? attachment.name.left(dot) : attachment.name;
    return {safeFileName(shelfOf(document.type)) + QLatin1Char('/')
                + safeFileName(document.code + QLatin1Char(' ') + name),
            isPlain ? QLatin1Char('.') + ending : QString()};
}

} // namespace gapwright
