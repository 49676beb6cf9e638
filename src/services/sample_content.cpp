// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_content.h"

#include "content/json_source.h"
#include "registers/assessments/assessment.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace gapwright {

namespace {

const QString folder = QStringLiteral(":/sample/");

/// Reads the files of the sample and notes every mistake.
class SampleReader {
public:
    SampleReader(const Catalogue &catalogue, QString organization)
        : m_catalogue(catalogue)
        , m_organization(std::move(organization))
    {
    }

    Result<SampleContent> read()
    {
        readEngagement();
        readItems();
        readEvidence();
        m_content.logo = folder + QLatin1String("logo.svg");
        if (!QFile::exists(m_content.logo))
            m_problems.append(QStringLiteral("logo.svg is missing"));
        if (m_problems.isEmpty())
            return std::move(m_content);
        return Error{QStringLiteral("The built-in sample is not complete: %1.")
                         .arg(m_problems.mid(0, 20).join(QLatin1String("; "))),
                     ErrorKind::Damaged,
                     {}};
    }

private:
    [[nodiscard]] QString text(const JsonEntry &entry, const char *key) const
    {
        return aboutOrganization(entry.optionalText(key), m_organization);
    }

    std::optional<JsonEntry> file(const QString &name)
    {
        const Result<QJsonObject> object = readJsonObject(folder + name);
        if (object)
            return JsonEntry(*object, name, &m_problems);
        m_problems.append(object.error().message);
        return std::nullopt;
    }

    void readEngagement()
    {
        const std::optional<JsonEntry> top = file(QStringLiteral("engagement.json"));
        if (!top)
            return;
        const JsonEntry entry = top->object("engagement");
        Engagement &engagement = m_content.engagement;
        engagement.organization = text(entry, "organization");
        engagement.legalName = text(entry, "legalName");
        engagement.sector = text(entry, "sector");
        engagement.staffInScope = entry.integer("staffInScope");
        engagement.scope = text(entry, "scope");
        engagement.consultant = text(entry, "consultant");
        engagement.consultancy = text(entry, "consultancy");
        engagement.classification = text(entry, "classification");
        engagement.licenceConfirmed = true;
        engagement.isSample = true;
        readHead(top->object("assessments").object("baseline"), m_content.baseline);
        readHead(top->object("assessments").object("current"), m_content.current);
        m_content.current.kind = AssessmentKind::Reassessment;
        readAreas(top->objects("capability"));
        for (const JsonEntry &edit : top->objects("history"))
            readEdit(edit);
    }

    void readHead(const JsonEntry &entry, Assessment &head)
    {
        head.name = text(entry, "name");
        head.assessor = text(entry, "assessor");
        head.conclusion = text(entry, "conclusion");
        head.itemSet = m_catalogue.itemSet();
    }

    void readAreas(const std::vector<JsonEntry> &entries)
    {
        QHash<QString, const JsonEntry *> found;
        for (const JsonEntry &entry : entries)
            found.insert(entry.text("area"), &entry);
        for (const CapabilityArea &area : m_catalogue.areas()) {
            const JsonEntry *entry = found.value(area.id);
            if (!entry) {
                m_problems.append(
                    QStringLiteral("engagement.json says nothing of %1").arg(area.id));
                continue;
            }
            SampleArea sample;
            sample.now.area = area.id;
            sample.now.level = entry->integer("level");
            sample.now.target = entry->integer("target");
            sample.now.rationale = text(*entry, "rationale");
            sample.now.owner = text(*entry, "owner");
            sample.baseline.area = area.id;
            sample.baseline.level = entry->integer("baseline");
            sample.baseline.target = sample.now.target;
            sample.baseline.owner = sample.now.owner;
            m_content.areas.push_back(sample);
        }
    }

    void readEdit(const JsonEntry &entry)
    {
        SampleEdit edit;
        edit.author = entry.text("author");
        edit.label = entry.text("label");
        edit.item = entry.text("item");
        edit.field = entry.text("field").toLatin1();
        edit.value = text(entry, "value");
        ItemResult trial;
        const Field *field = fieldOf(definitionOf<ItemResult>(), QLatin1String(edit.field));
        if (!m_catalogue.item(edit.item) || !field || !field->set(&trial, edit.value))
            entry.complain(QStringLiteral("names an unknown item, field or value"));
        else
            m_content.edits.push_back(edit);
    }

