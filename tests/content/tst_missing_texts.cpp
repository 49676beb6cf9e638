// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/missing_texts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

class TestMissingTexts : public QObject {
    Q_OBJECT
private slots:
    void init();
    void completeLanguageLacksNothing();
    void gapsAreListedByFile();
    void unknownLanguageLacksEveryFile();
    void shippedEnglishLacksNothing();

private:
    void write(const QString &file, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMissingTexts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("en/glossary.json"),
          R"({"terms": [{"id": "a", "term": "alpha", "short": "", "seeAlso": ["b"]},
                        {"id": "b", "term": "beta", "short": "B", "seeAlso": []}]})");
    write(QStringLiteral("en/kpis.json"), R"({"P01-K1": {"why": "Because.", "target": 5}})");
    write(QStringLiteral("en/primer/01-start.md"), "# Start\n");
}

void TestMissingTexts::write(const QString &file, const QByteArray &content)
{
    const QString path = m_folder->filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile target(path);
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(target.write(content), content.size());
}

void TestMissingTexts::completeLanguageLacksNothing()
{
    write(QStringLiteral("de/glossary.json"),
          R"({"terms": [{"id": "b", "term": "Beta", "short": "B", "seeAlso": []},
                        {"id": "a", "term": "Alpha", "short": "", "seeAlso": ["b"]}]})");
    write(QStringLiteral("de/kpis.json"), R"({"P01-K1": {"why": "Darum.", "target": 5}})");
    write(QStringLiteral("de/primer/01-start.md"), "# Beginn\n");
    QCOMPARE(missingTexts(QStringLiteral("de"), m_folder->path()), QStringList());
}

void TestMissingTexts::gapsAreListedByFile()
{
    write(QStringLiteral("de/glossary.json"),
          R"({"terms": [{"id": "a", "term": "", "short": "", "seeAlso": []}]})");
    write(QStringLiteral("de/kpis.json"), R"({"P01-K1": {"why": 7}})");
    const QStringList expected{
        QStringLiteral("glossary.json: terms/a/seeAlso/1"),
        QStringLiteral("glossary.json: terms/a/term"),
        QStringLiteral("glossary.json: terms/b"),
        QStringLiteral("kpis.json: P01-K1/target"),
        QStringLiteral("kpis.json: P01-K1/why"),
        QStringLiteral("primer/01-start.md"),
    };
    QCOMPARE(missingTexts(QStringLiteral("de"), m_folder->path()), expected);
}

void TestMissingTexts::unknownLanguageLacksEveryFile()
{
    QCOMPARE(missingTexts(QStringLiteral("fr"), m_folder->path()),
             QStringList({QStringLiteral("glossary.json"), QStringLiteral("kpis.json"),
                          QStringLiteral("primer/01-start.md")}));
}

void TestMissingTexts::shippedEnglishLacksNothing()
{
    QCOMPARE(missingTexts(QStringLiteral("en")), QStringList());
    const QStringList files = missingTexts(QStringLiteral("xx"));
    QVERIFY(files.contains(QStringLiteral("templates/T56.md")));
    QVERIFY(files.contains(QStringLiteral("items/10.2.json")));
}

QTEST_GUILESS_MAIN(TestMissingTexts)
#include "tst_missing_texts.moc"
