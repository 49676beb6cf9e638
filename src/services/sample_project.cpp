// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_project.h"

#include "base/text.h"
#include "services/evidence.h"
#include "services/project_creation.h"
#include "services/project_records_loading.h"
#include "services/sample_content.h"
#include "services/sample_registers.h"
#include "storage/attachment_store.h"
#include "storage/record_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace gapwright {

namespace {

constexpr int monthsSinceBaseline = 9;
constexpr int daysSinceCurrent = 10;
constexpr int registersBegunBefore = 40; ///< days

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

/// Writes the sample into an empty project as the two assessors would have: in steps, with the
/// times they took. The first failure sticks.
class SampleWriter {
public:
    SampleWriter(ProjectFile &project, SampleContent content, std::vector<SampleRegister> registers,
                 const Clock &clock, const Catalogue &catalogue)
        : m_project(project)
        , m_content(std::move(content))
        , m_registers(std::move(registers))
        , m_today(clock.today())
        , m_catalogue(catalogue)
    {
    }

    Outcome write(const SampleTextMaker &texts)
    {
        const QDate baselineDay = m_today.addMonths(-monthsSinceBaseline);
        beginDay(baselineDay.addDays(-21));
        addEngagement(baselineDay);
        addLogo();
        beginDay(baselineDay.addDays(-7));
        addBaseline(baselineDay);
        addRegisters();
        beginDay(m_today.addDays(-daysSinceCurrent));
        addCurrent();
        addEdits();
        if (texts)
            addTexts(texts);
        return m_outcome;
    }

private:
    /// The next transactions were made from the morning of that day on.
    void beginDay(QDate day) { m_now = QDateTime(day, QTime(9, 10), Qt::UTC); }

    void add(const QString &label, const QString &author, const std::vector<RowChange> &rows,
             bool undoable = true)
    {
        if (!m_outcome)
            return;
        m_now = m_now.addSecs(17 * 60 + 23);
        const Result<TransactionInfo> written =
            m_project.write(label, rows, {author, m_now, undoable});
        if (!written)
            m_outcome = written.error();
    }

    [[nodiscard]] const QString &lead() const { return m_content.engagement.consultant; }
    [[nodiscard]] QString second() const
    {
        for (const SampleEdit &edit : m_content.edits) {
            if (edit.author != lead())
                return edit.author;
        }
        return lead();
    }
    /// The lead assessor holds the workshops on management, the second one those on operation.
    [[nodiscard]] QString assessorOf(const QString &clause) const
    {
        return clause == QLatin1String("7") || clause == QLatin1String("8") ? second() : lead();
    }

    void addEngagement(QDate baselineDay)
    {
        Engagement &engagement = m_content.engagement;
        engagement.id = newId<Engagement>();
        engagement.startedOn = baselineDay.addDays(-21);
        engagement.targetCertification = m_today.addMonths(10);
        add(translated(QT_TRANSLATE_NOOP("Services", "Make the project")), lead(),
            {RecordTable<Engagement>::inserted(engagement)}, false);
    }

    /// The bytes of a file of the sample, told about the organization of this project.
    Result<StoredBytes> store(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{file.errorString(), ErrorKind::NotFound, path};
        QTemporaryFile copy;
        const QString text =
            aboutOrganization(QString::fromUtf8(file.readAll()), m_content.engagement.organization);
        const bool copied =
            copy.open() && copy.write(text.toUtf8()) == text.toUtf8().size() && copy.flush();
        if (!copied)
            return Error{copy.errorString(), ErrorKind::Full, copy.fileName()};
        return storeFile(m_project.connection(), copy.fileName(), {});
    }

    /// A stored file and its record; nothing when storing failed.
    std::optional<Attachment> attachment(const QString &path)
    {
        if (!m_outcome)
            return std::nullopt;
        const Result<StoredBytes> stored = store(path);
        if (!stored) {
            m_outcome = stored.error();
            return std::nullopt;
        }
        const QString name = QFileInfo(path).fileName();
        return Attachment{newId<Attachment>(), name, stored->size, stored->sha, mediaTypeOf(name)};
    }

    void addLogo()
    {
        const std::optional<Attachment> logo = attachment(m_content.logo);
        if (!logo)
            return;
        const Engagement before = m_content.engagement;
        m_content.engagement.logo = logo->id;
        add(translated(QT_TRANSLATE_NOOP("Services", "Set the logo")), lead(),
            {RecordTable<Attachment>::inserted(*logo),
             RecordTable<Engagement>::updated(before, m_content.engagement)});
    }

