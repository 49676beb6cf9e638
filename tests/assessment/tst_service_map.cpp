// SPDX-License-Identifier: GPL-3.0-or-later
// The service map over its registers: nodes, links, details, and the contradictions that are shown.
#include "assessment/register_rules/register_rules.h"
#include "assessment/service_map/contradictions.h"
#include "assessment/service_map/map_detail.h"
#include "assessment/service_map/service_map.h"
#include "sound_project.h"

#include <QTest>

using namespace gapwright;
using namespace gapwright::test;

namespace {

using Change = void (*)(SoundProject &);

std::vector<FoundContradiction> foundIn(const SoundProject &project)
{
    const RegisterData data = project.data();
    return contradictions(registerProblems(data), data);
}

const MapLink *linkBetween(const ServiceMap &map, const char *from, const char *to)
{
    const int a = map.indexOf(QString::fromLatin1(from));
    const int b = map.indexOf(QString::fromLatin1(to));
    for (const MapLink &link : map.links) {
        if (int(link.from) == a && int(link.to) == b)
            return &link;
    }
    return nullptr;
}

const MapDetail::Section *sectionOf(const MapDetail &detail, const char *title)
{
    for (const MapDetail::Section &section : detail.sections) {
        if (section.title == QLatin1String(title))
            return &section;
    }
    return nullptr;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestServiceMap : public QObject {
    Q_OBJECT
private slots:
    void emptyProjectHasAnEmptyMap();
    void servicesStandOnTheMap();
    void componentsAndSuppliersAreLinked();
    void componentsHandTheirSuppliersOn();
    void customersSeeTheirAgreements();
    void cyclesAreMarked();
    void manyComponentsAreLeftOut();
    void linksAreThereOnce();
    void detailSaysWhatThereIs();
    void detailSaysWhatIsMissing();
    void soundProjectHasNoContradiction();
    void contradictionIsFound_data();
    void contradictionIsFound();
    void onlyAccountabilityCounts();
    void targetNamesBothSides();
};

void TestServiceMap::emptyProjectHasAnEmptyMap()
{
    QVERIFY(serviceMap(RegisterData()).nodes.empty());
    QVERIFY(contradictions({}, RegisterData()).empty());
    QVERIFY(mapDetail(RegisterData(), MapNode()).sections.empty());
}

void TestServiceMap::servicesStandOnTheMap()
{
    const SoundProject project;
    const ServiceMap map = serviceMap(project.data(), {.components = false, .parties = false});
    QCOMPARE(int(map.nodes.size()), 2); // the third service is removed
    QCOMPARE(map.nodes[0].name, QStringLiteral("Mail"));
    QVERIFY(map.nodes[0].note.contains(QLatin1String("1 SLA")));
    QCOMPARE(map.nodes[1].note, QStringLiteral("agreed terms"));
    const MapLink *link = linkBetween(map, "mail", "net");
    QVERIFY(link && link->kind == MapLink::Kind::DependsOn && !link->isCircular);
    MapChoice all{.components = false, .parties = false};
    all.outside = true;
    const ServiceMap whole = serviceMap(project.data(), all);
    QCOMPARE(int(whole.nodes.size()), 3);
    QVERIFY(!whole.nodes[2].isInside);
}

void TestServiceMap::componentsAndSuppliersAreLinked()
{
    SoundProject project;
    project.services[0].components = {project.configurationItems[2].id};
    project.configurationItems[2].supplier = project.otherParties[1].id;
    const ServiceMap map = serviceMap(project.data());
    QVERIFY(map.indexOf(QStringLiteral("ci-spare")) >= 0);
    QVERIFY2(map.indexOf(QStringLiteral("ci-mail")) < 0, "it stands for the service");
    QVERIFY(linkBetween(map, "mail", "ci-spare"));
    QVERIFY(linkBetween(map, "ci-spare", "unit"));
    const MapLink *link = linkBetween(map, "net", "nordgrid");
    QVERIFY(link && link->isAgreed);
    project.agreements[0].status = ContractStatus::Expired;
    QVERIFY(!linkBetween(serviceMap(project.data()), "net", "nordgrid")->isAgreed);
}

void TestServiceMap::componentsHandTheirSuppliersOn()
{
    SoundProject project;
    project.services[0].components = {project.configurationItems[2].id};
    project.configurationItems[2].supplier = project.otherParties[1].id;
    const ServiceMap map = serviceMap(project.data(), {.components = false});
    QVERIFY(linkBetween(map, "mail", "unit"));
    QVERIFY(map.indexOf(QStringLiteral("ci-spare")) < 0);
}

void TestServiceMap::customersSeeTheirAgreements()
{
    SoundProject project;
    Customer customer;
    customer.id = {QStringLiteral("harbour")};
    std::vector<Customer> customers{customer};
    project.serviceLevelAgreements[0].customer = customer.id;
    project.services[1].customers = {customer.id};
    RegisterData data = project.data();
    data.customers = customers;
    const ServiceMap map = serviceMap(data, {.customers = true});
    QVERIFY(linkBetween(map, "harbour", "mail")->isAgreed);
    QVERIFY(!linkBetween(map, "harbour", "net")->isAgreed);
}

void TestServiceMap::cyclesAreMarked()
{
    SoundProject project;
    project.services[1].dependsOn = {project.services[0].id, project.services[1].id};
    const ServiceMap map = serviceMap(project.data());
    QVERIFY(linkBetween(map, "mail", "net")->isCircular);
    QVERIFY(linkBetween(map, "net", "mail")->isCircular);
}

void TestServiceMap::manyComponentsAreLeftOut()
{
    SoundProject project;
    project.services[0].components = {project.configurationItems[2].id};
    MapChoice choice;
    choice.mostComponents = 0;
    const ServiceMap map = serviceMap(project.data(), choice);
    QCOMPARE(map.leftOut, 1);
    QVERIFY(map.indexOf(QStringLiteral("ci-spare")) < 0);
    QCOMPARE(serviceMap(project.data()).leftOut, 0);
}

void TestServiceMap::linksAreThereOnce()
{
    SoundProject project;
    project.services[0].dependsOn.push_back(project.services[1].id);
    const ServiceMap map = serviceMap(project.data());
    QSet<QPair<qulonglong, qulonglong>> pairs;
    for (const MapLink &link : map.links) {
        QVERIFY(link.from < map.nodes.size() && link.to < map.nodes.size());
        QVERIFY(link.from != link.to);
        pairs.insert({link.from, link.to});
    }
    QCOMPARE(std::size_t(pairs.size()), map.links.size());
}

void TestServiceMap::detailSaysWhatThereIs()
{
    const SoundProject project;
    const RegisterData data = project.data();
    const ServiceMap map = serviceMap(data);
    const MapDetail mail =
        mapDetail(data, map.nodes[std::size_t(map.indexOf(QStringLiteral("mail")))]);
    QCOMPARE(mail.title, QStringLiteral("Mail"));
    QCOMPARE(sectionOf(mail, "Owner")->lines[0].text, QStringLiteral("Anna"));
    QCOMPARE(sectionOf(mail, "Depends on")->lines[0].record, QStringLiteral("net"));
    QVERIFY(!sectionOf(mail, "Used by"));
    const MapDetail net =
        mapDetail(data, map.nodes[std::size_t(map.indexOf(QStringLiteral("net")))]);
    QCOMPARE(sectionOf(net, "Used by")->lines[0].record, QStringLiteral("mail"));
    const int party = map.indexOf(QStringLiteral("nordgrid"));
    const MapDetail nordgrid = mapDetail(data, map.nodes[std::size_t(party)]);
    QCOMPARE(int(sectionOf(nordgrid, "Contracts and their targets")->lines.size()), 2);
    QVERIFY(sectionOf(nordgrid, "Operates processes"));
    for (const MapDetail &detail : {mail, net, nordgrid}) {
        for (const MapDetail::Section &section : detail.sections) {
            for (const MapDetail::Line &line : section.lines)
                QVERIFY2(!line.isMissing, qPrintable(line.text));
        }
    }
}

void TestServiceMap::detailSaysWhatIsMissing()
{
    SoundProject project;
    project.services[0].owner = {};
    project.serviceLevelAgreements.clear();
    project.continuityPlans.clear();
    project.otherParties[0].controls.clear();
    project.agreements.clear();
    const RegisterData data = project.data();
    const ServiceMap map = serviceMap(data);
    const auto missing = [&](const char *record, const char *title) {
        const int index = map.indexOf(QString::fromLatin1(record));
        const MapDetail detail = mapDetail(data, map.nodes[std::size_t(index)]);
        const MapDetail::Section *section = sectionOf(detail, title);
        return section && section->lines[0].isMissing;
    };
    QVERIFY(missing("mail", "Owner"));
    QVERIFY(missing("mail", "Agreements with customers"));
    QVERIFY(missing("mail", "Continuity, availability, capacity"));
    QVERIFY(missing("nordgrid", "Controls"));
    QVERIFY(missing("nordgrid", "Contracts and their targets"));
}

void TestServiceMap::soundProjectHasNoContradiction()
{
    const std::vector<FoundContradiction> found = foundIn(SoundProject());
    QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found[0].problem.sentence));
}

