// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storage/statement.h"
#include "storage/storage_test.h"
#include "storage/table_definition.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace gapwright;
using namespace gapwright::test;

/// The rules of storage.md, section 2, for every record table, and its match with the registers.
class SchemaTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void scriptsAreNumberedWithoutGaps();
    void fingerprintIsThatOfTheScripts();
    void fingerprintKeepsPartsApart();
    void recordTablesAreStrictAndSmall_data();
    void recordTablesAreStrictAndSmall();
    void referencesAreIndexed_data();
    void referencesAreIndexed();
    void fileHoldsNoTriggersViewsOrGeneratedColumns();
    void logAndSearchTablesAreThere();
    void naturalKeysAreUnique();
    void partsGoWithTheirWhole();
    void whatGoesAlongIsNeverEmpty();
    void registersMatchTables_data();
    void registersMatchTables();
    void everyRecordTableIsARegister();
    void reserveIsKeptByCopies();
    void processHoldsOneSqlite();

private:
    void eachTable();
    [[nodiscard]] QStringList list(const QByteArray &sql);

    Folder m_folder;
    std::unique_ptr<ProjectFile> m_file;
    std::vector<TableDefinition> m_tables;
};

void SchemaTest::initTestCase()
{
    m_file = newProject(m_folder.project());
    const auto tables = TableDefinitions::read(m_file->connection(), Schema::builtIn());
    GW_VERIFY(tables);
    m_tables = tables->all();
    QVERIFY(m_tables.size() >= 6);
}

void SchemaTest::eachTable()
{
    QTest::addColumn<QByteArray>("table");
    for (const TableDefinition &table : m_tables)
        QTest::newRow(table.name.constData()) << table.name;
}

QStringList SchemaTest::list(const QByteArray &sql)
{
    QStringList values;
    Statement rows(m_file->connection(), sql);
    while (rows.next())
        values.append(rows.text(0));
    if (const Outcome ended = rows.end(); !ended)
        values.append(ended.error().detail);
    return values;
}

void SchemaTest::scriptsAreNumberedWithoutGaps()
{
    int next = 1;
    static const QRegularExpression form(QStringLiteral("^\\d{4}_[a-z0-9_]+\\.sql$"));
    for (const SchemaScript &script : Schema::builtIn().scripts) {
        QCOMPARE(script.version, next++);
        QVERIFY(form.match(script.name).hasMatch());
        QVERIFY(!script.sql.isEmpty());
    }
    QCOMPARE(currentSchemaVersion(), next - 1);
    QCOMPARE(list("PRAGMA user_version"), QStringList{QString::number(next - 1)});
    QCOMPARE(list("PRAGMA page_size"), QStringList{QStringLiteral("4096")});
    QCOMPARE(list("PRAGMA encoding"), QStringList{QStringLiteral("UTF-8")});
    QCOMPARE(list("PRAGMA journal_mode"), QStringList{QStringLiteral("delete")});
    QCOMPARE(list("PRAGMA synchronous"), QStringList{QStringLiteral("3")});
    QCOMPARE(list("PRAGMA cache_spill"), QStringList{QStringLiteral("0")});
    QCOMPARE(list("PRAGMA foreign_keys"), QStringList{QStringLiteral("1")});
}

void SchemaTest::fingerprintIsThatOfTheScripts()
{
    const Schema &schema = Schema::builtIn();
    const auto objects = expectedObjects(schema, schema.version(), {});
    QVERIFY(objects);
    QCOMPARE(schema.fingerprint, fingerprintOf(*objects));
}

void SchemaTest::fingerprintKeepsPartsApart()
{
    const QByteArray fingerprint = fingerprintOf({{"table", "a", "b"}, {"table", "c", "d"}});
    QVERIFY(fingerprint != fingerprintOf({{"table", "ab", ""}, {"table", "c", "d"}}));
    QVERIFY(fingerprint != fingerprintOf({{"table", "a", "btablecd"}}));
    QVERIFY(fingerprint != fingerprintOf({{"table", "a", "b1:c"}, {"table", "c", "d"}}));
    QVERIFY(fingerprint != fingerprintOf({{"table", "a", "b"}}));
    QCOMPARE(fingerprint, fingerprintOf({{"table", "a", "b"}, {"table", "c", "d"}}));
}

void SchemaTest::recordTablesAreStrictAndSmall_data()
{
    eachTable();
}

