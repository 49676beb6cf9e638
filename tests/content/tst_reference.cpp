// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_loader.h"

#include <QRegularExpression>
#include <QTest>

using namespace gapwright;

/// KPIs, step guides, glossary, editions, primer, item links and transition as loaded.
class TestReference : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void kpisAreComplete();
    void kpiKeepsItsFigures();
    void stepGuidesAreComplete();
    void stepGuideIsInOrder();
    void glossaryIsSorted();
    void termsAreFound();
    void editionsBeginWithTheSeries();
    void primerHasSimpleMarkdown();
    void linksFollowTheCatalogue();
    void linksNameWhatExists();
    void linksOfOneItem();
    void inheritGuides();
    void standardsAreNamed();
    void transitionIsRanked();
    void removedClauseBecomesNothing();
    void newItemsKnowTheirYear();

private:
    [[nodiscard]] const Reference &reference() const { return m_catalogue.reference(); }

    Catalogue m_catalogue;
};

namespace {

bool areFilled(const QStringList &texts)
{
    return std::ranges::none_of(texts,
                                [](const QString &text) { return text.trimmed().isEmpty(); });
}

} // namespace

void TestReference::initTestCase()
{
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    m_catalogue = std::move(*loaded);
}

void TestReference::kpisAreComplete()
{
    int count = 0;
    for (const CapabilityArea &area : m_catalogue.areas()) {
        QVERIFY2(area.isProcess() == !area.kpis.empty(), qPrintable(area.id));
        for (const Kpi &kpi : area.kpis) {
            ++count;
            QVERIFY2(areFilled({kpi.id, kpi.name, kpi.formula, kpi.unit, kpi.calculation,
                                kpi.targetText, kpi.period, kpi.source, kpi.why}),
                     qPrintable(kpi.id));
            QVERIFY2(kpi.unit != QLatin1String("%") || kpi.amber <= 100, qPrintable(kpi.id));
        }
    }
    QCOMPARE(count, 112);
}

void TestReference::kpiKeepsItsFigures()
{
    const CapabilityArea *capacity = m_catalogue.area(QStringLiteral("P11"));
    QVERIFY(capacity);
    const Kpi &share = capacity->kpis[3];
    QCOMPARE(share.id, QStringLiteral("P11-K4"));
    QCOMPARE(share.direction, KpiDirection::Up);
    QCOMPARE(share.target, 100.0);
    QCOMPARE(share.amber, 80.0);
    QCOMPARE(share.period, QStringLiteral("monthly"));
    QVERIFY(share.calculation.startsWith(QLatin1String("Divide the teams")));
    const Kpi &variance = m_catalogue.area(QStringLiteral("P09"))->kpis[0];
    QCOMPARE(variance.direction, KpiDirection::Target);
    QCOMPARE(variance.target, 0.0);
    QCOMPARE(variance.amber, 5.0);
    QCOMPARE(m_catalogue.area(QStringLiteral("P18"))->kpis[0].target, 99.5);
}

void TestReference::stepGuidesAreComplete()
{
    for (const Step &step : m_catalogue.steps()) {
        const StepGuide &guide = step.guide;
        QVERIFY2(areFilled({step.title, step.shortTitle, step.objective, step.duration,
                            guide.purpose, guide.durationNote, guide.effortNote, guide.agenda.title,
                            guide.agenda.close}),
                 qPrintable(step.id));
        QVERIFY2(areFilled(guide.inputs + guide.entry + guide.agenda.participants
                           + guide.agenda.prepare),
                 qPrintable(step.id));
        QVERIFY2(guide.activities.size() >= 4, qPrintable(step.id));
        QVERIFY2(guide.done.size() >= 5, qPrintable(step.id));
        QVERIFY2(guide.mistakes.size() >= 3, qPrintable(step.id));
        QVERIFY2(guide.agenda.minutes >= 120 && guide.agenda.minutes <= 240, qPrintable(step.id));
        QVERIFY2(std::ranges::any_of(guide.done, &StepCriterion::isComputable),
                 qPrintable(step.id));
        for (const QString &id : step.templates) {
            const bool delivered =
                std::ranges::any_of(guide.deliverables, [&](const StepDeliverable &one) {
                    return one.templateId == id;
                });
            QVERIFY2(delivered, qPrintable(step.id + QLatin1Char(' ') + id));
        }
    }
}

