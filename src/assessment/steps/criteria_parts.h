// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"
#include "assessment/steps/criteria.h"
#include "assessment/steps/step_data.h"

namespace gapwright {

/// How a document is recognised: by the id of the mandatory list or of its template in the field
/// "Item of the mandatory list", or by its title.
struct DocumentSought {
    QString name; ///< translated: "business case"; a title that contains it is one
    const char *item = ""; ///< "D02", or empty
    const char *templateId = ""; ///< "T08", or empty
};

/// Documents in force or in the making that are what is sought. Superseded, withdrawn and external
/// ones are none.
[[nodiscard]] std::vector<const Document *> documentsOf(const StepData &data,
                                                        const DocumentSought &sought);
/// Approved or published, with an approver and a day.
[[nodiscard]] bool carriesApproval(const Document &document);
/// The condition of the first item of the list is "always"; one with another has to be asked for.
[[nodiscard]] bool isAlwaysNeeded(const StepData &data, const DocumentedItem &item);
/// Says what is missing unless one of the documents is approved and `accepts` its approver.
void requireApproved(VerdictMaker &verdict, const StepData &data, const DocumentSought &sought);
void requireApprovedBy(VerdictMaker &verdict, const StepData &data, const DocumentSought &sought,
                       const QSet<QString> &approvers, const QString &phrase);

/// Roles whose name contains one of the words. Case does not matter.
[[nodiscard]] std::vector<const Role *> rolesNamed(const StepData &data, const QStringList &words);
[[nodiscard]] std::vector<const Role *> sponsorRoles(const StepData &data);
/// Ids of the people appointed to a role, from either side. Only people who exist.
[[nodiscard]] QSet<QString> holdersOf(const StepData &data, const Role &role);
[[nodiscard]] QSet<QString> sponsors(const StepData &data);
[[nodiscard]] QSet<QString> topManagement(const StepData &data);

/// Entries of the communication plan whose topic contains one of the words.
[[nodiscard]] std::vector<const Communication *> communicationsAbout(const StepData &data,
                                                                     const QStringList &words);

/// In scope and neither removed nor transferred.
[[nodiscard]] bool isInScope(const Service &service);
[[nodiscard]] std::vector<const Service *> servicesInScope(const StepData &data);
[[nodiscard]] bool isCritical(const Service &service); ///< high or vital

/// An action with an owner and a due date.
[[nodiscard]] bool isPlanned(const Action &action);
/// True when the list names at least one action, and each is planned.
[[nodiscard]] bool arePlanned(const StepData &data, const std::vector<Id<Action>> &actions);
/// An action whose source names `code` and that has a due date.
[[nodiscard]] bool hasDatedAction(const StepData &data, const QString &code);
/// Tasks of the project plan in a step; all steps for NotStated.
[[nodiscard]] std::vector<const Action *> projectTasks(const StepData &data, ProjectStep step);

/// Records and reports that show a process at work, by day.
[[nodiscard]] std::vector<const Document *> recordsOf(const StepData &data, const Process &process);

/// Audits of the kind that have taken place.
[[nodiscard]] std::vector<const Audit *> finishedAudits(const StepData &data, AuditKind kind);
[[nodiscard]] QDate lastDayOf(const Audit &audit);
/// The latest finished audit by a certification body, or null.
[[nodiscard]] const Audit *lastExternalAudit(const StepData &data);
[[nodiscard]] std::vector<const AuditFinding *> findingsOf(const StepData &data, AuditKind kind);
[[nodiscard]] bool isNonconformity(FindingGrade grade);
[[nodiscard]] bool isClosed(const Nonconformity &one); ///< closed or rejected
/// The certification with the latest decision or, without one, the latest stage date; null when
/// there is none.
[[nodiscard]] const Certification *certification(const StepData &data);
/// Puts in what clauses and services the audits since `since` left out; always when invalid.
void requireCoverage(VerdictMaker &verdict, const StepData &data, QDate since);

/// Complaints and disputes open beyond the target time without escalation.
void requireComplaintsFollowed(VerdictMaker &verdict, const StepData &data);

} // namespace gapwright