void TestServiceMap::contradictionIsFound_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("touched");
    const auto row = [](const char *name, Contradiction kind, Change change, const char *touched) {
        QTest::newRow(name) << int(kind) << change << QString::fromLatin1(touched);
    };
    row(
        "no agreement", Contradiction::ServiceWithoutAgreement,
        [](SoundProject &p) { p.services[1].agreedTerms.clear(); }, "net");
    row(
        "weak contract", Contradiction::TighterThanContract,
        [](SoundProject &p) { p.agreementTargets[0].value = Quantity::of(99); }, "nordgrid");
    row(
        "no owner", Contradiction::ProcessOwnership,
        [](SoundProject &p) { p.processes[0].owner = {}; }, "");
    row(
        "two accountable for an activity", Contradiction::ProcessOwnership,
        [](SoundProject &p) { p.raciEntries[1].raci = Raci::Accountable; }, "");
    row(
        "no continuity", Contradiction::ServiceWithoutPlan,
        [](SoundProject &p) { p.continuityPlans[0].services.clear(); }, "mail");
    row(
        "no availability and capacity", Contradiction::ServiceWithoutPlan,
        [](SoundProject &p) { p.availabilityTargets.clear(); }, "mail");
    row(
        "no controls", Contradiction::PartyWithoutControls,
        [](SoundProject &p) { p.otherParties[0].controls.clear(); }, "nordgrid");
    row(
        "no measurement", Contradiction::KpiWithoutMeasurement,
        [](SoundProject &p) { p.measurements.clear(); }, "");
}