void SchemaTest::recordTablesAreStrictAndSmall()
{
    QFETCH(QByteArray, table);
    Statement flags(
        m_file->connection(),
        "SELECT strict, wr, type FROM pragma_table_list WHERE name=? AND schema='main'");
    flags.bind(1, table);
    QVERIFY(flags.next());
    QCOMPARE(flags.integer(0), 1);
    QCOMPARE(flags.integer(1), 0);
    QCOMPARE(flags.text(2), QStringLiteral("table"));

    Statement columns(m_file->connection(),
                      "SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?)");
    columns.bind(1, table);
    int count = 0;
    while (columns.next()) {
        ++count;
        const bool isId = columns.text(0) == QLatin1String("id");
        QVERIFY2(columns.text(1) == QLatin1String("TEXT")
                     || (columns.text(1) == QLatin1String("INT") && !isId),
                 qPrintable(columns.text(0)));
        QCOMPARE(columns.integer(3), isId ? 1 : 0);
        QVERIFY(!isId || columns.integer(2) == 1);
        QCOMPARE(columns.integer(4), 0);
        static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*$"));
        QVERIFY(plain.match(columns.text(0)).hasMatch());
    }
    QVERIFY(count > 1 && count <= 60);
}

void SchemaTest::referencesAreIndexed_data()
{
    eachTable();
}

void SchemaTest::referencesAreIndexed()
{
    QFETCH(QByteArray, table);
    QStringList leading;
    Statement indexes(m_file->connection(),
                      "SELECT i.name FROM pragma_index_list(?1) l JOIN pragma_index_info(l.name) i "
                      "WHERE i.seqno=0 AND l.partial=0");
    indexes.bind(1, table);
    while (indexes.next())
        leading.append(indexes.text(0));

    QStringList referring;
    Statement keys(m_file->connection(),
                   "SELECT \"from\", \"to\", on_delete, on_update FROM pragma_foreign_key_list(?)");
    keys.bind(1, table);
    while (keys.next()) {
        referring.append(keys.text(0));
        QVERIFY2(leading.contains(keys.text(0)), qPrintable(keys.text(0)));
        QCOMPARE(keys.text(1), QStringLiteral("id"));
        QVERIFY(keys.text(2) == QLatin1String("CASCADE")
                || keys.text(2) == QLatin1String("SET NULL"));
        QCOMPARE(keys.text(3), QStringLiteral("NO ACTION"));
    }
    QStringList named = list("SELECT name FROM pragma_table_info('" + table
                             + "') WHERE name LIKE '%\\_id' ESCAPE '\\'");
    named.sort();
    referring.sort();
    QCOMPARE(referring, named); // a reference on every *_id column and on nothing else
}

void SchemaTest::fileHoldsNoTriggersViewsOrGeneratedColumns()
{
    QCOMPARE(list("SELECT name FROM sqlite_schema WHERE type IN ('trigger','view')"),
             QStringList());
    QCOMPARE(list("SELECT name FROM sqlite_schema WHERE sql LIKE '%generated%' "
                  "OR sql LIKE '% as (%' OR sql LIKE '%autoincrement%'"),
             QStringList());
    const auto triggers = [this] {
        return list("SELECT count(*) FROM temp.sqlite_schema WHERE type='trigger'");
    };
    QCOMPARE(triggers(), QStringList{QStringLiteral("0")}); // they come with the first transaction
    addAssessment(*m_file, QStringLiteral("One"), 0);
    QCOMPARE(triggers(), QStringList{QString::number(3 * m_tables.size())});
}

void SchemaTest::logAndSearchTablesAreThere()
{
    const QStringList names = list("SELECT name FROM sqlite_schema WHERE type='table'");
    for (const char *name : {"replica", "txn", "change", "search", "search_map", "chunk"}) {
        QVERIFY2(names.contains(QLatin1String(name)), name);
        QVERIFY2(std::none_of(m_tables.begin(), m_tables.end(),
                              [&](const TableDefinition &table) { return table.name == name; }),
                 name);
    }
    const QStringList indexes = list("SELECT name FROM sqlite_schema WHERE type='index'");
    QVERIFY(indexes.contains(QLatin1String("change_txn")));
    QVERIFY(indexes.contains(QLatin1String("change_row")));
}

void SchemaTest::naturalKeysAreUnique()
{
    const auto keyOf = [this](const QByteArray &table) {
        return list("SELECT group_concat(i.name) FROM pragma_index_list('" + table
                    + "') l JOIN pragma_index_info(l.name) i WHERE l.origin='u' GROUP BY l.name");
    };
    QCOMPARE(keyOf("item_results"), QStringList{QStringLiteral("assessment_id,item")});
    QCOMPARE(keyOf("capability_results"), QStringList{QStringLiteral("assessment_id,area")});
}