void TestReference::stepGuideIsInOrder()
{
    const Step *step = m_catalogue.step(QStringLiteral("10"));
    QVERIFY(step);
    const StepGuide &guide = step->guide;
    QCOMPARE(guide.blocks, QStringList({QStringLiteral("12")}));
    QCOMPARE(guide.done.front().id, QStringLiteral("10-d1"));
    QCOMPARE(guide.done.front().registers,
             QStringList({QStringLiteral("R17"), QStringLiteral("R27")}));
    QVERIFY(guide.done.front().isComputable);
    QCOMPARE(guide.deliverables.front().templateId, QStringLiteral("T55"));
    QCOMPARE(guide.roles.front().part, QLatin1Char('A'));
    QCOMPARE(guide.agenda.minutes, 150);
    QCOMPARE(guide.agenda.items.size(), size_t(6));
    QCOMPARE(guide.agenda.items.back().minutes, 20);
    QCOMPARE(guide.mistakes.front().mistake, QStringLiteral("An idea box"));
}

void TestReference::glossaryIsSorted()
{
    QVERIFY(reference().glossary.size() >= 90);
    for (size_t i = 1; i < reference().glossary.size(); ++i) {
        const QString &term = reference().glossary[i].term;
        QVERIFY2(reference().glossary[i - 1].term.toLower() < term.toLower(), qPrintable(term));
    }
}

void TestReference::termsAreFound()
{
    const GlossaryTerm *agreement = reference().term(QStringLiteral("service-level-agreement"));
    QVERIFY(agreement);
    QCOMPARE(agreement->shortForm, QStringLiteral("SLA"));
    QVERIFY(!reference().term(QStringLiteral("no-such-term")));
    for (const GlossaryTerm &term : reference().glossary)
        QVERIFY2(areFilled({term.term, term.definition, term.example}), qPrintable(term.id));
}

void TestReference::editionsBeginWithTheSeries()
{
    QCOMPARE(reference().editions.size(), size_t(27));
    QCOMPARE(reference().editions.front().number, QStringLiteral("ISO/IEC 20000-1:2018"));
    QCOMPARE(reference().editions.front().status, EditionStatus::Current);
    QVERIFY(std::ranges::is_sorted(reference().editions, {}, &Edition::isNeighbour));
    QCOMPARE(std::ranges::count_if(reference().editions, &Edition::isNeighbour), 10);
    for (const Edition &edition : reference().editions)
        QVERIFY2(areFilled({edition.number, edition.dateChecked, edition.title, edition.edition,
                            edition.what, edition.statusText, edition.use}),
                 qPrintable(edition.id));
}

void TestReference::primerHasSimpleMarkdown()
{
    static const QRegularExpression other(QStringLiteral("!\\[|\\]\\(|<[a-z/]|```|^>"),
                                          QRegularExpression::MultilineOption);
    QCOMPARE(reference().primer.size(), size_t(12));
    QCOMPARE(reference().primer.front().id, QStringLiteral("01-what-an-sms-is"));
    for (const PrimerChapter &chapter : reference().primer) {
        QVERIFY2(chapter.markdown.startsWith(QStringLiteral("# ") + chapter.title),
                 qPrintable(chapter.id));
        QVERIFY2(!other.match(chapter.markdown).hasMatch(), qPrintable(chapter.id));
        QCOMPARE(chapter.markdown.count(QRegularExpression(QStringLiteral("^# "),
                                                           QRegularExpression::MultilineOption)),
                 1);
    }
}

void TestReference::linksFollowTheCatalogue()
{
    int position = 0;
    for (const ItemLink &link : reference().itemLinks) {
        QVERIFY2(m_catalogue.positionOf(link.item) >= position, qPrintable(link.item));
        position = m_catalogue.positionOf(link.item);
        if (link.fit == LinkFit::Partial && link.standard != LinkedStandard::Itil4)
            QVERIFY2(!link.note.isEmpty(), qPrintable(link.item + link.reference));
    }
    QCOMPARE(position, 363);
}

