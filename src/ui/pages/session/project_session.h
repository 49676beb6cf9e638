// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/scorecard.h"
#include "editing/workspace.h"

#include <QObject>

#include <memory>

namespace gapwright {

/// What is new in a session. The figures of the current assessment are new whenever `items` or
/// `areas` is not empty or `everything` is set.
struct SessionUpdate {
    bool everything = false; ///< another assessment is current, or it was read anew
    bool engagement = false;
    bool assessments = false; ///< their list, names, dates or states; also whether this is locked
    bool trend = false; ///< figures of an assessment that is not the current one
    QSet<QString> items = {}; ///< ids of items whose result or evidence files are new
    QSet<QString> areas = {}; ///< ids of areas whose capability is new
};

/// A file that is evidence for an item.
struct EvidenceFile {
    Id<EvidenceLink> link;
    Id<Attachment> attachment;
    QString name;
    qint64 size = 0; ///< bytes
    QString mediaType;
};

/// The open project as the assessing pages see it: the catalogue, the current assessment with its
/// figures, what is selected, and what a person can do to results. Follows the workspace row by
/// row; the figures of other assessments are computed when they are asked for. Every action is one
/// labelled transaction, or refused with nothing changed. Lives on the GUI thread; workspace must
/// outlive it.
class ProjectSession : public QObject {
    Q_OBJECT
public:
    ProjectSession(Workspace &workspace, std::shared_ptr<const Catalogue> catalogue,
                   QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &sharedCatalogue() const
    {
        return m_catalogue;
    }

    /// All assessments by date, oldest first.
    [[nodiscard]] std::vector<Assessment> assessments() const;
    /// False in a project without any; data() and scores() are empty then.
    [[nodiscard]] bool hasAssessment() const { return m_data.assessment.id.isSet(); }
    /// The newest one at first. An unknown id is ignored.
    void setCurrentAssessment(const Id<Assessment> &id);
    [[nodiscard]] const AssessmentData &data() const { return m_data; }
    [[nodiscard]] const Scorecard &scores() const { return m_scores; }
    /// Null when the current assessment has none. In constant time.
    [[nodiscard]] const ItemResult *resultOf(const QString &item) const;
    /// The results of any assessment, in catalogue order.
    [[nodiscard]] AssessmentData dataOf(const Id<Assessment> &id) const;
    /// The earliest assessment before the current one, and its figures; null when there is none.
    [[nodiscard]] const Scorecard *baselineScores() const;
    [[nodiscard]] QString baselineName() const;
    /// One point per assessment, by date.
    [[nodiscard]] const std::vector<TrendPoint> &trend() const;
    /// Why results cannot be changed (approved, VR33; read-only file; no assessment), else empty.
    [[nodiscard]] QString lockReason() const;
    [[nodiscard]] bool isLocked() const { return !lockReason().isEmpty(); }

    /// Clause whose items are shown; empty for all of clauses 4 to 10.
    [[nodiscard]] const QString &clause() const { return m_clause; }
    [[nodiscard]] const QString &item() const { return m_item; } ///< may be empty
    [[nodiscard]] const QString &area() const { return m_area; } ///< of the capability page
    /// Unknown ids are ignored. An item outside the new clause is no longer selected.
    void setClause(const QString &clause);
    /// Widens the clause when the item is not within it.
    void setItem(const QString &item);
    void setArea(const QString &area);

    /// Several items at once follow the bulk rules: never conforming without evidence; all or
    /// none.
    Outcome setStatus(const QStringList &items, ConformityStatus status);
    /// Changes one field of a result. `column` names it in the label: "Gap of 8.6.1-05".
    Outcome editItem(const QString &item, QLatin1String column,
                     const std::function<void(ItemResult &)> &change);
    Outcome editArea(const QString &area, QLatin1String column,
                     const std::function<void(CapabilityResult &)> &change);
    /// Stores results of the current assessment that were made elsewhere, as one transaction.
    Outcome takeOver(const QString &label, const std::vector<ItemResult> &results);
    /// Adds an assessment and makes it the current one. With `from`, statuses and texts of that
    /// assessment are taken over.
    Outcome addAssessment(const Assessment &head, const Id<Assessment> &from = {});
    /// Locks the current assessment, or opens it again with an empty name.
    Outcome setApproval(const QString &approvedBy, QDate on);

    [[nodiscard]] std::vector<EvidenceFile> evidenceOf(const QString &item) const;
    [[nodiscard]] int evidenceCountOf(const QString &item) const;
    Outcome removeEvidence(const Id<EvidenceLink> &link);

    /// Names that are an owner anywhere in the current assessment, sorted.
    [[nodiscard]] QStringList knownOwners() const;
    /// True when the person at the keyboard owns it.
    [[nodiscard]] bool isMine(const ItemResult &result) const;

signals:
    void updated(const gapwright::SessionUpdate &what);
    /// Clause, item or area.
    void selectionChanged();

private:
    void take(const Event &event);
    void takeResults(const QSet<QString> &ids, SessionUpdate &update);
    void takeCapability(const QSet<QString> &ids, SessionUpdate &update);
    void takeEvidence(SessionUpdate &update);
    void takeAssessments(const QSet<QString> &ids, SessionUpdate &update);
    [[nodiscard]] QHash<QString, AssessmentData>
    dataOfAll(const std::vector<Id<Assessment>> &ids) const;
    void readCurrent(const Id<Assessment> &id);
    [[nodiscard]] Id<Assessment> newest() const;
    void readEvidence();
    void indexResults();
    [[nodiscard]] Outcome refusalOfEdit() const;
    [[nodiscard]] QString refusalOfStatus(const QStringList &items, ConformityStatus status) const;
    [[nodiscard]] QString ownEditLabel(const char *table, QLatin1String column,
                                       const QString &of) const;

    Workspace &m_workspace;
    std::shared_ptr<const Catalogue> m_catalogue;
    AssessmentData m_data;
    Scorecard m_scores;
    QHash<QString, int> m_resultAt; ///< id of the result -> index in m_data.results
    QHash<QString, int> m_itemAt; ///< id of the item -> index in m_data.results
    QHash<QString, QList<Id<EvidenceLink>>> m_evidence; ///< id of the result -> its links
    QString m_clause;
    QString m_item;
    QString m_area;

    // Figures of the other assessments, made when asked for.
    mutable QHash<QString, TrendPoint> m_points; ///< by id of the assessment
    mutable std::vector<TrendPoint> m_trend;
    mutable bool m_trendIsStale = true;
    mutable Id<Assessment> m_baselineId;
    mutable std::optional<Scorecard> m_baseline;
};

} // namespace gapwright

Q_DECLARE_METATYPE(gapwright::SessionUpdate)
