// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/assessment_data.h"
#include "assessment/capability.h"
#include "assessment/conformity.h"
#include "assessment/priority.h"
#include "assessment/readiness.h"

namespace gapwright {

/// The figures of a clause and everything below it.
struct ClauseScore {
    QString clause;
    Conformity conformity;
    bool forecastsMajor = false; ///< all assessed and less than half reached
    /// Mean level of the rated areas that cover it, 0 to 5; nothing when none is rated.
    std::optional<double> maturity;
    std::optional<double> target; ///< mean target of the same areas
};

struct AreaScore {
    QString area;
    std::optional<int> level;
    std::optional<int> target;
};

/// One gap with all that orders and forecasts it.
struct Gap {
    QString item;
    QString clause;
    ConformityStatus status = ConformityStatus::Partial;
    int weight = 2;
    double severityValue = 0;
    Severity severity = Severity::None;
    AuditClass forecast = AuditClass::None;
    int impact = 1; ///< 1 to 5; suggested from the severity while nobody has set it
    bool impactIsSuggested = true;
    int effort = 1; ///< 1 to 5; suggested from the catalogue's person-days while nobody has set it
    bool effortIsSuggested = true;
    int score = 0; ///< 1 to 25
    Quadrant quadrant = Quadrant::FillIn;
};

/// All figures of one assessment. A pure function of the data, cheap enough to be made anew after
/// every change (364 items: well below a millisecond).
struct Scorecard {
    Conformity overall;
    std::vector<ClauseScore> clauses; ///< all 88, in catalogue order
    std::vector<AreaScore> areas; ///< all 35, in catalogue order
    std::vector<Gap> gaps; ///< by priority, most urgent first
    MaturityIndex maturity; ///< over the rated areas; `below` counts areas below their own target
    int majors = 0; ///< forecast at items
    int minors = 0;
    int opportunities = 0;

    [[nodiscard]] const ClauseScore *clause(const QString &id) const; ///< null when unknown
    [[nodiscard]] const AreaScore *area(const QString &id) const;
    [[nodiscard]] const Gap *gap(const QString &item) const; ///< null when the item is no gap
};

[[nodiscard]] Scorecard scorecardOf(const AssessmentData &data, const Catalogue &catalogue);

/// One point of the trend over the assessments of a project.
struct TrendPoint {
    QString assessment; ///< id
    QString name;
    QDate date;
    QString itemSet; ///< only equal ones may be joined by a line
    std::optional<double> conformity;
    double coverage = 0;
    std::optional<double> maturity;
    std::vector<std::pair<QString, std::optional<double>>> clauses; ///< clauses 4 to 10
};
[[nodiscard]] TrendPoint trendPointOf(const AssessmentData &data, const Scorecard &scores);

/// The state of one thing that has to be documented, as far as the items show it.
enum class DocumentState { NotAssessed, InPlace, Incomplete, Missing, NotApplicable };
struct DocumentStatus {
    QString documented; ///< id of the DocumentedItem
    DocumentState state = DocumentState::NotAssessed;
    QStringList items; ///< the items it rests on
};
[[nodiscard]] std::vector<DocumentStatus> documentStatusOf(const AssessmentData &data,
                                                           const Catalogue &catalogue);
[[nodiscard]] QString wordOf(DocumentState state); ///< translated

/// Readiness as the gap analysis alone shows it. Gates and shares are read from the items; months
/// of records count as none until registers hold them. Label it as an estimate.
[[nodiscard]] Readiness stageOneEstimate(const AssessmentData &data, const Catalogue &catalogue);
[[nodiscard]] Readiness stageTwoEstimate(const AssessmentData &data, const Catalogue &catalogue);
[[nodiscard]] StageOneInput stageOneInputOf(const AssessmentData &data, const Catalogue &catalogue);
[[nodiscard]] StageTwoInput stageTwoInputOf(const AssessmentData &data, const Catalogue &catalogue);
/// "The policy is approved", translated, for the key of a gate.
[[nodiscard]] QString sentenceOfGate(const QString &key);

} // namespace gapwright
