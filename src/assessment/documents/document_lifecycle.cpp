// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/documents/document_lifecycle.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gapwright {

namespace {

struct DocumentSteps {
    Q_DECLARE_TR_FUNCTIONS(DocumentSteps)
};

Error refusal(const QString &sentence, ErrorKind kind = ErrorKind::Conflict)
{
    return {sentence, kind, {}};
}

QString nameOf(const Document &document)
{
    return document.code.isEmpty() ? document.title
                                   : document.code + QLatin1Char(' ') + document.title;
}

bool isInWork(const DocumentText &text)
{
    return text.status == DocStatus::Draft || text.status == DocStatus::InReview
        || text.status == DocStatus::Approved;
}

const DocumentText *withStatus(const DocumentEditions &editions, DocStatus status)
{
    const auto found =
        std::find_if(editions.texts.begin(), editions.texts.end(),
                     [&](const DocumentText &text) { return text.status == status; });
    return found == editions.texts.end() ? nullptr : &*found;
}

/// The entry says what is in force; without that, what is in work.
void mirror(Document &document, const DocumentText &text)
{
    document.version = text.version;
    document.status = text.status;
    document.author = text.author;
    document.approvedBy = text.approvedBy;
    document.approvedOn = text.approvedOn;
}

DocumentStep stepOf(const DocumentEditions &editions, const QString &label)
{
    return {label.arg(nameOf(editions.document)), editions.document};
}

Error isFrozenNow(const DocumentEditions &editions)
{
    return refusal(DocumentSteps::tr("“%1” is approved and stays as it is. Begin a new draft to "
                                     "change it.")
                       .arg(nameOf(editions.document)));
}

Error hasNoDraft(const DocumentEditions &editions)
{
    return textInForce(editions)
        ? isFrozenNow(editions)
        : refusal(DocumentSteps::tr("“%1” has no text yet. Begin a draft first.")
                      .arg(nameOf(editions.document)),
                  ErrorKind::NotFound);
}

bool isWithdrawn(const DocumentEditions &editions)
{
    return editions.document.status == DocStatus::Withdrawn;
}

Error isOutOfUse(const DocumentEditions &editions)
{
    return refusal(
        DocumentSteps::tr("“%1” is withdrawn. Make a new document if it is needed again.")
            .arg(nameOf(editions.document)));
}

/// The sentence that stands against an approval; empty when nothing does.
QString objectionTo(const DocumentEditions &editions, const Approval &approval,
                    const Id<Person> &author, const QString &version)
{
    const Document &document = editions.document;
    const QString name = nameOf(document);
    if (!approval.approver.isSet())
        return DocumentSteps::tr("“%1” needs an approver. Choose the person who approves it.")
            .arg(name);
    if (!approval.on.isValid())
        return DocumentSteps::tr("“%1” needs the day of its approval.").arg(name);
    if (approval.today.isValid() && approval.on > approval.today)
        return DocumentSteps::tr("The approval of “%1” lies in the future. Enter the day on which "
                                 "it was approved.")
            .arg(name);
    if (version.trimmed().isEmpty())
        return DocumentSteps::tr("“%1” needs a version before it can be approved.").arg(name);
    if (document.type == DocType::Policy && author == approval.approver)
        return DocumentSteps::tr("“%1” is a policy that its approver wrote. Let somebody else "
                                 "approve it (rule VR24).")
            .arg(name);
    if (approval.nextReview.isValid() && approval.nextReview <= approval.on)
        return DocumentSteps::tr("The next review of “%1” has to lie after the approval.")
            .arg(name);
    if (!approval.missingFields.isEmpty())
        return DocumentSteps::tr("“%1” still has %n field(s) without a value: %2. Fill the "
                                 "registers, or write the text itself in their place.",
                                 nullptr, int(approval.missingFields.size()))
            .arg(name, approval.missingFields.mid(0, 8).join(QStringLiteral(", ")));
    return {};
}

} // namespace

