// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do to the results of the current assessment.
#include "assessment/result_rules.h"
#include "ui/pages/session/project_session.h"

#include <algorithm>

namespace gapwright {

namespace {

Error refusal(const QString &sentence)
{
    return {sentence, ErrorKind::BadInput};
}

} // namespace

Outcome ProjectSession::refusalOfEdit() const
{
    const QString reason = lockReason();
    if (!reason.isEmpty())
        return Error{reason, ErrorKind::ReadOnly};
    return Unit{};
}

QString ProjectSession::refusalOfStatus(const QStringList &items, ConformityStatus status) const
{
    QStringList sentences;
    for (const QString &id : items) {
        const ItemResult *result = resultOf(id);
        const RequirementItem *item = m_catalogue->item(id);
        if (!result || !item)
            continue;
        const std::optional<QString> why = items.size() > 1 ? bulkRefusalOf(status, *result, *item)
                                                            : gapwright::refusalOf(status, *item);
        if (why)
            sentences << *why;
    }
    if (sentences.size() < 2)
        return sentences.value(0);
    return tr("Nothing was scored. %1 The same holds for %2 more of the selected items.")
        .arg(sentences.front(), QLocale().toString(sentences.size() - 1));
}

Outcome ProjectSession::setStatus(const QStringList &items, ConformityStatus status)
{
    if (Outcome editable = refusalOfEdit(); !editable)
        return editable;
    const QString why = refusalOfStatus(items, status);
    if (!why.isEmpty())
        return refusal(why);
    const QString label = items.size() == 1
        ? tr("Score %1: %2", "item, status").arg(items.front(), wordOf(status))
        : tr("Score %n items", nullptr, int(items.size()));
    return m_workspace.edit(label, [&](Edit &edit) {
        for (const QString &id : items) {
            const ItemResult *result = resultOf(id);
            if (!result)
                continue;
            ItemResult changed = *result;
            changed.status = status;
            confirmOrigin(&changed);
            edit.save(changed);
        }
    });
}

QString ProjectSession::ownEditLabel(const char *table, QLatin1String column,
                                     const QString &of) const
{
    const bool isItem = qstrcmp(table, definitionOf<ItemResult>().table) == 0;
    const RegisterInfo &info = isItem
        ? static_cast<const RegisterInfo &>(definitionOf<ItemResult>())
        : static_cast<const RegisterInfo &>(definitionOf<CapabilityResult>());
    const Field *field = fieldOf(info, column);
    return tr("%1 of %2", "field, item").arg(field ? labelOf(*field) : QString(column), of);
}

Outcome ProjectSession::editItem(const QString &item, QLatin1String column,
                                 const std::function<void(ItemResult &)> &change)
{
    if (Outcome editable = refusalOfEdit(); !editable)
        return editable;
    const ItemResult *result = resultOf(item);
    if (!result)
        return refusal(tr("The assessment holds no item %1.").arg(item));
    ItemResult changed = *result;
    change(changed);
    return m_workspace.edit(ownEditLabel(definitionOf<ItemResult>().table, column, item),
                            [&](Edit &edit) { edit.save(changed); });
}

Outcome ProjectSession::editArea(const QString &area, QLatin1String column,
                                 const std::function<void(CapabilityResult &)> &change)
{
    if (Outcome editable = refusalOfEdit(); !editable)
        return editable;
    const CapabilityResult *result = m_data.capabilityOf(area);
    const CapabilityArea *known = m_catalogue->area(area);
    if (!result || !known)
        return refusal(tr("The assessment holds no area %1.").arg(area));
    CapabilityResult changed = *result;
    change(changed);
    return m_workspace.edit(
        ownEditLabel(definitionOf<CapabilityResult>().table, column, known->name),
        [&](Edit &edit) { edit.save(changed); });
}

Outcome ProjectSession::takeOver(const QString &label, const std::vector<ItemResult> &results)
{
    if (Outcome editable = refusalOfEdit(); !editable)
        return editable;
    return m_workspace.edit(label, [&](Edit &edit) {
        for (const ItemResult &result : results)
            edit.save(result);
    });
}

Outcome ProjectSession::addAssessment(const Assessment &head, const Id<Assessment> &from)
{
    AssessmentData data =
        from.isSet() ? copiedAssessment(head, dataOf(from)) : newAssessment(head, *m_catalogue);
    const Outcome done =
        m_workspace.edit(tr("New assessment %1").arg(data.assessment.name), [&](Edit &edit) {
            edit.save(data.assessment);
            for (const ItemResult &result : data.results)
                edit.save(result);
            for (const CapabilityResult &result : data.capability)
                edit.save(result);
        });
    if (done)
        setCurrentAssessment(data.assessment.id);
    return done;
}

Outcome ProjectSession::setApproval(const QString &approvedBy, QDate on)
{
    const bool approves = !approvedBy.trimmed().isEmpty();
    Assessment changed = m_data.assessment;
    changed.state = approves ? AssessmentState::Approved : AssessmentState::Open;
    changed.approvedBy = approves ? approvedBy.trimmed() : QString();
    changed.approvedOn = approves ? on : QDate();
    const QString label =
        approves ? tr("Approve %1").arg(changed.name) : tr("Open %1 again").arg(changed.name);
    return m_workspace.edit(label, [&](Edit &edit) { edit.save(changed); });
}

std::vector<EvidenceFile> ProjectSession::evidenceOf(const QString &item) const
{
    std::vector<EvidenceFile> files;
    const ItemResult *result = resultOf(item);
    if (!result)
        return files;
    for (const Id<EvidenceLink> &id : m_evidence.value(result->id.value)) {
        const EvidenceLink *link = m_workspace.find(id);
        const Attachment *file = link ? m_workspace.find(link->attachment) : nullptr;
        if (file)
            files.push_back({link->id, file->id, file->name, file->size, file->mediaType});
    }
    return files;
}

int ProjectSession::evidenceCountOf(const QString &item) const
{
    const ItemResult *result = resultOf(item);
    return result ? int(m_evidence.value(result->id.value).size()) : 0;
}

Outcome ProjectSession::removeEvidence(const Id<EvidenceLink> &id)
{
    if (Outcome editable = refusalOfEdit(); !editable)
        return editable;
    const EvidenceLink *link = m_workspace.find(id);
    if (!link)
        return Unit{};
    const Id<Attachment> attachment = link->attachment;
    const Attachment *file = m_workspace.find(attachment);
    const auto &links = m_workspace.all<EvidenceLink>();
    const auto uses = std::ranges::count(links, attachment, &EvidenceLink::attachment);
    const bool isLogo = m_workspace.engagement().logo == attachment;
    return m_workspace.edit(tr("Remove file %1").arg(file ? file->name : QString()),
                            [&](Edit &edit) {
                                edit.remove(id);
                                if (uses == 1 && !isLogo)
                                    edit.remove(attachment);
                            });
}

QStringList ProjectSession::knownOwners() const
{
    QSet<QString> names;
    for (const ItemResult &result : m_data.results)
        names.insert(result.owner);
    for (const CapabilityResult &result : m_data.capability)
        names.insert(result.owner);
    names.remove(QString());
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

bool ProjectSession::isMine(const ItemResult &result) const
{
    return !result.owner.isEmpty()
        && result.owner.compare(m_workspace.author(), Qt::CaseInsensitive) == 0;
}

} // namespace gapwright