    void readItems()
    {
        QHash<QString, SampleItem> found;
        for (const Clause &clause : m_catalogue.clauses()) {
            if (!clause.isLeaf || m_catalogue.itemsUnder(clause.id).empty())
                continue;
            const std::optional<JsonEntry> top = file(clause.id + QLatin1String(".json"));
            if (!top)
                continue;
            for (const JsonEntry &entry : top->objects("items"))
                found.insert(entry.text("id"), itemOf(entry));
        }
        for (const RequirementItem &item : m_catalogue.items()) {
            if (!found.contains(item.id)) {
                m_problems.append(QStringLiteral("%1 is missing").arg(item.id));
                continue;
            }
            SampleItem sample = found.take(item.id);
            sample.now.weight = item.weight;
            sample.baseline.weight = item.weight;
            m_content.items.push_back(std::move(sample));
        }
    }

    SampleItem itemOf(const JsonEntry &entry)
    {
        SampleItem sample;
        ItemResult &now = sample.now;
        now.item = entry.text("id");
        setField(entry, now, "status", entry.text("status"));
        setField(entry, now, "evidence_type", entry.optionalText("evidenceType"));
        setField(entry, now, "action_state", entry.text("actionState"));
        now.evidence = text(entry, "evidence");
        now.gap = text(entry, "gap");
        now.recommendation = text(entry, "recommendation");
        now.reason = text(entry, "reason");
        now.reasonApprovedBy = text(entry, "reasonApprovedBy");
        now.opportunity = entry.has("opportunity") && entry.flag("opportunity");
        now.owner = text(entry, "owner");
        now.note = text(entry, "note");
        now.impact = numberOrNull(entry, "impact");
        now.effort = numberOrNull(entry, "effort");
        sample.dueInDays = numberOrNull(entry, "dueInDays");
        sample.baseline = baselineOf(entry.object("baseline"), now);
        return sample;
    }

    ItemResult baselineOf(const JsonEntry &entry, const ItemResult &now)
    {
        ItemResult baseline;
        baseline.item = now.item;
        setField(entry, baseline, "status", entry.text("status"));
        baseline.evidence = text(entry, "evidence");
        baseline.gap = text(entry, "gap");
        baseline.recommendation = text(entry, "recommendation");
        if (baseline.status == ConformityStatus::NotApplicable) {
            baseline.reason = now.reason.isEmpty() ? baseline.evidence : now.reason;
            baseline.reasonApprovedBy = now.reasonApprovedBy;
        }
        if (isGap(baseline.status))
            baseline.owner = now.owner;
        return baseline;
    }

    static void setField(const JsonEntry &entry, ItemResult &result, const char *column,
                         const QString &value)
    {
        if (!fieldOf(definitionOf<ItemResult>(), QLatin1String(column))->set(&result, value))
            entry.complain(
                QStringLiteral("\"%1\" does not fit %2").arg(value, QLatin1String(column)));
    }

    static std::optional<int> numberOrNull(const JsonEntry &entry, const char *key)
    {
        return entry.isNull(key) ? std::nullopt : std::optional(entry.integer(key));
    }

    void readEvidence()
    {
        const std::optional<JsonEntry> top = file(QStringLiteral("evidence.json"));
        if (!top)
            return;
        for (const JsonEntry &entry : top->objects("files")) {
            SampleEvidence evidence;
            evidence.file = folder + QLatin1String("evidence/") + entry.text("file");
            evidence.items = entry.texts("items");
            evidence.caption = text(entry, "caption");
            if (!QFile::exists(evidence.file))
                entry.complain(QStringLiteral("the file is missing"));
            for (const QString &item : std::as_const(evidence.items)) {
                if (!m_catalogue.item(item))
                    entry.complain(QStringLiteral("%1 is no item").arg(item));
            }
            m_content.evidence.push_back(std::move(evidence));
        }
    }

    const Catalogue &m_catalogue;
    QString m_organization;
    SampleContent m_content;
    QStringList m_problems;
};

} // namespace

QString aboutOrganization(const QString &text, const QString &organization)
{
    static const QRegularExpression fictional(
        QStringLiteral("Tideway(?: Harbour(?: Services(?: Ltd)?)?)?\\b"));
    if (organization.isEmpty() || organization.startsWith(QLatin1String("Tideway")))
        return text;
    QString other;
    qsizetype last = 0;
    for (auto match = fictional.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        other += text.mid(last, found.capturedStart() - last) + organization;
        last = found.capturedEnd();
    }
    other += text.mid(last);
    return other.replace(QLatin1String("@tideway.example"), QLatin1String("@client.example"));
}

Result<SampleContent> readSampleContent(const Catalogue &catalogue, const QString &organization)
{
    return SampleReader(catalogue, organization).read();
}

} // namespace gapwright