DocumentEditions editionsOf(const Document &document, const std::vector<DocumentText> &texts)
{
    DocumentEditions editions{document, {}};
    for (const DocumentText &text : texts) {
        if (text.document == document.id)
            editions.texts.push_back(text);
    }
    return editions;
}

DocumentEditions editionsAfter(const DocumentEditions &editions, const DocumentStep &step)
{
    DocumentEditions after{step.document, editions.texts};
    for (const DocumentText &text : step.texts) {
        const auto same = std::find_if(after.texts.begin(), after.texts.end(),
                                       [&](const DocumentText &one) { return one.id == text.id; });
        if (same == after.texts.end())
            after.texts.push_back(text);
        else
            *same = text;
    }
    std::erase_if(after.texts, [&](const DocumentText &text) {
        return std::find(step.removed.begin(), step.removed.end(), text.id) != step.removed.end();
    });
    return after;
}

const DocumentText *textInForce(const DocumentEditions &editions)
{
    const DocumentText *published = withStatus(editions, DocStatus::Published);
    return published ? published : withStatus(editions, DocStatus::Approved);
}

const DocumentText *textInWork(const DocumentEditions &editions)
{
    const auto found = std::find_if(editions.texts.begin(), editions.texts.end(), isInWork);
    return found == editions.texts.end() ? nullptr : &*found;
}

const DocumentText *textToShow(const DocumentEditions &editions)
{
    if (const DocumentText *text = textInWork(editions))
        return text;
    if (const DocumentText *text = textInForce(editions))
        return text;
    const auto last =
        std::max_element(editions.texts.begin(), editions.texts.end(),
                         [](const DocumentText &a, const DocumentText &b) {
                             return std::tie(a.createdOn, a.id) < std::tie(b.createdOn, b.id);
                         });
    return last == editions.texts.end() ? nullptr : &*last;
}

bool isFrozen(const DocumentText &text)
{
    return text.status != DocStatus::Draft && text.status != DocStatus::InReview;
}

QString versionAfter(const QString &version, bool isMajor)
{
    const QString before = version.trimmed();
    if (before.isEmpty())
        return QStringLiteral("0.1");
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(?:\\.(\\d{1,6}))?$"));
    const QRegularExpressionMatch match = form.match(before);
    if (!match.hasMatch())
        return before + QStringLiteral(".1");
    const int major = match.captured(1).toInt();
    const int minor = match.captured(2).toInt();
    return isMajor ? QStringLiteral("%1.0").arg(major + 1)
                   : QStringLiteral("%1.%2").arg(major).arg(minor + 1);
}

Result<DocumentStep> beginText(const DocumentEditions &editions, const NewText &text)
{
    if (isWithdrawn(editions))
        return isOutOfUse(editions);
    if (const DocumentText *open = textInWork(editions))
        return refusal(DocumentSteps::tr("“%1” has version %2 in work already. Finish or discard "
                                         "it first.")
                           .arg(nameOf(editions.document), open->version));
    const DocumentText *inForce = textInForce(editions);
    DocumentStep step =
        stepOf(editions,
               inForce ? DocumentSteps::tr("New draft of “%1”") : DocumentSteps::tr("Write “%1”"));
    DocumentText made;
    made.id = newId<DocumentText>();
    made.document = editions.document.id;
    made.version = inForce ? versionAfter(inForce->version, text.isMajor)
        : editions.document.version.trimmed().isEmpty() ? versionAfter({}, false)
                                                        : editions.document.version;
    made.body = text.body;
    made.templateId = text.templateId;
    made.templateHash = text.templateHash;
    made.changeSummary = text.changeSummary;
    made.author = text.author;
    made.createdOn = text.today;
    const bool isInForceElsewhere = !inForce && editions.document.status == DocStatus::Published;
    if (isInForceElsewhere)
        made.version = versionAfter(editions.document.version, text.isMajor);
    else if (!inForce)
        mirror(step.document, made);
    step.texts.push_back(std::move(made));
    return step;
}