void SchemaTest::partsGoWithTheirWhole()
{
    // removing the whole removes these; every other reference is only emptied
    const QStringList wanted{
        QStringLiteral("agreement_changes.agreement_id"),
        QStringLiteral("agreement_targets.agreement_id"),
        QStringLiteral("audit_findings.audit_id"),
        QStringLiteral("capability_results.assessment_id"),
        QStringLiteral("ci_relations.item_id"),
        QStringLiteral("ci_relations.target_id"),
        QStringLiteral("continuity_tests.plan_id"),
        QStringLiteral("disputes.agreement_id"),
        QStringLiteral("document_answers.document_id"),
        QStringLiteral("document_comments.text_id"),
        QStringLiteral("document_texts.document_id"),
        QStringLiteral("evidence_links.attachment_id"),
        QStringLiteral("evidence_links.result_id"),
        QStringLiteral("item_results.assessment_id"),
        QStringLiteral("measurements.kpi_id"),
        QStringLiteral("party_evaluations.party_id"),
        QStringLiteral("record_files.attachment_id"),
        QStringLiteral("review_inputs.review_id"),
        QStringLiteral("sla_exceptions.sla_id"),
        QStringLiteral("sla_targets.sla_id"),
        QStringLiteral("workload_limits.sla_id"),
    };
    QStringList found;
    for (const TableDefinition &table : m_tables)
        found +=
            list("SELECT '" + table.name + "' || '.' || \"from\" FROM pragma_foreign_key_list('"
                 + table.name + "') WHERE on_delete='CASCADE'");
    found.sort();
    QCOMPARE(found, wanted);
}

void SchemaTest::whatGoesAlongIsNeverEmpty()
{
    for (const TableDefinition &table : m_tables) {
        const QByteArray keys = "pragma_foreign_key_list('" + table.name + "') k";
        const QByteArray columns = "pragma_table_info('" + table.name + "') c";
        // a part without its whole cannot be stored; an emptied reference has to be allowed to be
        QCOMPARE(list("SELECT c.name FROM " + keys + ", " + columns
                      + " WHERE c.name = k.\"from\" AND (k.on_delete='CASCADE') <> c.\"notnull\""),
                 QStringList());
    }
}

void SchemaTest::registersMatchTables_data()
{
    QTest::addColumn<QByteArray>("table");
    forEachRegister([]<class R>() {
        QTest::newRow(definitionOf<R>().table) << QByteArray(definitionOf<R>().table);
    });
}

void SchemaTest::registersMatchTables()
{
    QFETCH(QByteArray, table);
    forEachRegister([&]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        if (table != info.table)
            return;
        QStringList defined{QStringLiteral("id")};
        for (const Field &field : info.fields) {
            defined.append(QLatin1String(field.column));
            const QString type = list("SELECT type FROM pragma_table_info('" + table
                                      + "') WHERE name='" + QByteArray(field.column) + "'")
                                     .value(0);
            const bool number = std::holds_alternative<NumberKind>(field.kind)
                || std::holds_alternative<FlagKind>(field.kind) || decimalOf(field.kind);
            QCOMPARE(type, number ? QStringLiteral("INT") : QStringLiteral("TEXT"));
            const char *target = targetTableOf(field.kind);
            if (target && !std::holds_alternative<ReferencesKind>(field.kind)) {
                QCOMPARE(list("SELECT \"table\" FROM pragma_foreign_key_list('" + table
                              + "') WHERE \"from\"='" + QByteArray(field.column) + "'"),
                         QStringList{QLatin1String(target)});
            }
        }
        QStringList present = list("SELECT name FROM pragma_table_info('" + table + "')");
        defined.sort();
        present.sort();
        QCOMPARE(present, defined);
    });
}

void SchemaTest::everyRecordTableIsARegister()
{
    QList<QByteArray> registers;
    forEachRegister([&]<class R>() { registers.append(definitionOf<R>().table); });
    for (const TableDefinition &table : m_tables)
        QVERIFY2(registers.contains(table.name), table.name.constData());
    QCOMPARE(size_t(registers.size()), m_tables.size());
}

void SchemaTest::reserveIsKeptByCopies()
{
    addAssessment(*m_file, QStringLiteral("Baseline"), 20);
    const QString copy = m_folder.file(QStringLiteral("copy.gapwright"));
    const QString compact = m_folder.file(QStringLiteral("compact.gapwright"));
    GW_VERIFY(m_file->backup(copy, {}));
    GW_VERIFY(m_file->connection().execute("VACUUM INTO '" + compact.toUtf8() + "'"));
    for (const QString &path : {copy, compact}) {
        QCOMPARE(int(bytesOf(path).at(20)), 32);
        const auto file = opened(path);
        QCOMPARE(stateOf(file->connection()), stateOf(m_file->connection()));
    }
}

void SchemaTest::processHoldsOneSqlite()
{
#ifndef Q_OS_LINUX
    QSKIP("reads /proc");
#endif
    QStringList libraries;
    for (const QByteArray &line : bytesOf(QStringLiteral("/proc/self/maps")).split('\n')) {
        const QString file = QString::fromUtf8(line.mid(line.indexOf('/')));
        if (line.contains('/') && file.contains(QLatin1String("sqlite"), Qt::CaseInsensitive)
            && file.contains(QLatin1String(".so")) && !libraries.contains(file))
            libraries.append(file);
        QVERIFY2(!file.contains(QLatin1String("libQt6Sql")), qPrintable(file));
    }
    QCOMPARE(libraries.size(), 1);
    QVERIFY2(libraries[0].contains(QLatin1String("libsqlite3.so")), qPrintable(libraries[0]));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
