// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_rules.h"
#include "assessment/service_map/contradictions.h"
#include "services/project_records_loading.h"
#include "services/sample_project.h"
#include "services/services_test.h"

using namespace gapwright;
using namespace gapwright::test;

namespace {

/// A broken rule that belongs to the story of the sample, and where the client shows to know of it:
/// the open action, or nothing when the record itself says so in its comment. VR26 is about D05,
/// D14, R15 and R16: a plan that is drafted, an agreement, a test to come, and no invocation yet.
struct Known {
    const char *problem; ///< rule and record
    const char *action;
};

const std::vector<Known> &story()
{
    static const std::vector<Known> all{
        {"VR13 R-02", "AC-10"},
        {"VR16 OP-06", "AC-11"},
        {"VR27 O-06", "AC-44"},
        {"VR27 O-07", "AC-44"},
        {"VR27 O-08", "AC-44"},
        {"VR41 First management review", "AC-21"},
        {"VR49 CP-01", "AC-25"},
        {"VR49 CP-01", "AC-25"},
        {"VR49 CP-02", "AC-25"},
        {"SM02 S-06", "AC-43"},
        {"SM02 S-08", "AC-43"},
        {"VR09 SLA-05", "AC-09"},
        {"VR12 array-02", "AC-17"},
        {"VR19 Time to repair a site line", "AC-10"},
        {"VR25 AS-01", nullptr},
        {"VR35 audits", "AC-20"},
        {"VR50 OP-04", "AC-26"},
        {"VR57 KA-03", nullptr},
        {"VR26 documents", "AC-05"}, // D05, D14, R15: action and draft; R16: never invoked
                                     // (8.7.2-15)
        {"VR26 documents", "AC-11"},
        {"VR26 documents", "AC-25"},
        {"VR26 documents", "AC-25"},
    };
    return all;
}

QString valueOf(const RegisterInfo &info, const void *record, const char *column)
{
    const Field *field = fieldOf(info, QLatin1String(column));
    return field ? textOf(field->get(record)) : QString();
}

/// Its number, else its name.
QString nameOf(const RegisterInfo &info, const void *record)
{
    for (const char *column : {"code", "unique_name", "measure", "title", "name"}) {
        if (const QString text = valueOf(info, record, column); !text.isEmpty())
            return text;
    }
    return {};
}

struct Named {
    QString name;
    QString comment;
};

Named recordOf(const ProjectRecords &records, const Problem &problem)
{
    Named found{QString::fromLatin1(problem.table), {}};
    forEachRegister([&]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        if (problem.table != info.table)
            return;
        for (const R &record : records.all<R>()) {
            if (record.id.value == problem.record)
                found = {nameOf(info, &record), valueOf(info, &record, "comment")};
        }
    });
    return found;
}

} // namespace

class TestSampleCoherence : public QObject {
    Q_OBJECT
private slots:
    void onlyTheStoryBreaksRules_data();
    void onlyTheStoryBreaksRules();
    void theClientKnows();
    void threeContradictionsOnTheMap();

private:
    struct Loaded {
        ProjectRecords records;
        RegisterData data;
        std::vector<Problem> problems;
    };
    std::unique_ptr<Loaded> load(QDate day) const;
    Folder m_folder;
};

std::unique_ptr<TestSampleCoherence::Loaded> TestSampleCoherence::load(QDate day) const
{
    const QString path = m_folder.file(day.toString(Qt::ISODate) + QLatin1String(".gapwright"));
    auto loaded = std::make_unique<Loaded>();
    QFile::remove(path);
    const auto project = makeSampleProject(asking(path), {}, Clock(day), *catalogue());
    auto records = project ? loadRecords(**project) : project.error();
    if (!records)
        qFatal("%s", qPrintable(records.error().message));
    loaded->records = std::move(*records);
    loaded->data = registerDataOf(loaded->records, *catalogue(), day);
    loaded->problems = registerProblems(loaded->data);
    return loaded;
}

void TestSampleCoherence::onlyTheStoryBreaksRules_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("in the middle of a year") << QDate(2026, 6, 15);
    QTest::newRow("at the end of a year") << QDate(2026, 12, 28);
    QTest::newRow("at the beginning of a year") << QDate(2028, 1, 5);
}

void TestSampleCoherence::onlyTheStoryBreaksRules()
{
    QFETCH(const QDate, day);
    const auto loaded = load(day);
    QStringList broken;
    for (const Problem &problem : loaded->problems)
        broken << problem.rule + QLatin1Char(' ') + recordOf(loaded->records, problem).name;
    QStringList wanted;
    for (const Known &known : story())
        wanted << QLatin1String(known.problem);
    broken.sort();
    wanted.sort();
    QCOMPARE(broken.join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));
}

void TestSampleCoherence::theClientKnows()
{
    const auto loaded = load(QDate(2026, 6, 15));
    for (const Known &known : story()) {
        if (!known.action)
            continue;
        const auto &actions = loaded->records.all<Action>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const Action &action) {
            return action.code == QLatin1String(known.action);
        });
        QVERIFY2(found != actions.end(), known.action);
        QVERIFY2(found->status != TaskStatus::Done && found->status != TaskStatus::Cancelled,
                 known.action);
        QVERIFY2(found->owner.isSet() && found->due.isValid(), known.action);
    }
    for (const Problem &problem : loaded->problems) {
        const Named named = recordOf(loaded->records, problem);
        const auto known = std::find_if(story().begin(), story().end(), [&](const Known &one) {
            return QLatin1String(one.problem) == problem.rule + QLatin1Char(' ') + named.name;
        });
        QVERIFY2(known != story().end(), qPrintable(named.name));
        QVERIFY2(known->action || !named.comment.isEmpty(), known->problem);
    }
}

void TestSampleCoherence::threeContradictionsOnTheMap()
{
    const auto loaded = load(QDate(2026, 6, 15));
    QStringList found;
    for (const FoundContradiction &one : contradictions(loaded->problems, loaded->data))
        found << one.problem.rule + QLatin1Char(' ') + one.name;
    const QStringList wanted{QStringLiteral("VR19 Time to repair a site line · Fathom Telecom"),
                             QStringLiteral("SM02 Managed Security Monitoring"),
                             QStringLiteral("SM02 Identity and Access")};
    QCOMPARE(found, wanted);
}

QTEST_GUILESS_MAIN(TestSampleCoherence)
#include "tst_sample_coherence.moc"