    void addBaseline(QDate approved)
    {
        Assessment &head = m_content.baseline;
        head.id = newId<Assessment>();
        head.heldOn = approved.addDays(-7);
        m_data = newAssessment(head, m_catalogue);
        m_data.assessment.conclusion.clear();
        add(translated(QT_TRANSLATE_NOOP("Services", "New assessment “%1”")).arg(head.name), lead(),
            rowsOf(m_data));
        for (const Clause *clause : m_catalogue.topClauses())
            score(clause->id, [](const SampleItem &sample) { return sample.baseline; });
        rate([](const SampleArea &sample) { return sample.baseline; });
        conclude(head);
        beginDay(approved);
        approve(lead(), approved);
    }

    /// The records of the registers in the order of the list, a part of them a day. What a part
    /// refers to lies in it or in an earlier one.
    void addRegisters()
    {
        struct Part {
            const char *from; ///< the first register
            QString label;
        };
        const auto text = [](const char *label) { return translated(label); };
        const std::vector<Part> parts{
            {"people", text(QT_TRANSLATE_NOOP("Services", "Register people, roles and context"))},
            {"services", text(QT_TRANSLATE_NOOP("Services", "Register services and agreements"))},
            {"raci_entries",
             text(QT_TRANSLATE_NOOP("Services", "Register documents, processes and measures"))},
            {"actions", text(QT_TRANSLATE_NOOP("Services", "Register actions and changes"))},
            {"business_alternatives",
             text(QT_TRANSLATE_NOOP("Services", "Register business case, audits and steps"))}};
        std::size_t part = 0;
        std::vector<RowChange> rows;
        const auto write = [&] {
            beginDay(m_today.addDays(-registersBegunBefore + 2 * int(part)));
            if (!rows.empty())
                add(parts[part].label, part % 2 == 0 ? lead() : second(), rows);
            rows.clear();
        };
        for (const SampleRegister &one : m_registers) {
            const char *table = one.type->info->table;
            if (part + 1 < parts.size() && qstrcmp(table, parts[part + 1].from) == 0) {
                write();
                ++part;
            }
            for (const AnyRecord &record : one.records)
                rows.push_back(insertOf(*one.type->info, one.type->id(record.get()), record.get()));
        }
        write();
    }

    void addCurrent()
    {
        Assessment &head = m_content.current;
        head.id = newId<Assessment>();
        head.heldOn = m_today.addDays(-daysSinceCurrent);
        const QString earlier = m_data.assessment.name;
        m_data = copiedAssessment(head, m_data);
        m_data.assessment.conclusion.clear();
        add(translated(QT_TRANSLATE_NOOP("Services", "New assessment “%1” from “%2”"))
                .arg(head.name, earlier),
            lead(), rowsOf(m_data));
        for (const Clause *clause : m_catalogue.topClauses()) {
            if (clause->id == QLatin1String("8"))
                beginDay(m_now.date().addDays(1));
            score(clause->id, [this](const SampleItem &sample) { return beforeEdits(sample); });
        }
        beginDay(m_now.date().addDays(1));
        rate([](const SampleArea &sample) { return sample.now; });
        for (const SampleEvidence &evidence : m_content.evidence)
            addEvidence(evidence);
        conclude(head);
    }

    [[nodiscard]] ItemResult finalState(const SampleItem &sample) const
    {
        ItemResult result = sample.now;
        if (sample.dueInDays)
            result.due = m_today.addDays(*sample.dueInDays);
        return result;
    }

    /// An item as it was before the edits of the history: the fields that they touch are still
    /// those of the baseline.
    [[nodiscard]] ItemResult beforeEdits(const SampleItem &sample) const
    {
        ItemResult result = finalState(sample);
        for (const SampleEdit &edit : m_content.edits) {
            if (edit.item != sample.now.item)
                continue;
            const Field *field = fieldOf(definitionOf<ItemResult>(), QLatin1String(edit.field));
            field->set(&result, field->get(&sample.baseline));
        }
        return result;
    }

    /// Brings all results below a clause to what `wanted` says of them.
    template <class Wanted> void score(const QString &clause, Wanted wanted)
    {
        std::vector<RowChange> rows;
        for (size_t i = 0; i < m_data.results.size(); ++i) {
            const RequirementItem *item = m_catalogue.item(m_data.results[i].item);
            if (isWithin(item->clause, clause))
                change(m_data.results[i], wanted(m_content.items[i]), rows);
        }
        add(translated(QT_TRANSLATE_NOOP("Services", "Score clause %1")).arg(clause),
            assessorOf(clause), rows);
    }

    static void change(ItemResult &result, ItemResult wanted, std::vector<RowChange> &rows)
    {
        wanted.id = result.id;
        wanted.assessment = result.assessment;
        if (wanted == result)
            return;
        rows.push_back(RecordTable<ItemResult>::updated(result, wanted));
        result = std::move(wanted);
    }

    template <class Wanted> void rate(Wanted wanted)
    {
        std::vector<RowChange> rows;
        for (size_t i = 0; i < m_data.capability.size(); ++i) {
            CapabilityResult &result = m_data.capability[i];
            CapabilityResult rated = wanted(m_content.areas[i]);
            rated.id = result.id;
            rated.assessment = result.assessment;
            if (rated != result)
                rows.push_back(RecordTable<CapabilityResult>::updated(result, rated));
            result = std::move(rated);
        }
        add(translated(QT_TRANSLATE_NOOP("Services", "Rate processes and management areas")),
            second(), rows);
    }

