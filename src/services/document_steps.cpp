// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/document_steps.h"

#include "storage/record_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

template <class R>
void addChange(const R &record, const std::vector<R> &before, std::vector<RowChange> &rows)
{
    const auto old = std::find_if(before.begin(), before.end(),
                                  [&](const R &one) { return one.id == record.id; });
    if (old == before.end())
        rows.push_back(RecordTable<R>::inserted(record));
    else if (!(*old == record))
        rows.push_back(RecordTable<R>::updated(*old, record));
}

bool isGone(const Document &document)
{
    return document.status == DocStatus::Superseded || document.status == DocStatus::Withdrawn;
}

} // namespace

std::vector<RowChange> changesOf(const DocumentStep &step, const ProjectRecords &before)
{
    std::vector<RowChange> rows;
    addChange(step.document, before.all<Document>(), rows);
    for (const DocumentText &text : step.texts)
        addChange(text, before.all<DocumentText>(), rows);
    for (const Id<DocumentText> &id : step.removed)
        rows.push_back(RecordTable<DocumentText>::removed(id));
    return rows;
}

Result<TransactionInfo> storeStep(ProjectFile &project, const DocumentStep &step,
                                  const ProjectRecords &before)
{
    return project.write(step.label, changesOf(step, before));
}

Result<Document> findDocument(const ProjectRecords &records, const QString &word)
{
    const QString wanted = word.trimmed();
    const auto equals = [&](const QString &text) {
        return !wanted.isEmpty() && text.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    };
    using Key = QString (*)(const Document &);
    const Key keys[] = {[](const Document &one) { return one.code; },
                        [](const Document &one) { return one.id.value; },
                        [](const Document &one) { return one.title; },
                        [](const Document &one) { return one.templateId; }};
    for (const Key key : keys) {
        std::vector<Document> found;
        for (const Document &document : records.all<Document>()) {
            if (equals(key(document)))
                found.push_back(document);
        }
        const bool hasCurrent = std::any_of(found.begin(), found.end(),
                                            [](const Document &one) { return !isGone(one); });
        if (hasCurrent)
            std::erase_if(found, isGone);
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return Error{QCoreApplication::translate("Services",
                                                     "%n document(s) are called “%1”. Name the id "
                                                     "of the one you mean.",
                                                     nullptr, int(found.size()))
                             .arg(wanted),
                         ErrorKind::BadInput,
                         {}};
    }
    return Error{QCoreApplication::translate("Services",
                                             "There is no document “%1” in the project. “document "
                                             "list” names them all.")
                     .arg(wanted),
                 ErrorKind::NotFound,
                 {}};
}

} // namespace gapwright
