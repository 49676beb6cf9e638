// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spelling.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace gapwright;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class SpellingTest : public QObject {
    Q_OBJECT
private slots:
    void words_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        const auto list = [](const char *words) {
            return QString::fromUtf8(words).split(QLatin1Char('/'), Qt::SkipEmptyParts);
        };
        QTest::newRow("plain") << "The **owner** reviews." << list("The/owner/reviews");
        QTest::newRow("apostrophes")
            << "the client's users\u2019 don\u2019t" << list("the/client's/users/don\u2019t");
        QTest::newRow("field") << "By {{organization.name}} here" << list("By/here");
        QTest::newRow("code and mark") << "> [!decide] see `rm -rf` now" << list("see/now");
        QTest::newRow("addresses") << "at https://exmple.org/a or me@exmple.org" << list("at/or");
        QTest::newRow("digits and capitals") << "SLA v2 ISO20000 T08 a it" << list("it");
        QTest::newRow("entity") << "a&#10;b tea&nbsp;time" << list("tea/time");
        QTest::newRow("other letters")
            << "\u00c4nderung na\u00efve" << list("\u00c4nderung/na\u00efve");
        QTest::newRow("nothing") << "" << list("");
        QTest::newRow("broken field") << "{{oops the end" << list("oops/the/end");
    }

    void words()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const WordPlace &place : wordsToCheck(line))
            found << line.mid(place.start, place.length);
        QCOMPARE(found, expected);
    }

    void dictionary()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("en_XX.aff")),
              "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(folder.filePath(QStringLiteral("en_XX.dic")), "3\nservice\npolicy\nna\xc3\xafve\n");
        const auto words = SpellingDictionary::open(QStringLiteral("en-GB"), {folder.path()});
        if (!words)
            QSKIP("built without hunspell");
        QCOMPARE(words->name(), QStringLiteral("en_XX"));
        QVERIFY(words->isRight(QStringLiteral("service")));
        QVERIFY(words->isRight(QStringLiteral("na\u00efve")));
        QVERIFY(!words->isRight(QStringLiteral("servise")));
        QVERIFY(words->suggestions(QStringLiteral("servise")).contains(QStringLiteral("service")));
        QVERIFY(!words->isRight(QStringLiteral("Tideway")));
        words->accept({QStringLiteral("Tideway")});
        QVERIFY(words->isRight(QStringLiteral("tideway")));
        QVERIFY(words->isRight(QStringLiteral("Tideway\u2019s")));
        QVERIFY(words->isRight(QString(5000, QLatin1Char('x'))));
    }

    void noDictionary()
    {
        const QTemporaryDir folder;
        QVERIFY(!SpellingDictionary::open(QStringLiteral("en-GB"), {folder.path()}));
        write(folder.filePath(QStringLiteral("en_GB.dic")), "1\nx\n");
        QVERIFY(!SpellingDictionary::open(QStringLiteral("en-GB"), {folder.path()}));
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
