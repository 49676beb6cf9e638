// SPDX-License-Identifier: GPL-3.0-or-later
// The scope statement composed of the registers, and what its checks say.
#include "assessment/register_rules/register_data.h"
#include "assessment/scope/scope_statement.h"

#include <QTest>

using namespace gapwright;

namespace {

template <class R> R made(const char *id)
{
    R record;
    record.id = {QString::fromLatin1(id)};
    record.name = QString::fromLatin1(id);
    return record;
}

/// A sound scope: two services, one customer, one unit, one site.
struct ScopeProject {
    ScopeProject()
    {
        services = {made<Service>("Mail"), made<Service>("Network")};
        services[0].customers = {{QStringLiteral("Harbour")}};
        services[1].customers = {{QStringLiteral("Harbour")}};
        customers = {made<Customer>("Harbour")};
        customers[0].kind = CustomerKind::External;
        add("Desk", ScopeKind::OrganizationalUnit);
        add("Office Bristol", ScopeKind::Site);
    }
    ScopeElement &add(const char *name, ScopeKind kind)
    {
        elements.push_back(made<ScopeElement>(name));
        elements.back().kind = kind;
        return elements.back();
    }
    [[nodiscard]] ScopeStatement statement() const
    {
        RegisterData data;
        data.organization = organization;
        data.services = services;
        data.customers = customers;
        data.scopeElements = elements;
        data.otherParties = parties;
        data.processes = processes;
        data.configurationItems = items;
        return scopeStatement(data);
    }

    QString organization = QStringLiteral("Tideway");
    std::vector<Service> services;
    std::vector<Customer> customers;
    std::vector<ScopeElement> elements;
    std::vector<OtherParty> parties;
    std::vector<Process> processes;
    std::vector<ConfigurationItem> items;
};

bool says(const ScopeStatement &statement, const char *rule, const char *part)
{
    return std::any_of(statement.problems.begin(), statement.problems.end(),
                       [&](const Problem &problem) {
                           return problem.rule == QLatin1String(rule)
                               && problem.sentence.contains(QString::fromUtf8(part));
                       });
}

} // namespace

class TestScopeStatement : public QObject {
    Q_OBJECT
private slots:
    void listsAreEnumerated();
    void soundScopeHasNothingToObjectTo();
    void textNamesWhatTheRegistersHold();
    void nothingIsInventedWithoutServices();
    void exclusionsHaveTheirReason();
    void partiesAreNamedWithTheirPart();
    void rulesOfTheScopeAreChecked();
    void gapsAreHints();
    void goneServicesAreLeftOut();
    void partsAreSortedInsideFirst();
    void hostileNamesStayText();
};

void TestScopeStatement::listsAreEnumerated()
{
    QCOMPARE(scopeList({}), QString());
    QCOMPARE(scopeList({QStringLiteral("A")}), QStringLiteral("A"));
    QCOMPARE(scopeList({QStringLiteral("A"), QStringLiteral("B")}), QStringLiteral("A and B"));
    QCOMPARE(scopeList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}),
             QStringLiteral("A, B and C"));
}

void TestScopeStatement::soundScopeHasNothingToObjectTo()
{
    const ScopeStatement statement = ScopeProject().statement();
    for (const Problem &problem : statement.problems)
        QVERIFY2(false, qPrintable(problem.sentence));
    QCOMPARE(int(statement.of(ScopeGroup::Services).size()), 2);
    QVERIFY(statement.of(ScopeGroup::Customers)[0].isInside);
}

void TestScopeStatement::textNamesWhatTheRegistersHold()
{
    ScopeProject project;
    project.add("Hosting platform", ScopeKind::Technology);
    const QString text = project.statement().text();
    for (const char *part :
         {"The service management system of Tideway covers", "the services Mail and Network.",
          "They are delivered to Harbour.", "The work is done by Desk, at Office Bristol.",
          "The technology in the scope is Hosting platform.",
          "All requirements of clauses 4 to 10 of ISO/IEC 20000-1 apply; none is excluded."})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY(!text.contains(QLatin1String("Not part of")));
    project.services.pop_back();
    QVERIFY(project.statement().text().contains(QLatin1String("of the service Mail.")));
}

