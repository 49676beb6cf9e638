// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_data.h"
#include "assessment/register_rules/register_rules.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

bool isApproved(const Document &document)
{
    return document.status == DocStatus::Approved || document.status == DocStatus::Published;
}

void checkApproval(const Document &document, ProblemList &problems)
{
    const auto needs = [&](bool isThere, const char *column, const char *sentence) {
        if (!isThere)
            problems.warning("VR24", at(document, column), sentence,
                             QT_TRANSLATE_NOOP("RegisterRules",
                                               "Complete the approval, or set the status back."));
    };
    needs(document.approvedBy.isSet(), "approved_by_id",
          QT_TRANSLATE_NOOP("RegisterRules",
                            "The document is approved, but nobody is named as approver."));
    needs(document.approvedOn.isValid(), "approved_on",
          QT_TRANSLATE_NOOP("RegisterRules", "The document is approved, but the day is missing."));
    needs(!isBlank(document.version), "version",
          QT_TRANSLATE_NOOP("RegisterRules", "The document is approved, but has no version."));
    const bool isOwnApproval = document.author.isSet() && document.author == document.approvedBy;
    if (document.type == DocType::Policy && isOwnApproval)
        problems.warning(
            "VR24", at(document, "approved_by_id"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The policy was written and approved by the same person."),
            QT_TRANSLATE_NOOP("RegisterRules", "Let somebody else approve it."));
}

/// One year: the period that records are looked at for.
bool isOfThePeriod(const RegisterData &data, const Document &record)
{
    return record.recordedOn.isValid() && record.recordedOn <= data.today
        && record.recordedOn > data.today.addYears(-1);
}

void checkMandatoryItem(const RegisterData &data, const DocumentedItem &item, ProblemList &problems)
{
    const bool isRecord = item.kind == QLatin1String("record");
    const bool isThere =
        std::any_of(data.documents.begin(), data.documents.end(), [&](const Document &document) {
            if (document.mandatoryItem.trimmed() != item.id)
                return false;
            return isRecord ? isOfThePeriod(data, document)
                            : document.status == DocStatus::Published;
        });
    if (isThere)
        return;
    problems
        .info(
            "VR26", inRegister<Document>(),
            isRecord
                ? QT_TRANSLATE_NOOP("RegisterRules", "There is no record of the last year for %1.")
                : QT_TRANSLATE_NOOP("RegisterRules", "There is no published document for %1."),
            QT_TRANSLATE_NOOP(
                "RegisterRules",
                "Add it and give the id of the list in “Item of the mandatory list”."))
        .with(item.id + QLatin1Char(' ') + item.name);
}

void checkArticle(const RegisterData &data, const KnowledgeArticle &article, ProblemList &problems)
{
    if (article.nextReview.isValid() && article.nextReview < data.today)
        problems.warning(
            "VR57", at(article, "next_review"),
            QT_TRANSLATE_NOOP("RegisterRules", "The article is outdated: its review is overdue."),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "Confirm or correct it, and enter the next review."));
    if (article.kind == KnowledgeKind::KnownError && isBlank(article.workaround)
        && isBlank(article.noWorkaroundReason))
        problems.warning(
            "VR57", at(article, "workaround"),
            QT_TRANSLATE_NOOP("RegisterRules",
                              "The known error has neither a workaround nor a reason for none."),
            QT_TRANSLATE_NOOP("RegisterRules", "Write one of the two."));
}

} // namespace

std::vector<Problem> documentProblems(const RegisterData &data)
{
    ProblemList problems;
    for (const Document &document : data.documents) {
        if (isApproved(document))
            checkApproval(document, problems);
        const bool isLate = document.nextReview.isValid() && document.nextReview < data.today;
        if (document.status == DocStatus::Published && isLate)
            problems.warning(
                "VR25", at(document, "next_review"),
                QT_TRANSLATE_NOOP("RegisterRules",
                                  "The review of the published document is overdue."),
                QT_TRANSLATE_NOOP("RegisterRules", "Review it, and enter the next date."));
    }
    for (const DocumentedItem &item : data.mandatoryItems)
        checkMandatoryItem(data, item, problems);
    for (const KnowledgeArticle &article : data.knowledgeArticles)
        checkArticle(data, article, problems);
    return problems.take();
}

} // namespace gapwright