    void conclude(const Assessment &head)
    {
        const Assessment before = m_data.assessment;
        m_data.assessment.conclusion = head.conclusion;
        add(translated(QT_TRANSLATE_NOOP("Services", "Edit the conclusion")), lead(),
            {RecordTable<Assessment>::updated(before, m_data.assessment)});
    }

    void approve(const QString &author, QDate day)
    {
        const Assessment before = m_data.assessment;
        m_data.assessment.state = AssessmentState::Approved;
        m_data.assessment.approvedBy = author;
        m_data.assessment.approvedOn = day;
        add(translated(QT_TRANSLATE_NOOP("Services", "Approve “%1”")).arg(before.name), author,
            {RecordTable<Assessment>::updated(before, m_data.assessment)});
    }

    void addEvidence(const SampleEvidence &evidence)
    {
        const std::optional<Attachment> file = attachment(evidence.file);
        if (!file)
            return;
        std::vector<RowChange> rows{RecordTable<Attachment>::inserted(*file)};
        for (const QString &item : evidence.items) {
            if (const ItemResult *result = m_data.resultOf(item))
                rows.push_back(RecordTable<EvidenceLink>::inserted(
                    {newId<EvidenceLink>(), result->id, file->id, evidence.caption}));
        }
        add(translated(QT_TRANSLATE_NOOP("Services", "Attach %1")).arg(file->name), second(), rows);
    }

    /// The edits of the days after the workshops, and what is still missing after them.
    void addEdits()
    {
        constexpr size_t editsPerDay = 4;
        for (size_t i = 0; i < m_content.edits.size(); ++i) {
            if (i % editsPerDay == 0)
                beginDay(m_now.date().addDays(1));
            addEdit(m_content.edits[i]);
        }
        for (size_t i = 0; i < m_data.results.size(); ++i) {
            std::vector<RowChange> rows;
            change(m_data.results[i], finalState(m_content.items[i]), rows);
            if (!rows.empty())
                add(translated(QT_TRANSLATE_NOOP("Services", "Edit %1"))
                        .arg(m_data.results[i].item),
                    lead(), rows);
        }
    }

    void addTexts(const SampleTextMaker &maker)
    {
        if (!m_outcome)
            return;
        const Result<ProjectRecords> records = loadRecords(m_project);
        const Result<SampleTexts> made =
            records ? maker(*records, m_today) : Result<SampleTexts>(records.error());
        if (!made) {
            m_outcome = made.error();
            return;
        }
        std::vector<RowChange> rows;
        for (const DocumentText &text : made->texts)
            rows.push_back(RecordTable<DocumentText>::inserted(text));
        for (const DocumentComment &comment : made->comments)
            rows.push_back(RecordTable<DocumentComment>::inserted(comment));
        add(translated(QT_TRANSLATE_NOOP("Services", "Write documents from templates")), second(),
            rows);
    }

    void addEdit(const SampleEdit &edit)
    {
        const auto result = std::ranges::find(m_data.results, edit.item, &ItemResult::item);
        const Field *field = fieldOf(definitionOf<ItemResult>(), QLatin1String(edit.field));
        ItemResult wanted = *result;
        field->set(&wanted, edit.value);
        std::vector<RowChange> rows;
        change(*result, wanted, rows);
        if (!rows.empty())
            add(edit.label, edit.author, rows);
    }

    ProjectFile &m_project;
    SampleContent m_content;
    std::vector<SampleRegister> m_registers;
    QDate m_today;
    const Catalogue &m_catalogue;
    QDateTime m_now;
    AssessmentData m_data; ///< of the assessment that is being written
    Outcome m_outcome = Unit{};
};

} // namespace

Result<std::unique_ptr<ProjectFile>>
makeSampleProject(const OpenRequest &file, const QString &organization, const Clock &clock,
                  const Catalogue &catalogue, const SampleTextMaker &texts)
{
    const QString name = storedText(organization).trimmed();
    Result<SampleContent> content = readSampleContent(catalogue, name);
    if (!content)
        return content.error();
    if (!name.isEmpty())
        content->engagement.organization = name;
    Result<std::vector<SampleRegister>> registers =
        readSampleRegisters(sampleRegisterFolder(), clock.today(), name);
    if (!registers)
        return registers.error();
    Result<std::unique_ptr<ProjectFile>> project = ProjectFile::create(file);
    if (!project)
        return project;
    SampleWriter writer(**project, std::move(*content), std::move(*registers), clock, catalogue);
    if (Outcome written = writer.write(texts); !written)
        return withdrawn(std::move(*project), written.error());
    return project;
}

} // namespace gapwright
