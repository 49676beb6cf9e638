// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_loader.h"

#include "content/content_folder.h"
#include "content/content_words.h"
#include "content/reference_loader.h"
#include "content/step_guide_loader.h"

namespace gapwright {

/// Fills a Catalogue from the files; collects every mistake before it gives up.
class CatalogueLoader {
public:
    CatalogueLoader(QString language, QString folder)
        : m_folder(std::move(language), std::move(folder))
    {
    }

    Result<Catalogue> load()
    {
        loadClauses();
        loadItems();
        loadAreas();
        loadSteps();
        loadTemplates();
        loadDocumented();
        loadCrosswalk();
        m_catalogue.index();
        m_catalogue.m_reference = loadReference(m_folder, m_catalogue);
        if (!m_folder.problems().isEmpty())
            return Error{m_folder.problems().join(QLatin1Char('\n')), ErrorKind::Damaged};
        return std::move(m_catalogue);
    }

private:
    void loadClauses();
    void loadItems();
    void loadAreas();
    void loadSteps();
    void loadTemplates();
    void loadDocumented();
    void loadCrosswalk();

    JsonEntry facts(const QString &name) { return m_folder.facts(name); }
    JsonEntry texts(const QString &name) { return m_folder.texts(name); }

    ContentFolder m_folder;
    Catalogue m_catalogue;
};

namespace {

Kpi kpiOf(const JsonEntry &fact, const JsonEntry &name, const JsonEntry &full)
{
    Kpi kpi;
    kpi.id = fact.text("id");
    kpi.direction = valueFor(fact, "direction", directionWords);
    kpi.name = name.text("name");
    kpi.formula = name.text("formula");
    kpi.unit = name.text("unit");
    kpi.calculation = full.text("formula");
    kpi.target = full.number("target");
    kpi.amber = full.number("amber");
    kpi.targetText = full.text("targetWords");
    kpi.period = full.text("period");
    kpi.source = full.text("source");
    kpi.why = full.text("why");
    return kpi;
}

} // namespace

void CatalogueLoader::loadClauses()
{
    const JsonEntry source = facts(QStringLiteral("clauses.json"));
    const JsonEntry words = texts(QStringLiteral("clauses.json"));
    m_catalogue.m_edition = source.text("edition");
    for (const JsonEntry &entry : source.objects("clauses")) {
        Clause clause;
        clause.id = entry.text("id");
        clause.parent = entry.text("parent");
        clause.isLeaf = entry.flag("leaf");
        clause.primaryStep = entry.text("step");
        const JsonEntry word = words.of(clause.id);
        clause.title = word.text("title");
        clause.gist = word.text("gist");
        clause.documentedInformation = word.text("documented");
        m_catalogue.m_clauses.push_back(std::move(clause));
    }
}

void CatalogueLoader::loadItems()
{
    const JsonEntry source = facts(QStringLiteral("items.json"));
    m_catalogue.m_itemSet = source.text("itemSet");
    QString loadedClause;
    QHash<QString, JsonEntry> words;
    for (const JsonEntry &entry : source.objects("items")) {
        RequirementItem item;
        item.id = entry.text("id");
        item.clause = entry.text("clause");
        item.weight = entry.integer("weight");
        item.tag = valueFor(entry, "tag", itemTagWords);
        item.templates = entry.texts("templates");
        item.registers = entry.texts("registers");
        item.process = entry.text("process");
        const std::vector<double> days = entry.numbers("days");
        if (days.size() == 3)
            item.days = {days[0], days[1], days[2]};
        else
            entry.complain(QStringLiteral("\"days\" needs three numbers"));
        if (item.clause != loadedClause) {
            loadedClause = item.clause;
            words.clear();
            const JsonEntry clauseFile = texts(QStringLiteral("items/%1.json").arg(item.clause));
            for (const JsonEntry &word : clauseFile.objects("items"))
                words.insert(word.text("id"), word);
        }
        const auto word = words.constFind(item.id);
        if (word == words.constEnd()) {
            entry.complain(QStringLiteral("has no text in %1").arg(m_folder.language()));
            continue;
        }
        item.text = word->text("text");
        item.question = word->text("question");
        item.evidence = word->texts("evidence");
        item.gap = word->text("gap");
        item.recommendation = word->text("recommendation");
        item.condition = word->text("condition");
        if (entry.flag("conditional") != item.isConditional())
            entry.complain(QStringLiteral("condition and its text do not agree"));
        m_catalogue.m_items.push_back(std::move(item));
    }
}

void CatalogueLoader::loadAreas()
{
    const JsonEntry source = facts(QStringLiteral("areas.json"));
    const JsonEntry words = texts(QStringLiteral("areas.json"));
    const JsonEntry kpiWords = texts(QStringLiteral("kpis.json"));
    QStringList kpis;
    for (const JsonEntry &entry : source.objects("areas")) {
        CapabilityArea area;
        area.id = entry.text("id");
        area.clauses = entry.texts("clauses");
        area.templates = entry.texts("templates");
        const JsonEntry word = words.of(area.id);
        area.name = word.text("name");
        area.group = word.text("group");
        area.inputs = word.optionalText("inputs");
        area.outputs = word.optionalText("outputs");
        area.roles = word.optionalText("roles");
        area.itilPractices = word.optionalText("itilPractices");
        for (const JsonEntry &fact : entry.objects("kpis")) {
            const QString id = fact.text("id");
            area.kpis.push_back(kpiOf(fact, word.object("kpis").of(id), kpiWords.of(id)));
            kpis << id;
        }
        const JsonEntry levels = texts(QStringLiteral("levels/%1.json").arg(area.id));
        area.purpose = levels.text("purpose");
        area.suggestedTarget = levels.integer("target");
        area.whyTarget = levels.text("why");
        area.signUp = levels.object("signs").text("up");
        area.signDown = levels.object("signs").text("down");
        const QStringList six = levels.texts("levels");
        if (six.size() != 6)
            levels.complain(QStringLiteral("needs six levels"));
        for (int i = 0; i < 6; ++i)
            area.levels[size_t(i)] = six.value(i);
        m_catalogue.m_areas.push_back(std::move(area));
    }
    kpiWords.expectOnly(kpis);
}

void CatalogueLoader::loadSteps()
{
    const JsonEntry source = facts(QStringLiteral("steps.json"));
    const JsonEntry words = texts(QStringLiteral("steps.json"));
    for (const JsonEntry &entry : source.objects("steps")) {
        Step step;
        step.id = entry.text("id");
        step.effortShare = entry.integer("effortShare");
        step.clauses = entry.texts("clauses");
        step.templates = entry.texts("templates");
        const JsonEntry word = words.of(step.id);
        step.title = word.text("title");
        step.shortTitle = word.text("shortTitle");
        step.objective = word.text("objective");
        step.inputs = word.texts("inputs");
        step.activities = word.texts("activities");
        step.deliverables = word.texts("deliverables");
        step.done = word.texts("done");
        step.mistakes = word.texts("mistakes");
        step.entry = word.text("entry");
        step.duration = word.text("duration");
        const JsonEntry roles = word.object("roles");
        step.accountable = roles.text("A");
        step.responsible = roles.text("R");
        step.consulted = roles.text("C");
        step.informed = roles.text("I");
        step.guide = stepGuideOf(texts(QStringLiteral("steps/%1.json").arg(step.id)), step.id);
        m_catalogue.m_steps.push_back(std::move(step));
    }
}

void CatalogueLoader::loadTemplates()
{
    const JsonEntry source = facts(QStringLiteral("templates.json"));
    const JsonEntry words = texts(QStringLiteral("templates.json"));
    for (const JsonEntry &entry : source.objects("templates")) {
        TemplateInfo info;
        info.id = entry.text("id");
        info.kind = entry.text("kind");
        info.clauses = entry.text("clauses");
        info.step = entry.text("step");
        info.mandatory = entry.text("mandatory");
        const JsonEntry word = words.of(info.id);
        info.name = word.text("name");
        info.purpose = word.text("purpose");
        info.headings = word.texts("headings");
        m_catalogue.m_templates.push_back(std::move(info));
    }
}

void CatalogueLoader::loadDocumented()
{
    const JsonEntry source = facts(QStringLiteral("documented-information.json"));
    const JsonEntry words = texts(QStringLiteral("documented-information.json"));
    for (const JsonEntry &entry : source.objects("items")) {
        DocumentedItem item;
        item.id = entry.text("id");
        item.kind = entry.text("kind");
        item.clauses = entry.texts("clauses");
        item.basis = entry.text("basis");
        item.step = entry.text("step");
        item.templateId = entry.text("template");
        const JsonEntry word = words.of(item.id);
        item.name = word.text("name");
        item.condition = word.text("condition");
        m_catalogue.m_documented.push_back(std::move(item));
    }
}

void CatalogueLoader::loadCrosswalk()
{
    const JsonEntry source = facts(QStringLiteral("crosswalk.json"));
    const JsonEntry words = texts(QStringLiteral("crosswalk.json"));
    for (const JsonEntry &entry : source.objects("rows")) {
        CrosswalkRow row;
        row.clause = entry.text("clause");
        row.iso9001 = entry.text("iso9001_2015");
        row.iso27001 = entry.text("iso27001_2022");
        row.iso27001AnnexA = entry.text("iso27001_2022_annex_a");
        row.iso22301 = entry.text("iso22301_2019");
        row.iso20000Of2011 = entry.text("iso20000_1_2011");
        row.change = entry.text("change");
        row.reuse = entry.text("reuse");
        row.confidence = entry.text("confidence");
        row.note = words.text(row.clause.toLatin1().constData());
        m_catalogue.m_crosswalk.push_back(std::move(row));
    }
}

Result<Catalogue> loadCatalogue(const QString &language, const QString &folder)
{
    return CatalogueLoader(language, folder).load();
}

} // namespace gapwright