void TestReference::linksNameWhatExists()
{
    // Annex A of the 2022 edition has 37, 8, 14 and 34 controls; ITIL 4 has 34 practices.
    const QHash<QString, int> controls{{QStringLiteral("A.5"), 37},
                                       {QStringLiteral("A.6"), 8},
                                       {QStringLiteral("A.7"), 14},
                                       {QStringLiteral("A.8"), 34}};
    static const QRegularExpression clause(QStringLiteral("^(4|5|6|7|8|9|10)(\\.[1-9]){1,3}$"));
    QSet<QString> practices;
    for (const ItemLink &link : reference().itemLinks) {
        const QString where = link.item + QLatin1Char(' ') + link.reference;
        if (link.standard == LinkedStandard::Itil4) {
            practices.insert(link.reference);
        } else if (link.reference.startsWith(QLatin1Char('A'))) {
            QCOMPARE(link.standard, LinkedStandard::Iso27001);
            const int number = link.reference.section(QLatin1Char('.'), 2).toInt();
            const int last = controls.value(link.reference.section(QLatin1Char('.'), 0, 1));
            QVERIFY2(number >= 1 && number <= last, qPrintable(where));
        } else {
            QVERIFY2(clause.match(link.reference).hasMatch(), qPrintable(where));
        }
        // the two changed places in the security standard of 2022
        if (link.item.startsWith(QLatin1String("10.1.")) && link.fit == LinkFit::Same
            && link.standard == LinkedStandard::Iso27001)
            QCOMPARE(link.reference, QStringLiteral("10.2"));
    }
    QCOMPARE(practices.size(), 34);
}

void TestReference::linksOfOneItem()
{
    const std::vector<const ItemLink *> links = reference().linksOf(QStringLiteral("4.1-01"));
    QCOMPARE(links.size(), size_t(4));
    QCOMPARE(links[0]->standard, LinkedStandard::Iso9001);
    QCOMPARE(links[0]->reference, QStringLiteral("4.1"));
    QCOMPARE(links[0]->fit, LinkFit::Same);
    QCOMPARE(links[0]->certainty, Certainty::High);
    QVERIFY(links[0]->note.startsWith(QLatin1String("The context analysis")));
    QCOMPARE(links[3]->standard, LinkedStandard::Itil4);
    QCOMPARE(links[3]->fit, LinkFit::Related);
    QVERIFY(reference().linksOf(QStringLiteral("4.1-99")).empty());
}

void TestReference::inheritGuides()
{
    QCOMPARE(reference().inherit.size(), size_t(3));
    for (const LinkedStandard standard :
         {LinkedStandard::Iso9001, LinkedStandard::Iso27001, LinkedStandard::Iso22301}) {
        const InheritGuide *guide = reference().inheritFrom(standard);
        QVERIFY(guide);
        QCOMPARE(guide->name, nameOf(standard));
        QVERIFY(guide->questions.size() >= 5 && areFilled(guide->questions));
    }
    QVERIFY(!reference().inheritFrom(LinkedStandard::Itil4));
}

void TestReference::standardsAreNamed()
{
    QCOMPARE(nameOf(LinkedStandard::Iso9001), QStringLiteral("ISO 9001:2015"));
    QCOMPARE(nameOf(LinkedStandard::Iso27001), QStringLiteral("ISO/IEC 27001:2022"));
    QCOMPARE(nameOf(LinkedStandard::Iso22301), QStringLiteral("ISO 22301:2019"));
    QCOMPARE(nameOf(LinkedStandard::Itil4), QStringLiteral("ITIL 4"));
}

void TestReference::transitionIsRanked()
{
    int rank = 0;
    for (const TransitionClause &clause : reference().transition) {
        QCOMPARE(clause.rank, ++rank);
        QVERIFY2(areFilled({clause.id, clause.title, clause.what, clause.toDo, clause.carry}),
                 qPrintable(clause.id));
    }
    QCOMPARE(rank, 58);
    const TransitionClause *commitment = reference().transitionOf(QStringLiteral("4.1.1"));
    QVERIFY(commitment);
    QCOMPARE(
        commitment->became,
        QStringList({QStringLiteral("5.1"), QStringLiteral("6.1.2"), QStringLiteral("6.2.1")}));
    QCOMPARE(commitment->change, ClauseChange::Changed);
    QCOMPARE(commitment->burden, Burden::Tighter);
    QCOMPARE(commitment->certainty, Certainty::Medium);
}

void TestReference::removedClauseBecomesNothing()
{
    const TransitionClause *post = reference().transitionOf(QStringLiteral("4.1.4#representative"));
    QVERIFY(post);
    QCOMPARE(post->change, ClauseChange::Removed);
    QVERIFY(post->became.isEmpty() && post->items.isEmpty());
    QVERIFY(!reference().transitionOf(QStringLiteral("4.1.9")));
}

void TestReference::newItemsKnowTheirYear()
{
    QCOMPARE(reference().newItems.size(), size_t(57));
    for (const NewItem &item : reference().newItems) {
        QVERIFY2(!item.text.isEmpty(), qPrintable(item.item));
        // the climate question is all that the amendment of 2024 added
        QCOMPARE(item.since, item.item == QLatin1String("4.1-02") ? 2024 : 2018);
    }
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