Result<DocumentStep> rewriteText(const DocumentEditions &editions, const QString &body,
                                 const QString &changeSummary)
{
    const DocumentText *open = textInWork(editions);
    if (!open || isFrozen(*open))
        return open ? isFrozenNow(editions) : hasNoDraft(editions);
    if (open->status == DocStatus::InReview)
        return refusal(DocumentSteps::tr("“%1” is in review. Take it back to draft to change it.")
                           .arg(nameOf(editions.document)));
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Edit the text of “%1”"));
    step.texts.push_back(*open);
    step.texts.back().body = body;
    step.texts.back().changeSummary = changeSummary;
    return step;
}

Result<DocumentStep> submitText(const DocumentEditions &editions, QDate today)
{
    const DocumentText *open = textInWork(editions);
    if (!open || open->status != DocStatus::Draft)
        return open ? refusal(
                   DocumentSteps::tr("“%1” is no draft any more.").arg(nameOf(editions.document)))
                    : hasNoDraft(editions);
    if (open->body.trimmed().isEmpty())
        return refusal(DocumentSteps::tr("“%1” has no words yet. Write it before the review.")
                           .arg(nameOf(editions.document)),
                       ErrorKind::BadInput);
    if (textInForce(editions) && open->changeSummary.trimmed().isEmpty())
        return refusal(DocumentSteps::tr("Say in one sentence what changed in version %1 of “%2” "
                                         "before the review.")
                           .arg(open->version, nameOf(editions.document)),
                       ErrorKind::BadInput);
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Send “%1” to review"));
    step.texts.push_back(*open);
    step.texts.back().status = DocStatus::InReview;
    step.texts.back().submittedOn = today;
    if (!textInForce(editions) && editions.document.status != DocStatus::Published)
        mirror(step.document, step.texts.back());
    return step;
}

Result<DocumentStep> returnText(const DocumentEditions &editions)
{
    const DocumentText *open = textInWork(editions);
    if (!open || open->status != DocStatus::InReview)
        return open && isFrozen(*open)
            ? isFrozenNow(editions)
            : refusal(DocumentSteps::tr("“%1” is not in review.").arg(nameOf(editions.document)));
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Take “%1” back to draft"));
    step.texts.push_back(*open);
    step.texts.back().status = DocStatus::Draft;
    step.texts.back().submittedOn = {};
    if (!textInForce(editions) && editions.document.status != DocStatus::Published)
        mirror(step.document, step.texts.back());
    return step;
}

Result<DocumentStep> discardDraft(const DocumentEditions &editions)
{
    const DocumentText *open = textInWork(editions);
    if (!open || isFrozen(*open))
        return open ? isFrozenNow(editions) : hasNoDraft(editions);
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Discard the draft of “%1”"));
    step.removed.push_back(open->id);
    return step;
}