void TestScopeStatement::nothingIsInventedWithoutServices()
{
    ScopeProject project;
    project.services.clear();
    const ScopeStatement statement = project.statement();
    QVERIFY(statement.text().isEmpty());
    QVERIFY(says(statement, "VR02", "No service is in the scope"));
    QVERIFY(!statement.of(ScopeGroup::Customers)[0].isInside);
    QVERIFY(ScopeProject().statement().text() != statement.text());
}

void TestScopeStatement::exclusionsHaveTheirReason()
{
    ScopeProject project;
    ScopeElement &out = project.add("Consulting", ScopeKind::OrganizationalUnit);
    out.inScope = false;
    QVERIFY(says(project.statement(), "4.3", "“Consulting” is outside the scope without a reason"));
    QVERIFY(
        project.statement().text().contains(QLatin1String("Not part of the scope: Consulting.")));
    project.elements.back().description = QStringLiteral("One-off advice.");
    project.services.push_back(made<Service>("Fax"));
    project.services.back().inScope = false;
    project.services.back().comment = QStringLiteral("Ends in March");
    const ScopeStatement statement = project.statement();
    QVERIFY(statement.problems.empty());
    QVERIFY(statement.text().contains(
        QLatin1String("Not part of the scope: Fax (Ends in March); Consulting (One-off advice).")));
}

void TestScopeStatement::partiesAreNamedWithTheirPart()
{
    ScopeProject project;
    project.parties = {made<OtherParty>("Northmoor"), made<OtherParty>("Old")};
    project.parties[0].status = PartyStatus::Active;
    project.parties[0].services = {project.services[1].id};
    project.parties[1].status = PartyStatus::Ended;
    project.parties[1].services = {project.services[0].id};
    project.processes = {made<Process>("Incidents"), made<Process>("Changes")};
    project.processes[0].operatedBy = project.parties[0].id;
    const ScopeStatement statement = project.statement();
    QVERIFY(statement.text().contains(QLatin1String("Northmoor (Network, Incidents)")));
    QVERIFY(!statement.text().contains(QLatin1String("Old")));
    QCOMPARE(statement.of(ScopeGroup::Services)[1].operatedBy, QStringLiteral("Northmoor"));
}

void TestScopeStatement::rulesOfTheScopeAreChecked()
{
    ScopeProject project;
    project.organization.clear();
    QVERIFY(says(project.statement(), "VR02", "names no organization"));
    project = {};
    project.parties = {made<OtherParty>("Northmoor")};
    project.parties[0].status = PartyStatus::Active;
    project.parties[0].services = {project.services[0].id};
    QVERIFY(!says(project.statement(), "VR03", "All services"));
    project.parties[0].services.push_back(project.services[1].id);
    QVERIFY(says(project.statement(), "VR03", "All services"));
}

void TestScopeStatement::gapsAreHints()
{
    ScopeProject project;
    project.elements.clear();
    project.services[0].customers.clear();
    project.services[1].customers.clear();
    const ScopeStatement statement = project.statement();
    QVERIFY(says(statement, "4.3", "names no site"));
    QVERIFY(says(statement, "4.3", "names no organizational unit"));
    QVERIFY(says(statement, "4.3", "No customer receives"));
    for (const Problem &problem : statement.problems) {
        QCOMPARE(problem.severity, Problem::Severity::Info);
        QVERIFY(!problem.fix.isEmpty());
    }
}

void TestScopeStatement::goneServicesAreLeftOut()
{
    ScopeProject project;
    project.services[1].status = ServiceStatus::Removed;
    QCOMPARE(int(project.statement().of(ScopeGroup::Services).size()), 1);
    QVERIFY(!project.statement().text().contains(QLatin1String("Network")));
}

void TestScopeStatement::partsAreSortedInsideFirst()
{
    ScopeProject project;
    project.services[0].inScope = false;
    const ScopeStatement statement = project.statement();
    QCOMPARE(statement.of(ScopeGroup::Services)[0].name, QStringLiteral("Network"));
    QVERIFY(!statement.of(ScopeGroup::Services)[1].isInside);
}

void TestScopeStatement::hostileNamesStayText()
{
    ScopeProject project;
    project.services[0].name = QStringLiteral("<b>%1 %2</b>\nline");
    project.organization = QStringLiteral("A%1B");
    const QString text = project.statement().text();
    QVERIFY(text.contains(QLatin1String("<b>%1 %2</b> line")));
    QVERIFY(text.contains(QLatin1String("A%1B")));
}

QTEST_GUILESS_MAIN(TestScopeStatement)
#include "tst_scope_statement.moc"