void TestServiceMap::contradictionIsFound()
{
    QFETCH(int, kind);
    QFETCH(Change, change);
    QFETCH(QString, touched);
    SoundProject project;
    change(project);
    const std::vector<FoundContradiction> found = foundIn(project);
    QVERIFY(!found.empty());
    bool isTouched = touched.isEmpty();
    for (const FoundContradiction &one : found) {
        QCOMPARE(int(one.kind), kind);
        QVERIFY(!one.problem.sentence.isEmpty() && !one.problem.fix.isEmpty());
        QVERIFY(!one.problem.table.isEmpty() && !one.problem.record.isEmpty());
        QVERIFY(!wordOf(one.kind).isEmpty());
        isTouched |= one.touched.contains(touched);
    }
    QVERIFY2(isTouched, qPrintable(touched));
}

void TestServiceMap::onlyAccountabilityCounts()
{
    SoundProject project;
    project.raciEntries[1].raci = Raci::Informed; // nobody does it: broken, but no contradiction
    QVERIFY(!raciProblems(project.data()).empty());
    QVERIFY(foundIn(project).empty());
}

void TestServiceMap::targetNamesBothSides()
{
    SoundProject project;
    project.slaTargets[0].service = project.services[0].id;
    project.agreementTargets[0].value = Quantity::of(90);
    const std::vector<FoundContradiction> found = foundIn(project);
    QCOMPARE(int(found.size()), 1);
    QVERIFY(found[0].touched.contains(QStringLiteral("mail")));
    QVERIFY(found[0].touched.contains(QStringLiteral("nordgrid")));
}

QTEST_GUILESS_MAIN(TestServiceMap)
#include "tst_service_map.moc"