Result<DocumentStep> approveText(const DocumentEditions &editions, const Approval &approval)
{
    if (isWithdrawn(editions))
        return isOutOfUse(editions);
    const DocumentText *open = textInWork(editions);
    if (editions.texts.empty()) {
        const DocStatus status = editions.document.status;
        if (status != DocStatus::Draft && status != DocStatus::InReview)
            return isFrozenNow(editions);
    } else if (!open) {
        return hasNoDraft(editions);
    } else if (open->status != DocStatus::InReview) {
        return open->status == DocStatus::Draft
            ? refusal(DocumentSteps::tr("“%1” is a draft. Send it to review first.")
                          .arg(nameOf(editions.document)))
            : isFrozenNow(editions);
    }
    const Id<Person> author = open ? open->author : editions.document.author;
    const QString version = open ? open->version : editions.document.version;
    if (const QString objection = objectionTo(editions, approval, author, version);
        !objection.isEmpty())
        return refusal(objection, ErrorKind::BadInput);
    if (open && open->createdOn.isValid() && approval.on < open->createdOn)
        return refusal(DocumentSteps::tr("“%1” cannot have been approved before it was begun.")
                           .arg(nameOf(editions.document)),
                       ErrorKind::BadInput);
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Approve “%1”"));
    if (approval.nextReview.isValid())
        step.document.nextReview = approval.nextReview;
    if (!open) {
        step.document.status = DocStatus::Approved;
        step.document.approvedBy = approval.approver;
        step.document.approvedOn = approval.on;
        return step;
    }
    DocumentText approved = *open;
    approved.status = DocStatus::Approved;
    approved.approvedBy = approval.approver;
    approved.approvedOn = approval.on;
    approved.fieldValues = approval.fieldValues;
    if (editions.document.status != DocStatus::Published)
        mirror(step.document, approved);
    step.texts.push_back(std::move(approved));
    return step;
}

Result<DocumentStep> publishText(const DocumentEditions &editions, QDate today)
{
    const DocumentText *open = textInWork(editions);
    const bool isApproved = editions.texts.empty() ? editions.document.status == DocStatus::Approved
                                                   : open && open->status == DocStatus::Approved;
    if (!isApproved)
        return refusal(DocumentSteps::tr("“%1” has no approved text that waits for publication.")
                           .arg(nameOf(editions.document)));
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Publish “%1”"));
    if (!open) {
        step.document.status = DocStatus::Published;
        return step;
    }
    for (const DocumentText &text : editions.texts) {
        if (text.status != DocStatus::Published)
            continue;
        step.texts.push_back(text);
        step.texts.back().status = DocStatus::Superseded;
        step.texts.back().endedOn = today;
    }
    DocumentText published = *open;
    published.status = DocStatus::Published;
    published.publishedOn = today;
    mirror(step.document, published);
    step.texts.push_back(std::move(published));
    return step;
}

Result<DocumentStep> withdrawDocument(const DocumentEditions &editions, QDate today,
                                      const QString &reason)
{
    if (isWithdrawn(editions))
        return isOutOfUse(editions);
    if (reason.trimmed().isEmpty())
        return refusal(
            DocumentSteps::tr("Say why “%1” is withdrawn.").arg(nameOf(editions.document)),
            ErrorKind::BadInput);
    DocumentStep step = stepOf(editions, DocumentSteps::tr("Withdraw “%1”"));
    step.document.status = DocStatus::Withdrawn;
    step.document.withdrawnOn = today;
    step.document.withdrawnReason = reason.trimmed();
    for (const DocumentText &text : editions.texts) {
        if (!isInWork(text) && text.status != DocStatus::Published)
            continue;
        step.texts.push_back(text);
        step.texts.back().status = DocStatus::Withdrawn;
        step.texts.back().endedOn = today;
    }
    return step;
}

Result<DocumentStep> beginEdition(const DocumentEditions &editions, const QString &version)
{
    if (isWithdrawn(editions))
        return isOutOfUse(editions);
    if (!editions.texts.empty())
        return refusal(DocumentSteps::tr("“%1” has its text in the project. Begin a new draft "
                                         "instead.")
                           .arg(nameOf(editions.document)));
    const QString wanted = version.trimmed();
    if (wanted.isEmpty() || wanted == editions.document.version.trimmed())
        return refusal(DocumentSteps::tr("The new edition of “%1” needs a version other than “%2”.")
                           .arg(nameOf(editions.document), editions.document.version),
                       ErrorKind::BadInput);
    DocumentStep step = stepOf(editions, DocumentSteps::tr("New edition of “%1”"));
    step.document.version = wanted;
    step.document.status = DocStatus::Draft;
    step.document.approvedBy = {};
    step.document.approvedOn = {};
    return step;
}

} // namespace gapwright
