// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/document_lifecycle.h"
#include "reports/assistants/document_assistant.h"
#include "reports/documents/project_document.h"
#include "reports/documents/staleness.h"
#include "services/spelling.h"
#include "ui/pages/background_work.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

namespace gapwright {

class ProjectSession;

/// The documents of the open project as their pages see them: editions, the values of fields today,
/// which documents are stale, and one place that stores steps. What takes time is computed beside
/// the GUI thread a moment after records change. The session and the settings must outlive it.
class DocumentDesk : public QObject {
    Q_OBJECT
public:
    DocumentDesk(ProjectSession &session, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] ProjectSession &session() const { return m_session; }
    [[nodiscard]] const Document *document(const Id<Document> &id) const;
    [[nodiscard]] DocumentEditions editions(const Id<Document> &id) const;
    [[nodiscard]] QString nameOf(const Id<Person> &person) const;
    /// The record of the person at the keyboard; not set when the register of people has none.
    [[nodiscard]] Id<Person> author() const;

    /// What work beside the GUI thread needs; a copy that never changes.
    struct Snapshot {
        std::shared_ptr<const ProjectRecords> records;
        std::shared_ptr<const Catalogue> catalogue;
        std::shared_ptr<const FieldValues> values; ///< null until known
        QDate today;

        [[nodiscard]] FieldSources sources() const;
    };
    [[nodiscard]] Snapshot snapshot() const;
    /// Values of today; empty until the first findings().
    [[nodiscard]] const FieldValues &values() const { return *m_values; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    /// True while the findings are those of the records as they are.
    [[nodiscard]] bool isCurrent() const { return m_asked == m_answered && !m_later.isActive(); }
    /// Null when the document is not stale.
    [[nodiscard]] const StaleDocument *staleness(const Id<Document> &id) const;
    /// Names of fields without a value in the text in work, by document.
    [[nodiscard]] QStringList missingOf(const Id<Document> &id) const;
    /// Null when spelling cannot be checked.
    [[nodiscard]] std::shared_ptr<SpellingDictionary> dictionary() const { return m_dictionary; }
    /// A word that is right in this project from now on.
    void acceptWord(const QString &word);

    /// Stores a step as one transaction; a refusal is handed on.
    Outcome apply(const Result<DocumentStep> &step);
    Outcome apply(const Result<AssistantDraft> &draft);

signals:
    /// Documents, texts, comments or people are new.
    void changed();
    /// Values, staleness or missing fields are new.
    void findings();
    void dictionaryChanged();

private:
    struct Findings {
        FieldValues values;
        std::vector<StaleDocument> stale;
        QHash<QString, QStringList> missing;
        QStringList names; ///< words of the registers
    };
    void look();
    void take(quint64 asked, Findings found);
    void openDictionary();
    [[nodiscard]] static Findings findingsOf(const FieldSources &sources);

    ProjectSession &m_session;
    QSettings &m_settings;
    mutable std::shared_ptr<const ProjectRecords> m_records; ///< null: to be copied anew
    std::shared_ptr<const FieldValues> m_values;
    std::vector<StaleDocument> m_stale;
    QHash<QString, QStringList> m_missing;
    std::shared_ptr<SpellingDictionary> m_dictionary;
    bool m_known = false;
    quint64 m_asked = 0, m_answered = 0; ///< which look is the newest, and the last that answered
    QTimer m_later;
    BackgroundWork m_work;
    BackgroundWork m_dictionaryWork; ///< not forgotten when records change meanwhile
};

} // namespace gapwright
